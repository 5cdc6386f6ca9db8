package openhw

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: getModelToken, Request: new(GetModelTokenRequest), Response: new(GetModelTokenResponse)},
		{Endpoint: getDeviceSecret, Request: new(GetDeviceSecretRequest), Response: new(GetDeviceSecretResponse)},
		{Endpoint: getDeviceToken, Request: new(GetDeviceTokenRequest), Response: new(GetDeviceTokenResponse)},
		{Endpoint: modelRegisterSN, Request: new(ModelRegisterSNRequest), Response: new(ModelRegisterSNResponse)},
		{Endpoint: modelUnregisterSN, Request: new(ModelUnregisterSNRequest), Response: new(ModelUnregisterSNResponse)},
		{Endpoint: deviceGetDeviceDetail, Request: new(DeviceGetDeviceDetailRequest), Response: new(DeviceGetDeviceDetailResponse)},
		{Endpoint: deviceReportDeviceStatus, Request: new(DeviceReportDeviceStatusRequest), Response: new(DeviceReportDeviceStatusResponse)},
		{Endpoint: deviceReportFirmwareUpgradeResult, Request: new(DeviceReportFirmwareUpgradeResultRequest), Response: new(DeviceReportFirmwareUpgradeResultResponse)},
		{Endpoint: deviceGenLoginQRCode, Request: new(DeviceGenLoginQRCodeRequest), Response: new(DeviceGenLoginQRCodeResponse)},
		{Endpoint: deviceGenIDDynamicQRCode, Request: new(DeviceGenIDDynamicQRCodeRequest), Response: new(DeviceGenIDDynamicQRCodeResponse)},
		{Endpoint: deviceGetUserInfoByPage, Request: new(DeviceGetUserInfoByPageRequest), Response: new(DeviceGetUserInfoByPageResponse)},
		{Endpoint: deviceGetUserInfoByIDs, Request: new(DeviceGetUserInfoByIDsRequest), Response: new(DeviceGetUserInfoByIDsResponse)},
		{Endpoint: deviceReportCheckinData, Request: new(DeviceReportCheckinDataRequest), Response: new(DeviceReportCheckinDataResponse)},
		{Endpoint: deviceReportTemperatureData, Request: new(DeviceReportTemperatureDataRequest), Response: new(DeviceReportTemperatureDataResponse)},
		{Endpoint: deviceReportAccessData, Request: new(DeviceReportAccessDataRequest), Response: new(DeviceReportAccessDataResponse)},
		{Endpoint: deviceReportBioInfoResult, Request: new(DeviceReportBioInfoResultRequest), Response: new(DeviceReportBioInfoResultResponse)},
		{Endpoint: deviceReportRemoteOpenResult, Request: new(DeviceReportRemoteOpenResultRequest), Response: new(DeviceReportRemoteOpenResultResponse)},
		{Endpoint: deviceGetPrinterJobList, Request: new(DeviceGetPrinterJobListRequest), Response: new(DeviceGetPrinterJobListResponse)},
		{Endpoint: deviceGetPrinterJobDownloadURL, Request: new(DeviceGetPrinterJobDownloadURLRequest), Response: new(DeviceGetPrinterJobDownloadURLResponse)},
		{Endpoint: deviceReportPrinterJobStatus, Request: new(DeviceReportPrinterJobStatusRequest), Response: new(DeviceReportPrinterJobStatusResponse)},
		{Endpoint: devicePushScanFile, Request: new(DevicePushScanFileRequest), Response: new(DevicePushScanFileResponse)},
		{Endpoint: deviceSetPrinterJobTransResult, Request: new(DeviceSetPrinterJobTransResultRequest), Response: new(DeviceSetPrinterJobTransResultResponse)},
		{Endpoint: hardwareGetHardwareCheckinData, Request: new(HardwareGetHardwareCheckinDataRequest), Response: new(HardwareGetHardwareCheckinDataResponse)},
		{Endpoint: hardwareGetDeviceFeature, Request: new(HardwareGetDeviceFeatureRequest), Response: new(HardwareGetDeviceFeatureResponse)},
	}
}
