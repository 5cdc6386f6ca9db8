package wecomtest

import (
	"fmt"
	"slices"
	"time"
)

const (
	maxMassCustomers = 10_000
	maxMassGroups    = 2000
	maxAttachments   = 9
	maxMassText      = 4000
)

// The states of one customer or group in a mass message (page 93338).
const (
	notSent     = 0
	wasSent     = 1
	notAFriend  = 2
	overReached = 3
)

type massTask struct {
	id      string
	created time.Time
	text    string
	toGroup bool
	senders []*massSender
}

type massSender struct {
	user       string
	sent       time.Time
	deliveries []*delivery
	chooses    bool // the groups, when sending: the task names none
}

type delivery struct {
	to     target
	status int
	at     time.Time
}

// target is a customer or a customer group.
type target interface {
	reachedBy(user string) bool
	mail() *inbox
	ids() fields
}

// inbox counts the mass messages of a target.
type inbox struct {
	received []int64 // when they arrived
	pending  []*delivery
}

func (b *inbox) mail() *inbox { return b }

func massRoutes() map[string]route {
	return map[string]route{
		"externalcontact/add_msg_template":         post(with(addMassMessage)),
		"externalcontact/get_groupmsg_list_v2":     post(with(massList)),
		"externalcontact/get_groupmsg_task":        post(with(massTasks)),
		"externalcontact/get_groupmsg_send_result": post(with(massResult)),
	}
}

type massRequest struct {
	ChatType    string           `json:"chat_type"`
	Customers   []string         `json:"external_userid"`
	Groups      []string         `json:"chat_id_list"`
	Sender      string           `json:"sender"`
	Attachments []map[string]any `json:"attachments"`
	TagFilter   tagFilter        `json:"tag_filter"`
	Text        struct {
		Content string `json:"content"`
	} `json:"text"`
}

// check returns the error code of a request that the platform rejects as a whole.
func (in *massRequest) check(c *call) int {
	switch {
	case in.ChatType != "" && in.ChatType != "single" && in.ChatType != "group",
		in.Text.Content == "" && len(in.Attachments) == 0,
		in.ChatType == "group" && in.Sender == "",
		in.Sender == "" && len(in.Customers) == 0 && len(in.TagFilter.Groups) == 0,
		c.tooMany(len(in.Customers) > maxMassCustomers, "customers per mass message", 92135),
		c.tooMany(len(in.Groups) > maxMassGroups, "customer groups per mass message", 92135),
		c.tooMany(len(in.Attachments) > maxAttachments, "attachments per mass message", 92135),
		c.tooMany(len(in.Text.Content) > maxMassText, "text of a mass message", 92135):
		return codeInvalid
	case in.Sender != "" && c.corp.members[in.Sender] == nil:
		return codeBadUserID
	}
	return 0
}

func addMassMessage(c *call, in massRequest) reply {
	if code := in.check(c); code != 0 {
		return fail(code)
	}
	task := &massTask{id: c.s.next("mass-"), created: c.now, text: in.Text.Content, toGroup: in.ChatType == "group"}
	failed := c.assign(task, in)
	if len(task.senders) == 0 {
		return fail(codeNobodyToSend)
	}
	c.corp.tasks[task.id] = task
	c.corp.taskIDs = append(c.corp.taskIDs, task.id)
	return ok(fields{"msgid": task.id, "fail_list": failed})
}

// assign gives every customer or group to the member who shall send, and returns what cannot be reached.
func (c *call) assign(task *massTask, in massRequest) []string {
	failed := []string{}
	ids := in.Customers
	switch {
	case task.toGroup && len(in.Groups) == 0:
		task.senders = []*massSender{{user: in.Sender, chooses: true}}
		return failed
	case task.toGroup:
		ids = in.Groups
	case len(ids) == 0:
		ids = c.corp.chosen(in.Sender, in.TagFilter)
	}
	bySender := make(map[string]*massSender)
	seen := make(map[string]bool, len(ids))
	for _, id := range ids {
		if seen[id] {
			continue
		}
		seen[id] = true
		to, user := c.corp.target(task.toGroup, id, in.Sender)
		if user == "" {
			failed = append(failed, id)
			continue
		}
		if bySender[user] == nil {
			bySender[user] = &massSender{user: user}
			task.senders = append(task.senders, bySender[user])
		}
		d := &delivery{to: to}
		bySender[user].deliveries = append(bySender[user].deliveries, d)
		c.promise(to.mail(), d, task.toGroup)
	}
	return failed
}

// target finds who gets a message, and the member who sends it; no member if nobody can.
func (c *corp) target(toGroup bool, id, sender string) (target, string) {
	if toGroup {
		g := c.groups[id]
		if g == nil || !g.reachedBy(sender) {
			return nil, ""
		}
		return g, sender
	}
	cust := c.customers[id]
	return cust, cust.sender(sender)
}

// tagFilter chooses customers: one tag of every group is enough.
type tagFilter struct {
	Groups []struct {
		Tags []string `json:"tag_list"`
	} `json:"group_list"`
}

func (f tagFilter) matches(tags []string) bool {
	for _, g := range f.Groups {
		if !slices.ContainsFunc(g.Tags, func(id string) bool { return slices.Contains(tags, id) }) {
			return false
		}
	}
	return true
}

