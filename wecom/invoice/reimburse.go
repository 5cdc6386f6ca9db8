package invoice

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var reimburseGetInvoiceInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/card/invoice/reimburse/getinvoiceinfo",
	Pages: wecom.Pages{Internal: 90284, ThirdParty: 90420, Provider: 99451}, Repeat: wecom.RepeatSafe,
}

// ReimburseGetInvoiceInfo reads an electronic invoice that a member chose, with the address of its PDF (查询电子发票).
//
// Internal, third-party and provider-developed apps of verified corps.
// Page: https://developer.work.weixin.qq.com/document/path/90284
func (c *Client) ReimburseGetInvoiceInfo(ctx context.Context, req *ReimburseGetInvoiceInfoRequest, opts ...wecom.CallOption) (*ReimburseGetInvoiceInfoResponse, error) {
	resp := new(ReimburseGetInvoiceInfoResponse)
	if err := c.core.Do(ctx, &reimburseGetInvoiceInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ReimburseGetInvoiceInfoRequest is the request of [Client.ReimburseGetInvoiceInfo].
type ReimburseGetInvoiceInfoRequest struct {
	// CardID of the invoice; required.
	CardID string `json:"card_id,omitzero"`
	// EncryptCode is the encrypted code of the invoice; required.
	EncryptCode string `json:"encrypt_code,omitzero"`
}

// ReimburseGetInvoiceInfoResponse is the answer of [Client.ReimburseGetInvoiceInfo].
type ReimburseGetInvoiceInfoResponse struct {
	Invoice
}

var reimburseGetInvoiceInfoBatch = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch",
	Pages: wecom.Pages{Internal: 90287, ThirdParty: 90423, Provider: 99454}, Repeat: wecom.RepeatSafe,
}

// ReimburseGetInvoiceInfoBatch reads several electronic invoices (批量查询电子发票).
//
// Internal, third-party and provider-developed apps of verified corps with more than 200 activated members. Rule:
// invoice-batch-gate.
// Page: https://developer.work.weixin.qq.com/document/path/90287
func (c *Client) ReimburseGetInvoiceInfoBatch(ctx context.Context, req *ReimburseGetInvoiceInfoBatchRequest, opts ...wecom.CallOption) (*ReimburseGetInvoiceInfoBatchResponse, error) {
	resp := new(ReimburseGetInvoiceInfoBatchResponse)
	if err := c.core.Do(ctx, &reimburseGetInvoiceInfoBatch, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ReimburseGetInvoiceInfoBatchRequest is the request of [Client.ReimburseGetInvoiceInfoBatch].
type ReimburseGetInvoiceInfoBatchRequest struct {
	// ItemList holds the invoices; required.
	ItemList []InvoiceKey `json:"item_list,omitzero"`
}

// InvoiceKey names an invoice.
type InvoiceKey struct {
	// CardID of the invoice; required.
	CardID string `json:"card_id,omitzero"`
	// EncryptCode is the encrypted code of the invoice; required.
	EncryptCode string `json:"encrypt_code,omitzero"`
}

// ReimburseGetInvoiceInfoBatchResponse is the answer of [Client.ReimburseGetInvoiceInfoBatch].
type ReimburseGetInvoiceInfoBatchResponse struct {
	// ItemList holds the invoices.
	ItemList []Invoice `json:"item_list,omitzero"`
}

// Invoice is an electronic invoice (电子发票).
type Invoice struct {
	// CardID of the invoice.
	CardID string `json:"card_id,omitzero"`
	// BeginTime is when it starts to be valid, in Unix seconds.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is when it stops being valid, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// OpenID of the member whose invoice it is.
	OpenID string `json:"openid,omitzero"`
	// Type is the kind of invoice, in words.
	Type string `json:"type,omitzero"`
	// Payee is who was paid.
	Payee string `json:"payee,omitzero"`
	// Detail describes the invoice.
	Detail string `json:"detail,omitzero"`
	// UserInfo is what stands on the invoice.
	UserInfo InvoiceUserInfo `json:"user_info,omitzero"`
}

// InvoiceUserInfo is what stands on an invoice. Amounts are in fen (分).
type InvoiceUserInfo struct {
	// Fee is the amount with tax, in fen.
	Fee int64 `json:"fee,omitzero"`
	// Title is whom the invoice is made out to.
	Title string `json:"title,omitzero"`
	// BillingTime is when it was made out, in Unix seconds.
	BillingTime int64 `json:"billing_time,omitzero"`
	// BillingNo is the invoice's code (发票代码), and the number of a fully digital one.
	BillingNo string `json:"billing_no,omitzero"`
	// BillingCode is the invoice's number (发票号码), except of a fully digital one.
	BillingCode string `json:"billing_code,omitzero"`
	// Info holds the goods.
	Info []InvoiceItem `json:"info,omitzero"`
	// FeeWithoutTax is the amount without tax, in fen.
	FeeWithoutTax int64 `json:"fee_without_tax,omitzero"`
	// Tax in fen.
	Tax int64 `json:"tax,omitzero"`
	// Detail says what the invoice is for.
	Detail string `json:"detail,omitzero"`
	// PDFURL is the address of the PDF.
	PDFURL string `json:"pdf_url,omitzero"`
	// TripPDFURL is the address of other proof, such as a travel list.
	TripPDFURL string `json:"trip_pdf_url,omitzero"`
	// OrderID of the purchase; in the example of the batch only.
	OrderID string `json:"order_id,omitzero"`
	// CheckCode is the check code (校验码).
	CheckCode string `json:"check_code,omitzero"`
	// BuyerNumber is the buyer's tax number.
	BuyerNumber string `json:"buyer_number,omitzero"`
	// BuyerAddressAndPhone is the buyer's address and telephone.
	BuyerAddressAndPhone string `json:"buyer_address_and_phone,omitzero"`
	// BuyerBankAccount is the buyer's bank and account.
	BuyerBankAccount string `json:"buyer_bank_account,omitzero"`
	// SellerNumber is the seller's tax number.
	SellerNumber string `json:"seller_number,omitzero"`
	// SellerAddressAndPhone is the seller's address and telephone.
	SellerAddressAndPhone string `json:"seller_address_and_phone,omitzero"`
	// SellerBankAccount is the seller's bank and account.
	SellerBankAccount string `json:"seller_bank_account,omitzero"`
	// Remarks on the invoice.
	Remarks string `json:"remarks,omitzero"`
	// Cashier who took the money.
	Cashier string `json:"cashier,omitzero"`
	// Maker who made out the invoice.
	Maker string `json:"maker,omitzero"`
	// ReimburseStatus says how far the reimbursement is.
	ReimburseStatus ReimburseStatus `json:"reimburse_status,omitzero"`
}

// InvoiceItem is one kind of goods on an invoice.
type InvoiceItem struct {
	// Name of the goods.
	Name string `json:"name,omitzero"`
	// Num is how many units, which need not be whole.
	Num float64 `json:"num,omitzero"`
	// Unit is the unit.
	Unit string `json:"unit,omitzero"`
	// Fee is the amount, in fen; in the page's example only.
	Fee int64 `json:"fee,omitzero"`
	// Price of a unit, in fen.
	Price int64 `json:"price,omitzero"`
}

// ReimburseStatus says how far the reimbursement of an invoice is (报销状态).
type ReimburseStatus string

// The values of ReimburseStatus.
const (
	ReimburseStatusInit    ReimburseStatus = "INVOICE_REIMBURSE_INIT"    // free (发票初始状态，未锁定)
	ReimburseStatusLock    ReimburseStatus = "INVOICE_REIMBURSE_LOCK"    // locked: cannot be handed in again (已锁定)
	ReimburseStatusClosure ReimburseStatus = "INVOICE_REIMBURSE_CLOSURE" // done for good: leaves the member's wallet (已核销)
)

var reimburseUpdateInvoiceStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/card/invoice/reimburse/updateinvoicestatus",
	Pages: wecom.Pages{Internal: 90285, ThirdParty: 90421, Provider: 99452}, Repeat: wecom.RepeatIfUnsent,
}

// ReimburseUpdateInvoiceStatus locks, frees or closes an invoice (更新发票状态). Closing cannot be undone.
//
// Internal, third-party and provider-developed apps of verified corps.
// Page: https://developer.work.weixin.qq.com/document/path/90285
func (c *Client) ReimburseUpdateInvoiceStatus(ctx context.Context, req *ReimburseUpdateInvoiceStatusRequest, opts ...wecom.CallOption) (*ReimburseUpdateInvoiceStatusResponse, error) {
	resp := new(ReimburseUpdateInvoiceStatusResponse)
	if err := c.core.Do(ctx, &reimburseUpdateInvoiceStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ReimburseUpdateInvoiceStatusRequest is the request of [Client.ReimburseUpdateInvoiceStatus].
type ReimburseUpdateInvoiceStatusRequest struct {
	// CardID of the invoice; required.
	CardID string `json:"card_id,omitzero"`
	// EncryptCode is the encrypted code of the invoice; required.
	EncryptCode string `json:"encrypt_code,omitzero"`
	// ReimburseStatus to set; required.
	ReimburseStatus ReimburseStatus `json:"reimburse_status,omitzero"`
}

// ReimburseUpdateInvoiceStatusResponse is the empty answer of [Client.ReimburseUpdateInvoiceStatus].
type ReimburseUpdateInvoiceStatusResponse struct{}

var reimburseUpdateStatusBatch = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/card/invoice/reimburse/updatestatusbatch",
	Pages: wecom.Pages{Internal: 90286, ThirdParty: 90422, Provider: 99453}, Repeat: wecom.RepeatIfUnsent,
}

// ReimburseUpdateStatusBatch locks, frees or closes several invoices of one member (批量更新发票状态): all of them or, if one
// fails, none. Closing cannot be undone.
//
// Internal, third-party and provider-developed apps of verified corps. Rule: invoice-batch-same-openid.
// Page: https://developer.work.weixin.qq.com/document/path/90286
func (c *Client) ReimburseUpdateStatusBatch(ctx context.Context, req *ReimburseUpdateStatusBatchRequest, opts ...wecom.CallOption) (*ReimburseUpdateStatusBatchResponse, error) {
	resp := new(ReimburseUpdateStatusBatchResponse)
	if err := c.core.Do(ctx, &reimburseUpdateStatusBatch, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ReimburseUpdateStatusBatchRequest is the request of [Client.ReimburseUpdateStatusBatch].
type ReimburseUpdateStatusBatchRequest struct {
	// OpenID of the member; required. A userid is turned into one by user/convert_to_openid.
	OpenID string `json:"openid,omitzero"`
	// ReimburseStatus to set; required.
	ReimburseStatus ReimburseStatus `json:"reimburse_status,omitzero"`
	// InvoiceList holds invoices of that member; required.
	InvoiceList []InvoiceKey `json:"invoice_list,omitzero"`
}

// ReimburseUpdateStatusBatchResponse is the empty answer of [Client.ReimburseUpdateStatusBatch].
type ReimburseUpdateStatusBatchResponse struct{}
