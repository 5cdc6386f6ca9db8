// Package ratelimit counts documented quotas exactly: no interval ever holds
// more than its limit, and a decision over many limits is all or nothing.
//
// # Which window
//
//   - "at most N a minute", "N times an hour": [Sliding]. It holds in every
//     interval of that length, so it is right wherever the other side puts the
//     border of its minute.
//   - "within n days" without a calendar: [SlidingDays].
//   - "a day" (每天, 自然日): [Day], with a start hour where the document names one.
//   - "a week" (每周) and "a month" (每月, 自然月): [Week] and [Month], in Asia/Shanghai.
//   - "once for each day of the month": [Month] with [DaysOfMonth].
//   - "at the same time" (并发): [Slots], whose lease frees what a crashed holder kept.
//   - "N until something happens": any window, and [Store.Reset] at the event.
//
// One key belongs to one kind of window; of two sliding lengths the longer one
// holds for both. Another kind starts the count again.
//
// # What exact means, and what it costs
//
// A token bucket of N with a full burst lets N through at once and almost N
// more while it refills: nearly 2N in one window. A fixed window does the same
// at its border. The windows here count each grant until it has left, so the
// upper bound is hard. [Memory] keeps grants that lie within 1/128 of a sliding
// window as one, which leaves when the last of them does: a count may stand
// that much too long, never too short, and under saturating demand at least
// 98 % of the limit is used. Calendar windows and slots are counted one by one.
//
// Use a bucket for smoothness and a window for the limit. [Waiter] does both:
// it paces limits above 100 a minute by golang.org/x/time/rate, so that they do
// not burst and then stall, and the window still decides.
//
// # Time
//
// A store decides by its own clock. [Memory] follows the monotonic clock from
// the moment it was made: setting the wall clock back opens no window. A
// refusal consumes nothing and says when the take fits if nobody else comes.
//
// # Giving back
//
// A receipt, or parts of it, can be given back once. What has left its window,
// or was charged before a [Store.Reset], is ignored. A charge must never
// be given back twice: stores do not remember receipts.
//
// A store of your own is held to all of this by package storetest.
package ratelimit
