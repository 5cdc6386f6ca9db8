package wedoc

// TextCell is a piece of text or a link in a cell.
type TextCell struct {
	// Type is "text" or "url".
	Type string `json:"type,omitzero"`
	// Text is the text.
	Text string `json:"text,omitzero"`
	// Link is the address of a link.
	Link string `json:"link,omitzero"`
}

// ImageCell is a picture in a cell.
type ImageCell struct {
	// ID is an id of the caller's choice.
	ID string `json:"id,omitzero"`
	// Title of the picture.
	Title string `json:"title,omitzero"`
	// ImageURL is its address, as [Client.ImageUpload] returns it.
	ImageURL string `json:"image_url,omitzero"`
	// Width in pixels.
	Width int64 `json:"width,omitzero"`
	// Height in pixels.
	Height int64 `json:"height,omitzero"`
}

// AttachmentCell is a file in a cell.
type AttachmentCell struct {
	// Name of the file.
	Name string `json:"name,omitzero"`
	// Size of the file.
	Size int64 `json:"size,omitzero"`
	// FileExt is the extension; empty for a folder, for online documents FORM, DOC, SHEET, SLIDE, MIND, FLOWCHART or
	// SMARTSHEET.
	FileExt string `json:"file_ext,omitzero"`
	// FileID of the file.
	FileID string `json:"file_id,omitzero"`
	// FileURL is the share link of a drive file or the address of a document.
	FileURL string `json:"file_url,omitzero"`
	// FileType is Folder, Wedrive, or a number: 30 form, 50 document, 51 spreadsheet, 52 slides, 54 mind map, 55 flow
	// chart, 70 smart sheet.
	FileType string `json:"file_type,omitzero"`
	// DocType is 1 for a folder, 2 for a file.
	DocType int64 `json:"doc_type,omitzero"`
}

// UserCell is a person in a cell.
type UserCell struct {
	// UserID of a member.
	UserID string `json:"user_id,omitzero"`
	// TmpExternalUserID is a temporary id of somebody outside the corp; told by the platform only.
	TmpExternalUserID string `json:"tmp_external_userid,omitzero"`
	// Agentid of an app; told by the platform only.
	Agentid int64 `json:"agentid,omitzero"`
	// IDType is 0 unknown, 1 member, 2 outsider, 3 app, 4 synchronised by an app, 5 written by AI; told by the
	// platform only.
	IDType int64 `json:"id_type,omitzero"`
}

// Option is an option of a choice.
type Option struct {
	// ID of the option; unset for a new one.
	ID string `json:"id,omitzero"`
	// Style is its colour, 1 to 27.
	Style int64 `json:"style,omitzero"`
	// Text is its text; one that exists is matched by it.
	Text string `json:"text,omitzero"`
}

// LocationCell is a place in a cell, which holds at most one.
type LocationCell struct {
	// SourceType is 1, for Tencent Maps.
	SourceType int64 `json:"source_type,omitzero"`
	// ID of the place.
	ID string `json:"id,omitzero"`
	// Latitude in degrees.
	Latitude string `json:"latitude,omitzero"`
	// Longitude in degrees.
	Longitude string `json:"longitude,omitzero"`
	// Title is its name.
	Title string `json:"title,omitzero"`
}

// AutoNumberCell is an automatic number in a cell.
type AutoNumberCell struct {
	// Seq is the number.
	Seq string `json:"seq,omitzero"`
	// Text is the number as shown.
	Text string `json:"text,omitzero"`
}
