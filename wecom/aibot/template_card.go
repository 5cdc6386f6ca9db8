package aibot

// TemplateCard is a template card (模板卡片). CardType decides which fields are used.
//
// Rules: aibot-card-horizontal, aibot-card-jump, aibot-card-vertical, aibot-card-buttons, aibot-card-selects,
// aibot-card-task-id, aibot-card-task-id-required, aibot-card-title-required, aibot-card-image-required,
// aibot-card-advice-sub-title, and those of its parts.
type TemplateCard struct {
	// CardType is required.
	CardType CardType `json:"card_type,omitzero"`
	// Source is the line above the card.
	Source *CardSource `json:"source,omitzero"`
	// ActionMenu is the menu in the corner; text, news and button cards.
	ActionMenu *CardActionMenu `json:"action_menu,omitzero"`
	// MainTitle is required, except in a text card that has SubTitleText.
	MainTitle *CardTitle `json:"main_title,omitzero"`
	// EmphasisContent is the key figure; text cards.
	EmphasisContent *CardEmphasis `json:"emphasis_content,omitzero"`
	// QuoteArea is a quotation, better not beside EmphasisContent; text, news and button cards.
	QuoteArea *CardQuote `json:"quote_area,omitzero"`
	// SubTitleText is plain text, advised at most 112 characters; text and button cards.
	SubTitleText string `json:"sub_title_text,omitzero"`
	// CardImage is a picture; news cards need it or ImageTextArea.
	CardImage *CardImage `json:"card_image,omitzero"`
	// ImageTextArea is a picture with text beside it; news cards.
	ImageTextArea *CardImageText `json:"image_text_area,omitzero"`
	// VerticalContentList is titles with text under them, at most 4; news cards.
	VerticalContentList []CardVertical `json:"vertical_content_list,omitzero"`
	// HorizontalContentList is titles with text beside them, at most 6; text, news and button cards.
	HorizontalContentList []CardHorizontal `json:"horizontal_content_list,omitzero"`
	// JumpList is links under the card, at most 3; text and news cards.
	JumpList []CardJump `json:"jump_list,omitzero"`
	// CardAction is what a click on the card opens; required in text and news cards.
	CardAction *CardAction `json:"card_action,omitzero"`
	// ButtonSelection is a drop-down list; button cards.
	ButtonSelection *CardSelection `json:"button_selection,omitzero"`
	// ButtonList is the buttons, at most 6; required in button cards.
	ButtonList []CardButton `json:"button_list,omitzero"`
	// Checkbox is a question; required in vote cards.
	Checkbox *CardCheckbox `json:"checkbox,omitzero"`
	// SelectList is drop-down lists, at most 3; required in choice cards.
	SelectList []CardSelection `json:"select_list,omitzero"`
	// SubmitButton is required in vote and choice cards.
	SubmitButton *CardSubmit `json:"submit_button,omitzero"`
	// TaskID comes back in events: at most 128 digits, letters and _-@, unique per robot; required in button and vote
	// cards and beside ActionMenu.
	TaskID string `json:"task_id,omitzero"`
	// Feedback asks for the event of the member's opinion.
	Feedback *Feedback `json:"feedback,omitzero"`
}

// CardType is the type of a template card (模板卡片类型).
type CardType string

// The types of template card. The last three need a robot with a callback address.
const (
	CardTypeTextNotice          CardType = "text_notice"          // text (文本通知)
	CardTypeNewsNotice          CardType = "news_notice"          // news (图文展示)
	CardTypeButtonInteraction   CardType = "button_interaction"   // buttons (按钮交互)
	CardTypeVoteInteraction     CardType = "vote_interaction"     // vote (投票选择)
	CardTypeMultipleInteraction CardType = "multiple_interaction" // choices (多项选择)
)

// CardSource is the line above a card (卡片来源). Rule: aibot-card-advice-source-desc.
type CardSource struct {
	// IconURL is the address of a picture.
	IconURL string `json:"icon_url,omitzero"`
	// Desc is the text, advised at most 13 characters.
	Desc string `json:"desc,omitzero"`
	// DescColor of the text; DescColorGrey if unset.
	DescColor DescColor `json:"desc_color,omitzero"`
}

// DescColor is the colour of [CardSource.Desc].
type DescColor int64

// The colours of a source.
const (
	DescColorGrey  DescColor = 0 // grey (灰色)
	DescColorBlack DescColor = 1 // black (黑色)
	DescColorRed   DescColor = 2 // red (红色)
	DescColorGreen DescColor = 3 // green (绿色)
)

