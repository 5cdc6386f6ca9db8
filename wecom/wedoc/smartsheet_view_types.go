package wedoc

// ViewProperty sorts, filters, groups and colours the records of a view.
type ViewProperty struct {
	// AutoSort sorts again after changes.
	AutoSort *bool `json:"auto_sort,omitzero"`
	// SortSpec sorts the records.
	SortSpec *SortSpec `json:"sort_spec,omitzero"`
	// GroupSpec groups the records.
	GroupSpec *GroupSpec `json:"group_spec,omitzero"`
	// FilterSpec chooses the records.
	FilterSpec *FilterSpec `json:"filter_spec,omitzero"`
	// IsFieldStatEnabled shows statistics of the fields.
	IsFieldStatEnabled *bool `json:"is_field_stat_enabled,omitzero"`
	// FieldVisibility says by field id whether the field is shown.
	FieldVisibility map[string]bool `json:"field_visibility,omitzero"`
	// FrozenFieldCount counts the frozen columns from the first on.
	FrozenFieldCount *int64 `json:"frozen_field_count,omitzero"`
	// ColorConfig colours cells.
	ColorConfig *ColorConfig `json:"color_config,omitzero"`
}

// SortSpec sorts the records of a view.
type SortSpec struct {
	// SortInfos holds the fields to sort by.
	SortInfos []FieldOrder `json:"sort_infos,omitzero"`
}

// GroupSpec groups the records of a view.
type GroupSpec struct {
	// Groups holds the fields to group by.
	Groups []FieldOrder `json:"groups,omitzero"`
}

// FieldOrder is a field with a direction.
type FieldOrder struct {
	// FieldID of the field.
	FieldID string `json:"field_id,omitzero"`
	// Desc goes downwards.
	Desc bool `json:"desc,omitzero"`
}

// FilterSpec chooses records.
type FilterSpec struct {
	// Conjunction is CONJUNCTION_AND or CONJUNCTION_OR.
	Conjunction string `json:"conjunction,omitzero"`
	// Conditions holds the conditions.
	Conditions []Condition `json:"conditions,omitzero"`
}

// Condition is a condition on a field; the value of its kind of field is set.
type Condition struct {
	// FieldID of the field.
	FieldID string `json:"field_id,omitzero"`
	// FieldType is its kind.
	FieldType FieldType `json:"field_type,omitzero"`
	// Operator compares.
	Operator Operator `json:"operator,omitzero"`
	// StringValue for texts, addresses, numbers of telephones, places and choices (ids of options).
	StringValue *StringValue `json:"string_value,omitzero"`
	// NumberValue for numbers and progress.
	NumberValue *NumberValue `json:"number_value,omitzero"`
	// BoolValue for check boxes.
	BoolValue *BoolValue `json:"bool_value,omitzero"`
	// UserValue for people.
	UserValue *UserValue `json:"user_value,omitzero"`
	// DateTimeValue for dates and times.
	DateTimeValue *DateTimeValue `json:"date_time_value,omitzero"`
}

// StringValue holds texts to compare with.
type StringValue struct {
	// Value holds the texts.
	Value []string `json:"value,omitzero"`
}

// NumberValue holds a number to compare with.
type NumberValue struct {
	// Value is the number.
	Value float64 `json:"value"`
}

// BoolValue holds a state to compare with.
type BoolValue struct {
	// Value is the state.
	Value bool `json:"value"`
}

// UserValue holds people to compare with.
type UserValue struct {
	// Value holds userids.
	Value []string `json:"value,omitzero"`
}

// DateTimeValue holds a date to compare with.
type DateTimeValue struct {
	// Type is the kind of date.
	Type DateTimeType `json:"type,omitzero"`
	// Value holds milliseconds, for DateTimeTypeDetailDate.
	Value []string `json:"value,omitzero"`
}

// DateTimeType is the kind of date to compare with.
type DateTimeType string

