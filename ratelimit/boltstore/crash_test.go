package boltstore_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/boltstore"
)

// childEnv names the file on which this binary, started again, takes until it is killed.
const childEnv = "BOLTSTORE_TEST_CHILD"

const (
	crashLimit  = 1_000_000
	childTakers = 8
)

func TestMain(m *testing.M) {
	if path := os.Getenv(childEnv); path != "" {
		run := takeForEver
		if os.Getenv(recordEnv) != "" {
			run = takeRecorded
		}
		if err := run(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// crashTakes are one decision over a calendar and a sliding window.
func crashTakes() []ratelimit.Take {
	return append(take("month", "", crashLimit, ratelimit.Month()), take("hours", "", crashLimit, ratelimit.Sliding(24*time.Hour))...)
}

// takeForEver writes one byte to the standard output after each grant.
func takeForEver(path string) error {
	s, err := boltstore.Open(path)
	if err != nil {
		return err
	}
	failed := make(chan error)
	for range childTakers {
		go func() {
			for {
				_, err := s.Take(context.Background(), crashTakes())
				if err == nil {
					_, err = os.Stdout.Write([]byte{'+'})
				}
				if err != nil {
					failed <- err
				}
			}
		}()
	}
	return <-failed
}

// crash runs a child on the file, kills it, and returns how many grants it has told of.
func crash(t *testing.T, path string, random *rand.Rand) int64 {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0])
	child.Env = append(os.Environ(), childEnv+"="+path)
	child.Stderr = os.Stderr
	pipe, err := child.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, child.Start())
	out := bufio.NewReader(pipe)
	var told int64
	for killAt := 1 + random.Int64N(200); ; told++ {
		if told == killAt {
			assert.NoError(t, child.Process.Kill())
		}
		if _, err := out.ReadByte(); err != nil {
			break
		}
	}
	require.Error(t, child.Wait(), "it was killed")
	return told
}

func TestKilledProcessesForgetNoGrant(t *testing.T) {
	t.Parallel()
	path := ledger(t)
	random := rand.New(rand.NewPCG(3, 0))
	var told int64
	rounds := int64(20)
	for round := range rounds {
		told += crash(t, path, random)
		s, err := boltstore.Open(path)
		require.NoError(t, err, "the file always opens")
		takes := crashTakes()
		require.NoError(t, s.Peek(t.Context(), takes))
		for _, k := range takes {
			require.GreaterOrEqual(t, k.Used, told, "%s forgot grants", k.Key.Rule)
			require.LessOrEqual(t, k.Used, told+childTakers*(round+1), "%s charged what nobody asked for", k.Key.Rule)
		}
		require.Equal(t, takes[0].Used, takes[1].Used, "all or nothing")
		require.NoError(t, s.Close())
	}
	require.GreaterOrEqual(t, told, rounds, "every child granted something")
}
