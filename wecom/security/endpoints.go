package security

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: getFileOperRecord, Request: new(GetFileOperRecordRequest), Response: new(GetFileOperRecordResponse)},
		{Endpoint: getScreenOperRecord, Request: new(GetScreenOperRecordRequest), Response: new(GetScreenOperRecordResponse)},
		{Endpoint: trustDeviceImport, Request: new(TrustDeviceImportRequest), Response: new(TrustDeviceImportResponse)},
		{Endpoint: trustDeviceList, Request: new(TrustDeviceListRequest), Response: new(TrustDeviceListResponse)},
		{Endpoint: trustDeviceGetByUser, Request: new(TrustDeviceGetByUserRequest), Response: new(TrustDeviceGetByUserResponse)},
		{Endpoint: trustDeviceDelete, Request: new(TrustDeviceDeleteRequest), Response: new(TrustDeviceDeleteResponse)},
		{Endpoint: trustDeviceApprove, Request: new(TrustDeviceApproveRequest), Response: new(TrustDeviceApproveResponse)},
		{Endpoint: trustDeviceReject, Request: new(TrustDeviceRejectRequest), Response: new(TrustDeviceRejectResponse)},
		{Endpoint: vIPSubmitBatchAddJob, Request: new(VIPSubmitBatchAddJobRequest), Response: new(VIPSubmitBatchAddJobResponse)},
		{Endpoint: vIPBatchAddJobResult, Request: new(VIPBatchAddJobResultRequest), Response: new(VIPBatchAddJobResultResponse)},
		{Endpoint: vIPSubmitBatchDelJob, Request: new(VIPSubmitBatchDelJobRequest), Response: new(VIPSubmitBatchDelJobResponse)},
		{Endpoint: vIPBatchDelJobResult, Request: new(VIPBatchDelJobResultRequest), Response: new(VIPBatchDelJobResultResponse)},
		{Endpoint: vIPList, Request: new(VIPListRequest), Response: new(VIPListResponse)},
		{Endpoint: memberOperLogList, Request: new(MemberOperLogListRequest), Response: new(MemberOperLogListResponse)},
		{Endpoint: adminOperLogList, Request: new(AdminOperLogListRequest), Response: new(AdminOperLogListResponse)},
		{Endpoint: getServerDomainIP, Request: new(GetServerDomainIPRequest), Response: new(GetServerDomainIPResponse)},
		{Endpoint: fileContentGetAuthUserList, Request: new(FileContentGetAuthUserListRequest), Response: new(FileContentGetAuthUserListResponse)},
		{Endpoint: docList, Request: new(DocListRequest), Response: new(DocListResponse)},
		{Endpoint: docExport, Request: new(DocExportRequest), Response: new(DocExportResponse)},
		{Endpoint: docGetExportResult, Request: new(DocGetExportResultRequest), Response: new(DocGetExportResultResponse)},
		{Endpoint: wedriveGetAuthFileList, Request: new(WedriveGetAuthFileListRequest), Response: new(WedriveGetAuthFileListResponse)},
		{Endpoint: wedriveDownloadFile, Request: new(WedriveDownloadFileRequest), Response: new(WedriveDownloadFileResponse)},
	}
}
