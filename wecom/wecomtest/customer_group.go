package wecomtest

import (
	"slices"
	"time"
)

const (
	maxGroupOwners = 100
	maxGroupPage   = 1000
)

// GroupChat is a customer group (客户群) to add.
type GroupChat struct {
	// ChatID of the group; required.
	ChatID string
	// Name of the group.
	Name string
	// Owner is the member who owns the group and sends mass messages to it; required.
	Owner string
	// Members of the corp in the group, beside the owner.
	Members []string
	// Customers in the group, by external user id.
	Customers []string
}

type groupChat struct {
	GroupChat
	inbox
	created int64
}

func (g *groupChat) reachedBy(user string) bool { return g.Owner == user }

func (g *groupChat) ids() fields { return fields{"chat_id": g.ChatID} }

// AddGroupChats adds customer groups to a corp; one that is there already gets the new name, owner and members, and
// what it received stays. It panics if there is no such corp.
func (s *Server) AddGroupChats(corpID string, groups ...GroupChat) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.mustCorp(corpID)
	for _, one := range groups {
		g, again := c.groups[one.ChatID]
		if !again {
			g = &groupChat{created: time.Now().Unix()}
			c.groups[one.ChatID] = g
			c.groupIDs = append(c.groupIDs, one.ChatID)
		}
		g.GroupChat = one
	}
}

// ownedBy begins a delivery to each group of an owner.
func (c *corp) ownedBy(user string) []*delivery {
	var list []*delivery
	for _, id := range c.groupIDs {
		if g := c.groups[id]; g.reachedBy(user) {
			list = append(list, &delivery{to: g})
		}
	}
	return list
}

func customerGroupRoutes() map[string]route {
	return map[string]route{
		"externalcontact/groupchat/list": post(with(groupList)), "externalcontact/groupchat/get": post(with(groupGet)),
	}
}

func groupList(c *call, in struct {
	Status int `json:"status_filter"`
	Owner  struct {
		Users []string `json:"userid_list"`
	} `json:"owner_filter"`
	pageRequest
},
) reply {
	if in.Limit <= 0 || c.tooMany(in.Limit > maxGroupPage, "customer groups per page", 92120) ||
		c.tooMany(len(in.Owner.Users) > maxGroupOwners, "owners in the filter of customer groups", 92120) {
		return fail(codeInvalid)
	}
	list := []fields{}
	for _, id := range c.corp.groupIDs {
		wanted := len(in.Owner.Users) == 0 || slices.Contains(in.Owner.Users, c.corp.groups[id].Owner)
		if wanted && in.Status == 0 { // no owner has left
			list = append(list, fields{"chat_id": id, "status": 0})
		}
	}
	part, next, valid := page(list, in.pageRequest, maxGroupPage, maxGroupPage)
	if !valid {
		return fail(codeInvalid)
	}
	return ok(fields{"group_chat_list": part, "next_cursor": next})
}

func groupGet(c *call, in struct {
	ChatID string `json:"chat_id"`
	Names  int    `json:"need_name"`
},
) reply {
	g, found := c.corp.groups[in.ChatID]
	if !found {
		return fail(codeNoChat)
	}
	members := []fields{}
	for _, user := range append([]string{g.Owner}, g.Members...) {
		m := fields{"userid": user, "type": 1, "join_time": g.created, "join_scene": 1}
		if known := c.corp.members[user]; known != nil && in.Names == 1 {
			m["name"] = known.Name
		}
		members = append(members, m)
	}
	for _, id := range g.Customers {
		m := fields{"userid": id, "type": 2, "join_time": g.created, "join_scene": 3}
		if known := c.corp.customers[id]; known != nil && in.Names == 1 {
			m["name"] = known.Name
		}
		members = append(members, m)
	}
	return ok(fields{"group_chat": fields{
		"chat_id": g.ChatID, "name": g.Name, "owner": g.Owner, "create_time": g.created, "member_list": members,
		"admin_list": []fields{}, "member_version": "1",
	}})
}
