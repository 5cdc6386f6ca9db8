package suite

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var contactSearch = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/contact/search",
	Pages: wecom.Pages{ThirdParty: 91844}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// ContactSearch looks for members and departments of a corp by name (通讯录单个搜索).
//
// Third-party apps. Takes the provider_access_token. Rules: provider-search-word, provider-search-limit,
// service-search-dismissed.
// Page: https://developer.work.weixin.qq.com/document/path/91844
func (c *Client) ContactSearch(ctx context.Context, req *ContactSearchRequest, opts ...wecom.CallOption) (*ContactSearchResponse, error) {
	return call[ContactSearchResponse](ctx, c, &contactSearch, req, opts)
}

// ContactSearchRequest is the request of [Client.ContactSearch].
type ContactSearchRequest struct {
	// AuthCorpID of the corp; required.
	AuthCorpID string `json:"auth_corpid,omitzero"`
	// QueryWord is a name, its pinyin or an English name; of a department its name or pinyin; at most 64 characters;
	// required.
	QueryWord string `json:"query_word,omitzero"`
	// QueryType tells what to look for; both if zero.
	QueryType QueryType `json:"query_type,omitzero"`
	// QueryRange adds those who left.
	QueryRange QueryRange `json:"query_range,omitzero"`
	// AgentID limits the results to what that app may see.
	AgentID int64 `json:"agentid,omitzero"`
	// Limit is the most results, of those who left too, 50 if zero, at most 200.
	Limit int64 `json:"limit,omitzero"`
	// FullMatchField asks for exact matches; any likeness if zero.
	FullMatchField FullMatchField `json:"full_match_field,omitzero"`
	// Cursor is the next_cursor of the answer before; empty to begin.
	Cursor string `json:"cursor,omitzero"`
}

// ContactSearchResponse is the answer of [Client.ContactSearch].
type ContactSearchResponse struct {
	// QueryResult is what was found, perhaps less than the limit.
	QueryResult QueryResult `json:"query_result,omitzero"`
	// IsLast reports the last page.
	IsLast bool `json:"is_last,omitzero"`
	// NextCursor is for the next page; empty after the last one.
	NextCursor string `json:"next_cursor,omitzero"`
}

