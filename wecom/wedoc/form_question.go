package wedoc

// Question is a question of a form.
type Question struct {
	// QuestionID numbers the question from 1, in forms of the school range from 2; required.
	QuestionID int64 `json:"question_id,omitzero"`
	// Title is the question; required.
	Title string `json:"title,omitzero"`
	// Pos is its position from 1; required.
	Pos int64 `json:"pos,omitzero"`
	// Status is 1 for a normal question, 2 for a deleted one; required.
	Status int64 `json:"status,omitzero"`
	// ReplyType is the kind of answer; required.
	ReplyType ReplyType `json:"reply_type,omitzero"`
	// MustReply says whether an answer is needed.
	MustReply bool `json:"must_reply"`
	// Note is a remark.
	Note string `json:"note,omitzero"`
	// Placeholder is the hint in the empty field.
	Placeholder string `json:"placeholder,omitzero"`
	// OptionItem holds the options of a choice; required for one.
	OptionItem []QuestionOption `json:"option_item,omitzero"`
	// QuestionExtendSetting holds the settings of the kind of answer.
	QuestionExtendSetting *QuestionSetting `json:"question_extend_setting,omitzero"`
}

// ReplyType is the kind of answer to a question.
type ReplyType int64

// The values of ReplyType.
const (
	// ReplyTypeText is text.
	ReplyTypeText ReplyType = 1
	// ReplyTypeRadio is a single choice.
	ReplyTypeRadio ReplyType = 2
	// ReplyTypeCheckbox is a multiple choice.
	ReplyTypeCheckbox ReplyType = 3
	// ReplyTypeLocation is a place.
	ReplyTypeLocation ReplyType = 5
	// ReplyTypeImage is a picture.
	ReplyTypeImage ReplyType = 9
	// ReplyTypeFile is a file.
	ReplyTypeFile ReplyType = 10
	// ReplyTypeDate is a date.
	ReplyTypeDate ReplyType = 11
	// ReplyTypeTime is a time of the day.
	ReplyTypeTime ReplyType = 14
	// ReplyTypeDropdown is a choice from a drop-down list.
	ReplyTypeDropdown ReplyType = 15
	// ReplyTypeTemperature is a body temperature.
	ReplyTypeTemperature ReplyType = 16
	// ReplyTypeSignature is a signature.
	ReplyTypeSignature ReplyType = 17
	// ReplyTypeDepartment is a department.
	ReplyTypeDepartment ReplyType = 18
	// ReplyTypeMember is a member.
	ReplyTypeMember ReplyType = 19
	// ReplyTypeDuration is a duration.
	ReplyTypeDuration ReplyType = 22
)

// QuestionOption is an option of a choice.
type QuestionOption struct {
	// Key numbers the option from 1; required.
	Key int64 `json:"key,omitzero"`
	// Value is its text; required.
	Value string `json:"value,omitzero"`
	// Status is 1 for a normal option, 2 for a deleted one; required.
	Status int64 `json:"status,omitzero"`
}

// QuestionSetting holds the settings of a question; the one of its kind of answer may be set.
type QuestionSetting struct {
	// TextSetting of a text.
	TextSetting *TextSetting `json:"text_setting,omitzero"`
	// RadioSetting of a single choice.
	RadioSetting *RadioSetting `json:"radio_setting,omitzero"`
	// CheckboxSetting of a multiple choice.
	CheckboxSetting *CheckboxSetting `json:"checkbox_setting,omitzero"`
	// LocationSetting of a place.
	LocationSetting *LocationSetting `json:"location_setting,omitzero"`
	// ImageSetting of a picture.
	ImageSetting *ImageSetting `json:"image_setting,omitzero"`
	// FileSetting of a file.
	FileSetting *FileSetting `json:"file_setting,omitzero"`
	// DateSetting of a date.
	DateSetting *DateSetting `json:"date_setting,omitzero"`
	// TimeSetting of a time of the day.
	TimeSetting *TimeSetting `json:"time_setting,omitzero"`
	// DurationSetting of a duration.
	DurationSetting *DurationSetting `json:"duration_setting,omitzero"`
	// TemperatureSetting of a body temperature.
	TemperatureSetting *TemperatureSetting `json:"temperature_setting,omitzero"`
	// DepartmentSetting of a department.
	DepartmentSetting *DepartmentSetting `json:"department_setting,omitzero"`
	// MemberSetting of a member.
	MemberSetting *MemberSetting `json:"member_setting,omitzero"`
}

