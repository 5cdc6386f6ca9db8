package kf

// EventType is the kind of an [Event].
type EventType string

// The kinds of events.
const (
	EventTypeEnterSession         EventType = "enter_session"                     // a customer opened the session by a link
	EventTypeMsgSendFail          EventType = "msg_send_fail"                     // a message could not be delivered
	EventTypeServicerStatusChange EventType = "servicer_status_change"            // a servicer started or stopped
	EventTypeSessionStatusChange  EventType = "session_status_change"             // a servicer changed the session's state
	EventTypeUserRecallMsg        EventType = "user_recall_msg"                   // a customer took a message back
	EventTypeServicerRecallMsg    EventType = "servicer_recall_msg"               // a servicer took a message back
	EventTypeRejectSwitchChange   EventType = "reject_customer_msg_switch_change" // a servicer blocks a customer, or no longer
)

// FailType says why a message was not delivered.
type FailType int64

// The reasons of a failed delivery.
const (
	FailTypeUnknown        FailType = 0
	FailTypeAccountDeleted FailType = 1
	FailTypeAppClosed      FailType = 2
	FailTypeExpired        FailType = 4 // the session is older than 48 hours
	FailTypeSessionClosed  FailType = 5
	FailTypeTooMany        FailType = 6  // more than 5 messages since the customer's last one
	FailTypeUnverified     FailType = 8  // the corp is not verified (主体未验证)
	FailTypeRejected       FailType = 10 // the customer rejects messages
	FailTypeNoLogin        FailType = 11 // no member of the corp has logged in to the WeCom app
	FailTypeForbiddenType  FailType = 12 // components may not send this kind of message
	FailTypeSecurity       FailType = 13 // security limits
)

// ChangeType is what a servicer did to a session in the WeCom client.
type ChangeType int64

// The changes of a session.
const (
	ChangeTypeAccepted    ChangeType = 1 // took it from the waiting pool
	ChangeTypeTransferred ChangeType = 2 // handed it to another servicer
	ChangeTypeClosed      ChangeType = 3 // ended it
	ChangeTypeReopened    ChangeType = 4 // took up again what was ended or handed over
)

// Event is something that happened in or to a session. Which fields are set depends on EventType.
type Event struct {
	// EventType is the kind of event.
	EventType EventType `json:"event_type,omitzero"`
	// OpenKfID of the account.
	OpenKfID string `json:"open_kfid,omitzero"`
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Scene of the link by which the customer came; enter_session.
	Scene string `json:"scene,omitzero"`
	// SceneParam was appended to that link; enter_session.
	SceneParam string `json:"scene_param,omitzero"`
	// WelcomeCode allows one welcome by [Client.SendMsgOnEvent] within 20 seconds; enter_session, only if the
	// customer had no welcome for 48 hours and has not written.
	WelcomeCode string `json:"welcome_code,omitzero"`
	// WechatChannels says from which channel the customer came; enter_session.
	WechatChannels *WechatChannels `json:"wechat_channels,omitzero"`
	// FailMsgID is the undelivered message; msg_send_fail.
	FailMsgID string `json:"fail_msgid,omitzero"`
	// FailType says why; msg_send_fail.
	FailType FailType `json:"fail_type,omitzero"`
	// ServicerUserID of the servicer; servicer_status_change, servicer_recall_msg and
	// reject_customer_msg_switch_change.
	ServicerUserID string `json:"servicer_userid,omitzero"`
	// Status is 1 serving or 2 stopped; servicer_status_change.
	Status int64 `json:"status,omitzero"`
	// StopType of a stopped servicer is 0 stopped or 1 paused for a while; servicer_status_change.
	StopType int64 `json:"stop_type,omitzero"`
	// ChangeType says what the servicer did; session_status_change.
	ChangeType ChangeType `json:"change_type,omitzero"`
	// OldServicerUserID had the session, for change types 2, 3 and 4; session_status_change.
	OldServicerUserID string `json:"old_servicer_userid,omitzero"`
	// NewServicerUserID has the session, for change types 1, 2 and 4; session_status_change.
	NewServicerUserID string `json:"new_servicer_userid,omitzero"`
	// MsgCode allows one message by [Client.SendMsgOnEvent], for change types 1 and 3; session_status_change.
	MsgCode string `json:"msg_code,omitzero"`
	// RecallMsgID is the message taken back; user_recall_msg and servicer_recall_msg.
	RecallMsgID string `json:"recall_msgid,omitzero"`
	// RejectSwitch is 1 when the servicer blocks the customer and 0 when no longer;
	// reject_customer_msg_switch_change.
	RejectSwitch int64 `json:"reject_switch,omitzero"`
}

// WechatChannels is the channel (视频号) from which a customer came.
type WechatChannels struct {
	// Nickname of the channel, for scenes 1, 2 and 3.
	Nickname string `json:"nickname,omitzero"`
	// ShopNickname of the shop, for scenes 4 and 5.
	ShopNickname string `json:"shop_nickname,omitzero"`
	// Scene is the place: 1 home page, 2 product list of a live, 3 shop window, 4 product page, 5 order page.
	Scene int64 `json:"scene,omitzero"`
}
