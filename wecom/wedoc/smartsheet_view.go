package wedoc

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var smartsheetAddView = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/add_view",
	Pages: wecom.Pages{Internal: 99900, ThirdParty: 100199, Provider: 100217}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetAddView adds a view to a sheet (添加视图).
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-views, wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99900
func (c *Client) SmartsheetAddView(ctx context.Context, req *SmartsheetAddViewRequest, opts ...wecom.CallOption) (*SmartsheetAddViewResponse, error) {
	resp := new(SmartsheetAddViewResponse)
	if err := c.core.Do(ctx, &smartsheetAddView, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetAddViewRequest is the request of [Client.SmartsheetAddView].
type SmartsheetAddViewRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// ViewTitle is the title; required.
	ViewTitle string `json:"view_title,omitzero"`
	// ViewType is the kind of view; required.
	ViewType ViewType `json:"view_type,omitzero"`
	// PropertyGantt holds the dates of a Gantt view; required for one.
	PropertyGantt *DateRangeProperty `json:"property_gantt,omitzero"`
	// PropertyCalendar holds the dates of a calendar view; required for one.
	PropertyCalendar *DateRangeProperty `json:"property_calendar,omitzero"`
}

// SmartsheetAddViewResponse is the answer of [Client.SmartsheetAddView].
type SmartsheetAddViewResponse struct {
	// View is the new view.
	View View `json:"view,omitzero"`
}

// ViewType is the kind of a view.
type ViewType string

// The values of ViewType.
const (
	// ViewTypeGrid is a table.
	ViewTypeGrid ViewType = "VIEW_TYPE_GRID"
	// ViewTypeKanban is a board.
	ViewTypeKanban ViewType = "VIEW_TYPE_KANBAN"
	// ViewTypeGallery is a gallery.
	ViewTypeGallery ViewType = "VIEW_TYPE_GALLERY"
	// ViewTypeGantt is a Gantt chart.
	ViewTypeGantt ViewType = "VIEW_TYPE_GANTT"
	// ViewTypeCalendar is a calendar.
	ViewTypeCalendar ViewType = "VIEW_TYPE_CALENDAR"
)

// DateRangeProperty names the fields of the start and the end of a bar.
type DateRangeProperty struct {
	// StartDateFieldID is a date field; required.
	StartDateFieldID string `json:"start_date_field_id,omitzero"`
	// EndDateFieldID is a date field; required.
	EndDateFieldID string `json:"end_date_field_id,omitzero"`
}

// View is a view of a sheet (视图).
type View struct {
	// ViewID of the view.
	ViewID string `json:"view_id,omitzero"`
	// ViewTitle is the title.
	ViewTitle string `json:"view_title,omitzero"`
	// ViewType is the kind of view.
	ViewType ViewType `json:"view_type,omitzero"`
	// Property sorts, filters, groups and colours.
	Property *ViewProperty `json:"property,omitzero"`
}

var smartsheetUpdateView = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/update_view",
	Pages: wecom.Pages{Internal: 99902, ThirdParty: 100201, Provider: 100219}, Repeat: wecom.RepeatSafe,
}

// SmartsheetUpdateView changes a view (更新视图).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99902
func (c *Client) SmartsheetUpdateView(ctx context.Context, req *SmartsheetUpdateViewRequest, opts ...wecom.CallOption) (*SmartsheetUpdateViewResponse, error) {
	resp := new(SmartsheetUpdateViewResponse)
	if err := c.core.Do(ctx, &smartsheetUpdateView, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetUpdateViewRequest is the request of [Client.SmartsheetUpdateView].
type SmartsheetUpdateViewRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// ViewID of the view; required.
	ViewID string `json:"view_id,omitzero"`
	// ViewTitle is the new title.
	ViewTitle string `json:"view_title,omitzero"`
	// Property sorts, filters, groups and colours.
	Property *ViewProperty `json:"property,omitzero"`
}

// SmartsheetUpdateViewResponse is the answer of [Client.SmartsheetUpdateView].
type SmartsheetUpdateViewResponse struct {
	// View is the view as it is now.
	View View `json:"view,omitzero"`
}

var smartsheetGetViews = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/get_views",
	Pages: wecom.Pages{Internal: 99913, ThirdParty: 100209, Provider: 100228}, Repeat: wecom.RepeatSafe,
}

// SmartsheetGetViews lists the views of a sheet (查询视图).
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-get-views-page, wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99913
func (c *Client) SmartsheetGetViews(ctx context.Context, req *SmartsheetGetViewsRequest, opts ...wecom.CallOption) (*SmartsheetGetViewsResponse, error) {
	resp := new(SmartsheetGetViewsResponse)
	if err := c.core.Do(ctx, &smartsheetGetViews, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetGetViewsAll yields every view of a sheet, page by page. It ends after one error.
func (c *Client) SmartsheetGetViewsAll(ctx context.Context, req *SmartsheetGetViewsRequest, opts ...wecom.CallOption) iter.Seq2[View, error] {
	return func(yield func(View, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(smartsheetGetViews.Path, page.Offset, yield, func(at int64) ([]View, int64, bool, error) {
			page.Offset = at
			resp, err := c.SmartsheetGetViews(ctx, &page, opts...)
			if err != nil {
				return nil, at, false, err
			}
			return resp.Views, resp.Next, resp.HasMore, nil
		})
	}
}

// SmartsheetGetViewsRequest is the request of [Client.SmartsheetGetViews].
type SmartsheetGetViewsRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// SheetID is the sheet in it; required.
	SheetID string `json:"sheet_id,omitzero"`
	// ViewIDs asks for these views only.
	ViewIDs []string `json:"view_ids,omitzero"`
	// Offset is the position, 0 at first.
	Offset int64 `json:"offset,omitzero"`
	// Limit is the length of a page, at most 1000, which is the value if unset.
	Limit int64 `json:"limit,omitzero"`
}

// SmartsheetGetViewsResponse is the answer of [Client.SmartsheetGetViews].
type SmartsheetGetViewsResponse struct {
	// Total counts the views that fit.
	Total int64 `json:"total,omitzero"`
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// Next is the Offset of the next page.
	Next int64 `json:"next,omitzero"`
	// Views holds the views of this page.
	Views []View `json:"views,omitzero"`
}
