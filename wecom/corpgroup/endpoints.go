package corpgroup

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: corpListAppShareInfo, Request: new(CorpListAppShareInfoRequest), Response: new(CorpListAppShareInfoResponse)},
		{Endpoint: corpGetToken, Request: new(CorpGetTokenRequest), Response: new(CorpGetTokenResponse)},
		{Endpoint: corpGetChainList, Request: new(CorpGetChainListRequest), Response: new(CorpGetChainListResponse)},
		{Endpoint: getCorpSharedChainList, Request: new(GetCorpSharedChainListRequest), Response: new(GetCorpSharedChainListResponse)},
		{Endpoint: corpGetChainGroup, Request: new(CorpGetChainGroupRequest), Response: new(CorpGetChainGroupResponse)},
		{Endpoint: corpGetChainCorpInfoList, Request: new(CorpGetChainCorpInfoListRequest), Response: new(CorpGetChainCorpInfoListResponse)},
		{Endpoint: corpGetChainCorpInfo, Request: new(CorpGetChainCorpInfoRequest), Response: new(CorpGetChainCorpInfoResponse)},
		{Endpoint: corpGetChainUserCustomID, Request: new(CorpGetChainUserCustomIDRequest), Response: new(CorpGetChainUserCustomIDResponse)},
		{Endpoint: corpRemoveCorp, Request: new(CorpRemoveCorpRequest), Response: new(CorpRemoveCorpResponse)},
		{Endpoint: importChainContact, Request: new(ImportChainContactRequest), Response: new(ImportChainContactResponse)},
		{Endpoint: getResult, Request: new(GetResultRequest), Response: new(GetResultResponse)},
		{Endpoint: ruleAddRule, Request: new(RuleAddRuleRequest), Response: new(RuleAddRuleResponse)},
		{Endpoint: ruleModifyRule, Request: new(RuleModifyRuleRequest), Response: new(RuleModifyRuleResponse)},
		{Endpoint: ruleDeleteRule, Request: new(RuleDeleteRuleRequest), Response: new(RuleDeleteRuleResponse)},
		{Endpoint: ruleGetRuleInfo, Request: new(RuleGetRuleInfoRequest), Response: new(RuleGetRuleInfoResponse)},
		{Endpoint: ruleListIDs, Request: new(RuleListIDsRequest), Response: new(RuleListIDsResponse)},
		{Endpoint: unionIDToExternalUserID, Request: new(UnionIDToExternalUserIDRequest), Response: new(UnionIDToExternalUserIDResponse)},
		{Endpoint: unionIDToPendingID, Request: new(UnionIDToPendingIDRequest), Response: new(UnionIDToPendingIDResponse)},
		{Endpoint: batchExternalUserIDToPendingID, Request: new(BatchExternalUserIDToPendingIDRequest), Response: new(BatchExternalUserIDToPendingIDResponse)},
	}
}
