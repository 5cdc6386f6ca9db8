package wedoc

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var smartdocAddBlocks = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/add_blocks",
	Pages: wecom.Pages{Internal: 101623, ThirdParty: 101640, Provider: 101657}, Repeat: wecom.RepeatIfUnsent,
}

// SmartdocAddBlocks adds blocks of content to a page (添加内容块).
//
// Internal, third-party and provider-developed apps. The page is of 6 July 2026. Rule: smartdoc-columns.
// Page: https://developer.work.weixin.qq.com/document/path/101623
func (c *Client) SmartdocAddBlocks(ctx context.Context, req *SmartdocAddBlocksRequest, opts ...wecom.CallOption) (*SmartdocAddBlocksResponse, error) {
	resp := new(SmartdocAddBlocksResponse)
	if err := c.core.Do(ctx, &smartdocAddBlocks, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocAddBlocksRequest is the request of [Client.SmartdocAddBlocks].
type SmartdocAddBlocksRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// PageID of the page; required.
	PageID string `json:"page_id,omitzero"`
	// Blocks are the new blocks; required.
	Blocks []NewSmartdocBlock `json:"blocks,omitzero"`
}

// NewSmartdocBlock is a block to add.
type NewSmartdocBlock struct {
	// Type of the block; required.
	Type SmartdocBlockType `json:"type,omitzero"`
	// Title is the text of the block.
	Title string `json:"title,omitzero"`
	// ParentID is the block above.
	ParentID string `json:"parent_id,omitzero"`
	// AfterID is the block that it follows; it comes first if unset.
	AfterID string `json:"after_id,omitzero"`
	// Children holds the ids of the blocks below.
	Children []string `json:"children,omitzero"`
	// Props are properties that suit the type.
	Props SmartdocBlockProps `json:"props,omitzero"`
}

// SmartdocAddBlocksResponse is the answer of [Client.SmartdocAddBlocks].
type SmartdocAddBlocksResponse struct {
	// Blocks are the blocks with their ids.
	Blocks []SmartdocBlock `json:"blocks,omitzero"`
}

var smartdocUpdateBlocks = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/update_blocks",
	Pages: wecom.Pages{Internal: 101624, ThirdParty: 101641, Provider: 101658}, Repeat: wecom.RepeatSafe,
}

// SmartdocUpdateBlocks changes blocks of a page (更新内容块).
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026. Rule: smartdoc-columns.
// Page: https://developer.work.weixin.qq.com/document/path/101624
func (c *Client) SmartdocUpdateBlocks(ctx context.Context, req *SmartdocUpdateBlocksRequest, opts ...wecom.CallOption) (*SmartdocUpdateBlocksResponse, error) {
	resp := new(SmartdocUpdateBlocksResponse)
	if err := c.core.Do(ctx, &smartdocUpdateBlocks, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocUpdateBlocksRequest is the request of [Client.SmartdocUpdateBlocks].
type SmartdocUpdateBlocksRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// PageID of the page; required.
	PageID string `json:"page_id,omitzero"`
	// Blocks are the changes; required.
	Blocks []SmartdocBlockChange `json:"blocks,omitzero"`
}

// SmartdocBlockChange is a change of a block.
type SmartdocBlockChange struct {
	// ID of the block; required.
	ID string `json:"id,omitzero"`
	// Type of the block.
	Type SmartdocBlockType `json:"type,omitzero"`
	// Title is the text of the block, as the table of the page names it.
	Title string `json:"title,omitzero"`
	// Content is the text of the block, as the example of the page names it.
	Content string `json:"content,omitzero"`
	// ParentID is the block above.
	ParentID string `json:"parent_id,omitzero"`
	// AfterID is the block that it is to follow; with an empty one it comes first.
	AfterID *string `json:"after_id,omitzero"`
	// Children holds the ids of the blocks below.
	Children []string `json:"children,omitzero"`
	// Props are properties that suit the type.
	Props SmartdocBlockProps `json:"props,omitzero"`
}

// SmartdocUpdateBlocksResponse is the answer of [Client.SmartdocUpdateBlocks].
type SmartdocUpdateBlocksResponse struct {
	// Blocks are the blocks as they are now.
	Blocks []SmartdocBlock `json:"blocks,omitzero"`
}

var smartdocDeleteBlocks = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/delete_blocks",
	Pages: wecom.Pages{Internal: 101625, ThirdParty: 101642, Provider: 101659}, Repeat: wecom.RepeatIfUnsent,
}

