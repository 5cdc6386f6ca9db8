package chatdata

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var setPublicKey = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/set_public_key",
	Pages: wecom.Pages{Internal: 99961, ThirdParty: 99845, Provider: 100016}, Repeat: wecom.RepeatIfUnsent,
}

// SetPublicKey sets the key by which the keys of messages are encrypted (设置公钥). Conversations are archived from then
// on, not before.
//
// Internal, third-party and provider-developed apps. Rules: archive-public-key-first, archive-public-key-version.
// Page: https://developer.work.weixin.qq.com/document/path/99961
func (c *Client) SetPublicKey(ctx context.Context, req *SetPublicKeyRequest, opts ...wecom.CallOption) (*SetPublicKeyResponse, error) {
	resp := new(SetPublicKeyResponse)
	if err := c.core.Do(ctx, &setPublicKey, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetPublicKeyRequest is the request of [Client.SetPublicKey].
type SetPublicKeyRequest struct {
	// PublicKey is an RSA-2048 public key in PEM (BEGIN PUBLIC KEY); a pair for each corp; required.
	PublicKey string `json:"public_key,omitzero"`
	// PublicKeyVer is its version, above that of the key before; required.
	PublicKeyVer int64 `json:"public_key_ver,omitzero"`
}

// SetPublicKeyResponse is the empty answer of [Client.SetPublicKey].
type SetPublicKeyResponse struct{}

var getAuthUserList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/get_auth_user_list",
	Pages: wecom.Pages{Internal: 99962, ThirdParty: 99846, Provider: 100017}, Repeat: wecom.RepeatSafe,
}

// GetAuthUserList lists the members whose conversations are archived (获取授权存档的成员列表).
//
// Internal, third-party and provider-developed apps. Rules: zone-auth-users-page.
// Page: https://developer.work.weixin.qq.com/document/path/99962
func (c *Client) GetAuthUserList(ctx context.Context, req *GetAuthUserListRequest, opts ...wecom.CallOption) (*GetAuthUserListResponse, error) {
	resp := new(GetAuthUserListResponse)
	if err := c.core.Do(ctx, &getAuthUserList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAuthUserListRequest is the request of [Client.GetAuthUserList].
type GetAuthUserListRequest struct {
	// Cursor is the NextCursor of the last call; empty starts with the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 200 by default.
	Limit int64 `json:"limit,omitzero"`
}

// GetAuthUserListResponse is the answer of [Client.GetAuthUserList].
type GetAuthUserListResponse struct {
	// AuthUserList holds the members.
	AuthUserList []AuthUser `json:"auth_user_list,omitzero"`
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetAuthUserListAll walks all pages of [Client.GetAuthUserList] from req.Cursor on. It ends after one error.
func (c *Client) GetAuthUserListAll(ctx context.Context, req *GetAuthUserListRequest, opts ...wecom.CallOption) iter.Seq2[AuthUser, error] {
	return func(yield func(AuthUser, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(getAuthUserList.Path, page.Cursor, yield, func(cursor string) ([]AuthUser, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.GetAuthUserList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.AuthUserList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// AuthUser is a member whose conversations are archived.
type AuthUser struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// EditionList holds the editions in force for it.
	EditionList []Edition `json:"edition_list,omitzero"`
}

// Edition is an edition of the data zone (会话版本).
type Edition int64

// The editions.
const (
	EditionInternal Edition = 1 // internal conversations (内部会话)
	EditionExternal Edition = 2 // internal and external conversations (内外部会话)
	EditionVoice    Edition = 3 // conversations and voice calls (内外部会话及语音通话)
)

var getCorpAuthInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/get_corp_auth_info",
	Pages: wecom.Pages{ThirdParty: 100244, Provider: 100237}, Repeat: wecom.RepeatSafe,
}

// GetCorpAuthInfo reads what the corp has granted of the data zone (获取数据与智能专区授权信息), to be compared after the event
// that a grant has changed (变更授权通知).
//
// Third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100244
func (c *Client) GetCorpAuthInfo(ctx context.Context, req *GetCorpAuthInfoRequest, opts ...wecom.CallOption) (*GetCorpAuthInfoResponse, error) {
	resp := new(GetCorpAuthInfoResponse)
	if err := c.core.Do(ctx, &getCorpAuthInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCorpAuthInfoRequest is the empty request of [Client.GetCorpAuthInfo].
type GetCorpAuthInfoRequest struct{}

// GetCorpAuthInfoResponse is the answer of [Client.GetCorpAuthInfo].
type GetCorpAuthInfoResponse struct {
	// AuthEditionList holds the editions that the corp has granted.
	AuthEditionList []AuthEdition `json:"auth_edition_list,omitzero"`
}

// AuthEdition is an edition that a corp has granted.
type AuthEdition struct {
	// Edition is the edition.
	Edition Edition `json:"edition,omitzero"`
	// AuthScope is for whom. For how many of them it is in force depends on what the provider has bought.
	AuthScope AuthScope `json:"auth_scope,omitzero"`
	// Status is its state.
	Status EditionStatus `json:"status,omitzero"`
	// BeginTime is when the trial, the paid or the free time of Status began, or the paid time will begin, in Unix
	// seconds; empty for an edition granted after the trial that was never bought.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is when that time ends, in Unix seconds; empty like BeginTime.
	EndTime int64 `json:"end_time,omitzero"`
	// MsgDurationDays is for how many days of conversations the grant is; a year is 365.
	MsgDurationDays int64 `json:"msg_duration_days,omitzero"`
	// AuthUserCount is the number of members in AuthScope, each counted once.
	AuthUserCount int64 `json:"auth_user_count,omitzero"`
}

// AuthScope is for whom an edition, or the documents, are granted.
type AuthScope struct {
	// UserIDList holds members.
	UserIDList []string `json:"userid_list,omitzero"`
	// DepartmentIDList holds departments.
	DepartmentIDList []int64 `json:"department_id_list,omitzero"`
	// TagIDList holds tags.
	TagIDList []int64 `json:"tag_id_list,omitzero"`
}

// EditionStatus is the state of an edition (会话版本状态).
type EditionStatus int64

// The states of an edition.
const (
	EditionStatusTrial      EditionStatus = 1 // on trial (试用中)
	EditionStatusTrialEnded EditionStatus = 2 // the trial has ended (试用已到期)
	EditionStatusPaid       EditionStatus = 3 // paid for (付费使用中)
	EditionStatusPaidEnded  EditionStatus = 4 // the paid time has ended (付费使用已到期)
	EditionStatusFree       EditionStatus = 5 // free (免费使用中)
	EditionStatusFreeEnded  EditionStatus = 6 // the free time has ended (免费使用已到期)
	EditionStatusWaiting    EditionStatus = 7 // paid for, not begun (付费待生效)
)

var setHideSensitiveInfoConfig = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/set_hide_sensitiveinfo_config",
	Pages: wecom.Pages{Internal: 100139, ThirdParty: 100055, Provider: 100054}, Repeat: wecom.RepeatSafe,
}

// SetHideSensitiveInfoConfig sets what is masked when a member sees conversations in the component
// (设置成员会话组件敏感信息隐藏配置). Nothing is masked until then.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100139
func (c *Client) SetHideSensitiveInfoConfig(ctx context.Context, req *SetHideSensitiveInfoConfigRequest, opts ...wecom.CallOption) (*SetHideSensitiveInfoConfigResponse, error) {
	resp := new(SetHideSensitiveInfoConfigResponse)
	if err := c.core.Do(ctx, &setHideSensitiveInfoConfig, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetHideSensitiveInfoConfigRequest is the request of [Client.SetHideSensitiveInfoConfig].
type SetHideSensitiveInfoConfigRequest struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
	// Config is what to mask; required. What it leaves out is shown.
	Config HideConfig `json:"config"`
}

// SetHideSensitiveInfoConfigResponse is the empty answer of [Client.SetHideSensitiveInfoConfig].
type SetHideSensitiveInfoConfigResponse struct{}

// HideConfig says what is masked by asterisks (敏感信息隐藏配置).
type HideConfig struct {
	// HideMobile masks phone numbers.
	HideMobile bool `json:"hide_mobile,omitzero"`
	// HideIDCard masks numbers of identity cards.
	HideIDCard bool `json:"hide_idcard,omitzero"`
	// HideBankNo masks numbers of bank cards.
	HideBankNo bool `json:"hide_bankno,omitzero"`
}

var getHideSensitiveInfoConfig = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/get_hide_sensitiveinfo_config",
	Pages: wecom.Pages{Internal: 100139, ThirdParty: 100055, Provider: 100054}, Repeat: wecom.RepeatSafe,
}

// GetHideSensitiveInfoConfig reads what is masked when a member sees conversations in the component
// (获取成员会话组件敏感信息隐藏配置).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100139
func (c *Client) GetHideSensitiveInfoConfig(ctx context.Context, req *GetHideSensitiveInfoConfigRequest, opts ...wecom.CallOption) (*GetHideSensitiveInfoConfigResponse, error) {
	resp := new(GetHideSensitiveInfoConfigResponse)
	if err := c.core.Do(ctx, &getHideSensitiveInfoConfig, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetHideSensitiveInfoConfigRequest is the request of [Client.GetHideSensitiveInfoConfig].
type GetHideSensitiveInfoConfigRequest struct {
	// UserID is the member, encrypted; required.
	UserID string `json:"userid,omitzero"`
}

// GetHideSensitiveInfoConfigResponse is the answer of [Client.GetHideSensitiveInfoConfig].
type GetHideSensitiveInfoConfigResponse struct {
	// Config is what is masked.
	Config HideConfig `json:"config,omitzero"`
}
