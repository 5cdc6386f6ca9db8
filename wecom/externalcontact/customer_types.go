package externalcontact

// ExternalContactInfo is a customer as one member follows the customer.
type ExternalContactInfo struct {
	// ExternalContact holds what the platform knows of the customer.
	ExternalContact ExternalContact `json:"external_contact,omitzero"`
	// FollowInfo holds what the member noted; tags come as TagID, without personal ones.
	FollowInfo FollowUser `json:"follow_info,omitzero"`
}

// FailInfo says which members were left out of an answer.
type FailInfo struct {
	// UnlicensedUserIDList holds the members without a valid interop licence (互通许可); provider-side apps only.
	UnlicensedUserIDList []string `json:"unlicensed_userid_list,omitzero"`
}

// ExternalContact is a customer (外部联系人).
type ExternalContact struct {
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Name of the customer: the WeChat nickname, or the alias or real name shown by a WeCom user.
	Name string `json:"name,omitzero"`
	// ForeignKey identifies the contact of a school; only where documented.
	ForeignKey string `json:"foreign_key,omitzero"`
	// Avatar is the URL of the picture; internal apps only.
	Avatar string `json:"avatar,omitzero"`
	// Type says whether the customer uses WeChat or WeCom.
	Type ContactType `json:"type,omitzero"`
	// Gender is 0 unknown, 1 male, 2 female; always 0 but for internal apps.
	Gender int64 `json:"gender,omitzero"`
	// UnionID is the customer's id at the WeChat Open Platform; only for WeChat users, once a developer id is bound.
	UnionID string `json:"unionid,omitzero"`
	// Position of a WeCom user, unless hidden.
	Position string `json:"position,omitzero"`
	// CorpName is the short name of a WeCom user's corp.
	CorpName string `json:"corp_name,omitzero"`
	// CorpFullName is the legal name of a WeCom user's corp; internal apps only.
	CorpFullName string `json:"corp_full_name,omitzero"`
	// ExternalProfile holds what a WeCom user shows to others.
	ExternalProfile ExternalProfile `json:"external_profile,omitzero"`
	// IsSubscribe reports whether a parent follows the school notice (学校通知).
	IsSubscribe bool `json:"is_subscribe,omitzero"`
	// SubscriberInfo holds the notes on a follower of the school notice.
	SubscriberInfo SubscriberInfo `json:"subscriber_info,omitzero"`
}

// ContactType is the kind of a customer.
type ContactType int64

// The values of ContactType.
const (
	ContactTypeWeChat ContactType = 1 // a user of WeChat (微信用户)
	ContactTypeWeCom  ContactType = 2 // a user of WeCom (企业微信用户)
)

// SubscriberInfo holds the notes on a follower of the school notice.
type SubscriberInfo struct {
	// TagID holds the ids of the follower's tags.
	TagID []string `json:"tag_id,omitzero"`
	// Remark is the name given to the follower.
	Remark string `json:"remark,omitzero"`
	// RemarkMobiles holds the follower's mobile numbers.
	RemarkMobiles []string `json:"remark_mobiles,omitzero"`
}

// ExternalProfile is what a WeCom user shows to others (对外信息).
type ExternalProfile struct {
	// ExternalCorpName is the short corp name shown.
	ExternalCorpName string `json:"external_corp_name,omitzero"`
	// WechatChannels is the channels account (视频号) shown.
	WechatChannels ProfileChannels `json:"wechat_channels,omitzero"`
	// ExternalAttr holds the attributes shown.
	ExternalAttr []ExternalAttr `json:"external_attr,omitzero"`
}

// ProfileChannels is the channels account (视频号) that a profile shows.
type ProfileChannels struct {
	// Nickname of the account.
	Nickname string `json:"nickname,omitzero"`
	// Status is 0 unusable or 1 in use.
	Status int64 `json:"status,omitzero"`
}

// ExternalAttr is one attribute of a profile; the field that belongs to Type is set.
type ExternalAttr struct {
	// Type is 0 text, 1 web page, 2 mini program.
	Type int64 `json:"type,omitzero"`
	// Name of the attribute.
	Name string `json:"name,omitzero"`
	// Text is the text of type 0.
	Text AttrText `json:"text,omitzero"`
	// Web is the page of type 1.
	Web AttrWeb `json:"web,omitzero"`
	// Miniprogram is the mini program of type 2.
	Miniprogram AttrMiniprogram `json:"miniprogram,omitzero"`
}

// AttrText is an attribute's text.
type AttrText struct {
	// Value is the text.
	Value string `json:"value,omitzero"`
}

// AttrWeb is an attribute's web page.
type AttrWeb struct {
	// URL of the page.
	URL string `json:"url,omitzero"`
	// Title of the page.
	Title string `json:"title,omitzero"`
}