// SmartdocDeleteBlocks deletes blocks of a page (删除内容块).
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101625
func (c *Client) SmartdocDeleteBlocks(ctx context.Context, req *SmartdocDeleteBlocksRequest, opts ...wecom.CallOption) (*SmartdocDeleteBlocksResponse, error) {
	resp := new(SmartdocDeleteBlocksResponse)
	if err := c.core.Do(ctx, &smartdocDeleteBlocks, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocDeleteBlocksRequest is the request of [Client.SmartdocDeleteBlocks].
type SmartdocDeleteBlocksRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// PageID of the page; required.
	PageID string `json:"page_id,omitzero"`
	// IDs are the ids of the blocks; required.
	IDs []string `json:"ids,omitzero"`
}

// SmartdocDeleteBlocksResponse is the empty answer of [Client.SmartdocDeleteBlocks].
type SmartdocDeleteBlocksResponse struct{}

var smartdocGetBlockList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/get_block_list",
	Pages: wecom.Pages{Internal: 101626, ThirdParty: 101643, Provider: 101660}, Repeat: wecom.RepeatSafe,
}

// SmartdocGetBlockList lists blocks of a page (获取内容块列表).
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026. Rule: smartdoc-blocks-page.
// Page: https://developer.work.weixin.qq.com/document/path/101626
func (c *Client) SmartdocGetBlockList(ctx context.Context, req *SmartdocGetBlockListRequest, opts ...wecom.CallOption) (*SmartdocGetBlockListResponse, error) {
	resp := new(SmartdocGetBlockListResponse)
	if err := c.core.Do(ctx, &smartdocGetBlockList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocGetBlockListRequest is the request of [Client.SmartdocGetBlockList].
type SmartdocGetBlockListRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// PageID of the page; required.
	PageID string `json:"page_id,omitzero"`
	// IDs narrow the list to these blocks.
	IDs []string `json:"ids,omitzero"`
	// Start is where to begin, from 0 on.
	Start int64 `json:"start,omitzero"`
	// Limit is the most blocks in an answer, at most 200, which is what it is if unset.
	Limit int64 `json:"limit,omitzero"`
}

// SmartdocGetBlockListResponse is the answer of [Client.SmartdocGetBlockList].
type SmartdocGetBlockListResponse struct {
	// Blocks are the blocks of this part.
	Blocks []SmartdocBlock `json:"blocks,omitzero"`
	// HasMore reports that there is another part.
	HasMore bool `json:"has_more,omitzero"`
	// NextStart is the Start of the next part.
	NextStart int64 `json:"next_start,omitzero"`
}

// SmartdocGetBlockListAll yields every block of a page, part by part from req.Start on; req stays as it is. It ends
// after one error.
func (c *Client) SmartdocGetBlockListAll(ctx context.Context, req *SmartdocGetBlockListRequest, opts ...wecom.CallOption) iter.Seq2[SmartdocBlock, error] {
	return func(yield func(SmartdocBlock, error) bool) {
		part := paging.ValueOf(req)
		paging.Walk(smartdocGetBlockList.Path, part.Start, yield, func(at int64) ([]SmartdocBlock, int64, bool, error) {
			part.Start = at
			resp, err := c.SmartdocGetBlockList(ctx, &part, opts...)
			if err != nil {
				return nil, at, false, err
			}
			return resp.Blocks, resp.NextStart, resp.HasMore, nil
		})
	}
}
