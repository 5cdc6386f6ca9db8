package wecomtest

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"
	"unicode/utf8"
)

const (
	maxBatch    = 200
	maxUserList = 10_000
	maxNameLen  = 64
)

func userRoutes() map[string]route {
	return map[string]route{
		"user/create": post(with(userCreate)), "user/get": get(userGet), "user/update": post(with(userUpdate)),
		"user/delete": get(userDelete), "user/batchdelete": post(with(userBatchDelete)),
		"user/simplelist": get(userSimpleList), "user/list": get(userList), "user/list_id": post(with(userListID)),
	}
}

func userCreate(c *call, m Member) reply {
	switch {
	case m.UserID == "" || len(m.UserID) > maxNameLen:
		return fail(codeBadUserID)
	case m.Name == "" || utf8.RuneCountInString(m.Name) > maxNameLen:
		return fail(codeBadName)
	case c.corp.members[m.UserID] != nil:
		return fail(codeUserExists)
	case !c.corp.allDepartments(m.Department):
		return fail(codeNoDepartment)
	case !c.take(false, take{"create|" + c.corp.ID, limit{
		name: "accounts created per month", page: 90312, max: c.corp.Accounts * 3, period: month, block: month,
	}, 1}):
		return fail(codeTooOften)
	}
	c.corp.addMember(m)
	return ok(fields{"errmsg": "created"})
}

func userGet(c *call) reply {
	m, found := c.corp.members[c.query.Get("userid")]
	if !found {
		return fail(codeNoUser)
	}
	f := m.fields()
	f["department"], f["position"], f["status"] = m.Department, m.Position, m.Status
	f["mobile"], f["email"] = m.Mobile, m.Email
	f["main_department"], f["order"] = m.Department[0], make([]int64, len(m.Department))
	return ok(f)
}

func (m *Member) fields() fields {
	return fields{"userid": m.UserID, "name": m.Name, "department": m.Department}
}

// userUpdate writes only the fields that are in the body.
func userUpdate(c *call, in Member) reply {
	old, found := c.corp.members[in.UserID]
	if !found {
		return fail(codeNoUser)
	}
	if !c.corp.allDepartments(in.Department) {
		return fail(codeNoDepartment)
	}
	next := *old
	if err := json.Unmarshal(c.body, &next); err != nil {
		return fail(codeBadJSON)
	}
	if len(next.Department) == 0 {
		next.Department = old.Department
	}
	c.corp.members[in.UserID] = &next
	return ok(fields{})
}

func userDelete(c *call) reply {
	id := c.query.Get("userid")
	if c.corp.members[id] == nil {
		return fail(codeNoUser)
	}
	c.corp.removeMember(id)
	return ok(nil)
}

func userBatchDelete(c *call, in struct {
	UserIDList []string `json:"useridlist"`
},
) reply {
	if len(in.UserIDList) == 0 || len(in.UserIDList) > maxBatch {
		c.tooMany(len(in.UserIDList) > maxBatch, "members per batch delete", 90199)
		return fail(codeBadListLength)
	}
	for _, id := range in.UserIDList {
		if c.corp.members[id] == nil {
			return fail(codeBadUserList)
		}
	}
	for _, id := range in.UserIDList {
		c.corp.removeMember(id)
	}
	return ok(nil)
}

// tooMany notes a payload that the platform rejects.
func (c *call) tooMany(broken bool, name string, page int) bool {
	if broken {
		c.violate(name, page, false)
	}
	return broken
}

func userSimpleList(c *call) reply { return c.listMembers((*Member).fields) }

func userList(c *call) reply {
	return c.listMembers(func(m *Member) fields {
		f := m.fields()
		f["position"], f["status"], f["mobile"], f["email"] = m.Position, m.Status, m.Mobile, m.Email
		return f
	})
}

func (c *call) listMembers(show func(*Member) fields) reply {
	id, err := strconv.ParseInt(c.query.Get("department_id"), 10, 64)
	if err != nil || c.corp.departments[id] == nil {
		return fail(codeNoDepartment)
	}
	wanted := []int64{id}
	if c.query.Get("fetch_child") == "1" {
		wanted = c.corp.subtree(id)
	}
	list := []fields{}
	for _, user := range c.corp.inDepartments(wanted) {
		list = append(list, show(c.corp.members[user]))
	}
	return ok(fields{"userlist": list})
}

func (c *corp) inDepartments(wanted []int64) []string {
	var users []string
	for _, id := range c.memberIDs {
		if slices.ContainsFunc(c.members[id].Department, func(d int64) bool { return slices.Contains(wanted, d) }) {
			users = append(users, id)
		}
	}
	return users
}

type pageRequest struct {
	Cursor string `json:"cursor"`
	Limit  int    `json:"limit"`
}

// page cuts one page out of list. A cursor that was not handed out is refused.
func page[T any](list []T, in pageRequest, standard, most int) (part []T, next string, valid bool) {
	size := in.Limit
	if size <= 0 || size > most {
		size = standard
	}
	from := 0
	if in.Cursor != "" {
		n, err := strconv.Atoi(cmp.Or(cutPrefix(in.Cursor), "x"))
		if err != nil || n < 0 || n > len(list) {
			return nil, "", false
		}
		from = n
	}
	to := min(from+size, len(list))
	if to < len(list) {
		next = cursorPrefix + strconv.Itoa(to)
	}
	return list[from:to], next, true
}

const cursorPrefix = "cursor-"

func cutPrefix(cursor string) string {
	if len(cursor) <= len(cursorPrefix) || cursor[:len(cursorPrefix)] != cursorPrefix {
		return ""
	}
	return cursor[len(cursorPrefix):]
}

func userListID(c *call, in pageRequest) reply {
	type pair struct {
		UserID     string `json:"userid"`
		Department int64  `json:"department"`
	}
	pairs := []pair{}
	for _, id := range c.corp.memberIDs {
		for _, d := range c.corp.members[id].Department {
			pairs = append(pairs, pair{id, d})
		}
	}
	part, next, valid := page(pairs, in, maxUserList, maxUserList)
	if !valid {
		return fail(codeInvalid)
	}
	return ok(fields{"dept_user": part, "next_cursor": next})
}
