package kf

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: accountAdd, Request: new(AccountAddRequest), Response: new(AccountAddResponse)},
		{Endpoint: accountDel, Request: new(AccountDelRequest), Response: new(AccountDelResponse)},
		{Endpoint: accountUpdate, Request: new(AccountUpdateRequest), Response: new(AccountUpdateResponse)},
		{Endpoint: accountList, Request: new(AccountListRequest), Response: new(AccountListResponse)},
		{Endpoint: addContactWay, Request: new(AddContactWayRequest), Response: new(AddContactWayResponse)},
		{Endpoint: servicerAdd, Request: new(ServicerAddRequest), Response: new(ServicerAddResponse)},
		{Endpoint: servicerDel, Request: new(ServicerDelRequest), Response: new(ServicerDelResponse)},
		{Endpoint: servicerList, Request: new(ServicerListRequest), Response: new(ServicerListResponse)},
		{Endpoint: serviceStateGet, Request: new(ServiceStateGetRequest), Response: new(ServiceStateGetResponse)},
		{Endpoint: serviceStateTrans, Request: new(ServiceStateTransRequest), Response: new(ServiceStateTransResponse)},
		{Endpoint: syncMsg, Request: new(SyncMsgRequest), Response: new(SyncMsgResponse)},
		{Endpoint: sendMsg, Request: new(SendMsgRequest), Response: new(SendMsgResponse)},
		{Endpoint: sendMsgOnEvent, Request: new(SendMsgOnEventRequest), Response: new(SendMsgOnEventResponse)},
		{Endpoint: customerBatchGet, Request: new(CustomerBatchGetRequest), Response: new(CustomerBatchGetResponse)},
		{Endpoint: customerGetUpgradeServiceConfig, Request: new(CustomerGetUpgradeServiceConfigRequest), Response: new(CustomerGetUpgradeServiceConfigResponse)},
		{Endpoint: customerUpgradeService, Request: new(CustomerUpgradeServiceRequest), Response: new(CustomerUpgradeServiceResponse)},
		{Endpoint: customerCancelUpgradeService, Request: new(CustomerCancelUpgradeServiceRequest), Response: new(CustomerCancelUpgradeServiceResponse)},
		{Endpoint: getCorpQualification, Request: new(GetCorpQualificationRequest), Response: new(GetCorpQualificationResponse)},
		{Endpoint: getCorpStatistic, Request: new(GetCorpStatisticRequest), Response: new(GetCorpStatisticResponse)},
		{Endpoint: getServicerStatistic, Request: new(GetServicerStatisticRequest), Response: new(GetServicerStatisticResponse)},
		{Endpoint: getStatistic, Request: new(GetStatisticRequest), Response: new(GetStatisticResponse)},
		{Endpoint: knowledgeAddGroup, Request: new(KnowledgeAddGroupRequest), Response: new(KnowledgeAddGroupResponse)},
		{Endpoint: knowledgeDelGroup, Request: new(KnowledgeDelGroupRequest), Response: new(KnowledgeDelGroupResponse)},
		{Endpoint: knowledgeModGroup, Request: new(KnowledgeModGroupRequest), Response: new(KnowledgeModGroupResponse)},
		{Endpoint: knowledgeListGroup, Request: new(KnowledgeListGroupRequest), Response: new(KnowledgeListGroupResponse)},
		{Endpoint: knowledgeAddIntent, Request: new(KnowledgeAddIntentRequest), Response: new(KnowledgeAddIntentResponse)},
		{Endpoint: knowledgeDelIntent, Request: new(KnowledgeDelIntentRequest), Response: new(KnowledgeDelIntentResponse)},
		{Endpoint: knowledgeModIntent, Request: new(KnowledgeModIntentRequest), Response: new(KnowledgeModIntentResponse)},
		{Endpoint: knowledgeListIntent, Request: new(KnowledgeListIntentRequest), Response: new(KnowledgeListIntentResponse)},
	}
}
