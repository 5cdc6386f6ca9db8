package meeting_test

import (
	"iter"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom/meeting"
)

// furtherLists are the iterators over recordings, rooms, accounts, waiting rooms and webinars.
var furtherLists = []list{
	{"/cgi-bin/meeting/record/list", "record_list", `{"meeting_record_id":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.RecordListAll(t.Context(), &meeting.RecordListRequest{MeetingID: "m"}),
			func(r meeting.Recording) string { return r.MeetingRecordID })
	}},
	{"/cgi-bin/meeting/rooms/list", "meeting_room_list", `{"meeting_room_id":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.RoomsListAll(t.Context(), &meeting.RoomsListRequest{}),
			func(r meeting.Room) string { return r.MeetingRoomID })
	}},
	{"/cgi-bin/meeting/rooms/list_meetings", "meeting_info_list", `{"meetingid":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.RoomsListMeetingsAll(t.Context(), &meeting.RoomsListMeetingsRequest{RoomsID: "r"}),
			func(m meeting.RoomsMeeting) string { return m.MeetingID })
	}},
	{"/cgi-bin/meeting/rooms/list_devices", "device_info_list", `{"rooms_id":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.RoomsListDevicesAll(t.Context(), &meeting.RoomsListDevicesRequest{}),
			func(d meeting.RoomsDevice) string { return d.RoomsID })
	}},
	{"/cgi-bin/meeting/rooms/list_controllers", "controller_info_list", `{"rooms_id":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.RoomsListControllersAll(t.Context(), &meeting.RoomsListControllersRequest{}),
			func(c meeting.RoomsController) string { return c.RoomsID })
	}},
	{"/cgi-bin/meeting/statistics/get_start_list", "meeting_list", `{"userid":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.StatisticsGetStartListAll(t.Context(), &meeting.StatisticsGetStartListRequest{Type: meeting.StartListStarted}),
			func(m meeting.StartedMeeting) string { return m.UserID })
	}},
	{"/cgi-bin/meeting/vip/list", "userid_list", `"%s"`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return c.VIPListAll(t.Context(), &meeting.VIPListRequest{})
	}},
	{"/cgi-bin/meeting/waitingroom/get_current_user_list", "user_list", `{"userid":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.WaitingroomGetCurrentUserListAll(t.Context(), &meeting.WaitingroomGetCurrentUserListRequest{MeetingID: "m"}),
			func(u meeting.WaitingUser) string { return u.UserID })
	}},
	{"/cgi-bin/meeting/waitingroom/get_user_list", "user_list", `{"userid":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.WaitingroomGetUserListAll(t.Context(), &meeting.WaitingroomGetUserListRequest{MeetingID: "m"}),
			func(r meeting.WaitingRecord) string { return r.UserID })
	}},
	{"/cgi-bin/meeting/webinar/enroll/list", "enroll_list", `{"enroll_id":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.WebinarEnrollListAll(t.Context(), &meeting.WebinarEnrollListRequest{MeetingID: "m"}),
			func(e meeting.Enroll) string { return e.EnrollID })
	}},
}

// allLists are the iterators of the package; the first one alone has no has_more.
func allLists() []list { return slices.Concat(peopleLists, furtherLists) }

func TestRecordListAllReadsBothNamesOfTheList(t *testing.T) {
	t.Parallel()
	p := &pages{answers: []string{
		`{"errcode":0,"has_more":true,"next_cursor":"2","record_list":[{"meeting_record_id":"a","record_file_list":[{"record_file_id":"f","sharing_state":1}]}]}`,
		`{"errcode":0,"has_more":false,"record_meetings":[{"meeting_record_id":"b","record_files":[{"record_file_id":"g","sharing_state":0}]}]}`,
	}}
	var got []meeting.Recording
	for recording, err := range newClient(t, p).RecordListAll(t.Context(), &meeting.RecordListRequest{MeetingID: "m"}) {
		require.NoError(t, err)
		got = append(got, recording)
	}
	assert.Equal(t, []meeting.Recording{
		{MeetingRecordID: "a", RecordFileList: []meeting.RecordingFile{{RecordFileID: "f", SharingState: true}}},
		{MeetingRecordID: "b", RecordFiles: []meeting.RecordingFile{{RecordFileID: "g"}}},
	}, got)
}
