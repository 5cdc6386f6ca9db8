package wedoc

import "encoding/json"

// SectionProperty is how a section looks.
type SectionProperty struct {
	// PageSize is the size of the pages.
	PageSize PageSize `json:"page_size,omitzero"`
	// PageMargins holds the margins.
	PageMargins PageMargins `json:"page_margins,omitzero"`
}

// PageSize is the size of pages.
type PageSize struct {
	// Width is the width.
	Width float64 `json:"width,omitzero"`
	// Height is the height.
	Height float64 `json:"height,omitzero"`
	// Orientation is the orientation, PAGE_ORIENTATION_PORTRAIT or PAGE_ORIENTATION_LANDSCAPE, by itself or in an
	// object of that field.
	Orientation json.RawMessage `json:"orientation,omitzero"`
}

// PageMargins holds the margins of pages.
type PageMargins struct {
	// Left is the left side.
	Left float64 `json:"left,omitzero"`
	// Top is the upper side.
	Top float64 `json:"top,omitzero"`
	// Right is the right side.
	Right float64 `json:"right,omitzero"`
	// Bottom is the lower side.
	Bottom float64 `json:"bottom,omitzero"`
}

// ParagraphProperty is how a paragraph looks.
type ParagraphProperty struct {
	// NumberProperty numbers it.
	NumberProperty *ParagraphNumber `json:"number_property,omitzero"`
	// Spacing holds the distances.
	Spacing *Spacing `json:"spacing,omitzero"`
	// Indent indents it.
	Indent *Indent `json:"indent,omitzero"`
	// AlignmentType is ALIGNMENT_TYPE_ and CENTER, BOTH, DISTRIBUTE, LEFT or RIGHT.
	AlignmentType string `json:"alignment_type,omitzero"`
	// TextDirection is TEXT_DIRECTION_RIGHT_TO_LEFT or TEXT_DIRECTION_LEFT_TO_RIGHT.
	TextDirection string `json:"text_direction,omitzero"`
}

// ParagraphNumber numbers a paragraph.
type ParagraphNumber struct {
	// NestingLevel is the level.
	NestingLevel int64 `json:"nesting_level,omitzero"`
	// NumberID is the list that it belongs to.
	NumberID string `json:"number_id,omitzero"`
}

// Spacing holds the distances of a paragraph, in pixels.
type Spacing struct {
	// Before is the distance before it.
	Before float64 `json:"before,omitzero"`
	// After is the distance after it.
	After float64 `json:"after,omitzero"`
	// Line is the distance of lines.
	Line float64 `json:"line,omitzero"`
	// LineRule is LINE_SPACING_RULE_AUTO, LINE_SPACING_RULE_EXACT or LINE_SPACING_RULE_AT_LEAST.
	LineRule string `json:"line_rule,omitzero"`
}

// Indent indents a paragraph, in pixels or in twentieths of a character.
type Indent struct {
	// Left is the indent on the left in pixels.
	Left float64 `json:"left,omitzero"`
	// LeftChars is the indent on the left in twentieths of a character.
	LeftChars int64 `json:"left_chars,omitzero"`
	// Right is the indent on the right in pixels.
	Right float64 `json:"right,omitzero"`
	// RightChars is the indent on the right in twentieths of a character.
	RightChars int64 `json:"right_chars,omitzero"`
	// Hanging is the indent of the later lines in pixels.
	Hanging float64 `json:"hanging,omitzero"`
	// HangingChars is the indent of the later lines in twentieths of a character.
	HangingChars int64 `json:"hanging_chars,omitzero"`
	// FirstLine is the indent of the first line in pixels.
	FirstLine float64 `json:"first_line,omitzero"`
	// FirstLineChars is the indent of the first line in twentieths of a character.
	FirstLineChars int64 `json:"first_line_chars,omitzero"`
}

