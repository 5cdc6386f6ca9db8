package chatdata

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var syncCallProgram = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/sync_call_program",
	Pages: wecom.Pages{Internal: 99965, ThirdParty: 99811, Provider: 100020}, Repeat: wecom.RepeatIfUnsent,
}

// SyncCallProgram calls a program in the data zone and waits for what it returns (应用同步调用专区程序).
//
// Internal, third-party and provider-developed apps. Rules: zone-schema, zone-results-only, zone-notify-call-id,
// zone-notify-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/99965
func (c *Client) SyncCallProgram(ctx context.Context, req *SyncCallProgramRequest, opts ...wecom.CallOption) (*SyncCallProgramResponse, error) {
	resp := new(SyncCallProgramResponse)
	if err := c.core.Do(ctx, &syncCallProgram, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SyncCallProgramRequest is the request of [Client.SyncCallProgram].
type SyncCallProgramRequest struct {
	// ProgramID is a program that belongs to the app; required.
	ProgramID string `json:"program_id,omitzero"`
	// AbilityID is an ability of the program; required.
	AbilityID string `json:"ability_id,omitzero"`
	// NotifyID is the notification of the program that the call answers (专区通知应用).
	NotifyID string `json:"notify_id,omitzero"`
	// RequestData is the input, JSON in a string, in the form set for the ability; required.
	RequestData string `json:"request_data,omitzero"`
}

// SyncCallProgramResponse is the answer of [Client.SyncCallProgram].
type SyncCallProgramResponse struct {
	// ResponseData is the output, JSON in a string, in the form set for the ability.
	ResponseData string `json:"response_data,omitzero"`
}

var asyncProgramTask = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/async_program_task",
	Pages: wecom.Pages{Internal: 99966, ThirdParty: 99812, Provider: 100021}, Repeat: wecom.RepeatIfUnsent,
}

// AsyncProgramTask starts a task of a program in the data zone (创建专区程序调用任务); [Client.AsyncProgramResult] reads its
// result.
//
// Internal, third-party and provider-developed apps. Rules: zone-schema, zone-results-only.
// Page: https://developer.work.weixin.qq.com/document/path/99966
func (c *Client) AsyncProgramTask(ctx context.Context, req *AsyncProgramTaskRequest, opts ...wecom.CallOption) (*AsyncProgramTaskResponse, error) {
	resp := new(AsyncProgramTaskResponse)
	if err := c.core.Do(ctx, &asyncProgramTask, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AsyncProgramTaskRequest is the request of [Client.AsyncProgramTask].
type AsyncProgramTaskRequest struct {
	// ProgramID is a program that belongs to the app; required.
	ProgramID string `json:"program_id,omitzero"`
	// AbilityID is an ability of the program; required.
	AbilityID string `json:"ability_id,omitzero"`
	// RequestData is the input, JSON in a string, in the form set for the ability; required.
	RequestData string `json:"request_data,omitzero"`
}

// AsyncProgramTaskResponse is the answer of [Client.AsyncProgramTask].
type AsyncProgramTaskResponse struct {
	// JobID identifies the task.
	JobID string `json:"jobid,omitzero"`
}

var asyncProgramResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/async_program_result",
	Pages: wecom.Pages{Internal: 99966, ThirdParty: 99812, Provider: 100021}, Repeat: wecom.RepeatSafe,
}

// AsyncProgramResult reads the result of a task (获取专区程序任务结果).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/99966
func (c *Client) AsyncProgramResult(ctx context.Context, req *AsyncProgramResultRequest, opts ...wecom.CallOption) (*AsyncProgramResultResponse, error) {
	resp := new(AsyncProgramResultResponse)
	if err := c.core.Do(ctx, &asyncProgramResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AsyncProgramResultRequest is the request of [Client.AsyncProgramResult].
type AsyncProgramResultRequest struct {
	// JobID is the task; required.
	JobID string `json:"jobid,omitzero"`
}

// AsyncProgramResultResponse is the answer of [Client.AsyncProgramResult].
type AsyncProgramResultResponse struct {
	// ResponseErrCode is the error code that the program has reported; 0 if it succeeded.
	ResponseErrCode int64 `json:"response_errcode,omitzero"`
	// ResponseData is the output that the program has reported, JSON in a string, in the form set for the ability.
	ResponseData string `json:"response_data,omitzero"`
}

var setReceiveCallback = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/set_receive_callback",
	Pages: wecom.Pages{Internal: 99963, ThirdParty: 99850, Provider: 100018}, Repeat: wecom.RepeatSafe,
}

// SetReceiveCallback sets which program of the app receives events in the data zone (设置专区接收回调事件): one, the last that
// was set.
//
// Internal, third-party and provider-developed apps. Rules: zone-one-callback-program.
// Page: https://developer.work.weixin.qq.com/document/path/99963
func (c *Client) SetReceiveCallback(ctx context.Context, req *SetReceiveCallbackRequest, opts ...wecom.CallOption) (*SetReceiveCallbackResponse, error) {
	resp := new(SetReceiveCallbackResponse)
	if err := c.core.Do(ctx, &setReceiveCallback, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetReceiveCallbackRequest is the request of [Client.SetReceiveCallback].
type SetReceiveCallbackRequest struct {
	// ProgramID is a program that belongs to the app; required.
	ProgramID string `json:"program_id,omitzero"`
}

// SetReceiveCallbackResponse is the empty answer of [Client.SetReceiveCallback].
type SetReceiveCallbackResponse struct{}

var setLogLevel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/set_log_level",
	Pages: wecom.Pages{Internal: 100108, ThirdParty: 100106, Provider: 100109}, Repeat: wecom.RepeatSafe,
}

// SetLogLevel sets which logs of a program are kept (设置日志打印级别). Not for official models.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100108
func (c *Client) SetLogLevel(ctx context.Context, req *SetLogLevelRequest, opts ...wecom.CallOption) (*SetLogLevelResponse, error) {
	resp := new(SetLogLevelResponse)
	if err := c.core.Do(ctx, &setLogLevel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetLogLevelRequest is the request of [Client.SetLogLevel].
type SetLogLevelRequest struct {
	// ProgramID is a program that the app may use; required.
	ProgramID string `json:"program_id,omitzero"`
	// LogLevel is the highest level to keep; LogLevelInfo until set; required.
	LogLevel LogLevel `json:"log_level,omitzero"`
}

// SetLogLevelResponse is the empty answer of [Client.SetLogLevel].
type SetLogLevelResponse struct{}

// LogLevel is a level of logs (日志级别); each includes those before it.
type LogLevel int64

// The levels.
const (
	LogLevelError LogLevel = 1 // ERR
	LogLevelInfo  LogLevel = 2 // INFO
	LogLevelDebug LogLevel = 3 // DBG
)

var getLogLevel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/get_log_level",
	Pages: wecom.Pages{Internal: 100108, ThirdParty: 100106, Provider: 100109}, Repeat: wecom.RepeatSafe,
}

// GetLogLevel reads which logs of a program are kept (获取当前日志打印级别). Not for official models.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100108
func (c *Client) GetLogLevel(ctx context.Context, req *GetLogLevelRequest, opts ...wecom.CallOption) (*GetLogLevelResponse, error) {
	resp := new(GetLogLevelResponse)
	if err := c.core.Do(ctx, &getLogLevel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetLogLevelRequest is the request of [Client.GetLogLevel].
type GetLogLevelRequest struct {
	// ProgramID is a program that the app may use; required.
	ProgramID string `json:"program_id,omitzero"`
}

// GetLogLevelResponse is the answer of [Client.GetLogLevel].
type GetLogLevelResponse struct {
	// LogLevel is the highest level that is kept.
	LogLevel LogLevel `json:"log_level,omitzero"`
}

var openDebugMode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/open_debug_mode",
	Pages: wecom.Pages{Internal: 100087, ThirdParty: 100083, Provider: 100091}, Repeat: wecom.RepeatSafe,
}

// OpenDebugMode opens the debug mode of a program (开启专区调试模式). Third-party apps: only in corps that have installed the
// app for a test; provider-developed apps: only in the provider's test corps.
//
// Internal, third-party and provider-developed apps. Rules: zone-debug-ttl, zone-debug-test-corps.
// Page: https://developer.work.weixin.qq.com/document/path/100087
func (c *Client) OpenDebugMode(ctx context.Context, req *OpenDebugModeRequest, opts ...wecom.CallOption) (*OpenDebugModeResponse, error) {
	resp := new(OpenDebugModeResponse)
	if err := c.core.Do(ctx, &openDebugMode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// OpenDebugModeRequest is the request of [Client.OpenDebugMode].
type OpenDebugModeRequest struct {
	// ProgramID is a program that belongs to the app; required.
	ProgramID string `json:"program_id,omitzero"`
	// DebugToken is the program's debug token (调试凭证); required.
	DebugToken string `json:"debug_token,omitzero"`
}

// OpenDebugModeResponse is the empty answer of [Client.OpenDebugMode].
type OpenDebugModeResponse struct{}

var closeDebugMode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/close_debug_mode",
	Pages: wecom.Pages{Internal: 100088, ThirdParty: 100084, Provider: 100092}, Repeat: wecom.RepeatSafe,
}

// CloseDebugMode closes the debug mode of a program (关闭专区调试模式).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100088
func (c *Client) CloseDebugMode(ctx context.Context, req *CloseDebugModeRequest, opts ...wecom.CallOption) (*CloseDebugModeResponse, error) {
	resp := new(CloseDebugModeResponse)
	if err := c.core.Do(ctx, &closeDebugMode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CloseDebugModeRequest is the request of [Client.CloseDebugMode].
type CloseDebugModeRequest struct {
	// ProgramID is a program that belongs to the app; required.
	ProgramID string `json:"program_id,omitzero"`
}

// CloseDebugModeResponse is the empty answer of [Client.CloseDebugMode].
type CloseDebugModeResponse struct{}

var checkDebugMode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/check_debug_mode",
	Pages: wecom.Pages{Internal: 100113, ThirdParty: 100112, Provider: 100114}, Repeat: wecom.RepeatSafe,
}

// CheckDebugMode reads whether a program is in debug mode (获取专区调试模式状态).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100113
func (c *Client) CheckDebugMode(ctx context.Context, req *CheckDebugModeRequest, opts ...wecom.CallOption) (*CheckDebugModeResponse, error) {
	resp := new(CheckDebugModeResponse)
	if err := c.core.Do(ctx, &checkDebugMode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CheckDebugModeRequest is the request of [Client.CheckDebugMode].
type CheckDebugModeRequest struct {
	// ProgramID is a program that belongs to the app; required.
	ProgramID string `json:"program_id,omitzero"`
}

// CheckDebugModeResponse is the answer of [Client.CheckDebugMode].
type CheckDebugModeResponse struct {
	// DebugModeStatus is the state.
	DebugModeStatus DebugModeStatus `json:"debug_mode_status,omitzero"`
}

// DebugModeStatus is the state of the debug mode (调试模式状态).
type DebugModeStatus int64

// The states.
const (
	DebugModeStatusClosed DebugModeStatus = 1 // off (关闭)
	DebugModeStatusOpen   DebugModeStatus = 2 // on (开启)
)

var uploadMedia = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/upload_media",
	Pages: wecom.Pages{Internal: 100174, ThirdParty: 100140, Provider: 100175}, Repeat: wecom.RepeatIfUnsent,
	Body: wecom.BodyMultipart,
}

// UploadMedia uploads a temporary file into the data zone (上传临时文件到专区). Its id lives for three days, for this corp and
// app, in the data zone only.
//
// Internal, third-party and provider-developed apps. Rules: zone-upload-size, zone-upload-type, zone-upload-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/100174
func (c *Client) UploadMedia(ctx context.Context, req *UploadMediaRequest, opts ...wecom.CallOption) (*UploadMediaResponse, error) {
	resp := new(UploadMediaResponse)
	if err := c.core.Do(ctx, &uploadMedia, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UploadMediaRequest is the request of [Client.UploadMedia].
type UploadMediaRequest struct {
	// Type is the kind of file; MediaTypeFile; required.
	Type MediaType `url:"type"`
	// Media is the file, 6 bytes to 60 MB; required. Its Name is what is shown.
	Media wecom.File `multipart:"media"`
}

// UploadMediaResponse is the answer of [Client.UploadMedia].
type UploadMediaResponse struct {
	// Type is the kind of file.
	Type MediaType `json:"type,omitzero"`
	// MediaID stands for the file for three days.
	MediaID string `json:"media_id,omitzero"`
	// CreatedAt is the time of the upload, in Unix seconds.
	CreatedAt int64 `json:"created_at,omitzero"`
}

// MediaType is the kind of a file (文件类型).
type MediaType string

// The kinds of file.
const (
	MediaTypeFile MediaType = "file" // a file (普通文件)
)