// AttrMiniprogram is an attribute's mini program.
type AttrMiniprogram struct {
	// AppID of the mini program.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page that opens.
	PagePath string `json:"pagepath,omitzero"`
	// Title of the mini program.
	Title string `json:"title,omitzero"`
}

// FollowUser is a member who follows a customer, with what the member noted (跟进人).
type FollowUser struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// Remark is the member's name for the customer.
	Remark string `json:"remark,omitzero"`
	// Description is the member's description of the customer.
	Description string `json:"description,omitzero"`
	// CreateTime is when the member added the customer, in Unix seconds.
	CreateTime int64 `json:"createtime,omitzero"`
	// Tags holds the member's tags on the customer; not in [Client.BatchGetByUser].
	Tags []FollowTag `json:"tags,omitzero"`
	// TagID holds the ids of the corp's tags and rule-group tags; in [Client.BatchGetByUser].
	TagID []string `json:"tag_id,omitzero"`
	// RemarkCorpName is the company noted for a WeChat user.
	RemarkCorpName string `json:"remark_corp_name,omitzero"`
	// RemarkMobiles holds the mobile numbers noted; internal apps only.
	RemarkMobiles []string `json:"remark_mobiles,omitzero"`
	// AddWay says how the customer was added.
	AddWay AddWay `json:"add_way,omitzero"`
	// WechatChannels is the channels account through which the customer came; with [AddWayChannels].
	WechatChannels FollowChannels `json:"wechat_channels,omitzero"`
	// OperUserID is who started it: the member, the customer's external id, or the member or administrator who assigned.
	OperUserID string `json:"oper_userid,omitzero"`
	// State is the parameter of the contact way or acquisition link through which the customer came.
	State string `json:"state,omitzero"`
}

// FollowTag is a tag that a member put on a customer.
type FollowTag struct {
	// GroupName is the name of the tag's group.
	GroupName string `json:"group_name,omitzero"`
	// TagName is the name of the tag.
	TagName string `json:"tag_name,omitzero"`
	// Type is 1 corp tag, 2 personal tag, 3 rule-group tag.
	Type int64 `json:"type,omitzero"`
	// TagID of the tag; not for personal tags.
	TagID string `json:"tag_id,omitzero"`
}

// FollowChannels is the channels account (视频号) through which a customer came.
type FollowChannels struct {
	// Nickname of the account.
	Nickname string `json:"nickname,omitzero"`
	// Source is 0 unknown, 1 home page, 2 live room, 3 the lead service (视频号留资服务).
	Source int64 `json:"source,omitzero"`
}

// AddWay says how a customer was added (来源).
type AddWay int64

// The values of AddWay.
const (
	AddWayUnknown           AddWay = 0   // unknown (未知来源)
	AddWayQRCode            AddWay = 1   // scanned a QR code (扫描二维码)
	AddWayMobile            AddWay = 2   // searched a mobile number (搜索手机号)
	AddWayCard              AddWay = 3   // shared card (名片分享)
	AddWayGroupChat         AddWay = 4   // group chat (群聊)
	AddWayPhoneBook         AddWay = 5   // mobile address book (手机通讯录)
	AddWayWeChatContact     AddWay = 6   // WeChat contact (微信联系人)
	AddWayThirdPartyService AddWay = 8   // service member added with a third-party app (安装第三方应用时自动添加的客服人员)
	AddWayEmail             AddWay = 9   // searched an email address (搜索邮箱)
	AddWayChannels          AddWay = 10  // channels account (视频号添加)
	AddWaySchedule          AddWay = 11  // participant of a schedule (通过日程参与人添加)
	AddWayMeeting           AddWay = 12  // participant of a meeting (通过会议参与人添加)
	AddWayWeChatFriend      AddWay = 13  // the WeCom account of a WeChat friend (添加微信好友对应的企业微信)
	AddWayHardware          AddWay = 14  // hardware service (通过智慧硬件专属客服添加)
	AddWayDoorService       AddWay = 15  // door-to-door service (通过上门服务客服添加)
	AddWayAcquisitionLink   AddWay = 16  // acquisition link (通过获客链接添加)
	AddWayCustom            AddWay = 17  // custom development (通过定制开发添加)
	AddWayDemandReply       AddWay = 18  // reply to a demand (通过需求回复添加)
	AddWayPreSales          AddWay = 21  // third-party pre-sales service (通过第三方售前客服添加)
	AddWayPartner           AddWay = 22  // possible business partner (通过可能的商务伙伴添加)
	AddWayWeChatRequest     AddWay = 24  // friend request received in WeChat (通过接受微信账号收到的好友申请添加)
	AddWayShared            AddWay = 201 // shared by a member (内部成员共享)
	AddWayAssigned          AddWay = 202 // assigned by an administrator (管理员/负责人分配)
)
