package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/contact"
	"github.com/wecomkit/wecomkit/wecom/externalcontact"
	"github.com/wecomkit/wecomkit/wecom/message"
)

// call is one way of making one call.
type call func(ctx context.Context) error

// job is one call in three ways, which the benchmarks interleave.
type job struct {
	name           string
	floor, off, on call
}

// jobs are the three calls over the transport; base is empty for the one in memory.
func jobs(tb testing.TB, transport http.RoundTripper, base string) []job {
	tb.Helper()
	if base == "" {
		base = "https://qyapi.weixin.qq.com"
	}
	plain := &http.Client{Transport: transport}
	off := client(tb, plain, base, policy.Unlimited())
	on := client(tb, plain, base, roomy(tb))
	return []job{
		{"user", floorGet[contact.UserGetResponse](plain, base+"/cgi-bin/user/get", url.Values{"userid": {"zhangsan"}}), getUser(off), getUser(on)},
		{"batch", floorPost[externalcontact.BatchGetByUserResponse](plain, base+"/cgi-bin/externalcontact/batch/get_by_user", batchRequest), getBatch(off), getBatch(on)},
		{"send", floorPost[message.SendResponse](plain, base+"/cgi-bin/message/send", sendRequest), send(off), send(on)},
	}
}

var (
	batchRequest = &externalcontact.BatchGetByUserRequest{UserIDList: []string{"rocky"}, Limit: 100}
	sendRequest  = &message.SendRequest{ToUser: "zhangsan", MsgType: message.MsgTypeText, AgentID: 1000002, Text: &message.Text{Content: "Members' day is on."}}
)

func client(tb testing.TB, plain *http.Client, base string, guard *policy.Guard) *wecom.Client {
	tb.Helper()
	c, err := wecom.New("ww0123456789abcdef", "secret", wecom.WithHTTPClient(plain), wecom.WithBaseURL(base), wecom.WithGuard(guard), wecom.WithAgentID(1000002))
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// roomy is a guard with all the rules, whose counted limits are too high to be met: the cost of deciding, not of refusing.
func roomy(tb testing.TB) *policy.Guard {
	tb.Helper()
	rules := policy.Catalog()
	for i := range rules {
		if r := &rules[i]; r.Kind == policy.Frequency && r.Max.N > 0 {
			r.Max.N = 1 << 40
		}
	}
	guard, err := policy.NewGuard(policy.WithRules(rules...), policy.WithStore(ratelimit.NewMemory()), policy.WithProfile(policy.Profile{Accounts: 1 << 20}))
	if err != nil {
		tb.Fatal(err)
	}
	return guard
}

func getUser(c *wecom.Client) call {
	api := contact.New(c)
	return func(ctx context.Context) error {
		_, err := api.UserGet(ctx, &contact.UserGetRequest{UserID: "zhangsan"})
		return err
	}
}

func getBatch(c *wecom.Client) call {
	api := externalcontact.New(c)
	return func(ctx context.Context) error {
		_, err := api.BatchGetByUser(ctx, batchRequest)
		return err
	}
}

func send(c *wecom.Client) call {
	api := message.New(c)
	return func(ctx context.Context) error {
		_, err := api.Send(ctx, sendRequest)
		return err
	}
}

func floorGet[T any](c *http.Client, address string, query url.Values) call {
	return func(ctx context.Context) error {
		q := url.Values{"access_token": {"token-of-the-benchmark"}}
		for k, v := range query {
			q[k] = v
		}
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, address+"?"+q.Encode(), nil)
		if err != nil {
			return err
		}
		return floor[T](c, req)
	}
}

func floorPost[T any](c *http.Client, address string, body any) call {
	return func(ctx context.Context) error {
		raw, err := json.Marshal(body)
		if err != nil {
			return err
		}
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, address+"?access_token=token-of-the-benchmark", bytes.NewReader(raw))
		if err != nil {
			return err
		}
		req.Header.Set("Content-Type", "application/json")
		return floor[T](c, req)
	}
}

// floor is bare net/http and encoding/json: the answer into the same struct that the SDK fills, and errcode.
func floor[T any](c *http.Client, req *http.Request) error {
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	var answer T
	if err := json.Unmarshal(raw, &answer); err != nil {
		return lenientFloor(err, raw)
	}
	return nil
}

// lenientFloor lets pass what encoding/json cannot put into the struct ("1" for a number): it has paid for the decoding.
func lenientFloor(err error, raw []byte) error {
	if strings.Contains(err.Error(), "cannot unmarshal") && bytes.Contains(raw, []byte(`"errcode":0`)) {
		return nil
	}
	return err
}

// run interleaves the three ways in small rounds, so that a noisy machine hits
// all alike, and reports the CPU of each against the floor's.
func run(b *testing.B, j job, concurrency int) {
	ways := []struct {
		name string
		call call
		cpu  time.Duration
	}{{name: "floor", call: j.floor}, {name: "off", call: j.off}, {name: "on", call: j.on}}
	for _, w := range ways { // tokens, plans, connections
		if err := w.call(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		for i := range ways {
			begun := cpu()
			round(b, ways[i].call, concurrency)
			ways[i].cpu += cpu() - begun
		}
	}
	b.ReportMetric(float64(ways[1].cpu)/float64(ways[0].cpu), "off/floor")
	b.ReportMetric(float64(ways[2].cpu)/float64(ways[0].cpu), "on/floor")
	b.ReportMetric(0, "ns/op")
	for _, w := range ways {
		allocs := testing.AllocsPerRun(50, func() { _ = w.call(b.Context()) })
		b.ReportMetric(allocs, w.name+"-allocs")
	}
}

// round is a few hundred calls by so many goroutines.
func round(b *testing.B, c call, concurrency int) {
	const calls = 256
	done := make(chan error, concurrency)
	for range concurrency {
		go func() {
			for range calls / concurrency {
				if err := c(b.Context()); err != nil {
					done <- err
					return
				}
			}
			done <- nil
		}()
	}
	for range concurrency {
		if err := <-done; err != nil {
			b.Fatal(err)
		}
	}
}

// cpu is what this process has used so far.
func cpu() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkMemory compares the calls over a transport in memory, one goroutine.
func BenchmarkMemory(b *testing.B) {
	for _, j := range jobs(b, platform(), "") {
		b.Run(j.name, func(b *testing.B) { run(b, j, 1) })
	}
}

// BenchmarkLoopback compares them over sockets with 64 goroutines; the server's CPU is in all figures.
func BenchmarkLoopback(b *testing.B) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	server := &http.Server{Handler: platform(), ReadHeaderTimeout: time.Minute}
	go func() { _ = server.Serve(listener) }()
	b.Cleanup(func() { _ = server.Close() })
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 128
	for _, j := range jobs(b, transport, "http://"+listener.Addr().String()) {
		b.Run(j.name, func(b *testing.B) { run(b, j, 64) })
	}
}
