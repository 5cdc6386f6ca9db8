package hr_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/hr"
)

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// newClient returns a client whose one call must have that body, and gets that answer.
func newClient(t *testing.T, body, answer string) *hr.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		text := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
		if r.URL.Path != "/cgi-bin/gettoken" {
			raw, err := io.ReadAll(r.Body)
			if err != nil {
				return nil, err
			}
			assert.JSONEq(t, body, string(raw))
			text = answer
		}
		return &http.Response{
			StatusCode: http.StatusOK, Request: r, Header: http.Header{"Content-Type": {"application/json"}},
			Body: io.NopCloser(strings.NewReader(text)), ContentLength: int64(len(text)),
		}, nil
	})}))
	require.NoError(t, err)
	return hr.New(core)
}

// An index of 0 is always said, an empty value clears its field, and one that is not set leaves it alone.
func TestUpdateStaffInfoTellsClearFromUnchanged(t *testing.T) {
	t.Parallel()
	c := newClient(t, `{
		"userid": "u1",
		"update_items": [
			{"fieldid": 11020, "sub_idx": 0, "value_string": ""},
			{"fieldid": 17002, "sub_idx": 1, "value_uint32": 0},
			{"fieldid": 17003, "sub_idx": 0, "value_mobile": {}}
		],
		"remove_items": [{"group_type": 1, "sub_idx": 0}],
		"insert_items": [{"group_type": 4, "item": [{"fieldid": 17001, "sub_idx": 0, "value_string": "n"}]}]
	}`, `{
		"errcode": 0,
		"update_results": [{"fieldid": 11020, "sub_idx": 0, "result": 1}],
		"remove_results": [{"group_type": 1, "sub_idx": 0, "result": 3}],
		"insert_result": [{"group_type": 4, "idx": 0, "result": 4}]
	}`)
	resp, err := c.UpdateStaffInfo(t.Context(), &hr.UpdateStaffInfoRequest{
		UserID: "u1",
		UpdateItems: []hr.FieldUpdate{
			{FieldID: 11020, ValueString: new("")},
			{FieldID: 17002, SubIdx: 1, ValueUint32: new(int64(0))},
			{FieldID: 17003, ValueMobile: new(hr.Mobile)},
		},
		RemoveItems: []hr.GroupRemoval{{GroupType: hr.GroupTypeEducation}},
		InsertItems: []hr.GroupInsertion{{GroupType: hr.GroupTypeEmergency, Item: []hr.FieldUpdate{{FieldID: 17001, ValueString: new("n")}}}},
	})
	require.NoError(t, err)
	assert.Equal(t, hr.UpdateStaffInfoResponse{
		UpdateResults: []hr.FieldUpdateResult{{FieldID: 11020, Result: hr.FieldResultDone}},
		RemoveResults: []hr.GroupRemovalResult{{GroupType: hr.GroupTypeEducation, Result: hr.FieldResultNotFound}},
		InsertResult:  []hr.GroupInsertionResult{{GroupType: hr.GroupTypeEmergency, Result: hr.FieldResultRequired}},
	}, *resp)
}

func TestGetStaffInfoNamesTheIndexOfEachField(t *testing.T) {
	t.Parallel()
	c := newClient(t, `{"userid": "u1", "fieldids": [{"fieldid": 11004, "sub_idx": 0}, {"fieldid": 17003, "sub_idx": 1}]}`, `{
		"errcode": 0,
		"field_info": [
			{"fieldid": 11004, "sub_idx": 0, "result": 1, "value_type": 4, "value_int64": "-86400"},
			{"fieldid": 17003, "sub_idx": 1, "result": 1, "value_type": 5, "value_mobile": {"value_country_code": "86", "value_mobile": 13800000000}}
		]
	}`)
	resp, err := c.GetStaffInfo(t.Context(), &hr.GetStaffInfoRequest{
		UserID: "u1", FieldIDs: []hr.FieldRef{{FieldID: 11004}, {FieldID: 17003, SubIdx: 1}},
	})
	require.NoError(t, err)
	assert.Equal(t, []hr.StaffField{
		{FieldID: 11004, Result: hr.FieldResultDone, ValueType: hr.ValueTypeInt64, ValueInt64: -86400},
		{
			FieldID: 17003, SubIdx: 1, Result: hr.FieldResultDone, ValueType: hr.ValueTypeMobile,
			ValueMobile: &hr.Mobile{ValueCountryCode: "86", ValueMobile: "13800000000"},
		},
	}, resp.FieldInfo)
}
