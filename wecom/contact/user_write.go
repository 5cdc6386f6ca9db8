package contact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var userCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/create",
	Pages: wecom.Pages{Internal: 90195, ThirdParty: 90331}, Repeat: wecom.RepeatIfUnsent,
}

// UserCreate creates a member (创建成员). Do not run it beside [Client.DepartmentCreate]: create the departments first.
//
// Internal (address-book assistant) and third-party (address-book) apps. Rules: account-create-month, corp-account-cap,
// dept-members-cap, contact-write-serial, user-userid-length, user-name-length, user-alias-length, user-departments,
// user-order-count, user-order-value, user-leader-flags, user-position-length, user-mobile-length, user-email-length,
// user-biz-mail-length-create, user-telephone-length, user-address-length, user-direct-leader, user-external-position,
// user-extattr-text, user-extattr-web-title, user-invite-days, user-contact-required, user-english-name,
// user-extattr-external-text, user-extattr-external-text-12, user-extattr-external-web-title,
// user-extattr-external-miniprogram-title, media-id-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/90195
func (c *Client) UserCreate(ctx context.Context, req *UserCreateRequest, opts ...wecom.CallOption) (*UserCreateResponse, error) {
	resp := new(UserCreateResponse)
	if err := c.core.Do(ctx, &userCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserCreateRequest is the request of [Client.UserCreate]. Mobile or Email is required.
type UserCreateRequest struct {
	// UserID identifies the member in the corp; required, 1 to 64 bytes of letters, digits and _ - @ . , the first one
	// a letter or digit. Uniqueness ignores case.
	UserID string `json:"userid,omitzero"`
	// Name of the member; required, 1 to 64 characters.
	Name string `json:"name,omitzero"`
	// Alias is the other name (别名), 1 to 64 characters.
	Alias string `json:"alias,omitzero"`
	// Mobile is the mobile number, unique in the corp; with country code outside mainland China.
	Mobile string `json:"mobile,omitzero"`
	// Department holds department ids, at most 100. None, or 0: a default department; one that does not exist is created.
	Department []int64 `json:"department,omitzero"`
	// Order is the rank in each department, 0 to 2^32-1, larger first; as many as Department.
	Order []int64 `json:"order,omitzero"`
	// Position is the job title (职务), 0 to 128 characters.
	Position string `json:"position,omitzero"`
	// Gender of the member: GenderMale or GenderFemale.
	Gender Gender `json:"gender,string,omitzero"`
	// Email address, 6 to 64 bytes, unique in the corp. Members abroad can log in with it.
	Email string `json:"email,omitzero"`
	// BizMail is the corp's mail address to create (企业邮箱), 6 to 64 bytes, unique; generated if empty.
	BizMail string `json:"biz_mail,omitzero"`
	// Telephone is the landline number, at most 32 bytes of digits and - + , .
	Telephone string `json:"telephone,omitzero"`
	// IsLeaderInDept says for each department whether the member leads it: 1 yes, 0 no; as many as Department.
	IsLeaderInDept []int64 `json:"is_leader_in_dept,omitzero"`
	// DirectLeader holds the userid of the superior (直属上级), at most one.
	DirectLeader []string `json:"direct_leader,omitzero"`
	// AvatarMediaID is the media_id of an uploaded image that becomes the portrait.
	AvatarMediaID string `json:"avatar_mediaid,omitzero"`
	// Enable says whether the member may use WeCom.
	Enable *Enable `json:"enable,omitzero"`
	// ExtAttr holds the custom fields.
	ExtAttr *ExtAttr `json:"extattr,omitzero"`
	// ToInvite says whether to invite the member, once a day for at most three working days; true if nil.
	ToInvite *bool `json:"to_invite,omitzero"`
	// ExternalProfile is what customers see of the member.
	ExternalProfile *ExternalProfile `json:"external_profile,omitzero"`
	// ExternalPosition is the job title shown outside, at most 12 characters; Position is shown if empty.
	ExternalPosition string `json:"external_position,omitzero"`
	// Nickname is the name of a channel bound to the corp (视频号名字), shown outside.
	// The table names it here, the example inside ExternalProfile.
	Nickname string `json:"nickname,omitzero"`
	// Address of the member, at most 128 characters.
	Address string `json:"address,omitzero"`
	// MainDepartment is the id of the main department (主部门).
	MainDepartment int64 `json:"main_department,omitzero"`
}

// UserCreateResponse is the answer of [Client.UserCreate].
type UserCreateResponse struct {
	// CreatedDepartmentList names the departments that did not exist and were created for the member.
	CreatedDepartmentList CreatedDepartmentList `json:"created_department_list,omitzero"`
}

// CreatedDepartmentList lists departments created with a member.
type CreatedDepartmentList struct {
	// DepartmentInfo are the new departments.
	DepartmentInfo []CreatedDepartment `json:"department_info,omitzero"`
}

// CreatedDepartment is a department created with a member.
type CreatedDepartment struct {
	// Name of the new department.
	Name string `json:"name,omitzero"`
	// ID of the new department.
	ID int64 `json:"id,omitzero"`
}

// A lost answer is not repeated: new_userid can be given only once.
var userUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/update",
	Pages: wecom.Pages{Internal: 90197, ThirdParty: 90333}, Repeat: wecom.RepeatIfUnsent,
}

// UserUpdate changes a member (更新成员); fields left unset keep their value. Mail addresses are changed apart from the
// rest: after an error either part may have been done.
//
// Internal (address-book assistant) and third-party (address-book) apps. Rules: dept-members-cap, user-userid-length,
// user-newuserid-once, user-name-length, user-alias-length, user-departments, user-order-count, user-order-value,
// user-leader-flags, user-position-length, user-mobile-length, user-email-length, user-biz-mail-length,
// user-biz-mail-alias, user-biz-mail-alias-length, user-telephone-length, user-address-length, user-direct-leader,
// user-external-position, user-extattr-text, user-extattr-web-title, user-english-name, user-biz-mail-length-63,
// user-extattr-external-text, user-extattr-external-text-12, user-extattr-external-web-title,
// user-extattr-external-miniprogram-title, media-id-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/90197
func (c *Client) UserUpdate(ctx context.Context, req *UserUpdateRequest, opts ...wecom.CallOption) (*UserUpdateResponse, error) {
	resp := new(UserUpdateResponse)
	if err := c.core.Do(ctx, &userUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserUpdateRequest is the request of [Client.UserUpdate].
// A nil list keeps what the member has; an empty one that is not nil is sent.
type UserUpdateRequest struct {
	// UserID of the member; required, 1 to 64 bytes, case-insensitive.
	UserID string `json:"userid,omitzero"`
	// NewUserID replaces a userid that the platform generated; allowed once.
	NewUserID string `json:"new_userid,omitzero"`
	// Name of the member, 1 to 64 characters.
	Name string `json:"name,omitzero"`
	// Alias is the other name (别名), 1 to 64 characters.
	Alias string `json:"alias,omitzero"`
	// Mobile is the mobile number, unique in the corp. It is ignored in silence once the member has activated WeCom.
	Mobile string `json:"mobile,omitzero"`
	// Department holds department ids, at most 100.
	Department []int64 `json:"department,omitzero"`
	// Order is the rank in each department, 0 to 2^32-1, larger first; counts only with Department, and as many.
	Order []int64 `json:"order,omitzero"`
	// Position is the job title (职务), 0 to 128 characters; a pointer to "" clears it.
	Position *string `json:"position,omitzero"`
	// Gender of the member: GenderMale or GenderFemale.
	Gender Gender `json:"gender,string,omitzero"`
	// Email address, 6 to 64 bytes, unique in the corp.
	Email string `json:"email,omitzero"`
	// BizMail is the corp's mail address (企业邮箱), 6 to 63 bytes, unique. A generated one can be changed once, a
	// chosen one never.
	BizMail string `json:"biz_mail,omitzero"`
	// BizMailAlias replaces all aliases of the corp's mail address.
	BizMailAlias *BizMailAlias `json:"biz_mail_alias,omitzero"`
	// Telephone is the landline number, 1 to 32 bytes of digits and - + , .
	Telephone string `json:"telephone,omitzero"`
	// IsLeaderInDept says for each department whether the member leads it: 1 yes, 0 no; as many as Department.
	IsLeaderInDept []int64 `json:"is_leader_in_dept,omitzero"`
	// DirectLeader holds the userid of the superior (直属上级), at most one.
	DirectLeader []string `json:"direct_leader,omitzero"`
	// AvatarMediaID is the media_id of an uploaded image that becomes the portrait.
	AvatarMediaID string `json:"avatar_mediaid,omitzero"`
	// Enable says whether the member may use WeCom.
	Enable *Enable `json:"enable,omitzero"`
	// ExtAttr holds the custom fields.
	ExtAttr *ExtAttr `json:"extattr,omitzero"`
	// ExternalProfile is what customers see of the member.
	ExternalProfile *ExternalProfile `json:"external_profile,omitzero"`
	// ExternalPosition is the job title shown outside, at most 12 characters.
	ExternalPosition *string `json:"external_position,omitzero"`
	// Nickname is the name of a channel bound to the corp (视频号名字), shown outside.
	Nickname string `json:"nickname,omitzero"`
	// Address of the member, at most 128 characters.
	Address *string `json:"address,omitzero"`
	// MainDepartment is the id of the main department (主部门).
	MainDepartment int64 `json:"main_department,omitzero"`
}

// BizMailAlias holds the aliases of a mail address (企业邮箱别名); empty, it clears them.
type BizMailAlias struct {
	// Item holds the aliases, at most 5 of 6 to 63 bytes, unique in the corp.
	Item []string `json:"item,omitzero"`
}

// UserUpdateResponse is the empty answer of [Client.UserUpdate].
type UserUpdateResponse struct{}

var userDelete = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/user/delete",
	Pages: wecom.Pages{Internal: 90198, ThirdParty: 90334}, Repeat: wecom.RepeatIfUnsent,
}

// UserDelete deletes a member (删除成员), and the member's corp mailbox if there is one.
//
// Internal (address-book assistant) and third-party (address-book) apps. Rules: user-userid-length.
// Page: https://developer.work.weixin.qq.com/document/path/90198
func (c *Client) UserDelete(ctx context.Context, req *UserDeleteRequest, opts ...wecom.CallOption) (*UserDeleteResponse, error) {
	resp := new(UserDeleteResponse)
	if err := c.core.Do(ctx, &userDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserDeleteRequest is the request of [Client.UserDelete].
type UserDeleteRequest struct {
	// UserID of the member; required, 1 to 64 bytes.
	UserID string `url:"userid"`
}

// UserDeleteResponse is the empty answer of [Client.UserDelete].
type UserDeleteResponse struct{}

var userBatchDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/batchdelete",
	Pages: wecom.Pages{Internal: 90199, ThirdParty: 90335}, Repeat: wecom.RepeatIfUnsent,
}

// UserBatchDelete deletes up to 200 members (批量删除成员). One invalid userid fails the whole call.
// [Client.UserBatchDeleteInParts] takes any number.
//
// Internal (address-book assistant) and third-party (address-book) apps. Rules: user-batchdelete.
// Page: https://developer.work.weixin.qq.com/document/path/90199
func (c *Client) UserBatchDelete(ctx context.Context, req *UserBatchDeleteRequest, opts ...wecom.CallOption) (*UserBatchDeleteResponse, error) {
	resp := new(UserBatchDeleteResponse)
	if err := c.core.Do(ctx, &userBatchDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserBatchDeleteRequest is the request of [Client.UserBatchDelete].
type UserBatchDeleteRequest struct {
	// UserIDList holds the members' userids; required, at most 200.
	UserIDList []string `json:"useridlist,omitzero"`
}

// UserBatchDeleteResponse is the empty answer of [Client.UserBatchDelete].
type UserBatchDeleteResponse struct{}
