// Package chatdata calls the data zone (数据与智能专区) and the archive of conversations for providers (会话内容存档): who and
// what is archived, messages without their content, search, keyword rules, analysis and export, and the programs that
// work on the content inside of the zone.
//
// All calls take the corp's access_token. Apps need the right to the data zone (数据与智能专区权限). The calls on messages,
// groups, keywords, analysis and export are for grants of archived conversations (会话存档接口授权): there the token is
// that of the grant's suite for the corp, not the one of an ordinary app.
package chatdata

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of the data zone (数据专区). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}
