package policy

import "slices"

// msgtypes narrows the rules of a plan to those that a request's msgtype
// leaves. Endpoints that send messages have a hundred rules about single types.
type msgtypes struct {
	slot  int // of msgtype; -1 if no rule depends on it
	of    map[string]candidates
	other candidates // of every type that no rule names
	all   candidates
}

// candidates are rules that may apply, by their place in the plan.
type candidates struct {
	each []int // count every attempt
	once []int // are looked at once per logical call
}

func newMsgtypes(p *plan) msgtypes {
	m := msgtypes{slot: -1, of: map[string]candidates{}}
	for _, f := range p.fields.fields {
		if f.path == "msgtype" {
			m.slot = f.slot
		}
	}
	m.all = p.candidates(func(*rule) bool { return true })
	m.other = p.candidates(func(r *rule) bool { return r.admits(m.slot, "") })
	for i := range p.rules {
		for _, c := range p.rules[i].conds {
			if c.slot == m.slot {
				m.add(p, c.In)
			}
		}
	}
	return m
}

func (m *msgtypes) add(p *plan, texts []string) {
	for _, text := range texts {
		if _, done := m.of[text]; !done {
			m.of[text] = p.candidates(func(r *rule) bool { return r.admits(m.slot, text) })
		}
	}
}

func (p *plan) candidates(admit func(*rule) bool) candidates {
	var c candidates
	for i := range p.rules {
		r := &p.rules[i]
		if !admit(r) {
			continue
		}
		perRequest := r.counts && !r.effect
		if perRequest {
			c.each = append(c.each, i)
		}
		if !perRequest || !r.plain {
			c.once = append(c.once, i)
		}
	}
	return c
}

// admits reports whether a request that has text, and only that, in the slot can meet the rule's conditions.
func (r *rule) admits(slot int, text string) bool {
	for _, c := range r.conds {
		if c.slot == slot && !c.Not && !c.Absent && !slices.Contains(c.In, text) {
			return false
		}
	}
	return true
}

// find returns the rules that may apply to a request with these values.
func (m *msgtypes) find(v *values) candidates {
	if m.slot < 0 || len(v.found[m.slot]) != 1 {
		return m.all
	}
	if c, ok := m.of[string(v.found[m.slot][0].text)]; ok {
		return c
	}
	return m.other
}
