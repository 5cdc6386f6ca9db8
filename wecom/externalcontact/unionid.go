package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var unionIDToExternalUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/unionid_to_external_userid",
	Pages: wecom.Pages{}, Repeat: wecom.RepeatSafe,
	Deprecated: "no current page of the documentation shows it",
}

// UnionIDToExternalUserID turns the WeChat Open Platform id of a customer into the external userid (外部联系人unionid转换).
//
// No current page of the documentation shows it.
func (c *Client) UnionIDToExternalUserID(ctx context.Context, req *UnionIDToExternalUserIDRequest, opts ...wecom.CallOption) (*UnionIDToExternalUserIDResponse, error) {
	resp := new(UnionIDToExternalUserIDResponse)
	if err := c.core.Do(ctx, &unionIDToExternalUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UnionIDToExternalUserIDRequest is the request of [Client.UnionIDToExternalUserID].
type UnionIDToExternalUserIDRequest struct {
	// UnionID of the customer; required.
	UnionID string `json:"unionid,omitzero"`
}

// UnionIDToExternalUserIDResponse is the answer of [Client.UnionIDToExternalUserID].
type UnionIDToExternalUserIDResponse struct {
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
}

var convertToOpenID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/convert_to_openid",
	Pages: wecom.Pages{Internal: 92323, ThirdParty: 92292, Provider: 96721}, Repeat: wecom.RepeatSafe,
}

// ConvertToOpenID turns an external userid into a WeChat openid (外部联系人openid转换).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92323
func (c *Client) ConvertToOpenID(ctx context.Context, req *ConvertToOpenIDRequest, opts ...wecom.CallOption) (*ConvertToOpenIDResponse, error) {
	resp := new(ConvertToOpenIDResponse)
	if err := c.core.Do(ctx, &convertToOpenID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ConvertToOpenIDRequest is the request of [Client.ConvertToOpenID].
type ConvertToOpenIDRequest struct {
	// ExternalUserID of the external contact; required.
	ExternalUserID string `json:"external_userid,omitzero"`
}

// ConvertToOpenIDResponse is the answer of [Client.ConvertToOpenID].
type ConvertToOpenIDResponse struct {
	// OpenID of the contact.
	OpenID string `json:"openid,omitzero"`
}

var getNewExternalUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_new_external_userid",
	Pages: wecom.Pages{ThirdParty: 96516, Provider: 97104}, Repeat: wecom.RepeatSafe,
}

// GetNewExternalUserID turns old external userids into those of the upgraded id system (转换external_userid).
//
// Third-party and provider-developed apps. Rules: new-external-userid-batch, external-userid-kf-window,
// new-external-userid-advice.
// Page: https://developer.work.weixin.qq.com/document/path/96516
func (c *Client) GetNewExternalUserID(ctx context.Context, req *GetNewExternalUserIDRequest, opts ...wecom.CallOption) (*GetNewExternalUserIDResponse, error) {
	resp := new(GetNewExternalUserIDResponse)
	if err := c.core.Do(ctx, &getNewExternalUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetNewExternalUserIDRequest is the request of [Client.GetNewExternalUserID].
type GetNewExternalUserIDRequest struct {
	// ExternalUserIDList holds old ids, at most 1000; required.
	ExternalUserIDList []string `json:"external_userid_list,omitzero"`
}

// GetNewExternalUserIDResponse is the answer of [Client.GetNewExternalUserID].
type GetNewExternalUserIDResponse struct {
	// Items holds the pairs.
	Items []NewExternalUserID `json:"items,omitzero"`
}

var groupchatGetNewExternalUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/get_new_external_userid",
	Pages: wecom.Pages{ThirdParty: 96516, Provider: 97104}, Repeat: wecom.RepeatSafe,
}

// GroupchatGetNewExternalUserID turns old external userids of a group's members who are no customers into new ones
// (转换客户群成员external_userid).
//
// Third-party and provider-developed apps. Rules: new-external-userid-batch, new-external-userid-advice.
// Page: https://developer.work.weixin.qq.com/document/path/96516
func (c *Client) GroupchatGetNewExternalUserID(ctx context.Context, req *GroupchatGetNewExternalUserIDRequest, opts ...wecom.CallOption) (*GroupchatGetNewExternalUserIDResponse, error) {
	resp := new(GroupchatGetNewExternalUserIDResponse)
	if err := c.core.Do(ctx, &groupchatGetNewExternalUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatGetNewExternalUserIDRequest is the request of [Client.GroupchatGetNewExternalUserID].
type GroupchatGetNewExternalUserIDRequest struct {
	// ChatID of the group; required.
	ChatID string `json:"chat_id,omitzero"`
	// ExternalUserIDList holds old ids, at most 1000; required.
	ExternalUserIDList []string `json:"external_userid_list,omitzero"`
}

// GroupchatGetNewExternalUserIDResponse is the answer of [Client.GroupchatGetNewExternalUserID].
type GroupchatGetNewExternalUserIDResponse struct {
	// Items holds the pairs.
	Items []NewExternalUserID `json:"items,omitzero"`
}

var toServiceExternalUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/to_service_external_userid",
	Pages: wecom.Pages{ThirdParty: 95195}, Repeat: wecom.RepeatSafe,
}

// ToServiceExternalUserID turns a provider-developed app's external userid into that of the provider's third-party
// apps (代开发应用external_userid转换).
//
// Third-party apps.
// Page: https://developer.work.weixin.qq.com/document/path/95195
func (c *Client) ToServiceExternalUserID(ctx context.Context, req *ToServiceExternalUserIDRequest, opts ...wecom.CallOption) (*ToServiceExternalUserIDResponse, error) {
	resp := new(ToServiceExternalUserIDResponse)
	if err := c.core.Do(ctx, &toServiceExternalUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ToServiceExternalUserIDRequest is the request of [Client.ToServiceExternalUserID].
type ToServiceExternalUserIDRequest struct {
	// ExternalUserID of the customer as the provider-developed app sees it; required.
	ExternalUserID string `json:"external_userid,omitzero"`
}

// ToServiceExternalUserIDResponse is the answer of [Client.ToServiceExternalUserID].
type ToServiceExternalUserIDResponse struct {
	// ExternalUserID of the customer as the provider's third-party app sees it.
	ExternalUserID string `json:"external_userid,omitzero"`
}

// NewExternalUserID is an old external userid with the new one.
type NewExternalUserID struct {
	// ExternalUserID is the old id.
	ExternalUserID string `json:"external_userid,omitzero"`
	// NewExternalUserID is the new id.
	NewExternalUserID string `json:"new_external_userid,omitzero"`
}
