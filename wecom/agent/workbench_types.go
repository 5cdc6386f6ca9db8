package agent

// WorkbenchType is the kind of content that an app shows on the workbench.
type WorkbenchType string

// The kinds of content.
const (
	WorkbenchTypeNormal  WorkbenchType = "normal"  // an icon, as apps have by themselves (普通展示)
	WorkbenchTypeKeyData WorkbenchType = "keydata" // numbers with names (关键数据型)
	WorkbenchTypeImage   WorkbenchType = "image"   // a picture (图片型)
	WorkbenchTypeList    WorkbenchType = "list"    // lines of text (列表型)
	WorkbenchTypeWebview WorkbenchType = "webview" // a web page (webview型)
)

// WorkbenchData is content for a member: one of the four, as the type says.
type WorkbenchData struct {
	// Type of content; required. Not normal.
	Type WorkbenchType `json:"type,omitzero"`
	// KeyData is the content of type keydata.
	KeyData *WorkbenchKeyData `json:"keydata,omitzero"`
	// Image is the content of type image.
	Image *WorkbenchImage `json:"image,omitzero"`
	// List is the content of type list.
	List *WorkbenchList `json:"list,omitzero"`
	// Webview is the content of type webview.
	Webview *WorkbenchWebview `json:"webview,omitzero"`
}

// WorkbenchKeyData is content of type keydata.
type WorkbenchKeyData struct {
	// Items holds at most 4 entries; required.
	Items []WorkbenchKeyItem `json:"items,omitzero"`
}

// WorkbenchKeyItem is a number with its name.
type WorkbenchKeyItem struct {
	// Key is the name, at most 64 characters; set it in the template.
	Key string `json:"key,omitzero"`
	// Data is the number, at most 64 characters; required.
	Data string `json:"data,omitzero"`
	// JumpURL is the page that a click opens, for apps whose home is a web page; the home page or the conversation
	// if unset. At most 1024 characters in key data.
	JumpURL string `json:"jump_url,omitzero"`
	// PagePath is the page that a click opens, for apps whose home is a mini program; its home if unset. At most
	// 1024 characters in key data.
	PagePath string `json:"pagepath,omitzero"`
}

// WorkbenchImage is content of type image.
type WorkbenchImage struct {
	// URL of the image, best at 3.35:1; required.
	URL string `json:"url,omitzero"`
	// JumpURL is the page that a click opens, for apps whose home is a web page; the home page or the conversation
	// if unset. At most 1024 characters in key data.
	JumpURL string `json:"jump_url,omitzero"`
	// PagePath is the page that a click opens, for apps whose home is a mini program; its home if unset. At most
	// 1024 characters in key data.
	PagePath string `json:"pagepath,omitzero"`
}

// WorkbenchList is content of type list.
type WorkbenchList struct {
	// Items holds at most 3 lines; required.
	Items []WorkbenchListItem `json:"items,omitzero"`
}

// WorkbenchListItem is a line of text.
type WorkbenchListItem struct {
	// Title is the text, at most 128 bytes; required.
	Title string `json:"title,omitzero"`
	// JumpURL is the page that a click opens, for apps whose home is a web page; the home page or the conversation
	// if unset. At most 1024 characters in key data.
	JumpURL string `json:"jump_url,omitzero"`
	// PagePath is the page that a click opens, for apps whose home is a mini program; its home if unset. At most
	// 1024 characters in key data.
	PagePath string `json:"pagepath,omitzero"`
}

// WorkbenchWebview is content of type webview.
type WorkbenchWebview struct {
	// URL of the page to show; required.
	URL string `json:"url,omitzero"`
	// JumpURL is the page that a click opens, for apps whose home is a web page; without effect where
	// EnableWebviewClick is set.
	JumpURL string `json:"jump_url,omitzero"`
	// PagePath is the page that a click opens, for apps whose home is a mini program; its home if unset. At most
	// 1024 characters in key data.
	PagePath string `json:"pagepath,omitzero"`
	// Height of the frame; two rows if unset.
	Height WebviewHeight `json:"height,omitzero"`
	// HideTitle says whether to hide the title with the name of the app.
	HideTitle bool `json:"hide_title,omitzero"`
	// EnableWebviewClick says whether links of the page work; only wxwork://openurl?url=… do, with the address
	// escaped.
	EnableWebviewClick bool `json:"enable_webview_click,omitzero"`
}

// WebviewHeight is the height of a webview on the workbench.
type WebviewHeight string

// The heights of a webview.
const (
	WebviewHeightSingleRow WebviewHeight = "single_row" // 106 px, 147 px with the title hidden
	WebviewHeightDoubleRow WebviewHeight = "double_row" // 171 px, 212 px with the title hidden
)
