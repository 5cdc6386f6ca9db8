package wecom_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/wecomkit/wecomkit/wecom"
)

type answers func(*http.Request) string

// RoundTrip implements http.RoundTripper.
func (a answers) RoundTrip(req *http.Request) (*http.Response, error) {
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}}, Request: req,
		Body: io.NopCloser(strings.NewReader(a(req))), ContentLength: -1,
	}, nil
}

// An endpoint that no family has yet is one value, and goes the same guarded way.
func ExampleClient_Do() {
	transport := answers(func(req *http.Request) string {
		if strings.HasSuffix(req.URL.Path, "/gettoken") {
			return `{"errcode":0,"errmsg":"ok","access_token":"t","expires_in":7200}`
		}
		return `{"errcode":0,"errmsg":"ok","count":"3"}`
	})
	client, err := wecom.New("ww0123456789", "secret", wecom.WithHTTPClient(&http.Client{Transport: transport}))
	if err != nil {
		fmt.Println(err)
		return
	}
	endpoint := wecom.Endpoint{Method: http.MethodPost, Path: "/cgi-bin/brand_new/count", Repeat: wecom.RepeatSafe}
	var response struct {
		Count int64 `json:"count"`
	}
	request := struct {
		Name string `json:"name,omitzero"`
	}{"x"}
	if err := client.Do(context.Background(), &endpoint, &request, &response); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(response.Count)
	// Output: 3
}
