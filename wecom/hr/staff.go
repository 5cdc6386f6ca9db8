package hr

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getStaffInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/hr/get_staff_info",
	Pages: wecom.Pages{Internal: 99132}, Repeat: wecom.RepeatSafe,
}

// GetStaffInfo reads fields of one member (获取员工花名册信息).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/99132
func (c *Client) GetStaffInfo(ctx context.Context, req *GetStaffInfoRequest, opts ...wecom.CallOption) (*GetStaffInfoResponse, error) {
	resp := new(GetStaffInfoResponse)
	if err := c.core.Do(ctx, &getStaffInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetStaffInfoRequest is the request of [Client.GetStaffInfo].
type GetStaffInfoRequest struct {
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
	// GetAll asks for all fields.
	GetAll bool `json:"get_all,omitzero"`
	// FieldIDs holds the fields to read; required unless GetAll is set, which makes it ignored.
	FieldIDs []FieldRef `json:"fieldids,omitzero"`
}

// GetStaffInfoResponse is the answer of [Client.GetStaffInfo].
type GetStaffInfoResponse struct {
	// FieldInfo holds the fields.
	FieldInfo []StaffField `json:"field_info,omitzero"`
}

// FieldRef names a field of a member.
type FieldRef struct {
	// FieldID is the field, from [Client.GetFields]; required.
	FieldID int64 `json:"fieldid,omitzero"`
	// SubIdx says which entry of a repeated group is meant; 0 for other fields.
	SubIdx int64 `json:"sub_idx"`
}

// StaffField is a field of a member; personal data.
type StaffField struct {
	// FieldID is the field.
	FieldID int64 `json:"fieldid,omitzero"`
	// SubIdx is the entry of a repeated group.
	SubIdx int64 `json:"sub_idx,omitzero"`
	// Result says whether the field was read.
	Result FieldResult `json:"result,omitzero"`
	// ValueType says which of the values below is set.
	ValueType ValueType `json:"value_type,omitzero"`
	// ValueString is a text.
	ValueString string `json:"value_string,omitzero"`
	// ValueUint64 is a number or a time that is not negative.
	ValueUint64 int64 `json:"value_uint64,omitzero"`
	// ValueUint32 is a number that is not negative, or a choice.
	ValueUint32 int64 `json:"value_uint32,omitzero"`
	// ValueInt64 is a number or a time.
	ValueInt64 int64 `json:"value_int64,omitzero"`
	// ValueMobile is a phone number.
	ValueMobile *Mobile `json:"value_mobile,omitzero"`
	// ValueFile is one or more files.
	ValueFile *StaffFile `json:"value_file,omitzero"`
}

// Mobile is a phone number.
type Mobile struct {
	// ValueCountryCode is the country code.
	ValueCountryCode string `json:"value_country_code,omitzero"`
	// ValueMobile is the number; empty clears the field.
	ValueMobile string `json:"value_mobile,omitzero"`
}

// StaffFile is the content of a field of files.
type StaffFile struct {
	// MediaID holds temporary files to download.
	MediaID []string `json:"media_id,omitzero"`
}

// FieldResult is the result for a field or group (结果类型).
type FieldResult int64

// The values of FieldResult.
const (
	FieldResultDone        FieldResult = 1 // done (成功)
	FieldResultFailed      FieldResult = 2 // failed (失败)
	FieldResultNotFound    FieldResult = 3 // no such field or entry (未找到)
	FieldResultRequired    FieldResult = 4 // a required field would be empty; in updates only (必填字段未填写)
	FieldResultUnsupported FieldResult = 5 // kind of field not supported (不支持的字段类型)
)

// GroupType is a group of fields that a member can have several times (可重复字段组).
type GroupType int64

// The values of GroupType.
const (
	GroupTypeEducation GroupType = 1 // education (教育经历)
	GroupTypeJob       GroupType = 2 // jobs held before (工作经历)
	GroupTypeFamily    GroupType = 3 // family (家庭成员)
	GroupTypeEmergency GroupType = 4 // persons for emergencies (紧急联系人)
	GroupTypeContract  GroupType = 5 // contracts (合同信息)
)

var updateStaffInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/hr/update_staff_info",
	Pages: wecom.Pages{Internal: 99133}, Repeat: wecom.RepeatIfUnsent,
}

// UpdateStaffInfo changes fields of one member (更新员工花名册信息). At least one of the three lists is required; each item has a
// result of its own. Age (11006), years of work (11012) and state (12004) cannot be changed.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/99133
func (c *Client) UpdateStaffInfo(ctx context.Context, req *UpdateStaffInfoRequest, opts ...wecom.CallOption) (*UpdateStaffInfoResponse, error) {
	resp := new(UpdateStaffInfoResponse)
	if err := c.core.Do(ctx, &updateStaffInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UpdateStaffInfoRequest is the request of [Client.UpdateStaffInfo].
type UpdateStaffInfoRequest struct {
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
	// UpdateItems holds fields to set or clear.
	UpdateItems []FieldUpdate `json:"update_items,omitzero"`
	// RemoveItems holds entries of repeated groups to remove.
	RemoveItems []GroupRemoval `json:"remove_items,omitzero"`
	// InsertItems holds entries of repeated groups to add.
	InsertItems []GroupInsertion `json:"insert_items,omitzero"`
}

// UpdateStaffInfoResponse is the answer of [Client.UpdateStaffInfo].
type UpdateStaffInfoResponse struct {
	// UpdateResults holds the results of UpdateItems.
	UpdateResults []FieldUpdateResult `json:"update_results,omitzero"`
	// RemoveResults holds the results of RemoveItems.
	RemoveResults []GroupRemovalResult `json:"remove_results,omitzero"`
	// InsertResult holds the results of InsertItems, as the page's example spells it.
	InsertResult []GroupInsertionResult `json:"insert_result,omitzero"`
	// InsertResults holds the results of InsertItems, as the page's table spells it.
	InsertResults []GroupInsertionResult `json:"insert_results,omitzero"`
}

// FieldUpdate is a new value of a field. The value that fits the field's type is read, and an empty one clears the
// field.
type FieldUpdate struct {
	// FieldID is the field; required.
	FieldID int64 `json:"fieldid,omitzero"`
	// SubIdx says which entry of a repeated group is meant; 0 for other fields, ignored in a [GroupInsertion].
	SubIdx int64 `json:"sub_idx"`
	// ValueString is a text.
	ValueString *string `json:"value_string,omitzero"`
	// ValueUint64 is a number or a time that is not negative.
	ValueUint64 *int64 `json:"value_uint64,omitzero"`
	// ValueUint32 is a number that is not negative, or a choice.
	ValueUint32 *int64 `json:"value_uint32,omitzero"`
	// ValueInt64 is a number or a time.
	ValueInt64 *int64 `json:"value_int64,omitzero"`
	// ValueMobile is a phone number.
	ValueMobile *Mobile `json:"value_mobile,omitzero"`
}

// GroupRemoval is an entry of a repeated group to remove.
type GroupRemoval struct {
	// GroupType is the group; required.
	GroupType GroupType `json:"group_type,omitzero"`
	// SubIdx is the entry; required.
	SubIdx int64 `json:"sub_idx"`
}

// GroupInsertion is an entry of a repeated group to add.
type GroupInsertion struct {
	// GroupType is the group; required.
	GroupType GroupType `json:"group_type,omitzero"`
	// Item holds the fields of the entry; unknown ones are ignored.
	Item []FieldUpdate `json:"item,omitzero"`
}

// FieldUpdateResult is what became of a [FieldUpdate].
type FieldUpdateResult struct {
	// FieldID is the field.
	FieldID int64 `json:"fieldid,omitzero"`
	// SubIdx is the entry of a repeated group.
	SubIdx int64 `json:"sub_idx,omitzero"`
	// Result says whether it was done.
	Result FieldResult `json:"result,omitzero"`
}

// GroupRemovalResult is what became of a [GroupRemoval].
type GroupRemovalResult struct {
	// GroupType is the group.
	GroupType GroupType `json:"group_type,omitzero"`
	// SubIdx is the entry.
	SubIdx int64 `json:"sub_idx,omitzero"`
	// Result says whether it was done.
	Result FieldResult `json:"result,omitzero"`
}

// GroupInsertionResult is what became of a [GroupInsertion].
type GroupInsertionResult struct {
	// GroupType is the group.
	GroupType GroupType `json:"group_type,omitzero"`
	// Idx is the place of the entry in the request.
	Idx int64 `json:"idx,omitzero"`
	// Result says whether it was done.
	Result FieldResult `json:"result,omitzero"`
}
