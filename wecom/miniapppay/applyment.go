package miniapppay

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var uploadImage = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniapppay/upload_image",
	Pages: wecom.Pages{Internal: 98972}, Repeat: wecom.RepeatIfUnsent,
	Body: wecom.BodyMultipart,
}

// UploadImage uploads a picture for an application (提交图片). Its id is good for 30 days, in the same app, until all
// applications with it are through.
//
// Internal apps. Rules: miniapppay-image-size, miniapppay-image-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/98972
func (c *Client) UploadImage(ctx context.Context, req *UploadImageRequest, opts ...wecom.CallOption) (*UploadImageResponse, error) {
	resp := new(UploadImageResponse)
	if err := c.core.Do(ctx, &uploadImage, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UploadImageRequest is the request of [Client.UploadImage].
type UploadImageRequest struct {
	// Media is the picture; required, JPG, PNG or BMP of 5 bytes to 2 MB.
	Media wecom.File `multipart:"media"`
}

// UploadImageResponse is the answer of [Client.UploadImage].
type UploadImageResponse struct {
	// OpenWxPayMediaID identifies the picture for [Client.ApplyMch].
	OpenWxPayMediaID string `json:"open_wx_pay_media_id,omitzero"`
}

var getApplymentStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniapppay/get_applyment_status",
	Pages: wecom.Pages{Internal: 98974}, Repeat: wecom.RepeatSafe,
}

// GetApplymentStatus tells how far an application of the same app is (查询申请单状态).
//
// Internal apps. Rules: miniapppay-request-no.
// Page: https://developer.work.weixin.qq.com/document/path/98974
func (c *Client) GetApplymentStatus(ctx context.Context, req *GetApplymentStatusRequest, opts ...wecom.CallOption) (*GetApplymentStatusResponse, error) {
	resp := new(GetApplymentStatusResponse)
	if err := c.core.Do(ctx, &getApplymentStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetApplymentStatusRequest is the request of [Client.GetApplymentStatus].
type GetApplymentStatusRequest struct {
	// OutRequestNo is the merchant's number of the application; required, 1 to 32 characters.
	OutRequestNo string `json:"out_request_no,omitzero"`
}

// GetApplymentStatusResponse is the answer of [Client.GetApplymentStatus].
type GetApplymentStatusResponse struct {
	// Status is the state at WeChat Pay.
	Status ApplymentStatus `json:"status,omitzero"`
	// ApplyState is the stage of the application.
	ApplyState ApplyState `json:"apply_state,omitzero"`
	// RealSignState is the stage of the contract.
	RealSignState RealSignState `json:"real_sign_state,omitzero"`
	// RejectReason says why it was refused.
	RejectReason string `json:"reject_reason,omitzero"`
}

// ApplymentStatus is the state of an application at WeChat Pay.
type ApplymentStatus struct {
	// ApplymentState is the state.
	ApplymentState ApplymentState `json:"applyment_state,omitzero"`
	// ApplymentStateDesc describes the state.
	ApplymentStateDesc string `json:"applyment_state_desc,omitzero"`
	// SignState is the state of the contract.
	SignState SignState `json:"sign_state,omitzero"`
	// SignURL is where the super administrator signs; in the states NEED_SIGN and UNSIGNED, good for ever.
	SignURL string `json:"sign_url,omitzero"`
	// SubMchID is the new merchant account; in the states NEED_SIGN and FINISH.
	SubMchID string `json:"sub_mchid,omitzero"`
	// AuditDetail says what was refused; in the states REJECTED and FROZEN.
	AuditDetail []AuditDetail `json:"audit_detail,omitzero"`
	// AccountValidation says what to transfer; in the state ACCOUNT_NEED_VERIFY once signed.
	AccountValidation *AccountValidation `json:"account_validation,omitzero"`
	// LegalValidationURL is where the legal representative verifies the account; in the state ACCOUNT_NEED_VERIFY once
	// signed.
	LegalValidationURL string `json:"legal_validation_url,omitzero"`
}

// AuditDetail says what was refused of an application.
type AuditDetail struct {
	// ParamName is the item.
	ParamName string `json:"param_name,omitzero"`
	// RejectReason says why.
	RejectReason string `json:"reject_reason,omitzero"`
}

// AccountValidation says what to transfer to verify an account.
type AccountValidation struct {
	// AccountName is the name of the account to pay from.
	AccountName string `json:"account_name,omitzero"`
	// AccountNo is the number of the account to pay from; personal accounts only.
	AccountNo string `json:"account_no,omitzero"`
	// PayAmount is the amount in fen.
	PayAmount int64 `json:"pay_amount,omitzero"`
	// DestinationAccountNumber is the account to pay to.
	DestinationAccountNumber string `json:"destination_account_number,omitzero"`
	// DestinationAccountName is its name.
	DestinationAccountName string `json:"destination_account_name,omitzero"`
	// DestinationAccountBank is its bank.
	DestinationAccountBank string `json:"destination_account_bank,omitzero"`
	// City of the account to pay to.
	City string `json:"city,omitzero"`
	// Remark that the transfer must carry.
	Remark string `json:"remark,omitzero"`
	// Deadline is when the transfer must be done.
	Deadline string `json:"deadline,omitzero"`
}

// ApplymentState is the state of an application at WeChat Pay (申请状态).
type ApplymentState string

// The values of ApplymentState.
const (
	ApplymentStateChecking   ApplymentState = "CHECKING"            // data is checked (资料校验中)
	ApplymentStateNeedVerify ApplymentState = "ACCOUNT_NEED_VERIFY" // account to be verified (待账户验证)
	ApplymentStateAuditing   ApplymentState = "AUDITING"            // under review (审核中)
	ApplymentStateRejected   ApplymentState = "REJECTED"            // refused (已驳回)
	ApplymentStateNeedSign   ApplymentState = "NEED_SIGN"           // to be signed (待签约)
	ApplymentStateFinish     ApplymentState = "FINISH"              // done (完成)
	ApplymentStateFrozen     ApplymentState = "FROZEN"              // frozen (已冻结)
	ApplymentStateCanceled   ApplymentState = "CANCELED"            // cancelled (已作废)
)

// SignState is the state of a contract at WeChat Pay (签约状态).
type SignState string

// The values of SignState.
const (
	SignStateUnsigned    SignState = "UNSIGNED"     // not signed (未签约)
	SignStateSigned      SignState = "SIGNED"       // signed (已签约)
	SignStateNotSignable SignState = "NOT_SIGNABLE" // cannot be signed now (不可签约)
)

// ApplyState is the stage of an application (申请阶段).
type ApplyState int64

// The values of ApplyState.
const (
	ApplyStateInitial   ApplyState = 0 // at the start (初始状态)
	ApplyStateApplying  ApplyState = 1 // applied for (申请中)
	ApplyStateBound     ApplyState = 2 // bound (绑定成功)
	ApplyStateWithdrawn ApplyState = 3 // withdrawn (已撤销申请)
	ApplyStateFailed    ApplyState = 4 // failed (绑定失败)
	ApplyStateNone      ApplyState = 5 // not applied for (未申请)
	ApplyStateNeedLegal ApplyState = 6 // waits for the legal representative (待法人验证)
)

// RealSignState is the stage of a contract (签约阶段).
type RealSignState int64

// The values of RealSignState.
const (
	RealSignStateNotSignable RealSignState = 0 // cannot be signed (不可签约)
	RealSignStateUnsigned    RealSignState = 1 // not signed (未签约)
	RealSignStateSigned      RealSignState = 2 // signed (已签约)
)
