package redisstore_test

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/redisstore"
)

// Ten processes share their limits in Redis. While it is away each of them goes
// on with a twentieth, and what it does is told.
func ExampleNew() {
	client := redis.NewClient(&redis.Options{
		Addr:                  "redis.internal:6379",
		ReadTimeout:           time.Second, // how long a server that hangs is waited for
		MaxRetries:            1,
		ContextTimeoutEnabled: true, // or the deadlines of callers are not obeyed
	})
	defer client.Close()
	store, err := redisstore.New(client,
		redisstore.WithFallback(20, func(err error) { slog.Warn("redis is away, or back if nil", "error", err) }),
		redisstore.WithFailover(func(e redisstore.FailoverEvent) {
			slog.Warn("another redis answers", "from", e.From, "to", e.To, "at", e.At)
		}),
	)
	if err != nil {
		panic(err)
	}
	takes := []ratelimit.Take{{
		Key:   ratelimit.Key{Rule: "example.minute", Owner: "corp"},
		Limit: ratelimit.Limit{N: 100, Window: ratelimit.Sliding(time.Minute)}, Cost: 1,
	}}
	if _, err := store.Take(context.Background(), takes); err != nil {
		fmt.Println("not now:", err)
	}
}
