package message

// CardButton is a button of a card. Rules: card-button-key, card-advice-button-text.
type CardButton struct {
	// Type is what a click does; ButtonTypeEvent if unset.
	Type ButtonType `json:"type,omitzero"`
	// Text is required; advised at most 10 characters.
	Text string `json:"text,omitzero"`
	// Style is 1 to 4; 1 if unset.
	Style int64 `json:"style,omitzero"`
	// Key comes back as EventKey of the event; required with ButtonTypeEvent, unique in the card, at most 1024 bytes.
	Key string `json:"key,omitzero"`
	// URL is required with ButtonTypeURL.
	URL string `json:"url,omitzero"`
}

// ButtonType is what a click on a [CardButton] does.
type ButtonType int64

// What a click on a button does.
const (
	ButtonTypeEvent ButtonType = 0 // raises an event
	ButtonTypeURL   ButtonType = 1 // opens a web page
)

// CardSelect is a selector (下拉式选择器) of a button or choice card. Rules: card-question-key, card-select-options,
// card-button-selection-options.
type CardSelect struct {
	// QuestionKey comes back in the event; required, unique in the card, at most 1024 bytes.
	QuestionKey string `json:"question_key,omitzero"`
	// Title of the selector.
	Title string `json:"title,omitzero"`
	// SelectedID is the option that is chosen at first; the first one if unset or unknown.
	SelectedID string `json:"selected_id,omitzero"`
	// Disable forbids choosing; only in the choice cards of [Client.UpdateTemplateCard].
	Disable bool `json:"disable,omitzero"`
	// OptionList is required; 1 to 10.
	OptionList []CardSelectOption `json:"option_list,omitzero"`
}

// CardSelectOption is an option of a [CardSelect]. Rules: card-option-id, card-advice-option-text.
type CardSelectOption struct {
	// ID comes back in the event; required, unique in the selector, at most 128 bytes.
	ID string `json:"id,omitzero"`
	// Text is required; advised at most 16 characters.
	Text string `json:"text,omitzero"`
}

// CardCheckbox is the question of a vote card. Rules: card-question-key, card-vote-options, card-vote-options-min.
type CardCheckbox struct {
	// QuestionKey comes back in the event; required, at most 1024 bytes.
	QuestionKey string `json:"question_key,omitzero"`
	// Mode is CheckboxModeSingle if unset.
	Mode CheckboxMode `json:"mode,omitzero"`
	// Disable forbids choosing; only in [Client.UpdateTemplateCard].
	Disable bool `json:"disable,omitzero"`
	// OptionList is required; 1 to 20.
	OptionList []CardCheckboxOption `json:"option_list,omitzero"`
}

// CheckboxMode is how many options of a [CardCheckbox] can be chosen.
type CheckboxMode int64

// How many options can be chosen.
const (
	CheckboxModeSingle   CheckboxMode = 0 // one (单选)
	CheckboxModeMultiple CheckboxMode = 1 // several (多选)
)

// CardCheckboxOption is an option of a [CardCheckbox]. Rules: card-option-id, card-advice-vote-option-text.
type CardCheckboxOption struct {
	// ID comes back in the event; required, unique in the question, at most 128 bytes.
	ID string `json:"id,omitzero"`
	// Text is required; advised at most 17 characters.
	Text string `json:"text,omitzero"`
	// IsChecked reports whether the option is chosen at first; always sent, since it is required.
	IsChecked bool `json:"is_checked"`
}

// CardSubmit is the button that sends off a vote or a choice. Rules: card-submit-key, card-advice-submit-text.
type CardSubmit struct {
	// Text is advised at most 10 characters; 提交 if unset.
	Text string `json:"text,omitzero"`
	// Key comes back as EventKey of the event; required, at most 1024 bytes.
	Key string `json:"key,omitzero"`
}
