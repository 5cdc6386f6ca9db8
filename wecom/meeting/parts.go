package meeting

// Users names members (成员列表).
type Users struct {
	// UserID holds the ids of the members; in a request each must be valid and visible to the app, or the call fails.
	UserID []string `json:"userid,omitzero"`
}

// Guest is a guest from outside who is invited by phone number (会议嘉宾).
type Guest struct {
	// Area is the country code without plus sign or zeros, such as 86; required.
	Area string `json:"area,omitzero"`
	// PhoneNumber is the phone number; required.
	PhoneNumber string `json:"phone_number,omitzero"`
	// GuestName is the name, 1 to 16 characters.
	GuestName string `json:"guest_name,omitzero"`
}

// OperatedUser names a participant and the device to act on (被操作对象).
type OperatedUser struct {
	// TmpOpenID is the temporary id of the participant in this meeting; required.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// InstanceID is the kind of device with which the participant joined; required, and without effect unless it is
	// the right one.
	InstanceID InstanceID `json:"instance_id"`
}

// InstanceID is the kind of device with which a participant joined (终端设备类型).
type InstanceID int64

// The kinds of device.
const (
	InstancePSTN              InstanceID = 0  // a phone (PSTN)
	InstancePC                InstanceID = 1  // Windows (PC)
	InstanceMac               InstanceID = 2  // macOS
	InstanceAndroid           InstanceID = 3  // an Android phone
	InstanceIOS               InstanceID = 4  // an iPhone
	InstanceWeb               InstanceID = 5  // a browser
	InstanceIPad              InstanceID = 6  // an iPad
	InstanceAndroidPad        InstanceID = 7  // an Android tablet
	InstanceMiniProgram       InstanceID = 8  // the mini program (小程序)
	InstanceMRA               InstanceID = 9  // a VoIP or SIP device, that is, an MRA (会议室连接器)
	InstanceLinux             InstanceID = 10 // Linux
	InstanceRoomsWindows      InstanceID = 20 // Rooms for Touch on Windows
	InstanceRoomsMac          InstanceID = 21 // Rooms for Touch on macOS
	InstanceRoomsAndroid      InstanceID = 22 // Rooms for Touch on Android
	InstanceControllerWindows InstanceID = 30 // Controller for Touch on Windows
	InstanceControllerAndroid InstanceID = 32 // Controller for Touch on Android
	InstanceControllerIOS     InstanceID = 33 // Controller for Touch on iOS or iPadOS
	InstanceHarmonyPhone      InstanceID = 81 // a HarmonyOS phone (鸿蒙手机)
	InstanceHarmonyPad        InstanceID = 82 // a HarmonyOS tablet (鸿蒙平板)
	InstanceHarmonyPC         InstanceID = 83 // a HarmonyOS computer (鸿蒙PC)
	InstanceHarmonyCar        InstanceID = 84 // a HarmonyOS car (鸿蒙汽车)
)

// MemberRole is the part that a participant plays (成员角色).
type MemberRole int64

// The roles of participants.
const (
	RoleMember        MemberRole = 0 // an ordinary participant (普通成员)
	RoleCreator       MemberRole = 1 // the creator (创建者)
	RoleHost          MemberRole = 2 // a host (主持人)
	RoleCreatorHost   MemberRole = 3 // creator and host (创建者+主持人)
	RoleVisitor       MemberRole = 4 // a visitor, who came by the mini program (游客)
	RoleVisitorHost   MemberRole = 5 // visitor and host (游客+主持人)
	RoleCohost        MemberRole = 6 // a co-host (联席主持人)
	RoleCreatorCohost MemberRole = 7 // creator and co-host (创建者+联席主持人)
)

// WebinarRole is the part that a participant plays in a webinar (网络研讨会成员角色).
type WebinarRole int64

// The roles in a webinar.
const (
	WebinarRoleMember        WebinarRole = 0 // an ordinary participant (普通参会角色)
	WebinarRoleInternalGuest WebinarRole = 1 // a guest from the company (内部嘉宾)
	WebinarRoleExternalGuest WebinarRole = 2 // a guest from outside (外部嘉宾)
	WebinarRoleLinkGuest     WebinarRole = 3 // a guest who came by an invitation link (邀请链接入会嘉宾)
	WebinarRoleAudience      WebinarRole = 4 // the audience (观众)
)

// JoinType is the way in which a participant joined (入会方式).
type JoinType int64

// The ways to join.
const (
	JoinTypePSTN       JoinType = 0 // an ordinary phone (PSTN 普通用户)
	JoinTypeVoIP       JoinType = 1 // ordinary VoIP (普通 VOIP 用户)
	JoinTypeScreenVoIP JoinType = 2 // an attached screen by VoIP (附属投屏 VOIP)
	JoinTypeLinuxVoIP  JoinType = 3 // the Linux SDK by VoIP
	JoinTypeVoicePSTN  JoinType = 4 // attached voice by phone (附属语音 PSTN)
	JoinTypeVideoPSTN  JoinType = 5 // attached video by phone (附属视频 PSTN)
	JoinTypeLinuxPSTN  JoinType = 6 // the Linux SDK by phone
)

// MeetingStatus says how far a meeting is (会议状态).
type MeetingStatus int64

// The states of a meeting.
const (
	StatusPending   MeetingStatus = 1 // not begun (待开始)
	StatusRunning   MeetingStatus = 2 // running (会议中)
	StatusEnded     MeetingStatus = 3 // over (已结束)
	StatusCancelled MeetingStatus = 4 // cancelled (已取消)
	StatusExpired   MeetingStatus = 5 // expired (已过期)
)

// MeetingType is the kind of a meeting (会议类型).
type MeetingType int64

// The kinds of meeting.
const (
	TypeOnce      MeetingType = 0 // a single meeting (一次性会议)
	TypeRepeating MeetingType = 1 // a repeating meeting (周期性会议)
	TypeWeChat    MeetingType = 2 // a WeChat meeting (微信专属会议)
	TypeRoomsCast MeetingType = 3 // a Rooms screen cast (Rooms 投屏会议)
	TypePersonal  MeetingType = 5 // a meeting with a personal number (个人会议号会议)
	TypeWebinar   MeetingType = 6 // a webinar (网络研讨会)
)
