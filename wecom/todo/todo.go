package todo

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var get = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/todo/get",
	Pages: wecom.Pages{Internal: 101524}, Repeat: wecom.RepeatSafe,
}

// Get returns what a to-do holds and how far each participant is (获取待办详情).
//
// Internal apps. The page is of 29 May 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101524
func (c *Client) Get(ctx context.Context, req *GetRequest, opts ...wecom.CallOption) (*GetResponse, error) {
	resp := new(GetResponse)
	if err := c.core.Do(ctx, &get, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetRequest is the request of [Client.Get].
type GetRequest struct {
	// TodoID of the to-do; required.
	TodoID string `json:"todo_id,omitzero"`
}

// GetResponse is the answer of [Client.Get].
type GetResponse struct {
	// Content of the to-do.
	Content string `json:"content,omitzero"`
	// Creator is the userid of who created it.
	Creator string `json:"creator,omitzero"`
	// Status of the to-do as a whole.
	Status Status `json:"status,omitzero"`
	// CreateTime in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// Attendees are the participants.
	Attendees []Attendee `json:"attendees,omitzero"`
	// EndTime is when it is due, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// Reminders are the times at which participants are reminded.
	Reminders []Reminder `json:"reminders,omitzero"`
}

// Attendee is a participant of a to-do (待办参与人).
type Attendee struct {
	// UserID of the participant; required.
	UserID string `json:"userid,omitzero"`
	// Status of the participant's part; required, and done where it is not set. An example of the page has a 2, which it
	// does not explain.
	Status Status `json:"status"`
}

// Reminder is one reminder of a to-do.
type Reminder struct {
	// RemindTime in Unix seconds.
	RemindTime int64 `json:"remind_time,omitzero"`
}

// Status is how far a to-do is (待办状态).
type Status int64

// The values of Status.
const (
	StatusDone  Status = 0 // done (已完成)
	StatusDoing Status = 1 // to be done (进行中)
)

var update = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/todo/update",
	Pages: wecom.Pages{Internal: 101534}, Repeat: wecom.RepeatSafe,
}

// Update changes the status of a to-do, its participants and their status (更新待办状态). The app must have created the
// to-do; one that was deleted cannot be changed.
//
// Internal apps whose visible range holds the root department. The page is of 4 June 2026. Rules: todo-update-attendees,
// todo-update-own.
// Page: https://developer.work.weixin.qq.com/document/path/101534
func (c *Client) Update(ctx context.Context, req *UpdateRequest, opts ...wecom.CallOption) (*UpdateResponse, error) {
	resp := new(UpdateResponse)
	if err := c.core.Do(ctx, &update, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UpdateRequest is the request of [Client.Update].
type UpdateRequest struct {
	// TodoID of the to-do; required.
	TodoID string `json:"todo_id,omitzero"`
	// Status of the to-do as a whole; it stays as it is if nil.
	Status *Status `json:"status,omitzero"`
	// Attendees are the participants, at most 20; they stay as they are if empty.
	Attendees []Attendee `json:"attendees,omitzero"`
}

// UpdateResponse is the empty answer of [Client.Update].
type UpdateResponse struct{}
