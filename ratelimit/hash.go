package ratelimit

import "math/bits"

// shardBits is the number of a hash's first bits, which name the shard.
const shardBits = 6

// hash of a key: the first bits are those of owner and subject alone.
func hash(k *Key, seed uint64) uint64 {
	subject := sum(sum(seed, k.Owner), k.Subject)
	return join(subject, sum(subject, k.Rule))
}

func join(subject, key uint64) uint64 {
	return subject>>(64-shardBits)<<(64-shardBits) | key>>shardBits
}

// index is the shard of a hash.
func index(hash uint64) int { return int(hash >> (64 - shardBits)) }

// sum continues a hash with a string, in half the time of hash/maphash: eight
// bytes at a time are multiplied to 128 bits and folded, as wyhash does. It
// begins with a secret seed, so nobody can choose subjects that collide.
func sum(h uint64, s string) uint64 {
	n := len(s)
	h ^= uint64(n) * oddA
	switch {
	case n > 8:
		for rest := s; len(rest) > 8; rest = rest[8:] {
			h = fold(h^word(rest), oddB)
		}
		return fold(h^word(s[n-8:]), oddA)
	case n >= 4:
		return fold(h^(half(s)|half(s[n-4:])<<32), oddB)
	case n > 0:
		return fold(h^(uint64(s[0])|uint64(s[n/2])<<8|uint64(s[n-1])<<16), oddB)
	}
	return fold(h, oddB)
}

// Two odd numbers with half of their bits set.
const (
	oddA = 0xa0761d6478bd642f
	oddB = 0xe7037ed1a0b428db
)

func fold(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	return high ^ low
}

// word is the first eight bytes of the string.
func word(s string) uint64 { return half(s) | half(s[4:])<<32 }

// half is the first four.
func half(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}
