package contact

// Gender is the gender of a member (性别). On the wire of a request it is a number in quotes.
type Gender int64

// The genders. Apps that may not see the gender always get GenderUnknown.
const (
	GenderUnknown Gender = 0 // undefined, or hidden from this app
	GenderMale    Gender = 1 // male (男性)
	GenderFemale  Gender = 2 // female (女性)
)

// UserStatus is the activation state of a member (激活状态).
type UserStatus int64

// The states of a member.
const (
	UserStatusActive   UserStatus = 1 // activated (已激活)
	UserStatusDisabled UserStatus = 2 // disabled (已禁用)
	UserStatusInactive UserStatus = 4 // not activated (未激活)
	UserStatusLeft     UserStatus = 5 // left the corp (退出企业)
)

// Enable says whether a member may use WeCom (启用/禁用成员).
type Enable int64

// The values of Enable.
const (
	EnableOff Enable = 0 // disables the member (禁用)
	EnableOn  Enable = 1 // enables the member (启用)
)

// AttrType is the type of an attribute (属性类型).
type AttrType int64

// The types of an attribute.
const (
	AttrTypeText        AttrType = 0 // text (文本)
	AttrTypeWeb         AttrType = 1 // web page (网页)
	AttrTypeMiniProgram AttrType = 2 // mini program (小程序); in an external profile only
)

// ChannelsStatus is the state in which a member's channel is shown outside (对外展示视频号状态).
type ChannelsStatus int64

// The states of a channel.
const (
	ChannelsStatusConfirmed ChannelsStatus = 0 // confirmed by the corp, in use
	ChannelsStatusPending   ChannelsStatus = 1 // waits for the corp's confirmation
)

// ExtAttr holds the custom fields of a member (成员扩展属性), page 100067.
type ExtAttr struct {
	// Attrs are the attributes, of type text or web. One that the administration console does not know is ignored.
	Attrs []Attr `json:"attrs,omitzero"`
}

// Attr is one attribute of a member: the field that belongs to its type is set.
type Attr struct {
	// Type of the attribute; required.
	Type AttrType `json:"type"`
	// Name as created in the administration console; required.
	Name string `json:"name"`
	// Text is the value of a text attribute; required if Type is AttrTypeText.
	Text *AttrText `json:"text,omitzero"`
	// Web is the value of a web attribute; required if Type is AttrTypeWeb.
	Web *AttrWeb `json:"web,omitzero"`
	// MiniProgram is the value of a mini-program attribute; required if Type is AttrTypeMiniProgram.
	MiniProgram *AttrMiniProgram `json:"miniprogram,omitzero"`
}

// AttrText is the value of a text attribute.
type AttrText struct {
	// Value is the text: at most 64 characters in ExtAttr, 32 in ExternalProfile (12 by the table of error codes).
	Value string `json:"value"`
}

// AttrWeb is the value of a web attribute. URL and Title are both set, or both empty, which clears the attribute.
type AttrWeb struct {
	// URL of the page, with its http or https scheme.
	URL string `json:"url"`
	// Title shown for the page, at most 12 characters.
	Title string `json:"title"`
}

// AttrMiniProgram is the value of a mini-program attribute.
// AppID and Title are both set, or both empty, which clears the attribute.
type AttrMiniProgram struct {
	// AppID of a mini program that the corp has installed; another one is ignored.
	AppID string `json:"appid"`
	// PagePath is the page that opens.
	PagePath string `json:"pagepath,omitzero"`
	// Title shown for the mini program, at most 12 characters.
	Title string `json:"title"`
}

// ExternalProfile is what customers see of a member (成员对外信息), page 92230.
type ExternalProfile struct {
	// ExternalCorpName is the short name of the corp (企业对外简称), one of those verified.
	ExternalCorpName string `json:"external_corp_name,omitzero"`
	// WechatChannels is the channel shown for the member (视频号). Third-party apps get it as address-book apps only.
	WechatChannels *WechatChannels `json:"wechat_channels,omitzero"`
	// ExternalAttr are the attributes, of any type; required when a profile is set.
	ExternalAttr []Attr `json:"external_attr,omitzero"`
}

// WechatChannels is a channel (视频号) bound to the corp.
type WechatChannels struct {
	// Nickname of the channel.
	Nickname string `json:"nickname,omitzero"`
	// Status of the channel; in answers only.
	Status ChannelsStatus `json:"status,omitzero"`
}

// User is a member of the corp (成员). Fields other than UserID, Department and Status may be missing: it depends on
// the kind of app, on what the administrator and the member granted, and on who created the member. Corps upstream
// do not get personal fields of members downstream.
type User struct {
	// UserID identifies the member, 1 to 64 bytes, case-insensitive in plain form; third-party apps get an open_userid.
	UserID string `json:"userid,omitzero"`
	// Name of the member; third-party apps get the userid instead.
	Name string `json:"name,omitzero"`
	// Department holds the ids of the departments that the app may see; always 1 under member authorization.
	Department []int64 `json:"department,omitzero"`
	// Order is the rank in each department, 0 to 2^32-1, larger first; as many as Department.
	Order []int64 `json:"order,omitzero"`
	// Position is the job title (职务).
	Position string `json:"position,omitzero"`
	// Mobile is the mobile number; personal.
	Mobile string `json:"mobile,omitzero"`
	// Gender of the member; personal.
	Gender Gender `json:"gender,omitzero"`
	// Email address; personal.
	Email string `json:"email,omitzero"`
	// BizMail is the corp's mail address of the member (企业邮箱); personal.
	BizMail string `json:"biz_mail,omitzero"`
	// IsLeaderInDept says for each department whether the member leads it: 1 yes, 0 no; as many as Department.
	IsLeaderInDept []int64 `json:"is_leader_in_dept,omitzero"`
	// DirectLeader holds the userid of the superior (直属上级), at most one.
	DirectLeader []string `json:"direct_leader,omitzero"`
	// Avatar is the address of the portrait; personal.
	Avatar string `json:"avatar,omitzero"`
	// ThumbAvatar is the address of the small portrait; personal.
	ThumbAvatar string `json:"thumb_avatar,omitzero"`
	// Telephone is the landline number (座机).
	Telephone string `json:"telephone,omitzero"`
	// Alias is the other name (别名).
	Alias string `json:"alias,omitzero"`
	// EnglishName is the English name, which the example of user/list shows.
	EnglishName string `json:"english_name,omitzero"`
	// Address of the member; personal.
	Address string `json:"address,omitzero"`
	// OpenUserID identifies the member for a provider, at most 64 bytes; third-party apps only.
	OpenUserID string `json:"open_userid,omitzero"`
	// MainDepartment is the main department, if the app may see it.
	MainDepartment int64 `json:"main_department,omitzero"`
	// ExtAttr holds the custom fields.
	ExtAttr *ExtAttr `json:"extattr,omitzero"`
	// Status is the activation state.
	Status UserStatus `json:"status,omitzero"`
	// QRCode is the address of the member's QR code, by which outsiders add the member; personal.
	QRCode string `json:"qr_code,omitzero"`
	// ExternalPosition is the job title shown outside; empty means that Position is shown.
	ExternalPosition string `json:"external_position,omitzero"`
	// ExternalProfile is what customers see of the member.
	ExternalProfile *ExternalProfile `json:"external_profile,omitzero"`
}
