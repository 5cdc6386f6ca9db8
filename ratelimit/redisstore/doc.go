// Package redisstore keeps the counters of package ratelimit in Redis, shared
// by all processes that use the same server and prefix.
//
// # Servers
//
// It needs Redis 6.2 or later, or any Valkey, alone, behind Sentinel or as a
// cluster. The script uses GET, GETRANGE, SET with PX, SETRANGE, HGET, HSET,
// HDEL, DEL, PTTL, PEXPIRE, TIME and Lua's struct and cmsgpack, all of them older
// than 6.2, writes after it has read the time (scripts replicate by their
// effects since 5), and touches no key that it was not given. [WithReplicas]
// adds WAIT, [WithFailover] INFO inside the script, and Scan uses SCAN and HKEYS.
//
// # Memory
//
// Every key expires by itself. A counter takes about 265 bytes of the server;
// counters of many subjects by the calendar share hashes, which end with their
// period, and take about 120 each, names of 32 bytes included. A sliding
// counter grows by 16 bytes for each group of grants, of which there are
// about 128 at most. Each change is remembered for a minute with about 240 bytes: at
// 1,000 decisions a second these are 15 MB.
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
// Unless [WithFallback] says otherwise, every call returns an error and so
// refuses; nothing is ever granted without the server. The client's own retries
// apply first. Each call carries a request id that the server remembers for 60
// seconds, so a repeated request is not charged or given back twice. A decision
// whose answer never arrives may have been charged: its charge then stands
// until it leaves its window. A script that the server has forgotten is sent
// again.
//
// A server that hangs keeps a caller until the client's timeouts end, times its
// retries: by default that is well over ten seconds. Deadlines of contexts are
// obeyed meanwhile only if the client was made with ContextTimeoutEnabled.
//
// # Deciding without Redis
//
// With [WithFallback] a process goes on by itself while Redis is away: it
// grants the divisor-th part of each limit from its own memory, and refuses
// beyond. Redis is away when it cannot be reached in the client's timeouts, or
// answers that it cannot write: loading, read-only, out of memory, without
// enough replicas, part of a cluster that is down. A caller whose own context
// ended, a full connection pool, a wrong password and the like are plain errors.
// Once a second one caller tries whether Redis is back. If so, Redis is
// charged with everything that was granted without it, dated back and beyond
// the limit if need be, before it decides again.
//
// This trades exactness for going on. The fallback does not know what Redis had
// counted: where n processes share with a divisor of n, a window may hold up to
// twice its limit, what Redis had granted and what the shares add. A divisor of
// 2n keeps that to one and a half. A second outage within a window opens no
// second share. Of a limit below the divisor a process's share is zero, so such
// takes fail with an error, as does what costs more than the share. The
// fallback knows no block but those of its own process, and neither what was
// seen nor what is counted: Mark, Seen, Scan, Reset and giving back what Redis
// had granted fail meanwhile. What the fallback granted can be given back
// until Redis has been charged with it. On a cluster each owner falls back by
// itself. Its windows follow the server's clock as last heard, or the process's
// own before the first answer. A process that dies during an outage takes its
// record along.
//
// # What the server must keep
//
// Counters live as long as Redis remembers them. Limits by the day, week and
// month need persistence:
//
//   - appendonly yes with appendfsync always: a crash of the server forgets nothing that was granted.
//   - appendfsync everysec: a crash may forget the grants of about the last two seconds.
//   - snapshots (save) alone: a crash forgets everything since the last one; enough for windows of minutes only.
//   - maxmemory-policy noeviction: an evicted counter starts from zero.
//
// A server clock that is set back opens no window: what was counted stays until
// that clock has caught up, or until the key's expiry.
//
// # Failover
//
// Replication is asynchronous. A failover may forget the tail that the new
// server had not received: grants, and blocks, resets and marks as well. A
// limit may then be exceeded by as much as was forgotten, until its windows
// have passed. [WithReplicas] grants nothing that too few replicas have, which
// costs a round trip between the servers for each decision. Sentinel and
// clusters prefer the replica that has received most; where n is the number of
// all replicas, whichever is promoted has every grant.
// [WithFailover] reports every change of the answering server by its run id,
// so that a program may pause, or seed its counters anew.
package redisstore
