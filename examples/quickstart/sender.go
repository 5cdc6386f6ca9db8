package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/externalcontact"
	"github.com/wecomkit/wecomkit/wecom/message"
)

// sender carries the campaign out.
type sender struct {
	customers *externalcontact.Client
	messages  *message.Client
	agentID   int64
	campaign  *campaign
	batch     int // customers per task
	out       io.Writer
	tally     *tally
}

func newSender(client *wecom.Client, c *campaign, out io.Writer) *sender {
	return &sender{
		customers: externalcontact.New(client), messages: message.New(client), agentID: client.AgentID(),
		campaign: c, batch: largestBatch(), out: out, tally: newTally(),
	}
}

// largestBatch is the most customers that one task may name, from the rule that says so.
func largestBatch() int {
	for _, r := range policy.Catalog() {
		if r.ID == "mass-msg-external-userids" {
			return int(r.Max.N)
		}
	}
	return 1
}

// send sends the whole campaign. It fails only where going on makes no sense.
func (s *sender) send(ctx context.Context) (*tally, error) {
	for i, m := range s.campaign.members {
		for batch := range slices.Chunk(m.customers, s.batch) {
			if err := s.task(ctx, m.userID, ids(batch)); err != nil {
				return s.tally, err
			}
		}
		if err := s.notify(ctx, m.userID); err != nil {
			return s.tally, err
		}
		fmt.Fprintf(s.out, "%2d of %d members: %d customers in %d tasks, %d refused\n", //nolint:errcheck // a lost line of progress is no failure
			i+1, len(s.campaign.members), s.tally.customers, s.tally.tasks, s.tally.kept)
	}
	return s.tally, nil
}

// task creates a mass-message task for the member's customers. Those who are
// beyond a limit would get nothing: the guard names them, they are left out,
// and the rest goes out.
func (s *sender) task(ctx context.Context, member string, customers []string) error {
	if len(customers) == 0 {
		return nil
	}
	msg := s.campaign.CustomerMessage
	resp, err := s.customers.AddMsgTemplate(ctx, &externalcontact.AddMsgTemplateRequest{
		ChatType:       externalcontact.ChatTypeSingle,
		ExternalUserID: customers,
		Sender:         member,
		Text:           &externalcontact.MessageText{Content: msg.Text},
		Attachments: []externalcontact.Attachment{{
			MsgType: externalcontact.AttachmentTypeLink,
			Link:    &externalcontact.AttachmentLink{Title: msg.Link.Title, Desc: msg.Link.Desc, URL: msg.Link.URL},
		}},
	})
	var refusal *policy.Refusal
	switch {
	case err == nil:
		s.tally.tasks++
		s.tally.failed += int64(len(resp.FailList))
		s.tally.customers += int64(len(customers) - len(resp.FailList))
		return nil
	case errors.As(err, &refusal):
		return s.task(ctx, member, s.leaveOut(refusal, customers))
	default:
		s.tally.failed += int64(len(customers))
		s.tally.otherFailures = append(s.tally.otherFailures, err)
		return ctx.Err()
	}
}

// leaveOut counts who was refused, and returns the others; nobody if the refusal is about the whole call.
func (s *sender) leaveOut(refusal *policy.Refusal, customers []string) []string {
	if len(refusal.Blocked) == 0 {
		s.tally.kept += int64(len(customers))
		s.tally.refuse(refusal.Rule, int64(len(customers)), refusal.RetryAt)
		return nil
	}
	rules := map[string]policy.Rule{}
	for _, v := range refusal.Violations {
		rules[v.Rule.ID] = v.Rule
	}
	blocked := map[string]bool{}
	for _, b := range refusal.Blocked {
		if !blocked[b.Subject] {
			blocked[b.Subject] = true
			s.tally.kept++
			s.tally.refuse(rules[b.Rule], 1, b.RetryAt)
		}
	}
	return slices.DeleteFunc(slices.Clone(customers), func(id string) bool { return blocked[id] })
}

// notify tells the member that a task waits for him.
func (s *sender) notify(ctx context.Context, member string) error {
	_, err := s.messages.Send(ctx, &message.SendRequest{
		ToUser: member, AgentID: s.agentID, MsgType: message.MsgTypeText,
		Text: &message.Text{Content: s.campaign.MemberMessage},
	})
	var refusal *policy.Refusal
	switch {
	case err == nil:
		s.tally.messages++
	case errors.As(err, &refusal):
		s.tally.keptMessages++
		s.tally.refuse(refusal.Rule, 1, refusal.RetryAt)
	default:
		s.tally.otherFailures = append(s.tally.otherFailures, err)
	}
	return ctx.Err()
}

func ids(customers []customer) []string {
	out := make([]string, len(customers))
	for i, c := range customers {
		out[i] = c.externalUserID
	}
	return out
}
