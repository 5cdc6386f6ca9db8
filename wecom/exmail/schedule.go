package exmail

// Schedule is the event that a mail is about, or the time and place of a meeting.
type Schedule struct {
	// ScheduleID of the event to change or cancel; a new one is made if unset.
	ScheduleID string `json:"schedule_id,omitzero"`
	// Method says what to do; request if unset.
	Method ScheduleMethod `json:"method,omitzero"`
	// Location is the place.
	Location string `json:"location,omitzero"`
	// StartTime is the start as a Unix time in seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end as a Unix time in seconds; required.
	EndTime int64 `json:"end_time,omitzero"`
	// Reminders says when to remind and to repeat.
	Reminders *Reminders `json:"reminders,omitzero"`
	// ScheduleAdmins administer the event: at most 3 members of the corp who take part.
	ScheduleAdmins *UserIDs `json:"schedule_admins,omitzero"`
}

// ScheduleMethod is what a mail does to its event.
type ScheduleMethod string

// What a mail does to its event.
const (
	ScheduleMethodRequest ScheduleMethod = "request" // creates the event, or changes the one that ScheduleID names
	ScheduleMethodCancel  ScheduleMethod = "cancel"  // cancels the event that ScheduleID names
)

// Reminders says when to remind of an event, and when it comes again. Without IsCustomRepeat it repeats by RepeatType
// at the time of its start.
type Reminders struct {
	// IsRemind says whether to remind: 0 no, 1 yes.
	IsRemind *int64 `json:"is_remind,omitzero"`
	// RemindBeforeEventMins is how many minutes before the start to remind; after it if negative. With IsRemind
	// only.
	RemindBeforeEventMins *int64 `json:"remind_before_event_mins,omitzero"`
	// Timezone is the offset from UTC in hours, -12 to 12, positive in the east; 8 if unset.
	Timezone *int64 `json:"timezone,omitzero"`
	// IsRepeat says whether the event repeats: 0 no, 1 yes.
	IsRepeat *int64 `json:"is_repeat,omitzero"`
	// IsCustomRepeat says whether the fields below choose the days: 0 no, 1 yes. With IsRepeat only.
	IsCustomRepeat *int64 `json:"is_custom_repeat,omitzero"`
	// RepeatType is how the event repeats. With IsRepeat only.
	RepeatType *RepeatType `json:"repeat_type,omitzero"`
	// RepeatInterval counts the days, weeks, months or years from one time to the next. With IsCustomRepeat only.
	RepeatInterval int64 `json:"repeat_interval,omitzero"`
	// RepeatDayOfWeek holds days of the week, 1 Monday to 7 Sunday; custom, weekly.
	RepeatDayOfWeek []int64 `json:"repeat_day_of_week,omitzero"`
	// RepeatDayOfMonth holds days of the month, 1 to 31; custom, monthly or yearly.
	RepeatDayOfMonth []int64 `json:"repeat_day_of_month,omitzero"`
	// RepeatWeekOfMonth holds weeks of the month; the pages show it in an example only.
	RepeatWeekOfMonth []int64 `json:"repeat_week_of_month,omitzero"`
	// RepeatMonthOfYear holds months, 1 to 12; custom, yearly, together with RepeatDayOfMonth.
	RepeatMonthOfYear []int64 `json:"repeat_month_of_year,omitzero"`
	// RepeatUntil is the end of the repeating as a Unix time in seconds; without end if 0.
	RepeatUntil int64 `json:"repeat_until,omitzero"`
}

// RepeatType is how an event repeats (重复类型).
type RepeatType int64

// The ways of repeating.
const (
	RepeatTypeDaily   RepeatType = 0 // every day (每日)
	RepeatTypeWeekly  RepeatType = 1 // every week (每周)
	RepeatTypeMonthly RepeatType = 2 // every month (每月)
	RepeatTypeYearly  RepeatType = 5 // every year (每年)
)

// Meeting is the meeting that a mail is about.
type Meeting struct {
	// Option holds settings.
	Option *MeetingOption `json:"option,omitzero"`
	// Hosts lead the meeting: at most 10 members.
	Hosts *UserIDs `json:"hosts,omitzero"`
	// MeetingAdmins administers the meeting: exactly one member of the corp, who takes part; required.
	MeetingAdmins *UserIDs `json:"meeting_admins,omitzero"`
}

// MeetingOption holds the settings of a meeting.
type MeetingOption struct {
	// Password to enter with, 4 to 6 digits.
	Password string `json:"password,omitzero"`
	// AutoRecord says whether to record.
	AutoRecord AutoRecord `json:"auto_record,omitzero"`
	// EnableWaitingRoom says whether there is a waiting room.
	EnableWaitingRoom bool `json:"enable_waiting_room,omitzero"`
	// AllowEnterBeforeHost says whether to let people in before the host; true if nil.
	AllowEnterBeforeHost *bool `json:"allow_enter_before_host,omitzero"`
	// EnterRestraint says who may enter.
	EnterRestraint EnterRestraint `json:"enter_restraint,omitzero"`
	// EnableScreenWatermark says whether the screen has a watermark.
	EnableScreenWatermark bool `json:"enable_screen_watermark,omitzero"`
	// EnableEnterMute says whether people enter muted; above six people if nil.
	EnableEnterMute *EnterMute `json:"enable_enter_mute,omitzero"`
	// RemindScope says whom to remind at the start; the host if unset.
	RemindScope RemindScope `json:"remind_scope,omitzero"`
	// WaterMarkType is the form of the watermark.
	WaterMarkType WaterMarkType `json:"water_mark_type,omitzero"`
}

// AutoRecord says whether a meeting is recorded (自动录制).
type AutoRecord int64

// The ways of recording.
const (
	AutoRecordOff   AutoRecord = 0 // not recorded
	AutoRecordLocal AutoRecord = 1 // recorded on the machine (本地录制)
	AutoRecordCloud AutoRecord = 2 // recorded in the cloud (云录制)
)

// EnterRestraint says who may enter a meeting (限制成员入会).
type EnterRestraint int64

// Who may enter.
const (
	EnterRestraintEverybody EnterRestraint = 0 // everybody
	EnterRestraintCorp      EnterRestraint = 2 // members of the corp
)

// EnterMute says whether people enter a meeting muted (入会时静音).
type EnterMute int64

// When people enter muted.
const (
	EnterMuteOff      EnterMute = 0 // never
	EnterMuteOn       EnterMute = 1 // always
	EnterMuteAboveSix EnterMute = 2 // when there are more than six people
)

// RemindScope says whom to remind when a meeting starts.
type RemindScope int64

// Whom to remind.
const (
	RemindScopeNobody RemindScope = 1 // nobody
	RemindScopeHost   RemindScope = 2 // the host
	RemindScopeAll    RemindScope = 3 // everybody
)

// WaterMarkType is the form of a watermark (水印类型).
type WaterMarkType int64

// The forms of a watermark.
const (
	WaterMarkTypeSingle   WaterMarkType = 0 // one row (单排水印)
	WaterMarkTypeMultiple WaterMarkType = 1 // several rows (多排水印)
)

// UserIDs is a list of members.
type UserIDs struct {
	// UserIDs holds their userids.
	UserIDs []string `json:"userids,omitzero"`
}
