package oa

// FormText is a text in one language.
type FormText struct {
	// Text is the text.
	Text string `json:"text,omitzero"`
	// Lang is the language: zh_CN or en.
	Lang string `json:"lang,omitzero"`
}

// FormContent is a control of a form with its content (控件).
type FormContent struct {
	// Control is the kind of control; required.
	Control ControlType `json:"control,omitzero"`
	// ID is the id of the control, see [Client.GetTemplateDetail]; required.
	ID string `json:"id,omitzero"`
	// Title holds the name of the control.
	Title []FormText `json:"title,omitzero"`
	// Value is the content; which field it has depends on Control.
	Value FormValue `json:"value"`
	// Hidden is 1 for a hidden control; answers only.
	Hidden int64 `json:"hidden,omitzero"`
	// Require is 1 for a control that must be filled; answers only.
	Require int64 `json:"require,omitzero"`
}

// ControlType is the kind of a control (控件类型).
type ControlType string

// The values of ControlType.
const (
	ControlTypeText            ControlType = "Text"            // text (文本)
	ControlTypeTextarea        ControlType = "Textarea"        // several lines of text (多行文本)
	ControlTypeNumber          ControlType = "Number"          // number (数字)
	ControlTypeMoney           ControlType = "Money"           // amount of money (金额)
	ControlTypeDate            ControlType = "Date"            // date or time (日期/日期+时间)
	ControlTypeSelector        ControlType = "Selector"        // choice (单选/多选)
	ControlTypeContact         ControlType = "Contact"         // members or departments (成员/部门)
	ControlTypeTips            ControlType = "Tips"            // explanation (说明文字)
	ControlTypeFile            ControlType = "File"            // attachments (附件)
	ControlTypeTable           ControlType = "Table"           // rows of controls (明细)
	ControlTypeAttendance      ControlType = "Attendance"      // business trip, outing or overtime (假勤)
	ControlTypeVacation        ControlType = "Vacation"        // leave (请假)
	ControlTypePunchCorrection ControlType = "PunchCorrection" // corrected check-in (补卡)
	ControlTypeDateRange       ControlType = "DateRange"       // span of time (时长)
	ControlTypeLocation        ControlType = "Location"        // place (位置)
	ControlTypeRelatedApproval ControlType = "RelatedApproval" // other approvals (关联审批单)
	ControlTypeFormula         ControlType = "Formula"         // formula (公式)
	ControlTypeBankAccount     ControlType = "BankAccount"     // bank account (收款账户)
	ControlTypePhoneNumber     ControlType = "PhoneNumber"     // telephone number (电话号码); templates
	ControlTypeDoc             ControlType = "Doc"             // documents (文档); journals
	ControlTypeWedriveFile     ControlType = "WedriveFile"     // files of the drive (微盘附件); journals
)

