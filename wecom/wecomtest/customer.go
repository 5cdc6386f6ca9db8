package wecomtest

import "slices"

const maxCustomerUsers = 100

type customer struct {
	Customer
	inbox
	remarks map[string]*remark
}

func (cust *customer) reachedBy(user string) bool { return slices.Contains(cust.Follow, user) }

func (cust *customer) ids() fields { return fields{"external_userid": cust.ExternalUserID} }

type remark struct {
	UserID      string `json:"userid"`
	ExternalID  string `json:"external_userid"`
	Remark      string `json:"remark"`
	Description string `json:"description"`
	created     int64
	tags        []string
}

func customerRoutes() map[string]route {
	return map[string]route{
		"externalcontact/get_follow_user_list": get(followUsers), "externalcontact/list": get(customerList),
		"externalcontact/get": get(customerGet), "externalcontact/batch/get_by_user": post(with(customerBatch)),
		"externalcontact/remark": post(with(customerRemark)),
	}
}

func followUsers(c *call) reply {
	users := []string{}
	for _, id := range c.corp.memberIDs {
		if len(c.corp.following[id]) > 0 {
			users = append(users, id)
		}
	}
	return ok(fields{"follow_user": users})
}

func customerList(c *call) reply {
	id := c.query.Get("userid")
	if c.corp.members[id] == nil {
		return fail(codeBadUserID)
	}
	if len(c.corp.following[id]) == 0 {
		return fail(codeNotCustomer)
	}
	return ok(fields{"external_userid": c.corp.following[id]})
}

func (cust *customer) contact() fields {
	return fields{"external_userid": cust.ExternalUserID, "name": cust.Name, "type": 1, "gender": 0}
}

func customerGet(c *call) reply {
	cust, found := c.corp.customers[c.query.Get("external_userid")]
	if !found {
		return fail(codeBadExternalID)
	}
	follows := []fields{}
	for _, user := range cust.Follow {
		follows = append(follows, c.corp.follow(cust, user, true))
	}
	return ok(fields{"external_contact": cust.contact(), "follow_user": follows})
}

func customerBatch(c *call, in struct {
	Users []string `json:"userid_list"`
	pageRequest
},
) reply {
	if len(in.Users) == 0 || c.tooMany(len(in.Users) > maxCustomerUsers, "members per customer batch", 92994) {
		return fail(codeBadListLength)
	}
	all := []fields{}
	for _, user := range in.Users {
		if c.corp.members[user] == nil {
			return fail(codeBadUserID)
		}
		for _, id := range c.corp.following[user] {
			cust := c.corp.customers[id]
			all = append(all, fields{"external_contact": cust.contact(), "follow_info": c.corp.follow(cust, user, false)})
		}
	}
	part, next, valid := page(all, in.pageRequest, 50, 100)
	if !valid {
		return fail(codeInvalid)
	}
	return ok(fields{"external_contact_list": part, "next_cursor": next})
}

func customerRemark(c *call, in remark) reply {
	cust, found := c.corp.customers[in.ExternalID]
	if !found || !slices.Contains(cust.Follow, in.UserID) {
		return fail(codeNotCustomer)
	}
	r := cust.remarks[in.UserID]
	if in.Remark != "" {
		r.Remark = in.Remark
	}
	if in.Description != "" {
		r.Description = in.Description
	}
	return ok(nil)
}
