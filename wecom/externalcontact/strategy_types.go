package externalcontact

// StrategyItem is a rule group in a list.
type StrategyItem struct {
	// StrategyID identifies the rule group.
	StrategyID int64 `json:"strategy_id,omitzero"`
}

// StrategyNode is a member or department in the range of a rule group.
type StrategyNode struct {
	// Type is 1 member, 2 department; required.
	Type int64 `json:"type,omitzero"`
	// UserID of the member; for type 1.
	UserID string `json:"userid,omitzero"`
	// PartyID is the department; for type 2.
	PartyID int64 `json:"partyid,omitzero"`
}
