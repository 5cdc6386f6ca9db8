package webhook_test

import (
	"encoding/json"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/webhook"
)

const key = "693a91f6-key"

// wire stands for the platform: it keeps the last request and gives a fixed answer.
type wire struct {
	answer string
	url    *url.URL
	header http.Header
	body   string
}

func (w *wire) RoundTrip(req *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	w.url, w.header, w.body = req.URL, req.Header, string(body)
	return &http.Response{
		StatusCode: http.StatusOK, Request: req,
		Header: http.Header{"Content-Type": {"application/json"}},
		Body:   io.NopCloser(strings.NewReader(w.answer)),
	}, nil
}

func robot(t *testing.T, answer string) (*webhook.Client, *wire) {
	t.Helper()
	w := &wire{answer: answer}
	core, err := wecom.NewRobot(key, wecom.WithHTTPClient(&http.Client{Transport: w}))
	require.NoError(t, err)
	return webhook.New(core), w
}

const (
	cardHead = `"source":{"icon_url":"https://pic.example/i.png","desc":"Depot","desc_color":3},
		"main_title":{"title":"Stock is low","desc":"Two shelves are empty"},
		"quote_area":{"type":2,"url":"https://depot.example","appid":"wx1","pagepath":"/q","title":"Note","quote_text":"a < b"},
		"horizontal_content_list":[{"keyname":"Who","value":"Ada"},
			{"type":1,"keyname":"Site","value":"Open","url":"https://depot.example"},
			{"type":2,"keyname":"List","value":"list.pdf","media_id":"media-1"},
			{"type":3,"keyname":"Member","value":"Show","userid":"ada"}],
		"jump_list":[{"type":1,"title":"Site","url":"https://depot.example"},
			{"type":2,"title":"App","appid":"wx1","pagepath":"/index"}],
		"card_action":{"type":1,"url":"https://depot.example","appid":"wx1","pagepath":"/index"}`
	textCard = `{"card_type":"text_notice","emphasis_content":{"title":"12","desc":"left"},"sub_title_text":"Refill",` + cardHead + `}`
	newsCard = `{"card_type":"news_notice","card_image":{"url":"https://pic.example/c.png","aspect_ratio":1.75},
		"image_text_area":{"type":2,"url":"https://depot.example","appid":"wx1","pagepath":"/p","title":"Shelf","desc":"Empty",
		"image_url":"https://pic.example/s.png"},"vertical_content_list":[{"title":"Monday","desc":"Delivery"}],` + cardHead + `}`
)

var bodies = map[string]string{
	"text": `{"msgtype":"text","text":{"content":"Rain <a href=\"https://d.example/?a=1&b=2\">map</a>",
		"mentioned_list":["ada","@all"],"mentioned_mobile_list":["13800000000"]}}`,
	"markdown":    `{"msgtype":"markdown","markdown":{"content":"# Feedback\n><font color=\"warning\">132</font> <@ada>"}}`,
	"markdown_v2": `{"msgtype":"markdown_v2","markdown_v2":{"content":"| a | b |\n| :- | -: |\n| 1 | 2 |"}}`,
	"image":       `{"msgtype":"image","image":{"base64":"aGVsbG8=","md5":"5d41402abc4b2a76b9719d911017c592"}}`,
	"news": `{"msgtype":"news","news":{"articles":[{"title":"Fair","description":"In May","url":"https://d.example",
		"picurl":"https://pic.example/f.png"}]}}`,
	"file":        `{"msgtype":"file","file":{"media_id":"m1"}}`,
	"voice":       `{"msgtype":"voice","voice":{"media_id":"m2"}}`,
	"text_notice": `{"msgtype":"template_card","template_card":` + textCard + `}`,
	"news_notice": `{"msgtype":"template_card","template_card":` + newsCard + `}`,
}

// TestSendKeepsEveryField decodes bodies in the documented shape, sends them, and compares what reaches the wire.
func TestSendKeepsEveryField(t *testing.T) {
	t.Parallel()
	for name, body := range bodies {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			client, w := robot(t, `{"errcode":0,"errmsg":"ok"}`)
			resp, err := client.Send(t.Context(), decode(t, body))
			require.NoError(t, err)
			assert.NotNil(t, resp)
			assert.JSONEq(t, body, w.body)
			assert.NotContains(t, w.body, `\u003c`)
			assert.Equal(t, "/cgi-bin/webhook/send", w.url.Path)
			assert.Equal(t, url.Values{"key": {key}}, w.url.Query())
		})
	}
}

func TestBodiesSetEveryField(t *testing.T) {
	t.Parallel()
	unset := map[string]bool{}
	fields(reflect.TypeFor[webhook.SendRequest](), unset)
	require.NotEmpty(t, unset)
	for _, body := range bodies {
		markSet(reflect.ValueOf(decode(t, body)).Elem(), unset)
	}
	assert.Empty(t, unset)
}

func TestSendReturnsTheErrorOfThePlatform(t *testing.T) {
	t.Parallel()
	client, _ := robot(t, `{"errcode":93000,"errmsg":"invalid webhook url"}`)
	resp, err := client.Send(t.Context(), decode(t, bodies["text"]))
	assert.Nil(t, resp)
	var platform *wecom.APIError
	require.ErrorAs(t, err, &platform)
	assert.Equal(t, 93000, platform.Code)
	assert.NotContains(t, err.Error(), key)
}

func TestUploadMediaSendsTypeAndFile(t *testing.T) {
	t.Parallel()
	client, w := robot(t, `{"errcode":0,"errmsg":"ok","type":"file","media_id":"m1","created_at":"1380000000"}`)
	resp, err := client.UploadMedia(t.Context(), &webhook.UploadMediaRequest{
		Type:  webhook.MediaTypeFile,
		Media: wecom.File{Name: "清单.txt", Reader: strings.NewReader("twelve left")},
	})
	require.NoError(t, err)
	assert.Equal(t, &webhook.UploadMediaResponse{Type: webhook.MediaTypeFile, MediaID: "m1", CreatedAt: 1380000000}, resp)

	assert.Equal(t, "/cgi-bin/webhook/upload_media", w.url.Path)
	assert.Equal(t, url.Values{"key": {key}, "type": {"file"}}, w.url.Query())
	_, params, err := mime.ParseMediaType(w.header.Get("Content-Type"))
	require.NoError(t, err)
	part, err := multipart.NewReader(strings.NewReader(w.body), params["boundary"]).NextPart()
	require.NoError(t, err)
	content, err := io.ReadAll(part)
	require.NoError(t, err)
	assert.Equal(t, "media", part.FormName())
	assert.Equal(t, "清单.txt", part.FileName())
	assert.Equal(t, "twelve left", string(content))
}

func decode(t *testing.T, body string) *webhook.SendRequest {
	t.Helper()
	req := new(webhook.SendRequest)
	strict := json.NewDecoder(strings.NewReader(body))
	strict.DisallowUnknownFields()
	require.NoError(t, strict.Decode(req))
	return req
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
