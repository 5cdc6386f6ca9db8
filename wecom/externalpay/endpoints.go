package externalpay

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: getMerchant, Request: new(GetMerchantRequest), Response: new(GetMerchantResponse)},
		{Endpoint: setMchUseScope, Request: new(SetMchUseScopeRequest), Response: new(SetMchUseScopeResponse)},
		{Endpoint: addMerchant, Request: new(AddMerchantRequest), Response: new(AddMerchantResponse)},
		{Endpoint: delMerchant, Request: new(DelMerchantRequest), Response: new(DelMerchantResponse)},
		{Endpoint: getBillList, Request: new(GetBillListRequest), Response: new(GetBillListResponse)},
		{Endpoint: getPaymentInfo, Request: new(GetPaymentInfoRequest), Response: new(GetPaymentInfoResponse)},
		{Endpoint: getFundFlow, Request: new(GetFundFlowRequest), Response: new(GetFundFlowResponse)},
	}
}
