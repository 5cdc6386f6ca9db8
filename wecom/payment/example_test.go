package payment_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/payment"
	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

func ExampleClient_SendWorkWXRedPack() {
	// In earnest the client also takes wecom.WithCertificate(cert), with cert from tls.LoadX509KeyPair.
	platform := wecomtest.NewServer()
	core, err := wecom.New(wecomtest.CorpID, wecomtest.Secret, wecom.WithHTTPClient(platform.Client()))
	if err != nil {
		fmt.Println(err)
		return
	}
	client, err := payment.New(core, payment.Merchant{
		ID: "1900000109", APIKey: payment.NewSecret(wecomtest.PaymentKey), AppSecret: payment.NewSecret(wecomtest.Secret),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	platform.Answer("/mmpaymkttransfers/sendworkwxredpack", map[string]string{"result_code": "FAIL", "err_code": "SYSTEMERROR"})
	_, err = client.SendWorkWXRedPack(context.Background(), &payment.SendWorkWXRedPackRequest{
		MchBillNo: "1900000109202611250000000001", AgentID: wecomtest.AgentID, ReOpenID: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
		TotalAmount: 1000, Wishing: "Well done", ActName: "Quiz", Remark: "Second prize",
	})
	var failed *payment.Error
	if errors.As(err, &failed) && failed.Undecided {
		fmt.Println(failed.Code + ": query the order, or send it again under the same number")
	}
	// Output: SYSTEMERROR: query the order, or send it again under the same number
}
