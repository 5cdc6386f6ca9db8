package message

// TemplateCard is a template card (模板卡片). CardType decides which fields are used. Cards with buttons, a vote, a
// choice or ActionMenu raise events, so the app must have a callback URL; only they can be updated.
//
// Rules: card-task-id, card-task-id-required, card-title-required, card-callback-needed, card-horizontal-list,
// card-jump-list, card-vertical-list, card-button-list, card-select-list, card-select-list-min, card-image-required,
// card-advice-sub-title, and those of its parts.
type TemplateCard struct {
	// CardType is required.
	CardType CardType `json:"card_type,omitzero"`
	// Source is the line above the card.
	Source *CardSource `json:"source,omitzero"`
	// ActionMenu is the menu in the upper right corner; text, news and button cards.
	ActionMenu *CardActionMenu `json:"action_menu,omitzero"`
	// MainTitle is required, except in a text card that has SubTitleText.
	MainTitle *CardTitle `json:"main_title,omitzero"`
	// QuoteArea is a quotation; text, news and button cards.
	QuoteArea *CardQuote `json:"quote_area,omitzero"`
	// EmphasisContent is the key figure; text cards.
	EmphasisContent *CardEmphasis `json:"emphasis_content,omitzero"`
	// SubTitleText is plain text, advised at most 160 characters; text and button cards.
	SubTitleText string `json:"sub_title_text,omitzero"`
	// ImageTextArea is a picture with text beside it; news cards need this or CardImage.
	ImageTextArea *CardImageText `json:"image_text_area,omitzero"`
	// CardImage is a picture; news cards need this or ImageTextArea.
	CardImage *CardImage `json:"card_image,omitzero"`
	// VerticalContentList is titles with text under them, at most 4; news cards.
	VerticalContentList []CardVertical `json:"vertical_content_list,omitzero"`
	// HorizontalContentList is titles with text beside them, at most 6; text, news and button cards.
	HorizontalContentList []CardHorizontal `json:"horizontal_content_list,omitzero"`
	// JumpList is links under the card, at most 3; text and news cards.
	JumpList []CardJump `json:"jump_list,omitzero"`
	// CardAction is what a click on the card opens; required in text and news cards.
	CardAction *CardAction `json:"card_action,omitzero"`
	// TaskID is unique in the app: digits, letters and _-@, at most 128 bytes. Required, except in text and news cards
	// without ActionMenu; not used when a card is updated.
	TaskID string `json:"task_id,omitzero"`
	// ButtonSelection is a selector above the buttons; button cards.
	ButtonSelection *CardSelect `json:"button_selection,omitzero"`
	// ButtonList is required in button cards; at most 6.
	ButtonList []CardButton `json:"button_list,omitzero"`
	// Checkbox is required in vote cards.
	Checkbox *CardCheckbox `json:"checkbox,omitzero"`
	// SelectList is required in choice cards; at most 3.
	SelectList []CardSelect `json:"select_list,omitzero"`
	// SubmitButton is required in vote and choice cards, optional when they are updated.
	SubmitButton *CardSubmit `json:"submit_button,omitzero"`
	// ReplaceText replaces the buttons by a grey one with this text; only in [Client.UpdateTemplateCard], for button,
	// vote and choice cards.
	ReplaceText string `json:"replace_text,omitzero"`
}

// CardType is the type of a template card (模板卡片类型).
type CardType string

// The types of template card.
const (
	CardTypeTextNotice          CardType = "text_notice"          // text (文本通知型)
	CardTypeNewsNotice          CardType = "news_notice"          // news (图文展示型)
	CardTypeButtonInteraction   CardType = "button_interaction"   // buttons (按钮交互型)
	CardTypeVoteInteraction     CardType = "vote_interaction"     // vote (投票选择型)
	CardTypeMultipleInteraction CardType = "multiple_interaction" // choices (多项选择型)
)

