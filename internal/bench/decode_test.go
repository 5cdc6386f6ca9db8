package bench

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/contact"
	"github.com/wecomkit/wecomkit/wecom/externalcontact"
	"github.com/wecomkit/wecomkit/wecom/message"
)

// BenchmarkDecode compares the lenient decoder with encoding/json: each answer into the struct that the SDK returns.
func BenchmarkDecode(b *testing.B) {
	decode[contact.UserGetResponse](b, "user", userAnswer)
	decode[externalcontact.BatchGetByUserResponse](b, "batch", batchAnswer())
	decode[message.SendResponse](b, "send", sendAnswer)
}

// decode interleaves the two, as [run] does.
func decode[T any](b *testing.B, name, answer string) {
	raw := []byte(answer)
	ours := func() error { return wecom.Decode(raw, new(T)) }
	theirs := func() error {
		if err := json.Unmarshal(raw, new(T)); err != nil {
			return lenientFloor(err, raw)
		}
		return nil
	}
	b.Run(name, func(b *testing.B) {
		var cost [2]time.Duration
		for b.Loop() {
			for i, way := range []func() error{theirs, ours} {
				begun := cpu()
				for range max(1, (1<<18)/len(raw)) {
					if err := way(); err != nil {
						b.Fatal(err)
					}
				}
				cost[i] += cpu() - begun
			}
		}
		b.ReportMetric(float64(cost[1])/float64(cost[0]), "ours/json")
		b.ReportMetric(testing.AllocsPerRun(50, func() { _ = theirs() }), "json-allocs")
		b.ReportMetric(testing.AllocsPerRun(50, func() { _ = ours() }), "ours-allocs")
		b.ReportMetric(0, "ns/op")
	})
}
