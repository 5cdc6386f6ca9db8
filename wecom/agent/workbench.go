package agent

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var setWorkbenchTemplate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/set_workbench_template",
	Pages: wecom.Pages{Internal: 92535, ThirdParty: 94620, Provider: 96454}, Repeat: wecom.RepeatSafe,
}

// SetWorkbenchTemplate sets what kind of content an app shows on the workbench (设置应用在工作台展示的模版), and what members see
// who have no data of their own. An administrator of the corp must have switched the customised display on.
//
// Internal, third-party and provider-developed apps. Rules: workbench-keydata-items, workbench-list-items,
// workbench-key, workbench-data, workbench-jump-url, workbench-pagepath, workbench-list-title.
// Page: https://developer.work.weixin.qq.com/document/path/92535
func (c *Client) SetWorkbenchTemplate(ctx context.Context, req *SetWorkbenchTemplateRequest, opts ...wecom.CallOption) (*SetWorkbenchTemplateResponse, error) {
	resp := new(SetWorkbenchTemplateResponse)
	if err := c.core.Do(ctx, &setWorkbenchTemplate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetWorkbenchTemplateRequest is the request of [Client.SetWorkbenchTemplate].
type SetWorkbenchTemplateRequest struct {
	// AgentID of the app; required.
	AgentID int64 `json:"agentid,omitzero"`
	// Type of content; required. Normal ends the customised display.
	Type WorkbenchType `json:"type,omitzero"`
	// KeyData is the content of type keydata to show by default.
	KeyData *WorkbenchKeyData `json:"keydata,omitzero"`
	// Image is the content of type image to show by default.
	Image *WorkbenchImage `json:"image,omitzero"`
	// List is the content of type list to show by default.
	List *WorkbenchList `json:"list,omitzero"`
	// Webview is the content of type webview to show by default.
	Webview *WorkbenchWebview `json:"webview,omitzero"`
	// ReplaceUserData says whether to overwrite the data of all members.
	ReplaceUserData bool `json:"replace_user_data,omitzero"`
}

// SetWorkbenchTemplateResponse is the empty answer of [Client.SetWorkbenchTemplate].
type SetWorkbenchTemplateResponse struct{}

var getWorkbenchTemplate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/get_workbench_template",
	Pages: wecom.Pages{Internal: 92535, ThirdParty: 94620, Provider: 96454}, Repeat: wecom.RepeatSafe,
}

// GetWorkbenchTemplate returns what kind of content an app shows on the workbench (获取应用在工作台展示的模版).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92535
func (c *Client) GetWorkbenchTemplate(ctx context.Context, req *GetWorkbenchTemplateRequest, opts ...wecom.CallOption) (*GetWorkbenchTemplateResponse, error) {
	resp := new(GetWorkbenchTemplateResponse)
	if err := c.core.Do(ctx, &getWorkbenchTemplate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetWorkbenchTemplateRequest is the request of [Client.GetWorkbenchTemplate].
type GetWorkbenchTemplateRequest struct {
	// AgentID of the app; required.
	AgentID int64 `json:"agentid,omitzero"`
}

// GetWorkbenchTemplateResponse is the answer of [Client.GetWorkbenchTemplate].
type GetWorkbenchTemplateResponse struct {
	// Type of content.
	Type WorkbenchType `json:"type,omitzero"`
	// KeyData is the content of type keydata to show by default.
	KeyData *WorkbenchKeyData `json:"keydata,omitzero"`
	// Image is the content of type image to show by default.
	Image *WorkbenchImage `json:"image,omitzero"`
	// List is the content of type list to show by default.
	List *WorkbenchList `json:"list,omitzero"`
	// Webview is the content of type webview to show by default.
	Webview *WorkbenchWebview `json:"webview,omitzero"`
	// ReplaceUserData says whether the template overwrote the data of the members.
	ReplaceUserData bool `json:"replace_user_data,omitzero"`
}

var setWorkbenchData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/set_workbench_data",
	Pages: wecom.Pages{Internal: 92535, ThirdParty: 94620, Provider: 96454}, Repeat: wecom.RepeatSafe,
}

// SetWorkbenchData sets what an app shows to one member on the workbench (设置应用在用户工作台展示的数据).
//
// Internal, third-party and provider-developed apps; the member must be in the visible range. Rules:
// workbench-data-user-minute, workbench-keydata-items, workbench-list-items, workbench-key, workbench-data,
// workbench-jump-url, workbench-pagepath, workbench-list-title.
// Page: https://developer.work.weixin.qq.com/document/path/92535
func (c *Client) SetWorkbenchData(ctx context.Context, req *SetWorkbenchDataRequest, opts ...wecom.CallOption) (*SetWorkbenchDataResponse, error) {
	resp := new(SetWorkbenchDataResponse)
	if err := c.core.Do(ctx, &setWorkbenchData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetWorkbenchDataRequest is the request of [Client.SetWorkbenchData].
type SetWorkbenchDataRequest struct {
	// AgentID of the app; required.
	AgentID int64 `json:"agentid,omitzero"`
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
	// Type of content; required. Not normal.
	Type WorkbenchType `json:"type,omitzero"`
	// KeyData is the content of type keydata.
	KeyData *WorkbenchKeyData `json:"keydata,omitzero"`
	// Image is the content of type image.
	Image *WorkbenchImage `json:"image,omitzero"`
	// List is the content of type list.
	List *WorkbenchList `json:"list,omitzero"`
	// Webview is the content of type webview.
	Webview *WorkbenchWebview `json:"webview,omitzero"`
}

// SetWorkbenchDataResponse is the empty answer of [Client.SetWorkbenchData].
type SetWorkbenchDataResponse struct{}

var batchSetWorkbenchData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/batch_set_workbench_data",
	Pages: wecom.Pages{Internal: 92535, ThirdParty: 94620, Provider: 96454}, Repeat: wecom.RepeatSafe,
}

// BatchSetWorkbenchData sets what an app shows to many members on the workbench (批量设置应用在用户工作台展示的数据), the same to all.
//
// Internal, third-party and provider-developed apps; the members must be in the visible range. Rules:
// workbench-batch-users, workbench-batch-minute, workbench-keydata-items, workbench-list-items, workbench-key,
// workbench-data, workbench-jump-url, workbench-pagepath, workbench-list-title.
// Page: https://developer.work.weixin.qq.com/document/path/92535
func (c *Client) BatchSetWorkbenchData(ctx context.Context, req *BatchSetWorkbenchDataRequest, opts ...wecom.CallOption) (*BatchSetWorkbenchDataResponse, error) {
	resp := new(BatchSetWorkbenchDataResponse)
	if err := c.core.Do(ctx, &batchSetWorkbenchData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchSetWorkbenchDataRequest is the request of [Client.BatchSetWorkbenchData].
type BatchSetWorkbenchDataRequest struct {
	// AgentID of the app; required.
	AgentID int64 `json:"agentid,omitzero"`
	// UserIDList holds the userids, at most 1000; required.
	UserIDList []string `json:"userid_list,omitzero"`
	// Data to show to them; required.
	Data WorkbenchData `json:"data,omitzero"`
}

// BatchSetWorkbenchDataResponse is the empty answer of [Client.BatchSetWorkbenchData].
type BatchSetWorkbenchDataResponse struct{}

var getWorkbenchData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/get_workbench_data",
	Pages: wecom.Pages{Internal: 92535, ThirdParty: 94620, Provider: 96454}, Repeat: wecom.RepeatSafe,
}

// GetWorkbenchData returns what an app shows to one member on the workbench (获取应用在用户工作台展示的数据): the default once a
// template has overwritten the data of the members.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92535
func (c *Client) GetWorkbenchData(ctx context.Context, req *GetWorkbenchDataRequest, opts ...wecom.CallOption) (*GetWorkbenchDataResponse, error) {
	resp := new(GetWorkbenchDataResponse)
	if err := c.core.Do(ctx, &getWorkbenchData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetWorkbenchDataRequest is the request of [Client.GetWorkbenchData].
type GetWorkbenchDataRequest struct {
	// AgentID of the app; required.
	AgentID int64 `json:"agentid,omitzero"`
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
}

// GetWorkbenchDataResponse is the answer of [Client.GetWorkbenchData].
type GetWorkbenchDataResponse struct {
	// Data that the member sees.
	Data WorkbenchData `json:"data,omitzero"`
}
