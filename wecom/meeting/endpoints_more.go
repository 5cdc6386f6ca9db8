package meeting

import "github.com/wecomkit/wecomkit/wecom"

// furtherEndpoints lists the endpoints of the package's other topics.
func furtherEndpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: realcontrolManageWaitingRoomUsers, Request: new(RealcontrolManageWaitingRoomUsersRequest), Response: new(RealcontrolManageWaitingRoomUsersResponse)},
		{Endpoint: realcontrolMuteUser, Request: new(RealcontrolMuteUserRequest), Response: new(RealcontrolMuteUserResponse)},
		{Endpoint: realcontrolSet, Request: new(RealcontrolSetRequest), Response: new(RealcontrolSetResponse)},
		{Endpoint: realcontrolSetCohost, Request: new(RealcontrolSetCohostRequest), Response: new(RealcontrolSetCohostResponse)},
		{Endpoint: realcontrolSetNicknames, Request: new(RealcontrolSetNicknamesRequest), Response: new(RealcontrolSetNicknamesResponse)},
		{Endpoint: realcontrolSwitchUserVideo, Request: new(RealcontrolSwitchUserVideoRequest), Response: new(RealcontrolSwitchUserVideoResponse)},
		{Endpoint: recordDelete, Request: new(RecordDeleteRequest), Response: new(RecordDeleteResponse)},
		{Endpoint: recordDeleteFile, Request: new(RecordDeleteFileRequest), Response: new(RecordDeleteFileResponse)},
		{Endpoint: recordGetFile, Request: new(RecordGetFileRequest), Response: new(RecordGetFileResponse)},
		{Endpoint: recordGetFileList, Request: new(RecordGetFileListRequest), Response: new(RecordGetFileListResponse)},
		{Endpoint: recordGetStatistics, Request: new(RecordGetStatisticsRequest), Response: new(RecordGetStatisticsResponse)},
		{Endpoint: recordList, Request: new(RecordListRequest), Response: new(RecordListResponse)},
		{Endpoint: recordTranscriptGetDetail, Request: new(RecordTranscriptGetDetailRequest), Response: new(RecordTranscriptGetDetailResponse)},
		{Endpoint: recordTranscriptGetParagraphList, Request: new(RecordTranscriptGetParagraphListRequest), Response: new(RecordTranscriptGetParagraphListResponse)},
		{Endpoint: recordTranscriptSearch, Request: new(RecordTranscriptSearchRequest), Response: new(RecordTranscriptSearchResponse)},
		{Endpoint: recordUpdateSharingConfig, Request: new(RecordUpdateSharingConfigRequest), Response: new(RecordUpdateSharingConfigResponse)},
		{Endpoint: roomsBook, Request: new(RoomsBookRequest), Response: new(RoomsBookResponse)},
		{Endpoint: roomsCall, Request: new(RoomsCallRequest), Response: new(RoomsCallResponse)},
		{Endpoint: roomsCancelCall, Request: new(RoomsCancelCallRequest), Response: new(RoomsCancelCallResponse)},
		{Endpoint: roomsGetConfig, Request: new(RoomsGetConfigRequest), Response: new(RoomsGetConfigResponse)},
		{Endpoint: roomsGetInfo, Request: new(RoomsGetInfoRequest), Response: new(RoomsGetInfoResponse)},
		{Endpoint: roomsGetInventory, Request: new(RoomsGetInventoryRequest), Response: new(RoomsGetInventoryResponse)},
		{Endpoint: roomsGetResponseStatus, Request: new(RoomsGetResponseStatusRequest), Response: new(RoomsGetResponseStatusResponse)},
		{Endpoint: roomsList, Request: new(RoomsListRequest), Response: new(RoomsListResponse)},
		{Endpoint: roomsListControllers, Request: new(RoomsListControllersRequest), Response: new(RoomsListControllersResponse)},
		{Endpoint: roomsListDevices, Request: new(RoomsListDevicesRequest), Response: new(RoomsListDevicesResponse)},
		{Endpoint: roomsListMeetings, Request: new(RoomsListMeetingsRequest), Response: new(RoomsListMeetingsResponse)},
		{Endpoint: roomsRelease, Request: new(RoomsReleaseRequest), Response: new(RoomsReleaseResponse)},
		{Endpoint: setGuests, Request: new(SetGuestsRequest), Response: new(SetGuestsResponse)},
		{Endpoint: setInvitees, Request: new(SetInviteesRequest), Response: new(SetInviteesResponse)},
		{Endpoint: statisticsGetStartList, Request: new(StatisticsGetStartListRequest), Response: new(StatisticsGetStartListResponse)},
		{Endpoint: update, Request: new(UpdateRequest), Response: new(UpdateResponse)},
		{Endpoint: vipBatchAddJobResult, Request: new(VIPBatchAddJobResultRequest), Response: new(VIPBatchAddJobResultResponse)},
		{Endpoint: vipBatchDelJobResult, Request: new(VIPBatchDelJobResultRequest), Response: new(VIPBatchDelJobResultResponse)},
		{Endpoint: vipList, Request: new(VIPListRequest), Response: new(VIPListResponse)},
		{Endpoint: vipSubmitBatchAddJob, Request: new(VIPSubmitBatchAddJobRequest), Response: new(VIPSubmitBatchAddJobResponse)},
		{Endpoint: vipSubmitBatchDelJob, Request: new(VIPSubmitBatchDelJobRequest), Response: new(VIPSubmitBatchDelJobResponse)},
		{Endpoint: waitingroomGetCurrentUserList, Request: new(WaitingroomGetCurrentUserListRequest), Response: new(WaitingroomGetCurrentUserListResponse)},
		{Endpoint: waitingroomGetUserList, Request: new(WaitingroomGetUserListRequest), Response: new(WaitingroomGetUserListResponse)},
	}
}
