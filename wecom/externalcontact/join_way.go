package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var groupchatAddJoinWay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/add_join_way",
	Pages: wecom.Pages{Internal: 92229, ThirdParty: 99546, Provider: 99547}, Repeat: wecom.RepeatIfUnsent,
}

// GroupchatAddJoinWay creates a way to join customer groups (配置客户群进群方式).
//
// Internal, third-party and provider-developed apps. Rules: join-way-groups, join-way-remark-length,
// join-way-room-base-name, join-way-state-length, join-way-paid-interface, contact-way-total-per-corp.
// Page: https://developer.work.weixin.qq.com/document/path/92229
func (c *Client) GroupchatAddJoinWay(ctx context.Context, req *GroupchatAddJoinWayRequest, opts ...wecom.CallOption) (*GroupchatAddJoinWayResponse, error) {
	resp := new(GroupchatAddJoinWayResponse)
	if err := c.core.Do(ctx, &groupchatAddJoinWay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatAddJoinWayRequest is the request of [Client.GroupchatAddJoinWay].
type GroupchatAddJoinWayRequest struct {
	// Scene is 1 plug-in of a mini program, 2 QR code; required.
	Scene int64 `json:"scene,omitzero"`
	// Remark is a note, cut at 30 characters.
	Remark string `json:"remark,omitzero"`
	// AutoCreateRoom is 1 to open a new group when all are full, 0 not to; 1 if nil.
	AutoCreateRoom *int64 `json:"auto_create_room,omitzero"`
	// RoomBaseName starts the names of new groups, at most 40 characters.
	RoomBaseName string `json:"room_base_name,omitzero"`
	// RoomBaseID is the first number in the names of new groups.
	RoomBaseID int64 `json:"room_base_id,omitzero"`
	// ChatIDList holds the groups, at most 5; required.
	ChatIDList []string `json:"chat_id_list,omitzero"`
	// State comes back in [Client.GroupchatGet], at most 30 characters.
	State string `json:"state,omitzero"`
	// MarkSource marks the source of customers; true if nil, only for acquisition apps (营销获客).
	MarkSource *bool `json:"mark_source,omitzero"`
}

// GroupchatAddJoinWayResponse is the answer of [Client.GroupchatAddJoinWay].
type GroupchatAddJoinWayResponse struct {
	// ConfigID identifies the join way.
	ConfigID string `json:"config_id,omitzero"`
}

var groupchatGetJoinWay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/get_join_way",
	Pages: wecom.Pages{Internal: 92229, ThirdParty: 99546, Provider: 99547}, Repeat: wecom.RepeatSafe,
}

// GroupchatGetJoinWay reads a way to join groups (获取客户群进群方式配置).
//
// Internal, third-party and provider-developed apps. Rules: join-way-paid-interface, join-way-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/92229
func (c *Client) GroupchatGetJoinWay(ctx context.Context, req *GroupchatGetJoinWayRequest, opts ...wecom.CallOption) (*GroupchatGetJoinWayResponse, error) {
	resp := new(GroupchatGetJoinWayResponse)
	if err := c.core.Do(ctx, &groupchatGetJoinWay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatGetJoinWayRequest is the request of [Client.GroupchatGetJoinWay].
type GroupchatGetJoinWayRequest struct {
	// ConfigID identifies the join way; required.
	ConfigID string `json:"config_id,omitzero"`
}

// GroupchatGetJoinWayResponse is the answer of [Client.GroupchatGetJoinWay].
type GroupchatGetJoinWayResponse struct {
	// JoinWay is the join way.
	JoinWay JoinWay `json:"join_way,omitzero"`
}

var groupchatUpdateJoinWay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/update_join_way",
	Pages: wecom.Pages{Internal: 92229, ThirdParty: 99546, Provider: 99547}, Repeat: wecom.RepeatSafe,
}

// GroupchatUpdateJoinWay replaces a way to join groups (更新客户群进群方式配置).
//
// Internal, third-party and provider-developed apps. Rules: join-way-groups, join-way-remark-length,
// join-way-room-base-name, join-way-state-length, join-way-paid-interface, join-way-own-only, join-way-mark-source.
// Page: https://developer.work.weixin.qq.com/document/path/92229
func (c *Client) GroupchatUpdateJoinWay(ctx context.Context, req *GroupchatUpdateJoinWayRequest, opts ...wecom.CallOption) (*GroupchatUpdateJoinWayResponse, error) {
	resp := new(GroupchatUpdateJoinWayResponse)
	if err := c.core.Do(ctx, &groupchatUpdateJoinWay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatUpdateJoinWayRequest is the request of [Client.GroupchatUpdateJoinWay].
type GroupchatUpdateJoinWayRequest struct {
	// ConfigID identifies the join way; required.
	ConfigID string `json:"config_id,omitzero"`
	// Scene is 1 plug-in of a mini program, 2 QR code; required.
	Scene int64 `json:"scene,omitzero"`
	// Remark is a note, cut at 30 characters.
	Remark string `json:"remark,omitzero"`
	// AutoCreateRoom is 1 to open a new group when all are full, 0 not to; 1 if nil.
	AutoCreateRoom *int64 `json:"auto_create_room,omitzero"`
	// RoomBaseName starts the names of new groups, at most 40 characters.
	RoomBaseName string `json:"room_base_name,omitzero"`
	// RoomBaseID is the first number in the names of new groups.
	RoomBaseID int64 `json:"room_base_id,omitzero"`
	// ChatIDList holds the groups, at most 5; required.
	ChatIDList []string `json:"chat_id_list,omitzero"`
	// State comes back in [Client.GroupchatGet], at most 30 characters.
	State string `json:"state,omitzero"`
	// MarkSource marks the source of customers; only for acquisition apps, by the app that made the way.
	MarkSource *bool `json:"mark_source,omitzero"`
}

// GroupchatUpdateJoinWayResponse is the answer of [Client.GroupchatUpdateJoinWay]; it has no fields beyond success.
type GroupchatUpdateJoinWayResponse struct{}

var groupchatDelJoinWay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/del_join_way",
	Pages: wecom.Pages{Internal: 92229, ThirdParty: 99546, Provider: 99547}, Repeat: wecom.RepeatIfUnsent,
}

// GroupchatDelJoinWay deletes a way to join groups (删除客户群进群方式配置).
//
// Internal, third-party and provider-developed apps. Rules: join-way-paid-interface, join-way-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/92229
func (c *Client) GroupchatDelJoinWay(ctx context.Context, req *GroupchatDelJoinWayRequest, opts ...wecom.CallOption) (*GroupchatDelJoinWayResponse, error) {
	resp := new(GroupchatDelJoinWayResponse)
	if err := c.core.Do(ctx, &groupchatDelJoinWay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatDelJoinWayRequest is the request of [Client.GroupchatDelJoinWay].
type GroupchatDelJoinWayRequest struct {
	// ConfigID identifies the join way; required.
	ConfigID string `json:"config_id,omitzero"`
}

// GroupchatDelJoinWayResponse is the answer of [Client.GroupchatDelJoinWay]; it has no fields beyond success.
type GroupchatDelJoinWayResponse struct{}

// JoinWay is a way to join customer groups (「加入群聊」).
type JoinWay struct {
	// ConfigID identifies the join way.
	ConfigID string `json:"config_id,omitzero"`
	// Scene is 1 plug-in of a mini program, 2 QR code.
	Scene int64 `json:"scene,omitzero"`
	// Remark is the note.
	Remark string `json:"remark,omitzero"`
	// AutoCreateRoom reports that a new group opens when all are full.
	AutoCreateRoom bool `json:"auto_create_room,omitzero"`
	// RoomBaseName starts the names of new groups.
	RoomBaseName string `json:"room_base_name,omitzero"`
	// RoomBaseID is the first number in the names of new groups.
	RoomBaseID int64 `json:"room_base_id,omitzero"`
	// ChatIDList holds the groups.
	ChatIDList []string `json:"chat_id_list,omitzero"`
	// QRCode is the URL of the QR code or of the plug-in.
	QRCode string `json:"qr_code,omitzero"`
	// State is the parameter that marks who joined this way.
	State string `json:"state,omitzero"`
	// MarkSource reports that the source of customers is marked.
	MarkSource bool `json:"mark_source,omitzero"`
}
