package redisstore

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
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
		seen := map[ratelimit.Key]bool{} // SCAN may name a key twice
		for _, node := range nodes {
			if !s.scanNode(ctx, node, prefix, seen, yield) {
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

// scanNode yields one server's counters; false when the caller has enough.
func (s *Store) scanNode(ctx context.Context, node redis.Cmdable, prefix ratelimit.Key, seen map[ratelimit.Key]bool, yield func(ratelimit.Usage, error) bool) bool {
	var cursor uint64
	for {
		keys, next, err := node.Scan(ctx, cursor, s.pattern(prefix), chunk).Result()
		owners := map[string][]ratelimit.Key{}
		for i := 0; i < len(keys) && err == nil; i++ {
			err = under(ctx, node, keys[i], func(k ratelimit.Key) {
				if strings.HasPrefix(k.Subject, prefix.Subject) && !seen[k] {
					seen[k] = true
					owners[k.Owner] = append(owners[k.Owner], k)
				}
			})
		}
		if err != nil {
			return yield(ratelimit.Usage{}, fmt.Errorf("ratelimit: redis: %w", err))
		}
		for _, found := range owners {
			for part := range slices.Chunk(found, chunk) {
				if !s.usages(ctx, part, yield) {
					return false
				}
			}
		}
		if cursor = next; cursor == 0 {
			return true
		}
	}
}

// under finds the counters under a key: one, or those in a hash.
func under(ctx context.Context, node redis.Cmdable, key string, found func(ratelimit.Key)) error {
	k, sharded, ok := parseKey(key)
	if !ok {
		return nil
	}
	if !sharded {
		found(k)
		return nil
	}
	fields, err := node.HKeys(ctx, key).Result()
	for _, k.Subject = range fields {
		found(k)
	}
	return err
}

// usages yields what the counters of one owner hold.
func (s *Store) usages(ctx context.Context, counters []ratelimit.Key, yield func(ratelimit.Usage, error) bool) bool {
	var keys []string
	var fields []any
	for _, k := range counters {
		at, in := s.spots(k)
		keys, fields = append(keys, at...), append(fields, in...)
	}
	reply, err := s.call(ctx, "usage", counters[0].Owner, keys, fields...)
	if err == nil && len(reply) != 2+3*len(keys) {
		err = errReply
	}
	if err != nil {
		return yield(ratelimit.Usage{}, err)
	}
	reply = reply[2:]
	for _, k := range counters {
		r := reply[:3]
		reply = reply[3:]
		if k.Subject != "" { // the other place: one counts, and a block stands in both
			if reply[0] > r[0] {
				r = reply[:3]
			}
			reply = reply[3:]
		}
		u := ratelimit.Usage{Key: k, Used: r[0], Max: r[1], Remaining: max(0, r[1]-r[0]), BlockedUntil: moment(r[2])}
		if (u.Used > 0 || r[2] > 0) && !yield(u, nil) {
			return false
		}
	}
	return true
}
