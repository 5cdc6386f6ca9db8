package externalcontact

// MomentRange says who publishes a moment and who sees it.
type MomentRange struct {
	// SenderList holds who publishes.
	SenderList *MomentSenders `json:"sender_list,omitzero"`
	// ExternalContactList holds who sees it.
	ExternalContactList *MomentViewers `json:"external_contact_list,omitzero"`
}

// MomentSenders are those who publish a moment.
type MomentSenders struct {
	// UserList holds userids, at most 100000.
	UserList []string `json:"user_list,omitzero"`
	// DepartmentList holds department ids.
	DepartmentList []int64 `json:"department_list,omitzero"`
}

// MomentViewers are the customers who see a moment.
type MomentViewers struct {
	// TagList holds ids of corp tags, not of rule-group tags.
	TagList []string `json:"tag_list,omitzero"`
}

// MomentAttachment goes with a moment; only the field that MsgType names is set.
type MomentAttachment struct {
	// MsgType is image, link or video; required.
	MsgType AttachmentType `json:"msgtype,omitzero"`
	// Image is the picture, at most 10800 by 1080 pixels, from the upload of attachments (上传附件资源).
	Image *AttachmentMedia `json:"image,omitzero"`
	// Video is the video, at most 30 s and 10 MB.
	Video *AttachmentMedia `json:"video,omitzero"`
	// Link is the link.
	Link *MomentLink `json:"link,omitzero"`
}

// MomentLink is a link in a moment to create.
type MomentLink struct {
	// Title of the link, at most 64 Chinese characters.
	Title string `json:"title,omitzero"`
	// URL that opens; required.
	URL string `json:"url,omitzero"`
	// MediaID is the cover; required, at most 10800 by 1080 pixels.
	MediaID string `json:"media_id,omitzero"`
}

// MomentTaskResult is the outcome of the creation of a moment.
type MomentTaskResult struct {
	// ErrCode is 0 after success.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg explains the code.
	ErrMsg string `json:"errmsg,omitzero"`
	// MomentID identifies the moment.
	MomentID string `json:"moment_id,omitzero"`
	// InvalidSenderList holds senders that do not exist or are not visible.
	InvalidSenderList MomentSenders `json:"invalid_sender_list,omitzero"`
	// InvalidExternalContactList holds tags that are invalid.
	InvalidExternalContactList MomentViewers `json:"invalid_external_contact_list,omitzero"`
}

// Moment is a moment (客户朋友圈).
type Moment struct {
	// MomentID identifies the moment.
	MomentID string `json:"moment_id,omitzero"`
	// Creator is the userid of the creator; empty for those created through the API.
	Creator string `json:"creator,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// CreateType is 0 created by the corp, 1 by a member.
	CreateType int64 `json:"create_type,omitzero"`
	// VisibleType is 0 seen by some, 1 by all.
	VisibleType int64 `json:"visible_type,omitzero"`
	// Text is the text.
	Text MessageText `json:"text,omitzero"`
	// Image holds the pictures.
	Image []AttachmentMedia `json:"image,omitzero"`
	// Video is the video.
	Video *MomentVideo `json:"video,omitzero"`
	// Link is the link, with title and URL only.
	Link *AttachmentLink `json:"link,omitzero"`
	// Location is the place.
	Location *MomentLocation `json:"location,omitzero"`
}

// MomentVideo is the video of a moment.
type MomentVideo struct {
	// MediaID of the video.
	MediaID string `json:"media_id,omitzero"`
	// ThumbMediaID of the cover.
	ThumbMediaID string `json:"thumb_media_id,omitzero"`
}

// MomentLocation is the place of a moment.
type MomentLocation struct {
	// Latitude in degrees, as text.
	Latitude string `json:"latitude,omitzero"`
	// Longitude in degrees, as text.
	Longitude string `json:"longitude,omitzero"`
	// Name of the place.
	Name string `json:"name,omitzero"`
}

// MomentTask is a member who is to publish a moment.
type MomentTask struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// PublishStatus is 0 not published, 1 published.
	PublishStatus int64 `json:"publish_status,omitzero"`
}

// MomentCustomer is a customer who may see a moment.
type MomentCustomer struct {
	// UserID is the member who published.
	UserID string `json:"userid,omitzero"`
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
}

// MomentReaction is a comment or like; one of the two ids is set.
type MomentReaction struct {
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// CreateTime is when it was made, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
}
