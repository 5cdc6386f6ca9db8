package policy_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/wecomkit/wecomkit/policy"
)

// A dry run in front of any http.Client: a robot may send 20 messages a minute, so the 21st is refused.
func ExampleNewTransport() {
	guard, err := policy.NewGuard()
	if err != nil {
		fmt.Println(err)
		return
	}
	client := &http.Client{Transport: policy.NewTransport(nil, guard.Simulate(), policy.Identity{}.Func())}
	for n := 1; ; n++ {
		req, err := http.NewRequestWithContext(context.Background(), http.MethodPost,
			"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=example",
			strings.NewReader(`{"msgtype":"text","text":{"content":"hello"}}`))
		if err != nil {
			fmt.Println(err)
			return
		}
		resp, err := client.Do(req)
		if refusal, ok := errors.AsType[*policy.Refusal](err); ok {
			fmt.Printf("message %d refused: limit %d, page %d\n", n, refusal.Limit, refusal.Rule.Source.Page)
			return
		}
		if err != nil {
			fmt.Println(err)
			return
		}
		if err := resp.Body.Close(); err != nil {
			fmt.Println(err)
			return
		}
	}
	// Output: message 21 refused: limit 20, page 99110
}
