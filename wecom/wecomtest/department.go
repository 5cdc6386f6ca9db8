package wecomtest

import (
	"encoding/json"
	"slices"
	"strconv"
)

type department struct {
	ID       int64  `json:"id"`
	Name     string `json:"name"`
	NameEn   string `json:"name_en"`
	ParentID int64  `json:"parentid"`
	Order    int64  `json:"order"`
}

func departmentRoutes() map[string]route {
	return map[string]route{
		"department/create": post(with(departmentCreate)), "department/update": post(with(departmentUpdate)),
		"department/delete": get(departmentDelete), "department/get": get(departmentGet),
		"department/list": get(departmentList), "department/simplelist": get(departmentSimpleList),
	}
}

func (c *corp) allDepartments(ids []int64) bool {
	return !slices.ContainsFunc(ids, func(id int64) bool { return c.departments[id] == nil })
}

// subtree returns id and all below it, in the order of their ids.
func (c *corp) subtree(id int64) []int64 {
	ids := []int64{id}
	for i := 0; i < len(ids); i++ {
		for _, d := range c.departments {
			if d.ParentID == ids[i] {
				ids = append(ids, d.ID)
			}
		}
	}
	slices.Sort(ids)
	return ids
}

func (c *corp) nameTaken(d department) bool {
	for _, other := range c.departments {
		if other.ParentID == d.ParentID && other.Name == d.Name && other.ID != d.ID {
			return true
		}
	}
	return false
}

func departmentCreate(c *call, d department) reply {
	switch {
	case d.Name == "":
		return fail(codeInvalid)
	case c.corp.departments[d.ParentID] == nil:
		return fail(codeNoParent)
	case c.corp.departments[d.ID] != nil || c.corp.nameTaken(d):
		return fail(codeDepartmentTaken)
	}
	if d.ID == 0 {
		for d.ID = 2; c.corp.departments[d.ID] != nil; {
			d.ID++
		}
	}
	c.corp.departments[d.ID] = &d
	return ok(fields{"id": d.ID})
}

func departmentUpdate(c *call, in department) reply {
	old, found := c.corp.departments[in.ID]
	if !found {
		return fail(codeNoDepartment)
	}
	next := *old
	if err := json.Unmarshal(c.body, &next); err != nil {
		return fail(codeBadJSON)
	}
	if next.ParentID != 0 && (c.corp.departments[next.ParentID] == nil || slices.Contains(c.corp.subtree(in.ID), next.ParentID)) {
		return fail(codeNoParent)
	}
	if c.corp.nameTaken(next) {
		return fail(codeDepartmentTaken)
	}
	c.corp.departments[in.ID] = &next
	return ok(nil)
}

func departmentDelete(c *call) reply {
	id, _ := strconv.ParseInt(c.query.Get("id"), 10, 64)
	switch {
	case c.corp.departments[id] == nil:
		return fail(codeNoDepartment)
	case len(c.corp.subtree(id)) > 1:
		return fail(codeHasChildren)
	case len(c.corp.inDepartments([]int64{id})) > 0:
		return fail(codeDepartmentUsed)
	}
	delete(c.corp.departments, id)
	return ok(nil)
}

func departmentGet(c *call) reply {
	id, _ := strconv.ParseInt(c.query.Get("id"), 10, 64)
	d, found := c.corp.departments[id]
	if !found {
		return fail(codeNoDepartment)
	}
	return ok(fields{"department": d})
}

// chosen returns the departments below the query's id, or all.
func (c *call) chosen() []*department {
	root := int64(1)
	if text := c.query.Get("id"); text != "" {
		root, _ = strconv.ParseInt(text, 10, 64)
	}
	list := []*department{}
	if c.corp.departments[root] == nil {
		return list
	}
	for _, id := range c.corp.subtree(root) {
		list = append(list, c.corp.departments[id])
	}
	return list
}

func departmentList(c *call) reply { return ok(fields{"department": c.chosen()}) }

func departmentSimpleList(c *call) reply {
	list := []fields{}
	for _, d := range c.chosen() {
		list = append(list, fields{"id": d.ID, "parentid": d.ParentID, "order": d.Order})
	}
	return ok(fields{"department_id": list})
}
