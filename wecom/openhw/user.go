package openhw

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var deviceGetUserInfoByPage = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/get_userinfo_by_page",
	Pages: wecom.Pages{Hardware: 95984}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatSafe,
}

// DeviceGetUserInfoByPage lists the people who may use the device (全量获取设备成员列表), or tells only whether the list has
// changed.
//
// Hardware vendors. Takes the device_access_token. Rule: hw-users-page.
// Page: https://developer.work.weixin.qq.com/document/path/95984
func (c *Client) DeviceGetUserInfoByPage(ctx context.Context, req *DeviceGetUserInfoByPageRequest, opts ...wecom.CallOption) (*DeviceGetUserInfoByPageResponse, error) {
	resp := new(DeviceGetUserInfoByPageResponse)
	if err := c.core.Do(ctx, &deviceGetUserInfoByPage, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceGetUserInfoByPageRequest is the request of [Client.DeviceGetUserInfoByPage].
type DeviceGetUserInfoByPageRequest struct {
	// Cursor is the last answer's next cursor; empty for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the most people in an answer, at most 200; 100 if unset.
	Limit int64 `json:"limit,omitzero"`
	// OnlyPermVersion asks for the version alone; the other fields are ignored then.
	OnlyPermVersion bool `json:"only_perm_version,omitzero"`
}

// DeviceGetUserInfoByPageResponse is the answer of [Client.DeviceGetUserInfoByPage].
type DeviceGetUserInfoByPageResponse struct {
	// NextCursor starts the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
	// PermVersion is the version of the list in the cloud.
	PermVersion int64 `json:"perm_version,omitzero"`
	// UserInfo holds the people.
	UserInfo DeviceUsers `json:"userinfo,omitzero"`
}

// DeviceGetUserInfoByPageAll yields every person who may use the device, page by page from the request's cursor on. An
// error ends the sequence. The request is not changed.
func (c *Client) DeviceGetUserInfoByPageAll(ctx context.Context, req *DeviceGetUserInfoByPageRequest, opts ...wecom.CallOption) iter.Seq2[DeviceUser, error] {
	return func(yield func(DeviceUser, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(deviceGetUserInfoByPage.Path, page.Cursor, yield, func(cursor string) ([]DeviceUser, string, error) {
			page.Cursor = cursor
			resp, err := c.DeviceGetUserInfoByPage(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.UserInfo.UserItems, resp.NextCursor, nil
		})
	}
}

// DeviceUsers holds people who may use a device.
type DeviceUsers struct {
	// UserItems holds the people.
	UserItems []DeviceUser `json:"useritems,omitzero"`
}

// DeviceUser is a person who may use a device.
type DeviceUser struct {
	// OpenUserID of the person, in the vendor's form.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserName is the person's name.
	UserName string `json:"user_name,omitzero"`
	// UserType says what the person is. The page's examples also have 1, which its table does not explain.
	UserType UserType `json:"user_type,omitzero"`
	// PassRule says when the door opens for the person.
	PassRule UserPassRule `json:"pass_rule,omitzero"`
}

// UserType says what a person is to the corp (成员类型).
type UserType int64

// The values of UserType.
const (
	UserTypeMember  UserType = 0 // member of the corp (企业成员)
	UserTypeStudent UserType = 2 // student (学生)
)

// UserPassRule says when the door opens for a person (放行规则).
type UserPassRule struct {
	// RuleList holds the rules.
	RuleList []PassRule `json:"rule_list,omitzero"`
}

// PassRule is one time at which the door opens.
type PassRule struct {
	// ID is the rule's number.
	ID int64 `json:"id,omitzero"`
	// Rule is the times in the form of the page's appendix: times of day, *, *, days of the week, *.
	Rule string `json:"rule,omitzero"`
	// EffectTime is when the rule starts, in Unix seconds.
	EffectTime int64 `json:"effect_time,omitzero"`
}

var deviceGetUserInfoByIDs = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/get_userinfo_by_ids",
	Pages: wecom.Pages{Hardware: 96037}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatSafe,
}

// DeviceGetUserInfoByIDs reads some of the people who may use the device (获取设备中指定成员的信息).
//
// Hardware vendors. Takes the device_access_token. Rule: hw-users-by-ids.
// Page: https://developer.work.weixin.qq.com/document/path/96037
func (c *Client) DeviceGetUserInfoByIDs(ctx context.Context, req *DeviceGetUserInfoByIDsRequest, opts ...wecom.CallOption) (*DeviceGetUserInfoByIDsResponse, error) {
	resp := new(DeviceGetUserInfoByIDsResponse)
	if err := c.core.Do(ctx, &deviceGetUserInfoByIDs, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceGetUserInfoByIDsRequest is the request of [Client.DeviceGetUserInfoByIDs].
type DeviceGetUserInfoByIDsRequest struct {
	// UserItem holds the people, at most 100; required.
	UserItem []DeviceUserKey `json:"user_item,omitzero"`
}

// DeviceUserKey names a person.
type DeviceUserKey struct {
	// OpenUserID of the person; required.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserType says what the person is; required.
	UserType UserType `json:"user_type"`
}

// DeviceGetUserInfoByIDsResponse is the answer of [Client.DeviceGetUserInfoByIDs].
type DeviceGetUserInfoByIDsResponse struct {
	// UserInfo holds the people.
	UserInfo DeviceUsers `json:"userinfo,omitzero"`
}
