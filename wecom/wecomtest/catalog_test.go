package wecomtest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/catalog"
	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

// newClients returns clients with every credential that there is: one of a corp and one of a robot.
func newClients(t *testing.T, s *wecomtest.Server) (corp, robot *wecom.Client) {
	t.Helper()
	opts := []wecom.Option{wecom.WithHTTPClient(s.Client()), wecom.WithGuard(policy.Unlimited())}
	robot, err := wecom.NewRobot(wecomtest.RobotKey, opts...)
	require.NoError(t, err)
	for _, kind := range []wecom.CredentialKind{wecom.SuiteToken, wecom.ProviderToken, wecom.DeviceToken, wecom.ModelToken} {
		opts = append(opts, wecom.WithCredential(wecom.Credential{Kind: kind, Fetch: func(context.Context) (string, time.Duration, error) {
			return "made-up", time.Hour, nil
		}}))
	}
	corp, err = wecom.New(wecomtest.CorpID, wecomtest.Secret, opts...)
	require.NoError(t, err)
	return corp, robot
}

// fill gives every field of a request a value that suits its name.
func fill(v reflect.Value, name string, open map[reflect.Type]bool) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(map[string]string{"corpid": wecomtest.CorpID, "auth_corpid": wecomtest.CorpID, "permanent_code": wecomtest.Secret}[name])
		if v.String() == "" {
			v.SetString("x")
		}
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int64:
		v.SetInt(1)
	case reflect.Float64:
		v.SetFloat(0.5)
	case reflect.Pointer:
		if !open[v.Type().Elem()] {
			v.Set(reflect.New(v.Type().Elem()))
			fill(v.Elem(), name, open)
		}
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[json.RawMessage]() {
			v.SetBytes([]byte(`{}`))
		} else if !open[v.Type().Elem()] {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			fill(v.Index(0), name, open)
		}
	case reflect.Struct:
		fillStruct(v, open)
	default:
	}
}

func fillStruct(v reflect.Value, open map[reflect.Type]bool) {
	if v.Type() == reflect.TypeFor[wecom.File]() {
		v.Set(reflect.ValueOf(wecom.File{Name: "x.txt", Reader: strings.NewReader("a small file")}))
		return
	}
	open[v.Type()] = true
	defer delete(open, v.Type())
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json")+f.Tag.Get("url"), ",")
		if f.IsExported() {
			fill(v.Field(i), name, open)
		}
	}
}

// withFile gives the zero request of an upload its file, without which the SDK sends nothing.
func withFile(req any) any {
	v := reflect.ValueOf(req).Elem()
	for i := range v.NumField() {
		if v.Field(i).Type() == reflect.TypeFor[wecom.File]() || v.Field(i).Type() == reflect.TypeFor[*wecom.File]() {
			fill(v.Field(i), "", map[reflect.Type]bool{})
		}
	}
	return req
}

func TestEveryEndpointIsAnswered(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	corp, robot := newClients(t, s)
	for e := range catalog.All() {
		filled := e.NewRequest()
		fill(reflect.ValueOf(filled).Elem(), "", map[reflect.Type]bool{})
		for kind, req := range map[string]any{"zero": withFile(e.NewRequest()), "filled": filled} {
			client := corp
			if e.Credential == wecom.RobotKey {
				client = robot
			}
			var refused *wecom.APIError
			err := askFor(t, client, e, req, s.Stateful(e.Path))
			if s.Stateful(e.Path) && errors.As(err, &refused) {
				_, documented := wecom.LookupErrorCode(refused.Code)
				assert.True(t, documented, "%s: %v", e.Path, err)
				continue
			}
			assert.NoError(t, err, "%s, %s request", e.Path, kind)
		}
	}
	assert.Empty(t, s.Violations())
}

