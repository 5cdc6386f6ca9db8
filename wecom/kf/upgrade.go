package kf

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var customerGetUpgradeServiceConfig = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/kf/customer/get_upgrade_service_config",
	Pages: wecom.Pages{Internal: 94674, ThirdParty: 94702, Provider: 96422}, Repeat: wecom.RepeatSafe,
}

// CustomerGetUpgradeServiceConfig lists the experts and customer groups set up for service upgrades
// (获取配置的专员与客户群).
//
// Internal, third-party and provider-developed apps. Rules: system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94674
func (c *Client) CustomerGetUpgradeServiceConfig(ctx context.Context, req *CustomerGetUpgradeServiceConfigRequest, opts ...wecom.CallOption) (*CustomerGetUpgradeServiceConfigResponse, error) {
	resp := new(CustomerGetUpgradeServiceConfigResponse)
	if err := c.core.Do(ctx, &customerGetUpgradeServiceConfig, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerGetUpgradeServiceConfigRequest is the empty request of [Client.CustomerGetUpgradeServiceConfig].
type CustomerGetUpgradeServiceConfigRequest struct{}

// CustomerGetUpgradeServiceConfigResponse is the answer of [Client.CustomerGetUpgradeServiceConfig].
type CustomerGetUpgradeServiceConfigResponse struct {
	// MemberRange holds the experts.
	MemberRange UpgradeMemberRange `json:"member_range,omitzero"`
	// GroupChatRange holds the customer groups.
	GroupChatRange UpgradeGroupChatRange `json:"groupchat_range,omitzero"`
}

// UpgradeMemberRange holds the experts (专员) set up for service upgrades.
type UpgradeMemberRange struct {
	// UserIDList holds members.
	UserIDList []string `json:"userid_list,omitzero"`
	// DepartmentIDList holds departments, by the page's example.
	DepartmentIDList []int64 `json:"department_id_list,omitzero"`
	// DepartmentList holds departments, by the page's table.
	DepartmentList []int64 `json:"department_list,omitzero"`
}

// UpgradeGroupChatRange holds the customer groups set up for service upgrades.
type UpgradeGroupChatRange struct {
	// ChatIDList holds the groups.
	ChatIDList []string `json:"chat_id_list,omitzero"`
}

var customerUpgradeService = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/customer/upgrade_service",
	Pages: wecom.Pages{Internal: 94674, ThirdParty: 94702, Provider: 96422}, Repeat: wecom.RepeatSafe,
}

// CustomerUpgradeService recommends an expert or a group for a customer (为客户升级为专员或客户群服务). Servicers see a mark
// in the client, and decide.
//
// Internal, third-party and provider-developed apps. Rules: kf-upgrade-service-configured, kf-upgrade-48h,
// system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94674
func (c *Client) CustomerUpgradeService(ctx context.Context, req *CustomerUpgradeServiceRequest, opts ...wecom.CallOption) (*CustomerUpgradeServiceResponse, error) {
	resp := new(CustomerUpgradeServiceResponse)
	if err := c.core.Do(ctx, &customerUpgradeService, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerUpgradeServiceRequest is the request of [Client.CustomerUpgradeService].
type CustomerUpgradeServiceRequest struct {
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
	// ExternalUserID of the customer; required.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Type says what is recommended; required.
	Type UpgradeType `json:"type,omitzero"`
	// Member for [UpgradeTypeMember].
	Member *UpgradeMember `json:"member,omitzero"`
	// GroupChat for [UpgradeTypeGroupChat].
	GroupChat *UpgradeGroupChat `json:"groupchat,omitzero"`
}

// CustomerUpgradeServiceResponse is the empty answer of [Client.CustomerUpgradeService].
type CustomerUpgradeServiceResponse struct{}

// UpgradeType says what is recommended to a customer.
type UpgradeType int64

// The kinds of service upgrades.
const (
	UpgradeTypeMember    UpgradeType = 1 // an expert (专员服务)
	UpgradeTypeGroupChat UpgradeType = 2 // a customer group (客户群服务)
)

// UpgradeMember is the recommended expert.
type UpgradeMember struct {
	// UserID of the expert; required, one of those set up.
	UserID string `json:"userid,omitzero"`
	// Wording goes with it.
	Wording string `json:"wording,omitzero"`
}

// UpgradeGroupChat is the recommended group.
type UpgradeGroupChat struct {
	// ChatID of the group; required, one of those set up.
	ChatID string `json:"chat_id,omitzero"`
	// Wording goes with it.
	Wording string `json:"wording,omitzero"`
}

var customerCancelUpgradeService = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/customer/cancel_upgrade_service",
	Pages: wecom.Pages{Internal: 94674, ThirdParty: 94702, Provider: 96422}, Repeat: wecom.RepeatIfUnsent,
}

// CustomerCancelUpgradeService takes a recommendation back (为客户取消推荐).
//
// Internal, third-party and provider-developed apps. Rules: system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94674
func (c *Client) CustomerCancelUpgradeService(ctx context.Context, req *CustomerCancelUpgradeServiceRequest, opts ...wecom.CallOption) (*CustomerCancelUpgradeServiceResponse, error) {
	resp := new(CustomerCancelUpgradeServiceResponse)
	if err := c.core.Do(ctx, &customerCancelUpgradeService, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerCancelUpgradeServiceRequest is the request of [Client.CustomerCancelUpgradeService].
type CustomerCancelUpgradeServiceRequest struct {
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
	// ExternalUserID of the customer; required.
	ExternalUserID string `json:"external_userid,omitzero"`
}

// CustomerCancelUpgradeServiceResponse is the empty answer of [Client.CustomerCancelUpgradeService].
type CustomerCancelUpgradeServiceResponse struct{}
