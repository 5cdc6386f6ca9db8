package corpgroup

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var importChainContact = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/import_chain_contact",
	Pages: wecom.Pages{Internal: 95821}, Repeat: wecom.RepeatIfUnsent,
}

// ImportChainContact starts a job that invites corps and their people into a chain (批量导入上下游联系人). One job may
// run at a time. [Client.GetResult] tells how it went.
//
// Callable internal apps of a verified upper corp. Rules: chain-import-corps, chain-import-people-per-corp,
// chain-import-people, chain-import-people-day, chain-import-leads, chain-import-single-job,
// chain-import-serial, chain-import-corp-name, chain-import-custom-id, chain-import-contact-name,
// chain-import-user-custom-id, chain-group-depth, chain-invite-days, chain-corps-total.
// Page: https://developer.work.weixin.qq.com/document/path/95821
func (c *Client) ImportChainContact(ctx context.Context, req *ImportChainContactRequest, opts ...wecom.CallOption) (*ImportChainContactResponse, error) {
	resp := new(ImportChainContactResponse)
	if err := c.core.Do(ctx, &importChainContact, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ImportChainContactRequest is the request of [Client.ImportChainContact].
type ImportChainContactRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
	// ContactList holds the corps; required, at most 1000 with 2000 people in all.
	ContactList []ImportCorp `json:"contact_list,omitzero"`
}

// ImportChainContactResponse is the answer of [Client.ImportChainContact].
type ImportChainContactResponse struct {
	// JobID of the job, at most 64 bytes.
	JobID string `json:"jobid,omitzero"`
}

// ImportCorp is a corp to invite.
type ImportCorp struct {
	// CorpName is the full name; required, 1 to 32 characters: Chinese, letters, digits, space, -, _ and
	// parentheses.
	CorpName string `json:"corp_name,omitzero"`
	// GroupPath is the group for a new corp, its levels joined by a slash; the root if empty.
	GroupPath string `json:"group_path,omitzero"`
	// CustomID is the upper corp's own id for it; letters and digits, at most 64 bytes.
	CustomID string `json:"custom_id,omitzero"`
	// ContactInfoList holds its people; required, at most 200, of whom 5 in charge.
	ContactInfoList []ImportContact `json:"contact_info_list,omitzero"`
}

// ImportContact is a person to invite.
type ImportContact struct {
	// Name of the person; required, 1 to 32 characters.
	Name string `json:"name,omitzero"`
	// IdentityType of the person; required.
	IdentityType IdentityType `json:"identity_type,omitzero"`
	// Mobile is the phone number, with + and country code if it is not Chinese; required.
	Mobile string `json:"mobile,omitzero"`
	// UserCustomID is the upper corp's own id for the person: a whole number from 1 to 2^64-2, without leading
	// zeros, not of 11 or 13 digits.
	UserCustomID string `json:"user_custom_id,omitzero"`
}

// IdentityType says what a person is in a corp.
type IdentityType int64

// The identities.
const (
	IdentityTypeMember IdentityType = 1 // a member (成员)
	IdentityTypeLeader IdentityType = 2 // in charge (负责人)
)

var getResult = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/corpgroup/getresult",
	Pages: wecom.Pages{Internal: 95823}, Repeat: wecom.RepeatSafe,
}

// GetResult tells how a job goes (获取异步任务结果).
//
// Callable internal apps of the upper corp. Rules: chain-import-jobid, chain-getresult-concurrency,
// chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95823
func (c *Client) GetResult(ctx context.Context, req *GetResultRequest, opts ...wecom.CallOption) (*GetResultResponse, error) {
	resp := new(GetResultResponse)
	if err := c.core.Do(ctx, &getResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetResultRequest is the request of [Client.GetResult].
type GetResultRequest struct {
	// JobID of the job; required, at most 64 bytes.
	JobID string `url:"jobid"`
}

// GetResultResponse is the answer of [Client.GetResult].
type GetResultResponse struct {
	// Status of the job.
	Status JobStatus `json:"status,omitzero"`
	// Result of a finished job.
	Result *ImportResult `json:"result,omitzero"`
}

// JobStatus says how far a job is.
type JobStatus int64

// The states of a job.
const (
	JobStatusStarted  JobStatus = 1
	JobStatusRunning  JobStatus = 2
	JobStatusFinished JobStatus = 3
)

// ImportStatus says how an import ended.
type ImportStatus int64

// The ends of an import.
const (
	ImportStatusAll  ImportStatus = 1 // all corps were imported
	ImportStatusSome ImportStatus = 2 // some were
	ImportStatusNone ImportStatus = 3 // none was
)

// ImportResult is the result of an import.
type ImportResult struct {
	// ChainID of the chain.
	ChainID string `json:"chain_id,omitzero"`
	// ImportStatus says how it ended.
	ImportStatus ImportStatus `json:"import_status,omitzero"`
	// FailList holds the corps that were not imported.
	FailList []FailedCorp `json:"fail_list,omitzero"`
}

// FailedCorp is a corp that was not imported. One bad person is enough.
type FailedCorp struct {
	// CorpName is its name.
	CorpName string `json:"corp_name,omitzero"`
	// CustomID is the upper corp's own id for it.
	CustomID string `json:"custom_id,omitzero"`
	// ErrCode says why.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg says more.
	ErrMsg string `json:"errmsg,omitzero"`
	// ContactInfoList holds the people that were at fault.
	ContactInfoList []FailedContact `json:"contact_info_list,omitzero"`
}

// FailedContact is a person because of whom a corp was not imported.
type FailedContact struct {
	// Mobile is the phone number, by the page's example.
	Mobile string `json:"mobile,omitzero"`
	// UserMobile is the phone number, by the page's table.
	UserMobile string `json:"user_mobile,omitzero"`
	// ErrCode says why.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg says more.
	ErrMsg string `json:"errmsg,omitzero"`
}
