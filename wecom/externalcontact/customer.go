package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getFollowUserList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/externalcontact/get_follow_user_list",
	Pages: wecom.Pages{Internal: 92571, ThirdParty: 92576, Provider: 96310}, Repeat: wecom.RepeatSafe,
}

// GetFollowUserList lists the members who may use customer contact (获取配置了客户联系功能的成员列表), within the app's visible
// range.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92571
func (c *Client) GetFollowUserList(ctx context.Context, req *GetFollowUserListRequest, opts ...wecom.CallOption) (*GetFollowUserListResponse, error) {
	resp := new(GetFollowUserListResponse)
	if err := c.core.Do(ctx, &getFollowUserList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetFollowUserListRequest is the request of [Client.GetFollowUserList]; it has no fields.
type GetFollowUserListRequest struct{}

// GetFollowUserListResponse is the answer of [Client.GetFollowUserList].
type GetFollowUserListResponse struct {
	// FollowUser holds the userids of these members.
	FollowUser []string `json:"follow_user,omitzero"`
}

var list = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/externalcontact/list",
	Pages: wecom.Pages{Internal: 92113, ThirdParty: 92264, Provider: 96314}, Repeat: wecom.RepeatSafe,
}

// List lists the customers of one member (获取客户列表).
//
// Internal, third-party and provider-developed apps. Rules: acq-app-own-customers, provider-customer-data-trial,
// license-interop-gate, provider-customer-data-low-activity, provider-customer-data-unused,
// provider-customer-data-member-licence.
// Page: https://developer.work.weixin.qq.com/document/path/92113
func (c *Client) List(ctx context.Context, req *ListRequest, opts ...wecom.CallOption) (*ListResponse, error) {
	resp := new(ListResponse)
	if err := c.core.Do(ctx, &list, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ListRequest is the request of [Client.List].
type ListRequest struct {
	// UserID of the member; required.
	UserID string `url:"userid"`
}

// ListResponse is the answer of [Client.List].
type ListResponse struct {
	// ExternalUserID holds the ids of the member's customers.
	ExternalUserID []string `json:"external_userid,omitzero"`
}

var get = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/externalcontact/get",
	Pages: wecom.Pages{Internal: 92114, ThirdParty: 91670, Provider: 96315}, Repeat: wecom.RepeatSafe,
}

// Get reads one customer with the members who follow the customer (获取客户详情), 500 members a page.
// [Client.GetFollowUserAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: customer-follow-user-page, acq-app-own-customers,
// provider-customer-data-trial, provider-customer-fields, license-interop-gate, provider-customer-data-low-activity,
// provider-customer-data-unused, provider-customer-data-member-licence, provider-external-ids.
// Page: https://developer.work.weixin.qq.com/document/path/92114
func (c *Client) Get(ctx context.Context, req *GetRequest, opts ...wecom.CallOption) (*GetResponse, error) {
	resp := new(GetResponse)
	if err := c.core.Do(ctx, &get, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetRequest is the request of [Client.Get].
type GetRequest struct {
	// ExternalUserID of the customer; required.
	ExternalUserID string `url:"external_userid"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `url:"cursor,omitempty"`
}

// GetResponse is the answer of [Client.Get].
type GetResponse struct {
	// ExternalContact holds what the platform knows of the customer.
	ExternalContact ExternalContact `json:"external_contact,omitzero"`
	// FollowUser holds the members who follow the customer.
	FollowUser []FollowUser `json:"follow_user,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetFollowUserAll walks the members who follow one customer over all pages of [Client.Get], from req.Cursor on. It
// ends after one error.
func (c *Client) GetFollowUserAll(ctx context.Context, req *GetRequest, opts ...wecom.CallOption) iter.Seq2[FollowUser, error] {
	return func(yield func(FollowUser, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(get.Path, page.Cursor, yield, func(cursor string) ([]FollowUser, string, error) {
			page.Cursor = cursor
			resp, err := c.Get(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.FollowUser, resp.NextCursor, nil
		})
	}
}

var batchGetByUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/batch/get_by_user",
	Pages: wecom.Pages{Internal: 92994, ThirdParty: 93010, Provider: 96316}, Repeat: wecom.RepeatSafe,
}

// BatchGetByUser reads the customers of up to 100 members with details (批量获取客户详情), a page at a time.
// [Client.BatchGetByUserAll] walks all pages for any number of members.
//
// Internal, third-party and provider-developed apps. Rules: customer-batch-userids, customer-batch-page,
// acq-app-own-customers, provider-customer-data-trial, license-interop-gate, provider-customer-data-low-activity,
// provider-customer-data-unused, provider-customer-data-member-licence.
// Page: https://developer.work.weixin.qq.com/document/path/92994
func (c *Client) BatchGetByUser(ctx context.Context, req *BatchGetByUserRequest, opts ...wecom.CallOption) (*BatchGetByUserResponse, error) {
	resp := new(BatchGetByUserResponse)
	if err := c.core.Do(ctx, &batchGetByUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchGetByUserRequest is the request of [Client.BatchGetByUser].
type BatchGetByUserRequest struct {
	// UserIDList holds the userids of members; required, at most 100.
	UserIDList []string `json:"userid_list,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 100; 50 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// BatchGetByUserResponse is the answer of [Client.BatchGetByUser].
type BatchGetByUserResponse struct {
	// ExternalContactList holds one entry per pair of customer and member.
	ExternalContactList []ExternalContactInfo `json:"external_contact_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
	// FailInfo says whose customers are left out.
	FailInfo FailInfo `json:"fail_info,omitzero"`
}

var remark = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/remark",
	Pages: wecom.Pages{Internal: 92115, ThirdParty: 92694, Provider: 96317}, Repeat: wecom.RepeatSafe,
}

// Remark changes what a member noted about a customer (修改客户备注信息). At least one of the noted fields must be set.
//
// Internal, third-party and provider-developed apps. Rules: customer-remark-length, customer-description-length,
// customer-remark-company-length, customer-remark-mobiles, customer-remark-not-empty, customer-remark-pic-ttl,
// customer-remark-visible, customer-remark-company-wechat.
// Page: https://developer.work.weixin.qq.com/document/path/92115
func (c *Client) Remark(ctx context.Context, req *RemarkRequest, opts ...wecom.CallOption) (*RemarkResponse, error) {
	resp := new(RemarkResponse)
	if err := c.core.Do(ctx, &remark, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RemarkRequest is the request of [Client.Remark].
type RemarkRequest struct {
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
	// ExternalUserID of the customer; required.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Remark is the member's name for the customer, at most 20 characters.
	Remark string `json:"remark,omitzero"`
	// Description describes the customer, at most 150 characters.
	Description string `json:"description,omitzero"`
	// RemarkCompany is the customer's company, at most 20 characters; only for WeChat users.
	RemarkCompany string `json:"remark_company,omitzero"`
	// RemarkMobiles replaces the customer's mobile numbers; a list of one empty string clears them.
	RemarkMobiles []string `json:"remark_mobiles,omitzero"`
	// RemarkPicMediaID is the media id of a picture.
	RemarkPicMediaID string `json:"remark_pic_mediaid,omitzero"`
}

// RemarkResponse is the answer of [Client.Remark]; it has no fields beyond success.
type RemarkResponse struct{}
