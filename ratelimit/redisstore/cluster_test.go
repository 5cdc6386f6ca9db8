package redisstore

import (
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// startCluster starts three nodes that share the slots out.
func startCluster(t *testing.T) *redis.ClusterClient {
	t.Helper()
	const slots, size = 16384, 3
	var addrs []string
	var nodes []*redis.Client
	for i := range size {
		_, bus, err := net.SplitHostPort(freeAddr(t))
		require.NoError(t, err)
		s := startServer(t, "--cluster-enabled", "yes", "--cluster-port", bus)
		node := s.connect()
		require.NoError(t, node.ClusterAddSlotsRange(t.Context(), i*slots/size, (i+1)*slots/size-1).Err())
		require.NoError(t, node.Do(t.Context(), "CLUSTER", "SET-CONFIG-EPOCH", i+1).Err())
		if i > 0 {
			_, first, err := net.SplitHostPort(addrs[0])
			require.NoError(t, err)
			firstBus := nodes[0].ConfigGet(t.Context(), "cluster-port").Val()["cluster-port"]
			require.NoError(t, node.Do(t.Context(), "CLUSTER", "MEET", "127.0.0.1", first, firstBus).Err())
		}
		addrs, nodes = append(addrs, s.addr), append(nodes, node)
	}
	require.Eventually(t, func() bool {
		for _, node := range nodes {
			info := node.ClusterInfo(t.Context()).Val()
			if !strings.Contains(info, "cluster_state:ok") || !strings.Contains(info, fmt.Sprintf("cluster_known_nodes:%d", size)) {
				return false
			}
		}
		return true
	}, 60*time.Second, 100*time.Millisecond)
	client := redis.NewClusterClient(&redis.ClusterOptions{Addrs: addrs})
	t.Cleanup(func() { client.Close() })
	return client
}

func TestOwnersMayLieOnDifferentNodes(t *testing.T) {
	t.Parallel()
	client := startCluster(t)
	store, err := New(client)
	require.NoError(t, err)
	var takes []ratelimit.Take
	for i := range 20 {
		takes = append(takes, one(fmt.Sprintf("corp%d", i), "a", 2, ratelimit.Sliding(time.Hour)),
			one(fmt.Sprintf("corp%d", i), "b", 2, ratelimit.Month()))
	}
	receipt, err := store.Take(t.Context(), takes)
	require.NoError(t, err)
	require.Len(t, live(t, store, ratelimit.Key{}), len(takes), "Scan walks every node")
	takes[39].Cost = 2
	_, err = store.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	for k, used := range live(t, store, ratelimit.Key{}) {
		require.EqualValues(t, 1, used, "%+v was not given back", k)
	}
	takes[39].Cost = 1
	require.NoError(t, store.Give(t.Context(), receipt))
	require.Empty(t, live(t, store, ratelimit.Key{}))
}