// chosen returns the customers of one member, or of all, whose tags match.
func (c *corp) chosen(sender string, f tagFilter) []string {
	senders := c.memberIDs
	if sender != "" {
		senders = []string{sender}
	}
	var ids []string
	for _, user := range senders {
		for _, id := range c.following[user] {
			if f.matches(c.customers[id].remarks[user].tags) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// sender returns the wanted member if the customer has him, or the first one when nobody is wanted.
func (cust *customer) sender(wanted string) string {
	if cust == nil || len(cust.Follow) == 0 {
		return ""
	}
	if wanted == "" {
		return cust.Follow[0]
	}
	if slices.Contains(cust.Follow, wanted) {
		return wanted
	}
	return ""
}

// promise notes a delivery that is one too many once all the earlier ones are sent: the platform says nothing then.
func (c *call) promise(box *inbox, d *delivery, toGroup bool) {
	most, since := c.corp.massLimit(c.now)
	waiting := 0
	for _, p := range box.pending {
		if p.status == notSent && p.at.Compare(since) >= 0 {
			waiting++
		}
	}
	d.at = c.now
	box.pending = append(box.pending, d)
	name := "mass messages per customer"
	if toGroup {
		name = "mass messages per customer group"
	}
	if box.since(since)+waiting >= most {
		c.violate(name, 92135, true)
	}
}

func (b *inbox) since(t time.Time) int {
	n := 0
	for _, at := range b.received {
		if at >= t.UnixNano() {
			n++
		}
	}
	return n
}

// massLimit returns how many mass messages a customer or group may get in the period that now is in, and when it began.
func (c *corp) massLimit(now time.Time) (most int, since time.Time) {
	now = now.In(shanghai)
	day := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, shanghai)
	switch c.MassMessage {
	case OncePerDay:
		return 1, day
	case SevenPerWeek:
		monday := (int(day.Weekday()) + 6) % 7
		return 7, day.AddDate(0, 0, -monday)
	}
	first := day.AddDate(0, 0, 1-day.Day())
	return first.AddDate(0, 1, -1).Day(), first
}

// ConfirmMassMessage lets every member of a task press "send". Customers and customer groups that have had as many mass
// messages as they may get receive nothing, which only get_groupmsg_send_result shows (status 3). The sender of a task
// that names no groups chooses all of which he is the owner.
// An unknown task is an error; one that was sent already stays as it is.
func (s *Server) ConfirmMassMessage(corpID, msgID string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.mustCorp(corpID)
	task, found := c.tasks[msgID]
	if !found {
		return fmt.Errorf("wecomtest: no mass message %q", msgID)
	}
	now := time.Now()
	for _, sender := range task.senders {
		if !sender.sent.IsZero() {
			continue
		}
		sender.sent = now
		if sender.chooses {
			sender.deliveries = c.ownedBy(sender.user)
		}
		for _, d := range sender.deliveries {
			c.finish(d, sender.user, now)
		}
	}
	return nil
}

func (c *corp) finish(d *delivery, user string, now time.Time) {
	box := d.to.mail()
	box.pending = slices.DeleteFunc(box.pending, func(p *delivery) bool { return p == d })
	d.at = now
	most, since := c.massLimit(now)
	switch {
	case !d.to.reachedBy(user):
		d.status = notAFriend
	case box.since(since) >= most:
		d.status = overReached
	default:
		d.status = wasSent
		box.received = append(box.received, now.UnixNano())
	}
}

func massList(c *call, in struct {
	ChatType string `json:"chat_type"`
	Start    int64  `json:"start_time"`
	End      int64  `json:"end_time"`
	pageRequest
},
) reply {
	if in.Start <= 0 || in.End < in.Start {
		return fail(codeInvalid)
	}
	list := []fields{}
	for _, id := range c.corp.taskIDs {
		t := c.corp.tasks[id]
		if at := t.created.Unix(); at >= in.Start && at <= in.End && t.toGroup == (in.ChatType == "group") {
			list = append(list, fields{"msgid": id, "create_time": at, "create_type": 0, "text": fields{"content": t.text}})
		}
	}
	part, next, valid := page(list, in.pageRequest, 50, 100)
	if !valid {
		return fail(codeInvalid)
	}
	return ok(fields{"group_msg_list": part, "next_cursor": next})
}

type massQuery struct {
	MsgID string `json:"msgid"`
	User  string `json:"userid"`
	pageRequest
}

func massTasks(c *call, in massQuery) reply {
	task, found := c.corp.tasks[in.MsgID]
	if !found {
		return fail(codeInvalid)
	}
	list := []fields{}
	for _, s := range task.senders {
		f := fields{"userid": s.user, "status": 0}
		if !s.sent.IsZero() {
			f["status"], f["send_time"] = 2, s.sent.Unix()
		}
		list = append(list, f)
	}
	part, next, valid := page(list, in.pageRequest, 500, 1000)
	if !valid {
		return fail(codeInvalid)
	}
	return ok(fields{"task_list": part, "next_cursor": next})
}

func massResult(c *call, in massQuery) reply {
	task, found := c.corp.tasks[in.MsgID]
	if !found {
		return fail(codeInvalid)
	}
	list := []fields{}
	for _, s := range task.senders {
		if s.user != in.User {
			continue
		}
		for _, d := range s.deliveries {
			f := d.to.ids()
			f["userid"], f["status"] = s.user, d.status
			if d.status == wasSent {
				f["send_time"] = d.at.Unix()
			}
			list = append(list, f)
		}
	}
	part, next, valid := page(list, in.pageRequest, 500, 1000)
	if !valid {
		return fail(codeInvalid)
	}
	return ok(fields{"send_list": part, "next_cursor": next})
}
