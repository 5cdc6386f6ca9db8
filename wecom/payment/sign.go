package payment

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/wecomkit/wecomkit/internal/paywire"
	"github.com/wecomkit/wecomkit/wecom"
)

// ErrSignature means that an answer does not bear the signature of the merchant's key: it is not certain who wrote it.
// The order may have been carried out: query it, and see that [Merchant] has the present APIKey.
var ErrSignature = errors.New("the answer is not signed with the merchant's key: query the order, and check Merchant.APIKey")

// The fields that the app signs (企业微信签名): the page fixes them, whatever else a request holds.
//
// Page: https://developer.work.weixin.qq.com/document/path/90281
func redPacketSigned() []string {
	return []string{"act_name", "mch_billno", "mch_id", "nonce_str", "re_openid", "total_amount", "wxappid"}
}

func transferSigned() []string {
	return []string{"amount", "appid", "desc", "mch_id", "nonce_str", "openid", "partner_trade_no", "ww_msg_type"}
}

// signApp is the signature of the app over the named fields of a request.
func (c *Client) signApp(req any, names []string) string {
	all, signed := elements(req), make(map[string]string, len(names))
	for _, name := range names {
		signed[name] = all[name]
	}
	return paywire.Sign(signed, "secret", c.merchant.AppSecret.value())
}

// sign is the signature of the merchant over all fields of a request, that of the app included.
func (c *Client) sign(req any) string {
	return paywire.Sign(elements(req), "key", c.merchant.APIKey.value())
}

// elements are the fields of a request (a pointer to a flat struct) as they stand in its XML, without the empty ones.
func elements(req any) map[string]string {
	v := reflect.ValueOf(req).Elem()
	m := make(map[string]string, v.NumField())
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("xml"), ",")
		switch f := v.Field(i); f.Kind() {
		case reflect.Int64:
			if n := f.Int(); n != 0 {
				m[name] = strconv.FormatInt(n, 10)
			}
		default:
			m[name] = f.String()
		}
	}
	return m
}

// judge looks at an answer before it is decoded: is it the merchant's, and is it a success?
func (c *Client) judge(e *wecom.Endpoint, fields map[string]string, promised bool) error {
	signature := fields["sign"]
	if signature != "" && signature != paywire.Sign(fields, "key", c.merchant.APIKey.value()) {
		return fmt.Errorf("payment: %s: %w", e.Path, ErrSignature)
	}
	if fields["return_code"] != success || fields["result_code"] != success {
		return failure(e, fields)
	}
	if promised && signature == "" {
		return fmt.Errorf("payment: %s: %w", e.Path, ErrSignature)
	}
	return nil
}
