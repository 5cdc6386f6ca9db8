package wedoc

// SmartdocBlock is a block of content of a smart document (内容块).
type SmartdocBlock struct {
	// ID of the block.
	ID string `json:"id,omitzero"`
	// Type of the block.
	Type SmartdocBlockType `json:"type,omitzero"`
	// Title is the text of the block.
	Title string `json:"title,omitzero"`
	// Content is the text of the block where the answer has it under this name instead, as in the example of the list.
	Content string `json:"content,omitzero"`
	// ParentID is the block above.
	ParentID string `json:"parent_id,omitzero"`
	// AfterID is the block that it follows.
	AfterID string `json:"after_id,omitzero"`
	// Children holds the ids of the blocks below.
	Children []string `json:"children,omitzero"`
	// Props are properties that suit the type.
	Props SmartdocBlockProps `json:"props,omitzero"`
}

// SmartdocBlockType is a kind of block (BlockType).
type SmartdocBlockType string

// The values of SmartdocBlockType.
const (
	SmartdocBlockTypeText         SmartdocBlockType = "BLOCK_TYPE_TEXT"          // text (文本)
	SmartdocBlockTypeImage        SmartdocBlockType = "BLOCK_TYPE_IMAGE"         // a picture (图片)
	SmartdocBlockTypeTodo         SmartdocBlockType = "BLOCK_TYPE_TODO"          // a to-do (待办)
	SmartdocBlockTypeNumberedList SmartdocBlockType = "BLOCK_TYPE_NUMBERED_LIST" // a numbered list (有序列表)
	SmartdocBlockTypeBulletedList SmartdocBlockType = "BLOCK_TYPE_BULLETED_LIST" // a list (无序列表)
	SmartdocBlockTypeDivider      SmartdocBlockType = "BLOCK_TYPE_DIVIDER"       // a line (分割线)
	SmartdocBlockTypeLink         SmartdocBlockType = "BLOCK_TYPE_LINK"          // a link (链接)
	SmartdocBlockTypeColumnList   SmartdocBlockType = "BLOCK_TYPE_COLUMN_LIST"   // columns (分栏)
	SmartdocBlockTypeHeader1      SmartdocBlockType = "BLOCK_TYPE_HEADER_1"      // a heading of level 1 (一级标题)
	SmartdocBlockTypeHeader2      SmartdocBlockType = "BLOCK_TYPE_HEADER_2"      // a heading of level 2 (二级标题)
	SmartdocBlockTypeHeader3      SmartdocBlockType = "BLOCK_TYPE_HEADER_3"      // a heading of level 3 (三级标题)
	SmartdocBlockTypeHeader4      SmartdocBlockType = "BLOCK_TYPE_HEADER_4"      // a heading of level 4 (四级标题)
	SmartdocBlockTypeHeader5      SmartdocBlockType = "BLOCK_TYPE_HEADER_5"      // a heading of level 5 (五级标题)
	SmartdocBlockTypeHeader6      SmartdocBlockType = "BLOCK_TYPE_HEADER_6"      // a heading of level 6 (六级标题)
	SmartdocBlockTypeHighlight    SmartdocBlockType = "BLOCK_TYPE_HIGHLIGHT"     // a background (背景块)
	SmartdocBlockTypeFile         SmartdocBlockType = "BLOCK_TYPE_FILE"          // a file (文件)
	SmartdocBlockTypeView         SmartdocBlockType = "BLOCK_TYPE_VIEW"          // a view of a data table (视图)
	SmartdocBlockTypeTable        SmartdocBlockType = "BLOCK_TYPE_TABLE"         // a table (表格)
	SmartdocBlockTypeCode         SmartdocBlockType = "BLOCK_TYPE_CODE"          // code (代码块)
	SmartdocBlockTypeQuote        SmartdocBlockType = "BLOCK_TYPE_QUOTE"         // a quotation (引用块)
)

