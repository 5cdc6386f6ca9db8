package miniprogram

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var jsCode2Session = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/miniprogram/jscode2session",
	Pages: wecom.Pages{Internal: 91507, Provider: 96959}, Repeat: wecom.RepeatIfUnsent,
}

// JSCode2Session trades the code of a mini program's sign-in for the member and the session's key (code2Session). The
// code is good for one use within 5 minutes, with the token of the app that the mini program is linked to.
//
// Internal and provider-developed apps. Third-party apps have service/miniprogram/jscode2session, in package suite.
// Page: https://developer.work.weixin.qq.com/document/path/91507
func (c *Client) JSCode2Session(ctx context.Context, req *JSCode2SessionRequest, opts ...wecom.CallOption) (*JSCode2SessionResponse, error) {
	resp := new(JSCode2SessionResponse)
	if err := c.core.Do(ctx, &jsCode2Session, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// JSCode2SessionRequest is the request of [Client.JSCode2Session].
type JSCode2SessionRequest struct {
	// JSCode of the sign-in; required.
	JSCode string `url:"js_code"`
	// GrantType is always GrantTypeAuthorizationCode; required.
	GrantType GrantType `url:"grant_type"`
}

// GrantType is what a sign-in trades.
type GrantType string

// GrantTypeAuthorizationCode is the only value of GrantType.
const GrantTypeAuthorizationCode GrantType = "authorization_code"

// JSCode2SessionResponse is the answer of [Client.JSCode2Session]. It holds a live key: do not print it.
type JSCode2SessionResponse struct {
	// CorpID of the member's corp.
	CorpID string `json:"corpid,omitzero"`
	// UserID of the member; encrypted if the corp that shared the app is another one.
	UserID string `json:"userid,omitzero"`
	// SessionKey of the sign-in, with which user data is signed and encrypted.
	SessionKey string `json:"session_key,omitzero"`
}

var transferSession = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniprogram/transfer_session",
	Pages: wecom.Pages{Internal: 93355, Provider: 96813}, Repeat: wecom.RepeatSafe,
}

// TransferSession turns an upstream corp's session into one of the downstream corp (获取下级/下游企业小程序session). The token
// must be the downstream corp's, of the app that the upstream one shared with it.
//
// Internal and provider-developed apps. Rules: corpgroup-session-ids.
// Page: https://developer.work.weixin.qq.com/document/path/93355
func (c *Client) TransferSession(ctx context.Context, req *TransferSessionRequest, opts ...wecom.CallOption) (*TransferSessionResponse, error) {
	resp := new(TransferSessionResponse)
	if err := c.core.Do(ctx, &transferSession, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TransferSessionRequest is the request of [Client.TransferSession].
type TransferSessionRequest struct {
	// UserID is the encrypted one of [Client.JSCode2Session], at most 64 bytes; required.
	UserID string `json:"userid,omitzero"`
	// SessionKey of [Client.JSCode2Session], at most 64 bytes; required. Do not print it.
	SessionKey string `json:"session_key,omitzero"`
}

// TransferSessionResponse is the answer of [Client.TransferSession]. It holds a live key: do not print it.
type TransferSessionResponse struct {
	// UserID of the member in the downstream corp.
	UserID string `json:"userid,omitzero"`
	// SessionKey in the downstream corp.
	SessionKey string `json:"session_key,omitzero"`
}
