package redisstore

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// processEnv holds the orders of this binary when it is started again as one of
// many processes, to run TestTenProcessesOnOneServer from its other side.
const processEnv = "REDISSTORE_TEST_PROCESS"

// orders are what a process is told.
type orders struct {
	Addrs  []string
	Owners []string
	Hours  int // how far its clock is ahead of the others'
}

const (
	processes = 10
	burst     = 20 // in any unit of time
	pair      = 60 // in any one and a half
	cross     = 30 // in any unit, of two owners together
	daily     = 300
)

// unit of the windows. Whole windows fit into the test's time, and each is long
// beside what a busy machine needs to take what has become free.
func unit() time.Duration {
	if os.Getenv("WECOMKIT_LONG") == "1" {
		return 4 * time.Second
	}
	return 2 * time.Second
}

// demands are the decisions that a process repeats.
func demands(owners []string) [][]ratelimit.Take {
	var all [][]ratelimit.Take
	for i, o := range owners {
		next := owners[(i+1)%len(owners)]
		dear := one(o, "day", daily, ratelimit.Day(9))
		dear.Cost = 3
		all = append(all,
			[]ratelimit.Take{one(o, "burst", burst, ratelimit.Sliding(unit()))},
			[]ratelimit.Take{one(o, "pair", pair, ratelimit.Sliding(unit()*3/2)), one(o, "month", 1<<40, ratelimit.Month())},
			[]ratelimit.Take{one(o, "day", daily, ratelimit.Day(9))}, []ratelimit.Take{dear},
			[]ratelimit.Take{one(o, "cross", cross, ratelimit.Sliding(unit())), one(next, "cross", cross, ratelimit.Sliding(unit()))},
		)
	}
	return all
}

// takeForEver tells each grant on the standard output until it is killed. It
// lives in a bubble, where the clock stands still, years behind the server's
// and hours apart from the other processes'.
func takeForEver(t *testing.T, told string) {
	var o orders
	require.NoError(t, json.Unmarshal([]byte(told), &o))
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(time.Duration(o.Hours) * time.Hour)
		require.Equal(t, 2000, time.Now().Year())
		store, err := New(redis.NewUniversalClient(&redis.UniversalOptions{Addrs: o.Addrs, IsClusterMode: len(o.Addrs) > 1}))
		require.NoError(t, err)
		silence, err := net.ListenPacket("udp", "127.0.0.1:0")
		require.NoError(t, err)
		for all := demands(o.Owners); ; {
			rand.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			for _, takes := range all {
				require.NoError(t, demand(t, store, takes))
			}
			pause(silence)
		}
	})
}

// pause waits for a moment of real time, which a bubble's clock cannot.
func pause(silence net.PacketConn) {
	_ = silence.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
	_, _, _ = silence.ReadFrom(make([]byte, 1)) // nobody writes: it times out
}

func demand(t *testing.T, store *Store, takes []ratelimit.Take) error {
	r, err := store.Take(t.Context(), takes)
	if errors.Is(err, ratelimit.ErrRefused) {
		return nil
	} else if err != nil {
		return err
	}
	at, err := decodeTimes(r)
	if err != nil {
		return err
	}
	var out strings.Builder
	for i := range takes {
		k := takes[i].Key
		fmt.Fprintln(&out, k.Owner, k.Subject, at.of(k.Owner).first, takes[i].Cost)
	}
	_, err = os.Stdout.WriteString(out.String())
	return err
}

// grant is what a process has told of.
type grant struct{ at, cost int64 }

// fleet is many processes on one store, and what they were granted.
type fleet struct {
	t      *testing.T
	orders orders

	mu     sync.Mutex
	grants map[string][]grant // by owner and subject
}

// start starts a process; the function that it returns kills it.
func (f *fleet) start(hours int) (kill func()) {
	o := f.orders
	o.Hours = hours
	told, err := json.Marshal(o)
	require.NoError(f.t, err)
	p := exec.CommandContext(f.t.Context(), os.Args[0], "-test.timeout=0", "-test.run=^TestTenProcessesOnOneServer$")
	p.Env = append(os.Environ(), processEnv+"="+string(told))
	p.Stderr = os.Stderr
	out, err := p.StdoutPipe()
	require.NoError(f.t, err)
	require.NoError(f.t, p.Start())
	read := make(chan string, 1)
	go func() { read <- f.read(out) }()
	return func() {
		assert.NoError(f.t, p.Process.Kill(), "a process ended by itself")
		assert.Empty(f.t, <-read, "a process told of something else")
		_ = p.Wait() // it was killed
	}
}

