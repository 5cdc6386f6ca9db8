package wedoc

import (
	"context"
	"encoding/json"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var smartsheetAddRecords = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/add_records",
	Pages: wecom.Pages{Internal: 99907, ThirdParty: 100223, Provider: 100224}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetAddRecords adds records (rows) to a sheet (添加记录). The times and people of creation and change cannot be
// set.
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-add-batch, smartsheet-rows, smartsheet-cells,
// wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99907
func (c *Client) SmartsheetAddRecords(ctx context.Context, req *SmartsheetAddRecordsRequest, opts ...wecom.CallOption) (*SmartsheetAddRecordsResponse, error) {
	resp := new(SmartsheetAddRecordsResponse)
	if err := c.core.Do(ctx, &smartsheetAddRecords, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetAddRecordsRequest is the request of [Client.SmartsheetAddRecords].
type SmartsheetAddRecordsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// KeyType says whether records name fields by title or by id; by title if unset.
	KeyType KeyType `json:"key_type,omitzero"`
	// Records holds the records to add; required.
	Records []NewRecord `json:"records,omitzero"`
}

// SmartsheetAddRecordsResponse is the answer of [Client.SmartsheetAddRecords].
type SmartsheetAddRecordsResponse struct {
	// Records holds the records added.
	Records []Record `json:"records,omitzero"`
}

// KeyType says how a record names its fields.
type KeyType string

// The values of KeyType.
const (
	// KeyTypeFieldTitle names fields by title.
	KeyTypeFieldTitle KeyType = "CELL_VALUE_KEY_TYPE_FIELD_TITLE"
	// KeyTypeFieldID names fields by id.
	KeyTypeFieldID KeyType = "CELL_VALUE_KEY_TYPE_FIELD_ID"
)

// NewRecord is a record to add.
type NewRecord struct {
	// Values holds the cells by field. What a cell holds depends on the kind of field: []TextCell, []ImageCell,
	// []AttachmentCell, []UserCell, []TextCell of type url, []Option, []LocationCell, a string (date in milliseconds,
	// telephone, e-mail), a number or a bool.
	Values map[string]any `json:"values,omitzero"`
}

var smartsheetUpdateRecords = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/update_records",
	Pages: wecom.Pages{Internal: 99909, ThirdParty: 100207, Provider: 100226}, Repeat: wecom.RepeatSafe,
}

// SmartsheetUpdateRecords changes records of a sheet (更新记录). The times and people of creation and change cannot be
// set.
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-update-batch, wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99909
func (c *Client) SmartsheetUpdateRecords(ctx context.Context, req *SmartsheetUpdateRecordsRequest, opts ...wecom.CallOption) (*SmartsheetUpdateRecordsResponse, error) {
	resp := new(SmartsheetUpdateRecordsResponse)
	if err := c.core.Do(ctx, &smartsheetUpdateRecords, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetUpdateRecordsRequest is the request of [Client.SmartsheetUpdateRecords].
type SmartsheetUpdateRecordsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// KeyType says whether records name fields by title or by id; by title if unset.
	KeyType KeyType `json:"key_type,omitzero"`
	// Records holds the changes; required.
	Records []RecordUpdate `json:"records,omitzero"`
}

// SmartsheetUpdateRecordsResponse is the answer of [Client.SmartsheetUpdateRecords].
type SmartsheetUpdateRecordsResponse struct {
	// Records holds the records changed.
	Records []Record `json:"records,omitzero"`
}

// RecordUpdate changes a record.
type RecordUpdate struct {
	// RecordID of the record; required.
	RecordID string `json:"record_id,omitzero"`
	// Values holds the cells to change by field, as in NewRecord.
	Values map[string]any `json:"values,omitzero"`
}

var smartsheetGetRecords = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/get_records",
	Pages: wecom.Pages{Internal: 99915, ThirdParty: 100211, Provider: 100230}, Repeat: wecom.RepeatSafe,
}

// SmartsheetGetRecords lists records of a sheet, chosen, filtered or sorted (查询记录).
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-get-records-page, wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99915
func (c *Client) SmartsheetGetRecords(ctx context.Context, req *SmartsheetGetRecordsRequest, opts ...wecom.CallOption) (*SmartsheetGetRecordsResponse, error) {
	resp := new(SmartsheetGetRecordsResponse)
	if err := c.core.Do(ctx, &smartsheetGetRecords, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetGetRecordsAll yields every record that fits, page by page. It ends after one error.
func (c *Client) SmartsheetGetRecordsAll(ctx context.Context, req *SmartsheetGetRecordsRequest, opts ...wecom.CallOption) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(smartsheetGetRecords.Path, page.Offset, yield, func(at int64) ([]Record, int64, bool, error) {
			page.Offset = at
			resp, err := c.SmartsheetGetRecords(ctx, &page, opts...)
			if err != nil {
				return nil, at, false, err
			}
			return resp.Records, resp.Next, resp.HasMore, nil
		})
	}
}

// SmartsheetGetRecordsRequest is the request of [Client.SmartsheetGetRecords].
type SmartsheetGetRecordsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// ViewID is a view of the sheet.
	ViewID string `json:"view_id,omitzero"`
	// RecordIDs holds the records to return.
	RecordIDs []string `json:"record_ids,omitzero"`
	// KeyType says whether records name fields by title or by id.
	KeyType KeyType `json:"key_type,omitzero"`
	// FieldTitles holds the fields to return, with KeyTypeFieldTitle.
	FieldTitles []string `json:"field_titles,omitzero"`
	// FieldIDs holds the fields to return, with KeyTypeFieldID.
	FieldIDs []string `json:"field_ids,omitzero"`
	// Sort sorts the records; not together with FilterSpec.
	Sort []Sort `json:"sort,omitzero"`
	// Offset is the position, 0 at first.
	Offset int64 `json:"offset,omitzero"`
	// Limit is the length of a page, at most 1000, which is the value if unset.
	Limit int64 `json:"limit,omitzero"`
	// Ver is a version of the sheet.
	Ver int64 `json:"ver,omitzero"`
	// FilterSpec chooses records; not together with Sort.
	FilterSpec *FilterSpec `json:"filter_spec,omitzero"`
}

// SmartsheetGetRecordsResponse is the answer of [Client.SmartsheetGetRecords].
type SmartsheetGetRecordsResponse struct {
	// Total counts the records that fit.
	Total int64 `json:"total,omitzero"`
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// Next is the Offset of the next page.
	Next int64 `json:"next,omitzero"`
	// Records holds the records of this page.
	Records []Record `json:"records,omitzero"`
	// Ver is the version of the sheet.
	Ver int64 `json:"ver,omitzero"`
}

// Sort sorts records by a field.
type Sort struct {
	// FieldTitle is the title of the field; required.
	FieldTitle string `json:"field_title,omitzero"`
	// Desc sorts downwards.
	Desc bool `json:"desc,omitzero"`
}

// Record is a record (row) of a sheet.
type Record struct {
	// RecordID of the record.
	RecordID string `json:"record_id,omitzero"`
	// CreateTime is when it was created, in milliseconds.
	CreateTime string `json:"create_time,omitzero"`
	// UpdateTime is when it was last changed, in milliseconds.
	UpdateTime string `json:"update_time,omitzero"`
	// Values holds the cells by field, in the forms that NewRecord names, beside record ids for references and
	// []AutoNumberCell; wecom.Decode reads one.
	Values map[string]json.RawMessage `json:"values,omitzero"`
	// CreatorName is who created it.
	CreatorName string `json:"creator_name,omitzero"`
	// UpdaterName is who last changed it.
	UpdaterName string `json:"updater_name,omitzero"`
}
