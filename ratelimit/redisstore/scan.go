package redisstore

import (
	"context"
	"fmt"
	"iter"
	"net/url"
	"sync"

	"github.com/redis/go-redis/v9"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// Scan yields the live counters that match the prefix; see [ratelimit.Store].
// It walks the server's whole key space in small steps, so it is for
// inspection and not for every request.
func (s *Store) Scan(ctx context.Context, prefix ratelimit.Key) iter.Seq2[ratelimit.Usage, error] {
	return func(yield func(ratelimit.Usage, error) bool) {
		nodes, err := s.nodes(ctx)
		if err != nil {
			yield(ratelimit.Usage{}, err)
			return
		}
		seen := map[string]bool{} // SCAN may name a key twice
		for _, node := range nodes {
			if !s.scanNode(ctx, node, s.pattern(prefix), seen, yield) {
				return
			}
		}
	}
}

// nodes are the servers that hold keys.
func (s *Store) nodes(ctx context.Context) ([]redis.Cmdable, error) {
	var mu sync.Mutex
	var found []redis.Cmdable
	collect := func(_ context.Context, c *redis.Client) error {
		mu.Lock()
		defer mu.Unlock()
		found = append(found, c)
		return nil
	}
	var err error
	switch c := s.client.(type) {
	case *redis.ClusterClient:
		err = c.ForEachMaster(ctx, collect)
	case *redis.Ring:
		err = c.ForEachShard(ctx, collect)
	default:
		found = []redis.Cmdable{c}
	}
	if err != nil {
		return nil, fmt.Errorf("ratelimit: redis: %w", err)
	}
	return found, nil
}

// pattern matches the keys of the counters. Escaping leaves no character in
// them that a pattern understands, and goes byte by byte, so that the escaped
// subject begins with the escaped prefix.
func (s *Store) pattern(p ratelimit.Key) string {
	owner, rule := "*", "*"
	if p.Owner != "" {
		owner = url.QueryEscape(p.Owner)
	}
	if p.Rule != "" {
		rule = url.QueryEscape(p.Rule)
	}
	return "{" + url.QueryEscape(s.prefix) + ":" + owner + "}:c:" + rule + ":" + url.QueryEscape(p.Subject) + "*"
}

// scanNode yields one server's counters; false when the caller has enough.
func (s *Store) scanNode(ctx context.Context, node redis.Cmdable, pattern string, seen map[string]bool, yield func(ratelimit.Usage, error) bool) bool {
	var cursor uint64
	for {
		keys, next, err := node.Scan(ctx, cursor, pattern, chunk).Result()
		if err != nil {
			return yield(ratelimit.Usage{}, fmt.Errorf("ratelimit: redis: %w", err))
		}
		owners := map[string][]ratelimit.Key{}
		for _, key := range keys {
			if k, ok := parseCounter(key); ok && !seen[key] {
				seen[key] = true
				owners[k.Owner] = append(owners[k.Owner], k)
			}
		}
		for owner, keys := range owners {
			if !s.usages(ctx, owner, keys, yield) {
				return false
			}
		}
		if cursor = next; cursor == 0 {
			return true
		}
	}
}

// usages yields what the counters of one owner hold.
func (s *Store) usages(ctx context.Context, owner string, counters []ratelimit.Key, yield func(ratelimit.Usage, error) bool) bool {
	keys := make([]string, len(counters))
	for i, k := range counters {
		keys[i] = s.counter(k)
	}
	reply, err := s.call(ctx, "usage", owner, keys)
	if err == nil && len(reply) != 2+3*len(keys) {
		err = errReply
	}
	if err != nil {
		return yield(ratelimit.Usage{}, err)
	}
	for i, k := range counters {
		r := reply[2+3*i:]
		u := ratelimit.Usage{Key: k, Used: r[0], Max: r[1], Remaining: max(0, r[1]-r[0]), BlockedUntil: moment(r[2])}
		if (u.Used > 0 || r[2] > 0) && !yield(u, nil) {
			return false
		}
	}
	return true
}