// TextSetting checks a text.
type TextSetting struct {
	// ValidationType is 0 for its length, 1 for a number, 2 for an e-mail address, 3 for a web address, 4 for an
	// identity card, 5 for a mobile number of the mainland, 6 for a fixed-line number.
	ValidationType int64 `json:"validation_type"`
	// ValidationDetail is, for a length, 1 at most, 2 at least, 3 exactly; for a number, 4 any, 5 above, 6 at or
	// above, 7 below, 8 at or below, 9 inside, 10 outside, 11 whole.
	ValidationDetail int64 `json:"validation_detail,omitzero"`
	// CharLen is the length, 1 to 4000.
	CharLen int64 `json:"char_len,omitzero"`
	// NumberMin is the lower end for a number.
	NumberMin *float64 `json:"number_min,omitzero"`
	// NumberMax is the upper end for a number.
	NumberMax *float64 `json:"number_max,omitzero"`
}

// RadioSetting sets up a single choice.
type RadioSetting struct {
	// AddOtherOption adds an option "other".
	AddOtherOption bool `json:"add_other_option,omitzero"`
}

// CheckboxSetting sets up a multiple choice.
type CheckboxSetting struct {
	// AddOtherOption adds an option "other".
	AddOtherOption bool `json:"add_other_option,omitzero"`
	// Type is 0 for any number of options, 1 for at least, 2 for at most, 3 for exactly Number.
	Type int64 `json:"type"`
	// Number is the number of options for Type, at most as many as there are.
	Number int64 `json:"number,omitzero"`
}

// LocationSetting sets up a place.
type LocationSetting struct {
	// LocationType is 0 for a full address, 1 for province and city, 2 with district, 3 with street, 4 for where the
	// person is.
	LocationType int64 `json:"location_type"`
	// DistanceType is, where the person is, 0 for the very place, 1 for 100, 2 for 200, 3 for 300 metres around.
	DistanceType int64 `json:"distance_type,omitzero"`
}

// ImageSetting sets up a picture.
type ImageSetting struct {
	// CameraOnly allows photos taken on the phone only.
	CameraOnly bool `json:"camera_only,omitzero"`
	// UploadImageLimit limits the pictures.
	UploadImageLimit *UploadLimit `json:"upload_image_limit,omitzero"`
}

// FileSetting sets up a file.
type FileSetting struct {
	// UploadFileLimit limits the files.
	UploadFileLimit *UploadLimit `json:"upload_file_limit,omitzero"`
}

// UploadLimit limits what is uploaded as an answer.
type UploadLimit struct {
	// CountLimitType is 0 for exactly, 1 for at most Count.
	CountLimitType int64 `json:"count_limit_type"`
	// Count is the number, 1 to 9; 9 if unset.
	Count int64 `json:"count,omitzero"`
	// MaxSize is the size of one file in MB, at most 3000; unlimited if unset.
	MaxSize int64 `json:"max_size,omitzero"`
}

// DateSetting sets up a date.
type DateSetting struct {
	// DateFormatType is 0 for minutes, 1 for days, 2 for months.
	DateFormatType int64 `json:"date_format_type"`
}

// TimeSetting sets up a time of the day.
type TimeSetting struct {
	// TimeFormatType is 0 for minutes, 1 for seconds.
	TimeFormatType int64 `json:"time_format_type"`
}

// DurationSetting sets up a duration.
type DurationSetting struct {
	// TimeScale is 1 for days, 2 for hours; 1 if unset.
	TimeScale int64 `json:"time_scale,omitzero"`
	// DateType is 1 for calendar days, 2 for working days; 1 if unset.
	DateType int64 `json:"date_type,omitzero"`
	// DayRange is how many hours make a day, for hours, 1 to 24; 24 if unset.
	DayRange int64 `json:"day_range,omitzero"`
}

// TemperatureSetting sets up a body temperature.
type TemperatureSetting struct {
	// UnitType is 0 for Celsius, 1 for Fahrenheit.
	UnitType int64 `json:"unit_type"`
}

// DepartmentSetting sets up a department.
type DepartmentSetting struct {
	// AllowMultipleSelection allows several departments.
	AllowMultipleSelection bool `json:"allow_multiple_selection,omitzero"`
}

// MemberSetting sets up a member.
type MemberSetting struct {
	// AllowMultipleSelection allows several members.
	AllowMultipleSelection bool `json:"allow_multiple_selection,omitzero"`
}
