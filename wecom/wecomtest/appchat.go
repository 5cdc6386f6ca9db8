package wecomtest

import (
	"slices"
	"time"
)

const (
	minChat = 2
	maxChat = 2000
)

type chat struct {
	ID    string   `json:"chatid"`
	Name  string   `json:"name"`
	Owner string   `json:"owner"`
	Users []string `json:"userlist"`
	agent int64
}

func chatRoutes() map[string]route {
	return map[string]route{
		"appchat/create": post(with(chatCreate)), "appchat/update": post(with(chatUpdate)), "appchat/get": get(chatGet),
		"appchat/send": post(with(chatSend)),
	}
}

func chatCreate(c *call, in chat) reply {
	if c.corp.chats[in.ID] != nil {
		return fail(codeChatExists)
	}
	if len(in.Users) < minChat || c.tooMany(len(in.Users) > maxChat, "members per chat", 90245) {
		return fail(codeBadListLength)
	}
	if !c.corp.allMembers(in.Users) {
		return fail(codeBadUserList)
	}
	if !c.perDay("chats|"+c.corp.ID, "chats created per corp and day", 90312, 1000, 1) {
		return fail(codeTooOften)
	}
	if in.ID == "" {
		in.ID = c.s.next("chat-")
	}
	if in.Owner == "" {
		in.Owner = in.Users[0]
	}
	in.agent = c.app.AgentID
	c.corp.chats[in.ID] = &in
	return ok(fields{"chatid": in.ID})
}

func (c *corp) allMembers(ids []string) bool {
	return !slices.ContainsFunc(ids, func(id string) bool { return c.members[id] == nil })
}

func chatUpdate(c *call, in struct {
	ID     string   `json:"chatid"`
	Name   string   `json:"name"`
	Owner  string   `json:"owner"`
	Add    []string `json:"add_user_list"`
	Remove []string `json:"del_user_list"`
},
) reply {
	ch, found := c.corp.chats[in.ID]
	if !found || ch.agent != c.app.AgentID {
		return fail(codeNoChat)
	}
	if !c.corp.allMembers(in.Add) {
		return fail(codeBadUserList)
	}
	users := slices.DeleteFunc(union(slices.Clone(ch.Users), in.Add), func(id string) bool { return slices.Contains(in.Remove, id) })
	if len(users) < minChat || c.tooMany(len(users) > maxChat, "members per chat", 90245) {
		return fail(codeBadListLength)
	}
	if in.Owner != "" && !slices.Contains(users, in.Owner) {
		return fail(codeBadUserID)
	}
	hourly := limit{"chat changes per corp and hour", 90312, 1000, time.Hour, time.Hour}
	if !c.take(false, take{"chatchange|" + c.corp.ID, hourly, 1}) {
		return fail(codeTooOften)
	}
	ch.Users = users
	if in.Name != "" {
		ch.Name = in.Name
	}
	if in.Owner != "" {
		ch.Owner = in.Owner
	}
	return ok(nil)
}

func chatGet(c *call) reply {
	ch, found := c.corp.chats[c.query.Get("chatid")]
	if !found {
		return fail(codeNoChat)
	}
	return ok(fields{"chat_info": ch})
}

func chatSend(c *call, in struct {
	ID   string `json:"chatid"`
	Type string `json:"msgtype"`
	Text struct {
		Content string `json:"content"`
	} `json:"text"`
},
) reply {
	ch, found := c.corp.chats[in.ID]
	if !found || ch.agent != c.app.AgentID {
		return fail(codeNoChat)
	}
	if code := checkContent(in.Type, in.Text.Content, c.body); code != 0 {
		return fail(code)
	}
	n := len(ch.Users)
	if !c.take(
		false,
		take{"chatsend|m|" + c.corp.ID, limit{"chat messages per corp and minute", 90312, 20_000, time.Minute, time.Minute}, n},
		take{"chatsend|h|" + c.corp.ID, limit{"chat messages per corp and hour", 90312, 300_000, time.Hour, time.Hour}, n},
	) {
		return fail(codeTooOften)
	}
	for _, id := range ch.Users {
		key := agentKey(c.corp, c.app.AgentID) + "|" + id
		day := c.now.In(shanghai).Format(time.DateOnly)
		c.take(
			true,
			take{"chatmember|m|" + key, limit{name: "chat messages per member and minute", page: 90312, max: 200, period: time.Minute}, 1},
			take{"chatmember|d|" + key + day, limit{name: "chat messages per member and day", page: 90312, max: 10_000, period: 24 * time.Hour}, 1},
		)
	}
	return ok(nil)
}
