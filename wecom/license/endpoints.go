package license

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: createNewOrder, Request: new(CreateNewOrderRequest), Response: new(CreateNewOrderResponse)},
		{Endpoint: createNewOrderJob, Request: new(CreateNewOrderJobRequest), Response: new(CreateNewOrderJobResponse)},
		{Endpoint: submitNewOrderJob, Request: new(SubmitNewOrderJobRequest), Response: new(SubmitNewOrderJobResponse)},
		{Endpoint: newOrderJobResult, Request: new(NewOrderJobResultRequest), Response: new(NewOrderJobResultResponse)},
		{Endpoint: createRenewOrderJob, Request: new(CreateRenewOrderJobRequest), Response: new(CreateRenewOrderJobResponse)},
		{Endpoint: submitOrderJob, Request: new(SubmitOrderJobRequest), Response: new(SubmitOrderJobResponse)},
		{Endpoint: cancelOrder, Request: new(CancelOrderRequest), Response: new(CancelOrderResponse)},
		{Endpoint: submitPayJob, Request: new(SubmitPayJobRequest), Response: new(SubmitPayJobResponse)},
		{Endpoint: payJobResult, Request: new(PayJobResultRequest), Response: new(PayJobResultResponse)},
		{Endpoint: listOrder, Request: new(ListOrderRequest), Response: new(ListOrderResponse)},
		{Endpoint: getOrder, Request: new(GetOrderRequest), Response: new(GetOrderResponse)},
		{Endpoint: getUnionOrder, Request: new(GetUnionOrderRequest), Response: new(GetUnionOrderResponse)},
		{Endpoint: listOrderAccount, Request: new(ListOrderAccountRequest), Response: new(ListOrderAccountResponse)},
		{Endpoint: activeAccount, Request: new(ActiveAccountRequest), Response: new(ActiveAccountResponse)},
		{Endpoint: batchActiveAccount, Request: new(BatchActiveAccountRequest), Response: new(BatchActiveAccountResponse)},
		{Endpoint: activeAccountByType, Request: new(ActiveAccountByTypeRequest), Response: new(ActiveAccountByTypeResponse)},
		{Endpoint: getActiveInfoByCode, Request: new(GetActiveInfoByCodeRequest), Response: new(GetActiveInfoByCodeResponse)},
		{Endpoint: batchGetActiveInfoByCode, Request: new(BatchGetActiveInfoByCodeRequest), Response: new(BatchGetActiveInfoByCodeResponse)},
		{Endpoint: getActiveInfoByUser, Request: new(GetActiveInfoByUserRequest), Response: new(GetActiveInfoByUserResponse)},
		{Endpoint: listActivedAccount, Request: new(ListActivedAccountRequest), Response: new(ListActivedAccountResponse)},
		{Endpoint: batchTransferLicense, Request: new(BatchTransferLicenseRequest), Response: new(BatchTransferLicenseResponse)},
		{Endpoint: batchShareActiveCode, Request: new(BatchShareActiveCodeRequest), Response: new(BatchShareActiveCodeResponse)},
		{Endpoint: getAppLicenseInfo, Request: new(GetAppLicenseInfoRequest), Response: new(GetAppLicenseInfoResponse)},
		{Endpoint: setAutoActiveStatus, Request: new(SetAutoActiveStatusRequest), Response: new(SetAutoActiveStatusResponse)},
		{Endpoint: getAutoActiveStatus, Request: new(GetAutoActiveStatusRequest), Response: new(GetAutoActiveStatusResponse)},
		{Endpoint: supportPolicyQuery, Request: new(SupportPolicyQueryRequest), Response: new(SupportPolicyQueryResponse)},
	}
}
