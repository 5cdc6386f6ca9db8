package checkin

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: getCheckinData, Request: new(GetCheckinDataRequest), Response: new(GetCheckinDataResponse)},
		{Endpoint: addCheckinRecord, Request: new(AddCheckinRecordRequest), Response: new(AddCheckinRecordResponse)},
		{Endpoint: punchCorrection, Request: new(PunchCorrectionRequest), Response: new(PunchCorrectionResponse)},
		{Endpoint: addCheckinUserFace, Request: new(AddCheckinUserFaceRequest), Response: new(AddCheckinUserFaceResponse)},
		{Endpoint: getCheckinDayData, Request: new(GetCheckinDayDataRequest), Response: new(GetCheckinDayDataResponse)},
		{Endpoint: getCheckinMonthData, Request: new(GetCheckinMonthDataRequest), Response: new(GetCheckinMonthDataResponse)},
		{Endpoint: getCheckinScheduList, Request: new(GetCheckinScheduListRequest), Response: new(GetCheckinScheduListResponse)},
		{Endpoint: setCheckinScheduList, Request: new(SetCheckinScheduListRequest), Response: new(SetCheckinScheduListResponse)},
		{Endpoint: getCheckinOption, Request: new(GetCheckinOptionRequest), Response: new(GetCheckinOptionResponse)},
		{Endpoint: getCorpCheckinOption, Request: new(GetCorpCheckinOptionRequest), Response: new(GetCorpCheckinOptionResponse)},
		{Endpoint: addCheckinOption, Request: new(AddCheckinOptionRequest), Response: new(AddCheckinOptionResponse)},
		{Endpoint: updateCheckinOption, Request: new(UpdateCheckinOptionRequest), Response: new(UpdateCheckinOptionResponse)},
		{Endpoint: clearCheckinOptionArrayField, Request: new(ClearCheckinOptionArrayFieldRequest), Response: new(ClearCheckinOptionArrayFieldResponse)},
		{Endpoint: delCheckinOption, Request: new(DelCheckinOptionRequest), Response: new(DelCheckinOptionResponse)},
	}
}
