package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var documentBatchUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/document/batch_update",
	Pages: wecom.Pages{Internal: 97626, ThirdParty: 98027, Provider: 98034}, Repeat: wecom.RepeatIfUnsent,
}

// DocumentBatchUpdate makes up to 30 changes to a text document, all or none (编辑文档内容).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-doc-batch-ops, wedoc-doc-version-gap,
// wedoc-doc-replace-ranges, wedoc-doc-insert-table-rows, wedoc-doc-insert-table-cols, wedoc-doc-insert-table-cells,
// wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/97626
func (c *Client) DocumentBatchUpdate(ctx context.Context, req *DocumentBatchUpdateRequest, opts ...wecom.CallOption) (*DocumentBatchUpdateResponse, error) {
	resp := new(DocumentBatchUpdateResponse)
	if err := c.core.Do(ctx, &documentBatchUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DocumentBatchUpdateRequest is the request of [Client.DocumentBatchUpdate].
type DocumentBatchUpdateRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// Version is the version that the changes are meant for, as reading the document tells it; at most 100 behind the newest.
	Version int64 `json:"version,omitzero"`
	// Requests holds the changes; required.
	Requests []DocumentUpdate `json:"requests,omitzero"`
}

// DocumentBatchUpdateResponse is the empty answer of [Client.DocumentBatchUpdate].
type DocumentBatchUpdateResponse struct{}

// DocumentUpdate is one change to a text document: one field is set.
type DocumentUpdate struct {
	// ReplaceText replaces text.
	ReplaceText *ReplaceText `json:"replace_text,omitzero"`
	// InsertText inserts text.
	InsertText *InsertText `json:"insert_text,omitzero"`
	// DeleteContent deletes content.
	DeleteContent *DeleteContent `json:"delete_content,omitzero"`
	// InsertImage inserts a picture.
	InsertImage *InsertImage `json:"insert_image,omitzero"`
	// InsertPageBreak inserts a page break.
	InsertPageBreak *InsertAt `json:"insert_page_break,omitzero"`
	// InsertTable inserts a table.
	InsertTable *InsertTable `json:"insert_table,omitzero"`
	// InsertParagraph inserts a paragraph.
	InsertParagraph *InsertAt `json:"insert_paragraph,omitzero"`
	// UpdateTextProperty changes the style of text.
	UpdateTextProperty *UpdateTextProperty `json:"update_text_property,omitzero"`
}

// Range is a part of a text document.
type Range struct {
	// StartIndex is its start, from 0.
	StartIndex int64 `json:"start_index"`
	// Length is its length.
	Length int64 `json:"length,omitzero"`
}

// Location is a place in a text document.
type Location struct {
	// Index is the position, from 0.
	Index int64 `json:"index"`
}

// ReplaceText replaces text in a document.
type ReplaceText struct {
	// Text is the new text.
	Text string `json:"text"`
	// Ranges holds the parts to replace, at most 10.
	Ranges []Range `json:"ranges,omitzero"`
}

// InsertText inserts text into a document.
type InsertText struct {
	// Text is the text.
	Text string `json:"text,omitzero"`
	// Location is where.
	Location Location `json:"location"`
}

// DeleteContent deletes a part of a document.
type DeleteContent struct {
	// Range is the part.
	Range Range `json:"range,omitzero"`
}

// InsertImage inserts a picture into a document.
type InsertImage struct {
	// ImageID is the address that [Client.ImageUpload] returned.
	ImageID string `json:"image_id,omitzero"`
	// Location is where.
	Location Location `json:"location"`
	// Width in pixels.
	Width int64 `json:"width,omitzero"`
	// Height in pixels.
	Height int64 `json:"height,omitzero"`
}

// InsertAt inserts a page break or a paragraph into a document.
type InsertAt struct {
	// Location is where.
	Location Location `json:"location"`
}

// InsertTable inserts a table into a document, at most 1000 cells.
type InsertTable struct {
	// Rows counts the rows, at most 100.
	Rows int64 `json:"rows,omitzero"`
	// Cols counts the columns, at most 60.
	Cols int64 `json:"cols,omitzero"`
	// Location is where.
	Location Location `json:"location"`
}

// UpdateTextProperty changes the style of text in a document.
type UpdateTextProperty struct {
	// TextProperty is the style.
	TextProperty TextProperty `json:"text_property,omitzero"`
	// Ranges holds the parts to change, at most 10.
	Ranges []Range `json:"ranges,omitzero"`
}

// TextProperty is the style of text in a document.
type TextProperty struct {
	// Bold makes it bold.
	Bold *bool `json:"bold,omitzero"`
	// Color is the colour of the text as RRGGBB.
	Color string `json:"color,omitzero"`
	// BackgroundColor is the colour behind it as RRGGBB.
	BackgroundColor string `json:"background_color,omitzero"`
}
