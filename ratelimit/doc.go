// Package ratelimit counts exactly: windows that never let more through than
// their limit, many limits decided at once, all or nothing.
package ratelimit
