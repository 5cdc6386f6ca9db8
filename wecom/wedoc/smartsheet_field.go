package wedoc

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var smartsheetAddFields = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/add_fields",
	Pages: wecom.Pages{Internal: 99904, ThirdParty: 100202, Provider: 100220}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetAddFields adds fields (columns) to a sheet (添加字段).
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-fields, wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99904
func (c *Client) SmartsheetAddFields(ctx context.Context, req *SmartsheetAddFieldsRequest, opts ...wecom.CallOption) (*SmartsheetAddFieldsResponse, error) {
	resp := new(SmartsheetAddFieldsResponse)
	if err := c.core.Do(ctx, &smartsheetAddFields, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetAddFieldsRequest is the request of [Client.SmartsheetAddFields].
type SmartsheetAddFieldsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// Fields holds the fields to add, without FieldID; required.
	Fields []Field `json:"fields,omitzero"`
}

// SmartsheetAddFieldsResponse is the answer of [Client.SmartsheetAddFields].
type SmartsheetAddFieldsResponse struct {
	// Fields holds the fields added.
	Fields []Field `json:"fields,omitzero"`
}

var smartsheetUpdateFields = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/update_fields",
	Pages: wecom.Pages{Internal: 99906, ThirdParty: 100204, Provider: 100222}, Repeat: wecom.RepeatSafe,
}

// SmartsheetUpdateFields changes the titles and properties of fields, never their type (更新字段). A title may not be set
// to what it is.
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99906
func (c *Client) SmartsheetUpdateFields(ctx context.Context, req *SmartsheetUpdateFieldsRequest, opts ...wecom.CallOption) (*SmartsheetUpdateFieldsResponse, error) {
	resp := new(SmartsheetUpdateFieldsResponse)
	if err := c.core.Do(ctx, &smartsheetUpdateFields, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetUpdateFieldsRequest is the request of [Client.SmartsheetUpdateFields].
type SmartsheetUpdateFieldsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// Fields holds the changes: FieldID, FieldType, and the title or the property; required.
	Fields []Field `json:"fields,omitzero"`
}

// SmartsheetUpdateFieldsResponse is the answer of [Client.SmartsheetUpdateFields].
type SmartsheetUpdateFieldsResponse struct {
	// Fields holds the fields changed.
	Fields []Field `json:"fields,omitzero"`
}

var smartsheetGetFields = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/get_fields",
	Pages: wecom.Pages{Internal: 99914, ThirdParty: 100210, Provider: 100229}, Repeat: wecom.RepeatSafe,
}

// SmartsheetGetFields lists fields of a sheet (查询字段). [Client.SmartsheetGetFieldsAll] goes on to the last page.
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-get-fields-page, wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99914
func (c *Client) SmartsheetGetFields(ctx context.Context, req *SmartsheetGetFieldsRequest, opts ...wecom.CallOption) (*SmartsheetGetFieldsResponse, error) {
	resp := new(SmartsheetGetFieldsResponse)
	if err := c.core.Do(ctx, &smartsheetGetFields, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetGetFieldsAll yields every field of a sheet, page by page from req.Offset on, until there are as many as the
// sheet has; req stays as it is. It ends after one error.
func (c *Client) SmartsheetGetFieldsAll(ctx context.Context, req *SmartsheetGetFieldsRequest, opts ...wecom.CallOption) iter.Seq2[Field, error] {
	return func(yield func(Field, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(smartsheetGetFields.Path, page.Offset, yield, func(at int64) ([]Field, int64, bool, error) {
			page.Offset = at
			resp, err := c.SmartsheetGetFields(ctx, &page, opts...)
			if err != nil {
				return nil, at, false, err
			}
			following := at + int64(len(resp.Fields))
			return resp.Fields, following, following > at && following < resp.Total, nil
		})
	}
}

// SmartsheetGetFieldsRequest is the request of [Client.SmartsheetGetFields].
type SmartsheetGetFieldsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// ViewID is a view of the sheet.
	ViewID string `json:"view_id,omitzero"`
	// FieldIDs asks for these fields only.
	FieldIDs []string `json:"field_ids,omitzero"`
	// FieldTitles asks for the fields of these titles only.
	FieldTitles []string `json:"field_titles,omitzero"`
	// Offset is the position, 0 at first.
	Offset int64 `json:"offset,omitzero"`
	// Limit is the length of a page, at most 1000, which is the value if unset.
	Limit int64 `json:"limit,omitzero"`
}

// SmartsheetGetFieldsResponse is the answer of [Client.SmartsheetGetFields].
type SmartsheetGetFieldsResponse struct {
	// Total counts the fields.
	Total int64 `json:"total,omitzero"`
	// Next is the Offset of the next page, where the platform tells it.
	Next int64 `json:"next,omitzero"`
	// Fields holds the fields of this page.
	Fields []Field `json:"fields,omitzero"`
}
