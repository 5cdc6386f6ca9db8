package kf

// MsgType is the kind of a message, sent or received.
type MsgType string

// The kinds of messages.
const (
	MsgTypeText                MsgType = "text"
	MsgTypeImage               MsgType = "image"
	MsgTypeVoice               MsgType = "voice"
	MsgTypeVideo               MsgType = "video"
	MsgTypeFile                MsgType = "file"
	MsgTypeLocation            MsgType = "location"
	MsgTypeLink                MsgType = "link"
	MsgTypeMiniProgram         MsgType = "miniprogram"
	MsgTypeMsgMenu             MsgType = "msgmenu"
	MsgTypeCALink              MsgType = "ca_link"               // sent only
	MsgTypeBusinessCard        MsgType = "business_card"         // received only
	MsgTypeChannelsShopProduct MsgType = "channels_shop_product" // received only
	MsgTypeChannelsShopOrder   MsgType = "channels_shop_order"   // received only
	MsgTypeMergedMsg           MsgType = "merged_msg"            // received only
	MsgTypeChannels            MsgType = "channels"              // received only
	MsgTypeMeeting             MsgType = "meeting"               // received only, without details
	MsgTypeCalendar            MsgType = "calendar"              // received only, without details
	MsgTypeNote                MsgType = "note"                  // received only, without details
	MsgTypeEvent               MsgType = "event"                 // received only
)

// Text is a text.
type Text struct {
	// Content is the text; required, at most 2048 bytes when sent.
	Content string `json:"content,omitzero"`
	// MenuID is the item that the customer clicked, if the text answers a menu; received only.
	MenuID string `json:"menu_id,omitzero"`
}

// Media is an uploaded file: a picture, a voice message, a video or any other.
type Media struct {
	// MediaID of the temporary media; required.
	MediaID string `json:"media_id,omitzero"`
}

// Link is a link with a picture.
type Link struct {
	// Title of the link; required, cut after 128 bytes.
	Title string `json:"title,omitzero"`
	// Desc says more; cut after 512 bytes.
	Desc string `json:"desc,omitzero"`
	// URL is where it leads, with http:// or https://; required, at most 2048 bytes.
	URL string `json:"url,omitzero"`
	// ThumbMediaID is the temporary media of the picture; required, sent only.
	ThumbMediaID string `json:"thumb_media_id,omitzero"`
	// PicURL is the URL of the picture; received only.
	PicURL string `json:"pic_url,omitzero"`
}

// MiniProgram is a page of a mini program.
type MiniProgram struct {
	// AppID of the mini program; required.
	AppID string `json:"appid,omitzero"`
	// Title of the card; cut after 64 bytes.
	Title string `json:"title,omitzero"`
	// ThumbMediaID is the temporary media of the picture, best 520 by 416; required.
	ThumbMediaID string `json:"thumb_media_id,omitzero"`
	// PagePath is the page to open, with .html at the end of its path; required.
	PagePath string `json:"pagepath,omitzero"`
}

// Location is a place.
type Location struct {
	// Name of the place.
	Name string `json:"name,omitzero"`
	// Address of the place.
	Address string `json:"address,omitzero"`
	// Latitude in degrees, -90 to 90; required.
	Latitude float64 `json:"latitude"`
	// Longitude in degrees, -180 to 180; required.
	Longitude float64 `json:"longitude"`
}

// CALink is an acquisition link.
type CALink struct {
	// LinkURL is the link, made by the acquisition assistant (获客助手); required.
	LinkURL string `json:"link_url,omitzero"`
}

// MsgMenu is a menu. A click on an item of type click answers with a text that carries the item's id.
type MsgMenu struct {
	// HeadContent stands above; at most 1024 bytes.
	HeadContent string `json:"head_content,omitzero"`
	// List holds at most 50 items, of which 10 may be click, view or miniprogram.
	List []MenuItem `json:"list,omitzero"`
	// TailContent stands below; at most 1024 bytes.
	TailContent string `json:"tail_content,omitzero"`
}

// MenuItemType is the kind of a [MenuItem].
type MenuItemType string

// The kinds of menu items.
const (
	MenuItemTypeClick       MenuItemType = "click"       // answers
	MenuItemTypeView        MenuItemType = "view"        // opens a page
	MenuItemTypeMiniProgram MenuItemType = "miniprogram" // opens a mini program
	MenuItemTypeText        MenuItemType = "text"        // shows text
)

// MenuItem is an item of a menu. The part that Type names is set.
type MenuItem struct {
	// Type names the part that is set; required.
	Type MenuItemType `json:"type,omitzero"`
	// Click answers.
	Click *MenuClick `json:"click,omitzero"`
	// View opens a page.
	View *MenuView `json:"view,omitzero"`
	// MiniProgram opens a mini program.
	MiniProgram *MenuMiniProgram `json:"miniprogram,omitzero"`
	// Text shows text.
	Text *MenuText `json:"text,omitzero"`
}

// MenuClick is an item that answers.
type MenuClick struct {
	// ID comes back with the answer: letters, digits and _, 1 to 128 bytes.
	ID string `json:"id,omitzero"`
	// Content is shown; required, 1 to 128 bytes.
	Content string `json:"content,omitzero"`
}

// MenuView is an item that opens a page.
type MenuView struct {
	// URL of the page; required, 1 to 2048 bytes.
	URL string `json:"url,omitzero"`
	// Content is shown; required, 1 to 1024 bytes.
	Content string `json:"content,omitzero"`
}

// MenuMiniProgram is an item that opens a mini program.
type MenuMiniProgram struct {
	// AppID of the mini program; required, 1 to 32 bytes.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page to open; required, 1 to 1024 bytes.
	PagePath string `json:"pagepath,omitzero"`
	// Content is shown; required, at most 1024 bytes.
	Content string `json:"content,omitzero"`
}

// MenuText is an item that shows text.
type MenuText struct {
	// Content is shown, with \n for a new line; required, 1 to 256 bytes.
	Content string `json:"content,omitzero"`
	// NoNewline is 1 when no new line shall follow.
	NoNewline int64 `json:"no_newline,omitzero"`
}
