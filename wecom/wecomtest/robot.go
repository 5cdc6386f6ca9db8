package wecomtest

import (
	"encoding/json"
	"net/http"
	"time"
)

const (
	maxRobotText     = 2048
	maxRobotMarkdown = 4096
)

func robotRoutes() map[string]route {
	return map[string]route{
		"webhook/send":         {method: http.MethodPost, access: byKey, handle: robotSend},
		"webhook/upload_media": {method: http.MethodPost, access: byKey, handle: robotUpload},
	}
}

func robotSend(c *call) reply {
	var in struct {
		Type     string `json:"msgtype"`
		Text     *content
		Markdown *content
		V2       *content `json:"markdown_v2"`
	}
	if !c.decode(&in) {
		return fail(codeBadJSON)
	}
	var all map[string]json.RawMessage
	if !c.decode(&all) || in.Type == "" || all[in.Type] == nil {
		return fail(codeBadMsgType)
	}
	for _, part := range []struct {
		*content
		most int
	}{{in.Text, maxRobotText}, {in.Markdown, maxRobotMarkdown}, {in.V2, maxRobotMarkdown}} {
		if part.content != nil && c.tooMany(len(part.Content) > part.most, "text of a robot's message", 99110) {
			return fail(codeInvalid)
		}
	}
	perMinute := limit{"messages per robot and minute", 99110, 20, time.Minute, time.Minute}
	if !c.take(false, take{"robot|" + c.robot, perMinute, 1}) {
		return fail(codeTooOften)
	}
	return ok(nil)
}

type content struct {
	Content string `json:"content"`
}

func robotUpload(c *call) reply { return c.store("file", "voice") }
