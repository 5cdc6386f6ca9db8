// Package security calls security management (安全管理): leak prevention and screenshot records, trusted devices, accounts
// with advanced features, operation logs, the archive of documents and files (企业数据存档), and the domains and addresses
// of WeCom.
//
// Only internal apps may call, and each part takes an app that the administrator has entered under "apps that may call
// the interface" (可调用接口的应用) of that part. Apps of providers are not admitted.
package security

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of security management. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of security management that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}
