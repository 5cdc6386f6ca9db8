package miniprogram

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: jsCode2Session, Request: new(JSCode2SessionRequest), Response: new(JSCode2SessionResponse)},
		{Endpoint: transferSession, Request: new(TransferSessionRequest), Response: new(TransferSessionResponse)},
	}
}
