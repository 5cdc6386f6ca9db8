package externalcontact

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints lists every endpoint of the package, with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: getFollowUserList, Request: new(GetFollowUserListRequest), Response: new(GetFollowUserListResponse)},
		{Endpoint: list, Request: new(ListRequest), Response: new(ListResponse)},
		{Endpoint: get, Request: new(GetRequest), Response: new(GetResponse)},
		{Endpoint: batchGetByUser, Request: new(BatchGetByUserRequest), Response: new(BatchGetByUserResponse)},
		{Endpoint: remark, Request: new(RemarkRequest), Response: new(RemarkResponse)},
		{Endpoint: addMsgTemplate, Request: new(AddMsgTemplateRequest), Response: new(AddMsgTemplateResponse)},
		{Endpoint: getGroupmsgListV2, Request: new(GetGroupmsgListV2Request), Response: new(GetGroupmsgListV2Response)},
		{Endpoint: getGroupmsgTask, Request: new(GetGroupmsgTaskRequest), Response: new(GetGroupmsgTaskResponse)},
		{Endpoint: getGroupmsgSendResult, Request: new(GetGroupmsgSendResultRequest), Response: new(GetGroupmsgSendResultResponse)},
		{Endpoint: remindGroupmsgSend, Request: new(RemindGroupmsgSendRequest), Response: new(RemindGroupmsgSendResponse)},
		{Endpoint: cancelGroupmsgSend, Request: new(CancelGroupmsgSendRequest), Response: new(CancelGroupmsgSendResponse)},
		{Endpoint: sendWelcomeMsg, Request: new(SendWelcomeMsgRequest), Response: new(SendWelcomeMsgResponse)},
		{Endpoint: groupWelcomeTemplateAdd, Request: new(GroupWelcomeTemplateAddRequest), Response: new(GroupWelcomeTemplateAddResponse)},
		{Endpoint: groupWelcomeTemplateEdit, Request: new(GroupWelcomeTemplateEditRequest), Response: new(GroupWelcomeTemplateEditResponse)},
		{Endpoint: groupWelcomeTemplateGet, Request: new(GroupWelcomeTemplateGetRequest), Response: new(GroupWelcomeTemplateGetResponse)},
		{Endpoint: groupWelcomeTemplateDel, Request: new(GroupWelcomeTemplateDelRequest), Response: new(GroupWelcomeTemplateDelResponse)},
	}
}
