package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var phoneCallout = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/phone/callout",
	Pages: wecom.Pages{Internal: 98823}, Repeat: wecom.RepeatIfUnsent,
}

// PhoneCallout calls people by phone to join a meeting that runs or has not begun (批量外呼). It returns at once;
// [Client.PhoneGetCalloutStatus] and events tell how the calls go. Not for webinars.
//
// Internal apps, each for the meetings that it booked. Rules: meeting-callout-batch.
// Page: https://developer.work.weixin.qq.com/document/path/98823
func (c *Client) PhoneCallout(ctx context.Context, req *PhoneCalloutRequest, opts ...wecom.CallOption) (*PhoneCalloutResponse, error) {
	resp := new(PhoneCalloutResponse)
	if err := c.core.Do(ctx, &phoneCallout, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PhoneCalloutRequest is the request of [Client.PhoneCallout].
type PhoneCalloutRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// PhoneNumbers holds the numbers, at most 50, foreign ones and extensions too; required.
	PhoneNumbers []PhoneNumber `json:"phone_numbers,omitzero"`
}

// PhoneCalloutResponse is the answer of [Client.PhoneCallout].
type PhoneCalloutResponse struct {
	// PhoneNumbers holds the calls that were begun.
	PhoneNumbers []PhoneCall `json:"phone_numbers,omitzero"`
	// InvalidPhoneNumbers holds the numbers that are not valid.
	InvalidPhoneNumbers []PhoneNumber `json:"invalid_phone_numbers,omitzero"`
}

// PhoneNumber is a number to call or that joined.
type PhoneNumber struct {
	// Area is the country code, such as 86; required.
	Area int64 `json:"area,omitzero"`
	// Phone is the number, or the main number of a switchboard; required.
	Phone string `json:"phone,omitzero"`
	// ExtensionNumber is the extension behind a switchboard (分机号).
	ExtensionNumber string `json:"extension_number,omitzero"`
}

// PhoneCall is a call to somebody.
type PhoneCall struct {
	// Area is the country code, such as 86.
	Area int64 `json:"area,omitzero"`
	// Phone is the number, or the main number of a switchboard.
	Phone string `json:"phone,omitzero"`
	// ExtensionNumber is the extension behind a switchboard (分机号).
	ExtensionNumber string `json:"extension_number,omitzero"`
	// Status says how the call goes (外呼状态), in words that the pages do not list.
	Status string `json:"status,omitzero"`
	// TmpOpenID is the temporary id of the person in this meeting; only from [Client.PhoneGetCalloutStatus].
	TmpOpenID string `json:"tmp_openid,omitzero"`
}

var phoneGetCalloutStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/phone/get_callout_status",
	Pages: wecom.Pages{Internal: 98824}, Repeat: wecom.RepeatSafe,
}

// PhoneGetCalloutStatus lists the calls out of a meeting, whoever made them (获取会议的外呼状态). Not for webinars.
//
// Internal apps, each for the meetings that it booked. Rules: meeting-callout-status-page.
// Page: https://developer.work.weixin.qq.com/document/path/98824
func (c *Client) PhoneGetCalloutStatus(ctx context.Context, req *PhoneGetCalloutStatusRequest, opts ...wecom.CallOption) (*PhoneGetCalloutStatusResponse, error) {
	resp := new(PhoneGetCalloutStatusResponse)
	if err := c.core.Do(ctx, &phoneGetCalloutStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PhoneGetCalloutStatusAll iterates over the calls out of a meeting, page after page, from the cursor of req on.
func (c *Client) PhoneGetCalloutStatusAll(ctx context.Context, req *PhoneGetCalloutStatusRequest, opts ...wecom.CallOption) iter.Seq2[PhoneCall, error] {
	return func(yield func(PhoneCall, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(phoneGetCalloutStatus.Path, page.Cursor, yield, func(cursor string) ([]PhoneCall, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.PhoneGetCalloutStatus(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.PhoneNumbers, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// PhoneGetCalloutStatusRequest is the request of [Client.PhoneGetCalloutStatus].
type PhoneGetCalloutStatusRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Cursor is the next cursor of the page before; unset for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is how many calls a page holds, 20 by default and at most 100.
	Limit int64 `json:"limit,omitzero"`
}

// PhoneGetCalloutStatusResponse is the answer of [Client.PhoneGetCalloutStatus].
type PhoneGetCalloutStatusResponse struct {
	// PhoneNumbers holds the calls of the page.
	PhoneNumbers []PhoneCall `json:"phone_numbers,omitzero"`
	// NextCursor is where the next page begins.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
}

var phoneGetTmpOpenID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/phone/get_tmp_openid",
	Pages: wecom.Pages{Internal: 98825}, Repeat: wecom.RepeatSafe,
}

// PhoneGetTmpOpenID finds the temporary ids of people who joined by phone, in the past too (获取电话入会的成员ID). A number
// from which several people joined has several.
//
// Internal apps, each for the meetings that it booked. Rules: meeting-phone-openid-batch.
// Page: https://developer.work.weixin.qq.com/document/path/98825
func (c *Client) PhoneGetTmpOpenID(ctx context.Context, req *PhoneGetTmpOpenIDRequest, opts ...wecom.CallOption) (*PhoneGetTmpOpenIDResponse, error) {
	resp := new(PhoneGetTmpOpenIDResponse)
	if err := c.core.Do(ctx, &phoneGetTmpOpenID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PhoneGetTmpOpenIDRequest is the request of [Client.PhoneGetTmpOpenID].
type PhoneGetTmpOpenIDRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// PhoneNumbers holds the numbers, at most 20; required.
	PhoneNumbers []PhoneNumber `json:"phone_numbers,omitzero"`
}

// PhoneGetTmpOpenIDResponse is the answer of [Client.PhoneGetTmpOpenID].
type PhoneGetTmpOpenIDResponse struct {
	// TmpOpenIDList holds the ids of the numbers that were connected.
	TmpOpenIDList []PhoneOpenID `json:"tmp_openid_list,omitzero"`
}

// PhoneOpenID is the temporary id of somebody who joined by phone.
type PhoneOpenID struct {
	// Area is the country code, such as 86.
	Area int64 `json:"area,omitzero"`
	// Phone is the number, or the main number of a switchboard.
	Phone string `json:"phone,omitzero"`
	// ExtensionNumber is the extension behind a switchboard (分机号).
	ExtensionNumber string `json:"extension_number,omitzero"`
	// TmpOpenID is the temporary id of the person in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
}
