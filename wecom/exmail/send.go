package exmail

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var appComposeSend = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/app/compose_send",
	Pages: wecom.Pages{Internal: 97445, ThirdParty: 97515, Provider: 97504}, Repeat: wecom.RepeatIfUnsent,
}

// AppComposeSend sends a mail from the mailbox of the app (发送普通邮件): a plain one; with Schedule an invitation to an
// event (发送日程邮件); with Schedule and Meeting one to a meeting (发送会议邮件). Events take the permission for calendars
// besides, meetings that for meetings too.
//
// Pages 97854 and 97855 describe events and meetings.
//
// Internal, third-party and provider-developed apps; members must be in the visible range. Rules: exmail-send-size,
// exmail-send-attachments, exmail-schedule-admins, exmail-meeting-hosts, exmail-meeting-admins.
// Page: https://developer.work.weixin.qq.com/document/path/97445
func (c *Client) AppComposeSend(ctx context.Context, req *AppComposeSendRequest, opts ...wecom.CallOption) (*AppComposeSendResponse, error) {
	resp := new(AppComposeSendResponse)
	if err := c.core.Do(ctx, &appComposeSend, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AppComposeSendRequest is the request of [Client.AppComposeSend].
type AppComposeSendRequest struct {
	// To receives the mail; required, with at least one recipient.
	To Recipients `json:"to,omitzero"`
	// CC receives a copy (抄送).
	CC Recipients `json:"cc,omitzero"`
	// BCC receives a copy that nobody sees (密送).
	BCC Recipients `json:"bcc,omitzero"`
	// Subject of the mail, and title of the event or meeting; required.
	Subject string `json:"subject,omitzero"`
	// Content of the mail, and description of the event or meeting; required. With the attachments at most 50 MB.
	Content string `json:"content,omitzero"`
	// AttachmentList holds at most 200 files.
	AttachmentList []Attachment `json:"attachment_list,omitzero"`
	// ContentType says what the content is; HTML if unset.
	ContentType ContentType `json:"content_type,omitzero"`
	// Schedule makes the mail one on an event; required for a meeting.
	Schedule *Schedule `json:"schedule,omitzero"`
	// Meeting makes the mail one on a meeting, whose time and place Schedule holds.
	Meeting *Meeting `json:"meeting,omitzero"`
	// EnableIDTrans says whether to replace templates such as $userName=USERID$ in subject, content and file names
	// by names: 0 no, 1 yes. Third-party apps only.
	EnableIDTrans int64 `json:"enable_id_trans,omitzero"`
}

// AppComposeSendResponse is the empty answer of [Client.AppComposeSend].
type AppComposeSendResponse struct{}

// Recipients are people to write to.
type Recipients struct {
	// Emails holds mail addresses.
	Emails []string `json:"emails,omitzero"`
	// UserIDs holds members of the corp.
	UserIDs []string `json:"userids,omitzero"`
}

// Attachment is a file in a mail.
type Attachment struct {
	// FileName of the file; required.
	FileName string `json:"file_name,omitzero"`
	// Content of the file in standard Base64; required.
	Content string `json:"content,omitzero"`
}

// ContentType is the form of the content of a mail.
type ContentType string

// The forms of content.
const (
	ContentTypeHTML ContentType = "html" // HTML
	ContentTypeText ContentType = "text" // plain text
)
