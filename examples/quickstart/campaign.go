package main

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
)

// campaign is what marketing wants to send, and to whom.
type campaign struct {
	Name            string `json:"name"`
	CustomerMessage struct {
		Text string `json:"text"`
		Link struct {
			Title string `json:"title"`
			Desc  string `json:"desc"`
			URL   string `json:"url"`
		} `json:"link"`
	} `json:"customer_message"`
	MemberMessage string `json:"member_message"`

	members []member
}

// member is one who serves customers and will confirm the tasks.
type member struct {
	userID    string
	customers []customer
}

// customer is one recipient, with what he received this month before this program counted.
type customer struct {
	externalUserID string
	received       int64
}

// customers counts all recipients.
func (c *campaign) customers() int {
	n := 0
	for _, m := range c.members {
		n += len(m.customers)
	}
	return n
}

// load reads campaign.json and customers.csv from dir.
func load(dir fs.FS) (*campaign, error) {
	raw, err := fs.ReadFile(dir, "campaign.json")
	if err != nil {
		return nil, err
	}
	c := new(campaign)
	if err := json.Unmarshal(raw, c); err != nil {
		return nil, fmt.Errorf("campaign.json: %w", err)
	}
	file, err := dir.Open("customers.csv")
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // only read
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("customers.csv: %w", err)
	}
	if len(rows) < 2 {
		return nil, fmt.Errorf("customers.csv: no customers")
	}
	c.members, err = byMember(rows[1:])
	return c, err
}

// byMember sorts the rows (external_userid, member, received) by member.
func byMember(rows [][]string) ([]member, error) {
	found := map[string][]customer{}
	for i, row := range rows {
		received, err := strconv.ParseInt(row[2], 10, 64)
		if err != nil {
			return nil, fmt.Errorf("customers.csv, line %d: received_this_month: %w", i+2, err)
		}
		found[row[1]] = append(found[row[1]], customer{row[0], received})
	}
	var members []member
	for id, customers := range found {
		members = append(members, member{id, customers})
	}
	slices.SortFunc(members, func(a, b member) int { return cmp.Compare(a.userID, b.userID) })
	return members, nil
}
