package contact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var departmentCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/department/create",
	Pages: wecom.Pages{Internal: 90205, ThirdParty: 90341}, Repeat: wecom.RepeatIfUnsent,
}

// DepartmentCreate creates a department (创建部门). Do not run it beside [Client.UserCreate] for the members of the
// same department.
//
// Internal and third-party (address-book) apps. Rules: dept-name-length, dept-name-en-length, dept-depth,
// dept-total, dept-members-cap, dept-id-range, dept-order-value, contact-write-serial.
// Page: https://developer.work.weixin.qq.com/document/path/90205
func (c *Client) DepartmentCreate(ctx context.Context, req *DepartmentCreateRequest, opts ...wecom.CallOption) (*DepartmentCreateResponse, error) {
	resp := new(DepartmentCreateResponse)
	if err := c.core.Do(ctx, &departmentCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentCreateRequest is the request of [Client.DepartmentCreate].
type DepartmentCreateRequest struct {
	// Name of the department; required, 1 to 64 characters without \ : * ? " < > | , unique in its parent.
	Name string `json:"name,omitzero"`
	// NameEn is the English name, under the same rules; needs multilingual support switched on in the
	// administration console.
	NameEn string `json:"name_en,omitzero"`
	// ParentID is the parent department; required. The root is 1.
	ParentID int64 `json:"parentid,omitzero"`
	// Order is the rank in the parent department, 0 to 2^32-1, larger first.
	Order *int64 `json:"order,omitzero"`
	// ID of the new department, above 1; generated if unset.
	ID int64 `json:"id,omitzero"`
}

// DepartmentCreateResponse is the answer of [Client.DepartmentCreate].
type DepartmentCreateResponse struct {
	// ID of the new department.
	ID int64 `json:"id,omitzero"`
}

var departmentUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/department/update",
	Pages: wecom.Pages{Internal: 90206, ThirdParty: 90342}, Repeat: wecom.RepeatSafe,
}

// DepartmentUpdate changes a department (更新部门); fields left unset keep their value. Moving one takes the right to
// manage the new parent.
//
// Internal and third-party (address-book) apps. Rules: dept-name-length, dept-name-en-length, dept-depth,
// dept-total, dept-members-cap, dept-id-range, dept-order-value.
// Page: https://developer.work.weixin.qq.com/document/path/90206
func (c *Client) DepartmentUpdate(ctx context.Context, req *DepartmentUpdateRequest, opts ...wecom.CallOption) (*DepartmentUpdateResponse, error) {
	resp := new(DepartmentUpdateResponse)
	if err := c.core.Do(ctx, &departmentUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentUpdateRequest is the request of [Client.DepartmentUpdate].
type DepartmentUpdateRequest struct {
	// ID of the department; required.
	ID int64 `json:"id,omitzero"`
	// Name of the department, 1 to 64 characters without \ : * ? " < > | .
	Name string `json:"name,omitzero"`
	// NameEn is the English name, under the same rules.
	NameEn string `json:"name_en,omitzero"`
	// ParentID is the new parent department.
	ParentID int64 `json:"parentid,omitzero"`
	// Order is the rank in the parent department, 0 to 2^32-1, larger first.
	Order *int64 `json:"order,omitzero"`
}

// DepartmentUpdateResponse is the empty answer of [Client.DepartmentUpdate].
type DepartmentUpdateResponse struct{}

var departmentDelete = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/department/delete",
	Pages: wecom.Pages{Internal: 90207, ThirdParty: 90343}, Repeat: wecom.RepeatIfUnsent,
}

// DepartmentDelete deletes a department (删除部门) that has neither members nor departments below it and is not the
// root.
//
// Internal and third-party (address-book) apps. Rules: dept-delete-not-empty.
// Page: https://developer.work.weixin.qq.com/document/path/90207
func (c *Client) DepartmentDelete(ctx context.Context, req *DepartmentDeleteRequest, opts ...wecom.CallOption) (*DepartmentDeleteResponse, error) {
	resp := new(DepartmentDeleteResponse)
	if err := c.core.Do(ctx, &departmentDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentDeleteRequest is the request of [Client.DepartmentDelete].
type DepartmentDeleteRequest struct {
	// ID of the department; required.
	ID int64 `url:"id"`
}

// DepartmentDeleteResponse is the empty answer of [Client.DepartmentDelete].
type DepartmentDeleteResponse struct{}

var departmentList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/department/list",
	Pages: wecom.Pages{Internal: 90208, ThirdParty: 90344, Provider: 96274}, Repeat: wecom.RepeatSafe,
}

// DepartmentList lists a department and all below it (获取部门列表). It is slow: [Client.DepartmentSimpleList] with
// [Client.DepartmentGet] is the advised way.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/90208
func (c *Client) DepartmentList(ctx context.Context, req *DepartmentListRequest, opts ...wecom.CallOption) (*DepartmentListResponse, error) {
	resp := new(DepartmentListResponse)
	if err := c.core.Do(ctx, &departmentList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentListRequest is the request of [Client.DepartmentList].
type DepartmentListRequest struct {
	// ID of the department; the whole corp if unset.
	ID int64 `url:"id,omitempty"`
}

// DepartmentListResponse is the answer of [Client.DepartmentList].
type DepartmentListResponse struct {
	// Department holds the departments.
	Department []Department `json:"department,omitzero"`
}

// Department is a department of the corp (部门).
type Department struct {
	// ID of the department.
	ID int64 `json:"id,omitzero"`
	// Name of the department; third-party apps get the id instead or nothing, provider-developed ones need a grant.
	Name string `json:"name,omitzero"`
	// NameEn is the English name; not for third-party apps, provider-developed ones need a grant.
	NameEn string `json:"name_en,omitzero"`
	// DepartmentLeader holds the userids of the heads (部门负责人) in the visible range; third-party apps need a grant.
	DepartmentLeader []string `json:"department_leader,omitzero"`
	// ParentID is the parent department. The root is 1.
	ParentID int64 `json:"parentid,omitzero"`
	// Order is the rank in the parent department, 0 to 2^32-1, larger first.
	Order int64 `json:"order,omitzero"`
}

var departmentSimpleList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/department/simplelist",
	Pages: wecom.Pages{Internal: 95350, ThirdParty: 95406, Provider: 96275}, Repeat: wecom.RepeatSafe,
}

// DepartmentSimpleList lists the ids of a department and all below it (获取子部门ID列表).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/95350
func (c *Client) DepartmentSimpleList(ctx context.Context, req *DepartmentSimpleListRequest, opts ...wecom.CallOption) (*DepartmentSimpleListResponse, error) {
	resp := new(DepartmentSimpleListResponse)
	if err := c.core.Do(ctx, &departmentSimpleList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentSimpleListRequest is the request of [Client.DepartmentSimpleList].
type DepartmentSimpleListRequest struct {
	// ID of the department; the whole corp if unset.
	ID int64 `url:"id,omitempty"`
}

// DepartmentSimpleListResponse is the answer of [Client.DepartmentSimpleList].
type DepartmentSimpleListResponse struct {
	// DepartmentID holds the departments.
	DepartmentID []DepartmentNode `json:"department_id,omitzero"`
}

// DepartmentNode is a department without names.
type DepartmentNode struct {
	// ID of the department.
	ID int64 `json:"id,omitzero"`
	// ParentID is the parent department. The root is 1.
	ParentID int64 `json:"parentid,omitzero"`
	// Order is the rank in the parent department, 0 to 2^32-1, larger first.
	Order int64 `json:"order,omitzero"`
}

var departmentGet = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/department/get",
	Pages: wecom.Pages{Internal: 95351, ThirdParty: 95407, Provider: 96276}, Repeat: wecom.RepeatSafe,
}

// DepartmentGet reads one department (获取单个部门详情).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/95351
func (c *Client) DepartmentGet(ctx context.Context, req *DepartmentGetRequest, opts ...wecom.CallOption) (*DepartmentGetResponse, error) {
	resp := new(DepartmentGetResponse)
	if err := c.core.Do(ctx, &departmentGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DepartmentGetRequest is the request of [Client.DepartmentGet].
type DepartmentGetRequest struct {
	// ID of the department; required.
	ID int64 `url:"id"`
}

// DepartmentGetResponse is the answer of [Client.DepartmentGet].
type DepartmentGetResponse struct {
	// Department is the department.
	Department Department `json:"department,omitzero"`
}