// RunProperty is how text looks.
type RunProperty struct {
	// Font is the name of the font.
	Font string `json:"font,omitzero"`
	// Bold makes it bold.
	Bold bool `json:"bold,omitzero"`
	// Italics makes it italic.
	Italics bool `json:"italics,omitzero"`
	// Underline underlines it.
	Underline bool `json:"underline,omitzero"`
	// Strike strikes it through.
	Strike bool `json:"strike,omitzero"`
	// Color is the colour as RRGGBB.
	Color string `json:"color,omitzero"`
	// Spacing is the distance of characters.
	Spacing float64 `json:"spacing,omitzero"`
	// Size is the size in half points.
	Size float64 `json:"size,omitzero"`
	// Shading shades it.
	Shading *Shading `json:"shading,omitzero"`
	// VerticalAlign is RUN_VERTICAL_ALIGN_ and BASELINE, SUPER_SCRIPT or SUB_SCRIPT.
	VerticalAlign string `json:"vertical_align,omitzero"`
	// IsPlaceholder says whether it stands for something else.
	IsPlaceholder bool `json:"is_placeholder,omitzero"`
}

// Shading shades text.
type Shading struct {
	// ForegroundColor is the colour in front as RRGGBB.
	ForegroundColor string `json:"foreground_color,omitzero"`
	// BackgroundColor is the colour behind as RRGGBB.
	BackgroundColor string `json:"background_color,omitzero"`
}

// TableProperty is how a table looks.
type TableProperty struct {
	// TableWidth is the width.
	TableWidth *TableWidth `json:"table_width,omitzero"`
	// HorizontalAlignmentType is TABLE_HORIZONTAL_ALIGNMENT_TYPE_ and CENTER, LEFT or START.
	HorizontalAlignmentType string `json:"horizontal_alignment_type,omitzero"`
	// TableLayout is TABLE_LAYOUT_TYPE_FIXED or TABLE_LAYOUT_TYPE_AUTO_FIT.
	TableLayout string `json:"table_layout,omitzero"`
}

// TableWidth is the width of a table.
type TableWidth struct {
	// Width in pixels.
	Width float64 `json:"width,omitzero"`
	// Type is TABLE_LAYOUT_TYPE_FIXED or TABLE_LAYOUT_TYPE_AUTO_FIT.
	Type string `json:"type,omitzero"`
}

// TableRowProperty is how a row of a table looks.
type TableRowProperty struct {
	// IsHeader says whether it is the head.
	IsHeader bool `json:"is_header,omitzero"`
}

// TableCellProperty is how a cell of a table looks.
type TableCellProperty struct {
	// TableCellBorders holds the borders.
	TableCellBorders *Borders `json:"table_cell_borders,omitzero"`
	// VerticalAlignment is VERTICAL_ALIGNMENT_ and TOP, CENTER, BOTH or BOTTOM.
	VerticalAlignment string `json:"vertical_alignment,omitzero"`
}

// Borders holds the borders of a cell.
type Borders struct {
	// Left is the left side.
	Left *BorderProperty `json:"left,omitzero"`
	// Top is the upper side.
	Top *BorderProperty `json:"top,omitzero"`
	// Right is the right side.
	Right *BorderProperty `json:"right,omitzero"`
	// Bottom is the lower side.
	Bottom *BorderProperty `json:"bottom,omitzero"`
}

// BorderProperty is a border.
type BorderProperty struct {
	// Color is the colour as RRGGBB.
	Color string `json:"color,omitzero"`
	// Width in pixels.
	Width int64 `json:"width,omitzero"`
}

// DrawingProperty is how a drawing looks.
type DrawingProperty struct {
	// InlineKeyword is a picture in the text.
	InlineKeyword *Inline `json:"inline_keyword,omitzero"`
	// Anchor is a picture that floats.
	Anchor *Anchor `json:"anchor,omitzero"`
	// IsPlaceholder says whether it stands for something else.
	IsPlaceholder bool `json:"is_placeholder,omitzero"`
}

