package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var contactList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/contact_list",
	Pages: wecom.Pages{Internal: 99434}, Repeat: wecom.RepeatSafe,
}

// ContactList lists customers and other external contacts who were served (获取已服务的外部联系人). [Client.ContactListAll]
// walks all pages; a cursor is valid for 4 hours.
//
// Internal apps. Rules: served-contact-page, served-contact-tmpid-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/99434
func (c *Client) ContactList(ctx context.Context, req *ContactListRequest, opts ...wecom.CallOption) (*ContactListResponse, error) {
	resp := new(ContactListResponse)
	if err := c.core.Do(ctx, &contactList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ContactListRequest is the request of [Client.ContactList].
type ContactListRequest struct {
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page; 1000 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// ContactListResponse is the answer of [Client.ContactList].
type ContactListResponse struct {
	// InfoList holds the contacts.
	InfoList []ServedContact `json:"info_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// ContactListAll walks all pages of [Client.ContactList] from req.Cursor on. It ends after one error.
func (c *Client) ContactListAll(ctx context.Context, req *ContactListRequest, opts ...wecom.CallOption) iter.Seq2[ServedContact, error] {
	return func(yield func(ServedContact, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(contactList.Path, page.Cursor, yield, func(cursor string) ([]ServedContact, string, error) {
			page.Cursor = cursor
			resp, err := c.ContactList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.InfoList, resp.NextCursor, nil
		})
	}
}

var checkFollowUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/check_follow_user",
	Pages: wecom.Pages{Provider: 96312}, Repeat: wecom.RepeatSafe,
}

// CheckFollowUser tells which members and departments may use customer contact (检查用户是否配置了客户联系功能使用权限).
//
// Provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/96312
func (c *Client) CheckFollowUser(ctx context.Context, req *CheckFollowUserRequest, opts ...wecom.CallOption) (*CheckFollowUserResponse, error) {
	resp := new(CheckFollowUserResponse)
	if err := c.core.Do(ctx, &checkFollowUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CheckFollowUserRequest is the request of [Client.CheckFollowUser].
type CheckFollowUserRequest struct {
	// UserID holds userids.
	UserID []string `json:"userid,omitzero"`
	// PartyID holds department ids.
	PartyID []int64 `json:"partyid,omitzero"`
}

// CheckFollowUserResponse is the answer of [Client.CheckFollowUser].
type CheckFollowUserResponse struct {
	// Authorized holds who may.
	Authorized FollowUserScope `json:"authorized,omitzero"`
	// Unauthorized holds who may not.
	Unauthorized FollowUserScope `json:"unauthorized,omitzero"`
}

// ServedContact is an external contact who was served.
type ServedContact struct {
	// IsCustomer reports a customer.
	IsCustomer bool `json:"is_customer,omitzero"`
	// TmpOpenID is a temporary id of the contact.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// ExternalUserID of the contact; only for customers.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Name is the masked nickname; only for other contacts.
	Name string `json:"name,omitzero"`
	// FollowUserID is the member who added the contact, or the owner of the group.
	FollowUserID string `json:"follow_userid,omitzero"`
	// ChatID is the contact's group; only for customer groups.
	ChatID string `json:"chat_id,omitzero"`
	// ChatName is the name of the contact's group; only for other groups.
	ChatName string `json:"chat_name,omitzero"`
	// AddTime is when the contact was added or joined, in Unix seconds.
	AddTime int64 `json:"add_time,omitzero"`
}

// FollowUserScope holds members and departments.
type FollowUserScope struct {
	// UserID holds userids.
	UserID []string `json:"userid,omitzero"`
	// PartyID holds department ids.
	PartyID []int64 `json:"partyid,omitzero"`
}
