package wedrive

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var spaceACLAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/space_acl_add",
	Pages: wecom.Pages{Internal: 93656, ThirdParty: 95858, Provider: 96846}, Repeat: wecom.RepeatIfUnsent,
}

// SpaceACLAdd gives members and departments a permission in a space (添加成员/部门).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-space-admins, wedrive-space-members,
// wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/93656
func (c *Client) SpaceACLAdd(ctx context.Context, req *SpaceACLAddRequest, opts ...wecom.CallOption) (*SpaceACLAddResponse, error) {
	resp := new(SpaceACLAddResponse)
	if err := c.core.Do(ctx, &spaceACLAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpaceACLAddRequest is the request of [Client.SpaceACLAdd].
type SpaceACLAddRequest struct {
	// SpaceID is the space; required.
	SpaceID string `json:"spaceid,omitzero"`
	// AuthInfo holds whom to add, with AuthDownload or AuthAdmin; required. A space has at most three
	// administrators.
	AuthInfo []Member `json:"auth_info,omitzero"`
}

// SpaceACLAddResponse is the empty answer of [Client.SpaceACLAdd].
type SpaceACLAddResponse struct{}

var spaceACLDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/space_acl_del",
	Pages: wecom.Pages{Internal: 97875, ThirdParty: 97947, Provider: 97910}, Repeat: wecom.RepeatIfUnsent,
}

// SpaceACLDel takes members and departments out of a space (移除成员/部门).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97875
func (c *Client) SpaceACLDel(ctx context.Context, req *SpaceACLDelRequest, opts ...wecom.CallOption) (*SpaceACLDelResponse, error) {
	resp := new(SpaceACLDelResponse)
	if err := c.core.Do(ctx, &spaceACLDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpaceACLDelRequest is the request of [Client.SpaceACLDel].
type SpaceACLDelRequest struct {
	// SpaceID is the space; required.
	SpaceID string `json:"spaceid,omitzero"`
	// AuthInfo holds whom to remove, without Auth; required.
	AuthInfo []Member `json:"auth_info,omitzero"`
}

// SpaceACLDelResponse is the empty answer of [Client.SpaceACLDel].
type SpaceACLDelResponse struct{}

var spaceSetting = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/space_setting",
	Pages: wecom.Pages{Internal: 97876, ThirdParty: 97948, Provider: 97911}, Repeat: wecom.RepeatSafe,
}

// SpaceSetting changes the security settings of a space that the app created (安全设置). What is nil or zero stays.
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97876
func (c *Client) SpaceSetting(ctx context.Context, req *SpaceSettingRequest, opts ...wecom.CallOption) (*SpaceSettingResponse, error) {
	resp := new(SpaceSettingResponse)
	if err := c.core.Do(ctx, &spaceSetting, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpaceSettingRequest is the request of [Client.SpaceSetting].
type SpaceSettingRequest struct {
	// SpaceID is the space; required.
	SpaceID string `json:"spaceid,omitzero"`
	// EnableWatermark shows a watermark; professional edition only.
	EnableWatermark *bool `json:"enable_watermark,omitzero"`
	// ShareURLNoApprove lets people join by link without approval.
	ShareURLNoApprove *bool `json:"share_url_no_approve,omitzero"`
	// ShareURLNoApproveDefaultAuth is the permission of those who join by link: AuthDownload, AuthEdit,
	// AuthPreview, AuthUploadDownload or AuthCustom.
	ShareURLNoApproveDefaultAuth Auth `json:"share_url_no_approve_default_auth,omitzero"`
	// EnableConfidentialMode turns on the confidential mode (保密模式).
	EnableConfidentialMode *bool `json:"enable_confidential_mode,omitzero"`
	// DefaultFileScope says who sees files unless they say otherwise.
	DefaultFileScope FileScope `json:"default_file_scope,omitzero"`
	// BanShareExternal forbids to share files outside of the corp.
	BanShareExternal *bool `json:"ban_share_external,omitzero"`
}

// SpaceSettingResponse is the empty answer of [Client.SpaceSetting].
type SpaceSettingResponse struct{}

var spaceShare = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/space_share",
	Pages: wecom.Pages{Internal: 97877, ThirdParty: 97949, Provider: 97912}, Repeat: wecom.RepeatSafe,
}

// SpaceShare gets the link by which people join a space (获取邀请链接).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97877
func (c *Client) SpaceShare(ctx context.Context, req *SpaceShareRequest, opts ...wecom.CallOption) (*SpaceShareResponse, error) {
	resp := new(SpaceShareResponse)
	if err := c.core.Do(ctx, &spaceShare, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpaceShareRequest is the request of [Client.SpaceShare].
type SpaceShareRequest struct {
	// SpaceID is the space; required.
	SpaceID string `json:"spaceid,omitzero"`
}

// SpaceShareResponse is the answer of [Client.SpaceShare].
type SpaceShareResponse struct {
	// SpaceShareURL is the link.
	SpaceShareURL string `json:"space_share_url,omitzero"`
}
