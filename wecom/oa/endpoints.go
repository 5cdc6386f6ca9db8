package oa

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: applyEvent, Request: new(ApplyEventRequest), Response: new(ApplyEventResponse)},
		{Endpoint: getApprovalInfo, Request: new(GetApprovalInfoRequest), Response: new(GetApprovalInfoResponse)},
		{Endpoint: getApprovalDetail, Request: new(GetApprovalDetailRequest), Response: new(GetApprovalDetailResponse)},
		{Endpoint: corpGetOpenApprovalData, Request: new(CorpGetOpenApprovalDataRequest), Response: new(CorpGetOpenApprovalDataResponse)},
		{Endpoint: corpGetApprovalData, Request: new(CorpGetApprovalDataRequest), Response: new(CorpGetApprovalDataResponse)},
		{Endpoint: getTemplateDetail, Request: new(GetTemplateDetailRequest), Response: new(GetTemplateDetailResponse)},
		{Endpoint: approvalCreateTemplate, Request: new(ApprovalCreateTemplateRequest), Response: new(ApprovalCreateTemplateResponse)},
		{Endpoint: approvalUpdateTemplate, Request: new(ApprovalUpdateTemplateRequest), Response: new(ApprovalUpdateTemplateResponse)},
		{Endpoint: approvalCopyTemplate, Request: new(ApprovalCopyTemplateRequest), Response: new(ApprovalCopyTemplateResponse)},
		{Endpoint: journalGetRecordList, Request: new(JournalGetRecordListRequest), Response: new(JournalGetRecordListResponse)},
		{Endpoint: journalGetRecordDetail, Request: new(JournalGetRecordDetailRequest), Response: new(JournalGetRecordDetailResponse)},
		{Endpoint: journalGetStatList, Request: new(JournalGetStatListRequest), Response: new(JournalGetStatListResponse)},
		{Endpoint: journalDownloadWeDriveFile, Request: new(JournalDownloadWeDriveFileRequest), Response: new(JournalDownloadWeDriveFileResponse)},
		{Endpoint: journalExportDoc, Request: new(JournalExportDocRequest), Response: new(JournalExportDocResponse)},
		{Endpoint: journalGetExportDocResult, Request: new(JournalGetExportDocResultRequest), Response: new(JournalGetExportDocResultResponse)},
		{Endpoint: calendarAdd, Request: new(CalendarAddRequest), Response: new(CalendarAddResponse)},
		{Endpoint: calendarUpdate, Request: new(CalendarUpdateRequest), Response: new(CalendarUpdateResponse)},
		{Endpoint: calendarGet, Request: new(CalendarGetRequest), Response: new(CalendarGetResponse)},
		{Endpoint: calendarDel, Request: new(CalendarDelRequest), Response: new(CalendarDelResponse)},
		{Endpoint: scheduleAdd, Request: new(ScheduleAddRequest), Response: new(ScheduleAddResponse)},
		{Endpoint: scheduleUpdate, Request: new(ScheduleUpdateRequest), Response: new(ScheduleUpdateResponse)},
		{Endpoint: scheduleAddAttendees, Request: new(ScheduleAddAttendeesRequest), Response: new(ScheduleAddAttendeesResponse)},
		{Endpoint: scheduleDelAttendees, Request: new(ScheduleDelAttendeesRequest), Response: new(ScheduleDelAttendeesResponse)},
		{Endpoint: scheduleDel, Request: new(ScheduleDelRequest), Response: new(ScheduleDelResponse)},
		{Endpoint: scheduleGet, Request: new(ScheduleGetRequest), Response: new(ScheduleGetResponse)},
		{Endpoint: scheduleGetByCalendar, Request: new(ScheduleGetByCalendarRequest), Response: new(ScheduleGetByCalendarResponse)},
		{Endpoint: meetingRoomAdd, Request: new(MeetingRoomAddRequest), Response: new(MeetingRoomAddResponse)},
		{Endpoint: meetingRoomList, Request: new(MeetingRoomListRequest), Response: new(MeetingRoomListResponse)},
		{Endpoint: meetingRoomEdit, Request: new(MeetingRoomEditRequest), Response: new(MeetingRoomEditResponse)},
		{Endpoint: meetingRoomDel, Request: new(MeetingRoomDelRequest), Response: new(MeetingRoomDelResponse)},
		{Endpoint: meetingRoomGetBookingInfo, Request: new(MeetingRoomGetBookingInfoRequest), Response: new(MeetingRoomGetBookingInfoResponse)},
		{Endpoint: meetingRoomBook, Request: new(MeetingRoomBookRequest), Response: new(MeetingRoomBookResponse)},
		{Endpoint: meetingRoomBookBySchedule, Request: new(MeetingRoomBookByScheduleRequest), Response: new(MeetingRoomBookByScheduleResponse)},
		{Endpoint: meetingRoomBookByMeeting, Request: new(MeetingRoomBookByMeetingRequest), Response: new(MeetingRoomBookByMeetingResponse)},
		{Endpoint: meetingRoomCancelBook, Request: new(MeetingRoomCancelBookRequest), Response: new(MeetingRoomCancelBookResponse)},
		{Endpoint: meetingRoomBookInfoGet, Request: new(MeetingRoomBookInfoGetRequest), Response: new(MeetingRoomBookInfoGetResponse)},
		{Endpoint: meetingRoomGetBookingInfoByMeetingID, Request: new(MeetingRoomGetBookingInfoByMeetingIDRequest), Response: new(MeetingRoomGetBookingInfoByMeetingIDResponse)},
		{Endpoint: vacationGetCorpConf, Request: new(VacationGetCorpConfRequest), Response: new(VacationGetCorpConfResponse)},
		{Endpoint: vacationGetUserVacationQuota, Request: new(VacationGetUserVacationQuotaRequest), Response: new(VacationGetUserVacationQuotaResponse)},
		{Endpoint: vacationSetOneUserQuota, Request: new(VacationSetOneUserQuotaRequest), Response: new(VacationSetOneUserQuotaResponse)},
	}
}
