package exmail

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var publicMailCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/publicmail/create",
	Pages: wecom.Pages{Internal: 95511}, Repeat: wecom.RepeatIfUnsent,
}

// PublicMailCreate creates a public mailbox (创建公共邮箱).
//
// Internal apps only. Rules: exmail-public-name, exmail-public-authcode-remark.
// Page: https://developer.work.weixin.qq.com/document/path/95511
func (c *Client) PublicMailCreate(ctx context.Context, req *PublicMailCreateRequest, opts ...wecom.CallOption) (*PublicMailCreateResponse, error) {
	resp := new(PublicMailCreateResponse)
	if err := c.core.Do(ctx, &publicMailCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PublicMailCreateRequest is the request of [Client.PublicMailCreate].
type PublicMailCreateRequest struct {
	// Email is the address; required.
	Email string `json:"email,omitzero"`
	// Name of the mailbox, at most 64 characters, of which a Chinese one counts two, and unique; required.
	Name string `json:"name,omitzero"`
	// UserIDList holds members who use the mailbox; one of the three lists is required.
	UserIDList *StringList `json:"userid_list,omitzero"`
	// DepartmentList holds departments that use it.
	DepartmentList *IDList `json:"department_list,omitzero"`
	// TagList holds tags whose members use it.
	TagList *IDList `json:"tag_list,omitzero"`
	// CreateAuthCode says whether to make a password for mail programs (客户端专用密码): 0 no, 1 yes.
	CreateAuthCode int64 `json:"create_auth_code,omitzero"`
	// AuthCodeInfo describes that password.
	AuthCodeInfo *AuthCodeInfo `json:"auth_code_info,omitzero"`
}

// PublicMailCreateResponse is the answer of [Client.PublicMailCreate]. It may hold a live password: do not print it.
type PublicMailCreateResponse struct {
	// ID of the new mailbox.
	ID int64 `json:"id,omitzero"`
	// AuthCodeID of the password; if one was made.
	AuthCodeID int64 `json:"auth_code_id,omitzero"`
	// AuthCode is the password; if one was made. It is shown this once.
	AuthCode string `json:"auth_code,omitzero"`
}

// AuthCodeInfo describes a password for mail programs.
type AuthCodeInfo struct {
	// Remark on the password, at most 128 bytes; 办公PC if unset.
	Remark string `json:"remark,omitzero"`
}

var publicMailUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/publicmail/update",
	Pages: wecom.Pages{Internal: 98000}, Repeat: wecom.RepeatIfUnsent,
}

// PublicMailUpdate changes a public mailbox that the app created (更新公共邮箱); what is left unset keeps its value.
//
// Internal apps only. Rules: exmail-public-name, exmail-public-alias, exmail-public-authcodes,
// exmail-public-authcode-remark.
// Page: https://developer.work.weixin.qq.com/document/path/98000
func (c *Client) PublicMailUpdate(ctx context.Context, req *PublicMailUpdateRequest, opts ...wecom.CallOption) (*PublicMailUpdateResponse, error) {
	resp := new(PublicMailUpdateResponse)
	if err := c.core.Do(ctx, &publicMailUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PublicMailUpdateRequest is the request of [Client.PublicMailUpdate].
type PublicMailUpdateRequest struct {
	// ID of the public mailbox; required.
	ID int64 `json:"id,omitzero"`
	// Name of the mailbox, at most 64 characters, of which a Chinese one counts two, and unique.
	Name string `json:"name,omitzero"`
	// UserIDList holds members who use the mailbox; the three lists cannot all be cleared. Unchanged if nil, cleared
	// by an empty List.
	UserIDList *StringList `json:"userid_list,omitzero"`
	// DepartmentList holds departments that use it. Unchanged if nil, cleared by an empty List.
	DepartmentList *IDList `json:"department_list,omitzero"`
	// TagList holds tags whose members use it. Unchanged if nil, cleared by an empty List.
	TagList *IDList `json:"tag_list,omitzero"`
	// AliasList holds further addresses in place of those it has: at most 5 of 6 to 64 bytes, unique in the corp.
	// Unchanged if nil, cleared by an empty List.
	AliasList *StringList `json:"alias_list,omitzero"`
	// CreateAuthCode says whether to make a password for mail programs (客户端专用密码): 0 no, 1 yes. A mailbox has at most
	// 10.
	CreateAuthCode int64 `json:"create_auth_code,omitzero"`
	// AuthCodeInfo describes that password.
	AuthCodeInfo *AuthCodeInfo `json:"auth_code_info,omitzero"`
}

// PublicMailUpdateResponse is the answer of [Client.PublicMailUpdate]. It may hold a live password: do not print it.
type PublicMailUpdateResponse struct {
	// AuthCodeID of the password; if one was made.
	AuthCodeID int64 `json:"auth_code_id,omitzero"`
	// AuthCode is the password; if one was made. It is shown this once.
	AuthCode string `json:"auth_code,omitzero"`
}

var publicMailDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/publicmail/delete",
	Pages: wecom.Pages{Internal: 98001}, Repeat: wecom.RepeatIfUnsent,
}

// PublicMailDelete deletes a public mailbox that the app created (删除公共邮箱).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/98001
func (c *Client) PublicMailDelete(ctx context.Context, req *PublicMailDeleteRequest, opts ...wecom.CallOption) (*PublicMailDeleteResponse, error) {
	resp := new(PublicMailDeleteResponse)
	if err := c.core.Do(ctx, &publicMailDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PublicMailDeleteRequest is the request of [Client.PublicMailDelete].
type PublicMailDeleteRequest struct {
	// ID of the public mailbox; required.
	ID int64 `json:"id,omitzero"`
}

// PublicMailDeleteResponse is the empty answer of [Client.PublicMailDelete].
type PublicMailDeleteResponse struct{}

var publicMailGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/publicmail/get",
	Pages: wecom.Pages{Internal: 98002}, Repeat: wecom.RepeatSafe,
}

// PublicMailGet returns public mailboxes that the app created (获取公共邮箱详情).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/98002
func (c *Client) PublicMailGet(ctx context.Context, req *PublicMailGetRequest, opts ...wecom.CallOption) (*PublicMailGetResponse, error) {
	resp := new(PublicMailGetResponse)
	if err := c.core.Do(ctx, &publicMailGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PublicMailGetRequest is the request of [Client.PublicMailGet].
type PublicMailGetRequest struct {
	// IDList holds the ids of the mailboxes; required.
	IDList []int64 `json:"id_list,omitzero"`
}

// PublicMailGetResponse is the answer of [Client.PublicMailGet].
type PublicMailGetResponse struct {
	// List holds the mailboxes.
	List []PublicMail `json:"list,omitzero"`
}

// PublicMail is a public mailbox.
type PublicMail struct {
	// ID of the mailbox.
	ID int64 `json:"id,omitzero"`
	// Email is its address.
	Email string `json:"email,omitzero"`
	// Name of the mailbox.
	Name string `json:"name,omitzero"`
	// UserIDList holds members who use it.
	UserIDList StringList `json:"userid_list,omitzero"`
	// DepartmentList holds departments that use it.
	DepartmentList IDList `json:"department_list,omitzero"`
	// TagList holds tags whose members use it.
	TagList IDList `json:"tag_list,omitzero"`
	// AliasList holds its further addresses.
	AliasList StringList `json:"alias_list,omitzero"`
}

var publicMailSearch = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/exmail/publicmail/search",
	Pages: wecom.Pages{Internal: 98003}, Repeat: wecom.RepeatSafe,
}

// PublicMailSearch finds public mailboxes that the app created by a part of their name or address, or lists all
// (模糊搜索公共邮箱).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/98003
func (c *Client) PublicMailSearch(ctx context.Context, req *PublicMailSearchRequest, opts ...wecom.CallOption) (*PublicMailSearchResponse, error) {
	resp := new(PublicMailSearchResponse)
	if err := c.core.Do(ctx, &publicMailSearch, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PublicMailSearchRequest is the request of [Client.PublicMailSearch].
type PublicMailSearchRequest struct {
	// Fuzzy says what to return: 0 all mailboxes, 1 those that match; required.
	Fuzzy int64 `url:"fuzzy"`
	// Email is the name or address, or a part of it.
	Email string `url:"email,omitempty"`
}

// PublicMailSearchResponse is the answer of [Client.PublicMailSearch].
type PublicMailSearchResponse struct {
	// List holds the mailboxes.
	List []FoundPublicMail `json:"list,omitzero"`
}

// FoundPublicMail is a public mailbox in a list.
type FoundPublicMail struct {
	// ID of the mailbox.
	ID int64 `json:"id,omitzero"`
	// Email is its address.
	Email string `json:"email,omitzero"`
	// Name of the mailbox.
	Name string `json:"name,omitzero"`
}

var publicMailGetAuthCodeList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/publicmail/get_auth_code_list",
	Pages: wecom.Pages{Internal: 100183}, Repeat: wecom.RepeatSafe,
}

// PublicMailGetAuthCodeList lists the passwords for mail programs of a public mailbox (获取客户端专用密码列表), but not the
// passwords themselves.
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/100183
func (c *Client) PublicMailGetAuthCodeList(ctx context.Context, req *PublicMailGetAuthCodeListRequest, opts ...wecom.CallOption) (*PublicMailGetAuthCodeListResponse, error) {
	resp := new(PublicMailGetAuthCodeListResponse)
	if err := c.core.Do(ctx, &publicMailGetAuthCodeList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PublicMailGetAuthCodeListRequest is the request of [Client.PublicMailGetAuthCodeList].
type PublicMailGetAuthCodeListRequest struct {
	// ID of the public mailbox; required.
	ID int64 `json:"id,omitzero"`
}

// PublicMailGetAuthCodeListResponse is the answer of [Client.PublicMailGetAuthCodeList].
type PublicMailGetAuthCodeListResponse struct {
	// AuthCodeList holds one entry per password.
	AuthCodeList []AuthCode `json:"auth_code_list,omitzero"`
}

// AuthCode tells of a password for mail programs.
type AuthCode struct {
	// AuthCodeID of the password.
	AuthCodeID int64 `json:"auth_code_id,omitzero"`
	// CreateTime is when it was made, as a Unix time in seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// LastUseTime is when it was used last, as a Unix time in seconds; 0 if never.
	LastUseTime int64 `json:"last_use_time,omitzero"`
	// Remark on the password.
	Remark string `json:"remark,omitzero"`
}

var publicMailDeleteAuthCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/publicmail/delete_auth_code",
	Pages: wecom.Pages{Internal: 100184}, Repeat: wecom.RepeatIfUnsent,
}

// PublicMailDeleteAuthCode deletes a password for mail programs (删除客户端专用密码).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/100184
func (c *Client) PublicMailDeleteAuthCode(ctx context.Context, req *PublicMailDeleteAuthCodeRequest, opts ...wecom.CallOption) (*PublicMailDeleteAuthCodeResponse, error) {
	resp := new(PublicMailDeleteAuthCodeResponse)
	if err := c.core.Do(ctx, &publicMailDeleteAuthCode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PublicMailDeleteAuthCodeRequest is the request of [Client.PublicMailDeleteAuthCode].
type PublicMailDeleteAuthCodeRequest struct {
	// ID of the public mailbox; required.
	ID int64 `json:"id,omitzero"`
	// AuthCodeID of the password; required.
	AuthCodeID int64 `json:"auth_code_id,omitzero"`
}

// PublicMailDeleteAuthCodeResponse is the empty answer of [Client.PublicMailDeleteAuthCode].
type PublicMailDeleteAuthCodeResponse struct{}
