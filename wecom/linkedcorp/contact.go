package linkedcorp

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var agentGetPermList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/linkedcorp/agent/get_perm_list",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no page shows this path any more: the types follow other public descriptions",
}

// AgentGetPermList lists who of the linked corps may see the app (获取应用的可见范围).
//
// Internal apps.
//
// Deprecated: no page shows this path any more: the types follow other public descriptions.
func (c *Client) AgentGetPermList(ctx context.Context, req *AgentGetPermListRequest, opts ...wecom.CallOption) (*AgentGetPermListResponse, error) {
	resp := new(AgentGetPermListResponse)
	if err := c.core.Do(ctx, &agentGetPermList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AgentGetPermListRequest is the empty request of [Client.AgentGetPermList].
type AgentGetPermListRequest struct{}

// AgentGetPermListResponse is the answer of [Client.AgentGetPermList].
type AgentGetPermListResponse struct {
	// UserIDs holds members, as CorpId/userid.
	UserIDs []string `json:"userids,omitzero"`
	// DepartmentIDs holds departments, as linkid/departmentid.
	DepartmentIDs []string `json:"department_ids,omitzero"`
}

var userGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/linkedcorp/user/get",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no page shows this path any more: the types follow other public descriptions",
}

// UserGet reads a member of a linked corp (获取互联企业成员详细信息).
//
// Internal apps.
//
// Deprecated: no page shows this path any more: the types follow other public descriptions.
func (c *Client) UserGet(ctx context.Context, req *UserGetRequest, opts ...wecom.CallOption) (*UserGetResponse, error) {
	resp := new(UserGetResponse)
	if err := c.core.Do(ctx, &userGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserGetRequest is the request of [Client.UserGet].
type UserGetRequest struct {
	// UserID of the member, as CorpId/userid; required.
	UserID string `json:"userid,omitzero"`
}

// UserGetResponse is the answer of [Client.UserGet].
type UserGetResponse struct {
	// UserInfo is the member.
	UserInfo User `json:"user_info,omitzero"`
}

var userSimpleList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/linkedcorp/user/simplelist",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no page shows this path any more: the types follow other public descriptions",
}

// UserSimpleList lists the members of a department with few fields (获取互联企业部门成员).
//
// Internal apps.
//
// Deprecated: no page shows this path any more: the types follow other public descriptions.
func (c *Client) UserSimpleList(ctx context.Context, req *UserSimpleListRequest, opts ...wecom.CallOption) (*UserSimpleListResponse, error) {
	resp := new(UserSimpleListResponse)
	if err := c.core.Do(ctx, &userSimpleList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserSimpleListRequest is the request of [Client.UserSimpleList].
type UserSimpleListRequest struct {
	// DepartmentID of the department, as linkid/departmentid; required.
	DepartmentID string `json:"department_id,omitzero"`
	// FetchChild says whether to include the departments below it.
	FetchChild *bool `json:"fetch_child,omitzero"`
}

// UserSimpleListResponse is the answer of [Client.UserSimpleList].
type UserSimpleListResponse struct {
	// UserList holds the members.
	UserList []SimpleUser `json:"userlist,omitzero"`
}

// SimpleUser is a member of a linked corp, with few fields.
type SimpleUser struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// Name of the member.
	Name string `json:"name,omitzero"`
	// Department holds the departments, as linkid/departmentid.
	Department []string `json:"department,omitzero"`
	// CorpID of the linked corp.
	CorpID string `json:"corpid,omitzero"`
}

var userList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/linkedcorp/user/list",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no page shows this path any more: the types follow other public descriptions",
}

// UserList lists the members of a department (获取互联企业部门成员详情).
//
// Internal apps.
//
// Deprecated: no page shows this path any more: the types follow other public descriptions.
func (c *Client) UserList(ctx context.Context, req *UserListRequest, opts ...wecom.CallOption) (*UserListResponse, error) {
	resp := new(UserListResponse)
	if err := c.core.Do(ctx, &userList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserListRequest is the request of [Client.UserList].
type UserListRequest struct {
	// DepartmentID of the department, as linkid/departmentid; required.
	DepartmentID string `json:"department_id,omitzero"`
	// FetchChild says whether to include the departments below it.
	FetchChild *bool `json:"fetch_child,omitzero"`
}

// UserListResponse is the answer of [Client.UserList].
type UserListResponse struct {
	// UserList holds the members.
	UserList []User `json:"userlist,omitzero"`
}

// User is a member of a linked corp; personal data.
type User struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// Name of the member.
	Name string `json:"name,omitzero"`
	// Department holds the departments, as linkid/departmentid.
	Department []string `json:"department,omitzero"`
	// Mobile is the mobile number.
	Mobile string `json:"mobile,omitzero"`
	// Telephone is the landline number.
	Telephone string `json:"telephone,omitzero"`
	// Email is the mail address.
	Email string `json:"email,omitzero"`
	// Position is the job title.
	Position string `json:"position,omitzero"`
	// CorpID of the linked corp.
	CorpID string `json:"corpid,omitzero"`
	// ExtAttr holds further attributes.
	ExtAttr ExtAttr `json:"extattr,omitzero"`
}

// ExtAttr holds the further attributes of a member.
type ExtAttr struct {
	// Attrs holds the attributes.
	Attrs []Attr `json:"attrs,omitzero"`
}

// Attr is a further attribute of a member.
type Attr struct {
	// Type is 0 for a text and 1 for a web page.
	Type int64 `json:"type,omitzero"`
	// Name of the attribute.
	Name string `json:"name,omitzero"`
	// Text is the text.
	Text TextAttr `json:"text,omitzero"`
	// Web is the web page.
	Web WebAttr `json:"web,omitzero"`
}

// TextAttr is the value of a text attribute.
type TextAttr struct {
	// Value is the text.
	Value string `json:"value,omitzero"`
}

// WebAttr is the value of a web page attribute.
type WebAttr struct {
	// URL of the page.
	URL string `json:"url,omitzero"`
	// Title of the page.
	Title string `json:"title,omitzero"`
}

var departmentList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/linkedcorp/department/list",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no page shows this path any more: the types follow other public descriptions",
}

// DepartmentList lists the departments of a linked corp (获取互联企业部门列表).
//
// Internal apps.
//
// Deprecated: no page shows this path any more: the types follow other public descriptions.
func (c *Client) DepartmentList(ctx context.Context, req *DepartmentListRequest, opts ...wecom.CallOption) (*DepartmentListResponse, error) {
	resp := new(DepartmentListResponse)
	if err := c.core.Do(ctx, &departmentList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentListRequest is the request of [Client.DepartmentList].
type DepartmentListRequest struct {
	// DepartmentID of the department to start from, as linkid/departmentid; required.
	DepartmentID string `json:"department_id,omitzero"`
}

// DepartmentListResponse is the answer of [Client.DepartmentList].
type DepartmentListResponse struct {
	// DepartmentList holds the departments.
	DepartmentList []Department `json:"department_list,omitzero"`
}

// Department is a department of a linked corp.
type Department struct {
	// DepartmentID of the department.
	DepartmentID string `json:"department_id,omitzero"`
	// DepartmentName of the department.
	DepartmentName string `json:"department_name,omitzero"`
	// ParentID is the department above it.
	ParentID string `json:"parentid,omitzero"`
	// Order is the rank.
	Order int64 `json:"order,omitzero"`
}
