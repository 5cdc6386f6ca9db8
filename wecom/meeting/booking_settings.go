package meeting

// Settings says how a meeting runs (会议配置); every field is optional. The fields marked "advanced" belong to the
// advanced edition of meetings.
type Settings struct {
	// Password is the password to join: 4 to 6 digits.
	Password string `json:"password,omitzero"`
	// EnableWaitingRoom says whether there is a waiting room (等候室); by default not.
	EnableWaitingRoom *bool `json:"enable_waiting_room,omitzero"`
	// AllowEnterBeforeHost says whether members may join before the host; by default they may.
	AllowEnterBeforeHost *bool `json:"allow_enter_before_host,omitzero"`
	// EnableEnterMute says whether members are muted when they join; EnterMuteAboveSix by default.
	EnableEnterMute *EnterMute `json:"enable_enter_mute,omitzero"`
	// AllowUnmuteSelf says whether participants may unmute themselves; by default they may. Advanced.
	AllowUnmuteSelf *bool `json:"allow_unmute_self,omitzero"`
	// MuteAll mutes everybody: without effect alone, and required to be true when AllowUnmuteSelf is false. Advanced.
	MuteAll *bool `json:"mute_all,omitzero"`
	// AllowExternalUser says whether people from outside may join; by default they may. Advanced.
	AllowExternalUser *bool `json:"allow_external_user,omitzero"`
	// EnableScreenWatermark says whether shared screens carry a watermark (屏幕水印); by default not.
	EnableScreenWatermark *bool `json:"enable_screen_watermark,omitzero"`
	// WatermarkType is the form of the watermark; a single row by default. Advanced.
	WatermarkType *WatermarkType `json:"watermark_type,omitzero"`
	// AutoRecordType says what records by itself; must agree with what the corp has locked. Advanced.
	AutoRecordType AutoRecordType `json:"auto_record_type,omitzero"`
	// AttendeeJoinAutoRecord starts the cloud recording as soon as anybody joins, rather than the host; by default
	// not, only with AutoRecordCloud, and must agree with what the corp has locked. Advanced.
	AttendeeJoinAutoRecord *bool `json:"attendee_join_auto_record,omitzero"`
	// EnableHostPauseAutoRecord says whether the host may pause and stop the cloud recording; by default so, only
	// with AutoRecordCloud, and must agree with what the corp has locked. Advanced.
	EnableHostPauseAutoRecord *bool `json:"enable_host_pause_auto_record,omitzero"`
	// EnableInterpreter turns simultaneous interpretation (同声传译) on; by default off. Advanced.
	EnableInterpreter *bool `json:"enable_interpreter,omitzero"`
	// EnableEnroll turns enrolment (报名) on. Advanced.
	EnableEnroll *bool `json:"enable_enroll,omitzero"`
	// EnableHostKey turns the host key (主持人密钥) on; by default off. Advanced.
	EnableHostKey *bool `json:"enable_host_key,omitzero"`
	// HostKey is the host key: 6 digits, chosen by the platform when unset. Advanced.
	HostKey string `json:"host_key,omitzero"`
	// Hosts holds the hosts (主持人), at most 10, without the administrator; only for corps that bought the advanced
	// functions.
	Hosts Users `json:"hosts,omitzero"`
	// RemindScope says who is called when the meeting begins; only the host by default.
	RemindScope RemindScope `json:"remind_scope,omitzero"`
	// RingUsers holds the members who are called with RemindSome; without them nobody is.
	RingUsers Users `json:"ring_users,omitzero"`
}

