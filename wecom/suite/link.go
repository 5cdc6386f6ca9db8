package suite

import (
	"context"
	"io"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getCustomizedAuthURL = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_customized_auth_url",
	Pages: wecom.Pages{Provider: 98744}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
}

// GetCustomizedAuthURL makes a link that authorizes templates of provider-developed apps (获取带参授权链接), to be shown as a
// QR code.
//
// Provider-developed apps. Takes the provider_access_token. Rules: customized-auth-url-templates,
// customized-auth-url-state, customized-auth-url-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/98744
func (c *Client) GetCustomizedAuthURL(ctx context.Context, req *GetCustomizedAuthURLRequest, opts ...wecom.CallOption) (*GetCustomizedAuthURLResponse, error) {
	return call[GetCustomizedAuthURLResponse](ctx, c, &getCustomizedAuthURL, req, opts)
}

// GetCustomizedAuthURLRequest is the request of [Client.GetCustomizedAuthURL].
type GetCustomizedAuthURLRequest struct {
	// State comes back from [Client.V2GetPermanentCode]: letters and digits, at most 32 bytes; required.
	State string `json:"state,omitzero"`
	// TemplateIDList are the templates (dk…), at most 9; required.
	TemplateIDList []string `json:"templateid_list,omitzero"`
}

// GetCustomizedAuthURLResponse is the answer of [Client.GetCustomizedAuthURL].
type GetCustomizedAuthURLResponse struct {
	// QRCodeURL is the link to make a QR code of.
	QRCodeURL string `json:"qrcode_url,omitzero"`
	// ExpiresIn is its lifetime in seconds: 10 days.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

var getAppQRCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_app_qrcode",
	Pages: wecom.Pages{ThirdParty: 95430}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
}

// GetAppQRCode gets the address of the QR code that installs a published app (获取应用二维码).
//
// Third-party apps. Takes the suite_access_token. Rules: app-qrcode-state.
// Page: https://developer.work.weixin.qq.com/document/path/95430
func (c *Client) GetAppQRCode(ctx context.Context, req *GetAppQRCodeRequest, opts ...wecom.CallOption) (*GetAppQRCodeResponse, error) {
	full := paging.ValueOf(req)
	full.ResultType = resultURL
	return call[GetAppQRCodeResponse](ctx, c, &getAppQRCode, &full, opts)
}

// The forms of the answer.
const (
	resultImage = 1
	resultURL   = 2
)

// DownloadAppQRCode writes the picture of the code that [Client.GetAppQRCode] gives the address of to w, as PNG.
func (c *Client) DownloadAppQRCode(ctx context.Context, req *GetAppQRCodeRequest, w io.Writer, opts ...wecom.CallOption) error {
	full := paging.ValueOf(req)
	full.ResultType = resultImage
	picture := getAppQRCode
	picture.Download = true
	return c.core.Download(ctx, &picture, &full, w, new(GetAppQRCodeResponse), opts...)
}

// GetAppQRCodeRequest is the request of [Client.GetAppQRCode].
type GetAppQRCodeRequest struct {
	// SuiteID of the app (ww… or wx…); required.
	SuiteID string `json:"suite_id,omitzero"`
	// AppID of the app in an old suite; 1 if zero.
	AppID int64 `json:"appid,omitzero"`
	// State tells where the app was installed from: letters and digits, at most 32 bytes.
	State string `json:"state,omitzero"`
	// Style of the picture; small without a frame if nil.
	Style *QRCodeStyle `json:"style,omitzero"`
	// ResultType is the form of the answer; each method sets its own.
	ResultType int64 `json:"result_type,omitzero"`
}

// GetAppQRCodeResponse is the answer of [Client.GetAppQRCode].
type GetAppQRCodeResponse struct {
	// QRCode is the address of the picture.
	QRCode string `json:"qrcode,omitzero"`
}

// QRCodeStyle is how a QR code looks (二维码样式).
type QRCodeStyle int64

