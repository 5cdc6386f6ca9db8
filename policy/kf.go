package policy

import (
	"context"
	"time"
)

const (
	kfSyncPath = "kf/sync_msg"
	// kfCustomerMark remembers when a customer last wrote to a kf account; its ids are open_kfid/external_userid.
	kfCustomerMark = "kf_customer"
	// kfFromCustomer is the origin of what a customer wrote (page 94670).
	kfFromCustomer = 3
)

// kfFields finds the messages in an answer of sync_msg, and what is needed of each.
type kfFields struct {
	answer, message                    fieldSet
	list, kf, customer, origin, sentAt int
}

func newKfFields() *kfFields {
	f := new(kfFields)
	f.list = f.answer.add("msg_list[]")
	f.kf, f.customer = f.message.add("open_kfid"), f.message.add("external_userid")
	f.origin, f.sentAt = f.message.add("origin"), f.message.add("send_time")
	return f
}

// latest finds the newest message of each customer, by kf account and customer.
func (f *kfFields) latest(body []byte) map[string]time.Time {
	var answer, message values
	answer.reset(len(f.answer.fields))
	f.answer.json(body, &answer)
	latest := map[string]time.Time{}
	for _, m := range answer.found[f.list] {
		message.reset(len(f.message.fields))
		f.message.json(m.text, &message)
		id, at, ok := f.customerMessage(&message)
		if ok && at.After(latest[id]) {
			latest[id] = at
		}
	}
	return latest
}

// customerMessage returns who wrote a message and when; false if it is not a customer's.
func (f *kfFields) customerMessage(v *values) (id string, at time.Time, ok bool) {
	number := func(slot int) int64 {
		text, _ := v.first(slot)
		n, _ := integer(text)
		return n
	}
	kf, _ := v.first(f.kf)
	customer, _ := v.first(f.customer)
	ok = number(f.origin) == kfFromCustomer && len(kf) > 0 && len(customer) > 0
	return join(string(kf), string(customer)), time.Unix(number(f.sentAt), 0), ok
}

// heedKf learns from an answer of sync_msg which customers wrote: what may be sent to them starts anew. Pages that are
// read again tell nothing new.
func (g *Guard) heedKf(ctx context.Context, id Identity, body []byte) {
	if _, counts := g.index.renewing[kfCustomerMark]; !counts || id.CorpID == "" {
		return
	}
	for customer, at := range g.index.kf.latest(body) {
		err := g.Observe(ctx, IDSeen{CorpID: id.CorpID, Mark: kfCustomerMark, ID: customer, At: at})
		if err != nil {
			g.warn(ctx, "noting a customer's message failed", err)
		}
	}
}
