package corpgroup

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

// BusinessType tells linked corps from chains.
type BusinessType int64

// The business types.
const (
	BusinessTypeCorpGroup BusinessType = 0 // linked corps and schools (企业互联, 局校互联)
	BusinessTypeChain     BusinessType = 1 // chains (上下游)
)

var corpListAppShareInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/corp/list_app_share_info",
	Pages: wecom.Pages{Internal: 95813, ThirdParty: 95324, Provider: 96872}, Repeat: wecom.RepeatSafe,
}

// CorpListAppShareInfo lists the corps with which an app is shared (获取应用共享信息). An app with sensitive
// permissions counts as shared only when the other corp has confirmed it. [Client.CorpListAppShareInfoAll]
// walks all pages.
//
// Internal, third-party and provider-developed apps of the upper corp. Rules: corpgroup-share-info-page.
// Page: https://developer.work.weixin.qq.com/document/path/95813
func (c *Client) CorpListAppShareInfo(ctx context.Context, req *CorpListAppShareInfoRequest, opts ...wecom.CallOption) (*CorpListAppShareInfoResponse, error) {
	resp := new(CorpListAppShareInfoResponse)
	if err := c.core.Do(ctx, &corpListAppShareInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpListAppShareInfoRequest is the request of [Client.CorpListAppShareInfo].
type CorpListAppShareInfoRequest struct {
	// AgentID of the app in the upper corp; required.
	AgentID int64 `json:"agentid,omitzero"`
	// BusinessType tells linked corps from chains; linked corps by default.
	BusinessType BusinessType `json:"business_type,omitzero"`
	// CorpID asks for one lower corp only.
	CorpID string `json:"corpid,omitzero"`
	// Limit is the size of a page; 100 at most, 0 for all at once.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// CorpListAppShareInfoResponse is the answer of [Client.CorpListAppShareInfo].
type CorpListAppShareInfoResponse struct {
	// Ending reports that this is the last page.
	Ending bool `json:"ending,omitzero"`
	// CorpList holds the corps.
	CorpList []SharedApp `json:"corp_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// CorpListAppShareInfoAll walks all pages of [Client.CorpListAppShareInfo] from req.Cursor on. It ends after one error.
func (c *Client) CorpListAppShareInfoAll(ctx context.Context, req *CorpListAppShareInfoRequest, opts ...wecom.CallOption) iter.Seq2[SharedApp, error] {
	return func(yield func(SharedApp, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(corpListAppShareInfo.Path, page.Cursor, yield, func(cursor string) ([]SharedApp, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.CorpListAppShareInfo(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.CorpList, resp.NextCursor, !resp.Ending && resp.NextCursor != "", nil
		})
	}
}

// SharedApp is an app as a lower corp has it.
type SharedApp struct {
	// CorpID of the lower corp.
	CorpID string `json:"corpid,omitzero"`
	// CorpName is that corp's name.
	CorpName string `json:"corp_name,omitzero"`
	// AgentID of the app in that corp.
	AgentID int64 `json:"agentid,omitzero"`
}

var corpGetToken = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/corp/gettoken",
	Pages: wecom.Pages{Internal: 95816, Provider: 96873}, Repeat: wecom.RepeatSafe,
}

// CorpGetToken asks for a token of a lower corp (获取下级/下游企业的access_token), which reads that corp's address book.
// The token is a secret: keep it out of logs.
//
// Internal and provider-developed apps of the upper corp.
// Page: https://developer.work.weixin.qq.com/document/path/95816
func (c *Client) CorpGetToken(ctx context.Context, req *CorpGetTokenRequest, opts ...wecom.CallOption) (*CorpGetTokenResponse, error) {
	resp := new(CorpGetTokenResponse)
	if err := c.core.Do(ctx, &corpGetToken, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpGetTokenRequest is the request of [Client.CorpGetToken].
type CorpGetTokenRequest struct {
	// CorpID of the lower corp; required.
	CorpID string `json:"corpid,omitzero"`
	// AgentID of the app in the lower corp; required.
	AgentID int64 `json:"agentid,omitzero"`
	// BusinessType tells linked corps from chains; linked corps by default.
	BusinessType BusinessType `json:"business_type,omitzero"`
}

// CorpGetTokenResponse is the answer of [Client.CorpGetToken].
type CorpGetTokenResponse struct {
	// AccessToken of the lower corp, at most 512 bytes.
	AccessToken string `json:"access_token,omitzero"`
	// ExpiresIn is how long it is good, in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}
