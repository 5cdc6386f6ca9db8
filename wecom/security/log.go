package security

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var memberOperLogList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/member_oper_log/list",
	Pages: wecom.Pages{Internal: 100178}, Repeat: wecom.RepeatSafe,
}

// MemberOperLogList lists what members of the visible range did (获取成员操作记录). A cursor is good for the same filter only.
//
// Internal apps. Rules: security-member-log-frequency, security-member-log-span, security-member-log-age,
// security-member-log-page.
// Page: https://developer.work.weixin.qq.com/document/path/100178
func (c *Client) MemberOperLogList(ctx context.Context, req *MemberOperLogListRequest, opts ...wecom.CallOption) (*MemberOperLogListResponse, error) {
	resp := new(MemberOperLogListResponse)
	if err := c.core.Do(ctx, &memberOperLogList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MemberOperLogListRequest is the request of [Client.MemberOperLogList].
type MemberOperLogListRequest struct {
	// StartTime is the begin of the period in Unix seconds, at most 180 days ago; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the period in Unix seconds, at most 7 days after StartTime and not in the future; required.
	EndTime int64 `json:"end_time,omitzero"`
	// OperType narrows the list to one kind of operation; all if unset.
	OperType MemberOperType `json:"oper_type,omitzero"`
	// UserID narrows the list to one member of the visible range.
	UserID string `json:"userid,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 1 to 400, 400 by default; pages may be smaller.
	Limit int64 `json:"limit,omitzero"`
}

// MemberOperLogListResponse is the answer of [Client.MemberOperLogList].
type MemberOperLogListResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// RecordList holds the records.
	RecordList []MemberOperLog `json:"record_list,omitzero"`
}

// MemberOperLogListAll yields the items of every page of [Client.MemberOperLogList] from req.Cursor on; req stays as it is.
func (c *Client) MemberOperLogListAll(ctx context.Context, req *MemberOperLogListRequest, opts ...wecom.CallOption) iter.Seq2[MemberOperLog, error] {
	page := paging.ValueOf(req)
	return func(yield func(MemberOperLog, error) bool) {
		paging.Walk(memberOperLogList.Path, page.Cursor, yield, func(cursor string) ([]MemberOperLog, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.MemberOperLogList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.RecordList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// MemberOperLog is one operation of a member.
type MemberOperLog struct {
	// Time of the operation, in Unix seconds.
	Time int64 `json:"time,omitzero"`
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// OperType is what the member did.
	OperType MemberOperType `json:"oper_type,omitzero"`
	// DetailInfo describes it; may hold personal data.
	DetailInfo string `json:"detail_info,omitzero"`
	// IP is the member's address, in part.
	IP string `json:"ip,omitzero"`
}

// MemberOperType is what a member did (操作类型).
type MemberOperType int64

// The values of MemberOperType.
const (
	MemberOperTypeAddContact     MemberOperType = 1  // external contact added (添加外部联系人)
	MemberOperTypeDeleteContact  MemberOperType = 2  // external contact deleted (删除外部联系人)
	MemberOperTypeMarkCustomer   MemberOperType = 3  // customer of the corp marked (标记企业客户)
	MemberOperTypeNewDevice      MemberOperType = 4  // login on a new device (新设备登录)
	MemberOperTypeChangeMobile   MemberOperType = 5  // mobile number changed (更换手机号)
	MemberOperTypeBindWeChat     MemberOperType = 6  // WeChat account bound (绑定微信号)
	MemberOperTypeChangeWeChat   MemberOperType = 7  // another WeChat account bound (换绑微信号)
	MemberOperTypeInvite         MemberOperType = 8  // member invited (邀请成员)
	MemberOperTypeBanLogin       MemberOperType = 9  // login banned (封禁登录)
	MemberOperTypeChangeNickname MemberOperType = 11 // nickname changed (修改昵称)
	MemberOperTypeChangeName     MemberOperType = 12 // name changed (修改姓名)
	MemberOperTypeSecondDevice   MemberOperType = 13 // login on a second device (副设备登录)
	MemberOperTypeAdvancedOrder  MemberOperType = 15 // order of advanced features confirmed (确认高级功能订单)
	MemberOperTypeApp            MemberOperType = 16 // app changed (应用变更)
	MemberOperTypeArchiveOrder   MemberOperType = 17 // order of the chat archive confirmed (确认会话内容存档订单)
	MemberOperTypeBanExternal    MemberOperType = 20 // contact with WeChat banned (封禁互通)
	MemberOperTypeLockDevice     MemberOperType = 21 // device locked (锁定设备)
)

var adminOperLogList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/admin_oper_log/list",
	Pages: wecom.Pages{Internal: 100179}, Repeat: wecom.RepeatSafe,
}

// AdminOperLogList lists what administrators did in the console (获取管理端操作日志), whatever the app's visible range;
// operations by interface calls are left out. A cursor is good for the same filter only.
//
// Internal apps. Rules: security-admin-log-frequency, security-admin-log-span, security-admin-log-age,
// security-admin-log-page.
// Page: https://developer.work.weixin.qq.com/document/path/100179
func (c *Client) AdminOperLogList(ctx context.Context, req *AdminOperLogListRequest, opts ...wecom.CallOption) (*AdminOperLogListResponse, error) {
	resp := new(AdminOperLogListResponse)
	if err := c.core.Do(ctx, &adminOperLogList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AdminOperLogListRequest is the request of [Client.AdminOperLogList].
type AdminOperLogListRequest struct {
	// StartTime is the begin of the period in Unix seconds, at most 180 days ago; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the period in Unix seconds, at most 7 days after StartTime and not in the future; required.
	EndTime int64 `json:"end_time,omitzero"`
	// OperType narrows the list to one kind of operation; all if unset.
	OperType AdminOperType `json:"oper_type,omitzero"`
	// UserID narrows the list to one administrator.
	UserID string `json:"userid,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 1 to 400, 400 by default; pages may be smaller.
	Limit int64 `json:"limit,omitzero"`
}

// AdminOperLogListResponse is the answer of [Client.AdminOperLogList].
type AdminOperLogListResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// RecordList holds the records.
	RecordList []AdminOperLog `json:"record_list,omitzero"`
}

// AdminOperLogListAll yields the items of every page of [Client.AdminOperLogList] from req.Cursor on; req stays as it is.
func (c *Client) AdminOperLogListAll(ctx context.Context, req *AdminOperLogListRequest, opts ...wecom.CallOption) iter.Seq2[AdminOperLog, error] {
	page := paging.ValueOf(req)
	return func(yield func(AdminOperLog, error) bool) {
		paging.Walk(adminOperLogList.Path, page.Cursor, yield, func(cursor string) ([]AdminOperLog, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.AdminOperLogList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.RecordList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// AdminOperLog is one operation in the administration console.
type AdminOperLog struct {
	// Time of the operation, in Unix seconds.
	Time int64 `json:"time,omitzero"`
	// UserID of the administrator.
	UserID string `json:"userid,omitzero"`
	// OperType is the kind of operation.
	OperType AdminOperType `json:"oper_type,omitzero"`
	// DetailType is the operation itself (操作行为), by the numbers that the page lists: 5 for a new administrator, 23 for a
	// login, 159 for a look at a secret, and many more.
	DetailType int64 `json:"detail_type,omitzero"`
	// DetailInfo describes it; may hold personal data.
	DetailInfo string `json:"detail_info,omitzero"`
	// IP is the administrator's address.
	IP string `json:"ip,omitzero"`
}

// AdminOperType is the kind of an operation in the console (操作类型).
type AdminOperType int64

// The values of AdminOperType.
const (
	AdminOperTypePermission AdminOperType = 2  // permissions (权限管理变更)
	AdminOperTypeContact    AdminOperType = 3  // members and departments (成员与部门变更)
	AdminOperTypeOther      AdminOperType = 7  // anything else (其它)
	AdminOperTypeApp        AdminOperType = 8  // apps (应用变更)
	AdminOperTypeChat       AdminOperType = 11 // address book and chats (通讯录与聊天管理)
	AdminOperTypeCorp       AdminOperType = 12 // information on the corp (企业信息管理)
	AdminOperTypeExternal   AdminOperType = 13 // external contacts (外部联系人管理)
)