// read collects a process's grants until it ends, and returns what is none.
func (f *fleet) read(out io.Reader) (other string) {
	for lines := bufio.NewScanner(out); lines.Scan(); {
		var owner, subject string
		var g grant
		if n, _ := fmt.Sscanln(lines.Text(), &owner, &subject, &g.at, &g.cost); n < 4 {
			other += lines.Text() + "\n"
			continue
		}
		f.mu.Lock()
		f.grants[owner+" "+subject] = append(f.grants[owner+" "+subject], g)
		f.mu.Unlock()
	}
	return other
}

// run lets ten processes take for a while, of which one is killed and replaced.
func (f *fleet) run(store *Store) {
	span := 5200 * time.Millisecond // and one second
	if os.Getenv("WECOMKIT_LONG") == "1" {
		span = time.Minute
	}
	var kills []func()
	for i := range processes {
		kills = append(kills, f.start(6*i/(processes-1)))
	}
	f.await(store, span/2)
	kills[0]()
	kills[0] = f.start(5)
	f.await(store, span/2+time.Second)
	now, err := store.Now(f.t.Context())
	require.NoError(f.t, err)
	for _, kill := range kills {
		kill()
	}
	for _, owner := range f.orders.Owners {
		f.check(owner+" burst", burst, unit(), now, 98)
		f.check(owner+" pair", pair, unit()*3/2, now, 98)
		f.check(owner+" cross", cross, unit(), now, 0) // what one owner refuses, the other gives back
		f.checkDay(store, owner)
	}
}

// await waits by the server's clock, from the first grant on.
func (f *fleet) await(store *Store, d time.Duration) {
	var begin time.Time
	require.Eventually(f.t, func() bool {
		now, err := store.Now(f.t.Context())
		assert.NoError(f.t, err)
		f.mu.Lock()
		defer f.mu.Unlock()
		if begin.IsZero() && len(f.grants) > 0 {
			begin = now
		}
		return !begin.IsZero() && now.Sub(begin) >= d
	}, d+30*time.Second, 20*time.Millisecond)
}

// check demands that no interval holds more than the limit, and that whole
// windows from the first grant on are used to so many hundredths.
func (f *fleet) check(key string, n int64, window time.Duration, now time.Time, percent int64) {
	grants := f.grants[key]
	require.NotEmpty(f.t, grants, key)
	slices.SortFunc(grants, func(a, b grant) int { return int(a.at - b.at) })
	var sum int64
	first := 0
	for _, g := range grants {
		sum += g.cost
		for grants[first].at+window.Microseconds() <= g.at {
			sum -= grants[first].cost
			first++
		}
		require.LessOrEqual(f.t, sum, n, "%s holds too much in the %s to %d", key, window, g.at)
	}
	windows := (now.UnixMicro() - grants[0].at) / window.Microseconds()
	require.Positive(f.t, windows)
	var used int64
	for _, g := range grants {
		if g.at < grants[0].at+windows*window.Microseconds() {
			used += g.cost
		}
	}
	f.t.Logf("%s: %d of %d in %d windows", key, used, windows*n, windows)
	require.GreaterOrEqual(f.t, 100*used, percent*n*windows, "%s: %d of %d are used", key, used, n*windows)
}

// checkDay demands that every day is used to its last unit, and not beyond.
func (f *fleet) checkDay(store *Store, owner string) {
	days := map[int64]int64{}
	for _, g := range f.grants[owner+" day"] {
		days[(g.at-time.Hour.Microseconds())/(24*time.Hour).Microseconds()] += g.cost // 9 in Shanghai is 1 in UTC
	}
	for _, granted := range days {
		require.LessOrEqual(f.t, granted, int64(daily), owner)
	}
	last := []ratelimit.Take{one(owner, "day", daily, ratelimit.Day(9))}
	require.NoError(f.t, store.Peek(f.t.Context(), last))
	require.EqualValues(f.t, daily, last[0].Used, owner)
}

func TestTenProcessesOnOneServer(t *testing.T) {
	if told := os.Getenv(processEnv); told != "" {
		takeForEver(t, told)
	}
	t.Parallel()
	s := startServer(t)
	f := &fleet{t: t, orders: orders{Addrs: []string{s.addr}, Owners: []string{"corp"}}, grants: map[string][]grant{}}
	f.run(s.store())
}

func TestTenProcessesOnACluster(t *testing.T) {
	t.Parallel()
	client, _ := startCluster(t)
	store, err := New(client)
	require.NoError(t, err)
	f := &fleet{t: t, orders: orders{Addrs: client.Options().Addrs, Owners: slices.Collect(maps.Values(onEachNode(t, store)))}, grants: map[string][]grant{}}
	f.run(store)
}
