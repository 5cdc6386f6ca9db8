package chatdata

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var syncMsg = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/sync_msg",
	Pages: wecom.Pages{ThirdParty: 97240, Provider: 99670}, Repeat: wecom.RepeatSafe,
}

// SyncMsg fetches the messages of the last five days, oldest first, without their content (获取会话记录): only the
// component for conversations shows that. [Client.SetPublicKey] comes first.
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules:
// archive-public-key-first, archive-chatdata-sync-limit, archive-chatdata-sync-cursor, archive-chatdata-sync-token,
// archive-chatdata-sync-token-ttl, archive-chatdata-sync-history, archive-cursor-kept.
// Page: https://developer.work.weixin.qq.com/document/path/97240
func (c *Client) SyncMsg(ctx context.Context, req *SyncMsgRequest, opts ...wecom.CallOption) (*SyncMsgResponse, error) {
	resp := new(SyncMsgResponse)
	if err := c.core.Do(ctx, &syncMsg, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SyncMsgRequest is the request of [Client.SyncMsg].
type SyncMsgRequest struct {
	// Cursor is the NextCursor of the last call, at most 128 bytes; empty starts with the oldest message of the last
	// three days.
	Cursor string `json:"cursor,omitzero"`
	// Token is from the callback, good for 10 minutes, at most 128 bytes. Without it the frequency is strictly
	// limited.
	Token string `json:"token,omitzero"`
	// Limit is the size of a page, at most 1000; 200 by default.
	Limit int64 `json:"limit,omitzero"`
}

// SyncMsgResponse is the answer of [Client.SyncMsg].
type SyncMsgResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor is where to go on, now or later: store it durably.
	NextCursor string `json:"next_cursor,omitzero"`
	// MsgList holds the messages, oldest first.
	MsgList []Message `json:"msg_list,omitzero"`
}

// SyncMsgPages walks all pages of [Client.SyncMsg] from req.Cursor on, whole pages: store the NextCursor of each once its
// messages are dealt with. It ends after one error.
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

// Message is an archived message without its content.
type Message struct {
	// MsgID identifies the message.
	MsgID string `json:"msgid,omitzero"`
	// Sender is who sent it.
	Sender Party `json:"sender,omitzero"`
	// ReceiverList holds who received it.
	ReceiverList []Party `json:"receiver_list,omitzero"`
	// ChatID is the group, if it was sent to one.
	ChatID string `json:"chatid,omitzero"`
	// SendTime is when it was sent, in Unix seconds.
	SendTime int64 `json:"send_time,omitzero"`
	// MsgType is the kind of message.
	MsgType MsgType `json:"msgtype,omitzero"`
	// ServiceEncryptInfo holds its key, encrypted.
	ServiceEncryptInfo ServiceEncryptInfo `json:"service_encrypt_info,omitzero"`
}

// Party is a sender or receiver of a message.
type Party struct {
	// Type is what it is.
	Type PartyType `json:"type,omitzero"`
	// ID is the open_userid of a member, the external_userid of an external contact or the id of a robot.
	ID string `json:"id,omitzero"`
}

// PartyType is what somebody in a conversation is (身份类型).
type PartyType int64

// Who takes part in conversations.
const (
	PartyTypeMember   PartyType = 1 // a member (员工)
	PartyTypeExternal PartyType = 2 // an external contact (外部联系人)
	PartyTypeRobot    PartyType = 3 // a robot (机器人)
)

// ServiceEncryptInfo is a key that only the holder of the private key can read.
type ServiceEncryptInfo struct {
	// EncryptedSecretKey is the key in base64, encrypted by RSA with the key of [Client.SetPublicKey]; decrypted, it
	// opens the message in the component and in [Client.AnalyzeTaskAdd].
	EncryptedSecretKey string `json:"encrypted_secret_key,omitzero"`
	// PublicKeyVer is the version of the public key.
	PublicKeyVer int64 `json:"public_key_ver,omitzero"`
}

// MsgType is the kind of an archived message (消息类型).
type MsgType int64

// The kinds of message. A hit of a keyword rule is one of Text, Image, Link, MiniProgram, File, Card, RedPacket and Mixed.
const (
	MsgTypeUnsupported  MsgType = 0  // not supported yet (暂不支持的消息类型)
	MsgTypeText         MsgType = 1  // text (文本)
	MsgTypeImage        MsgType = 2  // a picture (图片)
	MsgTypeEmotion      MsgType = 3  // a sticker (表情)
	MsgTypeLink         MsgType = 4  // a link (链接)
	MsgTypeMiniProgram  MsgType = 5  // a mini program (小程序)
	MsgTypeVoice        MsgType = 6  // voice (语音)
	MsgTypeVideo        MsgType = 7  // a video (视频)
	MsgTypeFile         MsgType = 8  // a file (文件)
	MsgTypeCard         MsgType = 9  // a business card (名片)
	MsgTypeForward      MsgType = 10 // forwarded messages (转发消息)
	MsgTypeChannels     MsgType = 11 // Channels (视频号)
	MsgTypeCalendar     MsgType = 12 // a schedule (日程)
	MsgTypeRedPacket    MsgType = 13 // a red packet (红包)
	MsgTypeLocation     MsgType = 14 // a location (地理位置)
	MsgTypeMeeting      MsgType = 15 // a quick meeting (快速会议)
	MsgTypeTodo         MsgType = 16 // a to-do (待办)
	MsgTypeVote         MsgType = 17 // a vote (投票)
	MsgTypeDoc          MsgType = 18 // an online document (在线文档)
	MsgTypeNews         MsgType = 19 // an article (图文消息)
	MsgTypeMixed        MsgType = 20 // text and pictures (图文混合消息)
	MsgTypeAudioArchive MsgType = 21 // an archived recording (音频存档)
	MsgTypeCall         MsgType = 22 // a call (音视频通话); an ordinary one makes several messages, by its participants
	MsgTypeDriveFile    MsgType = 23 // a file of the drive (微盘文件)
	MsgTypeAgree        MsgType = 24 // consent to archiving (同意会话存档)
	MsgTypeDisagree     MsgType = 25 // refusal of archiving (拒绝会话存档)
	MsgTypeRelay        MsgType = 26 // a group sign-up (群接龙)
	MsgTypeMarkdown     MsgType = 27 // markdown
)
