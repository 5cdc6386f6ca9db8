// Command quickstart sends a marketing campaign through the official API,
// guarded: it simulates first, then creates the mass-message tasks in the
// largest batches that the documents permit, tells each member by an
// application message, and prints what was sent, what was refused, and by
// which documented rule.
//
//	go run ./examples/quickstart            # against a fake platform that starts by itself
//	go run ./examples/quickstart -dry-run   # the same table; nothing is charged or sent
//	go run ./examples/quickstart -store ledger.db   # a second run remembers the first
//
// With WECOM_CORP_ID, WECOM_SECRET and WECOM_AGENT_ID set, and -dir naming a
// folder with your own campaign.json and customers.csv, it works on the real
// platform.
package main

import (
	"context"
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"os/signal"
	"slices"
	"strconv"
	"strings"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/boltstore"
	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

//go:embed campaign.json customers.csv
var sample embed.FS

func main() {
	dir := flag.String("dir", "", "folder with campaign.json and customers.csv; the sample campaign if empty")
	dryRun := flag.Bool("dry-run", false, "decide everything, charge and send nothing")
	ledger := flag.String("store", "", "file that keeps the ledger between runs; in memory if empty")
	accounts := flag.Int("accounts", 0, "the corp's account ceiling (账号上限数); 0 is unknown")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout, options{*dir, *ledger, *dryRun, *accounts}); err != nil {
		fmt.Fprintln(os.Stderr, "quickstart:", err)
		os.Exit(1)
	}
}

// options are the flags.
type options struct {
	dir, ledger string
	dryRun      bool
	accounts    int
}

// platform is where the campaign goes.
type platform struct {
	corpID, secret string
	agentID        int64
	transport      *http.Client // nil: the real platform
	close          func()
}

func run(ctx context.Context, out io.Writer, o options) error {
	files := fs.FS(sample)
	if o.dir != "" {
		files = os.DirFS(o.dir)
	}
	c, err := load(files)
	if err != nil {
		return err
	}
	p, err := choose(c, o.dir)
	if err != nil {
		return err
	}
	defer p.close()

	store, closeStore, err := openStore(o.ledger)
	if err != nil {
		return err
	}
	defer closeStore()
	guard, err := policy.NewGuard(policy.WithStore(store), policy.WithProfile(policy.Profile{Accounts: o.accounts}))
	if err != nil {
		return err
	}
	if err := importReceived(ctx, out, guard, p.corpID, c); err != nil {
		return err
	}

	dry, err := p.client(guard.Simulate())
	if err != nil {
		return err
	}
	simulated, err := newSender(dry, c, io.Discard).send(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "simulated: %d of %d customers would get it, %d refused\n", //nolint:errcheck // a lost line of progress is no failure
		simulated.customers, c.customers(), simulated.kept)
	unknown, err := notCheckable(ctx, guard, policy.Identity{CorpID: p.corpID, AgentID: p.agentID})
	if err != nil {
		return err
	}
	if o.dryRun {
		return simulated.print(out, c, unknown)
	}

	client, err := p.client(guard)
	if err != nil {
		return err
	}
	sent, err := newSender(client, c, out).send(ctx)
	return errors.Join(err, sent.print(out, c, unknown))
}

// client returns a client of the platform behind the guard.
func (p *platform) client(guard *policy.Guard) (*wecom.Client, error) {
	opts := []wecom.Option{wecom.WithAgentID(p.agentID), wecom.WithGuard(guard)}
	if p.transport != nil {
		opts = append(opts, wecom.WithHTTPClient(p.transport))
	}
	return wecom.New(p.corpID, p.secret, opts...)
}

// choose takes the real platform if the environment names a corp, else a fake one.
func choose(c *campaign, dir string) (*platform, error) {
	corpID := os.Getenv("WECOM_CORP_ID")
	if corpID == "" {
		return fake(c), nil
	}
	if dir == "" {
		return nil, errors.New("the sample's customers exist on the fake platform only: name your own folder with -dir")
	}
	agentID, err := strconv.ParseInt(os.Getenv("WECOM_AGENT_ID"), 10, 64)
	if err != nil {
		return nil, errors.New("WECOM_AGENT_ID is not the number of an app")
	}
	return &platform{corpID, os.Getenv("WECOM_SECRET"), agentID, nil, func() {}}, nil
}

// fake starts a platform on which the campaign's members and customers live.
func fake(c *campaign) *platform {
	server := wecomtest.NewServer()
	for _, m := range c.members {
		server.AddMembers(wecomtest.CorpID, wecomtest.Member{UserID: m.userID})
		for _, customer := range m.customers {
			server.AddCustomers(wecomtest.CorpID, wecomtest.Customer{ExternalUserID: customer.externalUserID, Follow: []string{m.userID}})
		}
	}
	return &platform{wecomtest.CorpID, wecomtest.Secret, wecomtest.AgentID, server.Client(), server.Close}
}

// notCheckable asks the guard which rules of the campaign's two calls it cannot check, and why.
func notCheckable(ctx context.Context, guard *policy.Guard, id policy.Identity) ([]policy.NotCheckable, error) {
	var unknown []policy.NotCheckable
	for path, body := range map[string]string{
		"/cgi-bin/externalcontact/add_msg_template": `{"external_userid":["someone"],"sender":"someone","text":{"content":"hello"}}`,
		"/cgi-bin/message/send":                     `{"touser":"someone","msgtype":"text","text":{"content":"hello"}}`,
	} {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://qyapi.weixin.qq.com"+path, strings.NewReader(body))
		if err != nil {
			return nil, err
		}
		decision, err := guard.Check(ctx, id.Func(), req)
		if err != nil {
			return nil, err
		}
		unknown = append(unknown, decision.NotCheckable...)
	}
	slices.SortFunc(unknown, func(a, b policy.NotCheckable) int { return strings.Compare(a.Rule.ID, b.Rule.ID) })
	return unknown, nil
}

// openStore opens the ledger: a file, or memory if no file is named.
func openStore(path string) (store ratelimit.Store, closeStore func(), err error) {
	if path == "" {
		return ratelimit.NewMemory(), func() {}, nil
	}
	file, err := boltstore.Open(path)
	if err != nil {
		return nil, nil, err
	}
	return file, func() { _ = file.Close() }, nil // every grant is durable already
}

// received is the rule that counts what a customer received this month.
const received = "mass-msg-per-customer-month"

// importReceived tells the guard what the customers received before it
// counted; a ledger that counts already knows more.
func importReceived(ctx context.Context, out io.Writer, guard *policy.Guard, corpID string, c *campaign) error {
	known, err := guard.Usage(ctx, ratelimit.Key{Rule: received, Owner: corpID})
	if err != nil {
		return err
	}
	if len(known) > 0 {
		fmt.Fprintf(out, "the ledger remembers %d customers of this month\n", len(known)) //nolint:errcheck // a lost line of progress is no failure
		return nil
	}
	var earlier []policy.Earlier
	for _, m := range c.members {
		for _, customer := range m.customers {
			if customer.received > 0 {
				earlier = append(earlier, policy.Earlier{
					Rule: received, Owner: corpID, Subject: customer.externalUserID, Used: customer.received,
				})
			}
		}
	}
	return guard.Import(ctx, earlier...)
}
