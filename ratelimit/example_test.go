package ratelimit_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// One call meets two limits: it is charged to both or to none.
func Example() {
	ctx := context.Background()
	store := ratelimit.NewMemory()
	minute := ratelimit.Take{
		Key:   ratelimit.Key{Rule: "calls.minute", Owner: "ww0123456789abcdef", Subject: "1000002"},
		Limit: ratelimit.Limit{N: 2, Window: ratelimit.Sliding(time.Minute)}, Cost: 1,
	}
	month := ratelimit.Take{
		Key:   ratelimit.Key{Rule: "calls.month", Owner: "ww0123456789abcdef"},
		Limit: ratelimit.Limit{N: 10_000, Window: ratelimit.Month()}, Cost: 1,
	}
	for range 3 {
		takes := []ratelimit.Take{minute, month}
		_, err := store.Take(ctx, takes)
		for _, t := range takes {
			fmt.Printf("%s: %d of %s, refused %t\n", t.Key.Rule, t.Used, t.Limit, t.Refused)
		}
		if errors.Is(err, ratelimit.ErrRefused) {
			fmt.Println("again within a minute:", time.Until(takes[0].RetryAt) <= time.Minute)
		}
	}
	// Output:
	// calls.minute: 1 of 2 in any 1m0s, refused false
	// calls.month: 1 of 10000 in calendar month, refused false
	// calls.minute: 2 of 2 in any 1m0s, refused false
	// calls.month: 2 of 10000 in calendar month, refused false
	// calls.minute: 2 of 2 in any 1m0s, refused true
	// calls.month: 2 of 10000 in calendar month, refused false
	// again within a minute: true
}

// Of four recipients one was not reached: his share is given back.
func ExampleMemory_Give() {
	ctx := context.Background()
	store := ratelimit.NewMemory()
	takes := []ratelimit.Take{{
		Key:   ratelimit.Key{Rule: "recipients.day", Owner: "ww0123456789abcdef"},
		Limit: ratelimit.Limit{N: 10, Window: ratelimit.Day(0)}, Cost: 4,
	}}
	receipt, err := store.Take(ctx, takes)
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := store.Give(ctx, receipt, ratelimit.Part{Key: takes[0].Key, Cost: 1}); err != nil {
		fmt.Println(err)
		return
	}
	if err := store.Peek(ctx, takes); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(takes[0].Used, "used,", takes[0].Remaining, "left")
	// Output: 3 used, 7 left
}

// The second take waits until the first has left its window.
func ExampleWaiter_Take() {
	waiter := ratelimit.NewWaiter(ratelimit.NewMemory())
	begun := time.Now()
	for range 2 {
		_, err := waiter.Take(context.Background(), []ratelimit.Take{{
			Key:   ratelimit.Key{Rule: "calls", Owner: "ww0123456789abcdef"},
			Limit: ratelimit.Limit{N: 1, Window: ratelimit.Sliding(20 * time.Millisecond)}, Cost: 1,
		}}, time.Second)
		if err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(time.Since(begun) >= 20*time.Millisecond)
	// Output: true
}
