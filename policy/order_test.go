package policy

import (
	"fmt"
	"io"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// order is a payment of 200 yuan, which is all that one person may get in a day, under a number.
func order(number, openid string) string {
	return fmt.Sprintf(`<xml><mch_id>m</mch_id><openid>%s</openid><partner_trade_no>%s</partner_trade_no><amount>20000</amount></xml>`, openid, number)
}

func TestARepeatedOrderIsChargedOnce(t *testing.T) {
	t.Parallel()
	for name, base := range map[string]*fake{
		"no answer":       {err: io.ErrUnexpectedEOF},
		"an open failure": {answer: paymentAnswer("SYSTEMERROR")},
		"a broken answer": {answer: `<html>busy</html>`},
		"a success":       {},
	} {
		synctest.Test(t, func(t *testing.T) {
			time.Sleep(12 * time.Hour) // away from the edge of a day
			g := newGuard(t)
			const url = "https://pay.example.com" + transferPath
			require.ErrorIs(t, pay(t, g, base, url, order("1", "o")), base.err)
			for range 3 {
				time.Sleep(time.Minute) // two payments to one person are 15 seconds apart
				require.NoError(t, pay(t, g, &fake{}, url, order("1", "o")), "%s: the page wants the same number again", name)
			}
			require.Equal(t, int64(20_000), used(t, g, "staffpay-merchant-daily"))
			require.Equal(t, int64(1), used(t, g, "staffpay-user-daily-count"))
			time.Sleep(time.Minute)
			require.ErrorIs(t, pay(t, g, &fake{}, url, order("2", "o")), ErrRefused, "another number is another payment")
			time.Sleep(24 * time.Hour)
			require.NoError(t, pay(t, g, &fake{}, url, order("1", "o")))
			require.Equal(t, int64(20_000), used(t, g, "staffpay-user-daily-amount"), "it may count on the next day")
		})
	}
}

func TestAnOrderThatCertainlyFailedIsChargedWhenItIsRepeated(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(12 * time.Hour)
		g := newGuard(t)
		const url = "https://pay.example.com" + redPacketPath
		require.NoError(t, pay(t, g, &fake{answer: paymentAnswer("NOTENOUGH")}, url, paymentRequest("700")))
		require.Zero(t, used(t, g, "redpack-user-daily-amount"))
		require.NoError(t, pay(t, g, &fake{}, url, paymentRequest("700")))
		require.Equal(t, int64(700), used(t, g, "redpack-user-daily-amount"))
	})
}

func TestAnOrderAcrossMidnightIsChargedOnBothDays(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t)
		const url = "https://pay.example.com" + transferPath
		time.Sleep(time.Until(dayEnd(time.Now())) - 5*time.Second)
		require.NoError(t, pay(t, g, &fake{delay: 10 * time.Second}, url, order("1", "o")))
		time.Sleep(time.Minute)
		require.NoError(t, pay(t, g, &fake{}, url, order("1", "o")))
		require.Equal(t, int64(20_000), used(t, g, "staffpay-user-daily-amount"), "the second one counts today")
	})
}
