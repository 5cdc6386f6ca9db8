package dial

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var pstnccCall = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/pstncc/call",
	Pages: wecom.Pages{Internal: 91627, Provider: 97115}, Repeat: wecom.RepeatNever,
}

// PstnccCall rings members so that they look at an urgent message (发起语音电话). It is never repeated by itself: a second
// call would ring and cost again.
//
// Internal apps that may call for urgent notices (紧急通知). The pages of provider-developed apps show it but say that
// these cannot call it yet. Rules: pstn-callee-8-minutes, pstn-callee-day.
// Page: https://developer.work.weixin.qq.com/document/path/91627
func (c *Client) PstnccCall(ctx context.Context, req *PstnccCallRequest, opts ...wecom.CallOption) (*PstnccCallResponse, error) {
	resp := new(PstnccCallResponse)
	if err := c.core.Do(ctx, &pstnccCall, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PstnccCallRequest is the request of [Client.PstnccCall].
type PstnccCallRequest struct {
	// CalleeUserID holds the members to ring; required, not empty.
	CalleeUserID []string `json:"callee_userid,omitzero"`
}

// PstnccCallResponse is the answer of [Client.PstnccCall].
type PstnccCallResponse struct {
	// States holds one entry per member.
	States []CallState `json:"states,omitzero"`
}

// CallState says whether a member is being rung.
type CallState struct {
	// Code is 0 if the call was placed.
	Code int64 `json:"code,omitzero"`
	// CallID of the call.
	CallID string `json:"callid,omitzero"`
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
}

var pstnccGetStates = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/pstncc/getstates",
	Pages: wecom.Pages{Internal: 91628, Provider: 97116}, Repeat: wecom.RepeatSafe,
}

// PstnccGetStates says whether a member answered (获取接听状态), for calls of the last 7 days.
//
// Internal apps that may call for urgent notices (紧急通知). The pages of provider-developed apps show it but say that
// these cannot call it yet. Rule: pstn-states-age.
// Page: https://developer.work.weixin.qq.com/document/path/91628
func (c *Client) PstnccGetStates(ctx context.Context, req *PstnccGetStatesRequest, opts ...wecom.CallOption) (*PstnccGetStatesResponse, error) {
	resp := new(PstnccGetStatesResponse)
	if err := c.core.Do(ctx, &pstnccGetStates, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PstnccGetStatesRequest is the request of [Client.PstnccGetStates].
type PstnccGetStatesRequest struct {
	// CalleeUserID of the member; required.
	CalleeUserID string `json:"callee_userid,omitzero"`
	// CallID of the call; required.
	CallID string `json:"callid,omitzero"`
}

// PstnccGetStatesResponse is the answer of [Client.PstnccGetStates].
type PstnccGetStatesResponse struct {
	// IsTalked reports that the member answered.
	IsTalked bool `json:"istalked,omitzero"`
	// CallTime is when the call was placed, in Unix seconds.
	CallTime int64 `json:"calltime,omitzero"`
	// TalkTime in seconds.
	TalkTime int64 `json:"talktime,omitzero"`
	// Reason is how the call ended.
	Reason CallReason `json:"reason,omitzero"`
}

// CallReason is how a call ended (呼叫结果状态).
type CallReason int64

// The values of CallReason.
const (
	CallReasonNormal      CallReason = 0  // ended normally (正常结束)
	CallReasonRinging     CallReason = 1  // ringing (振铃)
	CallReasonAnswered    CallReason = 2  // answered (接听)
	CallReasonTalking     CallReason = 3  // talking (通话中)
	CallReasonHungUp      CallReason = 4  // not answered: the member hung up (呼叫超时 – 用户挂机)
	CallReasonNoService   CallReason = 5  // out of reach (不在服务区)
	CallReasonInArrears   CallReason = 6  // not answered: in arrears (欠费未接听)
	CallReasonRejected    CallReason = 7  // rejected (被叫拒接)
	CallReasonPoweredOff  CallReason = 8  // switched off (被叫关机)
	CallReasonNoNumber    CallReason = 9  // no such number (空号)
	CallReasonRestricted  CallReason = 10 // calls restricted (呼叫受限)
	CallReasonLineError   CallReason = 11 // line error (线路错误)
	CallReasonTimedOut    CallReason = 12 // not answered: the system hung up (呼叫超时 – 系统挂机)
	CallReasonOverLimit   CallReason = 13 // too many calls: 3 in 8 minutes, 8 in 24 hours (呼叫超过限制)
	CallReasonLineTimeout CallReason = 14 // the line did not report in time (线路超时未返回)
	CallReasonCallerLimit CallReason = 15 // the calling number has called too often (主叫超限)
	CallReasonLineBusy    CallReason = 16 // the lines are busy: try later (线路繁忙)
	CallReasonCanceled    CallReason = 17 // canceled (呼叫取消通知)
	CallReasonUnconfirmed CallReason = 20 // not confirmed in time (外呼超时未确认)
	CallReasonOther       CallReason = 99 // anything else (其他)
)
