// Package report calls the reports of communities (政民沟通): grids, categories of events, what patrols (巡查上报) and
// residents (居民上报) reported, and the codes of places.
//
// Internal apps must be listed among those that may call resident contact (居民联系 - 可调用接口的应用) or the reports.
package report

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of community reports. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of community reports that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}
