package kf

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var accountAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/account/add",
	Pages: wecom.Pages{Internal: 94662, ThirdParty: 94688, Provider: 96404}, Repeat: wecom.RepeatIfUnsent,
}

// AccountAdd adds a customer-service account (添加客服账号). The app that adds it may manage it.
//
// Internal, third-party and provider-developed apps. Rules: kf-accounts-per-corp, kf-accounts-unverified,
// kf-accounts-low-use, kf-account-name-length, kf-account-media-id, kf-account-media-ttl, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94662
func (c *Client) AccountAdd(ctx context.Context, req *AccountAddRequest, opts ...wecom.CallOption) (*AccountAddResponse, error) {
	resp := new(AccountAddResponse)
	if err := c.core.Do(ctx, &accountAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AccountAddRequest is the request of [Client.AccountAdd].
type AccountAddRequest struct {
	// Name of the account; required, at most 16 characters.
	Name string `json:"name,omitzero"`
	// MediaID is the temporary media of its avatar; required, at most 128 bytes.
	MediaID string `json:"media_id,omitzero"`
}

// AccountAddResponse is the answer of [Client.AccountAdd].
type AccountAddResponse struct {
	// OpenKfID of the new account.
	OpenKfID string `json:"open_kfid,omitzero"`
}

var accountDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/account/del",
	Pages: wecom.Pages{Internal: 94663, ThirdParty: 94689, Provider: 96405}, Repeat: wecom.RepeatIfUnsent,
}

// AccountDel deletes a customer-service account (删除客服账号).
//
// Internal, third-party and provider-developed apps. Rules: kf-open-kfid-length, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94663
func (c *Client) AccountDel(ctx context.Context, req *AccountDelRequest, opts ...wecom.CallOption) (*AccountDelResponse, error) {
	resp := new(AccountDelResponse)
	if err := c.core.Do(ctx, &accountDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AccountDelRequest is the request of [Client.AccountDel].
type AccountDelRequest struct {
	// OpenKfID of the account; required, at most 64 bytes.
	OpenKfID string `json:"open_kfid,omitzero"`
}

// AccountDelResponse is the empty answer of [Client.AccountDel].
type AccountDelResponse struct{}

var accountUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/account/update",
	Pages: wecom.Pages{Internal: 94664, ThirdParty: 94690, Provider: 96406}, Repeat: wecom.RepeatSafe,
}

// AccountUpdate changes the name or avatar of a customer-service account (修改客服账号).
//
// Internal, third-party and provider-developed apps. Rules: kf-account-name-length, kf-account-media-id,
// kf-open-kfid-length, kf-delegated-accounts, kf-account-media-ttl, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94664
func (c *Client) AccountUpdate(ctx context.Context, req *AccountUpdateRequest, opts ...wecom.CallOption) (*AccountUpdateResponse, error) {
	resp := new(AccountUpdateResponse)
	if err := c.core.Do(ctx, &accountUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AccountUpdateRequest is the request of [Client.AccountUpdate].
type AccountUpdateRequest struct {
	// OpenKfID of the account; required, at most 64 bytes.
	OpenKfID string `json:"open_kfid,omitzero"`
	// Name replaces the old one; empty leaves it, at most 16 characters.
	Name string `json:"name,omitzero"`
	// MediaID is the temporary media of the new avatar; empty leaves it, at most 128 bytes.
	MediaID string `json:"media_id,omitzero"`
}

// AccountUpdateResponse is the empty answer of [Client.AccountUpdate].
type AccountUpdateResponse struct{}

var accountList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/account/list",
	Pages: wecom.Pages{Internal: 94661, ThirdParty: 94691, Provider: 96415}, Repeat: wecom.RepeatSafe,
}

// AccountList lists the customer-service accounts (获取客服账号列表). A page shorter than the limit is the last one;
// [Client.AccountListAll] walks all of them.
//
// Internal, third-party and provider-developed apps; customer-service components (微信客服组件) see the accounts
// authorized to them. Rules: kf-account-list-page, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94661
func (c *Client) AccountList(ctx context.Context, req *AccountListRequest, opts ...wecom.CallOption) (*AccountListResponse, error) {
	resp := new(AccountListResponse)
	if err := c.core.Do(ctx, &accountList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AccountListRequest is the request of [Client.AccountList].
type AccountListRequest struct {
	// Offset is the number of accounts to skip; 0 by default.
	Offset int64 `json:"offset,omitzero"`
	// Limit is the size of a page; 1 to 100, 100 by default.
	Limit int64 `json:"limit,omitzero"`
}

// AccountListResponse is the answer of [Client.AccountList].
type AccountListResponse struct {
	// AccountList holds the accounts.
	AccountList []Account `json:"account_list,omitzero"`
}

// AccountListAll walks all pages of [Client.AccountList] from req.Offset on. It ends after one error.
func (c *Client) AccountListAll(ctx context.Context, req *AccountListRequest, opts ...wecom.CallOption) iter.Seq2[Account, error] {
	return func(yield func(Account, error) bool) {
		page := paging.ValueOf(req)
		if page.Limit == 0 {
			page.Limit = 100
		}
		paging.Walk(accountList.Path, page.Offset, yield, func(offset int64) ([]Account, int64, bool, error) {
			page.Offset = offset
			resp, err := c.AccountList(ctx, &page, opts...)
			if err != nil {
				return nil, 0, false, err
			}
			got := int64(len(resp.AccountList))
			return resp.AccountList, offset + got, got > 0 && got >= page.Limit, nil
		})
	}
}

// Account is a customer-service account.
type Account struct {
	// OpenKfID of the account.
	OpenKfID string `json:"open_kfid,omitzero"`
	// Name of the account.
	Name string `json:"name,omitzero"`
	// Avatar is the URL of its picture.
	Avatar string `json:"avatar,omitzero"`
	// ManagePrivilege reports that the app may manage the account: change it, assign its sessions, read and
	// send its messages. Components do not get it.
	ManagePrivilege bool `json:"manage_privilege,omitzero"`
}

var addContactWay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/add_contact_way",
	Pages: wecom.Pages{Internal: 94665, ThirdParty: 94692, Provider: 96416}, Repeat: wecom.RepeatIfUnsent,
}

// AddContactWay makes a link that opens a session with an account (获取客服账号链接). With a scene, the caller may
// append &scene_param= with an escaped value of at most 128 bytes unescaped: the enter_session event brings it
// back. Nothing else of the link may be changed.
//
// Internal, third-party and provider-developed apps, and customer-service components. Rules:
// kf-contact-way-scene, kf-contact-way-scene-param, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94665
func (c *Client) AddContactWay(ctx context.Context, req *AddContactWayRequest, opts ...wecom.CallOption) (*AddContactWayResponse, error) {
	resp := new(AddContactWayResponse)
	if err := c.core.Do(ctx, &addContactWay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddContactWayRequest is the request of [Client.AddContactWay].
type AddContactWayRequest struct {
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
	// Scene is the caller's mark for the source of a customer: letters, digits, _ and -, at most 32 bytes.
	Scene string `json:"scene,omitzero"`
}

// AddContactWayResponse is the answer of [Client.AddContactWay].
type AddContactWayResponse struct {
	// URL is the link.
	URL string `json:"url,omitzero"`
}
