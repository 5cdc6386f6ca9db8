package security

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getServerDomainIP = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/security/get_server_domain_ip",
	Pages: wecom.Pages{Internal: 100079}, Repeat: wecom.RepeatSafe,
}

// GetServerDomainIP lists the domains and addresses that WeCom clients use (获取企业微信域名IP信息), for the firewalls of the
// corp.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/100079
func (c *Client) GetServerDomainIP(ctx context.Context, req *GetServerDomainIPRequest, opts ...wecom.CallOption) (*GetServerDomainIPResponse, error) {
	resp := new(GetServerDomainIPResponse)
	if err := c.core.Do(ctx, &getServerDomainIP, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetServerDomainIPRequest is the empty request of [Client.GetServerDomainIP].
type GetServerDomainIPRequest struct{}

// GetServerDomainIPResponse is the answer of [Client.GetServerDomainIP].
type GetServerDomainIPResponse struct {
	// DomainList holds the domains.
	DomainList []ServerDomain `json:"domain_list,omitzero"`
	// IPList holds the addresses.
	IPList []ServerIP `json:"ip_list,omitzero"`
}

// ServerDomain is a domain of WeCom.
type ServerDomain struct {
	// Domain is the name.
	Domain string `json:"domain,omitzero"`
	// UniversalDomain is the wildcard domain that covers Domain; spelt so on the wire.
	UniversalDomain string `json:"universal_domian,omitzero"`
	// Protocol is the protocol, such as TCP.
	Protocol string `json:"protocol,omitzero"`
	// Port holds the ports.
	Port []int64 `json:"port,omitzero"`
	// IsNecessary reports that WeCom does not work without it.
	IsNecessary bool `json:"is_necessary,omitzero"`
	// Description says what it is for.
	Description string `json:"description,omitzero"`
}

// ServerIP is an address of WeCom.
type ServerIP struct {
	// IP is the address.
	IP string `json:"ip,omitzero"`
	// Protocol is the protocol, such as TCP.
	Protocol string `json:"protocol,omitzero"`
	// Port holds the ports.
	Port []int64 `json:"port,omitzero"`
	// IsNecessary reports that WeCom does not work without it.
	IsNecessary bool `json:"is_necessary,omitzero"`
	// Description says what it is for.
	Description string `json:"description,omitzero"`
}
