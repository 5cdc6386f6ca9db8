package contact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var userGetUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/getuserid",
	Pages: wecom.Pages{Internal: 95402, ThirdParty: 91693, Provider: 96267}, Repeat: wecom.RepeatSafe,
}

// UserGetUserID finds a member by mobile number (手机号获取userid). Wrong numbers beyond a fifth of the corp's member
// limit close the endpoint for a day.
//
// Internal, third-party and provider-developed apps. Rules: user-getuserid-mobile-length,
// user-getuserid-error-rate.
// Page: https://developer.work.weixin.qq.com/document/path/95402
func (c *Client) UserGetUserID(ctx context.Context, req *UserGetUserIDRequest, opts ...wecom.CallOption) (*UserGetUserIDResponse, error) {
	resp := new(UserGetUserIDResponse)
	if err := c.core.Do(ctx, &userGetUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserGetUserIDRequest is the request of [Client.UserGetUserID].
type UserGetUserIDRequest struct {
	// Mobile is the number as the address book has it; required, 5 to 32 bytes.
	Mobile string `json:"mobile,omitzero"`
}

// UserGetUserIDResponse is the answer of [Client.UserGetUserID].
type UserGetUserIDResponse struct {
	// UserID of the member; encrypted for third-party apps.
	UserID string `json:"userid,omitzero"`
}

var userGetUserIDByEmail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/get_userid_by_email",
	Pages: wecom.Pages{Internal: 95895, ThirdParty: 95892, Provider: 96268}, Repeat: wecom.RepeatSafe,
}

// UserGetUserIDByEmail finds a member by mail address (邮箱获取userid). Wrong addresses beyond a fifth of the corp's
// member limit close the endpoint for a day.
//
// Internal, third-party and provider-developed apps. Rules: user-getuserid-email-error-rate.
// Page: https://developer.work.weixin.qq.com/document/path/95895
func (c *Client) UserGetUserIDByEmail(ctx context.Context, req *UserGetUserIDByEmailRequest, opts ...wecom.CallOption) (*UserGetUserIDByEmailResponse, error) {
	resp := new(UserGetUserIDByEmailResponse)
	if err := c.core.Do(ctx, &userGetUserIDByEmail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserGetUserIDByEmailRequest is the request of [Client.UserGetUserIDByEmail].
type UserGetUserIDByEmailRequest struct {
	// Email is the address; required.
	Email string `json:"email,omitzero"`
	// EmailType says which address it is; that of the corp if unset.
	EmailType EmailType `json:"email_type,omitzero"`
}

// UserGetUserIDByEmailResponse is the answer of [Client.UserGetUserIDByEmail].
type UserGetUserIDByEmailResponse struct {
	// UserID of the member; encrypted for third-party apps and upgraded provider-developed ones.
	UserID string `json:"userid,omitzero"`
}

// EmailType is the kind of a member's mail address (邮箱类型).
type EmailType int64

// The kinds of mail address.
const (
	EmailTypeBiz      EmailType = 1 // given by the corp (企业邮箱)
	EmailTypePersonal EmailType = 2 // the member's own (个人邮箱)
)

var userConvertToOpenID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/convert_to_openid",
	Pages: wecom.Pages{Internal: 90202, ThirdParty: 90338, Provider: 96261}, Repeat: wecom.RepeatSafe,
}

// UserConvertToOpenID turns a member's userid into the openid that payments need (userid转openid). The member must
// have logged in with WeChat or follow the WeChat plug-in.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/90202
func (c *Client) UserConvertToOpenID(ctx context.Context, req *UserConvertToOpenIDRequest, opts ...wecom.CallOption) (*UserConvertToOpenIDResponse, error) {
	resp := new(UserConvertToOpenIDResponse)
	if err := c.core.Do(ctx, &userConvertToOpenID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserConvertToOpenIDRequest is the request of [Client.UserConvertToOpenID].
type UserConvertToOpenIDRequest struct {
	// UserID of a member in the visible range; required.
	UserID string `json:"userid,omitzero"`
}

// UserConvertToOpenIDResponse is the answer of [Client.UserConvertToOpenID].
type UserConvertToOpenIDResponse struct {
	// OpenID of the member.
	OpenID string `json:"openid,omitzero"`
}

var userConvertToUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/convert_to_userid",
	Pages: wecom.Pages{Internal: 90202, ThirdParty: 90338, Provider: 96261}, Repeat: wecom.RepeatSafe,
}

// UserConvertToUserID turns an openid from a payment back into a member's userid (openid转userid).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/90202
func (c *Client) UserConvertToUserID(ctx context.Context, req *UserConvertToUserIDRequest, opts ...wecom.CallOption) (*UserConvertToUserIDResponse, error) {
	resp := new(UserConvertToUserIDResponse)
	if err := c.core.Do(ctx, &userConvertToUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserConvertToUserIDRequest is the request of [Client.UserConvertToUserID].
type UserConvertToUserIDRequest struct {
	// OpenID that the payment returned; required.
	OpenID string `json:"openid,omitzero"`
}

// UserConvertToUserIDResponse is the answer of [Client.UserConvertToUserID].
type UserConvertToUserIDResponse struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
}

var batchUserIDToOpenUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/batch/userid_to_openuserid",
	Pages: wecom.Pages{ThirdParty: 97062, Provider: 97106}, Repeat: wecom.RepeatSafe,
}

// BatchUserIDToOpenUserID turns plain userids of a corp into the provider's encrypted ones (userid的转换). Many wrong
// ids close the endpoint for a day.
//
// Third-party and provider-developed apps. Rules: userid-to-openuserid-batch, id-userid-to-openuserid-errors.
// Page: https://developer.work.weixin.qq.com/document/path/97062
func (c *Client) BatchUserIDToOpenUserID(ctx context.Context, req *BatchUserIDToOpenUserIDRequest, opts ...wecom.CallOption) (*BatchUserIDToOpenUserIDResponse, error) {
	resp := new(BatchUserIDToOpenUserIDResponse)
	if err := c.core.Do(ctx, &batchUserIDToOpenUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchUserIDToOpenUserIDRequest is the request of [Client.BatchUserIDToOpenUserID].
type BatchUserIDToOpenUserIDRequest struct {
	// UserIDList holds plain userids of members in the visible range; required, at most 1000.
	UserIDList []string `json:"userid_list,omitzero"`
}

// BatchUserIDToOpenUserIDResponse is the answer of [Client.BatchUserIDToOpenUserID].
type BatchUserIDToOpenUserIDResponse struct {
	// OpenUserIDList holds what could be converted.
	OpenUserIDList []OpenUserIDPair `json:"open_userid_list,omitzero"`
	// InvalidUserIDList holds what could not.
	InvalidUserIDList []string `json:"invalid_userid_list,omitzero"`
}

// OpenUserIDPair holds both ids of a member.
type OpenUserIDPair struct {
	// UserID is the plain id.
	UserID string `json:"userid,omitzero"`
	// OpenUserID is the id for the provider.
	OpenUserID string `json:"open_userid,omitzero"`
}

var batchOpenUserIDToUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/batch/openuserid_to_userid",
	Pages: wecom.Pages{Internal: 95884}, Repeat: wecom.RepeatSafe,
}

// BatchOpenUserIDToUserID turns ids that a third-party or provider-developed app got into plain userids (userid转换).
// Members must be in the visible range of both apps.
//
// Internal apps. Rules: openuserid-to-userid-batch.
// Page: https://developer.work.weixin.qq.com/document/path/95884
func (c *Client) BatchOpenUserIDToUserID(ctx context.Context, req *BatchOpenUserIDToUserIDRequest, opts ...wecom.CallOption) (*BatchOpenUserIDToUserIDResponse, error) {
	resp := new(BatchOpenUserIDToUserIDResponse)
	if err := c.core.Do(ctx, &batchOpenUserIDToUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchOpenUserIDToUserIDRequest is the request of [Client.BatchOpenUserIDToUserID].
type BatchOpenUserIDToUserIDRequest struct {
	// OpenUserIDList holds ids that the source app got; required, at most 1000.
	OpenUserIDList []string `json:"open_userid_list,omitzero"`
	// SourceAgentID is the agentid of the source app in this corp; required.
	SourceAgentID int64 `json:"source_agentid,omitzero"`
}

// BatchOpenUserIDToUserIDResponse is the answer of [Client.BatchOpenUserIDToUserID].
type BatchOpenUserIDToUserIDResponse struct {
	// UserIDList holds what could be converted.
	UserIDList []OpenUserIDPair `json:"userid_list,omitzero"`
	// InvalidOpenUserIDList holds what could not.
	InvalidOpenUserIDList []string `json:"invalid_open_userid_list,omitzero"`
}
