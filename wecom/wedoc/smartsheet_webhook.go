package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var smartsheetWebhook = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/webhook",
	Pages: wecom.Pages{Internal: 101240}, Credential: wecom.RobotKey, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetWebhook adds records to the sheet that the key belongs to, or changes some (接收外部数据到智能表格: 添加记录,
// 更新记录). Cells of formulas, automatic numbers, references, links to records, creation and last change, groups and files
// cannot be written. The sheet's setting for outside data shows the key and a sample of its fields.
//
// Whoever has the key in the webhook's address: build the client with [wecom.NewRobot] and that key. Rules:
// smartsheet-rows, smartsheet-cells.
// Page: https://developer.work.weixin.qq.com/document/path/101240
func (c *Client) SmartsheetWebhook(ctx context.Context, req *SmartsheetWebhookRequest, opts ...wecom.CallOption) (*SmartsheetWebhookResponse, error) {
	resp := new(SmartsheetWebhookResponse)
	if err := c.core.Do(ctx, &smartsheetWebhook, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetWebhookRequest is the request of [Client.SmartsheetWebhook]: records to add or records to change. What
// NewRecord says of cells holds here, except that a picture is a [WebhookImageCell].
type SmartsheetWebhookRequest struct {
	// AddRecords holds the records to add.
	AddRecords []NewRecord `json:"add_records,omitzero"`
	// UpdateRecords holds the changes (page 101241).
	UpdateRecords []RecordUpdate `json:"update_records,omitzero"`
}

// WebhookImageCell is a picture in a cell that is written through a webhook.
type WebhookImageCell struct {
	// Title of the picture.
	Title string `json:"title,omitzero"`
	// ImageBase64 is the picture in base64.
	ImageBase64 string `json:"image_base64,omitzero"`
}

// SmartsheetWebhookResponse is the answer of [Client.SmartsheetWebhook].
type SmartsheetWebhookResponse struct {
	// AddRecords holds the records added.
	AddRecords []Record `json:"add_records,omitzero"`
	// UpdateRecords holds the records changed.
	UpdateRecords []Record `json:"update_records,omitzero"`
}
