package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var groupchatTransfer = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/transfer",
	Pages: wecom.Pages{Internal: 92127, ThirdParty: 93242, Provider: 96334}, Repeat: wecom.RepeatIfUnsent,
}

// GroupchatTransfer hands groups of an owner who left over to another (分配离职成员的客户群), at most 100 a call.
// [Client.GroupchatTransferInParts] takes any number.
//
// Internal, third-party and provider-developed apps. Rules: resigned-transfer-age, groupchat-transfer-per-call,
// groupchat-transfer-per-day, groupchat-owner-transfer-conditions, groupchat-transfer-state,
// groupchat-transfer-other-owner, groupchat-transfer-full-group.
// Page: https://developer.work.weixin.qq.com/document/path/92127
func (c *Client) GroupchatTransfer(ctx context.Context, req *GroupchatTransferRequest, opts ...wecom.CallOption) (*GroupchatTransferResponse, error) {
	resp := new(GroupchatTransferResponse)
	if err := c.core.Do(ctx, &groupchatTransfer, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatTransferRequest is the request of [Client.GroupchatTransfer].
type GroupchatTransferRequest struct {
	// ChatIDList holds the groups, 1 to 100; required.
	ChatIDList []string `json:"chat_id_list,omitzero"`
	// NewOwner is the userid of the new owner; required.
	NewOwner string `json:"new_owner,omitzero"`
}

// GroupchatTransferResponse is the answer of [Client.GroupchatTransfer].
type GroupchatTransferResponse struct {
	// FailedChatList holds the groups that could not be handed over.
	FailedChatList []FailedChat `json:"failed_chat_list,omitzero"`
}

var groupchatOnjobTransfer = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/onjob_transfer",
	Pages: wecom.Pages{Internal: 95703, ThirdParty: 95742, Provider: 96328}, Repeat: wecom.RepeatIfUnsent,
}

// GroupchatOnjobTransfer hands groups of a serving owner over to another (分配在职成员的客户群), at most 100 a call.
// [Client.GroupchatOnjobTransferInParts] takes any number.
//
// Internal, third-party and provider-developed apps. Rules: transfer-login-within-year,
// groupchat-onjob-transfer-per-call, groupchat-onjob-transfer-per-day, groupchat-onjob-transfer-90-days,
// groupchat-owner-transfer-conditions, groupchat-onjob-transfer-state, groupchat-transfer-other-owner,
// groupchat-transfer-full-group.
// Page: https://developer.work.weixin.qq.com/document/path/95703
func (c *Client) GroupchatOnjobTransfer(ctx context.Context, req *GroupchatOnjobTransferRequest, opts ...wecom.CallOption) (*GroupchatOnjobTransferResponse, error) {
	resp := new(GroupchatOnjobTransferResponse)
	if err := c.core.Do(ctx, &groupchatOnjobTransfer, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatOnjobTransferRequest is the request of [Client.GroupchatOnjobTransfer].
type GroupchatOnjobTransferRequest struct {
	// ChatIDList holds the groups, 1 to 100; required.
	ChatIDList []string `json:"chat_id_list,omitzero"`
	// NewOwner is the userid of the new owner; required.
	NewOwner string `json:"new_owner,omitzero"`
}

// GroupchatOnjobTransferResponse is the answer of [Client.GroupchatOnjobTransfer].
type GroupchatOnjobTransferResponse struct {
	// FailedChatList holds the groups that could not be handed over.
	FailedChatList []FailedChat `json:"failed_chat_list,omitzero"`
}
