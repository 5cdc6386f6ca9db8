package agent

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var get = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/agent/get",
	Pages: wecom.Pages{Internal: 90227, ThirdParty: 90363, Provider: 96448}, Repeat: wecom.RepeatSafe,
}

// Get returns the settings and the visible range (可见范围) of an app (获取指定的应用详情).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/90227
func (c *Client) Get(ctx context.Context, req *GetRequest, opts ...wecom.CallOption) (*GetResponse, error) {
	resp := new(GetResponse)
	if err := c.core.Do(ctx, &get, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetRequest is the request of [Client.Get].
type GetRequest struct {
	// AgentID of the app; required.
	AgentID int64 `url:"agentid"`
}

// GetResponse is the answer of [Client.Get].
type GetResponse struct {
	// AgentID of the app.
	AgentID int64 `json:"agentid,omitzero"`
	// Name of the app.
	Name string `json:"name,omitzero"`
	// SquareLogoURL is the address of its square logo.
	SquareLogoURL string `json:"square_logo_url,omitzero"`
	// Description of the app.
	Description string `json:"description,omitzero"`
	// AllowUserInfos are the members of the visible range.
	AllowUserInfos AllowedUsers `json:"allow_userinfos,omitzero"`
	// AllowPartys are the departments of the visible range.
	AllowPartys AllowedParties `json:"allow_partys,omitzero"`
	// AllowTags are the tags of the visible range.
	AllowTags AllowedTags `json:"allow_tags,omitzero"`
	// Close says whether the app is stopped.
	Close bool `json:"close,omitzero"`
	// RedirectDomain is the trusted domain (可信域名).
	RedirectDomain string `json:"redirect_domain,omitzero"`
	// ReportLocationFlag says whether the app is told where members are.
	ReportLocationFlag LocationReport `json:"report_location_flag,omitzero"`
	// IsReportEnter says whether the app gets an event when a member enters it.
	IsReportEnter bool `json:"isreportenter,omitzero"`
	// HomeURL is the home page.
	HomeURL string `json:"home_url,omitzero"`
	// CustomizedPublishStatus is the state of a provider-developed app; only those have it.
	CustomizedPublishStatus PublishStatus `json:"customized_publish_status,omitzero"`
}

// AllowedUsers are the members who see an app.
type AllowedUsers struct {
	// User holds one entry per member.
	User []AllowedUser `json:"user,omitzero"`
}

// AllowedUser is a member who sees an app.
type AllowedUser struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
}

// AllowedParties are the departments that see an app.
type AllowedParties struct {
	// PartyID holds department ids.
	PartyID []int64 `json:"partyid,omitzero"`
}

// AllowedTags are the tags whose members see an app.
type AllowedTags struct {
	// TagID holds tag ids.
	TagID []int64 `json:"tagid,omitzero"`
}

// LocationReport says when the location of a member is reported (地理位置上报).
type LocationReport int64

// The ways of reporting.
const (
	LocationReportOff     LocationReport = 0 // never (不上报)
	LocationReportOnEnter LocationReport = 1 // when the member enters the conversation (进入会话上报)
)

// PublishStatus is the state of a provider-developed app (代开发发布状态).
type PublishStatus int64

// The states of a provider-developed app.
const (
	PublishStatusWaiting    PublishStatus = 0 // authorised by the corp, not created by the provider (待开发)
	PublishStatusDeveloping PublishStatus = 1 // created, not online (开发中)
	PublishStatusOnline     PublishStatus = 2 // online, without a newer version (已上线)
	PublishStatusPending    PublishStatus = 3 // online, with a newer version that is not (存在未上线版本)
)

var list = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/agent/list",
	Pages: wecom.Pages{Internal: 90227, ThirdParty: 90363, Provider: 96448}, Repeat: wecom.RepeatSafe,
}