// SmartdocBlockProps are the properties of a block: the one that suits its type. Lists, lines, headings and quotations
// have none.
type SmartdocBlockProps struct {
	// TextProps are those of text.
	TextProps *SmartdocTextProps `json:"text_props,omitzero"`
	// ImageProps are those of a picture.
	ImageProps *SmartdocImageProps `json:"image_props,omitzero"`
	// FileProps are those of a file.
	FileProps *SmartdocFileProps `json:"file_props,omitzero"`
	// LinkProps are those of a link.
	LinkProps *SmartdocLinkProps `json:"link_props,omitzero"`
	// TableProps are those of a table.
	TableProps *SmartdocTableProps `json:"table_props,omitzero"`
	// ViewProps are those of a view of a data table.
	ViewProps *SmartdocViewProps `json:"view_props,omitzero"`
	// ColumnProps are those of columns.
	ColumnProps *SmartdocColumnProps `json:"column_props,omitzero"`
	// HighlightProps are those of a background.
	HighlightProps *SmartdocHighlightProps `json:"highlight_props,omitzero"`
	// CodeProps are those of code.
	CodeProps *SmartdocCodeProps `json:"code_props,omitzero"`
	// TodoProps are those of a to-do.
	TodoProps *SmartdocTodoProps `json:"todo_props,omitzero"`
}

// SmartdocTextProps are the properties of text (TextBlockProps).
type SmartdocTextProps struct {
	// Align is how the block stands: a number for unspecified, left, centre, right or justified, in this order. What
	// number each has the page was not seen to say.
	Align int64 `json:"align,omitzero"`
	// TextAlign is how the text stands; as Align.
	TextAlign int64 `json:"text_align,omitzero"`
	// BlockColor is the background.
	BlockColor SmartdocBlockColor `json:"block_color,omitzero"`
}

// SmartdocBlockColor is the background of a block (BlockColor).
type SmartdocBlockColor string

// The values of SmartdocBlockColor.
const (
	SmartdocBlockColorDefault         SmartdocBlockColor = "default_background"           // default
	SmartdocBlockColorLightGrey       SmartdocBlockColor = "light_grey_background"        // light grey
	SmartdocBlockColorGrey            SmartdocBlockColor = "grey_background"              // grey
	SmartdocBlockColorDark            SmartdocBlockColor = "dark_background"              // dark
	SmartdocBlockColorLightRed        SmartdocBlockColor = "light_red_background"         // light red
	SmartdocBlockColorRed             SmartdocBlockColor = "red_background"               // red
	SmartdocBlockColorLightOrange     SmartdocBlockColor = "light_orange_background"      // light orange
	SmartdocBlockColorOrange          SmartdocBlockColor = "orange_background"            // orange
	SmartdocBlockColorLightYellow     SmartdocBlockColor = "light_yellow_background"      // light yellow
	SmartdocBlockColorYellow          SmartdocBlockColor = "yellow_background"            // yellow
	SmartdocBlockColorLightGreen      SmartdocBlockColor = "light_green_background"       // light green
	SmartdocBlockColorGreen           SmartdocBlockColor = "green_background"             // green
	SmartdocBlockColorLightCyan       SmartdocBlockColor = "light_cyan_background"        // light cyan
	SmartdocBlockColorCyan            SmartdocBlockColor = "cyan_background"              // cyan
	SmartdocBlockColorLightBlue       SmartdocBlockColor = "light_blue_background"        // light blue
	SmartdocBlockColorBlue            SmartdocBlockColor = "blue_background"              // blue
	SmartdocBlockColorLightAccentBlue SmartdocBlockColor = "light_accent_blue_background" // light accent blue
	SmartdocBlockColorAccentBlue      SmartdocBlockColor = "accent_blue_background"       // accent blue
	SmartdocBlockColorLightPurple     SmartdocBlockColor = "light_purple_background"      // light purple
	SmartdocBlockColorPurple          SmartdocBlockColor = "purple_background"            // purple
)

// SmartdocImageProps are the properties of a picture (ImageBlockProps).
type SmartdocImageProps struct {
	// URL of the picture.
	URL string `json:"url,omitzero"`
	// Width at which it is shown.
	Width float64 `json:"width,omitzero"`
	// Height at which it is shown.
	Height float64 `json:"height,omitzero"`
	// Stroke says whether it has a border.
	Stroke *bool `json:"stroke,omitzero"`
}

// SmartdocFileProps are the properties of a file (FileBlockProps).
type SmartdocFileProps struct {
	// FileID of the file in the drive.
	FileID string `json:"file_id,omitzero"`
}

// SmartdocLinkProps are the properties of a link (LinkBlockProps).
type SmartdocLinkProps struct {
	// LinkURL is where it leads.
	LinkURL string `json:"link_url,omitzero"`
	// LinkName is its text.
	LinkName string `json:"link_name,omitzero"`
	// LinkDescription describes it.
	LinkDescription string `json:"link_description,omitzero"`
}

