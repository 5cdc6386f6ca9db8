package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var customerStrategyList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_strategy/list",
	Pages: wecom.Pages{Internal: 94883, ThirdParty: 99540, Provider: 99543}, Repeat: wecom.RepeatSafe,
}

// CustomerStrategyList lists the rule groups of customer contact (获取规则组列表) that the app created.
// [Client.CustomerStrategyListAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: customer-strategy-list-page, strategy-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94883
func (c *Client) CustomerStrategyList(ctx context.Context, req *CustomerStrategyListRequest, opts ...wecom.CallOption) (*CustomerStrategyListResponse, error) {
	resp := new(CustomerStrategyListResponse)
	if err := c.core.Do(ctx, &customerStrategyList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerStrategyListRequest is the request of [Client.CustomerStrategyList].
type CustomerStrategyListRequest struct {
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 1000 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// CustomerStrategyListResponse is the answer of [Client.CustomerStrategyList].
type CustomerStrategyListResponse struct {
	// Strategy holds the rule groups.
	Strategy []StrategyItem `json:"strategy,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// CustomerStrategyListAll walks all pages of [Client.CustomerStrategyList] from req.Cursor on. It ends after one error.
func (c *Client) CustomerStrategyListAll(ctx context.Context, req *CustomerStrategyListRequest, opts ...wecom.CallOption) iter.Seq2[StrategyItem, error] {
	return func(yield func(StrategyItem, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(customerStrategyList.Path, page.Cursor, yield, func(cursor string) ([]StrategyItem, string, error) {
			page.Cursor = cursor
			resp, err := c.CustomerStrategyList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.Strategy, resp.NextCursor, nil
		})
	}
}

var customerStrategyGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_strategy/get",
	Pages: wecom.Pages{Internal: 94883, ThirdParty: 99540, Provider: 99543}, Repeat: wecom.RepeatSafe,
}

// CustomerStrategyGet reads a rule group (获取规则组详情).
//
// Internal, third-party and provider-developed apps. Rules: strategy-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94883
func (c *Client) CustomerStrategyGet(ctx context.Context, req *CustomerStrategyGetRequest, opts ...wecom.CallOption) (*CustomerStrategyGetResponse, error) {
	resp := new(CustomerStrategyGetResponse)
	if err := c.core.Do(ctx, &customerStrategyGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerStrategyGetRequest is the request of [Client.CustomerStrategyGet].
type CustomerStrategyGetRequest struct {
	// StrategyID identifies the rule group; required.
	StrategyID int64 `json:"strategy_id,omitzero"`
}

// CustomerStrategyGetResponse is the answer of [Client.CustomerStrategyGet].
type CustomerStrategyGetResponse struct {
	// Strategy is the rule group.
	Strategy CustomerStrategy `json:"strategy,omitzero"`
}

var customerStrategyGetRange = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_strategy/get_range",
	Pages: wecom.Pages{Internal: 94883, ThirdParty: 99540, Provider: 99543}, Repeat: wecom.RepeatSafe,
}

// CustomerStrategyGetRange lists the members and departments of a rule group (获取规则组管理范围).
// [Client.CustomerStrategyGetRangeAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: customer-strategy-list-page, strategy-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94883
func (c *Client) CustomerStrategyGetRange(ctx context.Context, req *CustomerStrategyGetRangeRequest, opts ...wecom.CallOption) (*CustomerStrategyGetRangeResponse, error) {
	resp := new(CustomerStrategyGetRangeResponse)
	if err := c.core.Do(ctx, &customerStrategyGetRange, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerStrategyGetRangeRequest is the request of [Client.CustomerStrategyGetRange].
type CustomerStrategyGetRangeRequest struct {
	// StrategyID identifies the rule group; required.
	StrategyID int64 `json:"strategy_id,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 1000 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// CustomerStrategyGetRangeResponse is the answer of [Client.CustomerStrategyGetRange].
type CustomerStrategyGetRangeResponse struct {
	// Range holds the members and departments.
	Range []StrategyNode `json:"range,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// CustomerStrategyGetRangeAll walks all pages of [Client.CustomerStrategyGetRange] from req.Cursor on. It ends after one error.
func (c *Client) CustomerStrategyGetRangeAll(ctx context.Context, req *CustomerStrategyGetRangeRequest, opts ...wecom.CallOption) iter.Seq2[StrategyNode, error] {
	return func(yield func(StrategyNode, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(customerStrategyGetRange.Path, page.Cursor, yield, func(cursor string) ([]StrategyNode, string, error) {
			page.Cursor = cursor
			resp, err := c.CustomerStrategyGetRange(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.Range, resp.NextCursor, nil
		})
	}
}

var customerStrategyCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_strategy/create",
	Pages: wecom.Pages{Internal: 94883, ThirdParty: 99540, Provider: 99543}, Repeat: wecom.RepeatIfUnsent,
}

// CustomerStrategyCreate creates a rule group (创建新的规则组), at most 5 deep and of 3000 nodes. A child's range must lie
// in its parent's, and it takes the parent's privileges.
//
// Internal, third-party and provider-developed apps. Rules: customer-strategy-admins, customer-strategy-nodes-per-call,
// customer-strategy-nodes-total, customer-strategy-depth, customer-strategy-serial, customer-strategy-no-super-admin,
// customer-strategy-parent-range, customer-strategy-basic-privileges.
// Page: https://developer.work.weixin.qq.com/document/path/94883
func (c *Client) CustomerStrategyCreate(ctx context.Context, req *CustomerStrategyCreateRequest, opts ...wecom.CallOption) (*CustomerStrategyCreateResponse, error) {
	resp := new(CustomerStrategyCreateResponse)
	if err := c.core.Do(ctx, &customerStrategyCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerStrategyCreateRequest is the request of [Client.CustomerStrategyCreate].
type CustomerStrategyCreateRequest struct {
	// ParentID is the parent rule group.
	ParentID int64 `json:"parent_id,omitzero"`
	// StrategyName names the rule group; required.
	StrategyName string `json:"strategy_name,omitzero"`
	// AdminList holds the userids of at most 20 administrators, none of them a super administrator; required.
	AdminList []string `json:"admin_list,omitzero"`
	// Privilege says what is allowed; ignored with a parent.
	Privilege *CustomerPrivilege `json:"privilege,omitzero"`
	// Range holds the members and departments; required.
	Range []StrategyNode `json:"range,omitzero"`
}

// CustomerStrategyCreateResponse is the answer of [Client.CustomerStrategyCreate].
type CustomerStrategyCreateResponse struct {
	// StrategyID identifies the rule group.
	StrategyID int64 `json:"strategy_id,omitzero"`
}

var customerStrategyEdit = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_strategy/edit",
	Pages: wecom.Pages{Internal: 94883, ThirdParty: 99540, Provider: 99543}, Repeat: wecom.RepeatSafe,
}

// CustomerStrategyEdit changes a rule group and its range (编辑规则组及其管理范围).
//
// Internal, third-party and provider-developed apps. Rules: customer-strategy-admins, customer-strategy-nodes-total,
// customer-strategy-serial, customer-strategy-edit-range-add, customer-strategy-edit-range-del, strategy-own-only,
// customer-strategy-no-super-admin, customer-strategy-parent-range, customer-strategy-basic-privileges.
// Page: https://developer.work.weixin.qq.com/document/path/94883
func (c *Client) CustomerStrategyEdit(ctx context.Context, req *CustomerStrategyEditRequest, opts ...wecom.CallOption) (*CustomerStrategyEditResponse, error) {
	resp := new(CustomerStrategyEditResponse)
	if err := c.core.Do(ctx, &customerStrategyEdit, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerStrategyEditRequest is the request of [Client.CustomerStrategyEdit].
type CustomerStrategyEditRequest struct {
	// StrategyID identifies the rule group; required.
	StrategyID int64 `json:"strategy_id,omitzero"`
	// StrategyName names the rule group.
	StrategyName string `json:"strategy_name,omitzero"`
	// AdminList replaces the administrators, at most 20.
	AdminList []string `json:"admin_list,omitzero"`
	// Privilege replaces the privileges; ignored with a parent.
	Privilege *CustomerPrivilege `json:"privilege,omitzero"`
	// RangeAdd holds what joins the range.
	RangeAdd []StrategyNode `json:"range_add,omitzero"`
	// RangeDel holds what leaves the range.
	RangeDel []StrategyNode `json:"range_del,omitzero"`
}

// CustomerStrategyEditResponse is the answer of [Client.CustomerStrategyEdit]; it has no fields beyond success.
type CustomerStrategyEditResponse struct{}

var customerStrategyDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_strategy/del",
	Pages: wecom.Pages{Internal: 94883, ThirdParty: 99540, Provider: 99543}, Repeat: wecom.RepeatIfUnsent,
}

// CustomerStrategyDel deletes a rule group (删除规则组).
//
// Internal, third-party and provider-developed apps. Rules: strategy-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94883
func (c *Client) CustomerStrategyDel(ctx context.Context, req *CustomerStrategyDelRequest, opts ...wecom.CallOption) (*CustomerStrategyDelResponse, error) {
	resp := new(CustomerStrategyDelResponse)
	if err := c.core.Do(ctx, &customerStrategyDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerStrategyDelRequest is the request of [Client.CustomerStrategyDel].
type CustomerStrategyDelRequest struct {
	// StrategyID identifies the rule group; required.
	StrategyID int64 `json:"strategy_id,omitzero"`
}

// CustomerStrategyDelResponse is the answer of [Client.CustomerStrategyDel]; it has no fields beyond success.
type CustomerStrategyDelResponse struct{}

// CustomerStrategy is a rule group of customer contact (客户联系规则组).
type CustomerStrategy struct {
	// StrategyID identifies the rule group.
	StrategyID int64 `json:"strategy_id,omitzero"`
	// ParentID is the parent; 0 if there is none.
	ParentID int64 `json:"parent_id,omitzero"`
	// StrategyName names the rule group.
	StrategyName string `json:"strategy_name,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// AdminList holds the userids of the administrators.
	AdminList []string `json:"admin_list,omitzero"`
	// Privilege says what is allowed.
	Privilege CustomerPrivilege `json:"privilege,omitzero"`
}

// CustomerPrivilege says what the administrators of a rule group may do; unless noted, true if nil.
type CustomerPrivilege struct {
	// ViewCustomerList allows the list of customers; basic, cannot be taken away.
	ViewCustomerList *bool `json:"view_customer_list,omitzero"`
	// ViewCustomerData allows the statistics of customers; basic, cannot be taken away.
	ViewCustomerData *bool `json:"view_customer_data,omitzero"`
	// ViewRoomList allows the list of groups; basic, cannot be taken away.
	ViewRoomList *bool `json:"view_room_list,omitzero"`
	// ContactMe allows contact ways; basic, cannot be taken away.
	ContactMe *bool `json:"contact_me,omitzero"`
	// JoinRoom allows join ways; basic, cannot be taken away.
	JoinRoom *bool `json:"join_room,omitzero"`
	// ShareCustomer allows sharing customers with other members.
	ShareCustomer *bool `json:"share_customer,omitzero"`
	// OperResignCustomer allows assigning customers of members who left.
	OperResignCustomer *bool `json:"oper_resign_customer,omitzero"`
	// OperResignGroup allows assigning groups of members who left.
	OperResignGroup *bool `json:"oper_resign_group,omitzero"`
	// SendCustomerMsg allows messages to customers.
	SendCustomerMsg *bool `json:"send_customer_msg,omitzero"`
	// EditWelcomeMsg allows setting welcomes.
	EditWelcomeMsg *bool `json:"edit_welcome_msg,omitzero"`
	// ViewBehaviorData allows the statistics of members.
	ViewBehaviorData *bool `json:"view_behavior_data,omitzero"`
	// ViewRoomData allows the statistics of groups.
	ViewRoomData *bool `json:"view_room_data,omitzero"`
	// SendGroupMsg allows messages to customer groups.
	SendGroupMsg *bool `json:"send_group_msg,omitzero"`
	// RoomDeduplication allows removing doubles from groups.
	RoomDeduplication *bool `json:"room_deduplication,omitzero"`
	// RapidReply allows setting quick replies.
	RapidReply *bool `json:"rapid_reply,omitzero"`
	// OnjobCustomerTransfer allows handing over customers of serving members.
	OnjobCustomerTransfer *bool `json:"onjob_customer_transfer,omitzero"`
	// EditAntiSpamRule allows setting rules against spam.
	EditAntiSpamRule *bool `json:"edit_anti_spam_rule,omitzero"`
	// ExportCustomerList allows exporting the list of customers.
	ExportCustomerList *bool `json:"export_customer_list,omitzero"`
	// ExportCustomerData allows exporting the statistics of members.
	ExportCustomerData *bool `json:"export_customer_data,omitzero"`
	// ExportCustomerGroupList allows exporting the list of groups.
	ExportCustomerGroupList *bool `json:"export_customer_group_list,omitzero"`
	// ManageCustomerTag allows setting corp tags.
	ManageCustomerTag *bool `json:"manage_customer_tag,omitzero"`
}