// List lists the apps that the credential reaches (获取access_token对应的应用列表).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/90227
func (c *Client) List(ctx context.Context, req *ListRequest, opts ...wecom.CallOption) (*ListResponse, error) {
	resp := new(ListResponse)
	if err := c.core.Do(ctx, &list, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ListRequest is the empty request of [Client.List].
type ListRequest struct{}

// ListResponse is the answer of [Client.List].
type ListResponse struct {
	// AgentList holds one entry per app.
	AgentList []ListedAgent `json:"agentlist,omitzero"`
}

// ListedAgent is an app in a list.
type ListedAgent struct {
	// AgentID of the app.
	AgentID int64 `json:"agentid,omitzero"`
	// Name of the app.
	Name string `json:"name,omitzero"`
	// SquareLogoURL is the address of its square logo.
	SquareLogoURL string `json:"square_logo_url,omitzero"`
}

var set = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/set",
	Pages: wecom.Pages{Internal: 90228}, Repeat: wecom.RepeatSafe,
}

// Set changes the settings of an app (设置应用); what is left unset keeps its value. A trusted domain whose ownership is
// not verified is answered with 85005 and limits the JS-SDK.
//
// Internal apps only. Rules: agent-name, agent-desc, agent-domain, trusted-domain-month, media-id-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/90228
func (c *Client) Set(ctx context.Context, req *SetRequest, opts ...wecom.CallOption) (*SetResponse, error) {
	resp := new(SetResponse)
	if err := c.core.Do(ctx, &set, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetRequest is the request of [Client.Set].
type SetRequest struct {
	// AgentID of the app; required.
	AgentID int64 `json:"agentid,omitzero"`
	// ReportLocationFlag says whether the app is told where members are.
	ReportLocationFlag *LocationReport `json:"report_location_flag,omitzero"`
	// LogoMediaID is an uploaded image, that is cut to a square and a round logo.
	LogoMediaID string `json:"logo_mediaid,omitzero"`
	// Name of the app, at most 32 characters.
	Name string `json:"name,omitzero"`
	// Description of the app, 4 to 120 characters.
	Description string `json:"description,omitzero"`
	// RedirectDomain is the trusted domain (可信域名); at most 20 are set per corp and month.
	RedirectDomain string `json:"redirect_domain,omitzero"`
	// IsReportEnter says whether the app gets an event when a member enters it: 0 no, 1 yes.
	IsReportEnter *int64 `json:"isreportenter,omitzero"`
	// HomeURL is the home page, http or https.
	HomeURL string `json:"home_url,omitzero"`
}

// SetResponse is the empty answer of [Client.Set].
type SetResponse struct{}

var setScope = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/set_scope",
	Pages: wecom.Pages{ThirdParty: 90583}, Repeat: wecom.RepeatSafe,
}

// SetScope sets the visible range of an app in a corp that registered through a promotion code (设置授权应用可见范围), while
// the address book is being moved. A list left unset is cleared. Only the access_token that came with the
// registration works: for 30 minutes, or until the move is reported as done.
//
// Third-party apps. Rules: register-contact-token-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/90583
func (c *Client) SetScope(ctx context.Context, req *SetScopeRequest, opts ...wecom.CallOption) (*SetScopeResponse, error) {
	resp := new(SetScopeResponse)
	if err := c.core.Do(ctx, &setScope, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetScopeRequest is the request of [Client.SetScope].
type SetScopeRequest struct {
	// AgentID of the app; required.
	AgentID int64 `json:"agentid,omitzero"`
	// AllowUser holds the userids that see the app; none if unset.
	AllowUser []string `json:"allow_user,omitzero"`
	// AllowParty holds the department ids that see the app; none if unset.
	AllowParty []int64 `json:"allow_party,omitzero"`
	// AllowTag holds the tag ids that see the app; none if unset.
	AllowTag []int64 `json:"allow_tag,omitzero"`
}

// SetScopeResponse is the answer of [Client.SetScope].
type SetScopeResponse struct {
	// InvalidUser holds the invalid userids.
	InvalidUser []string `json:"invaliduser,omitzero"`
	// InvalidParty holds the invalid department ids.
	InvalidParty []int64 `json:"invalidparty,omitzero"`
	// InvalidTag holds the invalid tag ids.
	InvalidTag []int64 `json:"invalidtag,omitzero"`
}
