package wedoc

// Field is a field (column) of a sheet (字段); the property of its type may be set.
type Field struct {
	// FieldID of the field.
	FieldID string `json:"field_id,omitzero"`
	// FieldTitle is the title.
	FieldTitle string `json:"field_title,omitzero"`
	// FieldType is the type.
	FieldType FieldType `json:"field_type,omitzero"`
	// PropertyNumber of a number.
	PropertyNumber *NumberProperty `json:"property_number,omitzero"`
	// PropertyCheckbox of a check box.
	PropertyCheckbox *CheckboxProperty `json:"property_checkbox,omitzero"`
	// PropertyDateTime of a date.
	PropertyDateTime *DateTimeProperty `json:"property_date_time,omitzero"`
	// PropertyAttachment of a file.
	PropertyAttachment *AttachmentProperty `json:"property_attachment,omitzero"`
	// PropertyUser of people.
	PropertyUser *UserProperty `json:"property_user,omitzero"`
	// PropertyURL of a link.
	PropertyURL *URLProperty `json:"property_url,omitzero"`
	// PropertySelect of a multiple choice.
	PropertySelect *SelectProperty `json:"property_select,omitzero"`
	// PropertyCreatedTime of the time of creation.
	PropertyCreatedTime *TimeProperty `json:"property_created_time,omitzero"`
	// PropertyModifiedTime of the time of the last change.
	PropertyModifiedTime *TimeProperty `json:"property_modified_time,omitzero"`
	// PropertyProgress of progress.
	PropertyProgress *ProgressProperty `json:"property_progress,omitzero"`
	// PropertySingleSelect of a single choice.
	PropertySingleSelect *SelectProperty `json:"property_single_select,omitzero"`
	// PropertyReference of a reference.
	PropertyReference *ReferenceProperty `json:"property_reference,omitzero"`
	// PropertyLocation of a place.
	PropertyLocation *LocationProperty `json:"property_location,omitzero"`
	// PropertyAutoNumber of an automatic number.
	PropertyAutoNumber *AutoNumberProperty `json:"property_auto_number,omitzero"`
	// PropertyCurrency of an amount of money.
	PropertyCurrency *CurrencyProperty `json:"property_currency,omitzero"`
	// PropertyWwGroup of a group chat.
	PropertyWwGroup *GroupProperty `json:"property_ww_group,omitzero"`
	// PropertyPercentage of a percentage.
	PropertyPercentage *NumberProperty `json:"property_percentage,omitzero"`
	// PropertyBarcode of a bar code.
	PropertyBarcode *BarcodeProperty `json:"property_barcode,omitzero"`
}

// FieldType is the type of a field.
type FieldType string

// The values of FieldType.
const (
	// FieldTypeText is the type text.
	FieldTypeText FieldType = "FIELD_TYPE_TEXT"
	// FieldTypeNumber is the type number.
	FieldTypeNumber FieldType = "FIELD_TYPE_NUMBER"
	// FieldTypeCheckbox is the type checkbox.
	FieldTypeCheckbox FieldType = "FIELD_TYPE_CHECKBOX"
	// FieldTypeDateTime is the type date time.
	FieldTypeDateTime FieldType = "FIELD_TYPE_DATE_TIME"
	// FieldTypeImage is the type image.
	FieldTypeImage FieldType = "FIELD_TYPE_IMAGE"
	// FieldTypeAttachment is the type attachment.
	FieldTypeAttachment FieldType = "FIELD_TYPE_ATTACHMENT"
	// FieldTypeUser is the type user.
	FieldTypeUser FieldType = "FIELD_TYPE_USER"
	// FieldTypeURL is the type url.
	FieldTypeURL FieldType = "FIELD_TYPE_URL"
	// FieldTypeSelect is the type select.
	FieldTypeSelect FieldType = "FIELD_TYPE_SELECT"
	// FieldTypeCreatedUser is the type created user.
	FieldTypeCreatedUser FieldType = "FIELD_TYPE_CREATED_USER"
	// FieldTypeModifiedUser is the type modified user.
	FieldTypeModifiedUser FieldType = "FIELD_TYPE_MODIFIED_USER"
	// FieldTypeCreatedTime is the type created time.
	FieldTypeCreatedTime FieldType = "FIELD_TYPE_CREATED_TIME"
	// FieldTypeModifiedTime is the type modified time.
	FieldTypeModifiedTime FieldType = "FIELD_TYPE_MODIFIED_TIME"
	// FieldTypeProgress is the type progress.
	FieldTypeProgress FieldType = "FIELD_TYPE_PROGRESS"
	// FieldTypePhoneNumber is the type phone number.
	FieldTypePhoneNumber FieldType = "FIELD_TYPE_PHONE_NUMBER"
	// FieldTypeEmail is the type email.
	FieldTypeEmail FieldType = "FIELD_TYPE_EMAIL"
	// FieldTypeSingleSelect is the type single select.
	FieldTypeSingleSelect FieldType = "FIELD_TYPE_SINGLE_SELECT"
	// FieldTypeReference is the type reference.
	FieldTypeReference FieldType = "FIELD_TYPE_REFERENCE"
	// FieldTypeLocation is the type location.
	FieldTypeLocation FieldType = "FIELD_TYPE_LOCATION"
	// FieldTypeFormula is the type formula.
	FieldTypeFormula FieldType = "FIELD_TYPE_FORMULA"
	// FieldTypeCurrency is the type currency.
	FieldTypeCurrency FieldType = "FIELD_TYPE_CURRENCY"
	// FieldTypeWwGroup is the type wwgroup.
	FieldTypeWwGroup FieldType = "FIELD_TYPE_WWGROUP"
	// FieldTypeAutoNumber is the type autonumber.
	FieldTypeAutoNumber FieldType = "FIELD_TYPE_AUTONUMBER"
	// FieldTypePercentage is the type percentage.
	FieldTypePercentage FieldType = "FIELD_TYPE_PERCENTAGE"
	// FieldTypeBarcode is the type barcode.
	FieldTypeBarcode FieldType = "FIELD_TYPE_BARCODE"
)

