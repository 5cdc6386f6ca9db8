package hr

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getFields = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/hr/get_fields",
	Pages: wecom.Pages{Internal: 99131}, Repeat: wecom.RepeatSafe,
}

// GetFields lists the fields of the roster (获取员工字段配置), group by group.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/99131
func (c *Client) GetFields(ctx context.Context, req *GetFieldsRequest, opts ...wecom.CallOption) (*GetFieldsResponse, error) {
	resp := new(GetFieldsResponse)
	if err := c.core.Do(ctx, &getFields, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetFieldsRequest is the empty request of [Client.GetFields].
type GetFieldsRequest struct{}

// GetFieldsResponse is the answer of [Client.GetFields].
type GetFieldsResponse struct {
	// GroupList holds the groups of fields.
	GroupList []FieldGroup `json:"group_list,omitzero"`
}

// FieldGroup is a group of fields.
type FieldGroup struct {
	// GroupID identifies the group.
	GroupID int64 `json:"group_id,omitzero"`
	// GroupName is the name of the group.
	GroupName string `json:"group_name,omitzero"`
	// FieldList holds the fields.
	FieldList []Field `json:"field_list,omitzero"`
}

// Field is a field of the roster.
type Field struct {
	// FieldID identifies the field.
	FieldID int64 `json:"fieldid,omitzero"`
	// FieldName is the name.
	FieldName string `json:"field_name,omitzero"`
	// FieldType is the kind of the field.
	FieldType FieldType `json:"field_type,omitzero"`
	// ValueType says which value member of [StaffField] holds its value.
	ValueType ValueType `json:"value_type,omitzero"`
	// IsMust reports that the field must be filled.
	IsMust bool `json:"is_must,omitzero"`
	// OptionList holds what can be chosen; only for FieldTypeOption.
	OptionList []FieldOption `json:"option_list,omitzero"`
}

// FieldOption is a choice of a field.
type FieldOption struct {
	// ID is the number that stands for the choice.
	ID int64 `json:"id,omitzero"`
	// Value is the text shown.
	Value string `json:"value,omitzero"`
}

// FieldType is the kind of a field (字段类型).
type FieldType int64

// The values of FieldType.
const (
	FieldTypeText   FieldType = 1 // text (文本类型)
	FieldTypeOption FieldType = 2 // choice (选项类型)
	FieldTypeTime   FieldType = 3 // time (时间类型)
	FieldTypeImage  FieldType = 4 // picture (图片类型)
	FieldTypeFile   FieldType = 5 // one file (单个文件类型)
	FieldTypeFiles  FieldType = 6 // several files (多个文件类型)
)

// ValueType says how the value of a field is stored (字段值类型).
type ValueType int64

// The values of ValueType.
const (
	ValueTypeString ValueType = 1 // ValueString (字符串)
	ValueTypeUint64 ValueType = 2 // ValueUint64 (64位非负整数)
	ValueTypeUint32 ValueType = 3 // ValueUint32 (32位非负整数)
	ValueTypeInt64  ValueType = 4 // ValueInt64 (64位整数)
	ValueTypeMobile ValueType = 5 // ValueMobile (电话号码)
	ValueTypeFile   ValueType = 6 // ValueFile (文件)
)
