package bench

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"net"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/go-redis/redis_rate/v10"
	"github.com/redis/go-redis/v9"
	"github.com/redis/rueidis"
	store "github.com/ulule/limiter/v3/drivers/store/redis"

	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/redisstore"
)

// startRedis starts a private server without persistence and returns its
// address; it ends with the benchmark.
func startRedis(b *testing.B) string {
	b.Helper()
	if _, err := exec.LookPath("redis-server"); err != nil {
		b.Skip("redis-server is not installed")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	addr := l.Addr().String()
	if err := l.Close(); err != nil {
		b.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(addr)
	server := exec.Command("redis-server", "--port", port, "--bind", "127.0.0.1", "--dir", b.TempDir(), "--save", "", "--appendonly", "no")
	if err := server.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		_ = server.Process.Kill()
		_ = server.Wait() // killed, so never a success
	})
	probe := redis.NewClient(&redis.Options{Addr: addr})
	defer probe.Close()
	for range 500 {
		if err = probe.Ping(b.Context()).Err(); err == nil {
			return addr
		}
		time.Sleep(10 * time.Millisecond)
	}
	b.Fatal(err)
	return ""
}

// connect returns a client with a connection for each goroutine.
func connect(b *testing.B, addr string) *redis.Client {
	c := redis.NewClient(&redis.Options{Addr: addr, PoolSize: 64})
	b.Cleanup(func() { _ = c.Close() })
	return c
}

// serverCPU is what the server has used so far.
func serverCPU(b *testing.B, c *redis.Client) func() time.Duration {
	return func() time.Duration {
		info, err := c.Info(b.Context(), "cpu").Result()
		if err != nil {
			b.Fatal(err)
		}
		var used float64
		for line := range strings.Lines(info) {
			name, value, _ := strings.Cut(strings.TrimSpace(line), ":")
			if name == "used_cpu_user" || name == "used_cpu_sys" {
				seconds, err := strconv.ParseFloat(value, 64)
				if err != nil {
					b.Fatal(err)
				}
				used += seconds
			}
		}
		return time.Duration(used * float64(time.Second))
	}
}

// fourRedisRate asks redis_rate four times, one after the other.
func fourRedisRate(c *redis.Client) rival {
	l := redis_rate.NewLimiter(c)
	limit := redis_rate.Limit{Rate: roomyN, Burst: roomyN, Period: time.Minute}
	return rival{"redis_rate", func(ctx context.Context, _ int) error {
		for i := range 4 {
			if r, err := l.Allow(ctx, "limit-"+strconv.Itoa(i), limit); err != nil || r.Allowed != 1 {
				return fmt.Errorf("refused, or %w", err)
			}
		}
		return nil
	}}
}

// oursInRedis decides with the Redis store.
func oursInRedis(b *testing.B, name string, c *redis.Client, goroutines int, windows []ratelimit.Window) rival {
	b.Helper()
	s, err := redisstore.New(c)
	if err != nil {
		b.Fatal(err)
	}
	return ours(name, s, goroutines, func(int) []ratelimit.Take { return takes(windows, name) })
}

// BenchmarkLimitsInRedis is one decision over four limits beside four calls of
// redis_rate and of ulule/limiter: decisions by the second, times redis_rate's,
// and the microseconds of the server's CPU that each decision costs.
func BenchmarkLimitsInRedis(b *testing.B) {
	for _, goroutines := range []int{1, 64} {
		b.Run("goroutines="+strconv.Itoa(goroutines), func(b *testing.B) {
			c := connect(b, startRedis(b))
			ululeStore, err := store.NewStore(c)
			if err != nil {
				b.Fatal(err)
			}
			inRedis(b, c, goroutines, fourRedisRate(c), fourUlule(ululeStore, goroutines, false),
				oursInRedis(b, "calendar", c, goroutines, calendar()), oursInRedis(b, "sliding", c, goroutines, sliding()))
		})
	}
}

// inRedis compares the rivals with the first.
func inRedis(b *testing.B, c *redis.Client, goroutines int, rivals ...rival) {
	b.Helper()
	laps := interleave(b, goroutines, 64*32, serverCPU(b, c), rivals...)
	for i, r := range rivals {
		b.ReportMetric(1e9/median(laps[i].wall), r.name+"-dec/s")
		b.ReportMetric(mean(laps[i].metered)/1e3, r.name+"-server-µs")
		if i > 0 {
			b.ReportMetric(ratio(laps[0].wall, laps[i].wall), r.name+"/"+rivals[0].name)
		}
	}
}