// FormValue is the content of a control (控件值); only what belongs to its kind is set.
type FormValue struct {
	// Text is the text; Text and Textarea. Text has no line breaks.
	Text string `json:"text,omitzero"`
	// NewNumber is the number; Number.
	NewNumber string `json:"new_number,omitzero"`
	// NewMoney is the amount; Money.
	NewMoney string `json:"new_money,omitzero"`
	// Date is the date; Date.
	Date *FormDate `json:"date,omitzero"`
	// Selector is the choice; Selector.
	Selector *FormSelector `json:"selector,omitzero"`
	// Members holds the members; Contact.
	Members []FormMember `json:"members,omitzero"`
	// Departments holds the departments; Contact.
	Departments []FormDepartment `json:"departments,omitzero"`
	// Tips holds explanations; Tips, answers only.
	Tips []FormTips `json:"tips,omitzero"`
	// NewTips is the explanation; Tips, answers only.
	NewTips *FormTips `json:"new_tips,omitzero"`
	// Files holds the attachments, at most 6 in a form; File.
	Files []FormFile `json:"files,omitzero"`
	// Children holds the rows; Table.
	Children []FormRow `json:"children,omitzero"`
	// StatField holds the statistics of a table; answers only, and no page says what is in them.
	StatField []any `json:"stat_field,omitzero"`
	// SumField holds the sums of a table; answers only, and no page says what is in them.
	SumField []any `json:"sum_field,omitzero"`
	// Vacation is the leave; Vacation.
	Vacation *FormVacation `json:"vacation,omitzero"`
	// Attendance is the trip, outing or overtime; Attendance.
	Attendance *FormAttendance `json:"attendance,omitzero"`
	// PunchCorrection is the corrected check-in; PunchCorrection.
	PunchCorrection *FormPunchCorrection `json:"punch_correction,omitzero"`
	// DateRange is the span; DateRange.
	DateRange *FormDateRange `json:"date_range,omitzero"`
	// Location is the place; Location.
	Location *FormLocation `json:"location,omitzero"`
	// RelatedApproval holds the approvals; RelatedApproval.
	RelatedApproval []FormRelatedApproval `json:"related_approval,omitzero"`
	// Formula is the result of the formula; Formula, answers only.
	Formula *FormFormula `json:"formula,omitzero"`
	// BankAccount is the account; BankAccount.
	BankAccount *FormBankAccount `json:"bank_account,omitzero"`
	// Students holds the students; journals only.
	Students []FormName `json:"students,omitzero"`
	// Classes holds the classes; journals only.
	Classes []FormName `json:"classes,omitzero"`
	// Docs holds the documents; journals only.
	Docs []FormDoc `json:"docs,omitzero"`
	// WeDriveFiles holds files of the drive; journals only.
	WeDriveFiles []FormWeDriveFile `json:"wedrive_files,omitzero"`
}

// FormDate is the content of a date control.
type FormDate struct {
	// Type is the precision: day or hour, in journals month or minute too.
	Type string `json:"type,omitzero"`
	// STimestamp is the time in Unix seconds, as text; with minute the seconds after midnight.
	STimestamp string `json:"s_timestamp,omitzero"`
	// TimezoneInfo is the time zone, if not UTC+8; answers only.
	TimezoneInfo *FormTimezone `json:"timezone_info,omitzero"`
}

// FormTimezone is a time zone.
type FormTimezone struct {
	// ZoneOffset is the offset.
	ZoneOffset string `json:"zone_offset,omitzero"`
	// ZoneDesc is the description, like UTC+9.
	ZoneDesc string `json:"zone_desc,omitzero"`
}

// FormSelector is the content of a choice control.
type FormSelector struct {
	// Type is the mode: single or multi.
	Type string `json:"type,omitzero"`
	// ExpType is 0 in every example; no page explains it.
	ExpType int64 `json:"exp_type,omitzero"`
	// Options holds the chosen options.
	Options []FormOption `json:"options,omitzero"`
}

// FormOption is a chosen option.
type FormOption struct {
	// Key is the key of the option, see [Client.GetTemplateDetail]; of a Vacation the id of the kind of leave.
	Key string `json:"key,omitzero"`
	// Value holds the text of the option; answers only.
	Value []FormText `json:"value,omitzero"`
}

// FormMember is a chosen member.
type FormMember struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// Name is the name.
	Name string `json:"name,omitzero"`
}

// FormDepartment is a chosen department.
type FormDepartment struct {
	// OpenapiID is the id of the department.
	OpenapiID string `json:"openapi_id,omitzero"`
	// Name is the name.
	Name string `json:"name,omitzero"`
}

// FormFile is an attachment.
type FormFile struct {
	// FileID is the media id; in requests of an uploaded temporary file.
	FileID string `json:"file_id,omitzero"`
	// FileName is the name.
	FileName string `json:"file_name,omitzero"`
	// FileSize is the size, in bytes.
	FileSize int64 `json:"file_size,omitzero"`
	// FileType is the type.
	FileType string `json:"file_type,omitzero"`
	// FileURL is the address.
	FileURL string `json:"file_url,omitzero"`
}

