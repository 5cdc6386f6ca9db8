package advanced

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: apiCreateOrder, Request: new(APICreateOrderRequest), Response: new(APICreateOrderResponse)},
		{Endpoint: apiCancelOrder, Request: new(APICancelOrderRequest), Response: new(APICancelOrderResponse)},
		{Endpoint: apiSubmitPay, Request: new(APISubmitPayRequest), Response: new(APISubmitPayResponse)},
		{Endpoint: apiListOrder, Request: new(APIListOrderRequest), Response: new(APIListOrderResponse)},
		{Endpoint: apiGetOrder, Request: new(APIGetOrderRequest), Response: new(APIGetOrderResponse)},
		{Endpoint: apiGetCorpBuyInfo, Request: new(APIGetCorpBuyInfoRequest), Response: new(APIGetCorpBuyInfoResponse)},
		{Endpoint: featureGetApplyIDList, Request: new(FeatureGetApplyIDListRequest), Response: new(FeatureGetApplyIDListResponse)},
		{Endpoint: featureGetApprovalInfo, Request: new(FeatureGetApprovalInfoRequest), Response: new(FeatureGetApprovalInfoResponse)},
		{Endpoint: featureSetApprovalDetail, Request: new(FeatureSetApprovalDetailRequest), Response: new(FeatureSetApprovalDetailResponse)},
	}
}
