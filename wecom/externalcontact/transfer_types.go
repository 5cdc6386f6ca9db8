package externalcontact

// TransferStart says whether the handover of a customer started.
type TransferStart struct {
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// ErrCode is 0 if the handover started, else why not.
	ErrCode int64 `json:"errcode,omitzero"`
}

// TransferState is the state of a customer's handover.
type TransferState struct {
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Status says how far it is.
	Status TransferStatus `json:"status,omitzero"`
	// TakeoverTime is when it took or will take effect, in Unix seconds.
	TakeoverTime int64 `json:"takeover_time,omitzero"`
}

// TransferStatus says how far a customer's handover is (接替状态).
type TransferStatus int64

// The values of TransferStatus.
const (
	TransferStatusDone     TransferStatus = 1 // done (接替完毕)
	TransferStatusWaiting  TransferStatus = 2 // waiting (等待接替)
	TransferStatusDeclined TransferStatus = 3 // the customer declined (客户拒绝)
	TransferStatusFull     TransferStatus = 4 // the new member has too many customers (接替成员客户达到上限)
)

// Unassigned is a customer of a member who left.
type Unassigned struct {
	// HandoverUserID is the member who left.
	HandoverUserID string `json:"handover_userid,omitzero"`
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// DimissionTime is when the member left, in Unix seconds.
	DimissionTime int64 `json:"dimission_time,omitzero"`
}

// FailedChat is a group that could not be handed over.
type FailedChat struct {
	// ChatID of the group.
	ChatID string `json:"chat_id,omitzero"`
	// ErrCode says why.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg explains it.
	ErrMsg string `json:"errmsg,omitzero"`
}
