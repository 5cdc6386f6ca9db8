package miniapppay

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: createOrder, Request: new(CreateOrderRequest), Response: new(CreateOrderResponse)},
		{Endpoint: getSign, Request: new(GetSignRequest), Response: new(GetSignResponse)},
		{Endpoint: getOrder, Request: new(GetOrderRequest), Response: new(GetOrderResponse)},
		{Endpoint: closeOrder, Request: new(CloseOrderRequest), Response: new(CloseOrderResponse)},
		{Endpoint: refund, Request: new(RefundRequest), Response: new(RefundResponse)},
		{Endpoint: getRefundDetail, Request: new(GetRefundDetailRequest), Response: new(GetRefundDetailResponse)},
		{Endpoint: getBill, Request: new(GetBillRequest), Response: new(GetBillResponse)},
		{Endpoint: uploadImage, Request: new(UploadImageRequest), Response: new(UploadImageResponse)},
		{Endpoint: getApplymentStatus, Request: new(GetApplymentStatusRequest), Response: new(GetApplymentStatusResponse)},
		{Endpoint: applyMch, Request: new(ApplyMchRequest), Response: new(ApplyMchResponse)},
	}
}
