package redisstore

import (
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// startCluster starts three nodes that share the slots out, and go on without
// each other.
func startCluster(t *testing.T) (*redis.ClusterClient, []*server) {
	t.Helper()
	const slots, size = 16384, 3
	var addrs []string
	var servers []*server
	var nodes []*redis.Client
	for i := range size {
		_, bus, err := net.SplitHostPort(freeAddr(t))
		require.NoError(t, err)
		s := startServer(t, "--cluster-enabled", "yes", "--cluster-port", bus, "--cluster-require-full-coverage", "no")
		node := s.connect()
		require.NoError(t, node.ClusterAddSlotsRange(t.Context(), i*slots/size, (i+1)*slots/size-1).Err())
		require.NoError(t, node.Do(t.Context(), "CLUSTER", "SET-CONFIG-EPOCH", i+1).Err())
		if i > 0 {
			_, first, err := net.SplitHostPort(addrs[0])
			require.NoError(t, err)
			firstBus := nodes[0].ConfigGet(t.Context(), "cluster-port").Val()["cluster-port"]
			require.NoError(t, node.Do(t.Context(), "CLUSTER", "MEET", "127.0.0.1", first, firstBus).Err())
		}
		addrs, servers, nodes = append(addrs, s.addr), append(servers, s), append(nodes, node)
	}
	require.Eventually(t, func() bool {
		for _, node := range nodes {
			info := node.ClusterInfo(t.Context()).Val()
			if !strings.Contains(info, "cluster_state:ok") || !strings.Contains(info, fmt.Sprintf("cluster_slots_ok:%d", slots)) ||
				!strings.Contains(info, fmt.Sprintf("cluster_known_nodes:%d", size)) {
				return false
			}
		}
		return true
	}, 60*time.Second, 100*time.Millisecond)
	client := redis.NewClusterClient(&redis.ClusterOptions{Addrs: addrs})
	t.Cleanup(func() { client.Close() })
	return client, servers
}

// onEachNode returns the owners of counters that lie on different nodes, by the nodes' addresses.
func onEachNode(t *testing.T, store *Store) map[string]string {
	t.Helper()
	owners := map[string]string{}
	for i := 0; len(owners) < 3; i++ {
		owner := fmt.Sprintf("corp%d", i)
		node, err := store.client.(*redis.ClusterClient).MasterForKey(t.Context(), store.tag(owner))
		require.NoError(t, err)
		if owners[node.Options().Addr] == "" {
			owners[node.Options().Addr] = owner
		}
	}
	return owners
}

func TestOwnersMayLieOnDifferentNodes(t *testing.T) {
	t.Parallel()
	client, _ := startCluster(t)
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

// TestOneNodeOfAClusterMayBeAway: each owner falls back by itself, and a hook hears of it once.
func TestOneNodeOfAClusterMayBeAway(t *testing.T) {
	t.Parallel()
	client, servers := startCluster(t)
	var e events
	store, h := sharing(t, client, 2, WithFailover(e.hook))
	owners := onEachNode(t, store)
	decision := func(server int) []ratelimit.Take {
		return []ratelimit.Take{one(owners[servers[server].addr], "", 10, ratelimit.Month())}
	}
	for i := range servers {
		_, err := store.Take(t.Context(), decision(i))
		require.NoError(t, err)
	}
	servers[0].kill()
	for i, most := range []int64{5, 10, 10} {
		takes := decision(i)
		_, err := store.Take(t.Context(), takes)
		require.NoError(t, err)
		require.Equal(t, most, takes[0].Max)
	}
	both := append(decision(0), decision(1)...)
	receipt, err := store.Take(t.Context(), both)
	require.NoError(t, err, "one owner by the fallback, one by the server")
	require.NoError(t, store.Give(t.Context(), receipt))
	require.Len(t, h.all(), 1)
	servers[0].start()
	require.Eventually(t, func() bool {
		assert.NoError(t, store.Peek(t.Context(), decision(0)))
		return len(h.all()) == 2
	}, 60*time.Second, 10*time.Millisecond)
	for k, used := range live(t, store, ratelimit.Key{}) {
		require.EqualValues(t, 2, used, "%+v", k)
	}
	require.Len(t, e.all(), 1)
	require.Equal(t, owners[servers[0].addr], e.all()[0].Owner)
	require.Equal(t, servers[0].runID(), e.all()[0].To)
}

// A cluster's script and its WAIT go to the node that holds the owner, even
// when its slot has just moved.
func TestReplicasOfAClusterAreWaitedForWhereTheOwnerLies(t *testing.T) {
	t.Parallel()
	client, servers := startCluster(t)
	store, err := New(client, WithReplicas(1, 50*time.Millisecond))
	require.NoError(t, err)
	takes := []ratelimit.Take{one("corp", "", 10, ratelimit.Month())}
	_, err = store.Take(t.Context(), takes)
	require.ErrorIs(t, err, ErrNotReplicated, "no node has a replica")
	require.Empty(t, live(t, store, ratelimit.Key{}), "it was given back")

	from, err := client.MasterForKey(t.Context(), store.tag("corp"))
	require.NoError(t, err)
	slot := from.ClusterKeySlot(t.Context(), store.tag("corp")).Val()
	to := servers[0]
	if to.addr == from.Options().Addr {
		to = servers[1]
	}
	require.NoError(t, from.FlushDB(t.Context()).Err()) // what is remembered of the requests
	id := to.connect().ClusterMyID(t.Context()).Val()
	for _, s := range servers {
		require.NoError(t, s.connect().Do(t.Context(), "CLUSTER", "SETSLOT", slot, "NODE", id).Err())
	}
	_, err = store.Take(t.Context(), takes)
	require.ErrorIs(t, err, ErrNotReplicated)
	require.Positive(t, calls(t, to, "wait"))
	require.Empty(t, live(t, store, ratelimit.Key{}))
}
