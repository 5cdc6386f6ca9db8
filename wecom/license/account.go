package license

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var activeAccount = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/active_account",
	Pages: wecom.Pages{ThirdParty: 95553, Provider: 97188}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// ActiveAccount binds an activation code to a member (激活账号). A new code of the same type takes over what is left of
// the old one, whose rest is at most 20 days; more than five years together fail with errcode 701030.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-activate-total-validity,
// license-activate-early-renew, license-accounts-per-member, errcode-701012.
// Page: https://developer.work.weixin.qq.com/document/path/95553
func (c *Client) ActiveAccount(ctx context.Context, req *ActiveAccountRequest, opts ...wecom.CallOption) (*ActiveAccountResponse, error) {
	resp := new(ActiveAccountResponse)
	if err := c.core.Do(ctx, &activeAccount, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ActiveAccountRequest is the request of [Client.ActiveAccount].
type ActiveAccountRequest struct {
	// ActiveCode is the activation code; required.
	ActiveCode string `json:"active_code,omitzero"`
	// CorpID is the corp that the code belongs to; required.
	CorpID string `json:"corpid,omitzero"`
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
}

// ActiveAccountResponse is the empty answer of [Client.ActiveAccount].
type ActiveAccountResponse struct{}

var batchActiveAccount = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/batch_active_account",
	Pages: wecom.Pages{ThirdParty: 95553, Provider: 97188}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// BatchActiveAccount binds activation codes to members of one corp (批量激活账号), as [Client.ActiveAccount] does. The
// answer says for each whether it worked.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-activate-batch,
// license-activate-total-validity, license-activate-early-renew, errcode-701012.
// Page: https://developer.work.weixin.qq.com/document/path/95553
func (c *Client) BatchActiveAccount(ctx context.Context, req *BatchActiveAccountRequest, opts ...wecom.CallOption) (*BatchActiveAccountResponse, error) {
	resp := new(BatchActiveAccountResponse)
	if err := c.core.Do(ctx, &batchActiveAccount, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchActiveAccountRequest is the request of [Client.BatchActiveAccount].
type BatchActiveAccountRequest struct {
	// CorpID is the corp that the codes belong to; required.
	CorpID string `json:"corpid,omitzero"`
	// ActiveList holds codes and members; required, at most 1000.
	ActiveList []Activation `json:"active_list,omitzero"`
}

// BatchActiveAccountResponse is the answer of [Client.BatchActiveAccount].
type BatchActiveAccountResponse struct {
	// ActiveResult says for each whether it worked.
	ActiveResult []ActivationResult `json:"active_result,omitzero"`
}

// Activation is a code and the member to bind it to.
type Activation struct {
	// ActiveCode is the activation code; required.
	ActiveCode string `json:"active_code,omitzero"`
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
}

// ActivationResult says whether an activation worked.
type ActivationResult struct {
	// ActiveCode is the activation code.
	ActiveCode string `json:"active_code,omitzero"`
	// UserID of the member, encrypted.
	UserID string `json:"userid,omitzero"`
	// ErrCode is 0 for success, otherwise an errcode of the platform.
	ErrCode int64 `json:"errcode,omitzero"`
}

var activeAccountByType = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/active_account_by_type",
	Pages: wecom.Pages{ThirdParty: 95553, Provider: 97188}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// ActiveAccountByType activates an account of a type for a member who has no valid one (指定账号类型激活). The platform
// takes the unused code that has to be activated first.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: errcode-701012.
// Page: https://developer.work.weixin.qq.com/document/path/95553
func (c *Client) ActiveAccountByType(ctx context.Context, req *ActiveAccountByTypeRequest, opts ...wecom.CallOption) (*ActiveAccountByTypeResponse, error) {
	resp := new(ActiveAccountByTypeResponse)
	if err := c.core.Do(ctx, &activeAccountByType, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ActiveAccountByTypeRequest is the request of [Client.ActiveAccountByType].
type ActiveAccountByTypeRequest struct {
	// Type of the account; required.
	Type AccountType `json:"type,omitzero"`
	// CorpID is the corp that the codes belong to; required.
	CorpID string `json:"corpid,omitzero"`
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
}

// ActiveAccountByTypeResponse is the empty answer of [Client.ActiveAccountByType].
type ActiveAccountByTypeResponse struct{}

var getActiveInfoByCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/get_active_info_by_code",
	Pages: wecom.Pages{ThirdParty: 95552, Provider: 97189}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// GetActiveInfoByCode reads the state of an activation code (获取激活码详情).
//
// Third-party and provider-developed apps, with the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/95552
func (c *Client) GetActiveInfoByCode(ctx context.Context, req *GetActiveInfoByCodeRequest, opts ...wecom.CallOption) (*GetActiveInfoByCodeResponse, error) {
	resp := new(GetActiveInfoByCodeResponse)
	if err := c.core.Do(ctx, &getActiveInfoByCode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetActiveInfoByCodeRequest is the request of [Client.GetActiveInfoByCode].
type GetActiveInfoByCodeRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
	// ActiveCode is the activation code; required.
	ActiveCode string `json:"active_code,omitzero"`
}

// GetActiveInfoByCodeResponse is the answer of [Client.GetActiveInfoByCode].
type GetActiveInfoByCodeResponse struct {
	// ActiveInfo is the account of the code.
	ActiveInfo ActiveInfo `json:"active_info,omitzero"`
}

// ActiveInfo is an account and its activation code (账号码信息).
type ActiveInfo struct {
	// ActiveCode is the activation code.
	ActiveCode string `json:"active_code,omitzero"`
	// Type of the account.
	Type AccountType `json:"type,omitzero"`
	// Status says whether the code is in use; not from [Client.GetActiveInfoByUser].
	Status ActiveStatus `json:"status,omitzero"`
	// UserID of the member, encrypted; empty if not activated.
	UserID string `json:"userid,omitzero"`
	// CreateTime is when the order was paid, in Unix seconds; not from [Client.GetActiveInfoByUser].
	CreateTime int64 `json:"create_time,omitzero"`
	// ActiveTime is when it was first bound to a member, in Unix seconds; 0 if not activated.
	ActiveTime int64 `json:"active_time,omitzero"`
	// ExpireTime is when it ends, in Unix seconds; 0 if not activated.
	ExpireTime int64 `json:"expire_time,omitzero"`
	// MergeInfo names the other code of a merge; nil without one and from [Client.GetActiveInfoByUser].
	MergeInfo *MergeInfo `json:"merge_info,omitzero"`
	// ShareInfo names the other corp of a code that was shared; nil without one and from
	// [Client.GetActiveInfoByUser].
	ShareInfo *ShareInfo `json:"share_info,omitzero"`
}

// MergeInfo says how codes were merged (合并信息).
type MergeInfo struct {
	// ToActiveCode is the newer code that took over the rest of this one.
	ToActiveCode string `json:"to_active_code,omitzero"`
	// FromActiveCode is the older code whose rest this one took over.
	FromActiveCode string `json:"from_active_code,omitzero"`
}

// ShareInfo says between which corps a code was shared (分配信息).
type ShareInfo struct {
	// ToCorpID is the downstream corp that got it; read for the upstream corp.
	ToCorpID string `json:"to_corpid,omitzero"`
	// FromCorpID is the upstream corp that gave it; read for the downstream corp.
	FromCorpID string `json:"from_corpid,omitzero"`
}

// ActiveStatus is the state of an activation code (账号状态).
type ActiveStatus int64

// The states of an activation code.
const (
	ActiveStatusUnbound  ActiveStatus = 1 // not bound (未绑定)
	ActiveStatusBound    ActiveStatus = 2 // bound and valid (已绑定且有效)
	ActiveStatusExpired  ActiveStatus = 3 // expired (已过期)
	ActiveStatusTransfer ActiveStatus = 4 // free for another member, as its member left (待转移)
	ActiveStatusMerged   ActiveStatus = 5 // merged into a newer code, and void (已合并)
	ActiveStatusShared   ActiveStatus = 6 // given to a downstream corp (已分配给下游)
)

var batchGetActiveInfoByCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/batch_get_active_info_by_code",
	Pages: wecom.Pages{ThirdParty: 95552, Provider: 97189}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// BatchGetActiveInfoByCode reads the state of activation codes of one corp (批量获取激活码详情).
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-code-query-batch.
// Page: https://developer.work.weixin.qq.com/document/path/95552
func (c *Client) BatchGetActiveInfoByCode(ctx context.Context, req *BatchGetActiveInfoByCodeRequest, opts ...wecom.CallOption) (*BatchGetActiveInfoByCodeResponse, error) {
	resp := new(BatchGetActiveInfoByCodeResponse)
	if err := c.core.Do(ctx, &batchGetActiveInfoByCode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchGetActiveInfoByCodeRequest is the request of [Client.BatchGetActiveInfoByCode].
type BatchGetActiveInfoByCodeRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
	// ActiveCodeList holds the codes; required, at most 1000.
	ActiveCodeList []string `json:"active_code_list,omitzero"`
}

// BatchGetActiveInfoByCodeResponse is the answer of [Client.BatchGetActiveInfoByCode].
type BatchGetActiveInfoByCodeResponse struct {
	// ActiveInfoList holds the accounts of the codes.
	ActiveInfoList []ActiveInfo `json:"active_info_list,omitzero"`
	// InvalidActiveCodeList holds the codes that are not valid.
	InvalidActiveCodeList []string `json:"invalid_active_code_list,omitzero"`
}

var getActiveInfoByUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/get_active_info_by_user",
	Pages: wecom.Pages{ThirdParty: 95555, Provider: 97191}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// GetActiveInfoByUser reads which accounts a member has (获取成员的激活详情).
//
// Third-party and provider-developed apps, with the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/95555
func (c *Client) GetActiveInfoByUser(ctx context.Context, req *GetActiveInfoByUserRequest, opts ...wecom.CallOption) (*GetActiveInfoByUserResponse, error) {
	resp := new(GetActiveInfoByUserResponse)
	if err := c.core.Do(ctx, &getActiveInfoByUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetActiveInfoByUserRequest is the request of [Client.GetActiveInfoByUser].
type GetActiveInfoByUserRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
}

// GetActiveInfoByUserResponse is the answer of [Client.GetActiveInfoByUser].
type GetActiveInfoByUserResponse struct {
	// ActiveStatus reports that the member has an activated account.
	ActiveStatus bool `json:"active_status,omitzero"`
	// ActiveInfoList holds the accounts, at most one of each type.
	ActiveInfoList []ActiveInfo `json:"active_info_list,omitzero"`
}

var listActivedAccount = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/list_actived_account",
	Pages: wecom.Pages{ThirdParty: 95544, Provider: 97190}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// ListActivedAccount lists the activated accounts of a corp, also expired ones (获取企业的账号列表), a page at a time. For
// an upstream corp come those that it activated; for a downstream corp also those bound to codes it was given.
// [Client.ListActivedAccountAll] walks all pages.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-accounts-page.
// Page: https://developer.work.weixin.qq.com/document/path/95544
func (c *Client) ListActivedAccount(ctx context.Context, req *ListActivedAccountRequest, opts ...wecom.CallOption) (*ListActivedAccountResponse, error) {
	resp := new(ListActivedAccountResponse)
	if err := c.core.Do(ctx, &listActivedAccount, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ListActivedAccountRequest is the request of [Client.ListActivedAccount].
type ListActivedAccountRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
	// Limit is the size of a page, at most 1000; 500 if 0.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// ListActivedAccountResponse is the answer of [Client.ListActivedAccount].
type ListActivedAccountResponse struct {
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there are more pages; the page is unclear about it, so go by NextCursor.
	HasMore bool `json:"has_more,omitzero"`
	// AccountList holds the accounts.
	AccountList []ActivedAccount `json:"account_list,omitzero"`
}

// ListActivedAccountAll walks all pages of [Client.ListActivedAccount] from req.Cursor on. It ends after one error.
func (c *Client) ListActivedAccountAll(ctx context.Context, req *ListActivedAccountRequest, opts ...wecom.CallOption) iter.Seq2[ActivedAccount, error] {
	return func(yield func(ActivedAccount, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(listActivedAccount.Path, page.Cursor, yield, func(cursor string) ([]ActivedAccount, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.ListActivedAccount(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.AccountList, resp.NextCursor, resp.NextCursor != "", nil
		})
	}
}

// ActivedAccount is an activated account.
type ActivedAccount struct {
	// UserID of the member, encrypted.
	UserID string `json:"userid,omitzero"`
	// Type of the account.
	Type AccountType `json:"type,omitzero"`
	// ExpireTime is when it ends, in Unix seconds.
	ExpireTime int64 `json:"expire_time,omitzero"`
	// ActiveTime is when it was activated, in Unix seconds.
	ActiveTime int64 `json:"active_time,omitzero"`
}
