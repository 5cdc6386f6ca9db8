package externalcontact

import (
	"context"
	"iter"
	"slices"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

// maxGetByUser is how many members one call of BatchGetByUser takes.
const maxGetByUser = 100

// BatchGetByUserAll walks the customers of any number of members: all pages of [Client.BatchGetByUser] for 100 members
// at a time. req.Cursor belongs to the first hundred. It ends after one error.
func (c *Client) BatchGetByUserAll(ctx context.Context, req *BatchGetByUserRequest, opts ...wecom.CallOption) iter.Seq2[ExternalContactInfo, error] {
	return func(yield func(ExternalContactInfo, error) bool) {
		call := paging.ValueOf(req)
		for users := range slices.Chunk(call.UserIDList, maxGetByUser) {
			call.UserIDList = users
			if !c.getByUser(ctx, call, opts, yield) {
				return
			}
			call.Cursor = ""
		}
	}
}

// getByUser yields the customers of one hundred members; it reports whether to go on.
func (c *Client) getByUser(ctx context.Context, page BatchGetByUserRequest, opts []wecom.CallOption, yield func(ExternalContactInfo, error) bool) bool {
	more := true
	watch := func(info ExternalContactInfo, err error) bool {
		more = yield(info, err) && err == nil
		return more
	}
	paging.Cursor(batchGetByUser.Path, page.Cursor, watch, func(cursor string) ([]ExternalContactInfo, string, error) {
		page.Cursor = cursor
		resp, err := c.BatchGetByUser(ctx, &page, opts...)
		if err != nil {
			return nil, "", err
		}
		return resp.ExternalContactList, resp.NextCursor, nil
	})
	return more
}
