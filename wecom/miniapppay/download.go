package miniapppay

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// DownloadBill writes the file that [Client.GetBill] announced to w, within the 30 seconds that its address lives. The
// file lies at WeChat Pay, so that hc sends neither an access_token nor anything else of the corp but bill.Auth;
// [http.DefaultClient] is taken if hc is nil. Nothing is written unless WeChat Pay answers 200. bill.HashValue is the
// digest of what comes, after decompression. It is safe for concurrent use.
func DownloadBill(ctx context.Context, hc *http.Client, bill *GetBillResponse, w io.Writer) error {
	if hc == nil {
		hc = http.DefaultClient
	}
	req, err := billRequest(ctx, bill)
	if err != nil {
		return err
	}
	resp, err := hc.Do(req)
	if err != nil {
		return fmt.Errorf("miniapppay: download bill: %w", withoutURL(err))
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("miniapppay: download bill: WeChat Pay answered HTTP %d; ask for the bill again, as its address lives for 30 seconds", resp.StatusCode)
	}
	if _, err := io.Copy(w, resp.Body); err != nil {
		return fmt.Errorf("miniapppay: download bill: %w", err)
	}
	return nil
}

func billRequest(ctx context.Context, bill *GetBillResponse) (*http.Request, error) {
	if bill == nil || !strings.HasPrefix(bill.DownloadURL, "https://") {
		return nil, errors.New("miniapppay: download bill: no https address; pass the answer of GetBill")
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, bill.DownloadURL, nil)
	if err != nil {
		return nil, fmt.Errorf("miniapppay: download bill: %w", withoutURL(err))
	}
	// The page shows the value with the name of the header before it.
	auth := strings.TrimSpace(strings.TrimPrefix(bill.Auth, "Authorization:"))
	if auth != "" {
		req.Header.Set("Authorization", auth)
	}
	return req, nil
}

// withoutURL drops the address from an error of net/http: whoever reads it could fetch the bill.
func withoutURL(err error) error {
	if e, ok := errors.AsType[*url.Error](err); ok {
		return e.Err
	}
	return err
}