// Inline is a picture in the text.
type Inline struct {
	// Picture is the picture.
	Picture *InlinePicture `json:"picture,omitzero"`
	// Addon is the plug-in it comes from.
	Addon *InlineAddon `json:"addon,omitzero"`
}

// InlinePicture is the content of a picture in the text.
type InlinePicture struct {
	// URI is its address.
	URI string `json:"uri,omitzero"`
	// RelativeRect cuts it.
	RelativeRect *RelativeRect `json:"relative_rect,omitzero"`
	// Shape turns it.
	Shape *ShapeProperties `json:"shape,omitzero"`
}

// RelativeRect cuts a picture; 75000 means 75 percent.
type RelativeRect struct {
	// Left is the left side.
	Left int64 `json:"left,omitzero"`
	// Top is the upper side.
	Top int64 `json:"top,omitzero"`
	// Right is the right side.
	Right int64 `json:"right,omitzero"`
	// Bottom is the lower side.
	Bottom int64 `json:"bottom,omitzero"`
}

// ShapeProperties is the shape of a picture.
type ShapeProperties struct {
	// Transform turns it.
	Transform *Transform2D `json:"transform,omitzero"`
}

// Transform2D turns a picture.
type Transform2D struct {
	// Extent is the frame.
	Extent *PositiveSize2D `json:"extent,omitzero"`
	// Rotation is the angle in 1/60000 degrees, clockwise.
	Rotation int64 `json:"rotation,omitzero"`
}

// PositiveSize2D is the size of a frame, in pixels.
type PositiveSize2D struct {
	// Cx is the width.
	Cx int64 `json:"cx,omitzero"`
	// Cy is the height.
	Cy int64 `json:"cy,omitzero"`
}

// InlineAddon is a plug-in.
type InlineAddon struct {
	// AddonID of the plug-in.
	AddonID string `json:"addon_id,omitzero"`
	// AddonSource is ADDON_SOURCE_TYPE_ and NONE, LATEX, SIGN or SIGN_BAR.
	AddonSource string `json:"addon_source,omitzero"`
}

// Anchor is a picture that floats.
type Anchor struct {
	// Picture is the picture.
	Picture *AnchorPicture `json:"picture,omitzero"`
}

// AnchorPicture is the content of a picture that floats.
type AnchorPicture struct {
	// URI is its address.
	URI string `json:"uri,omitzero"`
	// RelativeRect cuts it.
	RelativeRect *RelativeRect `json:"relative_rect,omitzero"`
	// Shape turns it.
	Shape *ShapeProperties `json:"shape,omitzero"`
	// PositionHorizontal is the place from side to side.
	PositionHorizontal *Position `json:"position_horizontal,omitzero"`
	// PositionVertical is the place from top to bottom.
	PositionVertical *Position `json:"position_vertical,omitzero"`
	// WrapNone keeps text from flowing around it.
	WrapNone bool `json:"wrap_none,omitzero"`
	// WrapSquare lets text flow around its four sides: an object whose wrap_text says where, or false.
	WrapSquare json.RawMessage `json:"wrap_square,omitzero"`
	// WrapTopAndBottom lets text flow above and below it.
	WrapTopAndBottom bool `json:"wrap_top_and_bottom,omitzero"`
	// BehindDoc puts it behind the text.
	BehindDoc bool `json:"behind_doc,omitzero"`
	// AllowOverlap allows it to overlap.
	AllowOverlap bool `json:"allow_overlap,omitzero"`
}

// Position is the place of a picture that floats.
type Position struct {
	// PosOffset is the distance.
	PosOffset int64 `json:"pos_offset,omitzero"`
	// RelativeFrom is what the distance is from: RELATIVE_FROM_HORIZONTAL_ or RELATIVE_FROM_VERTICAL_ and, for
	// instance, MARGIN or PAGE.
	RelativeFrom string `json:"relative_from,omitzero"`
}
