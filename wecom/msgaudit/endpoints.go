package msgaudit

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: getPermitUserList, Request: new(GetPermitUserListRequest), Response: new(GetPermitUserListResponse)},
		{Endpoint: checkSingleAgree, Request: new(CheckSingleAgreeRequest), Response: new(CheckSingleAgreeResponse)},
		{Endpoint: checkRoomAgree, Request: new(CheckRoomAgreeRequest), Response: new(CheckRoomAgreeResponse)},
		{Endpoint: groupChatGet, Request: new(GroupChatGetRequest), Response: new(GroupChatGetResponse)},
		{Endpoint: getRobotInfo, Request: new(GetRobotInfoRequest), Response: new(GetRobotInfoResponse)},
	}
}
