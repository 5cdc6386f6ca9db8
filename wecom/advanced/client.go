// Package advanced gathers what is paid for besides: orders of the data interface for conversations (会话内容数据接口,
// /cgi-bin/advanced_api/…, methods with API) and members' applications for accounts with advanced features (高级功能,
// /cgi-bin/advanced_feature/…, methods with Feature).
//
// Orders are the provider's, with its provider_access_token; applications belong to internal apps.
package advanced

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of advanced interfaces and features (高级接口, 高级功能). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core, which needs a credential for the provider's token to order.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}
