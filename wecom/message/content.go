package message

// Text is a text (文本). Rules: msg-text-content, msg-text-wechat-homepage, appchat-text.
type Text struct {
	// Content is the text; required, at most 2048 bytes, beyond which it is cut. Line breaks and, to members, <a> links
	// and id translation work.
	Content string `json:"content,omitzero"`
}

// Media is a picture, voice or file that was uploaded as a temporary file.
type Media struct {
	// MediaID of the temporary file; required.
	MediaID string `json:"media_id,omitzero"`
}

// Video is a video (视频). Rules: msg-video-title, msg-video-desc, appchat-video-title, appchat-video-desc.
type Video struct {
	// MediaID of the temporary file; required.
	MediaID string `json:"media_id,omitzero"`
	// Title is at most 128 bytes, beyond which it is cut.
	Title string `json:"title,omitzero"`
	// Description is at most 512 bytes, beyond which it is cut.
	Description string `json:"description,omitzero"`
}

// TextCard is a text card (文本卡片). Rules: msg-textcard-title, msg-textcard-desc, msg-textcard-url,
// msg-textcard-btntxt, appchat-card-title, appchat-card-desc, appchat-card-btntxt.
type TextCard struct {
	// Title is required; at most 128 characters to members, 128 bytes to a group chat, beyond which it is cut.
	Title string `json:"title,omitzero"`
	// Description is required; at most 512 characters to members, 512 bytes to a group chat, beyond which it is cut.
	// <br> breaks lines; <div> takes the classes gray, normal and highlight.
	Description string `json:"description,omitzero"`
	// URL that a click opens, with its scheme; required, at most 2048 bytes.
	URL string `json:"url,omitzero"`
	// BtnTxt is the button's text; at most 4 characters, beyond which it is cut; 详情 if unset.
	BtnTxt string `json:"btntxt,omitzero"`
}

// News is articles behind links (图文). Rules: msg-news-articles, appchat-news-articles.
type News struct {
	// Articles is required; 1 to 8.
	Articles []Article `json:"articles,omitzero"`
}

// Article is an article of [News]. Rules: msg-news-title, msg-news-desc, msg-news-url, msg-news-picurl,
// msg-news-pagepath, appchat-news-title, appchat-news-desc.
type Article struct {
	// Title is required; at most 128 bytes, beyond which it is cut.
	Title string `json:"title,omitzero"`
	// Description is at most 512 bytes, beyond which it is cut.
	Description string `json:"description,omitzero"`
	// URL that a click opens, with its scheme, at most 2048 bytes; required unless AppID is set.
	URL string `json:"url,omitzero"`
	// PicURL is the link of a JPG or PNG picture, at most 2048 bytes; best 1068 x 455 if large, 150 x 150 if small.
	PicURL string `json:"picurl,omitzero"`
	// AppID of a mini program that is linked to the app; needs PagePath, replaces URL. Not in group chats.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page of the mini program, at most 128 bytes; needs AppID. Not in group chats.
	PagePath string `json:"pagepath,omitzero"`
}

// MPNews is articles that are stored in WeCom (图文). Rules: msg-mpnews-articles, appchat-mpnews-articles.
type MPNews struct {
	// Articles is required; 1 to 8.
	Articles []MPArticle `json:"articles,omitzero"`
}

// MPArticle is an article of [MPNews]. Rules: msg-mpnews-title, msg-mpnews-author, msg-mpnews-content,
// msg-mpnews-digest, appchat-mpnews-title, appchat-mpnews-author, appchat-mpnews-content, appchat-mpnews-digest.
type MPArticle struct {
	// Title is required; at most 128 bytes, beyond which it is cut.
	Title string `json:"title,omitzero"`
	// ThumbMediaID is the media_id of the thumbnail; required.
	ThumbMediaID string `json:"thumb_media_id,omitzero"`
	// Author is at most 64 bytes.
	Author string `json:"author,omitzero"`
	// ContentSourceURL is the page behind "read the original" (阅读原文).
	ContentSourceURL string `json:"content_source_url,omitzero"`
	// Content is HTML; required, at most 666 KB.
	Content string `json:"content,omitzero"`
	// Digest is at most 512 bytes, beyond which it is cut.
	Digest string `json:"digest,omitzero"`
}

