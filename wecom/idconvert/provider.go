package idconvert

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var externalTagID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/idconvert/external_tagid",
	Pages: wecom.Pages{ThirdParty: 96169, Provider: 97109}, Repeat: wecom.RepeatSafe,
}

// ExternalTagID turns the corp's ids of customer tags and tag groups into the provider's (客户标签ID的转换).
//
// Third-party and provider-developed apps. Rules: external-tagid-convert-batch.
// Page: https://developer.work.weixin.qq.com/document/path/96169
func (c *Client) ExternalTagID(ctx context.Context, req *ExternalTagIDRequest, opts ...wecom.CallOption) (*ExternalTagIDResponse, error) {
	resp := new(ExternalTagIDResponse)
	if err := c.core.Do(ctx, &externalTagID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ExternalTagIDRequest is the request of [Client.ExternalTagID].
type ExternalTagIDRequest struct {
	// ExternalTagIDList holds the corp's ids of tags or tag groups; required, at most 1000.
	ExternalTagIDList []string `json:"external_tagid_list,omitzero"`
}

// ExternalTagIDResponse is the answer of [Client.ExternalTagID].
type ExternalTagIDResponse struct {
	// Items holds the pairs.
	Items []ExternalTag `json:"items,omitzero"`
	// InvalidExternalTagIDList holds the ids that could not be turned.
	InvalidExternalTagIDList []string `json:"invalid_external_tagid_list,omitzero"`
}

// ExternalTag is a tag or tag group under both ids.
type ExternalTag struct {
	// ExternalTagID is the corp's id.
	ExternalTagID string `json:"external_tagid,omitzero"`
	// OpenExternalTagID is the provider's id; the same if it was one already.
	OpenExternalTagID string `json:"open_external_tagid,omitzero"`
}

var openKfID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/idconvert/open_kfid",
	Pages: wecom.Pages{ThirdParty: 97064, Provider: 97110}, Repeat: wecom.RepeatSafe,
}

// OpenKfID turns the corp's ids of customer-service accounts into the provider's (微信客服ID的转换).
//
// Third-party and provider-developed apps. Rules: open-kfid-convert-batch.
// Page: https://developer.work.weixin.qq.com/document/path/97064
func (c *Client) OpenKfID(ctx context.Context, req *OpenKfIDRequest, opts ...wecom.CallOption) (*OpenKfIDResponse, error) {
	resp := new(OpenKfIDResponse)
	if err := c.core.Do(ctx, &openKfID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// OpenKfIDRequest is the request of [Client.OpenKfID].
type OpenKfIDRequest struct {
	// OpenKfIDList holds the corp's ids; required, at most 1000.
	OpenKfIDList []string `json:"open_kfid_list,omitzero"`
}

// OpenKfIDResponse is the answer of [Client.OpenKfID].
type OpenKfIDResponse struct {
	// Items holds the pairs.
	Items []KfAccount `json:"items,omitzero"`
	// InvalidOpenKfIDList holds the ids that could not be turned.
	InvalidOpenKfIDList []string `json:"invalid_open_kfid_list,omitzero"`
}

// KfAccount is a customer-service account under both ids.
type KfAccount struct {
	// OpenKfID is the corp's id.
	OpenKfID string `json:"open_kfid,omitzero"`
	// NewOpenKfID is the provider's id; the same if it was one already.
	NewOpenKfID string `json:"new_open_kfid,omitzero"`
}
