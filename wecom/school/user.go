package school

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var userGet = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/user/get",
	Pages: wecom.Pages{Internal: 92337, ThirdParty: 92038, Provider: 96738}, Repeat: wecom.RepeatSafe,
}

// UserGet reads a student or a parent (读取学生或家长).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92337
func (c *Client) UserGet(ctx context.Context, req *UserGetRequest, opts ...wecom.CallOption) (*UserGetResponse, error) {
	resp := new(UserGetResponse)
	if err := c.core.Do(ctx, &userGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserGetRequest is the request of [Client.UserGet].
type UserGetRequest struct {
	// UserID is the student or the parent, 1 to 64 bytes; required.
	UserID string `url:"userid"`
}

// UserGetResponse is the answer of [Client.UserGet].
type UserGetResponse struct {
	// UserType says which of the two it is.
	UserType UserType `json:"user_type,omitzero"`
	// Student is the student, with UserTypeStudent.
	Student StudentInfo `json:"student,omitzero"`
	// Parent is the parent, with UserTypeParent.
	Parent ParentInfo `json:"parent,omitzero"`
}

// UserType says what a user of the school's contacts is (用户类型).
type UserType int64

// The values of UserType.
const (
	UserTypeStudent UserType = 1 // a student (学生)
	UserTypeParent  UserType = 2 // a parent (家长)
)

// StudentInfo is a student of the school (学生).
type StudentInfo struct {
	// StudentUserID is the userid.
	StudentUserID string `json:"student_userid,omitzero"`
	// Name is the name.
	Name string `json:"name,omitzero"`
	// Department holds the classes, at most 20.
	Department []int64 `json:"department,omitzero"`
	// Parents holds the parents.
	Parents []StudentParent `json:"parents,omitzero"`
}

// StudentParent is a parent of a student.
type StudentParent struct {
	// ParentUserID is the userid.
	ParentUserID string `json:"parent_userid,omitzero"`
	// Relation is what the parent is to the student.
	Relation string `json:"relation,omitzero"`
	// Mobile is the phone number; third-party apps never see it, provider-developed ones by leave of the
	// administrator.
	Mobile string `json:"mobile,omitzero"`
	// IsSubscribe reports that the parent follows the school's notices (学校通知).
	IsSubscribe bool `json:"is_subscribe,omitzero"`
	// ExternalUserID is the parent as a customer, once he follows the notices; the same in all schools of one
	// provider.
	ExternalUserID string `json:"external_userid,omitzero"`
}

// ParentInfo is a parent (家长).
type ParentInfo struct {
	// ParentUserID is the userid.
	ParentUserID string `json:"parent_userid,omitzero"`
	// Mobile is the phone number; third-party apps never see it, provider-developed ones by leave of the
	// administrator.
	Mobile string `json:"mobile,omitzero"`
	// IsSubscribe reports that the parent follows the school's notices (学校通知).
	IsSubscribe bool `json:"is_subscribe,omitzero"`
	// ExternalUserID is the parent as a customer, once he follows the notices; the same in all schools of one
	// provider.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Children holds the children.
	Children []ParentChild `json:"children,omitzero"`
}

// ParentChild is a child of a parent.
type ParentChild struct {
	// StudentUserID is the student.
	StudentUserID string `json:"student_userid,omitzero"`
	// Relation is what the parent is to the student.
	Relation string `json:"relation,omitzero"`
	// Name is the name of the student; in [Client.UserListParent] only.
	Name string `json:"name,omitzero"`
}

var userList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/user/list",
	Pages: wecom.Pages{Internal: 92338, ThirdParty: 92043, Provider: 96739}, Repeat: wecom.RepeatSafe,
}

// UserList lists the students of a department, without those of the departments below (获取部门学生详情).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92338
func (c *Client) UserList(ctx context.Context, req *UserListRequest, opts ...wecom.CallOption) (*UserListResponse, error) {
	resp := new(UserListResponse)
	if err := c.core.Do(ctx, &userList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserListRequest is the request of [Client.UserList].
type UserListRequest struct {
	// DepartmentID is the department; required.
	DepartmentID int64 `url:"department_id"`
}

// UserListResponse is the answer of [Client.UserList].
type UserListResponse struct {
	// Students holds the students.
	Students []StudentInfo `json:"students,omitzero"`
}

var userListParent = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/user/list_parent",
	Pages: wecom.Pages{Internal: 92446, ThirdParty: 92627, Provider: 96741}, Repeat: wecom.RepeatSafe,
}

// UserListParent lists the parents of a department, without those of the departments below (获取部门家长详情).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92446
func (c *Client) UserListParent(ctx context.Context, req *UserListParentRequest, opts ...wecom.CallOption) (*UserListParentResponse, error) {
	resp := new(UserListParentResponse)
	if err := c.core.Do(ctx, &userListParent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserListParentRequest is the request of [Client.UserListParent].
type UserListParentRequest struct {
	// DepartmentID is the department; required.
	DepartmentID int64 `url:"department_id"`
}

// UserListParentResponse is the answer of [Client.UserListParent].
type UserListParentResponse struct {
	// Parents holds the parents.
	Parents []ParentInfo `json:"parents,omitzero"`
}

var getUserInfo = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/getuserinfo",
	Pages: wecom.Pages{Internal: 95791, Provider: 96715}, Repeat: wecom.RepeatIfUnsent,
}

// GetUserInfo tells which parent or student a web visitor is (获取家校访问用户身份). A code is good for one call within five
// minutes.
//
// Internal and provider-developed apps. Rules: school-oauth-code.
// Page: https://developer.work.weixin.qq.com/document/path/95791
func (c *Client) GetUserInfo(ctx context.Context, req *GetUserInfoRequest, opts ...wecom.CallOption) (*GetUserInfoResponse, error) {
	resp := new(GetUserInfoResponse)
	if err := c.core.Do(ctx, &getUserInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetUserInfoRequest is the request of [Client.GetUserInfo].
type GetUserInfoRequest struct {
	// Code is the code of the visitor, at most 512 bytes; required.
	Code string `url:"code"`
}

// GetUserInfoResponse is the answer of [Client.GetUserInfo].
type GetUserInfoResponse struct {
	// DeviceID identifies the phone until the app is installed anew.
	DeviceID string `json:"DeviceId,omitzero"`
	// ParentUserID is the parent.
	ParentUserID string `json:"parent_userid,omitzero"`
	// StudentUserID is the student.
	StudentUserID string `json:"student_userid,omitzero"`
}