// CardActionMenu is the menu in a card's corner (更多操作). Rule: aibot-card-actions.
type CardActionMenu struct {
	// Desc describes the menu; required.
	Desc string `json:"desc,omitzero"`
	// ActionList holds 1 to 3 actions; required.
	ActionList []CardMenuAction `json:"action_list,omitzero"`
}

// CardMenuAction is an action in a menu. Rule: aibot-card-keys.
type CardMenuAction struct {
	// Text of the action; required.
	Text string `json:"text,omitzero"`
	// Key comes back in the event, at most 1024 bytes, unique in the card; required.
	Key string `json:"key,omitzero"`
}

// CardTitle is the title of a card. Rules: aibot-card-advice-main-title, aibot-card-advice-main-desc.
type CardTitle struct {
	// Title is advised at most 26 characters.
	Title string `json:"title,omitzero"`
	// Desc is the text below, advised at most 30 characters.
	Desc string `json:"desc,omitzero"`
}

// CardEmphasis is the key figure of a card (关键数据). Rules: aibot-card-advice-emphasis-title,
// aibot-card-advice-emphasis-desc.
type CardEmphasis struct {
	// Title is the figure, advised at most 10 characters.
	Title string `json:"title,omitzero"`
	// Desc says what it means, advised at most 15 characters.
	Desc string `json:"desc,omitzero"`
}

// JumpType is what a click opens (跳转类型).
type JumpType int64

// What a click opens.
const (
	JumpTypeNone        JumpType = 0 // nothing
	JumpTypeURL         JumpType = 1 // a web page
	JumpTypeMiniprogram JumpType = 2 // a mini program
	JumpTypeQuestion    JumpType = 3 // a question to the robot; in a jump list only (消息智能回复)
)

// CardQuote is a quotation in a card (引用文献).
type CardQuote struct {
	// Type is what a click opens; JumpTypeNone if unset.
	Type JumpType `json:"type,omitzero"`
	// URL is required with JumpTypeURL.
	URL string `json:"url,omitzero"`
	// AppID of a mini program that is linked to the app; required with JumpTypeMiniprogram.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page of the mini program.
	PagePath string `json:"pagepath,omitzero"`
	// Title of the quotation.
	Title string `json:"title,omitzero"`
	// QuoteText is the quotation.
	QuoteText string `json:"quote_text,omitzero"`
}

// CardImage is the picture of a card. Rule: aibot-card-image-ratio.
type CardImage struct {
	// URL of the picture; required.
	URL string `json:"url,omitzero"`
	// AspectRatio is width by height, between 1.3 and 2.25; 1.3 if unset.
	AspectRatio float64 `json:"aspect_ratio,omitzero"`
}

// CardImageText is a picture with text beside it (左图右文).
type CardImageText struct {
	// Type is what a click opens; JumpTypeNone if unset.
	Type JumpType `json:"type,omitzero"`
	// URL is required with JumpTypeURL.
	URL string `json:"url,omitzero"`
	// AppID of a mini program that is linked to the app; required with JumpTypeMiniprogram.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page of the mini program.
	PagePath string `json:"pagepath,omitzero"`
	// Title of the text.
	Title string `json:"title,omitzero"`
	// Desc is the text.
	Desc string `json:"desc,omitzero"`
	// ImageURL is the address of the picture; required.
	ImageURL string `json:"image_url,omitzero"`
}

// CardVertical is a title with text under it. Rules: aibot-card-advice-vertical-title, aibot-card-advice-vertical-desc.
type CardVertical struct {
	// Title is required; advised at most 26 characters.
	Title string `json:"title,omitzero"`
	// Desc is advised at most 112 characters.
	Desc string `json:"desc,omitzero"`
}

// CardHorizontal is a title with text beside it. Rules: aibot-card-advice-keyname, aibot-card-advice-value.
type CardHorizontal struct {
	// Type is what a click on the text does; HorizontalTypeNone if unset.
	Type HorizontalType `json:"type,omitzero"`
	// KeyName is the title; required, advised at most 5 characters.
	KeyName string `json:"keyname,omitzero"`
	// Value is the text, advised at most 26 characters.
	Value string `json:"value,omitzero"`
	// URL is required with HorizontalTypeURL.
	URL string `json:"url,omitzero"`
	// UserID is required with HorizontalTypeMember.
	UserID string `json:"userid,omitzero"`
}

