package wecom

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/wecomkit/wecomkit/wecom/kv"
)

const (
	defaultLifetime   = 2 * time.Hour
	refreshBefore     = 5 * time.Minute
	refreshAgain      = 10 * time.Second // after a fetching that failed while the old token lived
	rememberSecretFor = time.Hour
	leaseFor          = 30 * time.Second
	leasePoll         = 100 * time.Millisecond
)

// tokenSource hands out one token. One goroutine fetches a new one while the others wait, or use the old one as long
// as it lives. It starts no goroutine.
type tokenSource struct {
	name  string
	key   string
	cred  Credential
	store kv.Store

	mu      sync.Mutex
	current token
	refused secret // the value that the platform called dead
	flight  *flight
	wrong   error // a wrong secret, until wrongTo
	wrongTo time.Time
}

// flight is a fetching that others wait for. err is set before done is closed.
type flight struct {
	done chan struct{}
	err  error
}

type token struct {
	value   secret
	refresh time.Time
	end     time.Time
}

func (t token) live(now time.Time) bool { return t.value.reveal != nil && now.Before(t.end) }

func newTokenSource(cred Credential, key string, store kv.Store) *tokenSource {
	return &tokenSource{name: parameters[cred.Kind], key: key, cred: cred, store: store}
}

func (s *tokenSource) dead(code int) bool { return slices.Contains(s.cred.codes(), code) }

func (s *tokenSource) invalidate(value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.current.value.value() == value {
		s.refused, s.current = s.current.value, token{}
	}
}

func (s *tokenSource) get(ctx context.Context) (name, value string, err error) {
	for {
		if err := ctx.Err(); err != nil {
			return "", "", err
		}
		value, wait, err := s.look()
		switch {
		case err != nil:
			return "", "", err
		case value != "":
			return s.name, value, nil
		case wait == nil:
			value, err = s.lead(ctx)
			return s.name, value, err
		}
		select {
		case <-ctx.Done():
			return "", "", ctx.Err()
		case <-wait.done:
		}
		if wait.err != nil && !brokenOff(wait.err) {
			return "", "", wait.err
		}
	}
}

// brokenOff reports the end of the context of the caller that fetched, which is none of the others' business.
func brokenOff(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, errBrokenOff)
}

var errBrokenOff = errors.New("wecom: the fetching of a token was broken off")

// look returns a token to use, or what to wait for, or neither: then the caller has to fetch and land.
func (s *tokenSource) look() (value string, wait *flight, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	wrong := s.wrong != nil && now.Before(s.wrongTo)
	switch {
	case s.current.live(now) && (now.Before(s.current.refresh) || s.flight != nil || wrong):
		return s.current.value.value(), nil, nil
	case wrong:
		return "", nil, s.wrong
	case s.flight != nil:
		return "", s.flight, nil
	}
	s.flight = &flight{done: make(chan struct{})}
	return "", nil, nil
}

// lead fetches for everybody. If that fails, the old token does as long as it lives.
func (s *tokenSource) lead(ctx context.Context) (string, error) {
	var (
		next token
		err  = errBrokenOff // unless Fetch returns
	)
	defer func() { s.land(next, err) }()
	next, err = s.renew(ctx)
	if err == nil {
		return next.value.value(), nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.current.live(time.Now()) {
		return s.current.value.value(), nil
	}
	return "", err
}

func (s *tokenSource) land(next token, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.flight.err = err
	close(s.flight.done)
	s.flight = nil
	if err == nil {
		s.current = next
		return
	}
	s.current.refresh = time.Now().Add(refreshAgain)
	var api *APIError
	if errors.As(err, &api) && errors.Is(api, ErrWrongSecret) {
		s.wrong, s.wrongTo = err, time.Now().Add(rememberSecretFor)
	}
}

func (s *tokenSource) renew(ctx context.Context) (token, error) {
	if s.store == nil {
		return s.fetch(ctx)
	}
	return s.renewShared(ctx)
}

func (s *tokenSource) fetch(ctx context.Context) (token, error) {
	value, life, err := s.cred.Fetch(ctx)
	if err != nil {
		return token{}, err
	}
	if value == "" {
		return token{}, errors.New("wecom: the platform answered without a token")
	}
	if life <= 0 {
		life = s.cred.Lifetime
	}
	if life <= 0 {
		life = defaultLifetime
	}
	return newToken(value, time.Now().Add(life), life), nil
}

func newToken(value string, end time.Time, life time.Duration) token {
	return token{newSecret(value), end.Add(-min(refreshBefore, life/10)), end}
}

// storedToken is a token as it lies in the shared store.
type storedToken struct {
	Value string        `json:"value"`
	End   time.Time     `json:"end"`
	Life  time.Duration `json:"life"`
}

// renewShared takes a newer token from the store, or fetches one while it holds the lease.
func (s *tokenSource) renewShared(ctx context.Context) (token, error) {
	for {
		found, _, err := s.stored(ctx)
		if err != nil || found.value.reveal != nil {
			return found, err
		}
		held, err := s.store.CompareAndSwap(ctx, s.key+"/lease", nil, []byte("held"), leaseFor)
		if err != nil {
			return token{}, fmt.Errorf("wecom: token store: %w", err)
		}
		if held {
			return s.fetchLeased(ctx)
		}
		select {
		case <-ctx.Done():
			return token{}, ctx.Err()
		case <-time.After(leasePoll):
		}
	}
}

// stored reads the shared token; the zero one if it is none, dead, or due.
func (s *tokenSource) stored(ctx context.Context) (token, []byte, error) {
	raw, ok, err := s.store.Get(ctx, s.key)
	if err != nil {
		return token{}, nil, fmt.Errorf("wecom: token store: %w", err)
	}
	if !ok {
		return token{}, nil, nil
	}
	var st storedToken
	if json.Unmarshal(raw, &st) != nil || st.Value == "" {
		return token{}, raw, nil
	}
	t := newToken(st.Value, st.End, st.Life)
	s.mu.Lock()
	defer s.mu.Unlock()
	if !time.Now().Before(t.refresh) || st.Value == s.refused.value() {
		return token{}, raw, nil
	}
	return t, raw, nil
}

func (s *tokenSource) fetchLeased(ctx context.Context) (token, error) {
	// The lease must go even if the caller has gone.
	defer func() { _ = s.store.Delete(context.WithoutCancel(ctx), s.key+"/lease") }()
	found, old, err := s.stored(ctx) // another process may have landed before the lease was taken
	if err != nil || found.value.reveal != nil {
		return found, err
	}
	t, err := s.fetch(ctx)
	if err != nil {
		return token{}, err
	}
	life := time.Until(t.end)
	next, err := json.Marshal(storedToken{t.value.value(), t.end, life})
	if err != nil {
		return token{}, err
	}
	if _, err := s.store.CompareAndSwap(ctx, s.key, old, next, life); err != nil {
		return token{}, fmt.Errorf("wecom: token store: %w", err)
	}
	return t, nil
}

// values are the tokens that a text might repeat.
func (s *tokenSource) values() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var found []string
	for _, t := range []secret{s.current.value, s.refused} {
		if v := t.value(); v != "" {
			found = append(found, v)
		}
	}
	return found
}
