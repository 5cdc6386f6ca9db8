package invoice

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: reimburseGetInvoiceInfo, Request: new(ReimburseGetInvoiceInfoRequest), Response: new(ReimburseGetInvoiceInfoResponse)},
		{Endpoint: reimburseGetInvoiceInfoBatch, Request: new(ReimburseGetInvoiceInfoBatchRequest), Response: new(ReimburseGetInvoiceInfoBatchResponse)},
		{Endpoint: reimburseUpdateInvoiceStatus, Request: new(ReimburseUpdateInvoiceStatusRequest), Response: new(ReimburseUpdateInvoiceStatusResponse)},
		{Endpoint: reimburseUpdateStatusBatch, Request: new(ReimburseUpdateStatusBatchRequest), Response: new(ReimburseUpdateStatusBatchResponse)},
	}
}
