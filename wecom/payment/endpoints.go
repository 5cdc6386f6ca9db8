package payment

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: sendWorkWXRedPack, Request: new(SendWorkWXRedPackRequest), Response: new(SendWorkWXRedPackResponse)},
		{Endpoint: queryWorkWXRedPack, Request: new(QueryWorkWXRedPackRequest), Response: new(QueryWorkWXRedPackResponse)},
		{Endpoint: promotionPayWWSPTrans2Pocket, Request: new(PromotionPayWWSPTrans2PocketRequest), Response: new(PromotionPayWWSPTrans2PocketResponse)},
		{Endpoint: promotionQueryWWSPTrans2Pocket, Request: new(PromotionQueryWWSPTrans2PocketRequest), Response: new(PromotionQueryWWSPTrans2PocketResponse)},
	}
}
