package wedoc

// GridData holds the cells of a range.
type GridData struct {
	// StartRow is the first row, from 0.
	StartRow int64 `json:"start_row"`
	// StartColumn is the first column, from 0.
	StartColumn int64 `json:"start_column"`
	// Rows holds the rows.
	Rows []RowData `json:"rows,omitzero"`
}

// RowData holds the cells of a row.
type RowData struct {
	// Values holds the cells.
	Values []CellData `json:"values,omitzero"`
}

// CellData is a cell.
type CellData struct {
	// CellValue is what it holds.
	CellValue *CellValue `json:"cell_value,omitzero"`
	// CellFormat is how it looks.
	CellFormat *CellFormat `json:"cell_format,omitzero"`
}

// CellValue is what a cell holds: a text or a link.
type CellValue struct {
	// Text is the text.
	Text string `json:"text,omitzero"`
	// Link is the link.
	Link *Link `json:"link,omitzero"`
}

// Link is a link in a cell.
type Link struct {
	// URL is the address.
	URL string `json:"url,omitzero"`
	// Text is what is shown.
	Text string `json:"text,omitzero"`
}

// CellFormat is how a cell looks.
type CellFormat struct {
	// TextFormat is the style of its text.
	TextFormat *TextFormat `json:"text_format,omitzero"`
}

// TextFormat is the style of a text.
type TextFormat struct {
	// Font is the name of a font of the official list.
	Font string `json:"font,omitzero"`
	// FontSize is the size, at most 72.
	FontSize int64 `json:"font_size,omitzero"`
	// Bold makes it bold.
	Bold bool `json:"bold,omitzero"`
	// Italic makes it italic.
	Italic bool `json:"italic,omitzero"`
	// Strikethrough strikes it through.
	Strikethrough bool `json:"strikethrough,omitzero"`
	// Underline underlines it.
	Underline bool `json:"underline,omitzero"`
	// Color is the colour.
	Color *Color `json:"color,omitzero"`
}

// Color is a colour, each part 0 to 255.
type Color struct {
	// Red is the red part.
	Red int64 `json:"red,omitzero"`
	// Green is the green part.
	Green int64 `json:"green,omitzero"`
	// Blue is the blue part.
	Blue int64 `json:"blue,omitzero"`
	// Alpha is the opacity; 255, opaque, if unset.
	Alpha *int64 `json:"alpha,omitzero"`
}

// SpreadsheetUpdate is one change to a spreadsheet: one field is set.
type SpreadsheetUpdate struct {
	// AddSheetRequest adds a sheet.
	AddSheetRequest *AddSheetRequest `json:"add_sheet_request,omitzero"`
	// DeleteSheetRequest deletes a sheet.
	DeleteSheetRequest *DeleteSheetRequest `json:"delete_sheet_request,omitzero"`
	// UpdateRangeRequest writes cells.
	UpdateRangeRequest *UpdateRangeRequest `json:"update_range_request,omitzero"`
	// DeleteDimensionRequest deletes rows or columns that follow one another.
	DeleteDimensionRequest *DeleteDimensionRequest `json:"delete_dimension_request,omitzero"`
}

// AddSheetRequest adds a sheet to a spreadsheet.
type AddSheetRequest struct {
	// Title of the sheet.
	Title string `json:"title,omitzero"`
	// RowCount counts the rows.
	RowCount int64 `json:"row_count,omitzero"`
	// ColumnCount counts the columns, at most 200; at most 10000 cells.
	ColumnCount int64 `json:"column_count,omitzero"`
}

// DeleteSheetRequest deletes a sheet of a spreadsheet.
type DeleteSheetRequest struct {
	// SheetID of the sheet.
	SheetID string `json:"sheet_id,omitzero"`
}

// UpdateRangeRequest writes cells, at most 1000 rows, 200 columns and 10000 cells.
type UpdateRangeRequest struct {
	// SheetID of the sheet.
	SheetID string `json:"sheet_id,omitzero"`
	// GridData holds the cells.
	GridData GridData `json:"grid_data,omitzero"`
}

// DeleteDimensionRequest deletes rows or columns that follow one another.
type DeleteDimensionRequest struct {
	// SheetID of the sheet.
	SheetID string `json:"sheet_id,omitzero"`
	// Dimension is ROW or COLUMN.
	Dimension string `json:"dimension,omitzero"`
	// StartIndex is the first to delete, from 1.
	StartIndex int64 `json:"start_index,omitzero"`
	// EndIndex is the first to stay behind them, above StartIndex.
	EndIndex int64 `json:"end_index,omitzero"`
}

// SpreadsheetResults holds the results of changes to a spreadsheet.
type SpreadsheetResults struct {
	// Responses holds one result a change.
	Responses []SpreadsheetResult `json:"responses,omitzero"`
}

// SpreadsheetResult is the result of one change to a spreadsheet.
type SpreadsheetResult struct {
	// AddSheetResponse is the sheet added.
	AddSheetResponse *AddSheetResponse `json:"add_sheet_response,omitzero"`
	// DeleteSheetResponse is the sheet deleted.
	DeleteSheetResponse *DeleteSheetResponse `json:"delete_sheet_response,omitzero"`
	// UpdateRangeResponse counts the cells written.
	UpdateRangeResponse *UpdateRangeResponse `json:"update_range_response,omitzero"`
	// DeleteDimensionResponse counts the rows or columns deleted.
	DeleteDimensionResponse *DeleteDimensionResponse `json:"delete_dimension_response,omitzero"`
}

// AddSheetResponse is the result of adding a sheet.
type AddSheetResponse struct {
	// Properties describes the sheet.
	Properties SpreadsheetProperties `json:"properties,omitzero"`
}

// DeleteSheetResponse is the result of deleting a sheet.
type DeleteSheetResponse struct {
	// SheetID of the sheet.
	SheetID string `json:"sheet_id,omitzero"`
}

// UpdateRangeResponse is the result of writing cells.
type UpdateRangeResponse struct {
	// UpdatedCells counts the cells.
	UpdatedCells int64 `json:"updated_cells,omitzero"`
}

// DeleteDimensionResponse is the result of deleting rows or columns.
type DeleteDimensionResponse struct {
	// Deleted counts them.
	Deleted int64 `json:"deleted,omitzero"`
}
