package chatdata

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var searchMsg = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/search_msg",
	Pages: wecom.Pages{ThirdParty: 97374, Provider: 99675}, Repeat: wecom.RepeatSafe,
}

// SearchMsg searches archived messages, latest first (会话消息搜索): text, also beside pictures; names of files, also in
// the drive, and of online documents; titles of links and mini programs.
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules: archive-search-limit,
// archive-search-query-length, archive-search-span, archive-search-both-times, archive-search-id-list.
// Page: https://developer.work.weixin.qq.com/document/path/97374
func (c *Client) SearchMsg(ctx context.Context, req *SearchMsgRequest, opts ...wecom.CallOption) (*SearchMsgResponse, error) {
	resp := new(SearchMsgResponse)
	if err := c.core.Do(ctx, &searchMsg, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SearchMsgRequest is the request of [Client.SearchMsg].
type SearchMsgRequest struct {
	// QueryWord is the text, at least 2 characters; required.
	QueryWord string `json:"query_word,omitzero"`
	// ChatInfo limits the search to a kind of conversation or to one.
	ChatInfo ChatInfo `json:"chat_info,omitzero"`
	// StartTime is the start of the span, in Unix seconds; required with EndTime.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the span, after StartTime and at most 30 days, in Unix seconds. Without both: the last 30
	// days.
	EndTime int64 `json:"end_time,omitzero"`
	// Limit is the size of a page, at most 100; 50 by default.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the last call; empty starts with the first page.
	Cursor string `json:"cursor,omitzero"`
}

// SearchMsgResponse is the answer of [Client.SearchMsg].
type SearchMsgResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// MsgList holds the messages, latest first.
	MsgList []FoundMsg `json:"msg_list,omitzero"`
}

// SearchMsgAll walks all pages of [Client.SearchMsg] from req.Cursor on. It ends after one error.
func (c *Client) SearchMsgAll(ctx context.Context, req *SearchMsgRequest, opts ...wecom.CallOption) iter.Seq2[FoundMsg, error] {
	return func(yield func(FoundMsg, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(searchMsg.Path, page.Cursor, yield, func(cursor string) ([]FoundMsg, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.SearchMsg(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.MsgList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// ChatInfo limits a search to conversations.
type ChatInfo struct {
	// ChatType is the kind of conversation.
	ChatType ChatType `json:"chat_type,omitzero"`
	// IDList holds both sides of a single conversation, exactly two; with ChatTypeSingle.
	IDList []IDInfo `json:"id_list,omitzero"`
	// ChatID is the group; with ChatTypeGroup.
	ChatID string `json:"chat_id,omitzero"`
}

// IDInfo is one side of a conversation; a member comes first.
type IDInfo struct {
	// OpenUserID is a member.
	OpenUserID string `json:"open_userid,omitzero"`
	// ExternalUserID is a customer.
	ExternalUserID string `json:"external_userid,omitzero"`
}

// FoundMsg is a message that was found.
type FoundMsg struct {
	// MsgID identifies the message.
	MsgID string `json:"msgid,omitzero"`
}

// ChatType is the kind of a conversation (会话类型).
type ChatType int64

// The kinds of conversation.
const (
	ChatTypeSingle ChatType = 1 // between two (单聊)
	ChatTypeGroup  ChatType = 2 // in a group (群聊)
)

var searchChat = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/search_chat",
	Pages: wecom.Pages{ThirdParty: 99496, Provider: 99674}, Repeat: wecom.RepeatSafe,
}

// SearchChat searches groups by their present name (会话名称搜索). Groups without a name are not found.
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules:
// archive-search-chat-limit, archive-search-chat-query-length.
// Page: https://developer.work.weixin.qq.com/document/path/99496
func (c *Client) SearchChat(ctx context.Context, req *SearchChatRequest, opts ...wecom.CallOption) (*SearchChatResponse, error) {
	resp := new(SearchChatResponse)
	if err := c.core.Do(ctx, &searchChat, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SearchChatRequest is the request of [Client.SearchChat].
type SearchChatRequest struct {
	// QueryWord is the text, at least 2 characters; required.
	QueryWord string `json:"query_word,omitzero"`
	// Limit is the size of a page, at most 100; 50 by default.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the last call; empty starts with the first page.
	Cursor string `json:"cursor,omitzero"`
}

// SearchChatResponse is the answer of [Client.SearchChat].
type SearchChatResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// ChatList holds the groups.
	ChatList []FoundChat `json:"chat_list,omitzero"`
}

// SearchChatAll walks all pages of [Client.SearchChat] from req.Cursor on. It ends after one error.
func (c *Client) SearchChatAll(ctx context.Context, req *SearchChatRequest, opts ...wecom.CallOption) iter.Seq2[FoundChat, error] {
	return func(yield func(FoundChat, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(searchChat.Path, page.Cursor, yield, func(cursor string) ([]FoundChat, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.SearchChat(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.ChatList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// FoundChat is a group that was found.
type FoundChat struct {
	// ChatID identifies the group.
	ChatID string `json:"chatid,omitzero"`
}
