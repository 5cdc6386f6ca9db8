package school

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var departmentCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/department/create",
	Pages: wecom.Pages{Internal: 92340, ThirdParty: 92296, Provider: 100158}, Repeat: wecom.RepeatIfUnsent,
}

// DepartmentCreate adds a department: a campus, stage, grade or class (创建部门).
//
// Internal, third-party and provider-developed apps. Rules: school-department-name, school-department-subject,
// school-department-entry-year.
// Page: https://developer.work.weixin.qq.com/document/path/92340
func (c *Client) DepartmentCreate(ctx context.Context, req *DepartmentCreateRequest, opts ...wecom.CallOption) (*DepartmentCreateResponse, error) {
	resp := new(DepartmentCreateResponse)
	if err := c.core.Do(ctx, &departmentCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentCreateRequest is the request of [Client.DepartmentCreate].
type DepartmentCreateRequest struct {
	// Name is the name, 1 to 32 characters without -\:*?"<>/. It counts for nothing in a standard grade.
	Name string `json:"name,omitzero"`
	// ParentID is the department above; required. A class belongs to a grade.
	ParentID int64 `json:"parentid"`
	// ID is the id, more than 1; chosen by the platform if 0.
	ID int64 `json:"id,omitzero"`
	// Type is the kind; required, not DepartmentTypeSchool.
	Type DepartmentType `json:"type"`
	// StandardGrade is the standard grade (标准年级), for grades only.
	StandardGrade int64 `json:"standard_grade,omitzero"`
	// RegisterYear is the year of entry, 1970 to 2100, for grades only; worked out for a standard grade if 0.
	RegisterYear int64 `json:"register_year,omitzero"`
	// Order is the place among its siblings, highest first, 0 to 4294967295.
	Order int64 `json:"order,omitzero"`
	// DepartmentAdmins holds those in charge.
	DepartmentAdmins []DepartmentAdmin `json:"department_admins,omitzero"`
}

// DepartmentCreateResponse is the answer of [Client.DepartmentCreate].
type DepartmentCreateResponse struct {
	// ID is the new department.
	ID int64 `json:"id,omitzero"`
}

// DepartmentType is the kind of a department of a school (部门类型).
type DepartmentType int64

// The values of DepartmentType.
const (
	DepartmentTypeClass  DepartmentType = 1 // class (班级)
	DepartmentTypeGrade  DepartmentType = 2 // grade (年级)
	DepartmentTypeStage  DepartmentType = 3 // stage (学段)
	DepartmentTypeCampus DepartmentType = 4 // campus (校区)
	DepartmentTypeSchool DepartmentType = 5 // the school, the root (学校); in answers only
)

// AdminType says what a member is in charge of (部门管理员类型).
type AdminType int64

// The values of AdminType.
const (
	AdminTypeCampus      AdminType = 1 // campus (校区负责人)
	AdminTypeGrade       AdminType = 2 // grade (年级负责人)
	AdminTypeHeadTeacher AdminType = 3 // head teacher of a class (班主任)
	AdminTypeTeacher     AdminType = 4 // teacher in a class (任课老师)
	AdminTypeStage       AdminType = 5 // stage (学段负责人)
)

// DepartmentAdmin is a member in charge of a department (部门管理员).
type DepartmentAdmin struct {
	// UserID is the member, 1 to 64 bytes; required.
	UserID string `json:"userid"`
	// Type is what the member is in charge of, which must fit the department; required.
	Type AdminType `json:"type"`
	// Subject is the subject of a teacher, at most 15 characters.
	Subject string `json:"subject,omitzero"`
}

var departmentUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/department/update",
	Pages: wecom.Pages{Internal: 92341, ThirdParty: 92297, Provider: 100159}, Repeat: wecom.RepeatIfUnsent,
}

// DepartmentUpdate changes a department (更新部门).
//
// Internal, third-party and provider-developed apps. Rules: school-department-name, school-department-subject,
// school-department-entry-year.
// Page: https://developer.work.weixin.qq.com/document/path/92341
func (c *Client) DepartmentUpdate(ctx context.Context, req *DepartmentUpdateRequest, opts ...wecom.CallOption) (*DepartmentUpdateResponse, error) {
	resp := new(DepartmentUpdateResponse)
	if err := c.core.Do(ctx, &departmentUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentUpdateRequest is the request of [Client.DepartmentUpdate].
type DepartmentUpdateRequest struct {
	// ID is the department; required.
	ID int64 `json:"id"`
	// Name is the name, 1 to 32 characters without -\:*?"<>/. It counts for nothing in a standard grade.
	Name string `json:"name,omitzero"`
	// ParentID is the department above.
	ParentID int64 `json:"parentid,omitzero"`
	// NewID is the new id.
	NewID int64 `json:"new_id,omitzero"`
	// StandardGrade is the standard grade (标准年级), for grades only; zero makes it a grade that is not standard.
	StandardGrade *int64 `json:"standard_grade,omitzero"`
	// RegisterYear is the year of entry, 1970 to 2100, for grades only.
	RegisterYear int64 `json:"register_year,omitzero"`
	// Order is the place among its siblings, highest first, 0 to 4294967295.
	Order *int64 `json:"order,omitzero"`
	// DepartmentAdmins holds the changes of those in charge.
	DepartmentAdmins []DepartmentAdminChange `json:"department_admins,omitzero"`
}

// DepartmentUpdateResponse is the empty answer of [Client.DepartmentUpdate].
type DepartmentUpdateResponse struct{}

// AdminOp says what to do with a member in charge.
type AdminOp int64

// The values of AdminOp.
const (
	AdminOpSet    AdminOp = 0 // add or change (新增或者更新)
	AdminOpRemove AdminOp = 1 // remove (删除)
)

// DepartmentAdminChange changes who is in charge of a department.
type DepartmentAdminChange struct {
	// Op says what to do; required.
	Op AdminOp `json:"op"`
	// UserID is the member, 1 to 64 bytes; required.
	UserID string `json:"userid"`
	// Type is what the member is in charge of, which must fit the department.
	Type AdminType `json:"type,omitzero"`
	// Subject is the subject of a teacher, at most 15 characters.
	Subject string `json:"subject,omitzero"`
}

var departmentDelete = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/department/delete",
	Pages: wecom.Pages{Internal: 92342, ThirdParty: 92298, Provider: 100160}, Repeat: wecom.RepeatSafe,
}

// DepartmentDelete deletes a department that is empty and not the root (删除部门).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92342
func (c *Client) DepartmentDelete(ctx context.Context, req *DepartmentDeleteRequest, opts ...wecom.CallOption) (*DepartmentDeleteResponse, error) {
	resp := new(DepartmentDeleteResponse)
	if err := c.core.Do(ctx, &departmentDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentDeleteRequest is the request of [Client.DepartmentDelete].
type DepartmentDeleteRequest struct {
	// ID is the department; required.
	ID int64 `url:"id"`
}

// DepartmentDeleteResponse is the empty answer of [Client.DepartmentDelete].
type DepartmentDeleteResponse struct{}

var departmentList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/department/list",
	Pages: wecom.Pages{Internal: 92343, ThirdParty: 92299, Provider: 96745}, Repeat: wecom.RepeatSafe,
}

// DepartmentList lists a department and all below it (获取部门列表).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92343
func (c *Client) DepartmentList(ctx context.Context, req *DepartmentListRequest, opts ...wecom.CallOption) (*DepartmentListResponse, error) {
	resp := new(DepartmentListResponse)
	if err := c.core.Do(ctx, &departmentList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentListRequest is the request of [Client.DepartmentList].
type DepartmentListRequest struct {
	// ID is the department; all if 0.
	ID int64 `url:"id,omitempty"`
}

// DepartmentListResponse is the answer of [Client.DepartmentList].
type DepartmentListResponse struct {
	// Departments holds the departments.
	Departments []Department `json:"departments,omitzero"`
}

// Department is a department of a school (部门).
type Department struct {
	// ID identifies the department; the root is 1.
	ID int64 `json:"id,omitzero"`
	// Name is the name.
	Name string `json:"name,omitzero"`
	// Type is the kind.
	Type DepartmentType `json:"type,omitzero"`
	// ParentID is the department above; 0 for the root.
	ParentID int64 `json:"parentid,omitzero"`
	// RegisterYear is the year of entry, of standard grades.
	RegisterYear int64 `json:"register_year,omitzero"`
	// StandardGrade is the standard grade, if it is one.
	StandardGrade int64 `json:"standard_grade,omitzero"`
	// Order is the place among its siblings, highest first, once it was set by a call.
	Order int64 `json:"order,omitzero"`
	// DepartmentAdmins holds those in charge.
	DepartmentAdmins []DepartmentAdmin `json:"department_admins,omitzero"`
	// IsGraduated reports that a grade has left school.
	IsGraduated bool `json:"is_graduated,omitzero"`
	// OpenGroupChat reports that a class has a group chat.
	OpenGroupChat bool `json:"open_group_chat,omitzero"`
	// GroupChatID is the group chat of the class.
	GroupChatID string `json:"group_chat_id,omitzero"`
}
