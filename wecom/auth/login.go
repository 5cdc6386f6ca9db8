package auth

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getUserInfo = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/auth/getuserinfo",
	Pages: wecom.Pages{Internal: 91023, Provider: 96442}, Repeat: wecom.RepeatIfUnsent,
}

// GetUserInfo tells who visits a web page or signs in to one, by the code of the redirect (获取访问用户身份, 获取用户登录身份).
// Which fields come depends on the visitor: a member, a customer or other outsider, a pupil's parent.
//
// Internal and provider-developed apps; third-party apps have service/auth/getuserinfo3rd, in package suite. The page's
// host must be one that the app trusts. Rules: oauth-code-ttl, oauth-code-length,
// oauth-openid-length.
// Page: https://developer.work.weixin.qq.com/document/path/91023
func (c *Client) GetUserInfo(ctx context.Context, req *GetUserInfoRequest, opts ...wecom.CallOption) (*GetUserInfoResponse, error) {
	resp := new(GetUserInfoResponse)
	if err := c.core.Do(ctx, &getUserInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetUserInfoRequest is the request of [Client.GetUserInfo].
type GetUserInfoRequest struct {
	// Code of the redirect; required, at most 512 bytes, good for one use within 5 minutes.
	Code string `url:"code"`
}

// GetUserInfoResponse is the answer of [Client.GetUserInfo].
type GetUserInfoResponse struct {
	// UserID of a member, in the app's range or not; CorpId/userid for one of a linked corp.
	UserID string `json:"userid,omitzero"`
	// UserTicket lets the app ask for private fields with [Client.GetUserDetail], at most 512 bytes, for 1800 seconds. It
	// comes with scope snsapi_privateinfo, for members in the app's range. Do not print it.
	UserTicket string `json:"user_ticket,omitzero"`
	// OpenID of a visitor who is not a member, the same in all of the corp, at most 64 bytes.
	OpenID string `json:"openid,omitzero"`
	// ExternalUserID of a customer one of whose contacts is in the app's range, or of a parent.
	ExternalUserID string `json:"external_userid,omitzero"`
	// ParentUserID of a parent in the school's address book; CorpId/parent_userid for one of a linked school.
	ParentUserID string `json:"parent_userid,omitzero"`
}

var getUserDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/auth/getuserdetail",
	Pages: wecom.Pages{Internal: 95833, Provider: 96443}, Repeat: wecom.RepeatSafe,
}

// GetUserDetail reads the private fields that a member agreed to share (获取访问用户敏感信息). The administrator chooses in the
// app's settings which fields it may ask for; a field that is not chosen or not agreed to is missing.
//
// Internal and provider-developed apps; third-party apps have service/auth/getuserdetail3rd, in package suite. The member
// must be in the app's range. Rules: user-ticket-ttl, user-ticket-length.
// Page: https://developer.work.weixin.qq.com/document/path/95833
func (c *Client) GetUserDetail(ctx context.Context, req *GetUserDetailRequest, opts ...wecom.CallOption) (*GetUserDetailResponse, error) {
	resp := new(GetUserDetailResponse)
	if err := c.core.Do(ctx, &getUserDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetUserDetailRequest is the request of [Client.GetUserDetail].
type GetUserDetailRequest struct {
	// UserTicket of [Client.GetUserInfo], at most 512 bytes; required. Do not print it.
	UserTicket string `json:"user_ticket,omitzero"`
}

// GetUserDetailResponse is the answer of [Client.GetUserDetail]. It holds personal data.
type GetUserDetailResponse struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// Gender of the member; GenderUndefined unless the member agreed.
	Gender Gender `json:"gender,omitzero"`
	// Avatar is the address of the member's picture, a common one unless the member agreed.
	Avatar string `json:"avatar,omitzero"`
	// QRCode is the address of a QR code by which outsiders add the member.
	QRCode string `json:"qr_code,omitzero"`
	// Mobile is the mobile number.
	Mobile string `json:"mobile,omitzero"`
	// Email is the e-mail address.
	Email string `json:"email,omitzero"`
	// BizMail is the corp's e-mail address.
	BizMail string `json:"biz_mail,omitzero"`
	// Address is the postal address.
	Address string `json:"address,omitzero"`
}

// Gender of a member (性别).
type Gender int64

// The values of Gender.
const (
	GenderUndefined Gender = 0 // not said (未定义)
	GenderMale      Gender = 1 // male (男性)
	GenderFemale    Gender = 2 // female (女性)
)

var getTFAInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/auth/get_tfa_info",
	Pages: wecom.Pages{Internal: 99499}, Repeat: wecom.RepeatIfUnsent,
}

// GetTFAInfo tells which member is at the page of the second check, and the code with which user/tfa_succ lets the
// member in (获取用户二次验证信息).
//
// The address-book assistant (通讯录同步助手) and internal apps, whose range and the range of the second check must hold
// the member. Rules: tfa-code-ttl, tfa-code-single-use, tfa-info-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99499
func (c *Client) GetTFAInfo(ctx context.Context, req *GetTFAInfoRequest, opts ...wecom.CallOption) (*GetTFAInfoResponse, error) {
	resp := new(GetTFAInfoResponse)
	if err := c.core.Do(ctx, &getTFAInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetTFAInfoRequest is the request of [Client.GetTFAInfo].
type GetTFAInfoRequest struct {
	// Code that the page got; required, good for one use within 5 minutes.
	Code string `json:"code,omitzero"`
}

// GetTFAInfoResponse is the answer of [Client.GetTFAInfo].
type GetTFAInfoResponse struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// TFACode lets the member in, once within 5 minutes. Do not print it.
	TFACode string `json:"tfa_code,omitzero"`
}
