package idconvert

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var applyToUpgradeChatID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/idconvert/apply_to_upgrade_chatid",
	Pages: wecom.Pages{Provider: 99601}, Repeat: wecom.RepeatSafe,
}

// ApplyToUpgradeChatID sets the time at which a corp's group ids change to those of third-party apps
// (申请群ID的升级). Until then old and new ids are accepted, and answers have the old ones; from then on only the new
// ones are good.
//
// Provider-developed apps. Rules: chatid-upgrade-time.
// Page: https://developer.work.weixin.qq.com/document/path/99601
func (c *Client) ApplyToUpgradeChatID(ctx context.Context, req *ApplyToUpgradeChatIDRequest, opts ...wecom.CallOption) (*ApplyToUpgradeChatIDResponse, error) {
	resp := new(ApplyToUpgradeChatIDResponse)
	if err := c.core.Do(ctx, &applyToUpgradeChatID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ApplyToUpgradeChatIDRequest is the request of [Client.ApplyToUpgradeChatID].
type ApplyToUpgradeChatIDRequest struct {
	// UpgradeTime is the time of the change, in Unix seconds; required, now to 7 days ahead.
	UpgradeTime int64 `json:"upgrade_time,omitzero"`
}

// ApplyToUpgradeChatIDResponse is the empty answer of [Client.ApplyToUpgradeChatID].
type ApplyToUpgradeChatIDResponse struct{}

var chatID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/idconvert/chatid",
	Pages: wecom.Pages{Provider: 99601}, Repeat: wecom.RepeatSafe,
}

// ChatID turns old group ids into new ones (群ID转换接口), after [Client.ApplyToUpgradeChatID] and before the time
// set there.
//
// Provider-developed apps. Rules: chatid-upgrade-batch.
// Page: https://developer.work.weixin.qq.com/document/path/99601
func (c *Client) ChatID(ctx context.Context, req *ChatIDRequest, opts ...wecom.CallOption) (*ChatIDResponse, error) {
	resp := new(ChatIDResponse)
	if err := c.core.Do(ctx, &chatID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ChatIDRequest is the request of [Client.ChatID].
type ChatIDRequest struct {
	// ChatIDList holds the old ids; required, at most 100.
	ChatIDList []string `json:"chat_id_list,omitzero"`
}

// ChatIDResponse is the answer of [Client.ChatID].
type ChatIDResponse struct {
	// Items holds the pairs.
	Items []Chat `json:"items,omitzero"`
	// InvalidChatIDList holds the ids that are unknown, or whose owner is not in the visible range.
	InvalidChatIDList []string `json:"invalid_chat_id_list,omitzero"`
}

// Chat is a customer group under both ids.
type Chat struct {
	// ChatID is the old id.
	ChatID string `json:"chat_id,omitzero"`
	// NewChatID is the new id; the same if it was one already.
	NewChatID string `json:"new_chat_id,omitzero"`
}

var upgradeChatIDForNewCorp = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/idconvert/upgrade_chatid_for_new_corp",
	Pages: wecom.Pages{Provider: 99601}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
}

// UpgradeChatIDForNewCorp gives new group ids to every corp that authorizes the app template from now on
// (对所有新授权企业升级群ID). Corps that have authorized it already stay as they are.
//
// Provider-developed app templates, with their suite_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/99601
func (c *Client) UpgradeChatIDForNewCorp(ctx context.Context, req *UpgradeChatIDForNewCorpRequest, opts ...wecom.CallOption) (*UpgradeChatIDForNewCorpResponse, error) {
	resp := new(UpgradeChatIDForNewCorpResponse)
	if err := c.core.Do(ctx, &upgradeChatIDForNewCorp, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UpgradeChatIDForNewCorpRequest is the empty request of [Client.UpgradeChatIDForNewCorp].
type UpgradeChatIDForNewCorpRequest struct{}

// UpgradeChatIDForNewCorpResponse is the empty answer of [Client.UpgradeChatIDForNewCorp].
type UpgradeChatIDForNewCorpResponse struct{}
