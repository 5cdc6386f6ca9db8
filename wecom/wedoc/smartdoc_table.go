package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var smartdocGetSmartsheetInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/get_smartsheet_info",
	Pages: wecom.Pages{Internal: 101628, ThirdParty: 101645, Provider: 101662}, Repeat: wecom.RepeatSafe,
}

// SmartdocGetSmartsheetInfo returns the smart sheet behind the data tables of a smart document, which it makes if
// there is none yet (获取数据源). The calls on fields and records of smart sheets take its id.
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101628
func (c *Client) SmartdocGetSmartsheetInfo(ctx context.Context, req *SmartdocGetSmartsheetInfoRequest, opts ...wecom.CallOption) (*SmartdocGetSmartsheetInfoResponse, error) {
	resp := new(SmartdocGetSmartsheetInfoResponse)
	if err := c.core.Do(ctx, &smartdocGetSmartsheetInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocGetSmartsheetInfoRequest is the request of [Client.SmartdocGetSmartsheetInfo].
type SmartdocGetSmartsheetInfoRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
}

// SmartdocGetSmartsheetInfoResponse is the answer of [Client.SmartdocGetSmartsheetInfo].
type SmartdocGetSmartsheetInfoResponse struct {
	// SSDocID of the smart sheet.
	SSDocID string `json:"ss_docid,omitzero"`
}

var smartdocAddSmartsheet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/add_smartsheet",
	Pages: wecom.Pages{Internal: 101629, ThirdParty: 101646, Provider: 101663}, Repeat: wecom.RepeatIfUnsent,
}

// SmartdocAddSmartsheet adds a data table to a smart document (添加数据表).
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026. Rule: smartdoc-table-order.
// Page: https://developer.work.weixin.qq.com/document/path/101629
func (c *Client) SmartdocAddSmartsheet(ctx context.Context, req *SmartdocAddSmartsheetRequest, opts ...wecom.CallOption) (*SmartdocAddSmartsheetResponse, error) {
	resp := new(SmartdocAddSmartsheetResponse)
	if err := c.core.Do(ctx, &smartdocAddSmartsheet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocAddSmartsheetRequest is the request of [Client.SmartdocAddSmartsheet].
type SmartdocAddSmartsheetRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// Info is the new table; required.
	Info NewSmartdocTable `json:"info,omitzero"`
}

// NewSmartdocTable is a data table to add.
type NewSmartdocTable struct {
	// Title of the table.
	Title string `json:"title,omitzero"`
	// AfterID is the block of the data table that it follows; no other kind of block will do.
	AfterID string `json:"after_id,omitzero"`
}

// SmartdocAddSmartsheetResponse is the answer of [Client.SmartdocAddSmartsheet].
type SmartdocAddSmartsheetResponse struct {
	// Info is the table with its ids.
	Info SmartdocTable `json:"info,omitzero"`
}

// SmartdocTable is a data table of a smart document (数据表).
type SmartdocTable struct {
	// BlockID of the table's block.
	BlockID string `json:"block_id,omitzero"`
	// Title of the table.
	Title string `json:"title,omitzero"`
	// SheetID of the table.
	SheetID string `json:"sheet_id,omitzero"`
	// SSDocID of the smart sheet that holds the table.
	SSDocID string `json:"ss_docid,omitzero"`
	// AfterID is the block that it follows.
	AfterID string `json:"after_id,omitzero"`
}

var smartdocUpdateSmartsheet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/update_smartsheet",
	Pages: wecom.Pages{Internal: 101631, ThirdParty: 101648, Provider: 101665}, Repeat: wecom.RepeatSafe,
}

// SmartdocUpdateSmartsheet changes the title or the place of a data table (更新数据表).
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026. Rule: smartdoc-table-order.
// Page: https://developer.work.weixin.qq.com/document/path/101631
func (c *Client) SmartdocUpdateSmartsheet(ctx context.Context, req *SmartdocUpdateSmartsheetRequest, opts ...wecom.CallOption) (*SmartdocUpdateSmartsheetResponse, error) {
	resp := new(SmartdocUpdateSmartsheetResponse)
	if err := c.core.Do(ctx, &smartdocUpdateSmartsheet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocUpdateSmartsheetRequest is the request of [Client.SmartdocUpdateSmartsheet].
type SmartdocUpdateSmartsheetRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// Info is what changes; required.
	Info SmartdocTableChange `json:"info,omitzero"`
}

// SmartdocTableChange is a change of a data table.
type SmartdocTableChange struct {
	// BlockID of the table's block; required.
	BlockID string `json:"block_id,omitzero"`
	// Title is the new title.
	Title string `json:"title,omitzero"`
	// AfterID is the block of the data table that it is to follow; with an empty one it moves to the end. No other kind of
	// block will do.
	AfterID *string `json:"after_id,omitzero"`
}

// SmartdocUpdateSmartsheetResponse is the answer of [Client.SmartdocUpdateSmartsheet].
type SmartdocUpdateSmartsheetResponse struct {
	// Info is the table as it is now.
	Info SmartdocTable `json:"info,omitzero"`
}

var smartdocDeleteSmartsheet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/delete_smartsheet",
	Pages: wecom.Pages{Internal: 101630, ThirdParty: 101647, Provider: 101664}, Repeat: wecom.RepeatIfUnsent,
}

// SmartdocDeleteSmartsheet deletes the block of a data table, for good (删除数据表). The table itself stays in its smart
// sheet.
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101630
func (c *Client) SmartdocDeleteSmartsheet(ctx context.Context, req *SmartdocDeleteSmartsheetRequest, opts ...wecom.CallOption) (*SmartdocDeleteSmartsheetResponse, error) {
	resp := new(SmartdocDeleteSmartsheetResponse)
	if err := c.core.Do(ctx, &smartdocDeleteSmartsheet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocDeleteSmartsheetRequest is the request of [Client.SmartdocDeleteSmartsheet].
type SmartdocDeleteSmartsheetRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// BlockID of the table's block; required.
	BlockID string `json:"block_id,omitzero"`
}

// SmartdocDeleteSmartsheetResponse is the empty answer of [Client.SmartdocDeleteSmartsheet].
type SmartdocDeleteSmartsheetResponse struct{}
