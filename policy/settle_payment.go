package policy

import (
	"context"
	"strings"

	"github.com/wecomkit/wecomkit/internal/paywire"
)

// paymentPaths is where all paths of the payment host begin.
const paymentPaths = "/mmpaymkttransfers/"

// settlePayment settles a failure of the payment host, which has text codes of its own; false for any other answer.
// What may have been paid stays charged: only failures that are final by the page give back.
func (c *Call) settlePayment(ctx context.Context, a *attempt, answer []byte) bool {
	if !strings.HasPrefix(a.path, paymentPaths) {
		return false
	}
	code, failed := paywire.Failure(answer)
	if !failed {
		return false
	}
	final := paywire.Final(a.path, code)
	if final {
		c.giveEffects(ctx)
	} else {
		c.keepOrders(ctx)
	}
	if code == paywire.TooOften {
		c.guard.close(ctx, a, codeTooOften)
	}
	if final {
		c.Close()
	}
	return true
}
