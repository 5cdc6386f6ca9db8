package redisstore

import (
	"context"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/storetest"
)

// server is a private redis-server of one test.
type server struct {
	t    testing.TB
	dir  string
	addr string
	args []string // besides the usual ones
	cmd  *exec.Cmd
}

// startServer starts a server whose every write is on disk before its answer;
// it ends with the test.
func startServer(t testing.TB, args ...string) *server {
	t.Helper()
	if _, err := exec.LookPath("redis-server"); err != nil {
		if os.Getenv("WECOMKIT_CI") == "1" {
			t.Fatal("redis-server is not installed: ./test.sh installs it")
		}
		t.Skip("redis-server is not installed: ./test.sh installs it")
	}
	s := &server{t: t, dir: t.TempDir(), addr: freeAddr(t), args: args}
	s.start()
	t.Cleanup(s.kill)
	return s
}

func freeAddr(t testing.TB) string {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return l.Addr().String()
}

func (s *server) start() {
	s.t.Helper()
	_, port, err := net.SplitHostPort(s.addr)
	require.NoError(s.t, err)
	// The server outlives no test, but must live through its clean-up.
	args := append([]string{"--port", port, "--bind", "127.0.0.1", "--dir", s.dir, "--save", "", "--appendonly", "yes", "--appendfsync", "always"}, s.args...)
	s.cmd = exec.CommandContext(context.WithoutCancel(s.t.Context()), "redis-server", args...)
	require.NoError(s.t, s.cmd.Start())
	probe := redis.NewClient(&redis.Options{Addr: s.addr})
	defer probe.Close()
	require.Eventually(s.t, func() bool { return probe.Ping(s.t.Context()).Err() == nil }, 20*time.Second, 20*time.Millisecond)
}

// kill ends the server as a crash would.
func (s *server) kill() {
	if s.cmd != nil {
		_ = s.cmd.Process.Kill() // it may have ended already
		_ = s.cmd.Wait()         // killed, so never a success
		s.cmd = nil
	}
}

// connect returns a client, which ends with the test.
func (s *server) connect() *redis.Client {
	c := redis.NewClient(&redis.Options{Addr: s.addr})
	s.t.Cleanup(func() { c.Close() })
	return c
}

func (s *server) store(opts ...Option) *Store {
	s.t.Helper()
	store, err := New(s.connect(), opts...)
	require.NoError(s.t, err)
	return store
}

const (
	clockLine = "local time = redis.call('TIME')"
	clockKey  = "clock"
)

// withClock lets the script read the time from a key.
func withClock(t *testing.T) Option {
	t.Helper()
	require.Equal(t, 1, strings.Count(source, clockLine))
	replaced := strings.Replace(source, clockLine, "local time = redis.call('LRANGE', '"+clockKey+"', 0, 1)", 1)
	return func(s *Store) { s.script = redis.NewScript(replaced) }
}

// clock is what the script reads where withClock is on.
type clock struct {
	t      *testing.T
	client *redis.Client
	now    time.Time
}

// startClock begins the same time at each run: a leap day lies within reach.
func startClock(t *testing.T, client *redis.Client) *clock {
	t.Helper()
	c := &clock{t, client, time.Date(2028, 2, 20, 3, 0, 0, 0, time.UTC)}
	require.NoError(t, client.RPush(t.Context(), clockKey, 0, 0).Err())
	c.advance(0)
	return c
}

func (c *clock) advance(d time.Duration) {
	c.now = c.now.Add(d)
	micro := c.now.UnixMicro()
	_, err := c.client.Pipelined(c.t.Context(), func(p redis.Pipeliner) error {
		p.LSet(c.t.Context(), clockKey, 0, strconv.FormatInt(micro/1_000_000, 10))
		p.LSet(c.t.Context(), clockKey, 1, strconv.FormatInt(micro%1_000_000, 10))
		return nil
	})
	require.NoError(c.t, err)
}

// withRedis runs a test on an empty store with a clock of its own.
func withRedis(s *server) storetest.With {
	return func(t *testing.T, test func(*testing.T, ratelimit.Store, storetest.Advance)) {
		client := s.connect()
		require.NoError(t, client.FlushDB(t.Context()).Err())
		c := startClock(t, client)
		store, err := New(client, withClock(t))
		require.NoError(t, err)
		test(t, store, c.advance)
	}
}

func TestStoreKeepsTheContract(t *testing.T) {
	t.Parallel()
	s := startServer(t, "--appendonly", "no") // a sync of the disk for every step takes long and proves nothing more
	steps := 5_000
	if os.Getenv("WECOMKIT_LONG") == "1" {
		steps = 100_000
	}
	storetest.Run(t, steps, withRedis(s))
}
