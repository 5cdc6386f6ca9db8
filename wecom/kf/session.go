package kf

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

// ServiceState is the state of a session (会话状态).
type ServiceState int64

// The states of a session.
const (
	ServiceStateNew      ServiceState = 0 // nobody has dealt with it (未处理)
	ServiceStateRobot    ServiceState = 1 // the assistant serves (由智能助手接待)
	ServiceStateQueueing ServiceState = 2 // in the waiting pool (待接入池排队中)
	ServiceStateServicer ServiceState = 3 // a servicer serves (由人工接待)
	ServiceStateClosed   ServiceState = 4 // over, or not begun (已结束/未开始)
)

var serviceStateGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/service_state/get",
	Pages: wecom.Pages{Internal: 94669, ThirdParty: 94698, Provider: 96425}, Repeat: wecom.RepeatSafe,
}

// ServiceStateGet tells the state of a customer's session with an account (获取会话状态).
//
// Internal, third-party and provider-developed apps. Rules: kf-session-length, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94669
func (c *Client) ServiceStateGet(ctx context.Context, req *ServiceStateGetRequest, opts ...wecom.CallOption) (*ServiceStateGetResponse, error) {
	resp := new(ServiceStateGetResponse)
	if err := c.core.Do(ctx, &serviceStateGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ServiceStateGetRequest is the request of [Client.ServiceStateGet].
type ServiceStateGetRequest struct {
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
	// ExternalUserID of the customer; required.
	ExternalUserID string `json:"external_userid,omitzero"`
}

// ServiceStateGetResponse is the answer of [Client.ServiceStateGet].
type ServiceStateGetResponse struct {
	// ServiceState of the session.
	ServiceState ServiceState `json:"service_state,omitzero"`
	// ServicerUserID is who serves, in [ServiceStateServicer] only; an open_userid for third-party apps.
	ServicerUserID string `json:"servicer_userid,omitzero"`
}

var serviceStateTrans = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/service_state/trans",
	Pages: wecom.Pages{Internal: 94669, ThirdParty: 94698, Provider: 96425}, Repeat: wecom.RepeatIfUnsent,
}

// ServiceStateTrans moves a session to another state (变更会话状态). Not every state leads to every other, and a
// closed session is opened by the customer only.
//
// Internal, third-party and provider-developed apps. Rules: kf-state-transitions, kf-state-servicer-required,
// kf-servicer-visible, kf-session-length, kf-delegated-accounts, license-interop-gate.
// Page: https://developer.work.weixin.qq.com/document/path/94669
func (c *Client) ServiceStateTrans(ctx context.Context, req *ServiceStateTransRequest, opts ...wecom.CallOption) (*ServiceStateTransResponse, error) {
	resp := new(ServiceStateTransResponse)
	if err := c.core.Do(ctx, &serviceStateTrans, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ServiceStateTransRequest is the request of [Client.ServiceStateTrans].
type ServiceStateTransRequest struct {
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
	// ExternalUserID of the customer; required.
	ExternalUserID string `json:"external_userid,omitzero"`
	// ServiceState is the state to reach; required.
	ServiceState ServiceState `json:"service_state,omitzero"`
	// ServicerUserID is who shall serve, required for [ServiceStateServicer]: a member who is serving and has
	// activated WeCom. Third-party apps send an open_userid.
	ServicerUserID string `json:"servicer_userid,omitzero"`
}

// ServiceStateTransResponse is the answer of [Client.ServiceStateTrans].
type ServiceStateTransResponse struct {
	// MsgCode allows one message by [Client.SendMsgOnEvent]: on the first move to queueing or servicer, and on
	// closing.
	MsgCode string `json:"msg_code,omitzero"`
}
