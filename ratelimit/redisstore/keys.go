package redisstore

import (
	"errors"
	"hash/fnv"
	"net/url"
	"strconv"
	"strings"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// shards is the number of hashes over which the subjects of one owner and rule
// are spread. Redis keeps up to 512 fields in one block of memory, so that half
// a million subjects cost little more than their names.
const shards = 1024

// tag is what all keys of an owner begin with: one slot of a cluster.
func (s *Store) tag(owner string) string {
	return "{" + url.QueryEscape(s.prefix) + ":" + url.QueryEscape(owner) + "}"
}

// counter is the key of a counter that lies alone.
func (s *Store) counter(k ratelimit.Key) string {
	return s.tag(k.Owner) + ":a:" + url.QueryEscape(k.Rule) + ":" + url.QueryEscape(k.Subject)
}

// shard is the key of the hash in which the subject's counter lies.
func (s *Store) shard(k ratelimit.Key) string {
	h := fnv.New32a()
	_, _ = h.Write([]byte(k.Subject)) // never fails
	return s.tag(k.Owner) + ":s:" + url.QueryEscape(k.Rule) + ":" + strconv.Itoa(int(h.Sum32()%shards))
}

// spot is where a counter lies. Those of many subjects by the calendar end
// together, so they may share a hash and its expiry.
func (s *Store) spot(k ratelimit.Key, w ratelimit.Window) (key, field string) {
	switch w.Kind {
	case ratelimit.KindDay, ratelimit.KindWeek, ratelimit.KindMonth:
		if k.Subject != "" {
			return s.shard(k), k.Subject
		}
	}
	return s.counter(k), ""
}

// spots is every place where a counter of the key may lie, whatever its window.
func (s *Store) spots(k ratelimit.Key) (keys []string, fields []any) {
	if k.Subject == "" {
		return []string{s.counter(k)}, []any{""}
	}
	return []string{s.counter(k), s.shard(k)}, []any{"", k.Subject}
}

func (s *Store) mark(k ratelimit.Key) string {
	return s.tag(k.Owner) + ":m:" + url.QueryEscape(k.Rule) + ":" + url.QueryEscape(k.Subject)
}

// parseKey is the inverse of counter, and of shard, whose subjects are its fields.
func parseKey(key string) (k ratelimit.Key, sharded, ok bool) {
	tag, rest, found := strings.Cut(key, "}:")
	_, owner, colon := strings.Cut(tag, ":")
	parts := strings.Split(rest, ":")
	if !found || !colon || len(parts) != 3 {
		return k, false, false
	}
	var errs [3]error
	k.Owner, errs[0] = url.QueryUnescape(owner)
	k.Rule, errs[1] = url.QueryUnescape(parts[1])
	k.Subject, errs[2] = url.QueryUnescape(parts[2])
	if sharded = parts[0] == "s"; sharded {
		k.Subject = ""
	}
	return k, sharded, errors.Join(errs[:]...) == nil
}

// pattern matches the keys of the counters of an owner and rule, where given.
// Escaping leaves no character in them that a pattern understands.
func (s *Store) pattern(p ratelimit.Key) string {
	owner, rule := "*", "*"
	if p.Owner != "" {
		owner = url.QueryEscape(p.Owner)
	}
	if p.Rule != "" {
		rule = url.QueryEscape(p.Rule)
	}
	return "{" + url.QueryEscape(s.prefix) + ":" + owner + "}:[as]:" + rule + ":*"
}
