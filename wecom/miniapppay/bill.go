package miniapppay

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getBill = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniapppay/get_bill",
	Pages: wecom.Pages{Internal: 98115}, Repeat: wecom.RepeatSafe,
}

// GetBill asks for the bill of a day (交易账单申请). The answer names where the file lies for 30 seconds and the Authorization
// header that the download needs; the file is fetched from WeChat Pay by [DownloadBill].
//
// Internal apps. Rules: miniapppay-bill-age, minipay-bill-url-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/98115
func (c *Client) GetBill(ctx context.Context, req *GetBillRequest, opts ...wecom.CallOption) (*GetBillResponse, error) {
	resp := new(GetBillResponse)
	if err := c.core.Do(ctx, &getBill, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetBillRequest is the request of [Client.GetBill].
type GetBillRequest struct {
	// MchID is the merchant account; required, 8 to 32 characters.
	MchID string `json:"mchid,omitzero"`
	// BillDate is the day, as 2006-01-02; required, at most three months ago.
	BillDate string `json:"bill_date,omitzero"`
	// BillType says which orders the bill holds; BillTypeAll if unset.
	BillType BillType `json:"bill_type,omitzero"`
	// TarType is GZIP for a compressed file; plain if unset.
	TarType string `json:"tar_type,omitzero"`
}

// GetBillResponse is the answer of [Client.GetBill].
type GetBillResponse struct {
	// HashType is SHA1.
	HashType string `json:"hash_type,omitzero"`
	// HashValue is the digest of the uncompressed bill.
	HashValue string `json:"hash_value,omitzero"`
	// DownloadURL is the address of the file, good for 30 seconds; a secret.
	DownloadURL string `json:"download_url,omitzero"`
	// Auth is the Authorization header of the download; a secret.
	Auth string `json:"auth,omitzero"`
}

// BillType says which orders a bill holds (账单类型).
type BillType string

// The values of BillType.
const (
	BillTypeAll     BillType = "ALL"     // all orders (所有订单)
	BillTypeSuccess BillType = "SUCCESS" // orders that were paid (成功支付的订单)
	BillTypeRefund  BillType = "REFUND"  // orders that were refunded (退款订单)
)