func mean(v []float64) float64 {
	var sum float64
	for _, x := range v {
		sum += x
	}
	return sum / float64(len(v))
}

// recorder keeps the last script call that its client sent.
type recorder struct{ last []any }

func (*recorder) DialHook(next redis.DialHook) redis.DialHook { return next }

func (*recorder) ProcessPipelineHook(next redis.ProcessPipelineHook) redis.ProcessPipelineHook {
	return next
}

func (r *recorder) ProcessHook(next redis.ProcessHook) redis.ProcessHook {
	return func(ctx context.Context, cmd redis.Cmder) error {
		if cmd.Name() == "evalsha" {
			r.last = cmd.Args()
		}
		return next(ctx, cmd)
	}
}

// script is one decision of the Redis store as it goes over the wire. What
// differs from call to call is the id of the request.
type script struct {
	args    []string
	request int // the place of the key that holds the id
	prefix  string
}

// record lets the store decide twice and compares what it sent.
func record(b *testing.B, addr string, windows []ratelimit.Window) script {
	b.Helper()
	c, r := connect(b, addr), new(recorder)
	c.AddHook(r)
	once := oursInRedis(b, "recorded", c, 1, windows)
	var sent [3][]string
	for i := range sent { // the first loads the script
		if err := once.decide(b.Context(), 0); err != nil {
			b.Fatal(err)
		}
		for _, a := range r.last {
			sent[i] = append(sent[i], text(a))
		}
	}
	s := script{args: sent[1], request: -1}
	for i := range s.args {
		if s.args[i] == sent[2][i] {
			continue
		}
		if s.request >= 0 {
			b.Fatalf("two arguments are not the same in every call: %q and %q", s.args[s.request], s.args[i])
		}
		s.request = i
		s.prefix = s.args[i][:strings.LastIndexByte(s.args[i], ':')+1]
	}
	return s
}

// text is an argument as go-redis writes it.
func text(a any) string {
	switch v := a.(type) {
	case bool:
		if v {
			return "1"
		}
		return "0"
	case []byte:
		return string(bytes.Clone(v))
	}
	return fmt.Sprint(a)
}

// next is the same decision under an id of its own.
func (s script) next() []string {
	args := append([]string(nil), s.args...)
	args[s.request] = s.prefix + rand.Text()
	return args
}

// BenchmarkRedisClients sends the same script through go-redis, through
// go-redis in pipelines that it makes by itself, and through rueidis.
func BenchmarkRedisClients(b *testing.B) {
	const goroutines = 64
	for name, windows := range map[string][]ratelimit.Window{"calendar": calendar(), "sliding": sliding()} {
		b.Run(name, func(b *testing.B) {
			addr := startRedis(b)
			c := connect(b, addr)
			s := record(b, addr, windows)
			other, err := rueidis.NewClient(rueidis.ClientOption{InitAddress: []string{addr}, DisableCache: true})
			if err != nil {
				b.Fatal(err)
			}
			b.Cleanup(other.Close)
			inRedis(b, c, goroutines, goRedis("go-redis", c, s), goRedis("auto-pipeline", autoPipeline(b, c), s), throughRueidis(other, s))
		})
	}
}

// doer is what go-redis sends a command with.
type doer interface {
	Do(ctx context.Context, args ...any) *redis.Cmd
}

func autoPipeline(b *testing.B, c *redis.Client) doer {
	b.Helper()
	p, err := c.AutoPipeline()
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = p.Close() })
	return p
}

func goRedis(name string, c doer, s script) rival {
	return rival{name, func(ctx context.Context, _ int) error {
		args := make([]any, len(s.args))
		for i, a := range s.next() {
			args[i] = a
		}
		return granted(c.Do(ctx, args...).Int64Slice())
	}}
}

func throughRueidis(c rueidis.Client, s script) rival {
	return rival{"rueidis", func(ctx context.Context, _ int) error {
		return granted(c.Do(ctx, c.B().Arbitrary(s.next()...).Build()).AsIntSlice())
	}}
}

// granted checks the script's answer, which begins with 0 if nothing was refused.
func granted(reply []int64, err error) error {
	if err != nil || len(reply) == 0 || reply[0] != 0 {
		return fmt.Errorf("the script answered %v, or %w", reply, err)
	}
	return nil
}
