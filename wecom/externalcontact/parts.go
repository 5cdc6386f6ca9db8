package externalcontact

import (
	"context"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

// maxTransfer is how many customers or groups one call hands over.
const maxTransfer = 100

// ItemError is an item that the platform did not accept.
type ItemError struct {
	// ID of the customer or group.
	ID string
	// Code is the item's errcode.
	Code int64
}

// PartsResult says how far a call in parts got.
type PartsResult struct {
	// Done holds the ids that the platform accepted.
	Done []string
	// Failed holds the ids that the platform did not accept.
	Failed []ItemError
	// Rest holds what is left after an error, the part that failed first; empty after success. To go on, repeat the call
	// with it. Where an answer was lost, that first part may have been carried out already.
	Rest []string
}

// TransferCustomerInParts is [Client.TransferCustomer] for any number of customers, 100 a call. It stops at the first
// error of a whole call; customers that are not accepted are in Failed. The result is never nil.
func (c *Client) TransferCustomerInParts(ctx context.Context, req *TransferCustomerRequest, opts ...wecom.CallOption) (*PartsResult, error) {
	call := paging.ValueOf(req)
	return inParts(call.ExternalUserID, func(part []string) ([]ItemError, error) {
		call.ExternalUserID = part
		resp, err := c.TransferCustomer(ctx, &call, opts...)
		if err != nil {
			return nil, err
		}
		return notStarted(resp.Customer), nil
	})
}

// ResignedTransferCustomerInParts is [Client.ResignedTransferCustomer] for any number of customers, 100 a call. It
// stops at the first error of a whole call; customers that are not accepted are in Failed. The result is never nil.
func (c *Client) ResignedTransferCustomerInParts(ctx context.Context, req *ResignedTransferCustomerRequest, opts ...wecom.CallOption) (*PartsResult, error) {
	call := paging.ValueOf(req)
	return inParts(call.ExternalUserID, func(part []string) ([]ItemError, error) {
		call.ExternalUserID = part
		resp, err := c.ResignedTransferCustomer(ctx, &call, opts...)
		if err != nil {
			return nil, err
		}
		return notStarted(resp.Customer), nil
	})
}

// GroupchatTransferInParts is [Client.GroupchatTransfer] for any number of groups, 100 a call. It stops at the first
// error of a whole call; groups that are not accepted are in Failed. The result is never nil.
func (c *Client) GroupchatTransferInParts(ctx context.Context, req *GroupchatTransferRequest, opts ...wecom.CallOption) (*PartsResult, error) {
	call := paging.ValueOf(req)
	return inParts(call.ChatIDList, func(part []string) ([]ItemError, error) {
		call.ChatIDList = part
		resp, err := c.GroupchatTransfer(ctx, &call, opts...)
		if err != nil {
			return nil, err
		}
		return failedChats(resp.FailedChatList), nil
	})
}

// GroupchatOnjobTransferInParts is [Client.GroupchatOnjobTransfer] for any number of groups, 100 a call. It stops at
// the first error of a whole call; groups that are not accepted are in Failed. The result is never nil.
func (c *Client) GroupchatOnjobTransferInParts(ctx context.Context, req *GroupchatOnjobTransferRequest, opts ...wecom.CallOption) (*PartsResult, error) {
	call := paging.ValueOf(req)
	return inParts(call.ChatIDList, func(part []string) ([]ItemError, error) {
		call.ChatIDList = part
		resp, err := c.GroupchatOnjobTransfer(ctx, &call, opts...)
		if err != nil {
			return nil, err
		}
		return failedChats(resp.FailedChatList), nil
	})
}

// inParts sends ids in parts until send fails. An empty request is sent once, so that the answer to it is the one that
// the single call gets.
func inParts(ids []string, send func(part []string) ([]ItemError, error)) (*PartsResult, error) {
	result := &PartsResult{Rest: ids}
	for {
		n := min(maxTransfer, len(result.Rest))
		part := result.Rest[:n:n]
		failed, err := send(part)
		if err != nil {
			return result, err
		}
		result.Done = append(result.Done, without(part, failed)...)
		result.Failed = append(result.Failed, failed...)
		result.Rest = result.Rest[n:]
		if len(result.Rest) == 0 {
			result.Rest = nil
			return result, nil
		}
	}
}

// without returns the ids that did not fail.
func without(ids []string, failed []ItemError) []string {
	bad := make(map[string]bool, len(failed))
	for _, f := range failed {
		bad[f.ID] = true
	}
	var good []string
	for _, id := range ids {
		if !bad[id] {
			good = append(good, id)
		}
	}
	return good
}

func notStarted(customers []TransferStart) []ItemError {
	var failed []ItemError
	for _, c := range customers {
		if c.ErrCode != 0 {
			failed = append(failed, ItemError{ID: c.ExternalUserID, Code: c.ErrCode})
		}
	}
	return failed
}

func failedChats(chats []FailedChat) []ItemError {
	var failed []ItemError
	for _, c := range chats {
		failed = append(failed, ItemError{ID: c.ChatID, Code: c.ErrCode})
	}
	return failed
}
