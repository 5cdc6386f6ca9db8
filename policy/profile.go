package policy

import "context"

// MassMessageRule is the corp's choice of how many mass messages (群发) one
// customer or customer group may receive (群发规则).
type MassMessageRule uint8

// The choices of the mass-message assistant (群发助手).
const (
	// MassMessageMonthly is the documented default: as many a calendar month as it has days.
	MassMessageMonthly MassMessageRule = iota
	// MassMessageWeekly is seven a week.
	MassMessageWeekly
	// MassMessageDaily is one a day.
	MassMessageDaily
)

// Profile is what a corp's limits depend on. Zero means unknown, except for MassMessage. It is plain data.
type Profile struct {
	// Accounts is the corp's account ceiling (账号上限数).
	Accounts int
	// MassMessage is the corp's mass-message rule.
	MassMessage MassMessageRule
	// Limits are limits of this corp that differ from the documented ones, by rule id: what its administrator set or
	// the platform granted. Who puts a larger one here answers for it. What is not above zero does not count. A map that
	// was handed to the guard must not change any more.
	Limits map[string]int64
	// Share is how many hundredths of each counted limit are left to this guard, where other programs use the corp's
	// quota too: 1 to 100; anything else means what [WithShare] says.
	Share int
}

// Profiles looks up the profile of a corp. It must be safe for concurrent use: the guard keeps an answer for a while, and
// the first calls of a corp that come at the same time each ask.
type Profiles func(ctx context.Context, corpID string) (Profile, error)
