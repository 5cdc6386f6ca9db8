package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var customerAcquisitionListLink = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_acquisition/list_link",
	Pages: wecom.Pages{Internal: 97297, ThirdParty: 97394, Provider: 97398}, Repeat: wecom.RepeatSafe,
}

// CustomerAcquisitionListLink lists the acquisition links of the app (获取获客链接列表).
// [Client.CustomerAcquisitionListLinkAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: acq-link-list-page, acq-own-links-only,
// acq-no-contact-secret.
// Page: https://developer.work.weixin.qq.com/document/path/97297
func (c *Client) CustomerAcquisitionListLink(ctx context.Context, req *CustomerAcquisitionListLinkRequest, opts ...wecom.CallOption) (*CustomerAcquisitionListLinkResponse, error) {
	resp := new(CustomerAcquisitionListLinkResponse)
	if err := c.core.Do(ctx, &customerAcquisitionListLink, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionListLinkRequest is the request of [Client.CustomerAcquisitionListLink].
type CustomerAcquisitionListLinkRequest struct {
	// Limit is the size of a page, at most 100.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// CustomerAcquisitionListLinkResponse is the answer of [Client.CustomerAcquisitionListLink].
type CustomerAcquisitionListLinkResponse struct {
	// LinkIDList holds the ids of the links.
	LinkIDList []string `json:"link_id_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// CustomerAcquisitionListLinkAll walks all pages of [Client.CustomerAcquisitionListLink] from req.Cursor on. It ends after one error.
func (c *Client) CustomerAcquisitionListLinkAll(ctx context.Context, req *CustomerAcquisitionListLinkRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(customerAcquisitionListLink.Path, page.Cursor, yield, func(cursor string) ([]string, string, error) {
			page.Cursor = cursor
			resp, err := c.CustomerAcquisitionListLink(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.LinkIDList, resp.NextCursor, nil
		})
	}
}

var customerAcquisitionGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_acquisition/get",
	Pages: wecom.Pages{Internal: 97297, ThirdParty: 97394, Provider: 97398}, Repeat: wecom.RepeatSafe,
}

// CustomerAcquisitionGet reads an acquisition link that the app created (获取获客链接详情).
//
// Internal, third-party and provider-developed apps. Rules: acq-own-links-only, acq-no-contact-secret.
// Page: https://developer.work.weixin.qq.com/document/path/97297
func (c *Client) CustomerAcquisitionGet(ctx context.Context, req *CustomerAcquisitionGetRequest, opts ...wecom.CallOption) (*CustomerAcquisitionGetResponse, error) {
	resp := new(CustomerAcquisitionGetResponse)
	if err := c.core.Do(ctx, &customerAcquisitionGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionGetRequest is the request of [Client.CustomerAcquisitionGet].
type CustomerAcquisitionGetRequest struct {
	// LinkID identifies the link; required.
	LinkID string `json:"link_id,omitzero"`
}

// CustomerAcquisitionGetResponse is the answer of [Client.CustomerAcquisitionGet].
type CustomerAcquisitionGetResponse struct {
	// Link is the link.
	Link AcquisitionLink `json:"link,omitzero"`
	// Range holds the members behind the link.
	Range AcquisitionRange `json:"range,omitzero"`
	// PriorityOption says who is preferred.
	PriorityOption PriorityOption `json:"priority_option,omitzero"`
}

var customerAcquisitionCreateLink = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_acquisition/create_link",
	Pages: wecom.Pages{Internal: 97297, ThirdParty: 97394, Provider: 97398}, Repeat: wecom.RepeatIfUnsent,
}

// CustomerAcquisitionCreateLink creates an acquisition link (创建获客链接) for at most 500 members in all.
//
// Internal, third-party and provider-developed apps. Rules: acq-link-range-members, acq-link-range-not-empty,
// acq-link-name-length, acq-link-priority-users, acq-usage-balance, acq-links-total, acq-link-range-total,
// acq-link-priority-users-given, acq-link-priority-trade, acq-no-contact-secret.
// Page: https://developer.work.weixin.qq.com/document/path/97297
func (c *Client) CustomerAcquisitionCreateLink(ctx context.Context, req *CustomerAcquisitionCreateLinkRequest, opts ...wecom.CallOption) (*CustomerAcquisitionCreateLinkResponse, error) {
	resp := new(CustomerAcquisitionCreateLinkResponse)
	if err := c.core.Do(ctx, &customerAcquisitionCreateLink, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionCreateLinkRequest is the request of [Client.CustomerAcquisitionCreateLink].
type CustomerAcquisitionCreateLinkRequest struct {
	// LinkName names the link, at most 30 characters; required.
	LinkName string `json:"link_name,omitzero"`
	// Range holds the members behind the link; required.
	Range *AcquisitionRange `json:"range,omitzero"`
	// SkipVerify lets customers in without confirmation; true if nil.
	SkipVerify *bool `json:"skip_verify,omitzero"`
	// PriorityOption says who is preferred; only for some trades.
	PriorityOption *PriorityOption `json:"priority_option,omitzero"`
	// MarkSource marks the source of customers; true if nil, only for acquisition apps (营销获客).
	MarkSource *bool `json:"mark_source,omitzero"`
}

// CustomerAcquisitionCreateLinkResponse is the answer of [Client.CustomerAcquisitionCreateLink].
type CustomerAcquisitionCreateLinkResponse struct {
	// Link is the link.
	Link AcquisitionLink `json:"link,omitzero"`
}

var customerAcquisitionUpdateLink = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_acquisition/update_link",
	Pages: wecom.Pages{Internal: 97297, ThirdParty: 97394, Provider: 97398}, Repeat: wecom.RepeatSafe,
}

// CustomerAcquisitionUpdateLink changes an acquisition link that the app created (编辑获客链接).
//
// Internal, third-party and provider-developed apps. Rules: acq-link-range-members, acq-link-name-length,
// acq-link-priority-users, acq-own-links-only, acq-link-range-total, acq-link-priority-trade, acq-no-contact-secret.
// Page: https://developer.work.weixin.qq.com/document/path/97297
func (c *Client) CustomerAcquisitionUpdateLink(ctx context.Context, req *CustomerAcquisitionUpdateLinkRequest, opts ...wecom.CallOption) (*CustomerAcquisitionUpdateLinkResponse, error) {
	resp := new(CustomerAcquisitionUpdateLinkResponse)
	if err := c.core.Do(ctx, &customerAcquisitionUpdateLink, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionUpdateLinkRequest is the request of [Client.CustomerAcquisitionUpdateLink].
type CustomerAcquisitionUpdateLinkRequest struct {
	// LinkID identifies the link; required.
	LinkID string `json:"link_id,omitzero"`
	// LinkName names the link, at most 30 characters.
	LinkName string `json:"link_name,omitzero"`
	// Range replaces the members behind the link, at most 500.
	Range *AcquisitionRange `json:"range,omitzero"`
	// SkipVerify lets customers in without confirmation.
	SkipVerify *bool `json:"skip_verify,omitzero"`
	// PriorityOption replaces who is preferred.
	PriorityOption *PriorityOption `json:"priority_option,omitzero"`
	// MarkSource marks the source of customers; only for acquisition apps.
	MarkSource *bool `json:"mark_source,omitzero"`
}

// CustomerAcquisitionUpdateLinkResponse is the answer of [Client.CustomerAcquisitionUpdateLink]; it has no fields
// beyond success.
type CustomerAcquisitionUpdateLinkResponse struct{}

var customerAcquisitionDeleteLink = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_acquisition/delete_link",
	Pages: wecom.Pages{Internal: 97297, ThirdParty: 97394, Provider: 97398}, Repeat: wecom.RepeatIfUnsent,
}

// CustomerAcquisitionDeleteLink deletes an acquisition link that the app created (删除获客链接).
//
// Internal, third-party and provider-developed apps. Rules: acq-own-links-only, acq-no-contact-secret.
// Page: https://developer.work.weixin.qq.com/document/path/97297
func (c *Client) CustomerAcquisitionDeleteLink(ctx context.Context, req *CustomerAcquisitionDeleteLinkRequest, opts ...wecom.CallOption) (*CustomerAcquisitionDeleteLinkResponse, error) {
	resp := new(CustomerAcquisitionDeleteLinkResponse)
	if err := c.core.Do(ctx, &customerAcquisitionDeleteLink, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionDeleteLinkRequest is the request of [Client.CustomerAcquisitionDeleteLink].
type CustomerAcquisitionDeleteLinkRequest struct {
	// LinkID identifies the link; required.
	LinkID string `json:"link_id,omitzero"`
}

// CustomerAcquisitionDeleteLinkResponse is the answer of [Client.CustomerAcquisitionDeleteLink]; it has no fields
// beyond success.
type CustomerAcquisitionDeleteLinkResponse struct{}

var customerAcquisitionCustomer = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_acquisition/customer",
	Pages: wecom.Pages{Internal: 97298, ThirdParty: 97395, Provider: 97399}, Repeat: wecom.RepeatSafe,
}

// CustomerAcquisitionCustomer lists the customers that came through a link (获取获客客户列表).
// [Client.CustomerAcquisitionCustomerAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: acq-customer-page, acq-own-links-only,
// acq-no-contact-secret, acq-channel-length.
// Page: https://developer.work.weixin.qq.com/document/path/97298
func (c *Client) CustomerAcquisitionCustomer(ctx context.Context, req *CustomerAcquisitionCustomerRequest, opts ...wecom.CallOption) (*CustomerAcquisitionCustomerResponse, error) {
	resp := new(CustomerAcquisitionCustomerResponse)
	if err := c.core.Do(ctx, &customerAcquisitionCustomer, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionCustomerRequest is the request of [Client.CustomerAcquisitionCustomer].
type CustomerAcquisitionCustomerRequest struct {
	// LinkID identifies the link; required.
	LinkID string `json:"link_id,omitzero"`
	// Limit is the size of a page, at most 1000.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// CustomerAcquisitionCustomerResponse is the answer of [Client.CustomerAcquisitionCustomer].
type CustomerAcquisitionCustomerResponse struct {
	// CustomerList holds the customers.
	CustomerList []AcquiredCustomer `json:"customer_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// CustomerAcquisitionCustomerAll walks all pages of [Client.CustomerAcquisitionCustomer] from req.Cursor on. It ends after one error.
func (c *Client) CustomerAcquisitionCustomerAll(ctx context.Context, req *CustomerAcquisitionCustomerRequest, opts ...wecom.CallOption) iter.Seq2[AcquiredCustomer, error] {
	return func(yield func(AcquiredCustomer, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(customerAcquisitionCustomer.Path, page.Cursor, yield, func(cursor string) ([]AcquiredCustomer, string, error) {
			page.Cursor = cursor
			resp, err := c.CustomerAcquisitionCustomer(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.CustomerList, resp.NextCursor, nil
		})
	}
}
