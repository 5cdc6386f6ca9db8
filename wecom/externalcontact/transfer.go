package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var transferCustomer = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/transfer_customer",
	Pages: wecom.Pages{Internal: 92125, ThirdParty: 94096, Provider: 96325}, Repeat: wecom.RepeatIfUnsent,
}

// TransferCustomer hands customers of a serving member over to another (分配在职成员的客户), at most 100 a call. Success
// starts the handover; it ends after 24 hours unless the customer declines. [Client.TransferCustomerInParts] takes
// any number.
//
// Internal, third-party and provider-developed apps. Rules: onjob-transfer-per-call, onjob-transfer-90-days,
// onjob-transfer-msg-length, transfer-auto-takeover, transfer-login-within-year, customers-per-member,
// transfer-own-customers, transfer-new-member-ready, transfer-other-member, transfer-one-at-a-time,
// transfer-banned-member.
// Page: https://developer.work.weixin.qq.com/document/path/92125
func (c *Client) TransferCustomer(ctx context.Context, req *TransferCustomerRequest, opts ...wecom.CallOption) (*TransferCustomerResponse, error) {
	resp := new(TransferCustomerResponse)
	if err := c.core.Do(ctx, &transferCustomer, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TransferCustomerRequest is the request of [Client.TransferCustomer].
type TransferCustomerRequest struct {
	// HandoverUserID is the member who gives; required.
	HandoverUserID string `json:"handover_userid,omitzero"`
	// TakeoverUserID is the member who takes; required.
	TakeoverUserID string `json:"takeover_userid,omitzero"`
	// ExternalUserID holds the customers, at most 100; required.
	ExternalUserID []string `json:"external_userid,omitzero"`
	// TransferSuccessMsg is sent to the customer afterwards, at most 200 characters; a standard text if unset.
	TransferSuccessMsg string `json:"transfer_success_msg,omitzero"`
}

// TransferCustomerResponse is the answer of [Client.TransferCustomer].
type TransferCustomerResponse struct {
	// Customer says for each customer whether the handover started.
	Customer []TransferStart `json:"customer,omitzero"`
}

var transferResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/transfer_result",
	Pages: wecom.Pages{Internal: 94088, ThirdParty: 94097, Provider: 96327}, Repeat: wecom.RepeatSafe,
}

// TransferResult lists the state of the handovers between two serving members (查询客户接替状态). [Client.TransferResultAll]
// walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: transfer-result-page.
// Page: https://developer.work.weixin.qq.com/document/path/94088
func (c *Client) TransferResult(ctx context.Context, req *TransferResultRequest, opts ...wecom.CallOption) (*TransferResultResponse, error) {
	resp := new(TransferResultResponse)
	if err := c.core.Do(ctx, &transferResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TransferResultRequest is the request of [Client.TransferResult].
type TransferResultRequest struct {
	// HandoverUserID is the member who gave; required.
	HandoverUserID string `json:"handover_userid,omitzero"`
	// TakeoverUserID is the member who took; required.
	TakeoverUserID string `json:"takeover_userid,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// TransferResultResponse is the answer of [Client.TransferResult].
type TransferResultResponse struct {
	// Customer holds the customers, at most 1000 a page.
	Customer []TransferState `json:"customer,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// TransferResultAll walks all pages of [Client.TransferResult] from req.Cursor on. It ends after one error.
func (c *Client) TransferResultAll(ctx context.Context, req *TransferResultRequest, opts ...wecom.CallOption) iter.Seq2[TransferState, error] {
	return func(yield func(TransferState, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(transferResult.Path, page.Cursor, yield, func(cursor string) ([]TransferState, string, error) {
			page.Cursor = cursor
			resp, err := c.TransferResult(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.Customer, resp.NextCursor, nil
		})
	}
}

var getUnassignedList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_unassigned_list",
	Pages: wecom.Pages{Internal: 92124, ThirdParty: 92273, Provider: 96330}, Repeat: wecom.RepeatSafe,
}

// GetUnassignedList lists the customers of members who left (获取待分配的离职成员列表). [Client.GetUnassignedListAll] walks all
// pages.
//
// Internal, third-party and provider-developed apps. Rules: unassigned-list-page, unassigned-list-offset-cap.
// Page: https://developer.work.weixin.qq.com/document/path/92124
func (c *Client) GetUnassignedList(ctx context.Context, req *GetUnassignedListRequest, opts ...wecom.CallOption) (*GetUnassignedListResponse, error) {
	resp := new(GetUnassignedListResponse)
	if err := c.core.Do(ctx, &getUnassignedList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetUnassignedListRequest is the request of [Client.GetUnassignedList].
type GetUnassignedListRequest struct {
	// PageID is the number of the page, from 0; without Cursor only.
	PageID int64 `json:"page_id,omitzero"`
	// PageSize is the size of a page, at most 1000; 1000 if unset.
	PageSize int64 `json:"page_size,omitzero"`
	// Cursor is the NextCursor of the previous page; PageID is not needed with it.
	Cursor string `json:"cursor,omitzero"`
}

// GetUnassignedListResponse is the answer of [Client.GetUnassignedList].
type GetUnassignedListResponse struct {
	// Info holds the customers.
	Info []Unassigned `json:"info,omitzero"`
	// IsLast reports the last page.
	IsLast bool `json:"is_last,omitzero"`
	// NextCursor asks for the next page; empty after the last, and when asked by PageID.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetUnassignedListAll walks all pages of [Client.GetUnassignedList] from req.Cursor on. It ends after one error.
// It goes by cursor and leaves req.PageID out, since the platform returns no cursor to a call by number.
func (c *Client) GetUnassignedListAll(ctx context.Context, req *GetUnassignedListRequest, opts ...wecom.CallOption) iter.Seq2[Unassigned, error] {
	return func(yield func(Unassigned, error) bool) {
		page := paging.ValueOf(req)
		page.PageID = 0
		paging.Cursor(getUnassignedList.Path, page.Cursor, yield, func(cursor string) ([]Unassigned, string, error) {
			page.Cursor = cursor
			resp, err := c.GetUnassignedList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.Info, resp.NextCursor, nil
		})
	}
}

var resignedTransferCustomer = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/resigned/transfer_customer",
	Pages: wecom.Pages{Internal: 94081, ThirdParty: 94100, Provider: 96331}, Repeat: wecom.RepeatIfUnsent,
}

// ResignedTransferCustomer hands customers of a member who left over to another (分配离职成员的客户), at most 100 a call.
// Success starts the handover; it ends after 24 hours. [Client.ResignedTransferCustomerInParts] takes any number.
//
// Internal, third-party and provider-developed apps. Rules: transfer-auto-takeover, resigned-transfer-per-call,
// resigned-transfer-age, customers-per-member, transfer-own-customers, transfer-new-member-ready,
// transfer-other-member, transfer-one-at-a-time, resigned-transfer-no-parallel, resigned-transfer-resigned,
// transfer-banned-member.
// Page: https://developer.work.weixin.qq.com/document/path/94081
func (c *Client) ResignedTransferCustomer(ctx context.Context, req *ResignedTransferCustomerRequest, opts ...wecom.CallOption) (*ResignedTransferCustomerResponse, error) {
	resp := new(ResignedTransferCustomerResponse)
	if err := c.core.Do(ctx, &resignedTransferCustomer, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ResignedTransferCustomerRequest is the request of [Client.ResignedTransferCustomer].
type ResignedTransferCustomerRequest struct {
	// HandoverUserID is the member who left; required.
	HandoverUserID string `json:"handover_userid,omitzero"`
	// TakeoverUserID is the member who takes; required.
	TakeoverUserID string `json:"takeover_userid,omitzero"`
	// ExternalUserID holds the customers, at most 100; required.
	ExternalUserID []string `json:"external_userid,omitzero"`
}

// ResignedTransferCustomerResponse is the answer of [Client.ResignedTransferCustomer].
type ResignedTransferCustomerResponse struct {
	// Customer says for each customer whether the handover started.
	Customer []TransferStart `json:"customer,omitzero"`
}

var resignedTransferResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/resigned/transfer_result",
	Pages: wecom.Pages{Internal: 94082, ThirdParty: 94101, Provider: 96333}, Repeat: wecom.RepeatSafe,
}

// ResignedTransferResult lists the state of the handovers from a member who left (查询客户接替状态).
// [Client.ResignedTransferResultAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: transfer-result-page.
// Page: https://developer.work.weixin.qq.com/document/path/94082
func (c *Client) ResignedTransferResult(ctx context.Context, req *ResignedTransferResultRequest, opts ...wecom.CallOption) (*ResignedTransferResultResponse, error) {
	resp := new(ResignedTransferResultResponse)
	if err := c.core.Do(ctx, &resignedTransferResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ResignedTransferResultRequest is the request of [Client.ResignedTransferResult].
type ResignedTransferResultRequest struct {
	// HandoverUserID is the member who left; required.
	HandoverUserID string `json:"handover_userid,omitzero"`
	// TakeoverUserID is the member who took; required.
	TakeoverUserID string `json:"takeover_userid,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// ResignedTransferResultResponse is the answer of [Client.ResignedTransferResult].
type ResignedTransferResultResponse struct {
	// Customer holds the customers, at most 1000 a page.
	Customer []TransferState `json:"customer,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// ResignedTransferResultAll walks all pages of [Client.ResignedTransferResult] from req.Cursor on. It ends after one error.
func (c *Client) ResignedTransferResultAll(ctx context.Context, req *ResignedTransferResultRequest, opts ...wecom.CallOption) iter.Seq2[TransferState, error] {
	return func(yield func(TransferState, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(resignedTransferResult.Path, page.Cursor, yield, func(cursor string) ([]TransferState, string, error) {
			page.Cursor = cursor
			resp, err := c.ResignedTransferResult(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.Customer, resp.NextCursor, nil
		})
	}
}
