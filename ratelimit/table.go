package ratelimit

import (
	"math/bits"
	"strings"
)

// shared keeps one copy of each value for all that have it.
type shared[T comparable] struct{ known map[T]*T }

// most bounds the values that are known. Then it begins anew: whoever has a
// copy keeps it.
const most = 1024

// share returns the one copy of the value.
func (s *shared[T]) share(v T) *T {
	one := s.known[v]
	if one == nil {
		if s.known == nil || len(s.known) >= most {
			s.known = map[T]*T{}
		}
		one = new(T) // not &v, which would be made for every call
		*one = v
		s.known[v] = one
	}
	return one
}

// table maps keys to values of one kind. It grows by one bucket at a time
// (linear hashing), so no insert stands still while a million keys move, and it
// is swept a few buckets at a time.
type table[T any] struct {
	seed    uint64
	buckets []*node[T] // chains; never fewer than there were nodes
	count   int
	swept   int // the bucket to look at next
	names   shared[string]
}

// node holds a key and its value. Rules and owners are the same for many keys
// and kept once. Owner and subject are copies, for they may be parts of a large
// text; rules are constants, and equal the faster for being the same string.
type node[T any] struct {
	next        *node[T]
	subject     string
	rule, owner *string
	value       T
}

func (n *node[T]) key() Key { return Key{*n.rule, *n.owner, n.subject} }

// is reports that the node is the key's; owner is the shared copy of its owner, if that is known.
func (n *node[T]) is(k *Key, owner *string) bool {
	return n.subject == k.Subject && *n.rule == k.Rule && (n.owner == owner || *n.owner == k.Owner)
}

// bucket is the place of a hash among so many buckets: those of the lower half
// that were split already are told from their other half by one bit more.
func bucket(hash uint64, buckets int) int {
	mask := uint64(1)<<bits.Len(uint(buckets-1)) - 1
	if i := int(hash & mask); i < buckets {
		return i
	}
	return int(hash & (mask >> 1))
}

// find returns the key's node, or nil.
func (t *table[T]) find(k *Key, hash uint64, owner *string) *node[T] {
	if t.count == 0 {
		return nil
	}
	n := t.buckets[bucket(hash, len(t.buckets))]
	for n != nil && !n.is(k, owner) {
		n = n.next
	}
	return n
}

// insert adds a node for a key that has none.
func (t *table[T]) insert(k *Key, hash uint64) *node[T] {
	if t.count++; t.count > len(t.buckets) {
		t.split()
	}
	head := &t.buckets[bucket(hash, len(t.buckets))]
	owner := t.names.known[k.Owner]
	if owner == nil {
		owner = t.names.share(strings.Clone(k.Owner))
	}
	*head = &node[T]{next: *head, subject: strings.Clone(k.Subject), rule: t.names.share(k.Rule), owner: owner}
	return *head
}

// split adds a bucket, and moves to it what belongs there.
func (t *table[T]) split() {
	added := len(t.buckets)
	t.buckets = append(t.buckets, nil)
	if added == 0 {
		return
	}
	from := &t.buckets[added-1<<(bits.Len(uint(added))-1)]
	for n := *from; n != nil; n = *from {
		key := n.key()
		if bucket(hash(&key, t.seed), len(t.buckets)) == added {
			*from, n.next, t.buckets[added] = n.next, t.buckets[added], n
		} else {
			from = &n.next
		}
	}
}

// remove takes the key's node out, and reports whether there was one.
func (t *table[T]) remove(k *Key, hash uint64) bool {
	if t.count == 0 {
		return false
	}
	for at := &t.buckets[bucket(hash, len(t.buckets))]; *at != nil; at = &(*at).next {
		if (*at).is(k, nil) {
			*at = (*at).next
			t.count--
			return true
		}
	}
	return false
}

// sweep drops what is dead in the next so many buckets, round and round, and
// returns how many nodes that was.
func (t *table[T]) sweep(buckets int, dead func(*T) bool) (dropped int64) {
	for range min(buckets, len(t.buckets)) {
		if t.swept >= len(t.buckets) {
			t.swept = 0
		}
		at := &t.buckets[t.swept]
		for *at != nil {
			if dead(&(*at).value) {
				*at = (*at).next
				dropped++
			} else {
				at = &(*at).next
			}
		}
		t.swept++
	}
	if t.count -= int(dropped); t.count == 0 {
		t.buckets = nil
	}
	return dropped
}

// walk visits the nodes that lay in bucket i when there were so many buckets:
// since then they may have moved to buckets split off from it.
func (t *table[T]) walk(i, buckets int, visit func(*node[T])) {
	step := 1 << bits.Len(uint(buckets-1))
	if half := step / 2; i >= buckets-half && i < half {
		step = half
	}
	for ; i < len(t.buckets); i += step {
		for n := t.buckets[i]; n != nil; n = n.next {
			visit(n)
		}
	}
}
