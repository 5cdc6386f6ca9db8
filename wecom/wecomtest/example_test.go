package wecomtest_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/kf"
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

// The platform answers as the test needs it.
func ExampleServer_Answer() {
	platform := wecomtest.NewServer()
	platform.Answer("/cgi-bin/kf/account/list", &kf.AccountListResponse{AccountList: []kf.Account{{OpenKfID: "wk1", Name: "Orders"}}})
	platform.Answer("/cgi-bin/kf/account/add", map[string]any{"errcode": 95005, "errmsg": "too many accounts"})

	client, err := wecom.New(wecomtest.CorpID, wecomtest.Secret, wecom.WithHTTPClient(platform.Client()))
	if err != nil {
		log.Fatal(err)
	}
	accounts, err := kf.New(client).AccountList(context.Background(), nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(accounts.AccountList[0].Name)
	_, err = kf.New(client).AccountAdd(context.Background(), &kf.AccountAddRequest{Name: "Returns"})
	fmt.Println(errors.Is(err, wecom.ErrLimitExceeded))
	// Output:
	// Orders
	// true
}
