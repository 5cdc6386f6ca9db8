package linkedcorp

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: agentGetPermList, Request: new(AgentGetPermListRequest), Response: new(AgentGetPermListResponse)},
		{Endpoint: userGet, Request: new(UserGetRequest), Response: new(UserGetResponse)},
		{Endpoint: userSimpleList, Request: new(UserSimpleListRequest), Response: new(UserSimpleListResponse)},
		{Endpoint: userList, Request: new(UserListRequest), Response: new(UserListResponse)},
		{Endpoint: departmentList, Request: new(DepartmentListRequest), Response: new(DepartmentListResponse)},
		{Endpoint: messageSend, Request: new(MessageSendRequest), Response: new(MessageSendResponse)},
	}
}
