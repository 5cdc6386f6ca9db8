// Package redisstore keeps the counters of package ratelimit in Redis (6.2 or
// later, or Valkey), shared by all processes that use the same server and prefix.
//
// # Decisions
//
// A decision is one script and one round trip for up to 256 takes of one
// owner. The script reads the server's clock and no other, so the clocks of
// its clients may differ by hours. It counts as the memory store does: grants
// that lie within 1/128 of a sliding window leave together when the last of
// them does, so no interval holds more than its limit and at least 98 % of it
// is usable.
//
// Larger decisions go in parts of 256, so that none holds the server up for
// long. Decisions over several owners go owner by owner, shared owners first
// (see [WithShared]): on Redis Cluster each owner's keys lie in one slot. What
// was charged is given back when a later part refuses. In between others may
// be refused what would have fit; never is more granted than a limit.
//
// # When Redis does not answer
//
// Every call returns an error and so refuses; nothing is ever granted without
// the server. The client's own retries apply first. Each call carries a
// request id that the server remembers for 60 seconds, so a repeated request
// is not charged or given back twice. A decision whose answer never arrives
// may have been charged: its charge then stands until it leaves its window.
// A script that the server has forgotten is sent again.
//
// # What the server must keep
//
// Counters live as long as Redis remembers them. Limits by the month need
// persistence (appendonly yes, best with appendfsync always), and a policy of
// maxmemory-policy noeviction: an evicted counter starts from zero. Replication is
// asynchronous, so a failover may forget the last charges before it. A server
// clock that is set back opens no window: what was counted stays until that
// clock has caught up, or until the key's expiry.
package redisstore