// CardSource is the line above a card (卡片来源). Rule: card-advice-source-desc.
type CardSource struct {
	// IconURL is the link of a picture, best 72 x 72.
	IconURL string `json:"icon_url,omitzero"`
	// Desc is the text, advised at most 20 characters.
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

// CardActionMenu is the menu in the upper right corner of a card (更多操作). Rules: card-action-menu-items,
// card-action-key.
type CardActionMenu struct {
	// Desc is the text above the entries.
	Desc string `json:"desc,omitzero"`
	// ActionList is the entries; required, 1 to 3.
	ActionList []CardMenuAction `json:"action_list,omitzero"`
}

// CardMenuAction is an entry of a [CardActionMenu].
type CardMenuAction struct {
	// Text is required.
	Text string `json:"text,omitzero"`
	// Key comes back as EventKey of the event; required, unique in the card, at most 1024 bytes.
	Key string `json:"key,omitzero"`
}

// CardTitle is the title of a card. Rules: card-advice-main-title, card-advice-main-title-vote,
// card-advice-main-desc, card-advice-main-desc-interaction.
type CardTitle struct {
	// Title is advised at most 36 characters, 16 in vote cards; required but in text cards.
	Title string `json:"title,omitzero"`
	// Desc is the text below, advised at most 44 characters, 160 in vote and choice cards.
	Desc string `json:"desc,omitzero"`
}

// CardEmphasis is the key figure of a card (关键数据). Rules: card-emphasis-advice-title, card-emphasis-advice-desc.
type CardEmphasis struct {
	// Title is the figure, advised at most 14 characters.
	Title string `json:"title,omitzero"`
	// Desc says what it means, advised at most 22 characters.
	Desc string `json:"desc,omitzero"`
}

// JumpType is what a click opens (跳转事件类型).
type JumpType int64

// What a click opens.
const (
	JumpTypeNone        JumpType = 0 // nothing
	JumpTypeURL         JumpType = 1 // a web page
	JumpTypeMiniprogram JumpType = 2 // a mini program
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
	// ImageURL is the link of the picture; required.
	ImageURL string `json:"image_url,omitzero"`
}

// CardImage is the picture of a card. Rule: card-image-ratio.
type CardImage struct {
	// URL of the picture; required.
	URL string `json:"url,omitzero"`
	// AspectRatio is width by height, between 1.3 and 2.25; 1.3 if unset.
	AspectRatio float64 `json:"aspect_ratio,omitzero"`
}

// CardVertical is a title with text under it. Rules: card-advice-vertical-title, card-advice-vertical-desc.
type CardVertical struct {
	// Title is required; advised at most 38 characters.
	Title string `json:"title,omitzero"`
	// Desc is advised at most 160 characters.
	Desc string `json:"desc,omitzero"`
}

// CardHorizontal is a title with text beside it. Rules: card-advice-keyname, card-advice-value.
type CardHorizontal struct {
	// Type is what a click on the text does; HorizontalTypeNone if unset.
	Type HorizontalType `json:"type,omitzero"`
	// KeyName is the title; required, advised at most 5 characters.
	KeyName string `json:"keyname,omitzero"`
	// Value is the text, advised at most 30 characters; the file name with its suffix with HorizontalTypeFile.
	Value string `json:"value,omitzero"`
	// URL is required with HorizontalTypeURL.
	URL string `json:"url,omitzero"`
	// MediaID of the file; required with HorizontalTypeFile.
	MediaID string `json:"media_id,omitzero"`
	// UserID of the member; required with HorizontalTypeMember.
	UserID string `json:"userid,omitzero"`
}

// HorizontalType is what a click on the text of a [CardHorizontal] does.
type HorizontalType int64

// What a click on the text does.
const (
	HorizontalTypeNone   HorizontalType = 0 // nothing
	HorizontalTypeURL    HorizontalType = 1 // opens a web page
	HorizontalTypeFile   HorizontalType = 2 // downloads a file
	HorizontalTypeMember HorizontalType = 3 // shows a member
)

// CardJump is a link under a card (跳转指引). Rule: card-advice-jump-title.
type CardJump struct {
	// Type is what a click opens; JumpTypeNone if unset.
	Type JumpType `json:"type,omitzero"`
	// Title is required; advised at most 18 characters.
	Title string `json:"title,omitzero"`
	// URL is required with JumpTypeURL.
	URL string `json:"url,omitzero"`
	// AppID of a mini program that is linked to the app; required with JumpTypeMiniprogram.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page of the mini program.
	PagePath string `json:"pagepath,omitzero"`
}

// CardAction is what a click on a card opens.
type CardAction struct {
	// Type is JumpTypeURL or JumpTypeMiniprogram in text and news cards; also JumpTypeNone, the default, in button cards.
	Type JumpType `json:"type,omitzero"`
	// URL is required with JumpTypeURL.
	URL string `json:"url,omitzero"`
	// AppID of a mini program that is linked to the app; required with JumpTypeMiniprogram.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page of the mini program.
	PagePath string `json:"pagepath,omitzero"`
}
