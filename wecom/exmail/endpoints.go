package exmail

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: appComposeSend, Request: new(AppComposeSendRequest), Response: new(AppComposeSendResponse)},
		{Endpoint: appGetMailList, Request: new(AppGetMailListRequest), Response: new(AppGetMailListResponse)},
		{Endpoint: appReadMail, Request: new(AppReadMailRequest), Response: new(AppReadMailResponse)},
		{Endpoint: appGetEmailAlias, Request: new(AppGetEmailAliasRequest), Response: new(AppGetEmailAliasResponse)},
		{Endpoint: appUpdateEmailAlias, Request: new(AppUpdateEmailAliasRequest), Response: new(AppUpdateEmailAliasResponse)},
		{Endpoint: groupCreate, Request: new(GroupCreateRequest), Response: new(GroupCreateResponse)},
		{Endpoint: groupUpdate, Request: new(GroupUpdateRequest), Response: new(GroupUpdateResponse)},
		{Endpoint: groupDelete, Request: new(GroupDeleteRequest), Response: new(GroupDeleteResponse)},
		{Endpoint: groupGet, Request: new(GroupGetRequest), Response: new(GroupGetResponse)},
		{Endpoint: groupSearch, Request: new(GroupSearchRequest), Response: new(GroupSearchResponse)},
		{Endpoint: publicMailCreate, Request: new(PublicMailCreateRequest), Response: new(PublicMailCreateResponse)},
		{Endpoint: publicMailUpdate, Request: new(PublicMailUpdateRequest), Response: new(PublicMailUpdateResponse)},
		{Endpoint: publicMailDelete, Request: new(PublicMailDeleteRequest), Response: new(PublicMailDeleteResponse)},
		{Endpoint: publicMailGet, Request: new(PublicMailGetRequest), Response: new(PublicMailGetResponse)},
		{Endpoint: publicMailSearch, Request: new(PublicMailSearchRequest), Response: new(PublicMailSearchResponse)},
		{Endpoint: publicMailGetAuthCodeList, Request: new(PublicMailGetAuthCodeListRequest), Response: new(PublicMailGetAuthCodeListResponse)},
		{Endpoint: publicMailDeleteAuthCode, Request: new(PublicMailDeleteAuthCodeRequest), Response: new(PublicMailDeleteAuthCodeResponse)},
		{Endpoint: accountActEmail, Request: new(AccountActEmailRequest), Response: new(AccountActEmailResponse)},
		{Endpoint: mailGetNewCount, Request: new(MailGetNewCountRequest), Response: new(MailGetNewCountResponse)},
		{Endpoint: userOptionGet, Request: new(UserOptionGetRequest), Response: new(UserOptionGetResponse)},
		{Endpoint: userOptionUpdate, Request: new(UserOptionUpdateRequest), Response: new(UserOptionUpdateResponse)},
		{Endpoint: vipBatchAdd, Request: new(VIPBatchAddRequest), Response: new(VIPBatchAddResponse)},
		{Endpoint: vipBatchDel, Request: new(VIPBatchDelRequest), Response: new(VIPBatchDelResponse)},
		{Endpoint: vipList, Request: new(VIPListRequest), Response: new(VIPListResponse)},
	}
}
