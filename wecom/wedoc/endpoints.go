package wedoc

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: createDoc, Request: new(CreateDocRequest), Response: new(CreateDocResponse)},
		{Endpoint: renameDoc, Request: new(RenameDocRequest), Response: new(RenameDocResponse)},
		{Endpoint: delDoc, Request: new(DelDocRequest), Response: new(DelDocResponse)},
		{Endpoint: getDocBaseInfo, Request: new(GetDocBaseInfoRequest), Response: new(GetDocBaseInfoResponse)},
		{Endpoint: docShare, Request: new(DocShareRequest), Response: new(DocShareResponse)},
		{Endpoint: imageUpload, Request: new(ImageUploadRequest), Response: new(ImageUploadResponse)},
		{Endpoint: docGetAuth, Request: new(DocGetAuthRequest), Response: new(DocGetAuthResponse)},
		{Endpoint: modDocJoinRule, Request: new(ModDocJoinRuleRequest), Response: new(ModDocJoinRuleResponse)},
		{Endpoint: modDocMember, Request: new(ModDocMemberRequest), Response: new(ModDocMemberResponse)},
		{Endpoint: modDocSaftySetting, Request: new(ModDocSaftySettingRequest), Response: new(ModDocSaftySettingResponse)},
		{Endpoint: getFormStatistic, Request: new(GetFormStatisticRequest), Response: new(GetFormStatisticResponse)},
		{Endpoint: getFormAnswer, Request: new(GetFormAnswerRequest), Response: new(GetFormAnswerResponse)},
		{Endpoint: smartsheetGetSheet, Request: new(SmartsheetGetSheetRequest), Response: new(SmartsheetGetSheetResponse)},
		{Endpoint: smartsheetAddSheet, Request: new(SmartsheetAddSheetRequest), Response: new(SmartsheetAddSheetResponse)},
		{Endpoint: smartsheetUpdateSheet, Request: new(SmartsheetUpdateSheetRequest), Response: new(SmartsheetUpdateSheetResponse)},
		{Endpoint: smartsheetDeleteSheet, Request: new(SmartsheetDeleteSheetRequest), Response: new(SmartsheetDeleteSheetResponse)},
		{Endpoint: smartsheetDeleteViews, Request: new(SmartsheetDeleteViewsRequest), Response: new(SmartsheetDeleteViewsResponse)},
		{Endpoint: smartsheetDeleteFields, Request: new(SmartsheetDeleteFieldsRequest), Response: new(SmartsheetDeleteFieldsResponse)},
		{Endpoint: smartsheetDeleteRecords, Request: new(SmartsheetDeleteRecordsRequest), Response: new(SmartsheetDeleteRecordsResponse)},
		{Endpoint: smartsheetAddFieldGroup, Request: new(SmartsheetAddFieldGroupRequest), Response: new(SmartsheetAddFieldGroupResponse)},
		{Endpoint: smartsheetUpdateFieldGroup, Request: new(SmartsheetUpdateFieldGroupRequest), Response: new(SmartsheetUpdateFieldGroupResponse)},
		{Endpoint: smartsheetDeleteFieldGroups, Request: new(SmartsheetDeleteFieldGroupsRequest), Response: new(SmartsheetDeleteFieldGroupsResponse)},
		{Endpoint: smartsheetGetFieldGroups, Request: new(SmartsheetGetFieldGroupsRequest), Response: new(SmartsheetGetFieldGroupsResponse)},
		{Endpoint: smartsheetGroupChatList, Request: new(SmartsheetGroupChatListRequest), Response: new(SmartsheetGroupChatListResponse)},
		{Endpoint: smartsheetGroupChatGet, Request: new(SmartsheetGroupChatGetRequest), Response: new(SmartsheetGroupChatGetResponse)},
		{Endpoint: smartsheetGroupChatUpdate, Request: new(SmartsheetGroupChatUpdateRequest), Response: new(SmartsheetGroupChatUpdateResponse)},
		{Endpoint: createForm, Request: new(CreateFormRequest), Response: new(CreateFormResponse)},
		{Endpoint: modifyForm, Request: new(ModifyFormRequest), Response: new(ModifyFormResponse)},
		{Endpoint: getFormInfo, Request: new(GetFormInfoRequest), Response: new(GetFormInfoResponse)},
		{Endpoint: smartsheetAddRecords, Request: new(SmartsheetAddRecordsRequest), Response: new(SmartsheetAddRecordsResponse)},
		{Endpoint: smartsheetUpdateRecords, Request: new(SmartsheetUpdateRecordsRequest), Response: new(SmartsheetUpdateRecordsResponse)},
		{Endpoint: smartsheetGetRecords, Request: new(SmartsheetGetRecordsRequest), Response: new(SmartsheetGetRecordsResponse)},
		{Endpoint: smartsheetAddView, Request: new(SmartsheetAddViewRequest), Response: new(SmartsheetAddViewResponse)},
		{Endpoint: smartsheetUpdateView, Request: new(SmartsheetUpdateViewRequest), Response: new(SmartsheetUpdateViewResponse)},
		{Endpoint: smartsheetGetViews, Request: new(SmartsheetGetViewsRequest), Response: new(SmartsheetGetViewsResponse)},
		{Endpoint: smartsheetAddFields, Request: new(SmartsheetAddFieldsRequest), Response: new(SmartsheetAddFieldsResponse)},
		{Endpoint: smartsheetUpdateFields, Request: new(SmartsheetUpdateFieldsRequest), Response: new(SmartsheetUpdateFieldsResponse)},
		{Endpoint: smartsheetGetFields, Request: new(SmartsheetGetFieldsRequest), Response: new(SmartsheetGetFieldsResponse)},
	}
}
