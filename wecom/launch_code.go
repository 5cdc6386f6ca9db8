package wecom

import (
	"context"
	"net/http"
)

var getLaunchCode = Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/get_launch_code",
	Pages: Pages{Internal: 94345, ThirdParty: 94346}, Repeat: RepeatSafe,
}

// GetLaunchCode gets the code with which a page in a browser opens a chat with a member: wxwork://launch?launch_code=…
// (获取唤起企业微信code). It works on Windows and macOS, for the operator only.
//
// Internal and third-party apps, whose range must hold both members.
// Page: https://developer.work.weixin.qq.com/document/path/94345
func (c *Client) GetLaunchCode(ctx context.Context, req *GetLaunchCodeRequest, opts ...CallOption) (*GetLaunchCodeResponse, error) {
	return call[GetLaunchCodeResponse](ctx, c, &getLaunchCode, req, opts)
}

// GetLaunchCodeRequest is the request of [Client.GetLaunchCode].
type GetLaunchCodeRequest struct {
	// OperatorUserID is the member who opens the page; required.
	OperatorUserID string `json:"operator_userid,omitzero"`
	// SingleChat is the chat to open; required.
	SingleChat *LaunchChat `json:"single_chat,omitzero"`
}

// LaunchChat is a chat with one member.
type LaunchChat struct {
	// UserID of the member to chat with; required.
	UserID string `json:"userid,omitzero"`
}

// GetLaunchCodeResponse is the answer of [Client.GetLaunchCode].
type GetLaunchCodeResponse struct {
	// LaunchCode opens the chat, once within 5 minutes.
	LaunchCode string `json:"launch_code,omitzero"`
}
