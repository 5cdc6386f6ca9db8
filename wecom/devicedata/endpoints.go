package devicedata

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: getAuthInfo, Request: new(GetAuthInfoRequest), Response: new(GetAuthInfoResponse)},
		{Endpoint: getCheckinData, Request: new(GetCheckinDataRequest), Response: new(GetCheckinDataResponse)},
		{Endpoint: getTemperatureData, Request: new(GetTemperatureDataRequest), Response: new(GetTemperatureDataResponse)},
		{Endpoint: getAccesscontrolData, Request: new(GetAccesscontrolDataRequest), Response: new(GetAccesscontrolDataResponse)},
		{Endpoint: getAccesscontrolRule, Request: new(GetAccesscontrolRuleRequest), Response: new(GetAccesscontrolRuleResponse)},
		{Endpoint: addAccesscontrolRule, Request: new(AddAccesscontrolRuleRequest), Response: new(AddAccesscontrolRuleResponse)},
		{Endpoint: modAccesscontrolRule, Request: new(ModAccesscontrolRuleRequest), Response: new(ModAccesscontrolRuleResponse)},
		{Endpoint: delAccesscontrolRule, Request: new(DelAccesscontrolRuleRequest), Response: new(DelAccesscontrolRuleResponse)},
	}
}