// SmartdocTableProps are the properties of a table (TableBlockProps).
type SmartdocTableProps struct {
	// CellPositions are the cells that are merged.
	CellPositions []SmartdocCellMerge `json:"cell_positions,omitzero"`
	// EnableRowHeader says whether rows have headers.
	EnableRowHeader *bool `json:"enable_row_header,omitzero"`
	// EnableColumnHeader says whether columns have headers.
	EnableColumnHeader *bool `json:"enable_column_header,omitzero"`
}

// SmartdocCellMerge is a block of merged cells (TableCellMerge).
type SmartdocCellMerge struct {
	// StartCell is the first cell.
	StartCell SmartdocCell `json:"start_cell"`
	// EndCell is the last cell.
	EndCell SmartdocCell `json:"end_cell"`
}

// SmartdocCell is the place of a cell (TableCellPosition).
type SmartdocCell struct {
	// Row of the cell.
	Row int64 `json:"row"`
	// Column of the cell.
	Column int64 `json:"column"`
}

// SmartdocViewProps are the properties of a view of a data table (SmartSheetViewBlockProps).
type SmartdocViewProps struct {
	// DocID of the document that holds the table.
	DocID string `json:"doc_id,omitzero"`
	// TableID of the table.
	TableID string `json:"table_id,omitzero"`
	// ViewID of the view.
	ViewID string `json:"view_id,omitzero"`
	// TableBlockID is the block of the table.
	TableBlockID string `json:"table_block_id,omitzero"`
	// EnableTableTitle says whether the title is shown.
	EnableTableTitle *bool `json:"enable_table_title,omitzero"`
	// EnableAddRow says whether there is a button that adds a record.
	EnableAddRow *bool `json:"enable_add_row,omitzero"`
}

// SmartdocColumnProps are the properties of columns (ColumnListProps).
type SmartdocColumnProps struct {
	// ColumnNum is the number of columns, 2 to 4; the platform takes what is below for 2 and what is above for 4.
	ColumnNum int64 `json:"column_num,omitzero"`
}

// SmartdocHighlightProps are the properties of a background (HighlightBlockProps).
type SmartdocHighlightProps struct {
	// BackgroundImageURL is the picture of the background.
	BackgroundImageURL string `json:"background_image_url,omitzero"`
	// ExtendBackground says whether the picture fills the block.
	ExtendBackground *bool `json:"extend_background,omitzero"`
	// BlockColor is the colour of the background.
	BlockColor SmartdocBlockColor `json:"block_color,omitzero"`
	// BorderColor is the colour of the border.
	BorderColor SmartdocBorderColor `json:"border_color,omitzero"`
}

// SmartdocBorderColor is the colour of a border (BorderColor).
type SmartdocBorderColor string

// The values of SmartdocBorderColor.
const (
	SmartdocBorderColorDefault SmartdocBorderColor = "default"  // default
	SmartdocBorderColorGrey    SmartdocBorderColor = "grey"     // grey
	SmartdocBorderColorBlue    SmartdocBorderColor = "blue"     // blue
	SmartdocBorderColorSkyBlue SmartdocBorderColor = "sky_blue" // sky blue
	SmartdocBorderColorGreen   SmartdocBorderColor = "green"    // green
	SmartdocBorderColorYellow  SmartdocBorderColor = "yellow"   // yellow
	SmartdocBorderColorOrange  SmartdocBorderColor = "orange"   // orange
	SmartdocBorderColorRed     SmartdocBorderColor = "red"      // red
	SmartdocBorderColorRoseRed SmartdocBorderColor = "rose_red" // rose red
	SmartdocBorderColorPurple  SmartdocBorderColor = "purple"   // purple
)

// SmartdocCodeProps are the properties of code (CodeBlockProps).
type SmartdocCodeProps struct {
	// CodeLanguage is the language, as CODE_LANGUAGE_PYTHON, CODE_LANGUAGE_PLAIN_TEXT or CODE_LANGUAGE_UNSPECIFIED; there
	// are more than eighty.
	CodeLanguage string `json:"code_language,omitzero"`
	// CodeWrap says whether long lines are wrapped.
	CodeWrap *bool `json:"code_wrap,omitzero"`
}

// SmartdocTodoProps are the properties of a to-do (TodoBlockProps).
type SmartdocTodoProps struct {
	// Checked says whether it is done.
	Checked *bool `json:"checked,omitzero"`
}
