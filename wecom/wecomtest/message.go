package wecomtest

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"
)

const (
	month        = 30 * 24 * time.Hour // a month of a block or frequency (page 90312)
	recallWindow = 24 * time.Hour
	cardWindow   = 72 * time.Hour
	maxToUser    = 1000
	maxToParty   = 100
)

// messageTypes are the msgtypes of page 90236.
var messageTypes = [...]string{
	"text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown", "miniprogram_notice", "template_card",
}

type sent struct {
	agent    int64
	at       time.Time
	users    []string
	recalled bool
}

func messageRoutes() map[string]route {
	send := post(sendMessage)
	send.unmetered = true
	return map[string]route{
		"message/send": send, "message/recall": post(with(recallMessage)),
		"message/update_template_card": post(with(updateCard)),
	}
}

type messageRequest struct {
	ToUser  string      `json:"touser"`
	ToParty string      `json:"toparty"`
	ToTag   string      `json:"totag"`
	MsgType string      `json:"msgtype"`
	AgentID json.Number `json:"agentid"`
	Text    struct {
		Content string `json:"content"`
	} `json:"text"`
}

func sendMessage(c *call) reply {
	var in messageRequest
	if !c.decode(&in) {
		return fail(codeBadJSON)
	}
	agent, err := in.AgentID.Int64()
	if err != nil || agent != c.app.AgentID || agent == 0 {
		return fail(codeBadAgent)
	}
	if code := checkContent(in.MsgType, in.Text.Content, c.body); code != 0 {
		return fail(code)
	}
	users, invalid, code := c.recipients(in)
	if code != 0 {
		return fail(code)
	}
	app := agentKey(c.corp, agent)
	if !c.perDay("app|"+app, "messages per app and day", 90312, c.corp.Accounts*200, len(users)) {
		return fail(codeTooOften)
	}
	return c.deliver(in, agent, users, invalid)
}

// checkContent returns the error code of a message without a valid type or content.
func checkContent(kind, text string, body []byte) int {
	if !slices.Contains(messageTypes[:], kind) {
		return codeBadMsgType
	}
	if kind == "text" && text == "" {
		return codeEmptyText
	}
	var all map[string]json.RawMessage
	if json.Unmarshal(body, &all) != nil || all[kind] == nil {
		return codeInvalid
	}
	return 0
}

// recipients resolves who gets a message, and which of the named do not exist.
func (c *call) recipients(in messageRequest) (users []string, invalid fields, code int) {
	if in.ToUser == "@all" {
		return c.corp.memberIDs, fields{}, 0
	}
	to, parties, tags := bars(in.ToUser), bars(in.ToParty), bars(in.ToTag)
	if len(to)+len(parties)+len(tags) == 0 {
		return nil, nil, codeNoRecipients
	}
	if c.tooMany(len(to) > maxToUser || len(parties) > maxToParty || len(tags) > maxToParty, "recipients per message", 90236) {
		return nil, nil, codeBadListLength
	}
	good, badUsers := split(to, func(id string) bool { return c.corp.members[id] != nil })
	goodParties, badParties := split(parties, func(id string) bool { return c.corp.departments[number(id)] != nil })
	goodTags, badTags := split(tags, func(id string) bool { return c.corp.tags[number(id)] != nil })
	if len(good)+len(goodParties)+len(goodTags) == 0 {
		return nil, nil, codeAllRecipients
	}
	found := make(map[string]bool)
	add := func(ids []string) {
		for _, id := range ids {
			if !found[id] {
				found[id], users = true, append(users, id)
			}
		}
	}
	add(good)
	for _, id := range goodParties {
		add(c.corp.inDepartments(c.corp.subtree(number(id))))
	}
	for _, id := range goodTags {
		add(c.corp.tagged(number(id)))
	}
	invalid = fields{}
	for name, ids := range map[string][]string{"invaliduser": badUsers, "invalidparty": badParties, "invalidtag": badTags} {
		if len(ids) > 0 {
			invalid[name] = strings.Join(ids, "|")
		}
	}
	return users, invalid, 0
}

func (c *corp) tagged(id int64) []string {
	t := c.tags[id]
	users := slices.Clone(t.users)
	for _, party := range t.parties {
		users = append(users, c.inDepartments(c.subtree(party))...)
	}
	return users
}

func bars(s string) []string {
	return slices.DeleteFunc(strings.Split(s, "|"), func(part string) bool { return part == "" })
}

func number(s string) int64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return -1
	}
	return n
}

// deliver hands the message to every member whose own limits have room; the rest get nothing, and nobody is told.
func (c *call) deliver(in messageRequest, agent int64, users []string, out fields) reply {
	app := agentKey(c.corp, agent)
	m := &sent{agent: agent, at: c.now}
	for _, id := range users {
		if c.take(
			true,
			take{"member|m|" + app + "|" + id, limit{name: "messages per app, member and minute", page: 90312, max: 30, period: time.Minute}, 1},
			take{"member|h|" + app + "|" + id, limit{name: "messages per app, member and hour", page: 90312, max: 1000, period: time.Hour}, 1},
		) {
			m.users = append(m.users, id)
		}
	}
	id := c.s.next("msg-")
	c.corp.messages[id] = m
	out["msgid"] = id
	if in.MsgType == "template_card" {
		code := c.s.next("card-")
		c.corp.cards[code] = id
		out["response_code"] = code
	}
	return ok(out)
}

func recallMessage(c *call, in struct {
	MsgID string `json:"msgid"`
},
) reply {
	m, found := c.corp.messages[in.MsgID]
	if !found || m.agent != c.app.AgentID || c.now.Sub(m.at) > recallWindow {
		return fail(codeInvalid)
	}
	m.recalled = true
	return ok(nil)
}

// updateCard takes a response code once, within 72 hours.
func updateCard(c *call, in struct {
	UserIDs []string    `json:"userids"`
	AgentID json.Number `json:"agentid"`
	Code    string      `json:"response_code"`
},
) reply {
	m := c.corp.messages[c.corp.cards[in.Code]]
	if m == nil || c.now.Sub(m.at) > cardWindow {
		return fail(codeInvalid)
	}
	if agent, err := in.AgentID.Int64(); err != nil || agent != m.agent || agent != c.app.AgentID {
		return fail(codeBadAgent)
	}
	delete(c.corp.cards, in.Code)
	_, bad := split(in.UserIDs, func(id string) bool { return c.corp.members[id] != nil })
	return ok(fields{"invaliduser": append([]string{}, bad...)})
}

// Delivered returns the members who got the message msgid: those whom the platform dropped are not among them, and
// there are none after a recall.
func (s *Server) Delivered(corpID, msgID string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	m, found := s.mustCorp(corpID).messages[msgID]
	if !found || m.recalled {
		return nil
	}
	return slices.Clone(m.users)
}
