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
	}
}
