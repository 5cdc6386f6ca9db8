package contact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var syncContactSyncSuccess = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/sync/contact_sync_success",
	Pages: wecom.Pages{ThirdParty: 90584}, Repeat: wecom.RepeatIfUnsent,
}

// SyncContactSyncSuccess ends the migration of an address book by a corp that registered through a provider
// (设置通讯录同步完成): it unlocks the address book and voids the access_token of the migration, which must carry this call.
//
// Third-party apps. Rules: register-contact-token-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/90584
func (c *Client) SyncContactSyncSuccess(ctx context.Context, req *SyncContactSyncSuccessRequest, opts ...wecom.CallOption) (*SyncContactSyncSuccessResponse, error) {
	resp := new(SyncContactSyncSuccessResponse)
	if err := c.core.Do(ctx, &syncContactSyncSuccess, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SyncContactSyncSuccessRequest is the empty request of [Client.SyncContactSyncSuccess].
type SyncContactSyncSuccessRequest struct{}

// SyncContactSyncSuccessResponse is the empty answer of [Client.SyncContactSyncSuccess].
type SyncContactSyncSuccessResponse struct{}
