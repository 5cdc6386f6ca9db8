package suite

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var corpIDToOpenCorpID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/corpid_to_opencorpid",
	Pages: wecom.Pages{ThirdParty: 97061, Provider: 97105}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// CorpIDToOpenCorpID encrypts a corp id for the provider (corpid的转换), for corps that authorized one of its apps or whose
// internal app is to become one of them (待迁移的自建应用).
//
// Third-party and provider-developed apps. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/97061
func (c *Client) CorpIDToOpenCorpID(ctx context.Context, req *CorpIDToOpenCorpIDRequest, opts ...wecom.CallOption) (*CorpIDToOpenCorpIDResponse, error) {
	return call[CorpIDToOpenCorpIDResponse](ctx, c, &corpIDToOpenCorpID, req, opts)
}

// CorpIDToOpenCorpIDRequest is the request of [Client.CorpIDToOpenCorpID].
type CorpIDToOpenCorpIDRequest struct {
	// CorpID in plain; required.
	CorpID string `json:"corpid,omitzero"`
}

// CorpIDToOpenCorpIDResponse is the answer of [Client.CorpIDToOpenCorpID].
type CorpIDToOpenCorpIDResponse struct {
	// OpenCorpID is what the provider's apps see instead.
	OpenCorpID string `json:"open_corpid,omitzero"`
}

var finishOpenIDMigration = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/finish_openid_migration",
	Pages: wecom.Pages{ThirdParty: 99375, Provider: 99378}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// FinishOpenIDMigration switches a corp to the new ids for good (ID迁移完成状态的设置). Its unionids are no longer returned
// then.
//
// Third-party and provider-developed apps. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/99375
func (c *Client) FinishOpenIDMigration(ctx context.Context, req *FinishOpenIDMigrationRequest, opts ...wecom.CallOption) (*FinishOpenIDMigrationResponse, error) {
	return call[FinishOpenIDMigrationResponse](ctx, c, &finishOpenIDMigration, req, opts)
}

// FinishOpenIDMigrationRequest is the request of [Client.FinishOpenIDMigration].
type FinishOpenIDMigrationRequest struct {
	// CorpID of the corp; required.
	CorpID string `json:"corpid,omitzero"`
	// AgentID of one provider-developed app; if zero, all third-party apps of the provider are switched.
	AgentID int64 `json:"agentid,omitzero"`
	// OpenIDType are the kinds of id; required.
	OpenIDType []OpenIDType `json:"openid_type,omitzero"`
}

// FinishOpenIDMigrationResponse is the empty answer of [Client.FinishOpenIDMigration].
type FinishOpenIDMigrationResponse struct{}

// OpenIDType is a kind of id (id类型).
type OpenIDType int64

// The kinds of id.
const (
	OpenIDTypeUser     OpenIDType = 1 // userid and corpid
	OpenIDTypeExternal OpenIDType = 3 // external_userid; for provider-developed apps also external_tagid, kfid and msgid
)

var externalContactFinishExternalUserIDMigration = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/externalcontact/finish_external_userid_migration",
	Pages: wecom.Pages{ThirdParty: 96516}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// ExternalContactFinishExternalUserIDMigration switches a corp to the new external_userid for good (设置迁移完成);
// [Client.FinishOpenIDMigration] does that for all ids.
//
// Third-party apps. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/96516
func (c *Client) ExternalContactFinishExternalUserIDMigration(ctx context.Context, req *ExternalContactFinishExternalUserIDMigrationRequest, opts ...wecom.CallOption) (*ExternalContactFinishExternalUserIDMigrationResponse, error) {
	return call[ExternalContactFinishExternalUserIDMigrationResponse](ctx, c, &externalContactFinishExternalUserIDMigration, req, opts)
}

// ExternalContactFinishExternalUserIDMigrationRequest is the request of
// [Client.ExternalContactFinishExternalUserIDMigration].
type ExternalContactFinishExternalUserIDMigrationRequest struct {
	// CorpID of the corp; required.
	CorpID string `json:"corpid,omitzero"`
}

// ExternalContactFinishExternalUserIDMigrationResponse is the empty answer of
// [Client.ExternalContactFinishExternalUserIDMigration].
type ExternalContactFinishExternalUserIDMigrationResponse struct{}

var externalContactUnionIDToExternalUserID3rd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd",
	Pages: wecom.Pages{ThirdParty: 96516}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
	Deprecated: "the pages show idconvert instead, whose UnionIDToExternalUserID replaces it",
}

// ExternalContactUnionIDToExternalUserID3rd finds the external_userid of a WeChat user (unionid查询external_userid),
// prompted by the user and never in bulk. A customer-service contact is found for 48 hours.
//
// Third-party apps. Takes the suite_access_token. Rules: unionid-3rd-hour, unionid-3rd-day, unionid-3rd-no-bulk.
// Page: https://developer.work.weixin.qq.com/document/path/96516
//
// Deprecated: the pages show idconvert instead, whose UnionIDToExternalUserID replaces it.
func (c *Client) ExternalContactUnionIDToExternalUserID3rd(ctx context.Context, req *ExternalContactUnionIDToExternalUserID3rdRequest, opts ...wecom.CallOption) (*ExternalContactUnionIDToExternalUserID3rdResponse, error) {
	return call[ExternalContactUnionIDToExternalUserID3rdResponse](ctx, c, &externalContactUnionIDToExternalUserID3rd, req, opts)
}

// ExternalContactUnionIDToExternalUserID3rdRequest is the request of
// [Client.ExternalContactUnionIDToExternalUserID3rd].
type ExternalContactUnionIDToExternalUserID3rdRequest struct {
	// UnionID of the user; required.
	UnionID string `json:"unionid,omitzero"`
	// OpenID of the user, from the same mini program or account; required.
	OpenID string `json:"openid,omitzero"`
	// CorpID of one corp; all if empty, which is slower. Required for members of group chats.
	CorpID string `json:"corpid,omitzero"`
}

// ExternalContactUnionIDToExternalUserID3rdResponse is the answer of
// [Client.ExternalContactUnionIDToExternalUserID3rd].
type ExternalContactUnionIDToExternalUserID3rdResponse struct {
	// ExternalUserIDInfo are the user's ids, one a corp.
	ExternalUserIDInfo []ExternalUser `json:"external_userid_info,omitzero"`
}

// ExternalUser is a WeChat user as the contact of one corp.
type ExternalUser struct {
	// CorpID of the corp.
	CorpID string `json:"corpid,omitzero"`
	// ExternalUserID of the contact.
	ExternalUserID string `json:"external_userid,omitzero"`
}
