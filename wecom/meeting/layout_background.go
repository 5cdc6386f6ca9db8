package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var layoutAddBackground = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/layout/add_background",
	Pages: wecom.Pages{Internal: 98851}, Repeat: wecom.RepeatIfUnsent,
}

// LayoutAddBackground adds background pictures to a booked meeting (添加会议背景). The platform fetches them later and
// tells the result by an event (素材上传结果).
//
// Internal apps. Rules: meeting-background-count, meeting-background-size.
// Page: https://developer.work.weixin.qq.com/document/path/98851
func (c *Client) LayoutAddBackground(ctx context.Context, req *LayoutAddBackgroundRequest, opts ...wecom.CallOption) (*LayoutAddBackgroundResponse, error) {
	resp := new(LayoutAddBackgroundResponse)
	if err := c.core.Do(ctx, &layoutAddBackground, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LayoutAddBackgroundRequest is the request of [Client.LayoutAddBackground].
type LayoutAddBackgroundRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// ImageList holds the pictures, at most 7 for a meeting; required.
	ImageList []BackgroundImage `json:"image_list,omitzero"`
	// DefaultImageOrder is the place in the list, from 1, of the picture that the meeting shall use; 1 by default.
	DefaultImageOrder int64 `json:"default_image_order,omitzero"`
}

// LayoutAddBackgroundResponse is the answer of [Client.LayoutAddBackground].
type LayoutAddBackgroundResponse struct {
	// SelectedBackgroundID is the background that the meeting uses.
	SelectedBackgroundID string `json:"selected_background_id,omitzero"`
	// BackgroundList holds the backgrounds that were added.
	BackgroundList []Background `json:"background_list,omitzero"`
}

// BackgroundImage is a background picture to add: PNG, at most 10 MB, at least 1920×1080.
type BackgroundImage struct {
	// ImageMD5 is the MD5 of the content in hexadecimal digits; required.
	ImageMD5 string `json:"image_md5,omitzero"`
	// ImageURL is where the platform fetches it; required.
	ImageURL string `json:"image_url,omitzero"`
}

// Background is a background of a meeting (会议背景).
type Background struct {
	// BackgroundID identifies the background.
	BackgroundID string `json:"background_id,omitzero"`
	// ImageMD5 is the MD5 of the picture in hexadecimal digits.
	ImageMD5 string `json:"image_md5,omitzero"`
}

var layoutListBackground = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/layout/list_background",
	Pages: wecom.Pages{Internal: 98856}, Repeat: wecom.RepeatSafe,
}

// LayoutListBackground lists the backgrounds of a meeting (获取会议背景列表).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98856
func (c *Client) LayoutListBackground(ctx context.Context, req *LayoutListBackgroundRequest, opts ...wecom.CallOption) (*LayoutListBackgroundResponse, error) {
	resp := new(LayoutListBackgroundResponse)
	if err := c.core.Do(ctx, &layoutListBackground, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LayoutListBackgroundRequest is the request of [Client.LayoutListBackground].
type LayoutListBackgroundRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// LayoutListBackgroundResponse is the answer of [Client.LayoutListBackground].
type LayoutListBackgroundResponse struct {
	// SelectedBackgroundID is the background that the meeting uses.
	SelectedBackgroundID string `json:"selected_background_id,omitzero"`
	// BackgroundList holds the backgrounds.
	BackgroundList []Background `json:"background_list,omitzero"`
}

var layoutSetDefaultBackground = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/layout/set_default_background",
	Pages: wecom.Pages{Internal: 98852}, Repeat: wecom.RepeatSafe,
}

// LayoutSetDefaultBackground says which background a meeting that was booked by API uses (设置会议默认背景).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98852
func (c *Client) LayoutSetDefaultBackground(ctx context.Context, req *LayoutSetDefaultBackgroundRequest, opts ...wecom.CallOption) (*LayoutSetDefaultBackgroundResponse, error) {
	resp := new(LayoutSetDefaultBackgroundResponse)
	if err := c.core.Do(ctx, &layoutSetDefaultBackground, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LayoutSetDefaultBackgroundRequest is the request of [Client.LayoutSetDefaultBackground].
type LayoutSetDefaultBackgroundRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// SelectedBackgroundID is the background; required, empty means the black one that every meeting has.
	SelectedBackgroundID string `json:"selected_background_id"`
}

// LayoutSetDefaultBackgroundResponse is the answer of [Client.LayoutSetDefaultBackground].
type LayoutSetDefaultBackgroundResponse struct{}

var layoutDeleteBackground = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/layout/delete_background",
	Pages: wecom.Pages{Internal: 98853}, Repeat: wecom.RepeatIfUnsent,
}

// LayoutDeleteBackground deletes a background (删除会议背景), unless the meeting uses it.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98853
func (c *Client) LayoutDeleteBackground(ctx context.Context, req *LayoutDeleteBackgroundRequest, opts ...wecom.CallOption) (*LayoutDeleteBackgroundResponse, error) {
	resp := new(LayoutDeleteBackgroundResponse)
	if err := c.core.Do(ctx, &layoutDeleteBackground, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LayoutDeleteBackgroundRequest is the request of [Client.LayoutDeleteBackground].
type LayoutDeleteBackgroundRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// BackgroundID is the background; required.
	BackgroundID string `json:"background_id,omitzero"`
}

// LayoutDeleteBackgroundResponse is the answer of [Client.LayoutDeleteBackground].
type LayoutDeleteBackgroundResponse struct{}

var layoutBatchDeleteBackground = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/layout/batch_delete_background",
	Pages: wecom.Pages{Internal: 98854}, Repeat: wecom.RepeatIfUnsent,
}

// LayoutBatchDeleteBackground deletes backgrounds (批量删除会议背景), unless the meeting uses one of them.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98854
func (c *Client) LayoutBatchDeleteBackground(ctx context.Context, req *LayoutBatchDeleteBackgroundRequest, opts ...wecom.CallOption) (*LayoutBatchDeleteBackgroundResponse, error) {
	resp := new(LayoutBatchDeleteBackgroundResponse)
	if err := c.core.Do(ctx, &layoutBatchDeleteBackground, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LayoutBatchDeleteBackgroundRequest is the request of [Client.LayoutBatchDeleteBackground].
type LayoutBatchDeleteBackgroundRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// BackgroundIDList holds the backgrounds; required.
	BackgroundIDList []string `json:"background_id_list,omitzero"`
}

// LayoutBatchDeleteBackgroundResponse is the answer of [Client.LayoutBatchDeleteBackground].
type LayoutBatchDeleteBackgroundResponse struct{}
