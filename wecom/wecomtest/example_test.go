package wecomtest_test

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

// A program in any language can talk to the fake; here plain net/http without a socket.
func Example() {
	platform := wecomtest.NewServer()
	client := platform.Client()
	url := "https://qyapi.weixin.qq.com/cgi-bin/gettoken?corpid=" + wecomtest.CorpID + "&corpsecret=" + wecomtest.Secret
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, url, nil)
	if err != nil {
		log.Fatal(err)
	}
	resp, err := client.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(raw))
	fmt.Println(len(platform.Violations()), "limits broken by", platform.Count("/cgi-bin/gettoken"), "call")
	// Output:
	// {"access_token":"fake-token-00000001","errcode":0,"errmsg":"ok","expires_in":7200}
	// 0 limits broken by 1 call
}
