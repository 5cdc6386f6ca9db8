package wecomtest

import (
	"fmt"
	"slices"
	"time"
)

// The corp, app and robot that every server starts with.
const (
	CorpID   = "wwfake0123456789"
	Secret   = "fake-secret-of-the-ready-made-app"
	AgentID  = int64(1000002)
	RobotKey = "00000000-fake-fake-fake-000000000000"

	defaultAccounts = 1000
)

// MassLimit is how many mass messages a customer may get.
type MassLimit uint8

// The mass-message rules (page 92135 and the admin's choice); the zero value is the documented default.
const (
	PerMonthDays MassLimit = iota // as many in a month as it has days
	SevenPerWeek                  // seven in a week that begins on Monday
	OncePerDay                    // one in a day
)

// Corp is a corp to add.
type Corp struct {
	// ID is the corp id; required.
	ID string
	// Accounts is the account cap (账号上限), on which limits depend; 1000 if zero.
	Accounts int
	// MassMessage is the mass-message rule of the corp.
	MassMessage MassLimit
}

// App is an app to add to a corp. A secret of no app, such as that of the address book, has AgentID zero.
type App struct {
	// AgentID of the app.
	AgentID int64
	// Secret fetches the app's token; required and unique in the corp. With an app of a provider it is the permanent code.
	Secret string
	// Provider reports an app of a provider: third-party (第三方应用) or provider-developed (代开发应用). An address calls
	// twice as often for such apps, and is counted apart.
	Provider bool
}

// Member is a member to add.
type Member struct {
	// UserID of the member; required.
	UserID string `json:"userid"`
	// Name of the member; the user id if empty.
	Name string `json:"name"`
	// Department holds department ids; the root (1) if empty.
	Department []int64 `json:"department"`
	// Mobile phone number.
	Mobile string `json:"mobile,omitempty"`
	// Email address.
	Email string `json:"email,omitempty"`
	// Position of the member.
	Position string `json:"position,omitempty"`
	// Status: 1 active, 2 disabled, 4 not activated, 5 left; 1 if zero.
	Status int `json:"status"`
}

// Customer is an external contact to add.
type Customer struct {
	// ExternalUserID of the customer; required.
	ExternalUserID string
	// Name of the customer.
	Name string
	// Follow holds the user ids of the members who have the customer.
	Follow []string
}

type corp struct {
	Corp
	apps        map[string]*App
	members     map[string]*Member
	memberIDs   []string
	departments map[int64]*department
	tags        map[int64]*tag
	customers   map[string]*customer
	following   map[string][]string
	tagGroups   []*tagGroup
	groups      map[string]*groupChat
	groupIDs    []string
	chats       map[string]*chat
	messages    map[string]*sent
	cards       map[string]string
	media       map[string]*file
	tasks       map[string]*massTask
	taskIDs     []string
}

// AddCorp adds a corp without apps. A corp of the same id is replaced.
func (s *Server) AddCorp(c Corp) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.Accounts == 0 {
		c.Accounts = defaultAccounts
	}
	s.corps[c.ID] = &corp{
		Corp: c, apps: make(map[string]*App), members: make(map[string]*Member),
		departments: map[int64]*department{1: {ID: 1, Name: "Company", Order: 1}}, tags: make(map[int64]*tag),
		customers: make(map[string]*customer), following: make(map[string][]string), groups: make(map[string]*groupChat), chats: make(map[string]*chat),
		messages: make(map[string]*sent), cards: make(map[string]string), media: make(map[string]*file), tasks: make(map[string]*massTask),
	}
}

// AddApp adds an app to a corp. It panics if there is no such corp.
func (s *Server) AddApp(corpID string, a App) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mustCorp(corpID).apps[a.Secret] = &a
}

// AddMembers adds members to a corp. It panics if there is no such corp.
func (s *Server) AddMembers(corpID string, members ...Member) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.mustCorp(corpID)
	for _, m := range members {
		c.addMember(m)
	}
}

// AddCustomers adds customers to a corp; one that is there already gets the new name and members. It panics if there is no such corp.
func (s *Server) AddCustomers(corpID string, customers ...Customer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.mustCorp(corpID)
	for _, one := range customers {
		c.addCustomer(one)
	}
}

// AddRobot adds a webhook robot with its key.
func (s *Server) AddRobot(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.robots[key] = true
}

func (s *Server) mustCorp(id string) *corp {
	c, ok := s.corps[id]
	if !ok {
		panic(fmt.Sprintf("wecomtest: no corp %q; add it first", id))
	}
	return c
}

func (c *corp) addMember(m Member) {
	if m.Name == "" {
		m.Name = m.UserID
	}
	if len(m.Department) == 0 {
		m.Department = []int64{1}
	}
	if m.Status == 0 {
		m.Status = 1
	}
	if _, again := c.members[m.UserID]; !again {
		c.memberIDs = append(c.memberIDs, m.UserID)
	}
	c.members[m.UserID] = &m
}

func (c *corp) removeMember(id string) {
	delete(c.members, id)
	c.memberIDs = slices.DeleteFunc(c.memberIDs, func(other string) bool { return other == id })
	for _, t := range c.tags {
		t.users = slices.DeleteFunc(t.users, func(other string) bool { return other == id })
	}
}

// addCustomer adds a customer, or changes who has him: what he received stays.
func (c *corp) addCustomer(in Customer) {
	cust, again := c.customers[in.ExternalUserID]
	if !again {
		cust = &customer{remarks: make(map[string]*remark)}
		c.customers[in.ExternalUserID] = cust
	}
	for _, user := range cust.Follow {
		if !slices.Contains(in.Follow, user) {
			delete(cust.remarks, user)
			c.following[user] = slices.DeleteFunc(c.following[user], func(id string) bool { return id == in.ExternalUserID })
		}
	}
	for _, user := range in.Follow {
		if cust.remarks[user] == nil {
			cust.remarks[user] = &remark{created: time.Now().Unix()}
			c.following[user] = append(c.following[user], in.ExternalUserID)
		}
	}
	cust.Customer = in
}

// next returns a new id with a prefix.
func (s *Server) next(prefix string) string {
	s.serial++
	return fmt.Sprintf("%s%08d", prefix, s.serial)
}
