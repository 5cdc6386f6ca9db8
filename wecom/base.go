package wecom

import (
	"context"
	"net/http"
)

var (
	getToken = Endpoint{
		Method: http.MethodGet, Path: "/cgi-bin/gettoken", Credential: NoCredential, Repeat: RepeatSafe,
		Pages: Pages{Internal: 91039},
	}
	getAPIDomainIP = Endpoint{
		Method: http.MethodGet, Path: "/cgi-bin/get_api_domain_ip", Repeat: RepeatSafe,
		Pages: Pages{Internal: 92520, Provider: 97073},
	}
	getCallbackIP = Endpoint{
		Method: http.MethodGet, Path: "/cgi-bin/getcallbackip", Repeat: RepeatSafe,
		Pages: Pages{Internal: 92521, ThirdParty: 91116, Provider: 98988},
	}
	getJSAPITicket = Endpoint{
		Method: http.MethodGet, Path: "/cgi-bin/get_jsapi_ticket", Repeat: RepeatSafe,
		Pages: Pages{Internal: 90506, ThirdParty: 90539},
	}
	ticketGet = Endpoint{
		Method: http.MethodGet, Path: "/cgi-bin/ticket/get", Repeat: RepeatSafe,
		Pages: Pages{Internal: 90506, ThirdParty: 90539},
	}
)

// Endpoints returns the endpoints that belong to no family.
func Endpoints() []Described {
	return []Described{
		{getToken, new(GetTokenRequest), new(GetTokenResponse)},
		{getAPIDomainIP, new(GetAPIDomainIPRequest), new(GetAPIDomainIPResponse)},
		{getCallbackIP, new(GetCallbackIPRequest), new(GetCallbackIPResponse)},
		{getJSAPITicket, new(GetJSAPITicketRequest), new(GetJSAPITicketResponse)},
		{ticketGet, new(TicketGetRequest), new(TicketGetResponse)},
		{getLaunchCode, new(GetLaunchCodeRequest), new(GetLaunchCodeResponse)},
	}
}

// GetToken fetches a new access_token (获取access_token) for the client's own corp and secret. Calls do that by
// themselves: use it only to hand a token to other software.
// Page: https://developer.work.weixin.qq.com/document/path/91039
func (c *Client) GetToken(ctx context.Context, req *GetTokenRequest, opts ...CallOption) (*GetTokenResponse, error) {
	full := GetTokenRequest{CorpID: c.corpID}
	if req != nil && req.CorpID != "" {
		full.CorpID = req.CorpID
	}
	return call[GetTokenResponse](ctx, c, &getToken, &full, opts)
}

// GetTokenRequest is the request of [Client.GetToken]. The secret is added on the way, below everything that could log it.
type GetTokenRequest struct {
	// CorpID of the corp; the client's own if empty.
	CorpID string `url:"corpid"`
}

// GetTokenResponse is the answer of [Client.GetToken]. It holds a live token: do not print it.
type GetTokenResponse struct {
	// AccessToken to call with, at most 512 bytes.
	AccessToken string `json:"access_token"`
	// ExpiresIn is its lifetime in seconds, mostly 7200.
	ExpiresIn int64 `json:"expires_in"`
}

// GetAPIDomainIP lists the addresses of the platform's API (获取企业微信接口IP段), for firewalls.
// Page: https://developer.work.weixin.qq.com/document/path/92520
func (c *Client) GetAPIDomainIP(ctx context.Context, req *GetAPIDomainIPRequest, opts ...CallOption) (*GetAPIDomainIPResponse, error) {
	return call[GetAPIDomainIPResponse](ctx, c, &getAPIDomainIP, req, opts)
}

// GetAPIDomainIPRequest is the empty request of [Client.GetAPIDomainIP].
type GetAPIDomainIPRequest struct{}

// GetAPIDomainIPResponse is the answer of [Client.GetAPIDomainIP].
type GetAPIDomainIPResponse struct {
	// IPList are addresses and ranges.
	IPList []string `json:"ip_list"`
}

// GetCallbackIP lists the addresses that callbacks come from (获取企业微信回调IP段), for firewalls.
// Page: https://developer.work.weixin.qq.com/document/path/92521
func (c *Client) GetCallbackIP(ctx context.Context, req *GetCallbackIPRequest, opts ...CallOption) (*GetCallbackIPResponse, error) {
	return call[GetCallbackIPResponse](ctx, c, &getCallbackIP, req, opts)
}

// GetCallbackIPRequest is the empty request of [Client.GetCallbackIP].
type GetCallbackIPRequest struct{}

// GetCallbackIPResponse is the answer of [Client.GetCallbackIP].
type GetCallbackIPResponse struct {
	// IPList are addresses and ranges.
	IPList []string `json:"ip_list"`
}

// GetJSAPITicket gets the corp's ticket for signing JS-SDK pages (获取企业的jsapi_ticket). Keep it until it ends.
// Page: https://developer.work.weixin.qq.com/document/path/90506
func (c *Client) GetJSAPITicket(ctx context.Context, req *GetJSAPITicketRequest, opts ...CallOption) (*GetJSAPITicketResponse, error) {
	return call[GetJSAPITicketResponse](ctx, c, &getJSAPITicket, req, opts)
}

// GetJSAPITicketRequest is the empty request of [Client.GetJSAPITicket].
type GetJSAPITicketRequest struct{}

// GetJSAPITicketResponse is the answer of [Client.GetJSAPITicket].
type GetJSAPITicketResponse struct {
	// Ticket to sign with.
	Ticket string `json:"ticket"`
	// ExpiresIn is its lifetime in seconds, mostly 7200.
	ExpiresIn int64 `json:"expires_in"`
}

// TicketGet gets the app's ticket for signing JS-SDK pages (获取应用的jsapi_ticket), or the ticket of electronic invoices.
// Page: https://developer.work.weixin.qq.com/document/path/90506
func (c *Client) TicketGet(ctx context.Context, req *TicketGetRequest, opts ...CallOption) (*TicketGetResponse, error) {
	return call[TicketGetResponse](ctx, c, &ticketGet, req, opts)
}

// TicketGetRequest is the request of [Client.TicketGet].
type TicketGetRequest struct {
	// Type of the ticket: agent_config for the app's, wx_card for electronic invoices; required.
	Type string `url:"type"`
}

// TicketGetResponse is the answer of [Client.TicketGet].
type TicketGetResponse struct {
	// Ticket to sign with.
	Ticket string `json:"ticket"`
	// ExpiresIn is its lifetime in seconds, mostly 7200.
	ExpiresIn int64 `json:"expires_in"`
}

// call is the body of every typed method here.
func call[T any](ctx context.Context, c *Client, e *Endpoint, req any, opts []CallOption) (*T, error) {
	resp := new(T)
	if err := c.Do(ctx, e, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}
