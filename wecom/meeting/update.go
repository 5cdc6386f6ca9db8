package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var update = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/update",
	Pages: wecom.Pages{Internal: 98154, ThirdParty: 93710, Provider: 97455}, Repeat: wecom.RepeatSafe,
}

// Update changes a booked meeting that has not begun (修改预约会议); what is unset stays as it is. Only for meetings that the
// app created. The basic edition of internal apps has page 99047.
//
// Internal, third-party and provider-developed apps. Rules: meeting-title-basic, meeting-duration-max,
// meeting-duration-min, meeting-description, meeting-location-basic, meeting-invitees-free, meeting-invitees-paid,
// meeting-hosts, meeting-repeat-daily, meeting-repeat-monthly, meeting-password, meeting-title-advanced,
// meeting-location-advanced, license-base-gate, meeting-start-future, meeting-start-with-duration,
// meeting-duration-with-start, meeting-cal-id, meeting-repeat-interval, meeting-repeat-weekdays,
// meeting-repeat-monthdays, meeting-host-key.
// Page: https://developer.work.weixin.qq.com/document/path/98154
func (c *Client) Update(ctx context.Context, req *UpdateRequest, opts ...wecom.CallOption) (*UpdateResponse, error) {
	resp := new(UpdateResponse)
	if err := c.core.Do(ctx, &update, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UpdateRequest is the request of [Client.Update].
type UpdateRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Title is the title: 1 to 255 characters in the advanced edition, else at most 40 bytes or 20 UTF-8 characters.
	Title string `json:"title,omitzero"`
	// MeetingStart is when the meeting begins, in Unix seconds, in the future; only together with MeetingDuration.
	// Required for a single meeting that was created with a beginning in the past.
	MeetingStart int64 `json:"meeting_start,omitzero"`
	// MeetingDuration is how long it lasts, in seconds, from 300 to 86399; only together with MeetingStart.
	MeetingDuration int64 `json:"meeting_duration,omitzero"`
	// Description is the description, at most 500 bytes.
	Description string `json:"description,omitzero"`
	// Location is the place: at most 18 Chinese or 36 Latin letters in the advanced edition, else at most 128
	// characters.
	Location string `json:"location,omitzero"`
	// RemindTime is how long before the beginning members are reminded, in seconds; 0 by default, in the basic edition
	// only.
	RemindTime int64 `json:"remind_time,omitzero"`
	// AgentID is the app that the corp installed; only for third-party suites of several apps (旧的多应用套件).
	AgentID int64 `json:"agentid,omitzero"`
	// Invitees holds the members who are invited: at most 100 for a free corp, else as many as the administrator may
	// book, up to 300; [Client.SetInvitees] takes more.
	Invitees Users `json:"invitees,omitzero"`
	// Settings says how the meeting runs.
	Settings Settings `json:"settings,omitzero"`
	// CalID is the calendar of the meeting, which the same app created; at most 64 bytes, required for third-party
	// apps. Members to whom it is not shared, and all when it is unset, get the meeting in their default calendar.
	CalID string `json:"cal_id,omitzero"`
	// Reminders says when the meeting repeats and when it is announced.
	Reminders Reminders `json:"reminders,omitzero"`
}

// UpdateResponse is the answer of [Client.Update].
type UpdateResponse struct {
	// ExcessUsers holds invited members without a valid meeting account; only for corps with the professional edition
	// (会议专业版).
	ExcessUsers []string `json:"excess_users,omitzero"`
}