// NumberProperty sets up a number or a percentage.
type NumberProperty struct {
	// DecimalPlaces counts the decimals, 0 to 4; -1 shows the value as it is.
	DecimalPlaces int64 `json:"decimal_places"`
	// UseSeparate separates thousands by commas.
	UseSeparate bool `json:"use_separate"`
}

// CheckboxProperty sets up a check box.
type CheckboxProperty struct {
	// Checked ticks new records.
	Checked bool `json:"checked"`
}

// DateTimeProperty sets up a date.
type DateTimeProperty struct {
	// Format is one of the official date formats, such as yyyy-mm-dd hh:mm.
	Format string `json:"format,omitzero"`
	// AutoFill fills in the time of a new record.
	AutoFill bool `json:"auto_fill"`
}

// TimeProperty sets up the time of creation or change.
type TimeProperty struct {
	// Format is one of the official date formats, such as yyyy-mm-dd hh:mm.
	Format string `json:"format,omitzero"`
}

// AttachmentProperty sets up a file.
type AttachmentProperty struct {
	// DisplayMode is DISPLAY_MODE_LIST or DISPLAY_MODE_GRID.
	DisplayMode string `json:"display_mode,omitzero"`
}

// UserProperty sets up people.
type UserProperty struct {
	// IsMultiple allows several.
	IsMultiple bool `json:"is_multiple"`
	// IsNotified tells people that they were added.
	IsNotified bool `json:"is_notified"`
}

// URLProperty sets up a link.
type URLProperty struct {
	// Type is LINK_TYPE_PURE_TEXT or LINK_TYPE_ICON_TEXT.
	Type string `json:"type,omitzero"`
}

// SelectProperty sets up a choice.
type SelectProperty struct {
	// IsQuickAdd allows new options while filling in; need not be set.
	IsQuickAdd bool `json:"is_quick_add,omitzero"`
	// Options holds the options.
	Options []Option `json:"options,omitzero"`
}

// ProgressProperty sets up progress.
type ProgressProperty struct {
	// DecimalPlaces counts the decimals, 0 to 4; -1 shows the value as it is.
	DecimalPlaces int64 `json:"decimal_places"`
}

// ReferenceProperty sets up a reference.
type ReferenceProperty struct {
	// SubID is the sheet referred to; this one if unset.
	SubID string `json:"sub_id,omitzero"`
	// FiledID is the field referred to, spelled as the platform spells it.
	FiledID string `json:"filed_id,omitzero"`
	// IsMultiple allows several.
	IsMultiple bool `json:"is_multiple"`
	// ViewID is the view.
	ViewID string `json:"view_id,omitzero"`
}

// LocationProperty sets up a place.
type LocationProperty struct {
	// InputType is LOCATION_INPUT_TYPE_MANUAL or LOCATION_INPUT_TYPE_AUTO.
	InputType string `json:"input_type,omitzero"`
}

// AutoNumberProperty sets up an automatic number.
type AutoNumberProperty struct {
	// Type is NUMBER_TYPE_INCR or NUMBER_TYPE_CUSTOM.
	Type string `json:"type,omitzero"`
	// Rules holds the parts of a custom number.
	Rules []NumberRule `json:"rules,omitzero"`
	// ReformatExistingRecord applies to numbers that exist.
	ReformatExistingRecord bool `json:"reformat_existing_record"`
}

// NumberRule is a part of a custom number.
type NumberRule struct {
	// Type is NUMBER_RULE_TYPE_INCR, NUMBER_RULE_TYPE_FIXED_CHAR or NUMBER_RULE_TYPE_TIME.
	Type string `json:"type,omitzero"`
	// Value is the number of digits, the characters, or the time format, such as YYYYMMDD.
	Value string `json:"value,omitzero"`
}

// CurrencyProperty sets up an amount of money.
type CurrencyProperty struct {
	// CurrencyType is CURRENCY_TYPE_ and the code of the currency, such as CURRENCY_TYPE_CNY.
	CurrencyType string `json:"currency_type,omitzero"`
	// DecimalPlaces counts the decimals, 0 to 4; -1 shows the value as it is.
	DecimalPlaces int64 `json:"decimal_places"`
	// UseSeparate separates thousands by commas.
	UseSeparate bool `json:"use_separate"`
}

// GroupProperty sets up a group chat.
type GroupProperty struct {
	// AllowMultiple allows several.
	AllowMultiple bool `json:"allow_multiple"`
}

// BarcodeProperty sets up a bar code.
type BarcodeProperty struct {
	// MobileScanOnly allows scanning by phone only.
	MobileScanOnly bool `json:"mobile_scan_only"`
}