// Markdown is text in a subset of markdown. Rules: msg-markdown-content, appchat-markdown.
type Markdown struct {
	// Content is required; UTF-8, at most 2048 bytes.
	Content string `json:"content,omitzero"`
}

// MiniprogramNotice is a notice of a mini program (小程序通知) that is bound to the app. Rules: msg-mpnotice-pagepath,
// msg-mpnotice-title, msg-mpnotice-desc, msg-mpnotice-items, msg-mpnotice-key, msg-mpnotice-value,
// msg-mpnotice-no-all.
type MiniprogramNotice struct {
	// AppID of a mini program that is linked to the app; required.
	AppID string `json:"appid,omitzero"`
	// Page that a click opens, at most 1024 bytes; a click does nothing if unset.
	Page string `json:"page,omitzero"`
	// Title is required; 4 to 12 Chinese characters.
	Title string `json:"title,omitzero"`
	// Description is 4 to 12 Chinese characters.
	Description string `json:"description,omitzero"`
	// EmphasisFirstItem shows the first of ContentItem large.
	EmphasisFirstItem bool `json:"emphasis_first_item,omitzero"`
	// ContentItem is at most 10; key at most 10, value at most 30 Chinese characters.
	ContentItem []ContentItem `json:"content_item,omitzero"`
}

// ContentItem is a line of a mini program's notice or of a template message.
type ContentItem struct {
	// Key is the label.
	Key string `json:"key,omitzero"`
	// Value is the text beside it.
	Value string `json:"value,omitzero"`
}

// TemplateMsg is a template message (模板消息) of a third-party app; its items must match the approved template.
// Rules: tplmsg-template-id, tplmsg-url, tplmsg-items, tplmsg-key, tplmsg-value, tplmsg-tickets.
// Page: https://developer.work.weixin.qq.com/document/path/94515
type TemplateMsg struct {
	// TemplateID is required; at most 64 bytes.
	TemplateID string `json:"template_id,omitzero"`
	// URL that a click opens, with its scheme, at most 2048 bytes; required unless Miniprogram is set.
	URL string `json:"url,omitzero"`
	// Miniprogram that a click opens; goes before URL.
	Miniprogram *Miniprogram `json:"miniprogram,omitzero"`
	// ContentItem is required; 1 to 5; key 1 to 20, value 1 to 40 characters.
	ContentItem []ContentItem `json:"content_item,omitzero"`
}

// Miniprogram is a page of a mini program that is linked to the app (小程序).
type Miniprogram struct {
	// AppID of the mini program; required.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page; required.
	PagePath string `json:"pagepath,omitzero"`
}

// Taskcard is a task card (任务卡片), which template cards replace. Rules: msg-taskcard-title, msg-taskcard-desc,
// msg-taskcard-url, msg-taskcard-taskid, msg-taskcard-buttons, msg-taskcard-btnkey, msg-taskcard-btnname.
type Taskcard struct {
	// Title is required; at most 128 bytes, beyond which it is cut.
	Title string `json:"title,omitzero"`
	// Description is at most 512 bytes, beyond which it is cut; some markdown works.
	Description string `json:"description,omitzero"`
	// URL that a click opens, with its scheme; at most 2048 bytes.
	URL string `json:"url,omitzero"`
	// TaskID is required; unique in the app, digits, letters and _-@, at most 128 bytes.
	TaskID string `json:"task_id,omitzero"`
	// Btn is the buttons; required, 1 or 2.
	Btn []TaskcardButton `json:"btn,omitzero"`
}

// TaskcardButton is a button of a [Taskcard].
type TaskcardButton struct {
	// Key comes back in the event of a click; required; digits, letters and _-@, at most 128 bytes.
	Key string `json:"key,omitzero"`
	// Name is the button's text; required, at most 18 bytes, beyond which it is cut.
	Name string `json:"name,omitzero"`
	// Color of the text: "red" or "blue"; blue if unset.
	Color string `json:"color,omitzero"`
	// IsBold shows the text bold.
	IsBold bool `json:"is_bold,omitzero"`
}
