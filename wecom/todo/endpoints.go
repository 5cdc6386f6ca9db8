package todo

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: get, Request: new(GetRequest), Response: new(GetResponse)},
		{Endpoint: update, Request: new(UpdateRequest), Response: new(UpdateResponse)},
	}
}