// HorizontalType is what a click on a text does (链接类型).
type HorizontalType int64

// What a click on a text does.
const (
	HorizontalTypeNone   HorizontalType = 0 // nothing
	HorizontalTypeURL    HorizontalType = 1 // opens a web page
	HorizontalTypeMember HorizontalType = 3 // shows a member (成员详情)
)

// CardJump is a link under a card (跳转指引). Rules: aibot-card-advice-jump-title, aibot-card-question.
type CardJump struct {
	// Type is what a click opens; JumpTypeNone if unset.
	Type JumpType `json:"type,omitzero"`
	// Question is what is asked, at most 200 bytes; required with JumpTypeQuestion.
	Question string `json:"question,omitzero"`
	// Title of the link; required, advised at most 13 characters.
	Title string `json:"title,omitzero"`
	// URL is required with JumpTypeURL.
	URL string `json:"url,omitzero"`
	// AppID of a mini program; required with JumpTypeMiniprogram.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page of the mini program.
	PagePath string `json:"pagepath,omitzero"`
}

// CardAction is what a click on a card opens.
type CardAction struct {
	// Type is what a click opens: JumpTypeURL or JumpTypeMiniprogram in a text card; required.
	Type JumpType `json:"type,omitzero"`
	// URL is required with JumpTypeURL.
	URL string `json:"url,omitzero"`
	// AppID of a mini program; required with JumpTypeMiniprogram.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page of the mini program.
	PagePath string `json:"pagepath,omitzero"`
}

// CardSelection is a drop-down list (下拉式的选择器). Rules: aibot-card-select-options, aibot-card-keys,
// aibot-card-advice-select-title.
type CardSelection struct {
	// QuestionKey comes back in the event, at most 1024 bytes, unique in the card; required.
	QuestionKey string `json:"question_key,omitzero"`
	// Title of the list, advised at most 13 characters.
	Title string `json:"title,omitzero"`
	// Disable greys the list out; when a card is updated only.
	Disable bool `json:"disable,omitzero"`
	// SelectedID is the option that is chosen at first; the first if unset or unknown.
	SelectedID string `json:"selected_id,omitzero"`
	// OptionList holds 1 to 10 options; required.
	OptionList []CardOption `json:"option_list,omitzero"`
}

// CardOption is an option of a list or a question. Rules: aibot-card-option-id, aibot-card-advice-select-option-text,
// aibot-card-advice-vote-option-text.
type CardOption struct {
	// ID comes back in the event, at most 128 bytes, unique in the card; required.
	ID string `json:"id,omitzero"`
	// Text of the option; required, advised at most 10 characters in a list, 11 in a question.
	Text string `json:"text,omitzero"`
	// IsChecked chooses the option at first; in a question only.
	IsChecked bool `json:"is_checked,omitzero"`
}

// CardButton is a button. Rules: aibot-card-keys, aibot-card-advice-button-text.
type CardButton struct {
	// Text of the button; required, advised at most 10 characters.
	Text string `json:"text,omitzero"`
	// Style is 1 to 4; 1 if unset or wrong.
	Style int64 `json:"style,omitzero"`
	// Key comes back in the event, at most 1024 bytes, unique in the card; required.
	Key string `json:"key,omitzero"`
}

// CardCheckbox is a question (选择题). Rule: aibot-card-vote-options.
type CardCheckbox struct {
	// QuestionKey comes back in the event, at most 1024 bytes; required.
	QuestionKey string `json:"question_key,omitzero"`
	// Disable greys the question out; when a card is updated only.
	Disable bool `json:"disable,omitzero"`
	// Mode says how many options may be chosen; CheckboxModeSingle if unset.
	Mode CheckboxMode `json:"mode,omitzero"`
	// OptionList holds 1 to 20 options; required.
	OptionList []CardOption `json:"option_list,omitzero"`
}

// CheckboxMode says how many options may be chosen (选择题模式).
type CheckboxMode int64

// The values of CheckboxMode.
const (
	CheckboxModeSingle   CheckboxMode = 0 // one (单选)
	CheckboxModeMultiple CheckboxMode = 1 // several (多选)
)

// CardSubmit is the button that sends the choices. Rules: aibot-card-keys, aibot-card-advice-submit-text.
type CardSubmit struct {
	// Text of the button; required, advised at most 10 characters.
	Text string `json:"text,omitzero"`
	// Key comes back in the event, at most 1024 bytes; required.
	Key string `json:"key,omitzero"`
}
