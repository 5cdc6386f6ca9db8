package message

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: send, Request: new(SendRequest), Response: new(SendResponse)},
		{Endpoint: recall, Request: new(RecallRequest), Response: new(RecallResponse)},
		{Endpoint: updateTemplateCard, Request: new(UpdateTemplateCardRequest), Response: new(UpdateTemplateCardResponse)},
		{Endpoint: updateTaskcard, Request: new(UpdateTaskcardRequest), Response: new(UpdateTaskcardResponse)},
		{Endpoint: getStatistics, Request: new(GetStatisticsRequest), Response: new(GetStatisticsResponse)},
		{Endpoint: appchatCreate, Request: new(AppchatCreateRequest), Response: new(AppchatCreateResponse)},
		{Endpoint: appchatUpdate, Request: new(AppchatUpdateRequest), Response: new(AppchatUpdateResponse)},
		{Endpoint: appchatGet, Request: new(AppchatGetRequest), Response: new(AppchatGetResponse)},
		{Endpoint: appchatSend, Request: new(AppchatSendRequest), Response: new(AppchatSendResponse)},
	}
}
