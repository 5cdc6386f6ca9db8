package aibot

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: response, Request: new(ResponseRequest), Response: new(ResponseResponse)},
	}
}