// askFor calls an endpoint through the engine and looks at the answer, which may be empty where there is state.
func askFor(t *testing.T, client *wecom.Client, e catalog.Endpoint, req any, stateful bool) error {
	t.Helper()
	if e.Download {
		var got bytes.Buffer
		err := client.Download(t.Context(), &e.Endpoint, req, &got, nil)
		assert.True(t, err != nil || got.Len() > 0, "%s: the file is empty", e.Path)
		return err
	}
	var info wecom.ResponseInfo
	resp := e.NewResponse()
	err := client.Do(t.Context(), &e.Endpoint, req, resp, wecom.WithResponseInfo(&info))
	if err == nil {
		assert.Empty(t, info.Skipped, "%s: the answer has values that do not fit", e.Path)
		v := reflect.ValueOf(resp).Elem()
		assert.True(t, v.NumField() == 0 || stateful || !v.IsZero(), "%s: the answer is empty", e.Path)
	}
	return err
}

func TestEveryListEnds(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	corp, robot := newClients(t, s)
	ctx, walked := t.Context(), 0
	for _, family := range families(corp, robot) {
		v := reflect.ValueOf(family)
		for m := range v.Type().Methods() {
			call := v.MethodByName(m.Name)
			if call.Type().NumOut() != 1 || !call.Type().Out(0).CanSeq2() || call.Type().NumIn() < 2 {
				continue
			}
			walked++
			req := reflect.New(call.Type().In(1).Elem())
			if limit := req.Elem().FieldByName("Limit"); limit.IsValid() && limit.CanInt() {
				limit.SetInt(1) // so that the one element of the example is a full page
			}
			args := []reflect.Value{reflect.ValueOf(ctx), req}
			for i := 2; i < call.Type().NumIn()-1; i++ { // the last one takes options
				args = append(args, anyValue(call.Type().In(i)))
			}
			n := 0
			for _, failure := range call.Call(args)[0].Seq2() {
				var refused *wecom.APIError
				err, _ := failure.Interface().(error)
				assert.True(t, err == nil || errors.As(err, &refused), "%T.%s: %v", family, m.Name, err)
				if n++; n > 20 {
					assert.Fail(t, "the list does not end", "%T.%s", family, m.Name)
					break
				}
			}
		}
	}
	assert.Equal(t, iterators(t), walked, "a family is missing in families")
}

// anyValue returns a zero value, or a function that returns zero values.
func anyValue(t reflect.Type) reflect.Value {
	if t.Kind() != reflect.Func {
		return reflect.Zero(t)
	}
	return reflect.MakeFunc(t, func([]reflect.Value) []reflect.Value {
		var out []reflect.Value
		for i := range t.NumOut() {
			out = append(out, reflect.Zero(t.Out(i)))
		}
		return out
	})
}

// iterators counts the iterators in the source of the families.
func iterators(t *testing.T) int {
	t.Helper()
	files, err := filepath.Glob("../*/*.go")
	require.NoError(t, err)
	n := 0
	for _, path := range files {
		raw, err := os.ReadFile(path)
		require.NoError(t, err)
		if !strings.HasSuffix(path, "_test.go") {
			n += len(regexp.MustCompile(`(?m)^func \(c \*Client\) [A-Z]\w*\(ctx context.Context, .*\) iter\.Seq2\[`).FindAll(raw, -1))
		}
	}
	return n
}

