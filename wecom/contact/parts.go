package contact

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

// Items are members, departments and tags that a call names.
type Items struct {
	// Users are userids.
	Users []string
	// Parties are department ids.
	Parties []int64
	// Tags are tag ids.
	Tags []int64
}

// PartsResult says how far a call in parts got.
type PartsResult struct {
	// Done holds what the platform accepted.
	Done Items
	// Invalid holds what the platform named as invalid.
	Invalid Items
	// Rest holds what is left after an error, the part that failed first; empty after success. To go on, repeat the call
	// with it. Where an answer was lost, that first part may have been carried out already.
	Rest Items
}

// partSize is how many of each kind one call takes.
type partSize struct{ users, parties, tags int }

// UserBatchDeleteInParts deletes any number of members, 200 a call. It stops at the first error; since one invalid
// userid fails its whole part, take that one out of Rest before going on. The result is never nil.
//
// Internal (address-book assistant) and third-party (address-book) apps. Rules: user-batchdelete.
// Page: https://developer.work.weixin.qq.com/document/path/90199
func (c *Client) UserBatchDeleteInParts(ctx context.Context, req *UserBatchDeleteRequest, opts ...wecom.CallOption) (*PartsResult, error) {
	all := Items{Users: paging.ValueOf(req).UserIDList}
	return inParts(all, partSize{users: 200}, func(part Items) (Items, error) {
		_, err := c.UserBatchDelete(ctx, &UserBatchDeleteRequest{UserIDList: part.Users}, opts...)
		return Items{}, err
	})
}

// TagAddTagUsersInParts gives any number of members and departments a tag, 1000 and 100 a call. It stops at the first
// error; invalid ids are no error, even if all of a part are. The result is never nil.
//
// Internal, third-party and provider-developed apps. Rules: tag-addtagusers-users, tag-addtagusers-parties,
// tag-members-cap.
// Page: https://developer.work.weixin.qq.com/document/path/90214
func (c *Client) TagAddTagUsersInParts(ctx context.Context, req *TagAddTagUsersRequest, opts ...wecom.CallOption) (*PartsResult, error) {
	call := paging.ValueOf(req)
	all := Items{Users: call.UserList, Parties: call.PartyList}
	return inParts(all, partSize{users: 1000, parties: 100}, func(part Items) (Items, error) {
		call.UserList, call.PartyList = part.Users, part.Parties
		resp, err := c.TagAddTagUsers(ctx, &call, opts...)
		if hasCode(err, 40070) {
			return part, nil
		}
		if err != nil {
			return Items{}, err
		}
		return Items{Users: splitIDs(resp.InvalidList), Parties: resp.InvalidParty}, nil
	})
}

// TagDelTagUsersInParts takes a tag from any number of members and departments, 1000 and 100 a call. It stops at the
// first error; invalid ids are no error, even if all of a part are. The result is never nil.
//
// Internal, third-party and provider-developed apps. Rules: tag-deltagusers-users, tag-deltagusers-parties.
// Page: https://developer.work.weixin.qq.com/document/path/90215
func (c *Client) TagDelTagUsersInParts(ctx context.Context, req *TagDelTagUsersRequest, opts ...wecom.CallOption) (*PartsResult, error) {
	call := paging.ValueOf(req)
	all := Items{Users: call.UserList, Parties: call.PartyList}
	return inParts(all, partSize{users: 1000, parties: 100}, func(part Items) (Items, error) {
		call.UserList, call.PartyList = part.Users, part.Parties
		resp, err := c.TagDelTagUsers(ctx, &call, opts...)
		if hasCode(err, 40031) {
			return part, nil
		}
		if err != nil {
			return Items{}, err
		}
		return Items{Users: splitIDs(resp.InvalidList), Parties: resp.InvalidParty}, nil
	})
}

// BatchInviteInParts invites any number of members, departments and tags, 1000, 100 and 100 a call. It stops at the
// first error; invalid ids are no error. The result is never nil.
//
// Internal and third-party (address-book) apps. Rules: batch-invite-users, batch-invite-parties, batch-invite-tags,
// batch-invite-days.
// Page: https://developer.work.weixin.qq.com/document/path/90975
func (c *Client) BatchInviteInParts(ctx context.Context, req *BatchInviteRequest, opts ...wecom.CallOption) (*PartsResult, error) {
	call := paging.ValueOf(req)
	all := Items{Users: call.User, Parties: call.Party, Tags: call.Tag}
	return inParts(all, partSize{users: 1000, parties: 100, tags: 100}, func(part Items) (Items, error) {
		resp, err := c.BatchInvite(ctx, &BatchInviteRequest{User: part.Users, Party: part.Parties, Tag: part.Tags}, opts...)
		if err != nil {
			return Items{}, err
		}
		return Items{Users: resp.InvalidUser, Parties: resp.InvalidParty, Tags: resp.InvalidTag}, nil
	})
}

// inParts sends all in parts of at most size, until send fails. An empty request is sent once, so that the answer to
// it is the one that the single call gets.
func inParts(all Items, size partSize, send func(part Items) (invalid Items, err error)) (*PartsResult, error) {
	result := &PartsResult{Rest: all}
	for {
		part, rest := result.Rest.cut(size)
		invalid, err := send(part)
		if err != nil {
			return result, err
		}
		result.Done = result.Done.plus(part.without(invalid))
		result.Invalid = result.Invalid.plus(invalid)
		result.Rest = rest
		if rest.empty() {
			return result, nil
		}
	}
}

func (i Items) empty() bool {
	return len(i.Users) == 0 && len(i.Parties) == 0 && len(i.Tags) == 0
}

// cut returns the first size items of each kind, and the others.
func (i Items) cut(size partSize) (part, rest Items) {
	part.Users, rest.Users = cut(i.Users, size.users)
	part.Parties, rest.Parties = cut(i.Parties, size.parties)
	part.Tags, rest.Tags = cut(i.Tags, size.tags)
	return part, rest
}

func cut[T any](list []T, n int) (part, rest []T) {
	n = min(n, len(list))
	return list[:n:n], list[n:]
}

func (i Items) plus(more Items) Items {
	return Items{
		Users:   append(i.Users, more.Users...),
		Parties: append(i.Parties, more.Parties...),
		Tags:    append(i.Tags, more.Tags...),
	}
}

func (i Items) without(other Items) Items {
	return Items{
		Users:   without(i.Users, other.Users),
		Parties: without(i.Parties, other.Parties),
		Tags:    without(i.Tags, other.Tags),
	}
}

func without[T comparable](list, other []T) []T {
	return slices.DeleteFunc(slices.Clone(list), func(v T) bool { return slices.Contains(other, v) })
}

// hasCode reports that the platform refused with code. The tag calls have one for a part that is invalid as a whole,
// which then must not stop the parts after it.
func hasCode(err error, code int) bool {
	var apiErr *wecom.APIError
	return errors.As(err, &apiErr) && apiErr.Code == code
}

// splitIDs splits ids that the platform joined with |.
func splitIDs(joined string) []string {
	return strings.FieldsFunc(joined, func(r rune) bool { return r == '|' })
}
