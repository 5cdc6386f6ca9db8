package contact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var userGet = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/user/get",
	Pages: wecom.Pages{Internal: 90196, ThirdParty: 90332, Provider: 96255}, Repeat: wecom.RepeatSafe,
}

// UserGet reads one member in the visible range (读取成员). Which fields come depends on the kind of app and on what
// was granted; an address-book assistant cannot call it from an address added since August 2022.
//
// Internal, third-party and provider-developed apps. Rules: user-userid-length, user-openuserid-length.
// Page: https://developer.work.weixin.qq.com/document/path/90196
func (c *Client) UserGet(ctx context.Context, req *UserGetRequest, opts ...wecom.CallOption) (*UserGetResponse, error) {
	resp := new(UserGetResponse)
	if err := c.core.Do(ctx, &userGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserGetRequest is the request of [Client.UserGet].
type UserGetRequest struct {
	// UserID of the member; required, 1 to 64 bytes, case-insensitive.
	UserID string `url:"userid"`
}

// UserGetResponse is the answer of [Client.UserGet]: the fields of [User], to which it converts.
type UserGetResponse User

var userSimpleList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/user/simplelist",
	Pages: wecom.Pages{Internal: 90200, ThirdParty: 90336, Provider: 96259}, Repeat: wecom.RepeatSafe,
}

// UserSimpleList lists the members of one department (获取部门成员), not of those below it: walk
// [Client.DepartmentSimpleList] for them.
//
// Internal, third-party and provider-developed apps. Rules: user-openuserid-length, user-list-response-size.
// Page: https://developer.work.weixin.qq.com/document/path/90200
func (c *Client) UserSimpleList(ctx context.Context, req *UserSimpleListRequest, opts ...wecom.CallOption) (*UserSimpleListResponse, error) {
	resp := new(UserSimpleListResponse)
	if err := c.core.Do(ctx, &userSimpleList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserSimpleListRequest is the request of [Client.UserSimpleList].
type UserSimpleListRequest struct {
	// DepartmentID is the department; required.
	DepartmentID int64 `url:"department_id"`
}

// UserSimpleListResponse is the answer of [Client.UserSimpleList].
type UserSimpleListResponse struct {
	// UserList holds the members.
	UserList []SimpleUser `json:"userlist,omitzero"`
}

// SimpleUser is a member with few fields.
type SimpleUser struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// Name of the member; third-party apps get the userid instead, provider-developed ones need a grant.
	Name string `json:"name,omitzero"`
	// Department holds the ids of the member's departments.
	Department []int64 `json:"department,omitzero"`
	// OpenUserID identifies the member for a provider, at most 64 bytes; third-party apps only.
	OpenUserID string `json:"open_userid,omitzero"`
}

var userList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/user/list",
	Pages: wecom.Pages{Internal: 90201, ThirdParty: 90337, Provider: 96260}, Repeat: wecom.RepeatSafe,
}

// UserList lists the members of one department with details (获取部门成员详情), not of those below it. The fields are those
// of [Client.UserGet], under the same conditions.
//
// Internal, third-party and provider-developed apps. Rules: user-list-response-size, user-openuserid-length.
// Page: https://developer.work.weixin.qq.com/document/path/90201
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
	// UserList holds the members.
	UserList []User `json:"userlist,omitzero"`
}

var userListID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/list_id",
	Pages: wecom.Pages{Internal: 96067, ThirdParty: 96021, Provider: 96269}, Repeat: wecom.RepeatSafe,
}

// UserListID lists pairs of member and department of the whole corp (获取成员ID列表), a page at a time.
// [Client.UserListIDAll] walks all pages.
//
// Internal apps (with the secret of the address-book assistant), third-party apps that may edit the address book,
// and provider-developed apps. Rules: user-list-id-limit.
// Page: https://developer.work.weixin.qq.com/document/path/96067
func (c *Client) UserListID(ctx context.Context, req *UserListIDRequest, opts ...wecom.CallOption) (*UserListIDResponse, error) {
	resp := new(UserListIDResponse)
	if err := c.core.Do(ctx, &userListID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserListIDRequest is the request of [Client.UserListID].
type UserListIDRequest struct {
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 1 to 10000.
	Limit int64 `json:"limit,omitzero"`
}

// UserListIDResponse is the answer of [Client.UserListID].
type UserListIDResponse struct {
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
	// DeptUser holds the pairs.
	DeptUser []DeptUser `json:"dept_user,omitzero"`
}

// UserListIDAll walks all pages of [Client.UserListID] from req.Cursor on. It ends after one error.
func (c *Client) UserListIDAll(ctx context.Context, req *UserListIDRequest, opts ...wecom.CallOption) iter.Seq2[DeptUser, error] {
	return func(yield func(DeptUser, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(userListID.Path, page.Cursor, yield, func(cursor string) ([]DeptUser, string, error) {
			page.Cursor = cursor
			resp, err := c.UserListID(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.DeptUser, resp.NextCursor, nil
		})
	}
}

// DeptUser says that a member belongs to a department; a member of several has as many.
type DeptUser struct {
	// UserID of the member; not for third-party apps.
	UserID string `json:"userid,omitzero"`
	// OpenUserID of the member; third-party apps only.
	OpenUserID string `json:"open_userid,omitzero"`
	// Department is the id of the department.
	Department int64 `json:"department,omitzero"`
}
