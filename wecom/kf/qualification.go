package kf

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getCorpQualification = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/kf/get_corp_qualification",
	Pages: wecom.Pages{ThirdParty: 95153}, Repeat: wecom.RepeatSafe,
	Deprecated: "no page shows this path any more: the types follow other public descriptions",
}

// GetCorpQualification tells whether the corp has bound a Channels account (获取企业状态信息). The page points to the
// corp's authorization info today.
//
// Deprecated: no page describes it any more.
//
// Third-party apps. Rules: kf-corp-cap-unverified.
// Page: https://developer.work.weixin.qq.com/document/path/95153
func (c *Client) GetCorpQualification(ctx context.Context, req *GetCorpQualificationRequest, opts ...wecom.CallOption) (*GetCorpQualificationResponse, error) {
	resp := new(GetCorpQualificationResponse)
	if err := c.core.Do(ctx, &getCorpQualification, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCorpQualificationRequest is the empty request of [Client.GetCorpQualification].
type GetCorpQualificationRequest struct{}

// GetCorpQualificationResponse is the answer of [Client.GetCorpQualification].
type GetCorpQualificationResponse struct {
	// WechatChannelsBinding reports that a Channels account is bound.
	WechatChannelsBinding bool `json:"wechat_channels_binding,omitzero"`
}
