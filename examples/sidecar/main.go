// Command sidecar is the guard as a local reverse proxy before the platform:
// programs in any language call it instead of https://qyapi.weixin.qq.com and
// obey every documented limit, together.
//
//	go run ./examples/sidecar -corp ww0123456789abcdef -agent 1000002
//	curl 'http://127.0.0.1:8787/cgi-bin/gettoken?corpid=…&corpsecret=…'
//
// A refused call does not reach the platform. It is answered with HTTP 429
// (payload limits: 400), a Retry-After header and a JSON body that has an
// errcode like the platform's, the rule, its page and when to try again.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"log/slog"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"os/signal"
	"strconv"
	"time"

	"github.com/wecomkit/wecomkit/policy"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:8787", "local address to listen on")
	upstream := flag.String("upstream", "https://qyapi.weixin.qq.com", "base URL of the platform")
	corp := flag.String("corp", os.Getenv("WECOM_CORP_ID"), "corp id that the calls are for")
	agent := flag.Int64("agent", 0, "agent id of the app, where the body names none")
	accounts := flag.Int("accounts", 0, "the corp's account ceiling (账号上限数); 0 leaves rules that need it unchecked")
	report := flag.Bool("report-only", false, "refuse nothing, log what would be refused")
	flag.Parse()

	if err := run(*listen, *upstream, policy.Identity{CorpID: *corp, AgentID: *agent}, *accounts, *report); err != nil {
		slog.Error("sidecar", "err", err)
		os.Exit(1)
	}
}

func run(listen, upstream string, id policy.Identity, accounts int, report bool) error {
	if id.CorpID == "" {
		return errors.New("no corp: give -corp or WECOM_CORP_ID, so that its counters have an owner")
	}
	opts := []policy.Option{policy.WithProfile(policy.Profile{Accounts: accounts}), policy.WithLogger(slog.Default())}
	if report {
		opts = append(opts, policy.WithMode(policy.ReportOnly))
	}
	guard, err := policy.NewGuard(opts...)
	if err != nil {
		return err
	}
	proxy, err := newProxy(upstream, guard, id)
	if err != nil {
		return err
	}

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	server := &http.Server{Addr: listen, Handler: proxy, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		<-ctx.Done()
		_ = server.Shutdown(context.WithoutCancel(ctx))
	}()
	slog.Info("guarding", "listen", listen, "upstream", upstream, "corp", id.CorpID)
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// newProxy returns the platform at upstream behind the guard.
func newProxy(upstream string, guard *policy.Guard, id policy.Identity) (*httputil.ReverseProxy, error) {
	base, err := url.Parse(upstream)
	if err != nil {
		return nil, err
	}
	return &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(base)
			r.Out.Host = base.Host
		},
		Transport:    policy.NewTransport(http.DefaultTransport, guard, id.Func()),
		ErrorHandler: answerError,
	}, nil
}

// answerError tells a caller why its request did not reach the platform. It
// prints no URL: the query holds the token.
func answerError(w http.ResponseWriter, r *http.Request, err error) {
	w.Header().Set("Content-Type", "application/json")
	var refusal *policy.Refusal
	if !errors.As(err, &refusal) {
		slog.Warn("upstream failed", "path", r.URL.Path)
		w.WriteHeader(http.StatusBadGateway)
		write(w, map[string]any{"errcode": -1, "errmsg": "the platform could not be reached"})
		return
	}
	status, code := http.StatusTooManyRequests, 45009
	if refusal.Rule.Kind == policy.Payload {
		status, code = http.StatusBadRequest, 40058
	}
	answer := map[string]any{
		"errcode": code, "errmsg": refusal.Error(),
		"rule": refusal.Rule.ID, "page": refusal.Rule.Source.URL(),
	}
	if at := refusal.RetryAt; !at.IsZero() {
		answer["retry_at"] = at.Format(time.RFC3339)
		w.Header().Set("Retry-After", strconv.Itoa(int(max(1, time.Until(at)/time.Second+1))))
	}
	w.WriteHeader(status)
	write(w, answer)
}

func write(w http.ResponseWriter, v any) {
	if err := json.NewEncoder(w).Encode(v); err != nil {
		slog.Warn("caller went away", "err", err)
	}
}
