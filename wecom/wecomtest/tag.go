package wecomtest

import (
	"slices"
	"strconv"
	"strings"
)

type tag struct {
	id      int64
	name    string
	users   []string
	parties []int64
}

func tagRoutes() map[string]route {
	return map[string]route{
		"tag/create": post(with(tagCreate)), "tag/update": post(with(tagUpdate)), "tag/delete": get(tagDelete),
		"tag/get": get(tagGet), "tag/list": get(tagList),
		"tag/addtagusers": post(with(tagAddUsers)), "tag/deltagusers": post(with(tagRemoveUsers)),
	}
}

type tagRequest struct {
	ID    int64    `json:"tagid"`
	Name  string   `json:"tagname"`
	Users []string `json:"userlist"`
	Party []int64  `json:"partylist"`
}

func (c *corp) tagName(name string, except int64) bool {
	for _, t := range c.tags {
		if t.name == name && t.id != except {
			return true
		}
	}
	return false
}

func tagCreate(c *call, in tagRequest) reply {
	if in.Name == "" || c.corp.tagName(in.Name, 0) {
		return fail(codeTagExists)
	}
	if in.ID == 0 {
		for in.ID = 1; c.corp.tags[in.ID] != nil; {
			in.ID++
		}
	} else if c.corp.tags[in.ID] != nil {
		return fail(codeBadTag)
	}
	c.corp.tags[in.ID] = &tag{id: in.ID, name: in.Name}
	return ok(fields{"tagid": in.ID})
}

func tagUpdate(c *call, in tagRequest) reply {
	t, found := c.corp.tags[in.ID]
	if !found {
		return fail(codeBadTag)
	}
	if in.Name == "" || c.corp.tagName(in.Name, in.ID) {
		return fail(codeTagExists)
	}
	t.name = in.Name
	return ok(nil)
}

func (c *call) queryTag() (*tag, bool) {
	id, err := strconv.ParseInt(c.query.Get("tagid"), 10, 64)
	t, found := c.corp.tags[id]
	return t, err == nil && found
}

func tagDelete(c *call) reply {
	t, found := c.queryTag()
	if !found {
		return fail(codeBadTag)
	}
	delete(c.corp.tags, t.id)
	return ok(nil)
}

func tagGet(c *call) reply {
	t, found := c.queryTag()
	if !found {
		return fail(codeBadTag)
	}
	users := []fields{}
	for _, id := range t.users {
		users = append(users, fields{"userid": id, "name": c.corp.members[id].Name})
	}
	return ok(fields{"tagname": t.name, "userlist": users, "partylist": append([]int64{}, t.parties...)})
}

func tagList(c *call) reply {
	list := []fields{}
	for _, t := range c.corp.tags {
		list = append(list, fields{"tagid": t.id, "tagname": t.name})
	}
	slices.SortFunc(list, func(a, b fields) int { return int(a["tagid"].(int64) - b["tagid"].(int64)) })
	return ok(fields{"taglist": list})
}

func tagAddUsers(c *call, in tagRequest) reply {
	return c.editTag(in, func(t *tag, users []string, parties []int64) {
		t.users, t.parties = union(t.users, users), union(t.parties, parties)
	})
}

func tagRemoveUsers(c *call, in tagRequest) reply {
	return c.editTag(in, func(t *tag, users []string, parties []int64) {
		t.users = slices.DeleteFunc(t.users, func(id string) bool { return slices.Contains(users, id) })
		t.parties = slices.DeleteFunc(t.parties, func(id int64) bool { return slices.Contains(parties, id) })
	})
}

func union[T comparable](old, more []T) []T {
	for _, v := range more {
		if !slices.Contains(old, v) {
			old = append(old, v)
		}
	}
	return old
}

// editTag applies the valid part of a request and names the rest.
func (c *call) editTag(in tagRequest, apply func(*tag, []string, []int64)) reply {
	t, found := c.corp.tags[in.ID]
	if !found {
		return fail(codeBadTag)
	}
	if c.tooMany(len(in.Users) > 1000 || len(in.Party) > 100, "members per tag call", 90214) {
		return fail(codeBadListLength)
	}
	users, badUsers := split(in.Users, func(id string) bool { return c.corp.members[id] != nil })
	parties, badParties := split(in.Party, func(id int64) bool { return c.corp.departments[id] != nil })
	if len(users)+len(parties) == 0 {
		return fail(codeBadUserList)
	}
	apply(t, users, parties)
	out := fields{}
	if len(badUsers) > 0 {
		out["invalidlist"] = strings.Join(badUsers, "|")
	}
	if len(badParties) > 0 {
		out["invalidparty"] = badParties
	}
	return ok(out)
}

func split[T any](list []T, valid func(T) bool) (good, bad []T) {
	for _, v := range list {
		if valid(v) {
			good = append(good, v)
		} else {
			bad = append(bad, v)
		}
	}
	return good, bad
}