func TestWrongRequestsAreRefused(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	c := newCaller(t, s)
	const list = "/cgi-bin/kf/account/list"
	send := "/cgi-bin/kf/send_msg?access_token=" + c.token
	for name, test := range map[string]struct {
		method, path, body string
		code               int
		text               string
	}{
		"method":     {http.MethodGet, list + "?access_token=" + c.token, "", 43001, "POST"},
		"no token":   {http.MethodPost, list, "{}", 41001, ""},
		"bad token":  {http.MethodPost, list + "?access_token=no", "{}", 40014, ""},
		"no suite":   {http.MethodPost, "/cgi-bin/service/get_admin_list", "{}", 41022, "suite_access_token"},
		"no JSON":    {http.MethodPost, list + "?access_token=" + c.token, "offset=1", 47001, "json"},
		"array":      {http.MethodPost, list + "?access_token=" + c.token, "[]", 47001, "json"},
		"field":      {http.MethodPost, list + "?access_token=" + c.token, `{"offset":0,"ofset":1}`, 40058, "ofset"},
		"type":       {http.MethodPost, list + "?access_token=" + c.token, `{"offset":"zero"}`, 40058, "the field offset is a string, and must be an integer"},
		"half":       {http.MethodPost, list + "?access_token=" + c.token, `{"offset":0.5}`, 40058, "an integer"},
		"quoted":     {http.MethodPost, list + "?access_token=" + c.token, `{"offset":"0","limit":null}`, 0, ""},
		"object":     {http.MethodPost, send, `{"open_kfid":"k","text":"hi"}`, 40058, "the field text is a string, and must be an object"},
		"inner":      {http.MethodPost, send, `{"text":{"content":["hi"]}}`, 40058, "the field text.content is an array, and must be a string"},
		"list":       {http.MethodPost, "/cgi-bin/kf/customer/batchget?access_token=" + c.token, `{"external_userid_list":["a",{"b":1}]}`, 40058, "external_userid_list[1]"},
		"parameter":  {http.MethodGet, "/cgi-bin/agent/get?agent=1&access_token=" + c.token, "", 40058, "agent"},
		"no file":    {http.MethodPost, "/cgi-bin/service/media/upload?type=image&provider_access_token=p", "{}", 44001, "multipart"},
		"robot":      {http.MethodPost, "/cgi-bin/webhook/send?key=no", "{}", 93000, ""},
		"empty body": {http.MethodPost, list + "?access_token=" + c.token, "", 0, ""},
	} {
		req, err := http.NewRequestWithContext(t.Context(), test.method, base+test.path, strings.NewReader(test.body))
		require.NoError(t, err)
		resp, err := c.http.Do(req)
		require.NoError(t, err)
		var a answer
		require.NoError(t, json.NewDecoder(resp.Body).Decode(&a))
		require.NoError(t, resp.Body.Close())
		assert.Equal(t, test.code, a.code(), "%s: %v", name, a)
		assert.Contains(t, a["errmsg"], test.text, name)
		assert.NotContains(t, a["errmsg"], c.token, name)
	}
}

// plain sends a request without any client of the SDK.
func plain(t *testing.T, s *wecomtest.Server, path, body string) answer {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+path, strings.NewReader(body))
	require.NoError(t, err)
	resp, err := s.Client().Do(req)
	require.NoError(t, err)
	defer resp.Body.Close()
	var a answer
	require.NoError(t, json.NewDecoder(resp.Body).Decode(&a))
	return a
}

func TestTokensOfSuitesAndTheirCorps(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	s.AddCorp(wecomtest.Corp{ID: "customer"})
	s.AddApp("customer", wecomtest.App{AgentID: 7, Secret: "permanent"})
	s.AddMembers("customer", member("amy")...)

	a := plain(t, s, "/cgi-bin/service/get_suite_token", `{"suite_id":"ww","suite_secret":"s","suite_ticket":"t"}`)
	require.Zero(t, a.code())
	assert.EqualValues(t, 7200, a["expires_in"])
	suite := "?suite_access_token=" + a["suite_access_token"].(string)

	a = plain(t, s, "/cgi-bin/service/get_corp_token"+suite, `{"auth_corpid":"customer","permanent_code":"permanent"}`)
	require.Zero(t, a.code())
	c := &caller{t: t, http: s.Client(), token: a["access_token"].(string)}
	assert.Equal(t, "amy", c.get("user/get?userid=amy")["userid"], "the token is the customer's")

	assert.Equal(t, 40013, plain(t, s, "/cgi-bin/service/get_corp_token"+suite, `{"auth_corpid":"stranger"}`).code())
	assert.Equal(t, 40084, plain(t, s, "/cgi-bin/service/get_corp_token"+suite, `{"auth_corpid":"customer","permanent_code":"no"}`).code())
	s.ExpireTokens()
	assert.Equal(t, 42009, plain(t, s, "/cgi-bin/service/get_admin_list"+suite, "{}").code())
	assert.Equal(t, 42001, c.get("user/get?userid=amy").code())
}
