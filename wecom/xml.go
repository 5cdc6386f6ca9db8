package wecom

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/answer"
	"github.com/wecomkit/wecomkit/internal/payload"
	"github.com/wecomkit/wecomkit/internal/paywire"
)

const (
	xmlType    = "application/xml"
	xmlSuccess = "SUCCESS"
)

var errNoSuccess = errors.New("the payment host reports no success")

// encodeXML makes the flat XML of the fields with xml tags.
func encodeXML(req any) (*encoded, error) {
	if isNil(req) {
		req = struct{}{}
	}
	var buf bytes.Buffer
	if err := xml.NewEncoder(&buf).EncodeElement(req, xml.StartElement{Name: xml.Name{Local: paywire.Root}}); err != nil {
		return nil, err
	}
	open := func() (io.Reader, error) { return payload.New(buf.Bytes()), nil }
	return &encoded{contentType: xmlType, open: open}, nil
}

// receiveXML turns an answer of the payment host into the response or an error. Its causes are not told: they may hold
// parts of the answer.
func (c *Client) receiveXML(ctx context.Context, e *Endpoint, resp *http.Response, into any, o *callOptions) error {
	body, ok := answer.Of(resp.Body)
	if !ok {
		return badAnswer(e, resp, -1, "the answer is no XML", nil)
	}
	size := int64(len(body.Bytes()))
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		return badAnswer(e, resp, size, "the answer is an HTTP error", nil)
	}
	fields, err := paywire.Map(body.Bytes())
	if err != nil {
		return badAnswer(e, resp, size, "the answer is not the XML that it should be", err)
	}
	check := o.checkXML
	if check == nil {
		check = succeeded
	}
	switch err := check(fields); {
	case errors.Is(err, errNoSuccess):
		return badAnswer(e, resp, size, err.Error(), err)
	case err != nil:
		return err
	}
	return c.fill(ctx, e, resp, fields, into, o.info)
}

// succeeded is the judgement where nobody else judges.
func succeeded(fields map[string]string) error {
	if fields["return_code"] != xmlSuccess || fields["result_code"] != xmlSuccess {
		return errNoSuccess
	}
	return nil
}

// fill decodes elements as leniently as JSON.
func (c *Client) fill(ctx context.Context, e *Endpoint, resp *http.Response, fields map[string]string, into any, info *ResponseInfo) error {
	if into == nil {
		return nil
	}
	data, err := json.Marshal(fields)
	if err != nil {
		return badAnswer(e, resp, -1, err.Error(), err)
	}
	return c.decode(ctx, e, resp, data, into, info)
}
