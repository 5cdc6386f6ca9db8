package checkin_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/checkin"
)

// An update keeps what it does not name and overwrites what it does: false and 0 must be sent when they are set.
func TestARuleSendsWhatIsSetAndNothingElse(t *testing.T) {
	t.Parallel()
	no, none := false, int64(0)
	field := checkin.OutOfRangeIrregular
	cases := []struct {
		request any
		want    string
	}{
		{checkin.UpdateCheckinOptionRequest{Group: &checkin.Rule{GroupID: 1}}, `{"group":{"groupid":1}}`},
		{
			checkin.UpdateCheckinOptionRequest{
				EffectiveNow: &no,
				Group:        &checkin.Rule{GroupID: 1, SyncHolidays: &no, BukaRestriction: &none, OptionOutRange: &field},
			},
			`{"effective_now":false,"group":{"groupid":1,"sync_holidays":false,"buka_restriction":0,"option_out_range":0}}`,
		},
		{checkin.Shift{ScheduleName: "rest"}, `{"schedule_id":0,"schedule_name":"rest"}`},
		{checkin.ShiftItem{UserID: "u", Day: 5}, `{"userid":"u","day":5,"schedule_id":0}`},
		{checkin.OvertimeV2{WorkdayConf: &checkin.OvertimeDay{}}, `{"workdayconf":{"allow_ot":false}}`},
	}
	for _, c := range cases {
		raw, err := json.Marshal(c.request)
		require.NoError(t, err)
		assert.JSONEq(t, c.want, string(raw))
	}
}

func TestAnswersTellZeroFromAbsent(t *testing.T) {
	t.Parallel()
	var resp checkin.GetCorpCheckinOptionResponse
	require.NoError(t, wecom.Decode([]byte(`{"errcode":0,"group":[
		{"groupid":1,"open_sp_checkin":false,"range":{"party_id":[12],"userid":["u"]},"checkindate":[{"checkintime":[{"work_sec":"36000"}]}]},
		{"groupid":2}]}`), &resp))
	require.Len(t, resp.Group, 2)
	require.NotNil(t, resp.Group[0].OpenSPCheckin)
	assert.False(t, *resp.Group[0].OpenSPCheckin)
	assert.Nil(t, resp.Group[1].OpenSPCheckin, "approvals count unless the platform says otherwise")
	assert.Equal(t, []string{"12"}, resp.Group[0].Range.PartyID)
	assert.EqualValues(t, 36000, resp.Group[0].CheckinDate[0].CheckinTime[0].WorkSec)
}
