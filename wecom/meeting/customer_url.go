package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var createCustomerShortURL = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/create_customer_short_url",
	Pages: wecom.Pages{Internal: 98818}, Repeat: wecom.RepeatIfUnsent,
}

// CreateCustomerShortURL makes a personal link to a meeting (创建用户专属参会链接). Its text comes back in the events and lists
// of those who came by the link. Not for webinars.
//
// Internal apps, each for the meetings that it booked. Rules: meeting-customer-data.
// Page: https://developer.work.weixin.qq.com/document/path/98818
func (c *Client) CreateCustomerShortURL(ctx context.Context, req *CreateCustomerShortURLRequest, opts ...wecom.CallOption) (*CreateCustomerShortURLResponse, error) {
	resp := new(CreateCustomerShortURLResponse)
	if err := c.core.Do(ctx, &createCustomerShortURL, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CreateCustomerShortURLRequest is the request of [Client.CreateCustomerShortURL].
type CreateCustomerShortURLRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// CustomerData is a text of your own that tells the links apart; required, at most 256 bytes.
	CustomerData string `json:"customer_data,omitzero"`
}

// CreateCustomerShortURLResponse is the answer of [Client.CreateCustomerShortURL].
type CreateCustomerShortURLResponse struct {
	// MeetingShortURLCustomerData is the link.
	MeetingShortURLCustomerData CustomerURL `json:"meeting_short_url_customer_data,omitzero"`
}

// CustomerURL is a personal link to a meeting (用户专属参会链接).
type CustomerURL struct {
	// CustomerData is the text that tells the links apart.
	CustomerData string `json:"customer_data,omitzero"`
	// MeetingShortURL is the link.
	MeetingShortURL string `json:"meeting_short_url,omitzero"`
}

var getCustomerShortURL = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/get_customer_short_url",
	Pages: wecom.Pages{Internal: 98819}, Repeat: wecom.RepeatSafe,
}

// GetCustomerShortURL lists the personal links to a meeting (获取用户专属参会链接). Not for webinars and meetings with a
// personal number.
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98819
func (c *Client) GetCustomerShortURL(ctx context.Context, req *GetCustomerShortURLRequest, opts ...wecom.CallOption) (*GetCustomerShortURLResponse, error) {
	resp := new(GetCustomerShortURLResponse)
	if err := c.core.Do(ctx, &getCustomerShortURL, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCustomerShortURLRequest is the request of [Client.GetCustomerShortURL].
type GetCustomerShortURLRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// GetCustomerShortURLResponse is the answer of [Client.GetCustomerShortURL].
type GetCustomerShortURLResponse struct {
	// MeetingShortURLCustomerDataList holds the links.
	MeetingShortURLCustomerDataList []CustomerURL `json:"meeting_short_url_customer_data_list,omitzero"`
}