// Reminders says when a meeting repeats and when it is announced (周期性相关配置); every field is optional. The fields
// marked "advanced" belong to the advanced edition of meetings.
type Reminders struct {
	// IsRepeat is 1 for a repeating meeting, 0 (the default) for a single one.
	IsRepeat *int64 `json:"is_repeat,omitzero"`
	// RepeatType says how it repeats; daily by default. A custom repetition is daily, weekly or monthly.
	RepeatType *RepeatType `json:"repeat_type,omitzero"`
	// IsCustomRepeat is 1 for a custom repetition, 0 for none. Advanced.
	IsCustomRepeat *int64 `json:"is_custom_repeat,omitzero"`
	// RepeatUntilType says what ends the repetition; a date by default. Advanced.
	RepeatUntilType *RepeatUntilType `json:"repeat_until_type,omitzero"`
	// RepeatUntilCount is the number of meetings: at most 200 daily, weekly or on workdays, at most 50 monthly; 7 by
	// default. Advanced.
	RepeatUntilCount int64 `json:"repeat_until_count,omitzero"`
	// RepeatUntil is when the repetition ends, in Unix seconds, with the same greatest numbers of meetings; only with
	// RepeatUntilDate.
	RepeatUntil int64 `json:"repeat_until,omitzero"`
	// RepeatInterval is the number of days, weeks or months from one meeting to the next; required for a custom
	// repetition. The basic edition takes only 1 and 2, for weekly meetings.
	RepeatInterval int64 `json:"repeat_interval,omitzero"`
	// RepeatDayOfWeek holds the days of the week, 1 (Monday) to 7 (Sunday), of a custom weekly repetition; the day of
	// the start is added by itself. Advanced.
	RepeatDayOfWeek []int64 `json:"repeat_day_of_week,omitzero"`
	// RepeatDayOfMonth holds the days of the month, 1 to 31, of a custom monthly repetition; the day of the start is
	// added by itself. Advanced.
	RepeatDayOfMonth []int64 `json:"repeat_day_of_month,omitzero"`
	// RemindBefore holds how long before the start members are reminded, in seconds: 0, 300, 900, 3600 or 86400,
	// anything else counting as 0; unset reminds nobody.
	RemindBefore []int64 `json:"remind_before,omitzero"`
}

// EnterMute says whether members are muted when they join (成员入会时静音).
type EnterMute int64

// The settings of muting.
const (
	EnterMuteOff      EnterMute = 0 // nobody is muted (关闭)
	EnterMuteOn       EnterMute = 1 // everybody is muted (开启)
	EnterMuteAboveSix EnterMute = 2 // those after the sixth are muted (超过6人后自动开启静音)
)

// WatermarkType is the form of a watermark (水印样式).
type WatermarkType int64

// The forms of a watermark.
const (
	WatermarkSingleRow WatermarkType = 0 // a single row (单排)
	WatermarkManyRows  WatermarkType = 1 // many rows (多排)
)

// AutoRecordType says what records a meeting by itself (自动会议录制类型).
type AutoRecordType string

// What records by itself.
const (
	AutoRecordNone  AutoRecordType = "none"  // nothing (禁用)
	AutoRecordLocal AutoRecordType = "local" // the host's device, from when the host joins (本地录制)
	AutoRecordCloud AutoRecordType = "cloud" // the cloud, from when the host joins (云录制)
)

// RemindScope says who is called when a meeting begins (来电提醒方式).
type RemindScope int64

// Who is called.
const (
	RemindNobody RemindScope = 1 // nobody (不提醒)
	RemindHost   RemindScope = 2 // only the host (仅提醒主持人)
	RemindAll    RemindScope = 3 // every member (提醒所有成员)
	RemindSome   RemindScope = 4 // the members of RingUsers (指定部分人响铃)
)

// RepeatType says how a meeting repeats (周期性会议类型).
type RepeatType int64

// The kinds of repetition.
const (
	RepeatDaily    RepeatType = 0 // every day (每日)
	RepeatWeekly   RepeatType = 1 // every week (每周)
	RepeatMonthly  RepeatType = 2 // every month (每月)
	RepeatWorkdays RepeatType = 7 // every workday (工作日)
)

// RepeatUntilType says what ends a repetition (结束重复类型).
type RepeatUntilType int64

// What ends a repetition.
const (
	RepeatUntilDate  RepeatUntilType = 0 // a date (按日期结束重复)
	RepeatUntilCount RepeatUntilType = 1 // a number of meetings (按次数结束重复)
)
