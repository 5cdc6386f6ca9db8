package idconvert

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: unionIDToExternalUserID, Request: new(UnionIDToExternalUserIDRequest), Response: new(UnionIDToExternalUserIDResponse)},
		{Endpoint: batchExternalUserIDToPendingID, Request: new(BatchExternalUserIDToPendingIDRequest), Response: new(BatchExternalUserIDToPendingIDResponse)},
		{Endpoint: convertTmpExternalUserID, Request: new(ConvertTmpExternalUserIDRequest), Response: new(ConvertTmpExternalUserIDResponse)},
		{Endpoint: externalTagID, Request: new(ExternalTagIDRequest), Response: new(ExternalTagIDResponse)},
		{Endpoint: openKfID, Request: new(OpenKfIDRequest), Response: new(OpenKfIDResponse)},
		{Endpoint: applyToUpgradeChatID, Request: new(ApplyToUpgradeChatIDRequest), Response: new(ApplyToUpgradeChatIDResponse)},
		{Endpoint: chatID, Request: new(ChatIDRequest), Response: new(ChatIDResponse)},
		{Endpoint: upgradeChatIDForNewCorp, Request: new(UpgradeChatIDForNewCorpRequest), Response: new(UpgradeChatIDForNewCorpResponse)},
		{Endpoint: corpApplyMassCallTicket, Request: new(CorpApplyMassCallTicketRequest), Response: new(CorpApplyMassCallTicketResponse)},
		{Endpoint: corpGetOpenIDMigration, Request: new(CorpGetOpenIDMigrationRequest), Response: new(CorpGetOpenIDMigrationResponse)},
		{Endpoint: corpOpenCorpIDToCorpID, Request: new(CorpOpenCorpIDToCorpIDRequest), Response: new(CorpOpenCorpIDToCorpIDResponse)},
	}
}
