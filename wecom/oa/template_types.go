package oa

// TemplateContent holds the controls of a template (审批模版控件设置).
type TemplateContent struct {
	// Controls holds the controls, in order; required.
	Controls []Control `json:"controls,omitzero"`
}

// Control is a control of a template (控件).
type Control struct {
	// Property holds what every control has; required.
	Property ControlProperty `json:"property,omitzero"`
	// Config holds what its kind has; required for some kinds.
	Config *ControlConfig `json:"config,omitzero"`
}

// ControlProperty is what every control has (控件属性).
type ControlProperty struct {
	// Control is the kind; required.
	Control ControlType `json:"control,omitzero"`
	// ID is the id, unique in the template, like Text-01; required.
	ID string `json:"id,omitzero"`
	// Title holds the name, at most 40 characters; required.
	Title []FormText `json:"title,omitzero"`
	// Placeholder holds a hint, at most 80 characters.
	Placeholder []FormText `json:"placeholder,omitzero"`
	// Require is 1 for a control that must be filled.
	Require int64 `json:"require,omitzero"`
	// UnPrint is 1 for a control that is not printed.
	UnPrint int64 `json:"un_print,omitzero"`
}

// ControlConfig is the configuration of a control (控件配置); only what belongs to its kind is set.
type ControlConfig struct {
	// Date is the configuration of a Date.
	Date *DateConfig `json:"date,omitzero"`
	// Selector is the configuration of a Selector.
	Selector *SelectorConfig `json:"selector,omitzero"`
	// Contact is the configuration of a Contact.
	Contact *ContactConfig `json:"contact,omitzero"`
	// Tips is the text of a Tips.
	Tips *FormTips `json:"tips,omitzero"`
	// File is the configuration of a File.
	File *FileConfig `json:"file,omitzero"`
	// Table is the configuration of a Table.
	Table *TableConfig `json:"table,omitzero"`
	// Attendance is the configuration of an Attendance.
	Attendance *AttendanceConfig `json:"attendance,omitzero"`
	// Location is the configuration of a Location.
	Location *LocationConfig `json:"location,omitzero"`
	// RelatedApproval is the configuration of a RelatedApproval.
	RelatedApproval *RelatedApprovalConfig `json:"related_approval,omitzero"`
	// DateRange is the configuration of a DateRange.
	DateRange *DateRangeConfig `json:"date_range,omitzero"`
}

// DateConfig is the configuration of a date.
type DateConfig struct {
	// Type is the precision: day or hour.
	Type string `json:"type,omitzero"`
}

// SelectorConfig is the configuration of a choice to create.
type SelectorConfig struct {
	// Type is the mode: single or multi; required.
	Type string `json:"type,omitzero"`
	// Options holds the options; required.
	Options []SelectorOption `json:"options,omitzero"`
}

// SelectorOption is an option of a choice to create.
type SelectorOption struct {
	// Key is the key; required.
	Key string `json:"key,omitzero"`
	// Value is the text; required.
	Value FormText `json:"value,omitzero"`
}

// ContactConfig is the configuration of a contact control.
type ContactConfig struct {
	// Type is the mode: single or multi.
	Type string `json:"type,omitzero"`
	// Mode says what to choose: user or department.
	Mode string `json:"mode,omitzero"`
}

// FileConfig is the configuration of a file control.
type FileConfig struct {
	// IsOnlyPhoto is 1 to allow only photos taken on the spot.
	IsOnlyPhoto int64 `json:"is_only_photo,omitzero"`
}

// TableConfig is the configuration of a table to create.
type TableConfig struct {
	// PrintFormat is 0 to print a row in one line, 1 in several.
	PrintFormat int64 `json:"print_format,omitzero"`
	// Children holds the controls of a row; required.
	Children []Control `json:"children,omitzero"`
}

// AttendanceConfig is the configuration of an attendance control.
type AttendanceConfig struct {
	// Type is 1 for leave (answers only), 3 for a business trip, 4 for an outing, 5 for overtime.
	Type int64 `json:"type,omitzero"`
	// DateRange says how to count the time.
	DateRange DateRangeConfig `json:"date_range,omitzero"`
}

// DateRangeConfig says how a span of time is counted.
type DateRangeConfig struct {
	// Type is the precision: halfday or hour.
	Type string `json:"type,omitzero"`
	// OfficialHoliday is 0 to count every day, 1 working days only.
	OfficialHoliday int64 `json:"official_holiday,omitzero"`
	// PerDayDuration is the seconds of a day, 1 to 86400.
	PerDayDuration int64 `json:"perday_duration,omitzero"`
}

// LocationConfig is the configuration of a place.
type LocationConfig struct {
	// Distance is the metres around it: 100, 200 or 300.
	Distance int64 `json:"distance,omitzero"`
}

// RelatedApprovalConfig is the configuration of related approvals.
type RelatedApprovalConfig struct {
	// TemplateID holds the templates to choose from; all if empty.
	TemplateID []string `json:"template_id,omitzero"`
}
