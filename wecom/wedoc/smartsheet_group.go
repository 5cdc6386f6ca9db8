package wedoc

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var smartsheetAddFieldGroup = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/add_field_group",
	Pages: wecom.Pages{Internal: 101100, ThirdParty: 101178, Provider: 101174}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetAddFieldGroup gathers fields of a sheet in a group (添加编组).
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-field-groups, smartsheet-fields-per-group,
// wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/101100
func (c *Client) SmartsheetAddFieldGroup(ctx context.Context, req *SmartsheetAddFieldGroupRequest, opts ...wecom.CallOption) (*SmartsheetAddFieldGroupResponse, error) {
	resp := new(SmartsheetAddFieldGroupResponse)
	if err := c.core.Do(ctx, &smartsheetAddFieldGroup, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetAddFieldGroupRequest is the request of [Client.SmartsheetAddFieldGroup].
type SmartsheetAddFieldGroupRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// Name of the group; required, unlike those of the other groups.
	Name string `json:"name,omitzero"`
	// Children holds the fields of the group.
	Children []FieldRef `json:"children,omitzero"`
}

// SmartsheetAddFieldGroupResponse is the answer of [Client.SmartsheetAddFieldGroup].
type SmartsheetAddFieldGroupResponse struct {
	// FieldGroup is the new group.
	FieldGroup FieldGroup `json:"field_group,omitzero"`
}

// FieldGroup is a group of fields of a sheet (编组).
type FieldGroup struct {
	// FieldGroupID of the group.
	FieldGroupID string `json:"field_group_id,omitzero"`
	// Name of the group.
	Name string `json:"name,omitzero"`
	// Children holds the fields of the group.
	Children []FieldRef `json:"children,omitzero"`
}

// FieldRef names a field.
type FieldRef struct {
	// FieldID of the field.
	FieldID string `json:"field_id,omitzero"`
}

var smartsheetUpdateFieldGroup = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/update_field_group",
	Pages: wecom.Pages{Internal: 101101, ThirdParty: 101180, Provider: 101176}, Repeat: wecom.RepeatSafe,
}

// SmartsheetUpdateFieldGroup changes a group of fields (更新编组); what is unset stays.
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-fields-per-group, wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/101101
func (c *Client) SmartsheetUpdateFieldGroup(ctx context.Context, req *SmartsheetUpdateFieldGroupRequest, opts ...wecom.CallOption) (*SmartsheetUpdateFieldGroupResponse, error) {
	resp := new(SmartsheetUpdateFieldGroupResponse)
	if err := c.core.Do(ctx, &smartsheetUpdateFieldGroup, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetUpdateFieldGroupRequest is the request of [Client.SmartsheetUpdateFieldGroup].
type SmartsheetUpdateFieldGroupRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// FieldGroupID of the group; required.
	FieldGroupID string `json:"field_group_id,omitzero"`
	// Name is the new name, unlike those of the other groups.
	Name string `json:"name,omitzero"`
	// Children holds the fields of the group.
	Children []FieldRef `json:"children,omitzero"`
}

// SmartsheetUpdateFieldGroupResponse is the answer of [Client.SmartsheetUpdateFieldGroup].
type SmartsheetUpdateFieldGroupResponse struct {
	// FieldGroup is the group as it is now.
	FieldGroup FieldGroup `json:"field_group,omitzero"`
}

var smartsheetDeleteFieldGroups = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/delete_field_groups",
	Pages: wecom.Pages{Internal: 101102, ThirdParty: 101179, Provider: 101175}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetDeleteFieldGroups deletes groups of fields (删除编组).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/101102
func (c *Client) SmartsheetDeleteFieldGroups(ctx context.Context, req *SmartsheetDeleteFieldGroupsRequest, opts ...wecom.CallOption) (*SmartsheetDeleteFieldGroupsResponse, error) {
	resp := new(SmartsheetDeleteFieldGroupsResponse)
	if err := c.core.Do(ctx, &smartsheetDeleteFieldGroups, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetDeleteFieldGroupsRequest is the request of [Client.SmartsheetDeleteFieldGroups].
type SmartsheetDeleteFieldGroupsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// FieldGroupIDs holds the groups to delete; required.
	FieldGroupIDs []string `json:"field_group_ids,omitzero"`
}

// SmartsheetDeleteFieldGroupsResponse is the empty answer of [Client.SmartsheetDeleteFieldGroups].
type SmartsheetDeleteFieldGroupsResponse struct{}

var smartsheetGetFieldGroups = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/get_field_groups",
	Pages: wecom.Pages{Internal: 101103, ThirdParty: 101181, Provider: 101177}, Repeat: wecom.RepeatSafe,
}

// SmartsheetGetFieldGroups lists the groups of fields of a sheet (获取编组).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/101103
func (c *Client) SmartsheetGetFieldGroups(ctx context.Context, req *SmartsheetGetFieldGroupsRequest, opts ...wecom.CallOption) (*SmartsheetGetFieldGroupsResponse, error) {
	resp := new(SmartsheetGetFieldGroupsResponse)
	if err := c.core.Do(ctx, &smartsheetGetFieldGroups, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetGetFieldGroupsAll yields every group of fields of a sheet, page by page. It ends after one error.
func (c *Client) SmartsheetGetFieldGroupsAll(ctx context.Context, req *SmartsheetGetFieldGroupsRequest, opts ...wecom.CallOption) iter.Seq2[FieldGroup, error] {
	return func(yield func(FieldGroup, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(smartsheetGetFieldGroups.Path, page.Offset, yield, func(at int64) ([]FieldGroup, int64, bool, error) {
			page.Offset = at
			resp, err := c.SmartsheetGetFieldGroups(ctx, &page, opts...)
			if err != nil {
				return nil, at, false, err
			}
			return resp.FieldGroups, resp.Next, resp.HasMore, nil
		})
	}
}

// SmartsheetGetFieldGroupsRequest is the request of [Client.SmartsheetGetFieldGroups].
type SmartsheetGetFieldGroupsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// Offset is the position, 0 at first.
	Offset int64 `json:"offset,omitzero"`
	// Limit is the length of a page.
	Limit int64 `json:"limit,omitzero"`
}

// SmartsheetGetFieldGroupsResponse is the answer of [Client.SmartsheetGetFieldGroups].
type SmartsheetGetFieldGroupsResponse struct {
	// Total counts the groups.
	Total int64 `json:"total,omitzero"`
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// Next is the Offset of the next page.
	Next int64 `json:"next,omitzero"`
	// FieldGroups holds the groups of this page.
	FieldGroups []FieldGroup `json:"field_groups,omitzero"`
}
