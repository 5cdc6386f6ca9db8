package agent

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var menuCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/menu/create",
	Pages: wecom.Pages{Internal: 90231}, Repeat: wecom.RepeatSafe,
}

// MenuCreate sets the menu of an app (创建菜单) in place of the one it has.
//
// Internal apps only. Rules: menu-top, menu-sub, menu-depth, menu-name-top, menu-name-sub, menu-key, menu-url.
// Page: https://developer.work.weixin.qq.com/document/path/90231
func (c *Client) MenuCreate(ctx context.Context, req *MenuCreateRequest, opts ...wecom.CallOption) (*MenuCreateResponse, error) {
	resp := new(MenuCreateResponse)
	if err := c.core.Do(ctx, &menuCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MenuCreateRequest is the request of [Client.MenuCreate].
type MenuCreateRequest struct {
	// AgentID of the app; required.
	AgentID int64 `json:"-" url:"agentid"`
	// Button holds the top level, 1 to 3 buttons; required.
	Button []MenuButton `json:"button,omitzero"`
}

// MenuCreateResponse is the empty answer of [Client.MenuCreate].
type MenuCreateResponse struct{}

// MenuButton is a button of a menu, or a group of buttons.
type MenuButton struct {
	// Type says what a click does; required, but for a group.
	Type MenuButtonType `json:"type,omitzero"`
	// Name on the button; required. At most 16 bytes in the top level, 40 below.
	Name string `json:"name,omitzero"`
	// Key comes back in the event of a click, at most 128 bytes; required for all types but view and
	// view_miniprogram.
	Key string `json:"key,omitzero"`
	// URL is the page to open, at most 1024 bytes; required for view.
	URL string `json:"url,omitzero"`
	// PagePath is the page of the mini program; required for view_miniprogram.
	PagePath string `json:"pagepath,omitzero"`
	// AppID of a mini program that is bound to the corp; required for view_miniprogram.
	AppID string `json:"appid,omitzero"`
	// SubButton makes a group of 1 to 5 buttons, which hold no groups again.
	SubButton []MenuButton `json:"sub_button,omitzero"`
}

// MenuButtonType is what a click on a button does.
type MenuButtonType string

// The types of button.
const (
	MenuButtonTypeClick           MenuButtonType = "click"              // sends an event (点击推事件)
	MenuButtonTypeView            MenuButtonType = "view"               // opens a page (跳转URL)
	MenuButtonTypeScanCodePush    MenuButtonType = "scancode_push"      // scans, shows the result and sends it (扫码推事件)
	MenuButtonTypeScanCodeWaitMsg MenuButtonType = "scancode_waitmsg"   // scans, sends the result and waits for a message (扫码推事件且弹出提示框)
	MenuButtonTypePicSysPhoto     MenuButtonType = "pic_sysphoto"       // takes a photo and sends it (系统拍照发图)
	MenuButtonTypePicPhotoOrAlbum MenuButtonType = "pic_photo_or_album" // takes or chooses a photo and sends it (拍照或者相册发图)
	MenuButtonTypePicWeixin       MenuButtonType = "pic_weixin"         // chooses photos of the WeCom album and sends them (企业微信相册发图)
	MenuButtonTypeLocationSelect  MenuButtonType = "location_select"    // chooses a place and sends it (地理位置选择器)
	MenuButtonTypeViewMiniProgram MenuButtonType = "view_miniprogram"   // opens a mini program (跳转到小程序)
)

var menuGet = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/menu/get",
	Pages: wecom.Pages{Internal: 90232}, Repeat: wecom.RepeatSafe,
}

// MenuGet returns the menu of an app (获取菜单).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/90232
func (c *Client) MenuGet(ctx context.Context, req *MenuGetRequest, opts ...wecom.CallOption) (*MenuGetResponse, error) {
	resp := new(MenuGetResponse)
	if err := c.core.Do(ctx, &menuGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MenuGetRequest is the request of [Client.MenuGet].
type MenuGetRequest struct {
	// AgentID of the app; required.
	AgentID int64 `url:"agentid"`
}

// MenuGetResponse is the answer of [Client.MenuGet].
type MenuGetResponse struct {
	// Button holds the top level.
	Button []MenuButton `json:"button,omitzero"`
}

var menuDelete = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/menu/delete",
	Pages: wecom.Pages{Internal: 90233}, Repeat: wecom.RepeatIfUnsent,
}

// MenuDelete removes the menu of an app (删除菜单).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/90233
func (c *Client) MenuDelete(ctx context.Context, req *MenuDeleteRequest, opts ...wecom.CallOption) (*MenuDeleteResponse, error) {
	resp := new(MenuDeleteResponse)
	if err := c.core.Do(ctx, &menuDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MenuDeleteRequest is the request of [Client.MenuDelete].
type MenuDeleteRequest struct {
	// AgentID of the app; required.
	AgentID int64 `url:"agentid"`
}

// MenuDeleteResponse is the empty answer of [Client.MenuDelete].
type MenuDeleteResponse struct{}
