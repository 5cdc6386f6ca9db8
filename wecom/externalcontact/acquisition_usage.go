package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var customerAcquisitionQuota = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/externalcontact/customer_acquisition_quota",
	Pages: wecom.Pages{Internal: 97375, ThirdParty: 97396, Provider: 97400}, Repeat: wecom.RepeatSafe,
}

// CustomerAcquisitionQuota reads what is left of the corp's acquisition quota (查询剩余使用量).
//
// Internal, third-party and provider-developed apps. Rules: acq-usage-balance, acq-no-contact-secret.
// Page: https://developer.work.weixin.qq.com/document/path/97375
func (c *Client) CustomerAcquisitionQuota(ctx context.Context, req *CustomerAcquisitionQuotaRequest, opts ...wecom.CallOption) (*CustomerAcquisitionQuotaResponse, error) {
	resp := new(CustomerAcquisitionQuotaResponse)
	if err := c.core.Do(ctx, &customerAcquisitionQuota, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionQuotaRequest is the request of [Client.CustomerAcquisitionQuota]; it has no fields.
type CustomerAcquisitionQuotaRequest struct{}

// CustomerAcquisitionQuotaResponse is the answer of [Client.CustomerAcquisitionQuota].
type CustomerAcquisitionQuotaResponse struct {
	// Total is what was used in all.
	Total int64 `json:"total,omitzero"`
	// Balance is what is left.
	Balance int64 `json:"balance,omitzero"`
	// QuotaList holds the parts that expire soon.
	QuotaList []AcquisitionQuota `json:"quota_list,omitzero"`
}

var customerAcquisitionStatistic = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_acquisition/statistic",
	Pages: wecom.Pages{Internal: 97375, ThirdParty: 97396, Provider: 97400}, Repeat: wecom.RepeatSafe,
}

// CustomerAcquisitionStatistic reads how a link was used (查询链接使用详情), over at most 30 of the last 180 days.
//
// Internal, third-party and provider-developed apps. Rules: acq-statistic-span, acq-statistic-history,
// acq-no-contact-secret.
// Page: https://developer.work.weixin.qq.com/document/path/97375
func (c *Client) CustomerAcquisitionStatistic(ctx context.Context, req *CustomerAcquisitionStatisticRequest, opts ...wecom.CallOption) (*CustomerAcquisitionStatisticResponse, error) {
	resp := new(CustomerAcquisitionStatisticResponse)
	if err := c.core.Do(ctx, &customerAcquisitionStatistic, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionStatisticRequest is the request of [Client.CustomerAcquisitionStatistic].
type CustomerAcquisitionStatisticRequest struct {
	// LinkID identifies the link; required.
	LinkID string `json:"link_id,omitzero"`
	// StartTime is the first day, in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the last day, included, in Unix seconds; required.
	EndTime int64 `json:"end_time,omitzero"`
}

// CustomerAcquisitionStatisticResponse is the answer of [Client.CustomerAcquisitionStatistic].
type CustomerAcquisitionStatisticResponse struct {
	// ClickLinkCustomerCnt counts customers who opened the link.
	ClickLinkCustomerCnt int64 `json:"click_link_customer_cnt,omitzero"`
	// NewCustomerCnt counts new customers.
	NewCustomerCnt int64 `json:"new_customer_cnt,omitzero"`
}

var customerAcquisitionGetChatInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_acquisition/get_chat_info",
	Pages: wecom.Pages{Internal: 100130, ThirdParty: 100134, Provider: 100133}, Repeat: wecom.RepeatSafe,
}

// CustomerAcquisitionGetChatInfo reads the chat behind an event of several messages received (获取成员多次收消息详情).
//
// Internal, third-party and provider-developed apps. Rules: acq-chat-key-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/100130
func (c *Client) CustomerAcquisitionGetChatInfo(ctx context.Context, req *CustomerAcquisitionGetChatInfoRequest, opts ...wecom.CallOption) (*CustomerAcquisitionGetChatInfoResponse, error) {
	resp := new(CustomerAcquisitionGetChatInfoResponse)
	if err := c.core.Do(ctx, &customerAcquisitionGetChatInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionGetChatInfoRequest is the request of [Client.CustomerAcquisitionGetChatInfo].
type CustomerAcquisitionGetChatInfoRequest struct {
	// ChatKey comes with the event, valid for 30 minutes; required.
	ChatKey string `json:"chat_key,omitzero"`
}

// CustomerAcquisitionGetChatInfoResponse is the answer of [Client.CustomerAcquisitionGetChatInfo].
type CustomerAcquisitionGetChatInfoResponse struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// ChatInfo holds the details.
	ChatInfo AcquisitionChat `json:"chat_info,omitzero"`
}

var customerAcquisitionCreateOnceKey = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_acquisition/create_once_key",
	Pages: wecom.Pages{ThirdParty: 99603}, Repeat: wecom.RepeatIfUnsent,
}

// CustomerAcquisitionCreateOnceKey creates keys with which a provider pays for links (生成代支付key).
//
// Third-party apps. Rules: acq-once-key-count, acq-once-key-ttl, acq-once-key-pay-mode.
// Page: https://developer.work.weixin.qq.com/document/path/99603
func (c *Client) CustomerAcquisitionCreateOnceKey(ctx context.Context, req *CustomerAcquisitionCreateOnceKeyRequest, opts ...wecom.CallOption) (*CustomerAcquisitionCreateOnceKeyResponse, error) {
	resp := new(CustomerAcquisitionCreateOnceKeyResponse)
	if err := c.core.Do(ctx, &customerAcquisitionCreateOnceKey, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionCreateOnceKeyRequest is the request of [Client.CustomerAcquisitionCreateOnceKey].
type CustomerAcquisitionCreateOnceKeyRequest struct {
	// LinkID identifies the link; required.
	LinkID string `json:"link_id,omitzero"`
	// KeyNum is how many keys, at most 1000; 100 if unset.
	KeyNum int64 `json:"key_num,omitzero"`
}

// CustomerAcquisitionCreateOnceKeyResponse is the answer of [Client.CustomerAcquisitionCreateOnceKey].
type CustomerAcquisitionCreateOnceKeyResponse struct {
	// Keys holds the keys.
	Keys []string `json:"keys,omitzero"`
}

var customerAcquisitionGetCompAuthInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/customer_acquisition/get_comp_auth_info",
	Pages: wecom.Pages{ThirdParty: 99610}, Repeat: wecom.RepeatSafe,
}

// CustomerAcquisitionGetCompAuthInfo reads how a corp granted the acquisition component (获取组件授权信息).
//
// Third-party apps.
// Page: https://developer.work.weixin.qq.com/document/path/99610
func (c *Client) CustomerAcquisitionGetCompAuthInfo(ctx context.Context, req *CustomerAcquisitionGetCompAuthInfoRequest, opts ...wecom.CallOption) (*CustomerAcquisitionGetCompAuthInfoResponse, error) {
	resp := new(CustomerAcquisitionGetCompAuthInfoResponse)
	if err := c.core.Do(ctx, &customerAcquisitionGetCompAuthInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionGetCompAuthInfoRequest is the request of [Client.CustomerAcquisitionGetCompAuthInfo]; it has no
// fields.
type CustomerAcquisitionGetCompAuthInfoRequest struct{}

// CustomerAcquisitionGetCompAuthInfoResponse is the answer of [Client.CustomerAcquisitionGetCompAuthInfo].
type CustomerAcquisitionGetCompAuthInfoResponse struct {
	// PayMode is 0 the corp pays, 1 the provider pays.
	PayMode int64 `json:"pay_mode,omitzero"`
	// Price is the price of one use in fen (分); with PayMode 1.
	Price int64 `json:"price,omitzero"`
	// LinkAuthMode is 0 links chosen by the corp, 1 links created by the apps in AuthApps.
	LinkAuthMode int64 `json:"link_auth_mode,omitzero"`
	// AuthApps holds the apps; with LinkAuthMode 1.
	AuthApps []AcquisitionApp `json:"auth_apps,omitzero"`
}

var customerAcquisitionAppGetPermit = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/externalcontact/customer_acquisition_app/get_permit",
	Pages: wecom.Pages{ThirdParty: 101146}, Repeat: wecom.RepeatSafe,
}

// CustomerAcquisitionAppGetPermit reads the members whom an acquisition app may connect with customers
// (获取客户可建联的成员范围).
//
// Third-party apps. Rules: acq-permit-app-kind.
// Page: https://developer.work.weixin.qq.com/document/path/101146
func (c *Client) CustomerAcquisitionAppGetPermit(ctx context.Context, req *CustomerAcquisitionAppGetPermitRequest, opts ...wecom.CallOption) (*CustomerAcquisitionAppGetPermitResponse, error) {
	resp := new(CustomerAcquisitionAppGetPermitResponse)
	if err := c.core.Do(ctx, &customerAcquisitionAppGetPermit, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerAcquisitionAppGetPermitRequest is the request of [Client.CustomerAcquisitionAppGetPermit]; it has no
// fields.
type CustomerAcquisitionAppGetPermitRequest struct{}

// CustomerAcquisitionAppGetPermitResponse is the answer of [Client.CustomerAcquisitionAppGetPermit].
type CustomerAcquisitionAppGetPermitResponse struct {
	// UserList holds userids.
	UserList []string `json:"user_list,omitzero"`
	// DepartmentList holds department ids.
	DepartmentList []int64 `json:"department_list,omitzero"`
	// TagList holds tag ids.
	TagList []int64 `json:"tag_list,omitzero"`
}

// AcquisitionLink is an acquisition link (获客链接).
type AcquisitionLink struct {
	// LinkID identifies the link; not in [Client.CustomerAcquisitionGet].
	LinkID string `json:"link_id,omitzero"`
	// LinkName names the link.
	LinkName string `json:"link_name,omitzero"`
	// URL is the link itself.
	URL string `json:"url,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// SkipVerify reports that customers get in without confirmation.
	SkipVerify bool `json:"skip_verify,omitzero"`
	// MarkSource reports that the source of customers is marked; only for acquisition apps.
	MarkSource bool `json:"mark_source,omitzero"`
}

// AcquisitionRange holds the members behind a link; one list at least is required.
type AcquisitionRange struct {
	// UserList holds userids, at most 500.
	UserList []string `json:"user_list,omitzero"`
	// DepartmentList holds department ids, of at most 500 members in all.
	DepartmentList []int64 `json:"department_list,omitzero"`
}

// PriorityOption prefers members who already know the customer (优先分配).
type PriorityOption struct {
	// PriorityType is 1 among all members, 2 among those listed.
	PriorityType int64 `json:"priority_type,omitzero"`
	// PriorityUserIDList holds userids, at most 1000; required for type 2.
	PriorityUserIDList []string `json:"priority_userid_list,omitzero"`
}

// AcquiredCustomer is a customer that came through a link.
type AcquiredCustomer struct {
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// UserID is the member who follows the customer.
	UserID string `json:"userid,omitzero"`
	// ChatStatus is 0 no message from the customer, 1 some, 2 unknown.
	ChatStatus int64 `json:"chat_status,omitzero"`
	// State is the customer_channel of the link, at most 64 bytes.
	State string `json:"state,omitzero"`
}

// AcquisitionQuota is a part of the quota that expires.
type AcquisitionQuota struct {
	// ExpireDate is midnight of the day, in Unix seconds.
	ExpireDate int64 `json:"expire_date,omitzero"`
	// Balance is how much expires.
	Balance int64 `json:"balance,omitzero"`
}

// AcquisitionChat holds the details of a chat.
type AcquisitionChat struct {
	// RecvMsgCnt counts messages from the customer.
	RecvMsgCnt int64 `json:"recv_msg_cnt,omitzero"`
	// LinkID is the link through which the customer came.
	LinkID string `json:"link_id,omitzero"`
	// State is the state with which the customer came.
	State string `json:"state,omitzero"`
}

// AcquisitionApp is an app of the provider.
type AcquisitionApp struct {
	// AgentID of the app.
	AgentID int64 `json:"agentid,omitzero"`
}
