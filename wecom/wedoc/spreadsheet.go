package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var spreadsheetGetSheetProperties = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/spreadsheet/get_sheet_properties",
	Pages: wecom.Pages{Internal: 97711, ThirdParty: 98031, Provider: 98038}, Repeat: wecom.RepeatSafe,
}

// SpreadsheetGetSheetProperties lists the sheets of a spreadsheet with their sizes (获取表格行列信息).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97711
func (c *Client) SpreadsheetGetSheetProperties(ctx context.Context, req *SpreadsheetGetSheetPropertiesRequest, opts ...wecom.CallOption) (*SpreadsheetGetSheetPropertiesResponse, error) {
	resp := new(SpreadsheetGetSheetPropertiesResponse)
	if err := c.core.Do(ctx, &spreadsheetGetSheetProperties, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpreadsheetGetSheetPropertiesRequest is the request of [Client.SpreadsheetGetSheetProperties].
type SpreadsheetGetSheetPropertiesRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
}

// SpreadsheetGetSheetPropertiesResponse is the answer of [Client.SpreadsheetGetSheetProperties].
type SpreadsheetGetSheetPropertiesResponse struct {
	// Properties holds the sheets.
	Properties []SpreadsheetProperties `json:"properties,omitzero"`
}

// SpreadsheetProperties describes a sheet of a spreadsheet.
type SpreadsheetProperties struct {
	// SheetID of the sheet.
	SheetID string `json:"sheet_id,omitzero"`
	// Title of the sheet.
	Title string `json:"title,omitzero"`
	// RowCount counts the rows.
	RowCount int64 `json:"row_count,omitzero"`
	// ColumnCount counts the columns.
	ColumnCount int64 `json:"column_count,omitzero"`
}

var spreadsheetGetSheetRangeData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/spreadsheet/get_sheet_range_data",
	Pages: wecom.Pages{Internal: 97661, ThirdParty: 98030, Provider: 98037}, Repeat: wecom.RepeatSafe,
}

// SpreadsheetGetSheetRangeData reads the cells of a range (获取表格数据).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-sheet-read-rows, wedoc-sheet-read-cols,
// wedoc-sheet-read-cells.
// Page: https://developer.work.weixin.qq.com/document/path/97661
func (c *Client) SpreadsheetGetSheetRangeData(ctx context.Context, req *SpreadsheetGetSheetRangeDataRequest, opts ...wecom.CallOption) (*SpreadsheetGetSheetRangeDataResponse, error) {
	resp := new(SpreadsheetGetSheetRangeDataResponse)
	if err := c.core.Do(ctx, &spreadsheetGetSheetRangeData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpreadsheetGetSheetRangeDataRequest is the request of [Client.SpreadsheetGetSheetRangeData].
type SpreadsheetGetSheetRangeDataRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// Range is the range in A1 notation, such as A1:B2; required, at most 1000 rows, 200 columns and 10000 cells.
	Range string `json:"range,omitzero"`
}

// SpreadsheetGetSheetRangeDataResponse is the answer of [Client.SpreadsheetGetSheetRangeData].
type SpreadsheetGetSheetRangeDataResponse struct {
	// Data holds the cells.
	Data RangeData `json:"data,omitzero"`
}

// RangeData holds what a range contains.
type RangeData struct {
	// Result holds the cells.
	Result GridData `json:"result,omitzero"`
}

var spreadsheetBatchUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/spreadsheet/batch_update",
	Pages: wecom.Pages{Internal: 97628, ThirdParty: 98028, Provider: 98035}, Repeat: wecom.RepeatIfUnsent,
}

// SpreadsheetBatchUpdate makes up to 5 changes to a spreadsheet in order, and stops at the first that fails (编辑表格内容).
// Those before it stay.
//
// Internal, third-party and provider-developed apps. Rules: wedoc-sheet-batch-ops, wedoc-sheet-add-sheet-cols,
// wedoc-sheet-add-sheet-cells, wedoc-sheet-update-rows, wedoc-sheet-update-cols, wedoc-sheet-update-cells,
// wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/97628
func (c *Client) SpreadsheetBatchUpdate(ctx context.Context, req *SpreadsheetBatchUpdateRequest, opts ...wecom.CallOption) (*SpreadsheetBatchUpdateResponse, error) {
	resp := new(SpreadsheetBatchUpdateResponse)
	if err := c.core.Do(ctx, &spreadsheetBatchUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpreadsheetBatchUpdateRequest is the request of [Client.SpreadsheetBatchUpdate].
type SpreadsheetBatchUpdateRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// Requests holds the changes; required.
	Requests []SpreadsheetUpdate `json:"requests,omitzero"`
}

// SpreadsheetBatchUpdateResponse is the answer of [Client.SpreadsheetBatchUpdate].
type SpreadsheetBatchUpdateResponse struct {
	// Data holds the results.
	Data SpreadsheetResults `json:"data,omitzero"`
}
