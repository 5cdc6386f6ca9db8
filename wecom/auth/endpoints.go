package auth

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: getUserInfo, Request: new(GetUserInfoRequest), Response: new(GetUserInfoResponse)},
		{Endpoint: getUserDetail, Request: new(GetUserDetailRequest), Response: new(GetUserDetailResponse)},
		{Endpoint: getTFAInfo, Request: new(GetTFAInfoRequest), Response: new(GetTFAInfoResponse)},
	}
}