// The values of DateTimeType.
const (
	// DateTimeTypeDetailDate is a given date.
	DateTimeTypeDetailDate DateTimeType = "DATE_TIME_TYPE_DETAIL_DATE"
	// DateTimeTypeToday is today.
	DateTimeTypeToday DateTimeType = "DATE_TIME_TYPE_TODAY"
	// DateTimeTypeTomorrow is tomorrow.
	DateTimeTypeTomorrow DateTimeType = "DATE_TIME_TYPE_TOMORROW"
	// DateTimeTypeYesterday is yesterday.
	DateTimeTypeYesterday DateTimeType = "DATE_TIME_TYPE_YESTERDAY"
	// DateTimeTypeCurrentWeek is this week.
	DateTimeTypeCurrentWeek DateTimeType = "DATE_TIME_TYPE_CURRENT_WEEK"
	// DateTimeTypeLastWeek is last week.
	DateTimeTypeLastWeek DateTimeType = "DATE_TIME_TYPE_LAST_WEEK"
	// DateTimeTypeCurrentMonth is this month.
	DateTimeTypeCurrentMonth DateTimeType = "DATE_TIME_TYPE_CURRENT_MONTH"
	// DateTimeTypeThePast7Days is the past 7 days.
	DateTimeTypeThePast7Days DateTimeType = "DATE_TIME_TYPE_THE_PAST_7_DAYS"
	// DateTimeTypeTheNext7Days is the next 7 days.
	DateTimeTypeTheNext7Days DateTimeType = "DATE_TIME_TYPE_THE_NEXT_7_DAYS"
	// DateTimeTypeLastMonth is last month.
	DateTimeTypeLastMonth DateTimeType = "DATE_TIME_TYPE_LAST_MONTH"
	// DateTimeTypeThePast30Days is the past 30 days.
	DateTimeTypeThePast30Days DateTimeType = "DATE_TIME_TYPE_THE_PAST_30_DAYS"
	// DateTimeTypeTheNext30Days is the next 30 days.
	DateTimeTypeTheNext30Days DateTimeType = "DATE_TIME_TYPE_THE_NEXT_30_DAYS"
)

// Operator compares a field with a value.
type Operator string

// The values of Operator.
const (
	// OperatorIs means equal.
	OperatorIs Operator = "OPERATOR_IS"
	// OperatorIsNot means different.
	OperatorIsNot Operator = "OPERATOR_IS_NOT"
	// OperatorContains means containing.
	OperatorContains Operator = "OPERATOR_CONTAINS"
	// OperatorDoesNotContain means not containing.
	OperatorDoesNotContain Operator = "OPERATOR_DOES_NOT_CONTAIN"
	// OperatorIsGreater means above.
	OperatorIsGreater Operator = "OPERATOR_IS_GREATER"
	// OperatorIsGreaterOrEqual means at or above.
	OperatorIsGreaterOrEqual Operator = "OPERATOR_IS_GREATER_OR_EQUAL"
	// OperatorIsLess means below.
	OperatorIsLess Operator = "OPERATOR_IS_LESS"
	// OperatorIsLessOrEqual means at or below.
	OperatorIsLessOrEqual Operator = "OPERATOR_IS_LESS_OR_EQUAL"
	// OperatorIsEmpty means empty.
	OperatorIsEmpty Operator = "OPERATOR_IS_EMPTY"
	// OperatorIsNotEmpty means not empty.
	OperatorIsNotEmpty Operator = "OPERATOR_IS_NOT_EMPTY"
)

// ColorConfig colours cells.
type ColorConfig struct {
	// Conditions holds the rules.
	Conditions []ColorCondition `json:"conditions,omitzero"`
}

// ColorCondition colours what fits a condition.
type ColorCondition struct {
	// ID of the rule; unset for a new one.
	ID string `json:"id,omitzero"`
	// Type is VIEW_COLOR_CONDITION_TYPE_ROW, _COLUMN or _CELL; required.
	Type string `json:"type,omitzero"`
	// Color is the name of a colour of the official table, such as chromeRedLighten_5; required.
	Color string `json:"color,omitzero"`
	// Condition is what has to fit; required.
	Condition Condition `json:"condition,omitzero"`
}
