package living

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var create = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/living/create",
	Pages: wecom.Pages{Internal: 93637, ThirdParty: 93717, Provider: 96837}, Repeat: wecom.RepeatIfUnsent,
}

// Create books a live stream (创建预约直播).
//
// Internal, third-party and provider-developed apps. Rules: living-theme-create, living-description-create,
// living-activity-images.
// Page: https://developer.work.weixin.qq.com/document/path/93637
func (c *Client) Create(ctx context.Context, req *CreateRequest, opts ...wecom.CallOption) (*CreateResponse, error) {
	resp := new(CreateResponse)
	if err := c.core.Do(ctx, &create, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CreateRequest is the request of [Client.Create].
type CreateRequest struct {
	// AnchorUserID is the host; required.
	AnchorUserID string `json:"anchor_userid,omitzero"`
	// Theme is the title, at most 20 characters; required.
	Theme string `json:"theme,omitzero"`
	// LivingStart is the start, in Unix seconds; required.
	LivingStart int64 `json:"living_start,omitzero"`
	// LivingDuration is the length, in seconds; required.
	LivingDuration int64 `json:"living_duration,omitzero"`
	// Type is the kind; general if 0.
	Type Type `json:"type,omitzero"`
	// Description is a description, at most 100 characters; see ActivityDetail for a stream of an activity.
	Description string `json:"description,omitzero"`
	// AgentID is the agent id of the app; only where an old third-party suite has several.
	AgentID int64 `json:"agentid,omitzero"`
	// RemindTime is the seconds before the start at which to remind; 0 if 0.
	RemindTime int64 `json:"remind_time,omitzero"`
	// ActivityCoverMediaID is the media id of the cover; activities only.
	ActivityCoverMediaID string `json:"activity_cover_mediaid,omitzero"`
	// ActivityShareMediaID is the media id of the picture on the shared card; activities only.
	ActivityShareMediaID string `json:"activity_share_mediaid,omitzero"`
	// ActivityDetail is the details of an activity; activities only.
	ActivityDetail *ActivityDetail `json:"activity_detail,omitzero"`
}

// CreateResponse is the answer of [Client.Create].
type CreateResponse struct {
	// LivingID is the id of the stream.
	LivingID string `json:"livingid,omitzero"`
}

// Type is the kind of a live stream (直播类型).
type Type int64

// The values of Type.
const (
	TypeGeneral    Type = 0 // general (通用直播)
	TypeSmallClass Type = 1 // small class (小班课); schools and the IT trade only
	TypeLargeClass Type = 2 // large class (大班课); schools and the IT trade only
	TypeTraining   Type = 3 // training (企业培训)
	TypeActivity   Type = 4 // activity (活动直播)
)

// ActivityDetail holds the details of an activity (活动直播详情).
type ActivityDetail struct {
	// Description is the description.
	Description string `json:"description,omitzero"`
	// ImageList holds the media ids of pictures, at most 5.
	ImageList []string `json:"image_list,omitzero"`
}

var modify = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/living/modify",
	Pages: wecom.Pages{Internal: 93640, ThirdParty: 93720, Provider: 96839}, Repeat: wecom.RepeatSafe,
}

// Modify changes a live stream that has not begun (修改预约直播).
//
// Internal, third-party and provider-developed apps. Rules: living-theme-modify, living-description-modify.
// Page: https://developer.work.weixin.qq.com/document/path/93640
func (c *Client) Modify(ctx context.Context, req *ModifyRequest, opts ...wecom.CallOption) (*ModifyResponse, error) {
	resp := new(ModifyResponse)
	if err := c.core.Do(ctx, &modify, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ModifyRequest is the request of [Client.Modify].
type ModifyRequest struct {
	// LivingID is the id of the stream; required.
	LivingID string `json:"livingid,omitzero"`
	// Theme is the title, at most 60 bytes; unchanged if empty.
	Theme string `json:"theme,omitzero"`
	// LivingStart is the start, in Unix seconds; unchanged if 0.
	LivingStart int64 `json:"living_start,omitzero"`
	// LivingDuration is the length, in seconds; unchanged if 0.
	LivingDuration int64 `json:"living_duration,omitzero"`
	// Type is the kind; unchanged if nil.
	Type *Type `json:"type,omitzero"`
	// Description is a description, at most 300 bytes; unchanged if empty.
	Description string `json:"description,omitzero"`
	// RemindTime is the seconds before the start at which to remind.
	RemindTime *int64 `json:"remind_time,omitzero"`
}

// ModifyResponse is the empty answer of [Client.Modify].
type ModifyResponse struct{}

var cancel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/living/cancel",
	Pages: wecom.Pages{Internal: 93638, ThirdParty: 93718, Provider: 96838}, Repeat: wecom.RepeatIfUnsent,
}

// Cancel cancels a live stream that has not begun (取消预约直播).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/93638
func (c *Client) Cancel(ctx context.Context, req *CancelRequest, opts ...wecom.CallOption) (*CancelResponse, error) {
	resp := new(CancelResponse)
	if err := c.core.Do(ctx, &cancel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CancelRequest is the request of [Client.Cancel].
type CancelRequest struct {
	// LivingID is the id of the stream; required.
	LivingID string `json:"livingid,omitzero"`
}

// CancelResponse is the empty answer of [Client.Cancel].
type CancelResponse struct{}

var deleteReplayData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/living/delete_replay_data",
	Pages: wecom.Pages{Internal: 93874, ThirdParty: 93719, Provider: 96841}, Repeat: wecom.RepeatIfUnsent,
}

// DeleteReplayData deletes the recording of a live stream (删除直播回放).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/93874
func (c *Client) DeleteReplayData(ctx context.Context, req *DeleteReplayDataRequest, opts ...wecom.CallOption) (*DeleteReplayDataResponse, error) {
	resp := new(DeleteReplayDataResponse)
	if err := c.core.Do(ctx, &deleteReplayData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeleteReplayDataRequest is the request of [Client.DeleteReplayData].
type DeleteReplayDataRequest struct {
	// LivingID is the id of the stream; required.
	LivingID string `json:"livingid,omitzero"`
}

// DeleteReplayDataResponse is the empty answer of [Client.DeleteReplayData].
type DeleteReplayDataResponse struct{}
