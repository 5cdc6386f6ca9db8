package kf

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getCorpStatistic = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/get_corp_statistic",
	Pages: wecom.Pages{Internal: 95489, ThirdParty: 95492, Provider: 96432}, Repeat: wecom.RepeatSafe,
}

// GetCorpStatistic counts the sessions and messages of an account, day by day (获取「客户数据统计」企业汇总数据). A day is
// ready after 6 o'clock of the next one.
//
// Internal, third-party and provider-developed apps. Rules: kf-statistic-span, kf-statistic-history,
// kf-stat-settle, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95489
func (c *Client) GetCorpStatistic(ctx context.Context, req *GetCorpStatisticRequest, opts ...wecom.CallOption) (*GetCorpStatisticResponse, error) {
	resp := new(GetCorpStatisticResponse)
	if err := c.core.Do(ctx, &getCorpStatistic, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCorpStatisticRequest is the request of [Client.GetCorpStatistic].
type GetCorpStatisticRequest struct {
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
	// StartTime is the first day, in Unix seconds, rounded down to midnight; required, yesterday to 180 days
	// back.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the last day, in Unix seconds, rounded down to midnight; required, at most 31 days in all.
	EndTime int64 `json:"end_time,omitzero"`
}

// GetCorpStatisticResponse is the answer of [Client.GetCorpStatistic].
type GetCorpStatisticResponse struct {
	// StatisticList holds the days.
	StatisticList []CorpStatisticDay `json:"statistic_list,omitzero"`
}

// CorpStatisticDay is one day of an account.
type CorpStatisticDay struct {
	// StatTime is the midnight at which the day begins, in Unix seconds.
	StatTime int64 `json:"stat_time,omitzero"`
	// Statistic of the day; nil when nothing happened, or it is not computed yet.
	Statistic *CorpStatistic `json:"statistic,omitzero"`
}

// CorpStatistic is what happened in an account on one day. Rates are 0 to 1, and nil when they cannot be computed.
type CorpStatistic struct {
	// SessionCnt is the number of sessions in which the customer wrote.
	SessionCnt int64 `json:"session_cnt,omitzero"`
	// CustomerCnt is the number of customers who wrote.
	CustomerCnt int64 `json:"customer_cnt,omitzero"`
	// CustomerMsgCnt is the number of their messages.
	CustomerMsgCnt int64 `json:"customer_msg_cnt,omitzero"`
	// UpgradeServiceCustomerCnt is the number of customers who joined an expert or group.
	UpgradeServiceCustomerCnt int64 `json:"upgrade_service_customer_cnt,omitzero"`
	// AISessionReplyCnt is the number of sessions served by the assistant.
	AISessionReplyCnt int64 `json:"ai_session_reply_cnt,omitzero"`
	// AITransferRate is the share of the assistant's sessions that went on to a servicer.
	AITransferRate *float64 `json:"ai_transfer_rate,omitzero"`
	// AIKnowledgeHitRate is the share of messages to the assistant that its knowledge base could answer.
	AIKnowledgeHitRate *float64 `json:"ai_knowledge_hit_rate,omitzero"`
	// MsgRejectedCustomerCnt is the number of customers whose messages servicers refuse.
	MsgRejectedCustomerCnt int64 `json:"msg_rejected_customer_cnt,omitzero"`
}

var getServicerStatistic = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/get_servicer_statistic",
	Pages: wecom.Pages{Internal: 95490, ThirdParty: 95493, Provider: 96433}, Repeat: wecom.RepeatSafe,
}

// GetServicerStatistic counts what servicers did, day by day (获取「客户数据统计」接待人员明细数据): one of them, or all of an
// account. A day is ready after 6 o'clock of the next one.
//
// Internal, third-party and provider-developed apps. Rules: kf-statistic-span, kf-statistic-history,
// kf-stat-settle, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95490
func (c *Client) GetServicerStatistic(ctx context.Context, req *GetServicerStatisticRequest, opts ...wecom.CallOption) (*GetServicerStatisticResponse, error) {
	resp := new(GetServicerStatisticResponse)
	if err := c.core.Do(ctx, &getServicerStatistic, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetServicerStatisticRequest is the request of [Client.GetServicerStatistic].
type GetServicerStatisticRequest struct {
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
	// ServicerUserID of one servicer, empty for the whole account; third-party apps send an open_userid.
	ServicerUserID string `json:"servicer_userid,omitzero"`
	// StartTime is the first day, in Unix seconds, rounded down to midnight; required, yesterday to 180 days
	// back.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the last day, in Unix seconds, rounded down to midnight; required, at most 31 days in all.
	EndTime int64 `json:"end_time,omitzero"`
}

// GetServicerStatisticResponse is the answer of [Client.GetServicerStatistic].
type GetServicerStatisticResponse struct {
	// StatisticList holds the days.
	StatisticList []ServicerStatisticDay `json:"statistic_list,omitzero"`
}

// ServicerStatisticDay is one day of a servicer or an account.
type ServicerStatisticDay struct {
	// StatTime is the midnight at which the day begins, in Unix seconds.
	StatTime int64 `json:"stat_time,omitzero"`
	// Statistic of the day; nil when nothing happened, or it is not computed yet.
	Statistic *ServicerStatistic `json:"statistic,omitzero"`
}

// ServicerStatistic is what servicers did on one day. Rates are 0 to 1, and nil when they cannot be computed.
type ServicerStatistic struct {
	// SessionCnt is the number of sessions that came to a servicer.
	SessionCnt int64 `json:"session_cnt,omitzero"`
	// CustomerCnt is the number of customers in them who wrote.
	CustomerCnt int64 `json:"customer_cnt,omitzero"`
	// CustomerMsgCnt is the number of their messages.
	CustomerMsgCnt int64 `json:"customer_msg_cnt,omitzero"`
	// ReplyRate is the share of sessions that a servicer answered.
	ReplyRate *float64 `json:"reply_rate,omitzero"`
	// FirstReplyAverageSec is the mean time to the first answer, in seconds.
	FirstReplyAverageSec *float64 `json:"first_reply_average_sec,omitzero"`
	// SatisfactionInvestigateCnt is the number of ratings asked for; the wire name is spelt so.
	SatisfactionInvestigateCnt int64 `json:"satisfaction_investgate_cnt,omitzero"`
	// SatisfactionParticipationRate is the share of those that were given.
	SatisfactionParticipationRate *float64 `json:"satisfaction_participation_rate,omitzero"`
	// SatisfiedRate is the share of ratings that say satisfied.
	SatisfiedRate *float64 `json:"satisfied_rate,omitzero"`
	// MiddlingRate is the share of ratings in the middle.
	MiddlingRate *float64 `json:"middling_rate,omitzero"`
	// DissatisfiedRate is the share of ratings that say dissatisfied.
	DissatisfiedRate *float64 `json:"dissatisfied_rate,omitzero"`
	// UpgradeServiceCustomerCnt is the number of customers who joined an expert or group.
	UpgradeServiceCustomerCnt int64 `json:"upgrade_service_customer_cnt,omitzero"`
	// UpgradeServiceMemberInviteCnt is the number of expert cards sent.
	UpgradeServiceMemberInviteCnt int64 `json:"upgrade_service_member_invite_cnt,omitzero"`
	// UpgradeServiceMemberCustomerCnt is the number of experts that customers added.
	UpgradeServiceMemberCustomerCnt int64 `json:"upgrade_service_member_customer_cnt,omitzero"`
	// UpgradeServiceGroupChatInviteCnt is the number of group codes sent.
	UpgradeServiceGroupChatInviteCnt int64 `json:"upgrade_service_groupchat_invite_cnt,omitzero"`
	// UpgradeServiceGroupChatCustomerCnt is the number of groups that customers joined.
	UpgradeServiceGroupChatCustomerCnt int64 `json:"upgrade_service_groupchat_customer_cnt,omitzero"`
	// MsgRejectedCustomerCnt is the number of customers whose messages servicers refuse.
	MsgRejectedCustomerCnt int64 `json:"msg_rejected_customer_cnt,omitzero"`
}

var getStatistic = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/get_statistic",
	Pages: wecom.Pages{ThirdParty: 99367}, Repeat: wecom.RepeatSafe,
}

// GetStatistic counts what happened in a component's own scene, day by day (获取客服数据统计). A day is ready after 6
// o'clock of the next one.
//
// Customer-service components (微信客服组件) of third parties. Rules: kf-statistic-span, kf-statistic-history,
// kf-stat-settle.
// Page: https://developer.work.weixin.qq.com/document/path/99367
func (c *Client) GetStatistic(ctx context.Context, req *GetStatisticRequest, opts ...wecom.CallOption) (*GetStatisticResponse, error) {
	resp := new(GetStatisticResponse)
	if err := c.core.Do(ctx, &getStatistic, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetStatisticRequest is the request of [Client.GetStatistic].
type GetStatisticRequest struct {
	// StartTime is the first day, in Unix seconds, rounded down to midnight; required, yesterday to 180 days
	// back.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the last day, in Unix seconds, rounded down to midnight; required, at most 31 days in all.
	EndTime int64 `json:"end_time,omitzero"`
}

// GetStatisticResponse is the answer of [Client.GetStatistic].
type GetStatisticResponse struct {
	// StatisticList holds the days.
	StatisticList []ComponentStatisticDay `json:"statistic_list,omitzero"`
}

// ComponentStatisticDay is one day of a component's scene.
type ComponentStatisticDay struct {
	// StatTime is the midnight at which the day begins, in Unix seconds.
	StatTime int64 `json:"stat_time,omitzero"`
	// Statistic of the day; nil when nothing happened, or it is not computed yet.
	Statistic *ComponentStatistic `json:"statistic,omitzero"`
}

// ComponentStatistic is what happened in a scene on one day. Rates are 0 to 1, and nil when they cannot be computed.
type ComponentStatistic struct {
	// SessionCnt is the number of sessions in which the customer wrote.
	SessionCnt int64 `json:"session_cnt,omitzero"`
	// CustomerCnt is the number of customers who wrote.
	CustomerCnt int64 `json:"customer_cnt,omitzero"`
	// CustomerMsgCnt is the number of their messages.
	CustomerMsgCnt int64 `json:"customer_msg_cnt,omitzero"`
	// UpgradeServiceCustomerCnt is the number of customers who joined an expert or group.
	UpgradeServiceCustomerCnt int64 `json:"upgrade_service_customer_cnt,omitzero"`
	// AISessionReplyCnt is the number of sessions served by the robot.
	AISessionReplyCnt int64 `json:"ai_session_reply_cnt,omitzero"`
	// ServicerSessionCnt is the number of sessions that came to a servicer.
	ServicerSessionCnt int64 `json:"servicer_session_cnt,omitzero"`
	// ReplyRate is the share of sessions that a servicer answered.
	ReplyRate *float64 `json:"reply_rate,omitzero"`
	// FirstReplyAverageSec is the mean time to the first answer, in seconds.
	FirstReplyAverageSec *float64 `json:"first_reply_average_sec,omitzero"`
	// SatisfactionInvestigateCnt is the number of ratings asked for; the wire name is spelt so.
	SatisfactionInvestigateCnt int64 `json:"satisfaction_investgate_cnt,omitzero"`
	// SatisfactionParticipationRate is the share of those that were given.
	SatisfactionParticipationRate *float64 `json:"satisfaction_participation_rate,omitzero"`
	// SatisfiedRate is the share of ratings that say satisfied.
	SatisfiedRate *float64 `json:"satisfied_rate,omitzero"`
	// MiddlingRate is the share of ratings in the middle.
	MiddlingRate *float64 `json:"middling_rate,omitzero"`
	// DissatisfiedRate is the share of ratings that say dissatisfied.
	DissatisfiedRate *float64 `json:"dissatisfied_rate,omitzero"`
}
