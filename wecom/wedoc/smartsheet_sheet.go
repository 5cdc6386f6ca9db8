package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var smartsheetGetSheet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/get_sheet",
	Pages: wecom.Pages{Internal: 99911, ThirdParty: 100208, Provider: 100227}, Repeat: wecom.RepeatSafe,
}

// SmartsheetGetSheet lists the sheets of a smart sheet document (查询子表).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99911
func (c *Client) SmartsheetGetSheet(ctx context.Context, req *SmartsheetGetSheetRequest, opts ...wecom.CallOption) (*SmartsheetGetSheetResponse, error) {
	resp := new(SmartsheetGetSheetResponse)
	if err := c.core.Do(ctx, &smartsheetGetSheet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetGetSheetRequest is the request of [Client.SmartsheetGetSheet].
type SmartsheetGetSheetRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID asks for one sheet only.
	SheetID string `json:"sheet_id,omitzero"`
	// NeedAllTypeSheet asks for dashboards and description pages too.
	NeedAllTypeSheet bool `json:"need_all_type_sheet,omitzero"`
}

// SmartsheetGetSheetResponse is the answer of [Client.SmartsheetGetSheet].
type SmartsheetGetSheetResponse struct {
	// SheetList holds the sheets.
	SheetList []Sheet `json:"sheet_list,omitzero"`
}

// Sheet is a sheet of a smart sheet document (子表).
type Sheet struct {
	// SheetID of the sheet.
	SheetID string `json:"sheet_id,omitzero"`
	// Title of the sheet.
	Title string `json:"title,omitzero"`
	// IsVisible says whether the sheet is visible.
	IsVisible bool `json:"is_visible,omitzero"`
	// Type is the kind of sheet.
	Type SheetType `json:"type,omitzero"`
}

// SheetType is the kind of a sheet.
type SheetType string

// The values of SheetType.
const (
	// SheetTypeSmartSheet is a table of records (智能表).
	SheetTypeSmartSheet SheetType = "smartsheet"
	// SheetTypeDashboard is a dashboard (仪表盘).
	SheetTypeDashboard SheetType = "dashboard"
	// SheetTypeExternal is a description page (说明页).
	SheetTypeExternal SheetType = "external"
)

var smartsheetAddSheet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/add_sheet",
	Pages: wecom.Pages{Internal: 99896, ThirdParty: 100196, Provider: 100214}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetAddSheet adds a sheet without views, fields and records (添加子表).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99896
func (c *Client) SmartsheetAddSheet(ctx context.Context, req *SmartsheetAddSheetRequest, opts ...wecom.CallOption) (*SmartsheetAddSheetResponse, error) {
	resp := new(SmartsheetAddSheetResponse)
	if err := c.core.Do(ctx, &smartsheetAddSheet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetAddSheetRequest is the request of [Client.SmartsheetAddSheet].
type SmartsheetAddSheetRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// Properties describes the sheet.
	Properties NewSheet `json:"properties,omitzero"`
}

// SmartsheetAddSheetResponse is the answer of [Client.SmartsheetAddSheet].
type SmartsheetAddSheetResponse struct {
	// Properties is the new sheet.
	Properties AddedSheet `json:"properties,omitzero"`
}

// NewSheet describes a sheet to add.
type NewSheet struct {
	// Title of the sheet.
	Title string `json:"title,omitzero"`
	// Index is its position.
	Index *int64 `json:"index,omitzero"`
}

// AddedSheet is a sheet just added.
type AddedSheet struct {
	// SheetID of the sheet, 6 random characters.
	SheetID string `json:"sheet_id,omitzero"`
	// Title of the sheet.
	Title string `json:"title,omitzero"`
	// Index is its position.
	Index int64 `json:"index,omitzero"`
}

var smartsheetUpdateSheet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/update_sheet",
	Pages: wecom.Pages{Internal: 99898, ThirdParty: 100198, Provider: 100216}, Repeat: wecom.RepeatSafe,
}

// SmartsheetUpdateSheet changes the title of a sheet (更新子表).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99898
func (c *Client) SmartsheetUpdateSheet(ctx context.Context, req *SmartsheetUpdateSheetRequest, opts ...wecom.CallOption) (*SmartsheetUpdateSheetResponse, error) {
	resp := new(SmartsheetUpdateSheetResponse)
	if err := c.core.Do(ctx, &smartsheetUpdateSheet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetUpdateSheetRequest is the request of [Client.SmartsheetUpdateSheet].
type SmartsheetUpdateSheetRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// Properties is the change.
	Properties SheetUpdate `json:"properties,omitzero"`
}

// SmartsheetUpdateSheetResponse is the empty answer of [Client.SmartsheetUpdateSheet].
type SmartsheetUpdateSheetResponse struct{}

// SheetUpdate changes a sheet.
type SheetUpdate struct {
	// SheetID of the sheet; required.
	SheetID string `json:"sheet_id,omitzero"`
	// Title is the new title.
	Title string `json:"title,omitzero"`
}

var smartsheetDeleteSheet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/delete_sheet",
	Pages: wecom.Pages{Internal: 99899, ThirdParty: 100197, Provider: 100215}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetDeleteSheet deletes a sheet (删除子表).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99899
func (c *Client) SmartsheetDeleteSheet(ctx context.Context, req *SmartsheetDeleteSheetRequest, opts ...wecom.CallOption) (*SmartsheetDeleteSheetResponse, error) {
	resp := new(SmartsheetDeleteSheetResponse)
	if err := c.core.Do(ctx, &smartsheetDeleteSheet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetDeleteSheetRequest is the request of [Client.SmartsheetDeleteSheet].
type SmartsheetDeleteSheetRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
}

// SmartsheetDeleteSheetResponse is the empty answer of [Client.SmartsheetDeleteSheet].
type SmartsheetDeleteSheetResponse struct{}

var smartsheetDeleteViews = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/delete_views",
	Pages: wecom.Pages{Internal: 99901, ThirdParty: 100200, Provider: 100218}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetDeleteViews deletes views of a sheet (删除视图).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99901
func (c *Client) SmartsheetDeleteViews(ctx context.Context, req *SmartsheetDeleteViewsRequest, opts ...wecom.CallOption) (*SmartsheetDeleteViewsResponse, error) {
	resp := new(SmartsheetDeleteViewsResponse)
	if err := c.core.Do(ctx, &smartsheetDeleteViews, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetDeleteViewsRequest is the request of [Client.SmartsheetDeleteViews].
type SmartsheetDeleteViewsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// ViewIDs holds the views to delete; required.
	ViewIDs []string `json:"view_ids,omitzero"`
}

// SmartsheetDeleteViewsResponse is the empty answer of [Client.SmartsheetDeleteViews].
type SmartsheetDeleteViewsResponse struct{}

var smartsheetDeleteFields = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/delete_fields",
	Pages: wecom.Pages{Internal: 99905, ThirdParty: 100203, Provider: 100221}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetDeleteFields deletes fields (columns) of a sheet (删除字段).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99905
func (c *Client) SmartsheetDeleteFields(ctx context.Context, req *SmartsheetDeleteFieldsRequest, opts ...wecom.CallOption) (*SmartsheetDeleteFieldsResponse, error) {
	resp := new(SmartsheetDeleteFieldsResponse)
	if err := c.core.Do(ctx, &smartsheetDeleteFields, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetDeleteFieldsRequest is the request of [Client.SmartsheetDeleteFields].
type SmartsheetDeleteFieldsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// FieldIDs holds the fields to delete; required.
	FieldIDs []string `json:"field_ids,omitzero"`
}

// SmartsheetDeleteFieldsResponse is the empty answer of [Client.SmartsheetDeleteFields].
type SmartsheetDeleteFieldsResponse struct{}

var smartsheetDeleteRecords = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/delete_records",
	Pages: wecom.Pages{Internal: 99908, ThirdParty: 100206, Provider: 100225}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetDeleteRecords deletes records (rows) of a sheet (删除记录).
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-delete-batch, wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99908
func (c *Client) SmartsheetDeleteRecords(ctx context.Context, req *SmartsheetDeleteRecordsRequest, opts ...wecom.CallOption) (*SmartsheetDeleteRecordsResponse, error) {
	resp := new(SmartsheetDeleteRecordsResponse)
	if err := c.core.Do(ctx, &smartsheetDeleteRecords, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetDeleteRecordsRequest is the request of [Client.SmartsheetDeleteRecords].
type SmartsheetDeleteRecordsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// RecordIDs holds the records to delete; required.
	RecordIDs []string `json:"record_ids,omitzero"`
}

// SmartsheetDeleteRecordsResponse is the empty answer of [Client.SmartsheetDeleteRecords].
type SmartsheetDeleteRecordsResponse struct{}
