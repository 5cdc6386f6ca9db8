package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var documentGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/document/get",
	Pages: wecom.Pages{Internal: 97659, ThirdParty: 98029, Provider: 98036}, Repeat: wecom.RepeatSafe,
}

// DocumentGet reads a text document as a tree (获取文档数据).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97659
func (c *Client) DocumentGet(ctx context.Context, req *DocumentGetRequest, opts ...wecom.CallOption) (*DocumentGetResponse, error) {
	resp := new(DocumentGetResponse)
	if err := c.core.Do(ctx, &documentGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DocumentGetRequest is the request of [Client.DocumentGet].
type DocumentGetRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
}

// DocumentGetResponse is the answer of [Client.DocumentGet].
type DocumentGetResponse struct {
	// Version is the version of the document, for [Client.DocumentBatchUpdate].
	Version int64 `json:"version,omitzero"`
	// Document is the root.
	Document Node `json:"document,omitzero"`
}

// Node is a node of a text document.
type Node struct {
	// Begin is where it begins.
	Begin int64 `json:"begin,omitzero"`
	// End is where it ends.
	End int64 `json:"end,omitzero"`
	// Property is how it looks.
	Property *NodeProperty `json:"property,omitzero"`
	// Type is its kind.
	Type NodeType `json:"type,omitzero"`
	// Children holds the nodes in it.
	Children []Node `json:"children,omitzero"`
	// Text is the text of a NodeTypeText.
	Text string `json:"text,omitzero"`
}

// NodeType is the kind of a node.
type NodeType string

// The values of NodeType.
const (
	// NodeTypeDocument is the document.
	NodeTypeDocument NodeType = "Document"
	// NodeTypeMainStory is its body.
	NodeTypeMainStory NodeType = "MainStory"
	// NodeTypeSection is a section.
	NodeTypeSection NodeType = "Section"
	// NodeTypeParagraph is a paragraph.
	NodeTypeParagraph NodeType = "Paragraph"
	// NodeTypeTable is a table.
	NodeTypeTable NodeType = "Table"
	// NodeTypeTableRow is a row of a table.
	NodeTypeTableRow NodeType = "TableRow"
	// NodeTypeTableCell is a cell of a table.
	NodeTypeTableCell NodeType = "TableCell"
	// NodeTypeText is text of one style.
	NodeTypeText NodeType = "Text"
	// NodeTypeDrawing is a picture or chart.
	NodeTypeDrawing NodeType = "Drawing"
)

// NodeProperty is how a node looks; the one of its kind is set.
type NodeProperty struct {
	// SectionProperty of a section.
	SectionProperty *SectionProperty `json:"section_property,omitzero"`
	// ParagraphProperty of a paragraph.
	ParagraphProperty *ParagraphProperty `json:"paragraph_property,omitzero"`
	// RunProperty of text.
	RunProperty *RunProperty `json:"run_property,omitzero"`
	// TableProperty of a table.
	TableProperty *TableProperty `json:"table_property,omitzero"`
	// TableRowProperty of a row.
	TableRowProperty *TableRowProperty `json:"table_row_property,omitzero"`
	// TableCellProperty of a cell.
	TableCellProperty *TableCellProperty `json:"table_cell_property,omitzero"`
	// DrawingProperty of a drawing.
	DrawingProperty *DrawingProperty `json:"drawing_property,omitzero"`
}
