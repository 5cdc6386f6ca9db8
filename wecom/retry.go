package wecom

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"time"

	"github.com/wecomkit/wecomkit/internal/answer"
	"github.com/wecomkit/wecomkit/policy"
)

const (
	maxBusy   = 3
	maxUnsent = 5
	maxLost   = 2
	backoff   = 200 * time.Millisecond
	maxWait   = 5 * time.Second
)

// retrier decides about one call; its attempts follow one another.
type retrier struct {
	endpoint *Endpoint
	opts     *callOptions
	stage    *credentialStage
	logger   *slog.Logger
	once     bool // the body cannot be sent again
	busy     int
	unsent   int
	lost     int
	replayed bool
	now      bool // the next attempt needs no pause
}

func (r *retrier) check(ctx context.Context, resp *http.Response, err error) (bool, error) {
	again, reason := r.decide(resp, err)
	if again && ctx.Err() != nil {
		return false, nil // what is there already tells more than the end of the context
	}
	if again {
		r.logger.DebugContext(ctx, "repeating a call", "path", r.endpoint.Path, "reason", reason, "attempt", r.opts.info.Attempts)
	}
	return again, nil
}

// decide says whether to send again, and why or why not.
func (r *retrier) decide(resp *http.Response, err error) (again bool, reason string) {
	if err != nil {
		return r.decideError(err)
	}
	body, ok := answer.Of(resp.Body)
	if !ok {
		return r.decideStatus(resp.StatusCode)
	}
	switch code := body.Code(); {
	case code != 0 && r.stage.auth.dead(code):
		return r.decideDead()
	case code == codeBusy:
		return r.decideBusy()
	case code != 0:
		return false, "the platform has decided"
	}
	return r.decideStatus(resp.StatusCode)
}

func (r *retrier) decideError(err error) (again bool, reason string) {
	var cred *credentialError
	switch {
	case errors.Is(err, policy.ErrRefused):
		return false, "refused by the guard"
	case errors.As(err, &cred):
		return false, "no credential"
	case errors.Is(err, answer.ErrTooLarge):
		return false, "the answer is too large"
	case errors.Is(err, answer.ErrBadErrcode):
		return false, "the answer cannot be read"
	case r.opts.once:
		return false, "the caller wants one attempt"
	case r.once:
		return false, "the body cannot be read again"
	case neverSent(err):
		r.unsent++
		return r.unsent <= maxUnsent, "it was not sent"
	}
	return r.decideLost("the answer was lost")
}

func (r *retrier) decideLost(reason string) (bool, string) {
	if r.endpoint.Repeat != RepeatSafe || r.once || r.opts.once {
		return false, reason + ", and the call may have been carried out"
	}
	r.lost++
	return r.lost <= maxLost, reason
}

func (r *retrier) decideStatus(status int) (bool, string) {
	if status >= http.StatusInternalServerError {
		return r.decideLost("HTTP server error")
	}
	return false, "answered"
}

func (r *retrier) decideDead() (bool, string) {
	if r.replayed || r.once {
		return false, "the token is dead again"
	}
	r.replayed, r.now = true, true
	r.stage.auth.invalidate(r.stage.used)
	return true, "the token is dead"
}

func (r *retrier) decideBusy() (bool, string) {
	if r.endpoint.Repeat == RepeatNever || r.once || r.opts.once {
		return false, "busy, and not to be repeated"
	}
	r.busy++
	return r.busy <= maxBusy, "the platform is busy"
}

// pause doubles with each attempt, give or take a quarter; a replay needs none.
func (r *retrier) pause(_, _ time.Duration, attempt int, _ *http.Response) time.Duration {
	if r.now {
		r.now = false
		return 0
	}
	d := min(backoff<<min(attempt, 10), maxWait)
	return d*3/4 + rand.N(d/2) //nolint:gosec // spreads load, hides nothing
}
