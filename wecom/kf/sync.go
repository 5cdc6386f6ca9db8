package kf

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var syncMsg = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/sync_msg",
	Pages: wecom.Pages{Internal: 94670, ThirdParty: 94699, Provider: 96426}, Repeat: wecom.RepeatSafe,
}

// SyncMsg reads the messages and events of an account (读取消息) that are at most 3 days old. Messages sent by
// [Client.SendMsg] are not among them. Keep NextCursor, and send it with the next call; [Client.SyncMsgPages]
// follows it while there is more.
//
// Internal, third-party and provider-developed apps. Rules: kf-sync-limit, kf-sync-token, kf-sync-token-ttl,
// kf-sync-cursor, kf-sync-history, kf-sync-without-token, kf-sync-concurrency, kf-servicer-visible,
// kf-delegated-accounts, kf-received-media-size, kf-received-image-size, kf-received-voice-size,
// kf-received-video-size.
// Page: https://developer.work.weixin.qq.com/document/path/94670
func (c *Client) SyncMsg(ctx context.Context, req *SyncMsgRequest, opts ...wecom.CallOption) (*SyncMsgResponse, error) {
	resp := new(SyncMsgResponse)
	if err := c.core.Do(ctx, &syncMsg, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SyncMsgRequest is the request of [Client.SyncMsg].
type SyncMsgRequest struct {
	// Cursor is the NextCursor of the last call, at most 64 bytes; empty starts with the oldest message.
	Cursor string `json:"cursor,omitzero"`
	// Token of the callback kf_msg_or_event, good for 10 minutes, at most 128 bytes. Without it the frequency
	// is strictly limited.
	Token string `json:"token,omitzero"`
	// Limit is the size of a page; 1000 at most and by default.
	Limit int64 `json:"limit,omitzero"`
	// VoiceFormat of received voice; AMR by default.
	VoiceFormat VoiceFormat `json:"voice_format,omitzero"`
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
}

// SyncMsgResponse is the answer of [Client.SyncMsg].
type SyncMsgResponse struct {
	// NextCursor continues after this page; keep it, also when HasMore is false.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there is more now, even when MsgList is empty.
	HasMore bool `json:"has_more,omitzero"`
	// MsgList holds the messages and events.
	MsgList []Message `json:"msg_list,omitzero"`
}

// SyncMsgPages walks the pages of [Client.SyncMsg] from req.Cursor on until there is no more. It yields whole pages,
// not messages, because the caller must keep the NextCursor of each page that it has dealt with. It ends after one error.
func (c *Client) SyncMsgPages(ctx context.Context, req *SyncMsgRequest, opts ...wecom.CallOption) iter.Seq2[*SyncMsgResponse, error] {
	return func(yield func(*SyncMsgResponse, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(syncMsg.Path, page.Cursor, yield, func(cursor string) ([]*SyncMsgResponse, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.SyncMsg(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return []*SyncMsgResponse{resp}, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// VoiceFormat is the format in which voice is handed out.
type VoiceFormat int64

// The voice formats.
const (
	VoiceFormatAMR  VoiceFormat = 0
	VoiceFormatSilk VoiceFormat = 1
)

// Origin says where a received message comes from.
type Origin int64

// The origins of a message.
const (
	OriginCustomer Origin = 3 // a customer
	OriginSystem   Origin = 4 // the platform: an event
	OriginServicer Origin = 5 // a servicer in the WeCom client
)

// Message is a received message or event. The part that MsgType names is set; meeting, calendar and note have none.
type Message struct {
	// MsgID of the message.
	MsgID string `json:"msgid,omitzero"`
	// OpenKfID of the account; not for events.
	OpenKfID string `json:"open_kfid,omitzero"`
	// ExternalUserID of the customer; not for events.
	ExternalUserID string `json:"external_userid,omitzero"`
	// SendTime is when it was sent, in Unix seconds.
	SendTime int64 `json:"send_time,omitzero"`
	// Origin says who sent it.
	Origin Origin `json:"origin,omitzero"`
	// ServicerUserID of the servicer who sent it; for [OriginServicer] only.
	ServicerUserID string `json:"servicer_userid,omitzero"`
	// MsgType names the part that is set.
	MsgType MsgType `json:"msgtype,omitzero"`
	// Text of a text.
	Text *Text `json:"text,omitzero"`
	// Image of a picture.
	Image *Media `json:"image,omitzero"`
	// Voice of a voice message.
	Voice *Media `json:"voice,omitzero"`
	// Video of a video.
	Video *Media `json:"video,omitzero"`
	// File of a file.
	File *Media `json:"file,omitzero"`
	// Location of a location.
	Location *Location `json:"location,omitzero"`
	// Link of a link.
	Link *Link `json:"link,omitzero"`
	// BusinessCard of a name card (名片).
	BusinessCard *BusinessCard `json:"business_card,omitzero"`
	// MiniProgram of a mini program.
	MiniProgram *MiniProgram `json:"miniprogram,omitzero"`
	// MsgMenu of a menu.
	MsgMenu *MsgMenu `json:"msgmenu,omitzero"`
	// ChannelsShopProduct of a product of a Channels shop (视频号商品).
	ChannelsShopProduct *ChannelsShopProduct `json:"channels_shop_product,omitzero"`
	// ChannelsShopOrder of an order of a Channels shop (视频号订单).
	ChannelsShopOrder *ChannelsShopOrder `json:"channels_shop_order,omitzero"`
	// MergedMsg of a forwarded chat record (聊天记录).
	MergedMsg *MergedMsg `json:"merged_msg,omitzero"`
	// Channels of a Channels post, live or card (视频号); only some are handed out in detail.
	Channels *Channels `json:"channels,omitzero"`
	// Event of an event.
	Event *Event `json:"event,omitzero"`
}

// BusinessCard is the name card of a member.
type BusinessCard struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
}

// ChannelsShopProduct is a product of a Channels shop.
type ChannelsShopProduct struct {
	// ProductID of the product.
	ProductID string `json:"product_id,omitzero"`
	// HeadImage is the URL of its picture.
	HeadImage string `json:"head_image,omitzero"`
	// Title of the product.
	Title string `json:"title,omitzero"`
	// SalesPrice in cents (分), as digits.
	SalesPrice string `json:"sales_price,omitzero"`
	// ShopNickname is the shop's name.
	ShopNickname string `json:"shop_nickname,omitzero"`
	// ShopHeadImage is the URL of the shop's picture.
	ShopHeadImage string `json:"shop_head_image,omitzero"`
}

// ChannelsShopOrder is an order of a Channels shop.
type ChannelsShopOrder struct {
	// OrderID of the order.
	OrderID string `json:"order_id,omitzero"`
	// ProductTitles names the products.
	ProductTitles string `json:"product_titles,omitzero"`
	// PriceWording tells the price in words.
	PriceWording string `json:"price_wording,omitzero"`
	// State of the order.
	State string `json:"state,omitzero"`
	// ImageURL is its thumbnail.
	ImageURL string `json:"image_url,omitzero"`
	// ShopNickname is the shop's name.
	ShopNickname string `json:"shop_nickname,omitzero"`
}

// MergedMsg is a forwarded chat record.
type MergedMsg struct {
	// Title of the record.
	Title string `json:"title,omitzero"`
	// Item holds its messages.
	Item []MergedItem `json:"item,omitzero"`
}

// MergedItem is a message of a chat record.
type MergedItem struct {
	// SendTime is when it was sent, in Unix seconds.
	SendTime int64 `json:"send_time,omitzero"`
	// MsgType is its kind.
	MsgType MsgType `json:"msgtype,omitzero"`
	// SenderName is who sent it.
	SenderName string `json:"sender_name,omitzero"`
	// MsgContent is JSON text of the same form as [Message].
	MsgContent string `json:"msg_content,omitzero"`
}

// Channels is what a customer shared from Channels (视频号).
type Channels struct {
	// SubType is 1 for a post, 2 for a live, 3 for a name card.
	SubType int64 `json:"sub_type,omitzero"`
	// Nickname of the channel.
	Nickname string `json:"nickname,omitzero"`
	// Title of a post.
	Title string `json:"title,omitzero"`
}
