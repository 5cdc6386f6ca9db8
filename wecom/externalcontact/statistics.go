package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getUserBehaviorData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_user_behavior_data",
	Pages: wecom.Pages{Internal: 92132, ThirdParty: 92275, Provider: 96358}, Repeat: wecom.RepeatSafe,
}

// GetUserBehaviorData reads what members did with customers, day by day (获取「联系客户统计」数据), over at most 30 days. One of
// the two lists is required; several ids give sums.
//
// Internal, third-party and provider-developed apps. Rules: behavior-data-members, behavior-data-departments,
// behavior-data-target-not-empty, behavior-data-span, behavior-data-history.
// Page: https://developer.work.weixin.qq.com/document/path/92132
func (c *Client) GetUserBehaviorData(ctx context.Context, req *GetUserBehaviorDataRequest, opts ...wecom.CallOption) (*GetUserBehaviorDataResponse, error) {
	resp := new(GetUserBehaviorDataResponse)
	if err := c.core.Do(ctx, &getUserBehaviorData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetUserBehaviorDataRequest is the request of [Client.GetUserBehaviorData].
type GetUserBehaviorDataRequest struct {
	// UserID holds userids, at most 100.
	UserID []string `json:"userid,omitzero"`
	// PartyID holds department ids, at most 100.
	PartyID []int64 `json:"partyid,omitzero"`
	// StartTime is the first day, in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the last day, included, in Unix seconds; required.
	EndTime int64 `json:"end_time,omitzero"`
}

// GetUserBehaviorDataResponse is the answer of [Client.GetUserBehaviorData].
type GetUserBehaviorDataResponse struct {
	// BehaviorData holds one entry per day.
	BehaviorData []Behavior `json:"behavior_data,omitzero"`
}

var groupchatStatistic = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/statistic",
	Pages: wecom.Pages{Internal: 92133, ThirdParty: 93476, Provider: 96359}, Repeat: wecom.RepeatSafe,
}

// GroupchatStatistic reads statistics of customer groups by owner (按群主聚合的方式), over at most 30 of the last 180 days.
// [Client.GroupchatStatisticAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: groupchat-stat-span, groupchat-stat-history,
// groupchat-stat-page, groupchat-stat-owner-filter, groupchat-stat-no-filter-visible.
// Page: https://developer.work.weixin.qq.com/document/path/92133
func (c *Client) GroupchatStatistic(ctx context.Context, req *GroupchatStatisticRequest, opts ...wecom.CallOption) (*GroupchatStatisticResponse, error) {
	resp := new(GroupchatStatisticResponse)
	if err := c.core.Do(ctx, &groupchatStatistic, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatStatisticRequest is the request of [Client.GroupchatStatistic].
type GroupchatStatisticRequest struct {
	// DayBeginTime is midnight of the first day, in Unix seconds; required.
	DayBeginTime int64 `json:"day_begin_time,omitzero"`
	// DayEndTime is midnight of the last day, included; the first day if unset.
	DayEndTime int64 `json:"day_end_time,omitzero"`
	// OwnerFilter picks groups by owner; required. The page also allows all owners in the visible range, advises against it,
	// and refuses more than 1000 people with 81017.
	OwnerFilter *OwnerFilter `json:"owner_filter,omitzero"`
	// OrderBy is 1 new groups, 2 groups, 3 new members, 4 members; 1 if unset.
	OrderBy int64 `json:"order_by,omitzero"`
	// OrderAsc is 1 for ascending order, 0 for descending.
	OrderAsc int64 `json:"order_asc,omitzero"`
	// Offset is the number of entries to skip.
	Offset int64 `json:"offset,omitzero"`
	// Limit is the size of a page, 1 to 1000; 500 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// GroupchatStatisticResponse is the answer of [Client.GroupchatStatistic].
type GroupchatStatisticResponse struct {
	// Total is the number of owners that match.
	Total int64 `json:"total,omitzero"`
	// NextOffset is the offset of the next page; equal to Total after the last.
	NextOffset int64 `json:"next_offset,omitzero"`
	// Items holds one entry per owner.
	Items []OwnerStatistic `json:"items,omitzero"`
}

// GroupchatStatisticAll walks all pages of [Client.GroupchatStatistic] from req.Offset on. It ends after one error.
func (c *Client) GroupchatStatisticAll(ctx context.Context, req *GroupchatStatisticRequest, opts ...wecom.CallOption) iter.Seq2[OwnerStatistic, error] {
	return func(yield func(OwnerStatistic, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(groupchatStatistic.Path, page.Offset, yield, func(offset int64) ([]OwnerStatistic, int64, bool, error) {
			page.Offset = offset
			resp, err := c.GroupchatStatistic(ctx, &page, opts...)
			if err != nil {
				return nil, 0, false, err
			}
			following := max(resp.NextOffset, offset) // going back is not moving on
			return resp.Items, following, resp.NextOffset < resp.Total, nil
		})
	}
}

var groupchatStatisticGroupByDay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/statistic_group_by_day",
	Pages: wecom.Pages{Internal: 92133, ThirdParty: 93476, Provider: 96359}, Repeat: wecom.RepeatSafe,
}

// GroupchatStatisticGroupByDay reads statistics of customer groups by day (按自然日聚合的方式), over at most 30 of the last
// 180 days.
//
// Internal, third-party and provider-developed apps. Rules: groupchat-stat-span, groupchat-stat-history,
// groupchat-stat-owner-filter, groupchat-stat-no-filter-visible.
// Page: https://developer.work.weixin.qq.com/document/path/92133
func (c *Client) GroupchatStatisticGroupByDay(ctx context.Context, req *GroupchatStatisticGroupByDayRequest, opts ...wecom.CallOption) (*GroupchatStatisticGroupByDayResponse, error) {
	resp := new(GroupchatStatisticGroupByDayResponse)
	if err := c.core.Do(ctx, &groupchatStatisticGroupByDay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatStatisticGroupByDayRequest is the request of [Client.GroupchatStatisticGroupByDay].
type GroupchatStatisticGroupByDayRequest struct {
	// DayBeginTime is midnight of the first day, in Unix seconds; required.
	DayBeginTime int64 `json:"day_begin_time,omitzero"`
	// DayEndTime is midnight of the last day, included; the first day if unset.
	DayEndTime int64 `json:"day_end_time,omitzero"`
	// OwnerFilter picks groups by owner; required. The page also allows all owners in the visible range, advises against it,
	// and refuses more than 1000 people with 81017.
	OwnerFilter *OwnerFilter `json:"owner_filter,omitzero"`
}

// GroupchatStatisticGroupByDayResponse is the answer of [Client.GroupchatStatisticGroupByDay].
type GroupchatStatisticGroupByDayResponse struct {
	// Items holds one entry per day.
	Items []DayStatistic `json:"items,omitzero"`
}

// Behavior is what members did with customers on one day.
type Behavior struct {
	// StatTime is midnight of the day, in Unix seconds.
	StatTime int64 `json:"stat_time,omitzero"`
	// ChatCnt counts single chats in which the member wrote.
	ChatCnt int64 `json:"chat_cnt,omitzero"`
	// MessageCnt counts messages that the member sent.
	MessageCnt int64 `json:"message_cnt,omitzero"`
	// ReplyPercentage is the percentage of chats begun by customers that were answered the same day.
	ReplyPercentage float64 `json:"reply_percentage,omitzero"`
	// AvgReplyTime is the average time to the first answer, in minutes.
	AvgReplyTime int64 `json:"avg_reply_time,omitzero"`
	// NegativeFeedbackCnt counts customers who deleted or blocked the member.
	NegativeFeedbackCnt int64 `json:"negative_feedback_cnt,omitzero"`
	// NewApplyCnt counts requests that the member sent.
	NewApplyCnt int64 `json:"new_apply_cnt,omitzero"`
	// NewContactCnt counts new customers.
	NewContactCnt int64 `json:"new_contact_cnt,omitzero"`
}

// OwnerStatistic is the statistics of one owner's groups.
type OwnerStatistic struct {
	// Owner is the userid of the owner.
	Owner string `json:"owner,omitzero"`
	// Data holds the figures.
	Data GroupchatData `json:"data,omitzero"`
}

// DayStatistic is the statistics of one day.
type DayStatistic struct {
	// StatTime is midnight of the day, in Unix seconds.
	StatTime int64 `json:"stat_time,omitzero"`
	// Data holds the figures.
	Data GroupchatData `json:"data,omitzero"`
}

// GroupchatData holds the figures of customer groups.
type GroupchatData struct {
	// NewChatCnt counts new groups.
	NewChatCnt int64 `json:"new_chat_cnt,omitzero"`
	// ChatTotal counts all groups.
	ChatTotal int64 `json:"chat_total,omitzero"`
	// ChatHasMsg counts groups with messages.
	ChatHasMsg int64 `json:"chat_has_msg,omitzero"`
	// NewMemberCnt counts new group members.
	NewMemberCnt int64 `json:"new_member_cnt,omitzero"`
	// MemberTotal counts all group members.
	MemberTotal int64 `json:"member_total,omitzero"`
	// MemberHasMsg counts group members who wrote.
	MemberHasMsg int64 `json:"member_has_msg,omitzero"`
	// MsgTotal counts messages.
	MsgTotal int64 `json:"msg_total,omitzero"`
	// MigrateTraineeChatCnt counts migrated groups; only in the training trade (教培行业).
	MigrateTraineeChatCnt int64 `json:"migrate_trainee_chat_cnt,omitzero"`
}
