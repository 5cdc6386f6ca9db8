package wedoc

// SheetPrivilege says what somebody may do with a sheet.
type SheetPrivilege struct {
	// SheetID of the sheet; required.
	SheetID string `json:"sheet_id,omitzero"`
	// Priv is 1 for everything, 2 for editing, 3 for reading, 4 for nothing; required.
	Priv int64 `json:"priv,omitzero"`
	// CanInsertRecord allows adding records; matters when editing.
	CanInsertRecord *bool `json:"can_insert_record,omitzero"`
	// CanDeleteRecord allows deleting records; matters when editing.
	CanDeleteRecord *bool `json:"can_delete_record,omitzero"`
	// CanCreateModifyDeleteView allows adding, changing and deleting views.
	CanCreateModifyDeleteView *bool `json:"can_create_modify_delete_view,omitzero"`
	// FieldPriv limits the rights by field.
	FieldPriv *FieldPrivilege `json:"field_priv,omitzero"`
	// RecordPriv limits the rights by record; required for editing and reading.
	RecordPriv *RecordPrivilege `json:"record_priv,omitzero"`
	// Clear returns the sheet to its default; for changes only.
	Clear bool `json:"clear,omitzero"`
}

// FieldPrivilege limits rights by field.
type FieldPrivilege struct {
	// FieldRangeType is 1 for all fields, 2 for some; required.
	FieldRangeType int64 `json:"field_range_type,omitzero"`
	// FieldRuleList holds the rights of single fields; required.
	FieldRuleList []FieldRule `json:"field_rule_list,omitzero"`
	// FieldDefaultRule holds the rights of fields not in FieldRuleList, also of future ones.
	FieldDefaultRule *FieldDefaultRule `json:"field_default_rule,omitzero"`
}

// FieldRule says what somebody may do with a field.
type FieldRule struct {
	// FieldID of the field; required.
	FieldID string `json:"field_id,omitzero"`
	// FieldType is its type; required in changes.
	FieldType FieldType `json:"field_type,omitzero"`
	// CanEdit allows changing it.
	CanEdit bool `json:"can_edit"`
	// CanInsert allows filling it in first.
	CanInsert bool `json:"can_insert"`
	// CanView allows seeing it.
	CanView bool `json:"can_view"`
}

// FieldDefaultRule says what somebody may do with all other fields.
type FieldDefaultRule struct {
	// CanEdit allows changing them.
	CanEdit bool `json:"can_edit"`
	// CanInsert allows filling them in first.
	CanInsert bool `json:"can_insert"`
	// CanView allows seeing them.
	CanView bool `json:"can_view"`
}

// RecordPrivilege limits rights by record.
type RecordPrivilege struct {
	// RecordRangeType is 1 for all records, 2 for those that fit one condition, 3 for those that fit all; required.
	RecordRangeType int64 `json:"record_range_type,omitzero"`
	// RecordRuleList holds the conditions; only for the kinds 2 and 3.
	RecordRuleList []RecordRule `json:"record_rule_list,omitzero"`
	// OtherPriv is what holds for the other records: 1 no editing, 2 no seeing; required.
	OtherPriv int64 `json:"other_priv,omitzero"`
}

// RecordRule is a condition on a record.
type RecordRule struct {
	// FieldID of a field of people or choices, or CREATED_USER for who created the record; required.
	FieldID string `json:"field_id,omitzero"`
	// FieldType is its type; required but for CREATED_USER.
	FieldType FieldType `json:"field_type,omitzero"`
	// OperType is 1 contains oneself (people), 2 contains Value, 3 does not contain it, 4 equals it, 5 differs from
	// it, 6 empty, 7 not empty; required.
	OperType int64 `json:"oper_type,omitzero"`
	// Value holds ids of options of a choice; required where OperType compares with it.
	Value []string `json:"value,omitzero"`
}
