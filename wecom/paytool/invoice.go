package paytool

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getInvoiceList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/paytool/get_invoice_list",
	Pages: wecom.Pages{ThirdParty: 99436, Provider: 99447}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// GetInvoiceList lists the invoices that clients have asked for (获取发票列表). The provider must have registered a
// merchant at the cash desk. Not signed.
//
// The provider of third-party and provider-developed apps. Rules: paytool-invoice-page.
// Page: https://developer.work.weixin.qq.com/document/path/99436
func (c *Client) GetInvoiceList(ctx context.Context, req *GetInvoiceListRequest, opts ...wecom.CallOption) (*GetInvoiceListResponse, error) {
	resp := new(GetInvoiceListResponse)
	if err := c.core.Do(ctx, &getInvoiceList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetInvoiceListRequest is the request of [Client.GetInvoiceList].
type GetInvoiceListRequest struct {
	// StartTime is the start of the span in which they were asked for, in Unix seconds; together with EndTime or not
	// at all.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the span, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// Cursor is the NextCursor of the last call; empty starts with the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 100; 50 by default.
	Limit int64 `json:"limit,omitzero"`
}

// GetInvoiceListResponse is the answer of [Client.GetInvoiceList].
type GetInvoiceListResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// InvoiceList holds the invoices.
	InvoiceList []Invoice `json:"invoice_list,omitzero"`
}

// GetInvoiceListAll walks all pages of [Client.GetInvoiceList] from req.Cursor on. It ends after one error.
func (c *Client) GetInvoiceListAll(ctx context.Context, req *GetInvoiceListRequest, opts ...wecom.CallOption) iter.Seq2[Invoice, error] {
	return func(yield func(Invoice, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(getInvoiceList.Path, page.Cursor, yield, func(cursor string) ([]Invoice, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.GetInvoiceList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.InvoiceList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// Invoice is an invoice that a client has asked for.
type Invoice struct {
	// OrderID is the order that it is for.
	OrderID string `json:"order_id,omitzero"`
	// CustomCorpID is the client.
	CustomCorpID string `json:"custom_corpid,omitzero"`
	// ApplyTime is when the client asked for it, in Unix seconds.
	ApplyTime int64 `json:"apply_time,omitzero"`
	// InvoiceType is the kind of invoice.
	InvoiceType InvoiceType `json:"invoice_type,omitzero"`
	// PaidPrice is what was paid, in fen (分).
	PaidPrice int64 `json:"paid_price,omitzero"`
	// InvoiceStatus is the state.
	InvoiceStatus InvoiceStatus `json:"invoice_status,omitzero"`
	// InvoiceTitle is to whom it is made out (发票抬头).
	InvoiceTitle string `json:"invoice_title,omitzero"`
	// TaxNumber is the number of the taxpayer.
	TaxNumber string `json:"tax_number,omitzero"`
	// SendWay is how the client receives it.
	SendWay SendWay `json:"send_way,omitzero"`
	// ContactName is the name of the receiver.
	ContactName string `json:"contact_name,omitzero"`
	// ContactTel is the phone number of the receiver.
	ContactTel string `json:"contact_tel,omitzero"`
	// ContactAddr is the postal address.
	ContactAddr string `json:"contact_addr,omitzero"`
	// ContactPostcode is the postal code.
	ContactPostcode string `json:"contact_postcode,omitzero"`
	// ReceiveEmail is the mail address.
	ReceiveEmail string `json:"receive_email,omitzero"`
	// CompanyAddr is the address of the company.
	CompanyAddr string `json:"company_addr,omitzero"`
	// CompanyTel is the phone number of the company.
	CompanyTel string `json:"company_tel,omitzero"`
	// BankName is the company's bank.
	BankName string `json:"bank_name,omitzero"`
	// BankAccountNumber is the company's bank account.
	BankAccountNumber string `json:"bank_account_number,omitzero"`
	// InvoiceNote is a note.
	InvoiceNote string `json:"invoice_note,omitzero"`
}

// InvoiceType is the kind of an invoice (发票类型).
type InvoiceType int64

// The kinds of invoice.
const (
	InvoiceTypePlain      InvoiceType = 0 // an ordinary one (普通发票)
	InvoiceTypeVATSpecial InvoiceType = 1 // a special VAT invoice (增值税专用发票)
)

// InvoiceStatus is the state of an invoice (开票状态).
type InvoiceStatus int64

// The states of an invoice.
const (
	InvoiceStatusPending   InvoiceStatus = 0 // being issued (开票中); cannot be set
	InvoiceStatusPosted    InvoiceStatus = 1 // on paper, posted (已寄出)
	InvoiceStatusMailed    InvoiceStatus = 2 // electronic, sent by mail (已发送)
	InvoiceStatusCancelled InvoiceStatus = 3 // cancelled (已取消); the client can ask again
)

// SendWay is how a client receives an invoice (发票收取方式).
type SendWay int64

// The ways to receive an invoice.
const (
	SendWayOpen    SendWay = 0 // not decided (待定)
	SendWayExpress SendWay = 1 // by courier (快递)
	SendWayEmail   SendWay = 2 // by mail (电子邮箱)
)

var markInvoiceStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/paytool/mark_invoice_status",
	Pages: wecom.Pages{ThirdParty: 99437, Provider: 99448}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// MarkInvoiceStatus marks an invoice as issued or cancelled (标记开票状态); without effect once it is issued. The provider
// must have registered a merchant at the cash desk. Not signed.
//
// The provider of third-party and provider-developed apps. Rules: paytool-invoice-note.
// Page: https://developer.work.weixin.qq.com/document/path/99437
func (c *Client) MarkInvoiceStatus(ctx context.Context, req *MarkInvoiceStatusRequest, opts ...wecom.CallOption) (*MarkInvoiceStatusResponse, error) {
	resp := new(MarkInvoiceStatusResponse)
	if err := c.core.Do(ctx, &markInvoiceStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MarkInvoiceStatusRequest is the request of [Client.MarkInvoiceStatus].
type MarkInvoiceStatusRequest struct {
	// OrderID is the order that the invoice is for; required.
	OrderID string `json:"order_id,omitzero"`
	// OperUserID is the member that does it; needs the right to manage invoices at the cash desk; required.
	OperUserID string `json:"oper_userid,omitzero"`
	// InvoiceStatus is the new state, InvoiceStatusPending excepted; required.
	InvoiceStatus InvoiceStatus `json:"invoice_status,omitzero"`
	// InvoiceNote is a note that the client sees, such as the number of the parcel, at most 200 bytes; required.
	InvoiceNote string `json:"invoice_note,omitzero"`
}

// MarkInvoiceStatusResponse is the empty answer of [Client.MarkInvoiceStatus].
type MarkInvoiceStatusResponse struct{}
