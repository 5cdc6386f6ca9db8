package paytool

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: openOrder, Request: new(OpenOrderRequest), Response: new(OpenOrderResponse)},
		{Endpoint: closeOrder, Request: new(CloseOrderRequest), Response: new(CloseOrderResponse)},
		{Endpoint: getOrderList, Request: new(GetOrderListRequest), Response: new(GetOrderListResponse)},
		{Endpoint: getOrderDetail, Request: new(GetOrderDetailRequest), Response: new(GetOrderDetailResponse)},
		{Endpoint: getInvoiceList, Request: new(GetInvoiceListRequest), Response: new(GetInvoiceListResponse)},
		{Endpoint: markInvoiceStatus, Request: new(MarkInvoiceStatusRequest), Response: new(MarkInvoiceStatusResponse)},
	}
}
