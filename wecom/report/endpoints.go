package report

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: gridAdd, Request: new(GridAddRequest), Response: new(GridAddResponse)},
		{Endpoint: gridUpdate, Request: new(GridUpdateRequest), Response: new(GridUpdateResponse)},
		{Endpoint: gridDelete, Request: new(GridDeleteRequest), Response: new(GridDeleteResponse)},
		{Endpoint: gridList, Request: new(GridListRequest), Response: new(GridListResponse)},
		{Endpoint: gridGetUserGridInfo, Request: new(GridGetUserGridInfoRequest), Response: new(GridGetUserGridInfoResponse)},
		{Endpoint: gridAddCata, Request: new(GridAddCataRequest), Response: new(GridAddCataResponse)},
		{Endpoint: gridUpdateCata, Request: new(GridUpdateCataRequest), Response: new(GridUpdateCataResponse)},
		{Endpoint: gridDeleteCata, Request: new(GridDeleteCataRequest), Response: new(GridDeleteCataResponse)},
		{Endpoint: gridListCata, Request: new(GridListCataRequest), Response: new(GridListCataResponse)},
		{Endpoint: patrolGetGridInfo, Request: new(PatrolGetGridInfoRequest), Response: new(PatrolGetGridInfoResponse)},
		{Endpoint: patrolGetCorpStatus, Request: new(PatrolGetCorpStatusRequest), Response: new(PatrolGetCorpStatusResponse)},
		{Endpoint: patrolGetUserStatus, Request: new(PatrolGetUserStatusRequest), Response: new(PatrolGetUserStatusResponse)},
		{Endpoint: patrolCategoryStatistic, Request: new(PatrolCategoryStatisticRequest), Response: new(PatrolCategoryStatisticResponse)},
		{Endpoint: patrolGetOrderList, Request: new(PatrolGetOrderListRequest), Response: new(PatrolGetOrderListResponse)},
		{Endpoint: patrolGetOrderInfo, Request: new(PatrolGetOrderInfoRequest), Response: new(PatrolGetOrderInfoResponse)},
		{Endpoint: residentGetGridInfo, Request: new(ResidentGetGridInfoRequest), Response: new(ResidentGetGridInfoResponse)},
		{Endpoint: residentGetCorpStatus, Request: new(ResidentGetCorpStatusRequest), Response: new(ResidentGetCorpStatusResponse)},
		{Endpoint: residentGetUserStatus, Request: new(ResidentGetUserStatusRequest), Response: new(ResidentGetUserStatusResponse)},
		{Endpoint: residentCategoryStatistic, Request: new(ResidentCategoryStatisticRequest), Response: new(ResidentCategoryStatisticResponse)},
		{Endpoint: residentGetOrderList, Request: new(ResidentGetOrderListRequest), Response: new(ResidentGetOrderListResponse)},
		{Endpoint: residentGetOrderInfo, Request: new(ResidentGetOrderInfoRequest), Response: new(ResidentGetOrderInfoResponse)},
		{Endpoint: siteCodeList, Request: new(SiteCodeListRequest), Response: new(SiteCodeListResponse)},
		{Endpoint: siteCodeGetSiteReportInfo, Request: new(SiteCodeGetSiteReportInfoRequest), Response: new(SiteCodeGetSiteReportInfoResponse)},
		{Endpoint: siteCodeGetReportAnswer, Request: new(SiteCodeGetReportAnswerRequest), Response: new(SiteCodeGetReportAnswerResponse)},
	}
}
