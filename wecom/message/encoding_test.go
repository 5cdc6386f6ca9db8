package message

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestJoin(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		ids  []string
		want string
	}{
		"none":        {nil, ""},
		"one":         {[]string{"ada"}, "ada"},
		"several":     {[]string{"ada", "grace", "edsger"}, "ada|grace|edsger"},
		"empty ids":   {[]string{"", "ada", "", "grace", ""}, "ada|grace"},
		"only empty":  {[]string{"", ""}, ""},
		"all members": {[]string{All}, "@all"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, tc.want, Join(tc.ids...))
		})
	}
}

func TestJoinLeavesTheIDsAlone(t *testing.T) {
	t.Parallel()
	ids := []string{"", "ada", "grace"}
	Join(ids...)
	assert.Equal(t, []string{"", "ada", "grace"}, ids)
}

func TestZeroRequestsAreEmptyObjects(t *testing.T) {
	t.Parallel()
	for _, d := range Endpoints() {
		if d.Endpoint.Method != "POST" {
			continue
		}
		assert.Equal(t, "{}", encode(t, d.Request), d.Endpoint.Path)
	}
}

// TestBodiesKeepEveryField decodes bodies in the documented shape and encodes them again: a name that differs, a type
// that does not fit or a field that gets lost shows. Together the bodies set every field of the requests.
func TestBodiesKeepEveryField(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		path   string
		bodies map[string]string
	}{
		{"/cgi-bin/message/send", sendBodies},
		{"/cgi-bin/message/recall", map[string]string{"recall": `{"msgid":"m-1"}`}},
		{"/cgi-bin/message/update_template_card", updateBodies},
		{"/cgi-bin/message/update_taskcard", map[string]string{"taskcard": `{"userids":["ada"],"agentid":7,"task_id":"t-1",
			"original_task_id":"t-0","replace_name":"Done"}`}},
		{"/cgi-bin/message/get_statistics", map[string]string{"yesterday": `{"time_type":1}`}},
		{"/cgi-bin/appchat/create", map[string]string{"create": `{"name":"Ops","owner":"ada","userlist":["ada","grace"],
			"chatid":"ops1"}`}},
		{"/cgi-bin/appchat/update", map[string]string{"update": `{"chatid":"ops1","name":"Ops 2","owner":"grace",
			"add_user_list":["edsger"],"del_user_list":["ada"]}`}},
		{"/cgi-bin/appchat/send", appchatBodies},
	} {
		t.Run(tc.path, func(t *testing.T) {
			t.Parallel()
			request := requestOf(t, tc.path)
			unset := map[string]bool{}
			fields(request, unset)
			for name, body := range tc.bodies {
				value := reflect.New(request)
				strict := json.NewDecoder(strings.NewReader(body))
				strict.DisallowUnknownFields()
				require.NoError(t, strict.Decode(value.Interface()), name)
				assert.JSONEq(t, body, encode(t, value.Interface()), name)
				markSet(value.Elem(), unset)
			}
			for field := range unset {
				if !onlyElsewhere[tc.path][field] {
					t.Errorf("no body sets %s", field)
				}
			}
		})
	}
}

// onlyElsewhere names the fields of shared types that a path does not know.
var onlyElsewhere = map[string]map[string]bool{
	"/cgi-bin/message/send": {
		"TemplateCard.ReplaceText": true, "CardSelect.Disable": true, "CardCheckbox.Disable": true,
	},
	"/cgi-bin/message/update_template_card": {"TemplateCard.TaskID": true},
	"/cgi-bin/appchat/send":                 {"Article.AppID": true, "Article.PagePath": true},
}

func requestOf(t *testing.T, path string) reflect.Type {
	t.Helper()
	for _, d := range Endpoints() {
		if d.Endpoint.Path == path {
			return reflect.TypeOf(d.Request).Elem()
		}
	}
	require.Fail(t, "no endpoint", path)
	return nil
}

// fields collects the fields of a struct type and of what it holds, as Type.Field.
func fields(typ reflect.Type, into map[string]bool) {
	for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice {
		typ = typ.Elem()
	}
	if typ.Kind() != reflect.Struct {
		return
	}
	for field := range typ.Fields() {
		into[typ.Name()+"."+field.Name] = true
		fields(field.Type, into)
	}
}

// markSet removes the fields that v sets from unset.
func markSet(v reflect.Value, unset map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			markSet(v.Elem(), unset)
		}
	case reflect.Slice:
		for i := range v.Len() {
			markSet(v.Index(i), unset)
		}
	case reflect.Struct:
		for field, value := range v.Fields() {
			if !value.IsZero() {
				delete(unset, v.Type().Name()+"."+field.Name)
				markSet(value, unset)
			}
		}
	}
}

func encode(t *testing.T, v any) string {
	t.Helper()
	var body bytes.Buffer
	encoder := json.NewEncoder(&body)
	encoder.SetEscapeHTML(false)
	require.NoError(t, encoder.Encode(v))
	return strings.TrimSpace(body.String())
}
