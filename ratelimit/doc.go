// Package ratelimit counts documented quotas exactly: no interval ever holds
// more than its limit, and a decision over many limits is all or nothing.
//
// # Which window
//
// Read what the document says, not what would be convenient:
//
//   - "at most N a minute", "N times an hour", "频率不超过N次/分": [Sliding]. It
//     holds in every interval of that length, so it is right wherever the other
//     side puts the border of its minute.
//   - "within n days" without a calendar: [SlidingDays].
//   - "a day" (每天, 自然日): [Day], with a start hour where the document names one.
//   - "a week" (每周) and "a month" (每月, 自然月): [Week] and [Month], in Asia/Shanghai.
//   - "once for each day of the month": [Month] with [DaysOfMonth].
//   - "at the same time" (并发): [Slots], whose lease frees what a crashed holder kept.
//   - "N until something happens": a window longer than that takes, and
//     [Store.Reset] at the event.
//   - "within 48 hours of something": no window, but [Store.Mark] and [Store.Seen].
//
// Where a document leaves open whether its day is a calendar day or any 24
// hours, Sliding is the stricter one and so the safe one. One key belongs to one
// kind of window; of two sliding lengths the longer one holds for both. A take
// of another kind starts the count again.
//
// # What exact means
//
// A window counts each grant until it has left, so the upper bound is hard: at
// no time, from no starting point, with no pattern of calls does an interval of
// the window's length hold more than N. It also is used to the full: under
// saturating demand at least 98 % of every sliding limit of 20 or more, and
// calendar windows and slots to the last unit.
//
// The difference of 2 % is the price of small counters. Grants that lie within
// 1/128 of a sliding window are kept as one group, which leaves when its last
// grant does: a count may stand that much too long, never too short.
//
// Exact is the count by the store's clock. Between the decision and the other
// side's counter lies the network: a call that is slow to arrive and one that is
// quick may come closer together than they left. Make windows longer than
// documented by what the network may take; package policy does so for its rules.
//
// # Token bucket against window
//
// A bucket that holds N tokens and is refilled with N a minute lets N calls
// through at once and almost N more while it refills: 2N-1 in one minute. A
// counter that is set to zero every minute lets 2N through around the border.
// Who must not exceed N has to cut such a bucket down to a burst that he then
// loses from his rate. A window needs to remember when it granted what, but
// allows the burst, the whole rate, and never more.
//
// A bucket smooths, a window limits. [Waiter] does both: it paces limits above
// 100 a minute by golang.org/x/time/rate, so that they do not use up the window
// in a burst and stall until it moves, and the window still decides.
//
// # What it costs
//
// A decision over four limits in [Memory] takes a fifth of a microsecond, less
// than four bare token buckets, and allocates nothing; one over 10,000
// subjects a few milliseconds. The limits of one subject lie under one lock. A
// counter takes about 155 bytes, its key included, and four to five more for each
// group of grants in a sliding window, of which there are about 130 at most. Calendar
// windows have no groups. Counters die once their window has passed, and are
// dropped as others are made; nothing runs in the background.
//
// Package boltstore adds a sync of the disk that many decisions share, package
// redisstore a round trip for all limits of one owner.
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