// FormRow is a row of a table.
type FormRow struct {
	// List holds every control of the row.
	List []FormContent `json:"list,omitzero"`
}

// FormVacation is the content of a leave control.
type FormVacation struct {
	// Selector is the kind of leave, one option.
	Selector FormSelector `json:"selector,omitzero"`
	// Attendance is the time.
	Attendance FormAttendance `json:"attendance,omitzero"`
}

// FormAttendance is the content of an attendance control.
type FormAttendance struct {
	// DateRange is the span.
	DateRange FormDateRange `json:"date_range,omitzero"`
	// Type is 1 for leave, 2 for a corrected check-in, 3 for a business trip, 4 for an outing, 5 for overtime.
	Type int64 `json:"type,omitzero"`
	// SliceInfo says how the time is spread over the days.
	SliceInfo *FormSlices `json:"slice_info,omitzero"`
}

// FormSlices spreads a time over days (时长分片).
type FormSlices struct {
	// DayItems holds one entry per day.
	DayItems []FormSlice `json:"day_items,omitzero"`
	// Duration is the sum, in seconds; answers only.
	Duration int64 `json:"duration,omitzero"`
	// State is 1 if computed, 2 if changed by the member; answers only.
	State int64 `json:"state,omitzero"`
}

// FormSlice is the part of one day.
type FormSlice struct {
	// DayTime is the day: its midnight in Unix seconds.
	DayTime int64 `json:"daytime,omitzero"`
	// Duration is the part, in seconds: multiples of 360 by the hour, of 43200 by the day (overtime 8640).
	Duration int64 `json:"duration"`
}

// FormDateRange is a span of time.
type FormDateRange struct {
	// Type is the precision: halfday or hour.
	Type string `json:"type,omitzero"`
	// NewBegin is the start, in Unix seconds; with halfday midnight or noon.
	NewBegin int64 `json:"new_begin,omitzero"`
	// NewEnd is the end, in Unix seconds; with halfday midnight or noon.
	NewEnd int64 `json:"new_end,omitzero"`
	// NewDuration is the length, in seconds; not needed with slices.
	NewDuration int64 `json:"new_duration,omitzero"`
	// PerDayDuration is the seconds of a day; answers only.
	PerDayDuration int64 `json:"perday_duration,omitzero"`
	// TimezoneInfo is the time zone, if not UTC+8; answers only.
	TimezoneInfo *FormTimezone `json:"timezone_info,omitzero"`
}

// FormPunchCorrection is the content of a corrected check-in.
type FormPunchCorrection struct {
	// State says what was wrong, in Chinese.
	State string `json:"state,omitzero"`
	// Time is the corrected time, in Unix seconds.
	Time int64 `json:"time,omitzero"`
	// Version is 1 when DayMonthYear is set.
	Version int64 `json:"version,omitzero"`
	// DayMonthYear is the day: its midnight in Unix seconds.
	DayMonthYear int64 `json:"daymonthyear,omitzero"`
}

// FormLocation is a place.
type FormLocation struct {
	// Latitude is the latitude, with 6 decimals.
	Latitude string `json:"latitude,omitzero"`
	// Longitude is the longitude, with 6 decimals.
	Longitude string `json:"longitude,omitzero"`
	// Title is the name.
	Title string `json:"title,omitzero"`
	// Address is the address.
	Address string `json:"address,omitzero"`
	// Time is the time of the choice, in Unix seconds.
	Time int64 `json:"time,omitzero"`
}

