package wecomtest

import "slices"

const (
	maxCorpTags     = 10_000
	maxCustomerTags = 3000
)

// tagGroup is a group of corp tags for customers (企业标签).
type tagGroup struct {
	ID      string    `json:"group_id"`
	Name    string    `json:"group_name"`
	Created int64     `json:"create_time"`
	Order   int64     `json:"order"`
	Tags    []corpTag `json:"tag"`
}

type corpTag struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Created int64  `json:"create_time"`
	Order   int64  `json:"order"`
}

func customerTagRoutes() map[string]route {
	return map[string]route{
		"externalcontact/get_corp_tag_list": post(with(corpTagList)), "externalcontact/add_corp_tag": post(with(corpTagAdd)),
		"externalcontact/mark_tag": post(with(markTag)),
	}
}

func (c *corp) corpTag(id string) (corpTag, *tagGroup, bool) {
	for _, g := range c.tagGroups {
		for _, t := range g.Tags {
			if t.ID == id {
				return t, g, true
			}
		}
	}
	return corpTag{}, nil, false
}

// corpTagList returns the groups of the wanted tags, the wanted groups, or everything.
func corpTagList(c *call, in struct {
	Tags   []string `json:"tag_id"`
	Groups []string `json:"group_id"`
},
) reply {
	list := []*tagGroup{}
	for _, g := range c.corp.tagGroups {
		one := *g
		switch {
		case len(in.Tags) > 0:
			one.Tags, _ = split(g.Tags, func(t corpTag) bool { return slices.Contains(in.Tags, t.ID) })
			if len(one.Tags) == 0 {
				continue
			}
		case len(in.Groups) > 0 && !slices.Contains(in.Groups, g.ID):
			continue
		}
		list = append(list, &one)
	}
	return ok(fields{"tag_group": list})
}

func corpTagAdd(c *call, in tagGroup) reply {
	if len(in.Tags) == 0 || slices.ContainsFunc(in.Tags, func(t corpTag) bool { return t.Name == "" }) {
		return fail(codeInvalid)
	}
	total := len(in.Tags)
	for _, g := range c.corp.tagGroups {
		total += len(g.Tags)
	}
	if c.tooMany(total > maxCorpTags, "customer tags per corp", 92117) {
		return fail(codeInvalid)
	}
	g := c.corp.tagGroup(in)
	switch {
	case g == nil && in.ID != "":
		return fail(codeBadTag)
	case g == nil && in.Name == "":
		return fail(codeInvalid)
	case g != nil && slices.ContainsFunc(in.Tags, func(t corpTag) bool { return g.has(t.Name) }):
		return fail(codeTagExists)
	case g == nil:
		g = &tagGroup{ID: c.s.next("group-"), Name: in.Name, Created: c.now.Unix(), Order: in.Order}
		c.corp.tagGroups = append(c.corp.tagGroups, g)
	}
	added := *g
	added.Tags = nil
	for _, t := range in.Tags {
		t.ID, t.Created = c.s.next("ctag-"), c.now.Unix()
		g.Tags, added.Tags = append(g.Tags, t), append(added.Tags, t)
	}
	return ok(fields{"tag_group": added})
}

// tagGroup finds the group by its id, or else by its name.
func (c *corp) tagGroup(in tagGroup) *tagGroup {
	for _, g := range c.tagGroups {
		if g.ID == in.ID || in.ID == "" && g.Name == in.Name {
			return g
		}
	}
	return nil
}

func (g *tagGroup) has(name string) bool {
	return slices.ContainsFunc(g.Tags, func(t corpTag) bool { return t.Name == name })
}

func markTag(c *call, in struct {
	UserID     string   `json:"userid"`
	ExternalID string   `json:"external_userid"`
	Add        []string `json:"add_tag"`
	Remove     []string `json:"remove_tag"`
},
) reply {
	cust, found := c.corp.customers[in.ExternalID]
	if !found || !slices.Contains(cust.Follow, in.UserID) {
		return fail(codeNotCustomer)
	}
	unknown := func(id string) bool { _, _, found := c.corp.corpTag(id); return !found }
	if len(in.Add)+len(in.Remove) == 0 || slices.ContainsFunc(in.Add, unknown) {
		return fail(codeBadTag)
	}
	r := cust.remarks[in.UserID]
	next := union(slices.Clone(r.tags), in.Add)
	next = slices.DeleteFunc(next, func(id string) bool { return slices.Contains(in.Remove, id) })
	if c.tooMany(len(next) > maxCustomerTags, "tags per customer and member", 92118) {
		return fail(codeInvalid)
	}
	r.tags = next
	return ok(nil)
}

// follow shows how a member has the customer. Its tags are whole for one customer, and ids in a batch.
func (c *corp) follow(cust *customer, user string, whole bool) fields {
	r := cust.remarks[user]
	f := fields{"userid": user, "remark": r.Remark, "description": r.Description, "createtime": r.created}
	if !whole {
		f["tag_id"] = append([]string{}, r.tags...)
		return f
	}
	tags := []fields{}
	for _, id := range r.tags {
		t, g, _ := c.corpTag(id)
		tags = append(tags, fields{"group_name": g.Name, "tag_name": t.Name, "tag_id": id, "type": 1})
	}
	f["tags"] = tags
	return f
}