// The looks of a QR code.
const (
	QRCodeStyleFramedPrint  QRCodeStyle = 0 // frame with a text, for print (适合于实体物料)
	QRCodeStyleFramedScreen QRCodeStyle = 1 // frame with a text, for screens (适合于屏幕类)
	QRCodeStyleSmall        QRCodeStyle = 2 // no frame, 312×384
	QRCodeStyleMedium       QRCodeStyle = 3 // no frame, 624×768
	QRCodeStyleLarge        QRCodeStyle = 4 // no frame, 1996×2456
)

var getRegisterCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_register_code",
	Pages: wecom.Pages{ThirdParty: 90581}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
}

// GetRegisterCode makes a code with which a customer registers a new corp (获取注册码).
//
// Third-party apps. Takes the provider_access_token. Rules: register-code-template-id, register-code-state,
// register-code-ttl, register-code-once.
// Page: https://developer.work.weixin.qq.com/document/path/90581
func (c *Client) GetRegisterCode(ctx context.Context, req *GetRegisterCodeRequest, opts ...wecom.CallOption) (*GetRegisterCodeResponse, error) {
	return call[GetRegisterCodeResponse](ctx, c, &getRegisterCode, req, opts)
}

// GetRegisterCodeRequest is the request of [Client.GetRegisterCode].
type GetRegisterCodeRequest struct {
	// TemplateID of the promotion package, at most 128 bytes; required.
	TemplateID string `json:"template_id,omitzero"`
	// CorpName fills in the name of the corp.
	CorpName string `json:"corp_name,omitzero"`
	// AdminName fills in the name of the administrator.
	AdminName string `json:"admin_name,omitzero"`
	// AdminMobile fills in the mobile number of the administrator.
	AdminMobile string `json:"admin_mobile,omitzero"`
	// State comes back from [Client.GetRegisterInfo] and in the callback: letters and digits, at most 128 bytes.
	State string `json:"state,omitzero"`
	// FollowUser is the userid of the provider's member who looks after the customer.
	FollowUser string `json:"follow_user,omitzero"`
}

// GetRegisterCodeResponse is the answer of [Client.GetRegisterCode].
type GetRegisterCodeResponse struct {
	// RegisterCode is the code, at most 512 bytes, good for one visit of the registration link.
	RegisterCode string `json:"register_code,omitzero"`
	// ExpiresIn is the lifetime of the code in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

var getRegisterInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_register_info",
	Pages: wecom.Pages{ThirdParty: 90582}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// GetRegisterInfo tells the corp that a code made (查询注册状态); errcode 84024 for a corp that is not new.
//
// Third-party apps. Takes the provider_access_token. Rules: register-info-query-window.
// Page: https://developer.work.weixin.qq.com/document/path/90582
func (c *Client) GetRegisterInfo(ctx context.Context, req *GetRegisterInfoRequest, opts ...wecom.CallOption) (*GetRegisterInfoResponse, error) {
	return call[GetRegisterInfoResponse](ctx, c, &getRegisterInfo, req, opts)
}

// GetRegisterInfoRequest is the request of [Client.GetRegisterInfo].
type GetRegisterInfoRequest struct {
	// RegisterCode from the callback of the finished registration, at most 24 hours old; required.
	RegisterCode string `json:"register_code,omitzero"`
}

// GetRegisterInfoResponse is the answer of [Client.GetRegisterInfo].
type GetRegisterInfoResponse struct {
	// CorpID of the new corp.
	CorpID string `json:"corpid,omitzero"`
	// ContactSync is the token for moving contacts; empty unless the package allows that.
	ContactSync ContactSync `json:"contact_sync,omitzero"`
	// AuthUserInfo is the administrator.
	AuthUserInfo RegisterAdmin `json:"auth_user_info,omitzero"`
	// State that [Client.GetRegisterCode] was given.
	State string `json:"state,omitzero"`
	// TemplateID of the promotion package.
	TemplateID string `json:"template_id,omitzero"`
}

// ContactSync is a token for moving contacts.
type ContactSync struct {
	// AccessToken reads and writes all contacts. Do not print it.
	AccessToken string `json:"access_token,omitzero"`
	// ExpiresIn is the lifetime of the token in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

// RegisterAdmin is the administrator of a new corp.
type RegisterAdmin struct {
	// UserID of the administrator.
	UserID string `json:"userid,omitzero"`
}
