package hr

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: getFields, Request: new(GetFieldsRequest), Response: new(GetFieldsResponse)},
		{Endpoint: getStaffInfo, Request: new(GetStaffInfoRequest), Response: new(GetStaffInfoResponse)},
		{Endpoint: updateStaffInfo, Request: new(UpdateStaffInfoRequest), Response: new(UpdateStaffInfoResponse)},
	}
}
