package dial

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getDialRecord = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/dial/get_dial_record",
	Pages: wecom.Pages{Internal: 93662}, Repeat: wecom.RepeatSafe,
}

// GetDialRecord lists calls of the corp-paid telephone that were answered (获取公费电话拨打记录). Both ends of the time are
// included; without times it is the last 30 days, and of a longer time the last 30 days. Calls with people outside the
// app's range are left out.
//
// Internal apps that may call for the corp-paid telephone. Rules: dial-record-page, dial-record-span.
// Page: https://developer.work.weixin.qq.com/document/path/93662
func (c *Client) GetDialRecord(ctx context.Context, req *GetDialRecordRequest, opts ...wecom.CallOption) (*GetDialRecordResponse, error) {
	resp := new(GetDialRecordResponse)
	if err := c.core.Do(ctx, &getDialRecord, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetDialRecordRequest is the request of [Client.GetDialRecord].
type GetDialRecordRequest struct {
	// StartTime is the start, in Unix seconds; 30 days before the end if unset.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end, in Unix seconds; now if unset.
	EndTime int64 `json:"end_time,omitzero"`
	// Offset is the number of calls to skip.
	Offset int64 `json:"offset,omitzero"`
	// Limit is the most calls in an answer, at most 100; 100 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// GetDialRecordResponse is the answer of [Client.GetDialRecord].
type GetDialRecordResponse struct {
	// Record holds the calls.
	Record []DialRecord `json:"record,omitzero"`
}

// maxDialRecords is the most calls in an answer, and their number if the request names none.
const maxDialRecords = 100

// GetDialRecordAll yields every call, page by page from the request's offset on, until a page is empty: the page may be
// short because of calls that the app may not see. Set both times, or calls that end meanwhile shift the pages. An error
// ends the sequence. The request is not changed.
func (c *Client) GetDialRecordAll(ctx context.Context, req *GetDialRecordRequest, opts ...wecom.CallOption) iter.Seq2[DialRecord, error] {
	return func(yield func(DialRecord, error) bool) {
		page := paging.ValueOf(req)
		if page.Limit <= 0 || page.Limit > maxDialRecords {
			page.Limit = maxDialRecords
		}
		paging.Walk(getDialRecord.Path, page.Offset, yield, func(offset int64) ([]DialRecord, int64, bool, error) {
			page.Offset = offset
			resp, err := c.GetDialRecord(ctx, &page, opts...)
			if err != nil {
				return nil, 0, false, err
			}
			return resp.Record, offset + page.Limit, len(resp.Record) > 0, nil
		})
	}
}

// DialRecord is a call that was answered.
type DialRecord struct {
	// CallTime is when it was placed, in Unix seconds.
	CallTime int64 `json:"call_time,omitzero"`
	// TotalDuration in minutes: of a call of several, the sum of everybody's minutes, the caller's included.
	TotalDuration int64 `json:"total_duration,omitzero"`
	// CallType says whether it was a call of several.
	CallType CallType `json:"call_type,omitzero"`
	// Caller placed the call.
	Caller DialParty `json:"caller,omitzero"`
	// Callee holds those who were called.
	Callee []DialParty `json:"callee,omitzero"`
}

// CallType says whether a call was one of several (通话类型).
type CallType int64

// The values of CallType.
const (
	CallTypeSingle CallType = 1 // with one person (单人通话)
	CallTypeGroup  CallType = 2 // with several (多人通话)
)

// DialParty is somebody in a call.
type DialParty struct {
	// UserID of a member.
	UserID string `json:"userid,omitzero"`
	// Phone is the number of somebody outside the corp; of those called only.
	Phone string `json:"phone,omitzero"`
	// Duration in minutes.
	Duration int64 `json:"duration,omitzero"`
}
