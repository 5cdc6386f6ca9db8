package wecomtest

import (
	"strconv"
	"time"
)

var shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

// Violation is one moment in which a documented limit was broken.
type Violation struct {
	// Limit names what was broken, for instance "base frequency per corp and minute".
	Limit string
	// Page is the official page of the limit.
	Page int
	// Time of the call.
	Time time.Time
	// Path of the call.
	Path string
	// Corp that called; empty if unknown.
	Corp string
	// Dropped says that the platform answered as if nothing had happened.
	Dropped bool
}

// Violations returns what broke a limit so far, in order. A client that obeys the documents leaves it empty.
func (s *Server) Violations() []Violation {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Violation(nil), s.violations...)
}

// limit is what may happen in every interval of a length.
type limit struct {
	name   string
	page   int
	max    int
	period time.Duration
	block  time.Duration // how long the platform refuses after an excess
}

// tally is the exact log of one key, with what has slid out cut off.
type tally struct {
	at      []int64
	n       []int
	head    int
	sum     int
	blocked time.Time
}

type ledger map[string]*tally

type take struct {
	key   string
	limit limit
	n     int
}

func (l ledger) tally(key string) *tally {
	t, found := l[key]
	if !found {
		t = new(tally)
		l[key] = t
	}
	return t
}

// slide forgets what is at least one period old.
func (t *tally) slide(now time.Time, period time.Duration) {
	old := now.Add(-period).UnixNano()
	for t.head < len(t.at) && t.at[t.head] <= old {
		t.sum -= t.n[t.head]
		t.head++
	}
	if t.head > 1024 && t.head*2 > len(t.at) {
		t.at, t.n = append([]int64(nil), t.at[t.head:]...), append([]int(nil), t.n[t.head:]...)
		t.head = 0
	}
}

func (t *tally) add(now time.Time, n int) {
	t.at, t.n, t.sum = append(t.at, now.UnixNano()), append(t.n, n), t.sum+n
}

// take counts all or nothing; what breaks a limit is noted and closes it for its block.
func (c *call) take(dropped bool, takes ...take) bool {
	fits := true
	for _, k := range takes {
		t := c.s.ledger.tally(k.key)
		t.slide(c.now, k.limit.period)
		blocked := c.now.Before(t.blocked)
		if !blocked && t.sum+k.n <= k.limit.max {
			continue
		}
		if !blocked {
			t.blocked = c.now.Add(k.limit.block)
		}
		fits = false
		c.violate(k.limit.name, k.limit.page, dropped)
	}
	if fits {
		for _, k := range takes {
			c.s.ledger.tally(k.key).add(c.now, k.n)
		}
	}
	return fits
}

func (c *call) violate(name string, page int, dropped bool) {
	v := Violation{Limit: name, Page: page, Time: c.now, Path: c.path, Dropped: dropped}
	if c.corp != nil {
		v.Corp = c.corp.ID
	}
	c.s.violations = append(c.s.violations, v)
}

// base90312 counts the base frequency of the corp and of the address.
func (c *call) base90312() bool {
	key, address, minute, hour := "ip|", "address", 20_000, 600_000
	if c.provider {
		key, address, minute, hour = "provider|", "address of a provider", 40_000, 1_200_000
	}
	takes := []take{
		{key + "m|" + c.ip + c.path, limit{"base frequency per " + address + " and minute", 90312, minute, time.Minute, time.Minute}, 1},
		{key + "h|" + c.ip + c.path, limit{"base frequency per " + address + " and hour", 90312, hour, time.Hour, time.Hour}, 1},
	}
	if c.corp != nil {
		takes = append(
			takes,
			take{"corp|m|" + c.corp.ID + c.path, limit{"base frequency per corp and minute", 90312, 10_000, time.Minute, time.Minute}, 1},
			take{"corp|h|" + c.corp.ID + c.path, limit{"base frequency per corp and hour", 90312, 150_000, time.Hour, time.Hour}, 1},
		)
	}
	return c.take(false, takes...)
}

// perDay counts in a natural day; an excess closes the rest of it.
func (c *call) perDay(key, name string, page, most, n int) bool {
	day := c.now.In(shanghai).Format(time.DateOnly)
	return c.take(false, take{key + "|" + day, limit{name: name, page: page, max: most, period: 24 * time.Hour}, n})
}

func agentKey(c *corp, agent int64) string { return c.ID + "|" + strconv.FormatInt(agent, 10) }
