package chatdata

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: setPublicKey, Request: new(SetPublicKeyRequest), Response: new(SetPublicKeyResponse)},
		{Endpoint: getAuthUserList, Request: new(GetAuthUserListRequest), Response: new(GetAuthUserListResponse)},
		{Endpoint: getCorpAuthInfo, Request: new(GetCorpAuthInfoRequest), Response: new(GetCorpAuthInfoResponse)},
		{Endpoint: setHideSensitiveInfoConfig, Request: new(SetHideSensitiveInfoConfigRequest), Response: new(SetHideSensitiveInfoConfigResponse)},
		{Endpoint: getHideSensitiveInfoConfig, Request: new(GetHideSensitiveInfoConfigRequest), Response: new(GetHideSensitiveInfoConfigResponse)},
		{Endpoint: syncCallProgram, Request: new(SyncCallProgramRequest), Response: new(SyncCallProgramResponse)},
		{Endpoint: asyncProgramTask, Request: new(AsyncProgramTaskRequest), Response: new(AsyncProgramTaskResponse)},
		{Endpoint: asyncProgramResult, Request: new(AsyncProgramResultRequest), Response: new(AsyncProgramResultResponse)},
		{Endpoint: setReceiveCallback, Request: new(SetReceiveCallbackRequest), Response: new(SetReceiveCallbackResponse)},
		{Endpoint: setLogLevel, Request: new(SetLogLevelRequest), Response: new(SetLogLevelResponse)},
		{Endpoint: getLogLevel, Request: new(GetLogLevelRequest), Response: new(GetLogLevelResponse)},
		{Endpoint: openDebugMode, Request: new(OpenDebugModeRequest), Response: new(OpenDebugModeResponse)},
		{Endpoint: closeDebugMode, Request: new(CloseDebugModeRequest), Response: new(CloseDebugModeResponse)},
		{Endpoint: checkDebugMode, Request: new(CheckDebugModeRequest), Response: new(CheckDebugModeResponse)},
		{Endpoint: uploadMedia, Request: new(UploadMediaRequest), Response: new(UploadMediaResponse)},
		{Endpoint: syncMsg, Request: new(SyncMsgRequest), Response: new(SyncMsgResponse)},
		{Endpoint: searchMsg, Request: new(SearchMsgRequest), Response: new(SearchMsgResponse)},
		{Endpoint: searchChat, Request: new(SearchChatRequest), Response: new(SearchChatResponse)},
		{Endpoint: groupchatGet, Request: new(GroupchatGetRequest), Response: new(GroupchatGetResponse)},
		{Endpoint: getAgreeStatusSingle, Request: new(GetAgreeStatusSingleRequest), Response: new(GetAgreeStatusSingleResponse)},
		{Endpoint: getAgreeStatusRoom, Request: new(GetAgreeStatusRoomRequest), Response: new(GetAgreeStatusRoomResponse)},
		{Endpoint: analyzeTaskAdd, Request: new(AnalyzeTaskAddRequest), Response: new(AnalyzeTaskAddResponse)},
		{Endpoint: analyzeTaskSubmit, Request: new(AnalyzeTaskSubmitRequest), Response: new(AnalyzeTaskSubmitResponse)},
		{Endpoint: analyzeTaskResult, Request: new(AnalyzeTaskResultRequest), Response: new(AnalyzeTaskResultResponse)},
		{Endpoint: exportCreateJob, Request: new(ExportCreateJobRequest), Response: new(ExportCreateJobResponse)},
		{Endpoint: exportGetJobStatus, Request: new(ExportGetJobStatusRequest), Response: new(ExportGetJobStatusResponse)},
		{Endpoint: keywordCreateRule, Request: new(KeywordCreateRuleRequest), Response: new(KeywordCreateRuleResponse)},
		{Endpoint: keywordUpdateRule, Request: new(KeywordUpdateRuleRequest), Response: new(KeywordUpdateRuleResponse)},
		{Endpoint: keywordDeleteRule, Request: new(KeywordDeleteRuleRequest), Response: new(KeywordDeleteRuleResponse)},
		{Endpoint: keywordGetRuleList, Request: new(KeywordGetRuleListRequest), Response: new(KeywordGetRuleListResponse)},
		{Endpoint: keywordGetRuleDetail, Request: new(KeywordGetRuleDetailRequest), Response: new(KeywordGetRuleDetailResponse)},
		{Endpoint: keywordGetHitMsgList, Request: new(KeywordGetHitMsgListRequest), Response: new(KeywordGetHitMsgListResponse)},
		{Endpoint: docdataGetAuthUserList, Request: new(DocdataGetAuthUserListRequest), Response: new(DocdataGetAuthUserListResponse)},
		{Endpoint: docdataGetAuthInfo, Request: new(DocdataGetAuthInfoRequest), Response: new(DocdataGetAuthInfoResponse)},
	}
}