// FormRelatedApproval is another approval.
type FormRelatedApproval struct {
	// TemplateNames holds the name of its template; answers only.
	TemplateNames []FormText `json:"template_names,omitzero"`
	// SPNo is the number of the approval.
	SPNo string `json:"sp_no,omitzero"`
	// SPStatus is its state; answers only.
	SPStatus ApprovalStatus `json:"sp_status,omitzero"`
	// CreateTime is the time of its application, in Unix seconds; answers only.
	CreateTime int64 `json:"create_time,omitzero"`
	// Name is the name of its applicant; answers only.
	Name string `json:"name,omitzero"`
}

// FormFormula is the result of a formula.
type FormFormula struct {
	// Value is the result.
	Value string `json:"value,omitzero"`
}

// FormBankAccount is a bank account (收款账户).
type FormBankAccount struct {
	// AccountType is 1 for a corp's account, 2 for a person's.
	AccountType int64 `json:"account_type,omitzero"`
	// AccountName is the name of the account.
	AccountName string `json:"account_name,omitzero"`
	// AccountNumber is the number of the account.
	AccountNumber string `json:"account_number,omitzero"`
	// Remark is the remark.
	Remark string `json:"remark,omitzero"`
	// Bank is the bank.
	Bank FormBank `json:"bank,omitzero"`
}

// FormBank is a bank.
type FormBank struct {
	// BankAlias is the name.
	BankAlias string `json:"bank_alias,omitzero"`
	// BankAliasCode is the code of the name.
	BankAliasCode string `json:"bank_alias_code,omitzero"`
	// Province is the province.
	Province string `json:"province,omitzero"`
	// ProvinceCode is the code of the province.
	ProvinceCode int64 `json:"province_code,omitzero"`
	// City is the city.
	City string `json:"city,omitzero"`
	// CityCode is the code of the city.
	CityCode int64 `json:"city_code,omitzero"`
	// BankBranchName is the name of the branch.
	BankBranchName string `json:"bank_branch_name,omitzero"`
	// BankBranchID is the number of the branch.
	BankBranchID string `json:"bank_branch_id,omitzero"`
}

// FormName is a student or class.
type FormName struct {
	// Name is the name.
	Name string `json:"name,omitzero"`
}

// FormDoc is a document.
type FormDoc struct {
	// DocID is the id of the document.
	DocID string `json:"docid,omitzero"`
	// DocURL is the address of the document.
	DocURL string `json:"doc_url,omitzero"`
}

// FormWeDriveFile is a file of the drive.
type FormWeDriveFile struct {
	// FileID is the id of the file, see [Client.JournalDownloadWeDriveFile].
	FileID string `json:"fileid,omitzero"`
}

// FormTips is an explanation in several languages (说明文字).
type FormTips struct {
	// TipsContent holds one entry per language.
	TipsContent []FormTip `json:"tips_content,omitzero"`
}

// FormTip is an explanation in one language.
type FormTip struct {
	// Text is the explanation.
	Text FormRichText `json:"text,omitzero"`
	// Lang is the language: zh_CN or en.
	Lang string `json:"lang,omitzero"`
}

// FormRichText is a text made of parts.
type FormRichText struct {
	// SubText holds the parts, with at most one link.
	SubText []FormTextPart `json:"sub_text,omitzero"`
}

// FormTextPart is a part of an explanation.
type FormTextPart struct {
	// Type is 1 for plain text, 2 for a link.
	Type int64 `json:"type,omitzero"`
	// Content is the content.
	Content FormTextContent `json:"content,omitzero"`
}

// FormTextContent is the content of a part.
type FormTextContent struct {
	// PlainText is the text; when Type is 1.
	PlainText *FormPlainText `json:"plain_text,omitzero"`
	// Link is the link; when Type is 2.
	Link *FormLink `json:"link,omitzero"`
}

// FormPlainText is a plain text.
type FormPlainText struct {
	// Content is the text.
	Content string `json:"content,omitzero"`
}

// FormLink is a link.
type FormLink struct {
	// Title is the text of the link.
	Title string `json:"title,omitzero"`
	// URL is the address, at most 600 characters.
	URL string `json:"url,omitzero"`
}
