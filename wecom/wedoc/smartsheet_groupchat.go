package wedoc

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var smartsheetGroupChatList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/groupchat/list",
	Pages: wecom.Pages{Internal: 100989}, Repeat: wecom.RepeatSafe,
}

// SmartsheetGroupChatList lists the group chats that the automation of a smart sheet created (获取群聊列表).
//
// Internal apps whose visible range holds the root department. Rules: smartsheet-groupchat-list-concurrency,
// smartsheet-groupchat-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/100989
func (c *Client) SmartsheetGroupChatList(ctx context.Context, req *SmartsheetGroupChatListRequest, opts ...wecom.CallOption) (*SmartsheetGroupChatListResponse, error) {
	resp := new(SmartsheetGroupChatListResponse)
	if err := c.core.Do(ctx, &smartsheetGroupChatList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetGroupChatListAll yields the id of every group chat of a smart sheet, page by page. It ends after one
// error.
func (c *Client) SmartsheetGroupChatListAll(ctx context.Context, req *SmartsheetGroupChatListRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(smartsheetGroupChatList.Path, page.Cursor, yield, func(at string) ([]string, string, bool, error) {
			page.Cursor = at
			resp, err := c.SmartsheetGroupChatList(ctx, &page, opts...)
			if err != nil {
				return nil, at, false, err
			}
			return resp.ChatIDList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// SmartsheetGroupChatListRequest is the request of [Client.SmartsheetGroupChatList].
type SmartsheetGroupChatListRequest struct {
	// DocID of the smart sheet, which the app has to have created; required.
	DocID string `json:"docid,omitzero"`
	// Cursor is the position; unset at first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the length of a page, 100 if unset, at most 200; a page may be shorter.
	Limit int64 `json:"limit,omitzero"`
}

// SmartsheetGroupChatListResponse is the answer of [Client.SmartsheetGroupChatList].
type SmartsheetGroupChatListResponse struct {
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor is the Cursor of the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// ChatIDList holds the chats of this page.
	ChatIDList []string `json:"chat_id_list,omitzero"`
}

var smartsheetGroupChatGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/groupchat/get",
	Pages: wecom.Pages{Internal: 101028}, Repeat: wecom.RepeatSafe,
}

// SmartsheetGroupChatGet returns the name, owner and members of a group chat of a smart sheet (获取群聊信息).
//
// Internal apps whose visible range holds the root department. Rules: smartsheet-groupchat-get-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/101028
func (c *Client) SmartsheetGroupChatGet(ctx context.Context, req *SmartsheetGroupChatGetRequest, opts ...wecom.CallOption) (*SmartsheetGroupChatGetResponse, error) {
	resp := new(SmartsheetGroupChatGetResponse)
	if err := c.core.Do(ctx, &smartsheetGroupChatGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetGroupChatGetRequest is the request of [Client.SmartsheetGroupChatGet].
type SmartsheetGroupChatGetRequest struct {
	// DocID of the smart sheet, which the app has to have created; required.
	DocID string `json:"docid,omitzero"`
	// ChatID is the chat, created by the automation of the smart sheet; required.
	ChatID string `json:"chat_id,omitzero"`
}

// SmartsheetGroupChatGetResponse is the answer of [Client.SmartsheetGroupChatGet].
type SmartsheetGroupChatGetResponse struct {
	// Name of the chat.
	Name string `json:"name,omitzero"`
	// Owner is the userid of the owner.
	Owner string `json:"owner,omitzero"`
	// UserList holds the userids of the members that belong to the corp.
	UserList []string `json:"user_list,omitzero"`
}

var smartsheetGroupChatUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/groupchat/update",
	Pages: wecom.Pages{Internal: 101029}, Repeat: wecom.RepeatSafe,
}

// SmartsheetGroupChatUpdate changes the owner and the members of a group chat of a smart sheet (修改群聊会话). Changes of
// one chat have to follow one another.
//
// Internal apps whose visible range holds the root department. Rules: smartsheet-groupchat-update-concurrency,
// smartsheet-groupchat-update-hour, smartsheet-groupchat-members-batch, smartsheet-groupchat-size.
// Page: https://developer.work.weixin.qq.com/document/path/101029
func (c *Client) SmartsheetGroupChatUpdate(ctx context.Context, req *SmartsheetGroupChatUpdateRequest, opts ...wecom.CallOption) (*SmartsheetGroupChatUpdateResponse, error) {
	resp := new(SmartsheetGroupChatUpdateResponse)
	if err := c.core.Do(ctx, &smartsheetGroupChatUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetGroupChatUpdateRequest is the request of [Client.SmartsheetGroupChatUpdate].
type SmartsheetGroupChatUpdateRequest struct {
	// DocID of the smart sheet, which the app has to have created; required.
	DocID string `json:"docid,omitzero"`
	// ChatID is the chat, created by the automation of the smart sheet; required.
	ChatID string `json:"chat_id,omitzero"`
	// Owner is the userid of the new owner, of the same corp; required when DelUserList holds the present one.
	Owner string `json:"owner,omitzero"`
	// AddUserList holds the userids to add, at most 500, which must be members of the smart sheet.
	AddUserList []string `json:"add_user_list,omitzero"`
	// DelUserList holds the userids to remove, at most 500.
	DelUserList []string `json:"del_user_list,omitzero"`
}

// SmartsheetGroupChatUpdateResponse is the empty answer of [Client.SmartsheetGroupChatUpdate].
type SmartsheetGroupChatUpdateResponse struct{}
