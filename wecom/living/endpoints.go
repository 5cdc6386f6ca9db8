package living

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: create, Request: new(CreateRequest), Response: new(CreateResponse)},
		{Endpoint: modify, Request: new(ModifyRequest), Response: new(ModifyResponse)},
		{Endpoint: cancel, Request: new(CancelRequest), Response: new(CancelResponse)},
		{Endpoint: deleteReplayData, Request: new(DeleteReplayDataRequest), Response: new(DeleteReplayDataResponse)},
		{Endpoint: getLivingCode, Request: new(GetLivingCodeRequest), Response: new(GetLivingCodeResponse)},
		{Endpoint: getUserAllLivingID, Request: new(GetUserAllLivingIDRequest), Response: new(GetUserAllLivingIDResponse)},
		{Endpoint: getLivingInfo, Request: new(GetLivingInfoRequest), Response: new(GetLivingInfoResponse)},
		{Endpoint: getWatchStat, Request: new(GetWatchStatRequest), Response: new(GetWatchStatResponse)},
		{Endpoint: getLivingShareInfo, Request: new(GetLivingShareInfoRequest), Response: new(GetLivingShareInfoResponse)},
	}
}
