package externalcontact

// ChatType says who gets a mass message.
type ChatType string

// The values of ChatType.
const (
	ChatTypeSingle ChatType = "single" // customers (客户)
	ChatTypeGroup  ChatType = "group"  // customer groups (客户群)
)

// TagFilter picks customers by tag.
type TagFilter struct {
	// GroupList holds groups of tags; a customer must match every group.
	GroupList []TagFilterGroup `json:"group_list,omitzero"`
}

// TagFilterGroup is a group of tags, of which a customer must have one.
type TagFilterGroup struct {
	// TagList holds tag ids, at most 100.
	TagList []string `json:"tag_list,omitzero"`
}

// MessageText is the text of a message.
type MessageText struct {
	// Content is the text: at most 4000 bytes in mass and welcome messages to a customer, 3000 in the welcome of a group.
	Content string `json:"content,omitzero"`
}

// AttachmentType is the kind of an attachment.
type AttachmentType string

// The values of AttachmentType.
const (
	AttachmentTypeImage       AttachmentType = "image"       // a picture
	AttachmentTypeLink        AttachmentType = "link"        // a link
	AttachmentTypeMiniprogram AttachmentType = "miniprogram" // a mini program
	AttachmentTypeVideo       AttachmentType = "video"       // a video
	AttachmentTypeFile        AttachmentType = "file"        // a file
)

// Attachment goes with a message; only the field that MsgType names is set.
type Attachment struct {
	// MsgType says which field is set; required.
	MsgType AttachmentType `json:"msgtype,omitzero"`
	// Image is the picture.
	Image *AttachmentImage `json:"image,omitzero"`
	// Link is the link.
	Link *AttachmentLink `json:"link,omitzero"`
	// Miniprogram is the mini program.
	Miniprogram *AttachmentMiniprogram `json:"miniprogram,omitzero"`
	// Video is the video.
	Video *AttachmentMedia `json:"video,omitzero"`
	// File is the file.
	File *AttachmentMedia `json:"file,omitzero"`
}

// AttachmentImage is a picture, by MediaID or PicURL; MediaID wins.
type AttachmentImage struct {
	// MediaID of the uploaded picture.
	MediaID string `json:"media_id,omitzero"`
	// PicURL is a URL from the upload of pictures (上传图片).
	PicURL string `json:"pic_url,omitzero"`
}

// AttachmentLink is a link.
type AttachmentLink struct {
	// Title of the link; required, at most 128 bytes.
	Title string `json:"title,omitzero"`
	// PicURL is the URL of the cover, at most 2048 bytes.
	PicURL string `json:"picurl,omitzero"`
	// Desc describes the link, at most 512 bytes.
	Desc string `json:"desc,omitzero"`
	// URL that opens; required, at most 2048 bytes.
	URL string `json:"url,omitzero"`
}

// AttachmentMiniprogram is a mini program that is linked with the corp.
type AttachmentMiniprogram struct {
	// Title of the message; required, at most 64 bytes.
	Title string `json:"title,omitzero"`
	// PicMediaID is the media id of the cover; required in requests, 520×416 advised.
	PicMediaID string `json:"pic_media_id,omitzero"`
	// AppID of the mini program; required.
	AppID string `json:"appid,omitzero"`
	// Page that opens; required.
	Page string `json:"page,omitzero"`
}

// AttachmentMedia is an uploaded video or file.
type AttachmentMedia struct {
	// MediaID of the upload; required.
	MediaID string `json:"media_id,omitzero"`
}

// Groupmsg is a mass message that was created.
type Groupmsg struct {
	// MsgID identifies the mass message.
	MsgID string `json:"msgid,omitzero"`
	// Creator is the userid of the creator; empty for those created through the API.
	Creator string `json:"creator,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// CreateType is 0 created by the corp, 1 by a member.
	CreateType int64 `json:"create_type,omitzero"`
	// Text is the text.
	Text MessageText `json:"text,omitzero"`
	// Attachments holds what goes with the text.
	Attachments []Attachment `json:"attachments,omitzero"`
}

// GroupmsgTask is a member who is to send a mass message.
type GroupmsgTask struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// Status is 0 not sent, 2 sent.
	Status int64 `json:"status,omitzero"`
	// SendTime is when it was sent, in Unix seconds.
	SendTime int64 `json:"send_time,omitzero"`
}

// GroupmsgSend is what became of a mass message at one customer or group.
type GroupmsgSend struct {
	// ExternalUserID of the customer; not for groups.
	ExternalUserID string `json:"external_userid,omitzero"`
	// ChatID of the group; not for customers.
	ChatID string `json:"chat_id,omitzero"`
	// UserID is the member who sends.
	UserID string `json:"userid,omitzero"`
	// Status says what became of it.
	Status SendStatus `json:"status,omitzero"`
	// SendTime is when it was sent, in Unix seconds; with [SendStatusSent].
	SendTime int64 `json:"send_time,omitzero"`
}

// SendStatus says what became of a mass message.
type SendStatus int64

// The values of SendStatus.
const (
	SendStatusUnsent    SendStatus = 0 // not sent (未发送)
	SendStatusSent      SendStatus = 1 // sent (已发送)
	SendStatusNotFriend SendStatus = 2 // failed: the customer is no friend any more (因客户不是好友导致发送失败)
	SendStatusExceeded  SendStatus = 3 // failed: the customer already got another mass message (因客户已经收到其他群发消息导致发送失败)
)
