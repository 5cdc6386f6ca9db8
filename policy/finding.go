package policy

import (
	"context"
	"log/slog"
	"time"
)

// FindingKind says what a [Finding] is about.
type FindingKind uint8

// The kinds of finding.
const (
	// FoundRefused is a call that was refused.
	FoundRefused FindingKind = iota + 1
	// FoundExceeded is a call that went out and exceeded a rule: in report-only mode, or one with a rule that only warns.
	FoundExceeded
	// FoundCoolDown is an answer of the platform that closed an endpoint.
	FoundCoolDown
	// FoundLoosened is a limit that was set above the documented one; it is told when the guard is made.
	FoundLoosened
	// FoundLeftOut is a call that went out without those of its recipients that are beyond a limit; see [WithPartial].
	FoundLeftOut
)

// String returns the kind in a word.
func (k FindingKind) String() string {
	switch k {
	case FoundRefused:
		return "refused"
	case FoundExceeded:
		return "exceeded"
	case FoundCoolDown:
		return "cool-down"
	case FoundLeftOut:
		return "left out"
	case FoundLoosened:
		return "loosened"
	default:
		return "unknown"
	}
}

// Finding is something about a call that an operator should know. It holds no secret.
type Finding struct {
	// At is when it was found.
	At time.Time
	// Kind says what it is.
	Kind FindingKind
	// CorpID is the corp that was called.
	CorpID string
	// Path is the official path that was called.
	Path string
	// Violation is the rule and by how much; of a cool-down, RetryAt is when it ends.
	Violation Violation
}

// tell hands a finding to the hook and the logger.
func (g *Guard) tell(ctx context.Context, kind FindingKind, id Identity, path string, v Violation) {
	if g.report == nil && g.logger == nil {
		return
	}
	f := Finding{At: time.Now(), Kind: kind, CorpID: id.CorpID, Path: path, Violation: v}
	if g.report != nil {
		g.report(f)
	}
	if g.logger != nil {
		g.logger.LogAttrs(ctx, slog.LevelWarn, "policy: "+kind.String(),
			slog.String("path", path), slog.String("rule", v.Rule.ID), slog.Int64("limit", v.Limit),
			slog.Int64("used", v.Used), slog.Int64("cost", v.Cost), slog.Time("retry_at", v.RetryAt))
	}
}

// warn logs trouble that must not cost the caller an answer.
func (g *Guard) warn(ctx context.Context, what string, err error) {
	if g.logger != nil {
		g.logger.LogAttrs(ctx, slog.LevelError, "policy: "+what, slog.String("error", err.Error()))
	}
}