// ContactSearchAll yields the results of [Client.ContactSearch] page by page, each with fewer than the limit where the app
// may not see all. It ends after an error.
func (c *Client) ContactSearchAll(ctx context.Context, req *ContactSearchRequest, opts ...wecom.CallOption) iter.Seq2[QueryResult, error] {
	return func(yield func(QueryResult, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(contactSearch.Path, page.Cursor, yield, func(at string) ([]QueryResult, string, bool, error) {
			page.Cursor = at
			resp, err := c.ContactSearch(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return []QueryResult{resp.QueryResult}, resp.NextCursor, !resp.IsLast && resp.NextCursor != "", nil
		})
	}
}

// QueryType tells what to look for (查询类型).
type QueryType int64

// What to look for.
const (
	QueryTypeBoth  QueryType = 0 // members and departments
	QueryTypeUser  QueryType = 1 // members (用户)
	QueryTypeParty QueryType = 2 // departments (部门)
)

// QueryRange tells among whom to look (查询范围).
type QueryRange int64

// Among whom to look.
const (
	QueryRangePresent       QueryRange = 0 // members (在职用户)
	QueryRangeWithDismissed QueryRange = 1 // also those who left within a year, if they had been active (离职用户)
)

// FullMatchField tells what has to match exactly (精确匹配的字段).
type FullMatchField int64

// What has to match exactly.
const (
	FullMatchFieldName        FullMatchField = 1 // name of the member or department (名称)
	FullMatchFieldEnglishName FullMatchField = 2 // English name (英文名)
)

// QueryResult is what a search found.
type QueryResult struct {
	// User are the members.
	User FoundUsers `json:"user,omitzero"`
	// Party are the departments.
	Party FoundParties `json:"party,omitzero"`
	// DismissUser are those who left.
	DismissUser FoundUsers `json:"dismiss_user,omitzero"`
}

// FoundUsers are the members that a search found.
type FoundUsers struct {
	// UserID of the members.
	UserID []string `json:"userid,omitzero"`
	// OpenUserID of the members, in the same order.
	OpenUserID []string `json:"open_userid,omitzero"`
}

// FoundParties are the departments that a search found.
type FoundParties struct {
	// DepartmentID of the departments.
	DepartmentID []int64 `json:"department_id,omitzero"`
}

var contactBatchSearch = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/contact/batchsearch",
	Pages: wecom.Pages{ThirdParty: 91844}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// ContactBatchSearch looks for several names at once (通讯录批量搜索).
//
// Third-party apps. Takes the provider_access_token. Rules: provider-batchsearch-requests, provider-search-word,
// provider-search-limit.
// Page: https://developer.work.weixin.qq.com/document/path/91844
func (c *Client) ContactBatchSearch(ctx context.Context, req *ContactBatchSearchRequest, opts ...wecom.CallOption) (*ContactBatchSearchResponse, error) {
	return call[ContactBatchSearchResponse](ctx, c, &contactBatchSearch, req, opts)
}

// ContactBatchSearchRequest is the request of [Client.ContactBatchSearch].
type ContactBatchSearchRequest struct {
	// AuthCorpID of the corp; required.
	AuthCorpID string `json:"auth_corpid,omitzero"`
	// AgentID limits the results to what that app may see.
	AgentID int64 `json:"agentid,omitzero"`
	// QueryRequestList are the searches, at most 50; required.
	QueryRequestList []Query `json:"query_request_list,omitzero"`
}

// ContactBatchSearchResponse is the answer of [Client.ContactBatchSearch].
type ContactBatchSearchResponse struct {
	// QueryResultList are the results, one a search.
	QueryResultList []QueryAnswer `json:"query_result_list,omitzero"`
}

// Query is one search.
type Query struct {
	// QueryWord is a name, its pinyin or an English name; of a department its name or pinyin; at most 64 characters;
	// required.
	QueryWord string `json:"query_word,omitzero"`
	// QueryType tells what to look for; both if zero.
	QueryType QueryType `json:"query_type,omitzero"`
	// QueryRange adds those who left.
	QueryRange QueryRange `json:"query_range,omitzero"`
	// Limit is the most results, of those who left too, 50 if zero, at most 200.
	Limit int64 `json:"limit,omitzero"`
	// FullMatchField asks for exact matches; any likeness if zero.
	FullMatchField FullMatchField `json:"full_match_field,omitzero"`
	// Cursor is the next_cursor of the answer before; empty to begin.
	Cursor string `json:"cursor,omitzero"`
}

// QueryAnswer is the result of one search.
type QueryAnswer struct {
	// QueryRequest is the search.
	QueryRequest Query `json:"query_request,omitzero"`
	// QueryResult is what it found.
	QueryResult QueryResult `json:"query_result,omitzero"`
	// IsLast reports the last page.
	IsLast bool `json:"is_last,omitzero"`
	// NextCursor is for the next page; empty after the last one.
	NextCursor string `json:"next_cursor,omitzero"`
}

var contactSort = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/contact/sort",
	Pages: wecom.Pages{ThirdParty: 92093}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// ContactSort sorts members by their names (通讯录userid排序).
//
// Third-party apps. Takes the provider_access_token. Rules: provider-sort-userids.
// Page: https://developer.work.weixin.qq.com/document/path/92093
func (c *Client) ContactSort(ctx context.Context, req *ContactSortRequest, opts ...wecom.CallOption) (*ContactSortResponse, error) {
	return call[ContactSortResponse](ctx, c, &contactSort, req, opts)
}

// ContactSortRequest is the request of [Client.ContactSort].
type ContactSortRequest struct {
	// AuthCorpID of the corp; required.
	AuthCorpID string `json:"auth_corpid,omitzero"`
	// UserIDList are the members, at most 1000; required.
	UserIDList []string `json:"useridlist,omitzero"`
	// SortOptions are the orders, the most important first.
	SortOptions []SortOption `json:"sort_options,omitzero"`
}

// ContactSortResponse is the answer of [Client.ContactSort].
type ContactSortResponse struct {
	// UserIDList are the members in order.
	UserIDList []string `json:"useridlist,omitzero"`
}

// SortOption is one order.
type SortOption struct {
	// SortField to sort by.
	SortField SortField `json:"sort_field"`
	// SortType is the direction.
	SortType SortType `json:"sort_type"`
}

// SortField is what members are sorted by (排序属性).
type SortField int64

// What members are sorted by.
const (
	SortFieldName  SortField = 0 // pinyin of the name (姓名拼音)
	SortFieldAlias SortField = 1 // alias (别名)
)

// SortType is the direction of an order (排序方式).
type SortType int64

// The directions.
const (
	SortTypeAscending  SortType = 0 // ascending (升序)
	SortTypeDescending SortType = 1 // descending (降序)
)
