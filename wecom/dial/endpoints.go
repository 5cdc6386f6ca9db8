package dial

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: getDialRecord, Request: new(GetDialRecordRequest), Response: new(GetDialRecordResponse)},
		{Endpoint: pstnccCall, Request: new(PstnccCallRequest), Response: new(PstnccCallResponse)},
		{Endpoint: pstnccGetStates, Request: new(PstnccGetStatesRequest), Response: new(PstnccGetStatesResponse)},
	}
}
