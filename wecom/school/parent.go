package school

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var userCreateParent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/create_parent",
	Pages: wecom.Pages{Internal: 92331, ThirdParty: 92077, Provider: 100151}, Repeat: wecom.RepeatIfUnsent,
}

// UserCreateParent adds a parent (创建家长).
//
// Internal, third-party and provider-developed apps. Rules: school-userid, school-parent-children,
// school-parent-relation, school-parents-total.
// Page: https://developer.work.weixin.qq.com/document/path/92331
func (c *Client) UserCreateParent(ctx context.Context, req *UserCreateParentRequest, opts ...wecom.CallOption) (*UserCreateParentResponse, error) {
	resp := new(UserCreateParentResponse)
	if err := c.core.Do(ctx, &userCreateParent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserCreateParentRequest is the request of [Client.UserCreateParent].
type UserCreateParentRequest struct {
	// ParentUserID is the userid, unique in the school, without regard to case, 1 to 64 bytes of letters, digits
	// and _-ParentUserID. beginning with a letter or digit; required.
	ParentUserID string `json:"parent_userid"`
	// Mobile is the phone number; required.
	Mobile string `json:"mobile"`
	// ToInvite says whether to invite, which a verified school can; true if nil.
	ToInvite *bool `json:"to_invite,omitzero"`
	// Children holds the children; required, at most 10.
	Children []Child `json:"children"`
}

// UserCreateParentResponse is the empty answer of [Client.UserCreateParent].
type UserCreateParentResponse struct{}

// Child is a child of a parent (孩子).
type Child struct {
	// StudentUserID is the student; required.
	StudentUserID string `json:"student_userid"`
	// Relation is what the parent is to the child, like 爸爸; required, at most 32 bytes.
	Relation string `json:"relation"`
}

var userBatchCreateParent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/batch_create_parent",
	Pages: wecom.Pages{Internal: 92334, ThirdParty: 92078, Provider: 100154}, Repeat: wecom.RepeatIfUnsent,
}

// UserBatchCreateParent adds parents (批量创建家长).
//
// Internal, third-party and provider-developed apps. Rules: school-batch-create-parent, school-userid,
// school-parent-children, school-parent-relation, school-parents-total.
// Page: https://developer.work.weixin.qq.com/document/path/92334
func (c *Client) UserBatchCreateParent(ctx context.Context, req *UserBatchCreateParentRequest, opts ...wecom.CallOption) (*UserBatchCreateParentResponse, error) {
	resp := new(UserBatchCreateParentResponse)
	if err := c.core.Do(ctx, &userBatchCreateParent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserBatchCreateParentRequest is the request of [Client.UserBatchCreateParent].
type UserBatchCreateParentRequest struct {
	// Parents holds the parents; required, at most 100.
	Parents []Parent `json:"parents"`
}

// UserBatchCreateParentResponse is the answer of [Client.UserBatchCreateParent].
type UserBatchCreateParentResponse struct {
	// ResultList holds the parents that failed.
	ResultList []ParentResult `json:"result_list,omitzero"`
}

// Parent is a parent to add (家长).
type Parent struct {
	// ParentUserID is the userid, unique in the school, without regard to case, 1 to 64 bytes of letters, digits
	// and _-ParentUserID. beginning with a letter or digit; required.
	ParentUserID string `json:"parent_userid"`
	// Mobile is the phone number; required.
	Mobile string `json:"mobile"`
	// ToInvite says whether to invite, which a verified school can; true if nil.
	ToInvite *bool `json:"to_invite,omitzero"`
	// Children holds the children; required, at most 10.
	Children []Child `json:"children"`
}

// ParentResult says what became of one parent.
type ParentResult struct {
	// ParentUserID is the parent.
	ParentUserID string `json:"parent_userid,omitzero"`
	// ErrCode is an errcode of the platform.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg describes it.
	ErrMsg string `json:"errmsg,omitzero"`
}

var userUpdateParent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/update_parent",
	Pages: wecom.Pages{Internal: 92333, ThirdParty: 92081, Provider: 100153}, Repeat: wecom.RepeatIfUnsent,
}

// UserUpdateParent changes a parent (更新家长).
//
// Internal, third-party and provider-developed apps. Rules: school-userid, school-parent-children,
// school-parent-relation, school-parent-rename-once.
// Page: https://developer.work.weixin.qq.com/document/path/92333
func (c *Client) UserUpdateParent(ctx context.Context, req *UserUpdateParentRequest, opts ...wecom.CallOption) (*UserUpdateParentResponse, error) {
	resp := new(UserUpdateParentResponse)
	if err := c.core.Do(ctx, &userUpdateParent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserUpdateParentRequest is the request of [Client.UserUpdateParent].
type UserUpdateParentRequest struct {
	// ParentUserID is the parent; required.
	ParentUserID string `json:"parent_userid"`
	// NewParentUserID is the new userid, unique in the school, without regard to case, 1 to 64 bytes of letters,
	// digits and _-NewParentUserID. beginning with a letter or digit. It can change once.
	NewParentUserID string `json:"new_parent_userid,omitzero"`
	// Mobile is the phone number.
	Mobile string `json:"mobile,omitzero"`
	// Children holds the children, at most 10.
	Children []Child `json:"children,omitzero"`
}

// UserUpdateParentResponse is the empty answer of [Client.UserUpdateParent].
type UserUpdateParentResponse struct{}

var userBatchUpdateParent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/batch_update_parent",
	Pages: wecom.Pages{Internal: 92336, ThirdParty: 92082, Provider: 100156}, Repeat: wecom.RepeatIfUnsent,
}

// UserBatchUpdateParent changes parents (批量更新家长).
//
// Internal, third-party and provider-developed apps. Rules: school-batch-update-parent, school-userid,
// school-parent-children, school-parent-relation, school-parent-rename-once.
// Page: https://developer.work.weixin.qq.com/document/path/92336
func (c *Client) UserBatchUpdateParent(ctx context.Context, req *UserBatchUpdateParentRequest, opts ...wecom.CallOption) (*UserBatchUpdateParentResponse, error) {
	resp := new(UserBatchUpdateParentResponse)
	if err := c.core.Do(ctx, &userBatchUpdateParent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserBatchUpdateParentRequest is the request of [Client.UserBatchUpdateParent].
type UserBatchUpdateParentRequest struct {
	// Parents holds the changes; required, at most 100.
	Parents []ParentUpdate `json:"parents"`
}

// UserBatchUpdateParentResponse is the answer of [Client.UserBatchUpdateParent].
type UserBatchUpdateParentResponse struct {
	// ResultList holds the parents that failed.
	ResultList []ParentResult `json:"result_list,omitzero"`
}

// ParentUpdate changes a parent; what is empty stays.
type ParentUpdate struct {
	// ParentUserID is the parent; required.
	ParentUserID string `json:"parent_userid"`
	// NewParentUserID is the new userid, unique in the school, without regard to case, 1 to 64 bytes of letters,
	// digits and _-NewParentUserID. beginning with a letter or digit. It can change once.
	NewParentUserID string `json:"new_parent_userid,omitzero"`
	// Mobile is the phone number.
	Mobile string `json:"mobile,omitzero"`
	// Children holds the children, at most 10.
	Children []Child `json:"children,omitzero"`
}

var userDeleteParent = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/user/delete_parent",
	Pages: wecom.Pages{Internal: 92332, ThirdParty: 92079, Provider: 100152}, Repeat: wecom.RepeatSafe,
}

// UserDeleteParent deletes a parent (删除家长).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92332
func (c *Client) UserDeleteParent(ctx context.Context, req *UserDeleteParentRequest, opts ...wecom.CallOption) (*UserDeleteParentResponse, error) {
	resp := new(UserDeleteParentResponse)
	if err := c.core.Do(ctx, &userDeleteParent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserDeleteParentRequest is the request of [Client.UserDeleteParent].
type UserDeleteParentRequest struct {
	// UserID is the parent; required.
	UserID string `url:"userid"`
}

// UserDeleteParentResponse is the empty answer of [Client.UserDeleteParent].
type UserDeleteParentResponse struct{}

var userBatchDeleteParent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/batch_delete_parent",
	Pages: wecom.Pages{Internal: 92335, ThirdParty: 92080, Provider: 100155}, Repeat: wecom.RepeatSafe,
}

// UserBatchDeleteParent deletes parents (批量删除家长).
//
// Internal, third-party and provider-developed apps. Rules: school-batch-delete-parent.
// Page: https://developer.work.weixin.qq.com/document/path/92335
func (c *Client) UserBatchDeleteParent(ctx context.Context, req *UserBatchDeleteParentRequest, opts ...wecom.CallOption) (*UserBatchDeleteParentResponse, error) {
	resp := new(UserBatchDeleteParentResponse)
	if err := c.core.Do(ctx, &userBatchDeleteParent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserBatchDeleteParentRequest is the request of [Client.UserBatchDeleteParent].
type UserBatchDeleteParentRequest struct {
	// UserIDList holds the parents; required, at most 100.
	UserIDList []string `json:"useridlist"`
}

// UserBatchDeleteParentResponse is the answer of [Client.UserBatchDeleteParent].
type UserBatchDeleteParentResponse struct {
	// ResultList holds what became of them.
	ResultList []ParentResult `json:"result_list,omitzero"`
}
