package idconvert

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var corpApplyMassCallTicket = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/corp/apply_mass_call_ticket",
	Pages: wecom.Pages{ThirdParty: 96168, Provider: 96250}, Repeat: wecom.RepeatIfUnsent,
}

// CorpApplyMassCallTicket asks for the ticket that frees a new corp's first conversions from the limits on their
// frequency (获取接口高频调用凭据); the basic limits stay. It goes into [UnionIDToExternalUserIDRequest] and into the
// conversion of unionids of a corp group. A corp gets one ticket only, and no later than three months after the grant:
// keep the answer.
//
// Third-party and provider-developed apps, and the upstream app of a corp group. Rules: mass-call-ticket-once,
// mass-call-ticket-ttl, mass-ticket-grant-window.
// Page: https://developer.work.weixin.qq.com/document/path/96168
func (c *Client) CorpApplyMassCallTicket(ctx context.Context, req *CorpApplyMassCallTicketRequest, opts ...wecom.CallOption) (*CorpApplyMassCallTicketResponse, error) {
	resp := new(CorpApplyMassCallTicketResponse)
	if err := c.core.Do(ctx, &corpApplyMassCallTicket, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpApplyMassCallTicketRequest is the empty request of [Client.CorpApplyMassCallTicket].
type CorpApplyMassCallTicketRequest struct{}

// CorpApplyMassCallTicketResponse is the answer of [Client.CorpApplyMassCallTicket].
type CorpApplyMassCallTicketResponse struct {
	// MassCallTicket is the ticket, valid for 7 days.
	MassCallTicket string `json:"mass_call_ticket,omitzero"`
}

var corpGetOpenIDMigration = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corp/get_openid_migration",
	Pages: wecom.Pages{ThirdParty: 96518, Provider: 97104}, Repeat: wecom.RepeatSafe,
}

// CorpGetOpenIDMigration says which ids of the corp already come in the provider's form (代开发应用查询迁移状态); a provider
// finishes the change with service/finish_openid_migration.
//
// Third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/96518
func (c *Client) CorpGetOpenIDMigration(ctx context.Context, req *CorpGetOpenIDMigrationRequest, opts ...wecom.CallOption) (*CorpGetOpenIDMigrationResponse, error) {
	resp := new(CorpGetOpenIDMigrationResponse)
	if err := c.core.Do(ctx, &corpGetOpenIDMigration, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpGetOpenIDMigrationRequest is the empty request of [Client.CorpGetOpenIDMigration].
type CorpGetOpenIDMigrationRequest struct{}

// CorpGetOpenIDMigrationResponse is the answer of [Client.CorpGetOpenIDMigration].
type CorpGetOpenIDMigrationResponse struct {
	// MigrationInfo holds one entry per kind of id.
	MigrationInfo []OpenIDMigration `json:"migration_info,omitzero"`
}

// OpenIDMigration says whether a kind of id comes in the provider's form.
type OpenIDMigration struct {
	// OpenIDType is the kind.
	OpenIDType OpenIDType `json:"openid_type,omitzero"`
	// Status says whether it was changed.
	Status OpenIDStatus `json:"status,omitzero"`
}

// OpenIDType is a kind of id (id类型).
type OpenIDType int64

// The values of OpenIDType.
const (
	OpenIDTypeUser         OpenIDType = 1 // corpid and userid
	OpenIDTypeExternalUser OpenIDType = 3 // external_userid
)

// OpenIDStatus says whether a kind of id was changed (id回收状态).
type OpenIDStatus int64

// The values of OpenIDStatus.
const (
	OpenIDStatusOld OpenIDStatus = 0 // not changed (未升级)
	OpenIDStatusNew OpenIDStatus = 1 // changed (已升级)
)

var corpOpenCorpIDToCorpID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corp/opencorpid_to_corpid",
	Pages: wecom.Pages{Internal: 95884}, Repeat: wecom.RepeatSafe,
	Deprecated: "the page has it in a part that is not shown",
}

// CorpOpenCorpIDToCorpID turns a corp's id in a provider's form into the corp's own (corpid转换).
//
// Deprecated: page 95884 has it in a part that is not shown, so it may not be open to everybody.
//
// Internal apps.
func (c *Client) CorpOpenCorpIDToCorpID(ctx context.Context, req *CorpOpenCorpIDToCorpIDRequest, opts ...wecom.CallOption) (*CorpOpenCorpIDToCorpIDResponse, error) {
	resp := new(CorpOpenCorpIDToCorpIDResponse)
	if err := c.core.Do(ctx, &corpOpenCorpIDToCorpID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpOpenCorpIDToCorpIDRequest is the request of [Client.CorpOpenCorpIDToCorpID].
type CorpOpenCorpIDToCorpIDRequest struct {
	// OpenCorpID is the id that the source app got; required.
	OpenCorpID string `json:"open_corpid,omitzero"`
	// SourceAgentID is the third-party or provider-developed app that got it; required.
	SourceAgentID int64 `json:"source_agentid,omitzero"`
}

// CorpOpenCorpIDToCorpIDResponse is the answer of [Client.CorpOpenCorpIDToCorpID].
type CorpOpenCorpIDToCorpIDResponse struct {
	// CorpID is the corp's own id.
	CorpID string `json:"corpid,omitzero"`
}
