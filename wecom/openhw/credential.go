package openhw

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/wecomkit/wecomkit/wecom"
)

// Ticket returns the latest model_ticket that the platform pushed to the callback. It is called by one goroutine at a
// time; it must not print the ticket.
type Ticket func(ctx context.Context) (string, error)

// ModelCredential returns the credential with which a client fetches the model_access_token of one device model. It
// fetches through this client, which needs no credential for that; give both clients one guard:
//
//	plain, err := wecom.New(vendorCorpID, vendorSecret)
//	model, err := wecom.New(vendorCorpID, vendorSecret, wecom.WithGuard(plain.Guard()),
//		wecom.WithCredential(openhw.New(plain).ModelCredential(modelID, modelSecret, ticket)))
func (c *Client) ModelCredential(modelID, secret string, ticket Ticket) wecom.Credential {
	return wecom.Credential{
		// The model's token has errcodes of its own: not valid, expired.
		Kind: wecom.ModelToken, Subject: modelID, ExpiryCodes: []int{710400, 710401},
		Fetch: func(ctx context.Context) (string, time.Duration, error) {
			if ticket == nil {
				return "", 0, errors.New("openhw: a model's credential needs its ticket")
			}
			latest, err := ticket(ctx)
			if err != nil {
				return "", 0, fmt.Errorf("openhw: no ticket: %w", err)
			}
			resp, err := c.GetModelToken(ctx, &GetModelTokenRequest{ModelID: modelID, ModelSecret: secret, ModelTicket: latest})
			if err != nil {
				return "", 0, err
			}
			return resp.ModelAccessToken, time.Duration(resp.ExpiresIn) * time.Second, nil
		},
	}
}

// DeviceCredential returns the credential with which a client fetches the device_access_token of one device. It fetches
// through this client, which needs the credential of the device's model:
//
//	device, err := wecom.New(vendorCorpID, vendorSecret, wecom.WithGuard(model.Guard()),
//		wecom.WithCredential(openhw.New(model).DeviceCredential(deviceSN, deviceSecret)))
func (c *Client) DeviceCredential(deviceSN, secret string) wecom.Credential {
	return wecom.Credential{
		Kind: wecom.DeviceToken, Subject: deviceSN,
		Fetch: func(ctx context.Context) (string, time.Duration, error) {
			resp, err := c.GetDeviceToken(ctx, &GetDeviceTokenRequest{DeviceSN: deviceSN, DeviceSecret: secret})
			if err != nil {
				return "", 0, err
			}
			return resp.DeviceAccessToken, time.Duration(resp.ExpiresIn) * time.Second, nil
		},
	}
}
