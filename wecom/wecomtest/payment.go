package wecomtest

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/wecomkit/wecomkit/internal/paywire"
	"github.com/wecomkit/wecomkit/wecom/catalog"
)

// PaymentKey is the merchant's key with which the server signs the answers of corp payments (企业支付). It takes any
// signature of a request, and asks for no certificate.
const PaymentKey = "fake-payment-key-0123456789abcdef"

// paymentPaths is where the paths of the payment host begin.
const paymentPaths = "/mmpaymkttransfers/"

// fixedXML makes an answer of the payment host from the fields of a JSON object.
func fixedXML(f map[string]json.RawMessage) reply {
	out := map[string]string{"return_code": "SUCCESS", "result_code": "SUCCESS"}
	for name, raw := range f {
		var text string
		if json.Unmarshal(raw, &text) != nil {
			text = string(raw)
		}
		out[name] = text
	}
	return xmlReply(out)
}

// pay answers an endpoint of the payment host with an example of its response, in flat XML.
func (c *call) pay(e catalog.Endpoint) reply {
	if text := c.misfitXML(reflect.TypeOf(e.NewRequest()).Elem()); text != "" {
		return xmlReply(map[string]string{"return_code": "SUCCESS", "result_code": "FAIL", "err_code": "PARAM_ERROR", "err_code_des": text})
	}
	x := exampler{now: c.now.Unix()}
	out := map[string]string{"return_code": "SUCCESS", "return_msg": "ok", "result_code": "SUCCESS"}
	for name, value := range x.object(reflect.TypeOf(e.NewResponse()).Elem()) {
		out[name] = fmt.Sprint(value)
	}
	return xmlReply(out)
}

// misfitXML says why the platform would not take the body; empty if it would.
func (c *call) misfitXML(request reflect.Type) string {
	body, err := paywire.Map(c.body)
	if err != nil {
		return "the body is no flat XML"
	}
	if unknown := unknownNames(body, names(request, "xml")); len(unknown) > 0 {
		return "the endpoint has no field " + strings.Join(unknown, ", ")
	}
	for f := range request.Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("xml"), ",")
		if f.Type.Kind() != reflect.Int64 || body[name] == "" {
			continue
		}
		if _, err := strconv.ParseInt(body[name], 10, 64); err != nil {
			return name + " is no integer"
		}
	}
	return ""
}

// xmlReply signs and writes an answer.
func xmlReply(fields map[string]string) reply {
	fields["sign"] = paywire.Sign(fields, "key", PaymentKey)
	var b bytes.Buffer
	b.WriteString("<" + paywire.Root + ">")
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		b.WriteString("<" + name + ">")
		_ = xml.EscapeText(&b, []byte(fields[name])) // a buffer takes everything
		b.WriteString("</" + name + ">")
	}
	b.WriteString("</" + paywire.Root + ">")
	return reply{raw: &rawReply{header: http.Header{"Content-Type": {"text/xml; charset=utf-8"}}, body: b.Bytes()}}
}
