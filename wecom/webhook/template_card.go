package webhook

// TemplateCard is a template card (模版卡片). CardType decides which fields are used.
//
// Rules: webhook-card-title-required, webhook-card-horizontal, webhook-card-jump, webhook-card-vertical,
// webhook-card-advice-sub-title, and those of its parts.
type TemplateCard struct {
	// CardType is required.
	CardType CardType `json:"card_type,omitzero"`
	// Source is the line above the card.
	Source *CardSource `json:"source,omitzero"`
	// MainTitle is required, except in a text card that has SubTitleText.
	MainTitle *CardTitle `json:"main_title,omitzero"`
	// QuoteArea is a quotation; better not beside EmphasisContent.
	QuoteArea *CardQuote `json:"quote_area,omitzero"`
	// EmphasisContent is the key figure; text cards.
	EmphasisContent *CardEmphasis `json:"emphasis_content,omitzero"`
	// SubTitleText is plain text, advised at most 112 characters; text cards.
	SubTitleText string `json:"sub_title_text,omitzero"`
	// ImageTextArea is a picture with text beside it; news cards.
	ImageTextArea *CardImageText `json:"image_text_area,omitzero"`
	// CardImage is a picture; required in news cards.
	CardImage *CardImage `json:"card_image,omitzero"`
	// VerticalContentList is titles with text under them, at most 4; news cards.
	VerticalContentList []CardVertical `json:"vertical_content_list,omitzero"`
	// HorizontalContentList is titles with text beside them, at most 6.
	HorizontalContentList []CardHorizontal `json:"horizontal_content_list,omitzero"`
	// JumpList is links under the card, at most 3.
	JumpList []CardJump `json:"jump_list,omitzero"`
	// CardAction is what a click on the card opens; required.
	CardAction *CardAction `json:"card_action,omitzero"`
}

// CardType is the type of a template card (模版卡片类型).
type CardType string

// The types of template card.
const (
	CardTypeTextNotice CardType = "text_notice" // text (文本通知型)
	CardTypeNewsNotice CardType = "news_notice" // news (图文展示型)
)

// CardSource is the line above a card (卡片来源). Rule: webhook-card-advice-source.
type CardSource struct {
	// IconURL is the link of a picture.
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

// CardTitle is the title of a card. Rules: webhook-card-advice-main-title, webhook-card-advice-main-desc.
type CardTitle struct {
	// Title is advised at most 26 characters; required in news cards.
	Title string `json:"title,omitzero"`
	// Desc is the text below, advised at most 30 characters.
	Desc string `json:"desc,omitzero"`
}

// CardEmphasis is the key figure of a card (关键数据). Rules: webhook-card-advice-emphasis-title,
// webhook-card-advice-emphasis-desc.
type CardEmphasis struct {
	// Title is the figure, advised at most 10 characters.
	Title string `json:"title,omitzero"`
	// Desc says what it means, advised at most 15 characters.
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
	// AppID of a mini program; required with JumpTypeMiniprogram.
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

// CardImage is the picture of a card. Rule: webhook-card-image-ratio.
type CardImage struct {
	// URL of the picture; required.
	URL string `json:"url,omitzero"`
	// AspectRatio is width by height, between 1.3 and 2.25; 1.3 if unset.
	AspectRatio float64 `json:"aspect_ratio,omitzero"`
}

// CardVertical is a title with text under it. Rules: webhook-card-advice-vertical-title,
// webhook-card-advice-vertical-desc.
type CardVertical struct {
	// Title is required; advised at most 26 characters.
	Title string `json:"title,omitzero"`
	// Desc is advised at most 112 characters.
	Desc string `json:"desc,omitzero"`
}

// CardHorizontal is a title with text beside it. Rules: webhook-card-advice-keyname, webhook-card-advice-value.
type CardHorizontal struct {
	// Type is what a click on the text does; HorizontalTypeNone if unset.
	Type HorizontalType `json:"type,omitzero"`
	// KeyName is the title; required, advised at most 5 characters.
	KeyName string `json:"keyname,omitzero"`
	// Value is the text, advised at most 26 characters; the file name with its suffix with HorizontalTypeFile.
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

// CardJump is a link under a card (跳转指引). Rule: webhook-card-advice-jump-title.
type CardJump struct {
	// Type is what a click opens; JumpTypeNone if unset.
	Type JumpType `json:"type,omitzero"`
	// Title is required; advised at most 13 characters.
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
	// Type is required: JumpTypeURL or JumpTypeMiniprogram.
	Type JumpType `json:"type,omitzero"`
	// URL is required with JumpTypeURL.
	URL string `json:"url,omitzero"`
	// AppID of a mini program; required with JumpTypeMiniprogram.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page of the mini program.
	PagePath string `json:"pagepath,omitzero"`
}
