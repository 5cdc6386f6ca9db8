package redisstore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"
)

// ErrNotReplicated means that fewer replicas than [WithReplicas] asks for have
// confirmed a take in time. It was given back; try again, or mend the replicas.
var ErrNotReplicated = errors.New("ratelimit: redis: too few replicas have the take")

// replicas says how many replicas must have a take, and how long that may last.
type replicas struct {
	n       int
	timeout time.Duration
}

func (r *replicas) validate(client redis.UniversalClient) error {
	var read time.Duration
	switch c := client.(type) {
	case *redis.Client:
		read = c.Options().ReadTimeout
	case *redis.ClusterClient:
		read = c.Options().ReadTimeout
	default:
		return fmt.Errorf("a client of type %T cannot wait for replicas", client)
	}
	switch {
	case r.n < 1:
		return errors.New("no replica to wait for")
	case r.timeout < time.Millisecond: // zero would wait for ever
		return errors.New("a timeout for replicas below a millisecond")
	case read > 0 && r.timeout >= read:
		return errors.New("a timeout for replicas that the client's ReadTimeout does not outlast")
	}
	return nil
}

// redirects is how often a cluster may send a script to another node.
const redirects = 3

// sendAndWait sends the script and WAIT over one connection, in one round trip:
// WAIT confirms what its own connection has written.
func (s *Store) sendAndWait(ctx context.Context, keys []string, args []any) ([]any, error) {
	for range redirects {
		node, err := s.node(ctx, keys[0])
		if err != nil {
			return nil, err
		}
		reply, err := s.replicas.pipeline(ctx, node, func(p redis.Pipeliner) *redis.Cmd {
			return s.script.EvalSha(ctx, p, keys, args...)
		})
		if redis.HasErrorPrefix(err, "NOSCRIPT") {
			reply, err = s.replicas.pipeline(ctx, node, func(p redis.Pipeliner) *redis.Cmd {
				return s.script.Eval(ctx, p, keys, args...)
			})
		}
		if _, moved := redis.IsMovedError(err); !moved {
			return reply, err
		}
		s.client.(*redis.ClusterClient).ReloadState(ctx)
	}
	return nil, errors.New("the cluster has no settled place for the key")
}

// node is the server that holds a key.
func (s *Store) node(ctx context.Context, key string) (*redis.Client, error) {
	if c, ok := s.client.(*redis.ClusterClient); ok {
		return c.MasterForKey(ctx, key)
	}
	return s.client.(*redis.Client), nil
}

// pipeline returns the script's answer, and ErrNotReplicated beside it where too few have it.
func (r *replicas) pipeline(ctx context.Context, node *redis.Client, script func(redis.Pipeliner) *redis.Cmd) ([]any, error) {
	p := node.Pipeline()
	answer := script(p)
	have := redis.NewIntCmd(ctx, "wait", r.n, r.timeout.Milliseconds())
	_ = p.Process(ctx, have) // only queues it
	_, _ = p.Exec(ctx)       // each command holds its own error
	reply, err := answer.Slice()
	if err != nil {
		return nil, err
	}
	if err := have.Err(); err != nil {
		return reply, fmt.Errorf("%w: %w", ErrNotReplicated, err)
	}
	if have.Val() < int64(r.n) {
		return reply, fmt.Errorf("%w: %d of %d", ErrNotReplicated, have.Val(), r.n)
	}
	return reply, nil
}
