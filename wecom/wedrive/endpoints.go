package wedrive

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: spaceCreate, Request: new(SpaceCreateRequest), Response: new(SpaceCreateResponse)},
		{Endpoint: spaceRename, Request: new(SpaceRenameRequest), Response: new(SpaceRenameResponse)},
		{Endpoint: spaceDismiss, Request: new(SpaceDismissRequest), Response: new(SpaceDismissResponse)},
		{Endpoint: spaceInfo, Request: new(SpaceInfoRequest), Response: new(SpaceInfoResponse)},
		{Endpoint: newSpaceInfo, Request: new(NewSpaceInfoRequest), Response: new(NewSpaceInfoResponse)},
		{Endpoint: spaceACLAdd, Request: new(SpaceACLAddRequest), Response: new(SpaceACLAddResponse)},
		{Endpoint: spaceACLDel, Request: new(SpaceACLDelRequest), Response: new(SpaceACLDelResponse)},
		{Endpoint: spaceSetting, Request: new(SpaceSettingRequest), Response: new(SpaceSettingResponse)},
		{Endpoint: spaceShare, Request: new(SpaceShareRequest), Response: new(SpaceShareResponse)},
		{Endpoint: fileUpload, Request: new(FileUploadRequest), Response: new(FileUploadResponse)},
		{Endpoint: fileUploadInit, Request: new(FileUploadInitRequest), Response: new(FileUploadInitResponse)},
		{Endpoint: fileUploadPart, Request: new(FileUploadPartRequest), Response: new(FileUploadPartResponse)},
		{Endpoint: fileUploadFinish, Request: new(FileUploadFinishRequest), Response: new(FileUploadFinishResponse)},
		{Endpoint: fileDownload, Request: new(FileDownloadRequest), Response: new(FileDownloadResponse)},
		{Endpoint: fileCreate, Request: new(FileCreateRequest), Response: new(FileCreateResponse)},
		{Endpoint: fileRename, Request: new(FileRenameRequest), Response: new(FileRenameResponse)},
		{Endpoint: fileMove, Request: new(FileMoveRequest), Response: new(FileMoveResponse)},
		{Endpoint: fileDelete, Request: new(FileDeleteRequest), Response: new(FileDeleteResponse)},
		{Endpoint: fileInfo, Request: new(FileInfoRequest), Response: new(FileInfoResponse)},
		{Endpoint: fileList, Request: new(FileListRequest), Response: new(FileListResponse)},
		{Endpoint: fileACLAdd, Request: new(FileACLAddRequest), Response: new(FileACLAddResponse)},
		{Endpoint: fileACLDel, Request: new(FileACLDelRequest), Response: new(FileACLDelResponse)},
		{Endpoint: fileSetting, Request: new(FileSettingRequest), Response: new(FileSettingResponse)},
		{Endpoint: fileShare, Request: new(FileShareRequest), Response: new(FileShareResponse)},
		{Endpoint: getFilePermission, Request: new(GetFilePermissionRequest), Response: new(GetFilePermissionResponse)},
		{Endpoint: fileSecureSetting, Request: new(FileSecureSettingRequest), Response: new(FileSecureSettingResponse)},
		{Endpoint: mngProInfo, Request: new(MngProInfoRequest), Response: new(MngProInfoResponse)},
		{Endpoint: mngCapacity, Request: new(MngCapacityRequest), Response: new(MngCapacityResponse)},
		{Endpoint: vipBatchAdd, Request: new(VIPBatchAddRequest), Response: new(VIPBatchAddResponse)},
		{Endpoint: vipBatchDel, Request: new(VIPBatchDelRequest), Response: new(VIPBatchDelResponse)},
		{Endpoint: vipList, Request: new(VIPListRequest), Response: new(VIPListResponse)},
	}
}
