package security

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var trustDeviceImport = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/trustdevice/import",
	Pages: wecom.Pages{Internal: 98920}, Repeat: wecom.RepeatIfUnsent,
}

// TrustDeviceImport enters devices as trusted devices of the corp (导入可信企业设备). Every device has a result of its own.
//
// Internal apps. Rules: security-device-import, security-device-mac, security-device-harddisk.
// Page: https://developer.work.weixin.qq.com/document/path/98920
func (c *Client) TrustDeviceImport(ctx context.Context, req *TrustDeviceImportRequest, opts ...wecom.CallOption) (*TrustDeviceImportResponse, error) {
	resp := new(TrustDeviceImportResponse)
	if err := c.core.Do(ctx, &trustDeviceImport, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TrustDeviceImportRequest is the request of [Client.TrustDeviceImport].
type TrustDeviceImportRequest struct {
	// DeviceList holds the devices; required, at most 100.
	DeviceList []DeviceInput `json:"device_list,omitzero"`
}

// TrustDeviceImportResponse is the answer of [Client.TrustDeviceImport].
type TrustDeviceImportResponse struct {
	// Result holds one result per device.
	Result []DeviceImportResult `json:"result,omitzero"`
}

// DeviceInput is a device to import.
type DeviceInput struct {
	// System is Windows or Mac; required.
	System string `json:"system,omitzero"`
	// MacAddr holds the MAC addresses, at most 100; required for Windows.
	MacAddr []string `json:"mac_addr,omitzero"`
	// MotherboardUUID is the UUID of the mainboard; Windows only.
	MotherboardUUID string `json:"motherboard_uuid,omitzero"`
	// HarddiskUUID holds serial numbers of hard disks, at most 100; Windows only.
	HarddiskUUID []string `json:"harddisk_uuid,omitzero"`
	// Domain is the Windows domain; Windows only.
	Domain string `json:"domain,omitzero"`
	// PCName is the name of the computer; Windows only.
	PCName string `json:"pc_name,omitzero"`
	// SeqNo is the serial number; Mac only, required there.
	SeqNo string `json:"seq_no,omitzero"`
}

// DeviceImportResult is what became of one device of an import.
type DeviceImportResult struct {
	// DeviceIndex is the place of the device in the request, from 1.
	DeviceIndex int64 `json:"device_index,omitzero"`
	// DeviceCode identifies the new device; only if imported.
	DeviceCode string `json:"device_code,omitzero"`
	// DuplicatedDeviceCode is the device that the new one collides with; only for duplicates.
	DuplicatedDeviceCode string `json:"duplicated_device_code,omitzero"`
	// Status says what became of it.
	Status DeviceImportStatus `json:"status,omitzero"`
}

// DeviceImportStatus is the result of an import (导入结果).
type DeviceImportStatus int64

// The values of DeviceImportStatus.
const (
	DeviceImportStatusDone        DeviceImportStatus = 1 // imported (成功)
	DeviceImportStatusDuplicate   DeviceImportStatus = 2 // imported before (重复导入)
	DeviceImportStatusUnsupported DeviceImportStatus = 3 // no supported device (不支持的设备)
	DeviceImportStatusMalformed   DeviceImportStatus = 4 // malformed data (数据格式错误)
)

var trustDeviceList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/trustdevice/list",
	Pages: wecom.Pages{Internal: 98920}, Repeat: wecom.RepeatSafe,
}

// TrustDeviceList lists the devices of one type (获取设备信息). Addresses and serial numbers are masked unless the device is
// confirmed as one of the corp.
//
// Internal apps. Rules: security-device-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/98920
func (c *Client) TrustDeviceList(ctx context.Context, req *TrustDeviceListRequest, opts ...wecom.CallOption) (*TrustDeviceListResponse, error) {
	resp := new(TrustDeviceListResponse)
	if err := c.core.Do(ctx, &trustDeviceList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TrustDeviceListRequest is the request of [Client.TrustDeviceList].
type TrustDeviceListRequest struct {
	// Type of the devices; required.
	Type DeviceType `json:"type,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 100, which is the default.
	Limit int64 `json:"limit,omitzero"`
}

// TrustDeviceListResponse is the answer of [Client.TrustDeviceList].
type TrustDeviceListResponse struct {
	// DeviceList holds the devices.
	DeviceList []Device `json:"device_list,omitzero"`
	// NextCursor leads to the next page; empty at the end.
	NextCursor string `json:"next_cursor,omitzero"`
}

// TrustDeviceListAll yields the items of every page of [Client.TrustDeviceList] from req.Cursor on; req stays as it is.
func (c *Client) TrustDeviceListAll(ctx context.Context, req *TrustDeviceListRequest, opts ...wecom.CallOption) iter.Seq2[Device, error] {
	page := paging.ValueOf(req)
	return func(yield func(Device, error) bool) {
		paging.Walk(trustDeviceList.Path, page.Cursor, yield, func(cursor string) ([]Device, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.TrustDeviceList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.DeviceList, resp.NextCursor, resp.NextCursor != "", nil
		})
	}
}

var trustDeviceGetByUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/trustdevice/get_by_user",
	Pages: wecom.Pages{Internal: 98920}, Repeat: wecom.RepeatSafe,
}

// TrustDeviceGetByUser lists the devices that a member was the last to use (获取成员使用设备).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98920
func (c *Client) TrustDeviceGetByUser(ctx context.Context, req *TrustDeviceGetByUserRequest, opts ...wecom.CallOption) (*TrustDeviceGetByUserResponse, error) {
	resp := new(TrustDeviceGetByUserResponse)
	if err := c.core.Do(ctx, &trustDeviceGetByUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TrustDeviceGetByUserRequest is the request of [Client.TrustDeviceGetByUser].
type TrustDeviceGetByUserRequest struct {
	// LastLoginUserID is the member; required.
	LastLoginUserID string `json:"last_login_userid,omitzero"`
	// Type of the devices; required.
	Type DeviceType `json:"type,omitzero"`
}

// TrustDeviceGetByUserResponse is the answer of [Client.TrustDeviceGetByUser].
type TrustDeviceGetByUserResponse struct {
	// DeviceList holds the devices.
	DeviceList []Device `json:"device_list,omitzero"`
}

// Device is a device that members log in with.
type Device struct {
	// DeviceCode identifies the device.
	DeviceCode string `json:"device_code,omitzero"`
	// System is Windows or Mac.
	System string `json:"system,omitzero"`
	// MacAddr holds the MAC addresses.
	MacAddr []string `json:"mac_addr,omitzero"`
	// MotherboardUUID is the UUID of the mainboard.
	MotherboardUUID string `json:"motherboard_uuid,omitzero"`
	// HarddiskUUID holds the serial numbers of hard disks.
	HarddiskUUID []string `json:"harddisk_uuid,omitzero"`
	// Domain is the Windows domain.
	Domain string `json:"domain,omitzero"`
	// PCName is the name of the computer.
	PCName string `json:"pc_name,omitzero"`
	// SeqNo is the serial number of a Mac.
	SeqNo string `json:"seq_no,omitzero"`
	// LastLoginTime is the time of the last login, in Unix seconds.
	LastLoginTime int64 `json:"last_login_time,omitzero"`
	// LastLoginUserID is the member of the last login.
	LastLoginUserID string `json:"last_login_userid,omitzero"`
	// ConfirmTimestamp is when the owner was confirmed, in Unix seconds.
	ConfirmTimestamp int64 `json:"confirm_timestamp,omitzero"`
	// ConfirmUserID is the member confirmed as the owner.
	ConfirmUserID string `json:"confirm_userid,omitzero"`
	// ApprovedUserID is the administrator that approved the claim.
	ApprovedUserID string `json:"approved_userid,omitzero"`
	// Source says where the device comes from.
	Source DeviceSource `json:"source,omitzero"`
	// Status is the state of the device.
	Status DeviceStatus `json:"status,omitzero"`
}

// DeviceType is the kind of a device (设备类型). In file records 2 means a personal trusted device.
type DeviceType int64

// The values of DeviceType.
const (
	DeviceTypeCorp     DeviceType = 1 // trusted device of the corp (可信企业设备)
	DeviceTypeUnknown  DeviceType = 2 // unknown device (未知设备)
	DeviceTypePersonal DeviceType = 3 // trusted personal device (可信个人设备)
)

// DeviceSource is where a device comes from (设备来源).
type DeviceSource int64

// The values of DeviceSource.
const (
	DeviceSourceUnknown   DeviceSource = 0 // unknown (未知)
	DeviceSourceConfirmed DeviceSource = 1 // confirmed by the member (成员确认)
	DeviceSourceImported  DeviceSource = 2 // imported by an administrator (管理员导入)
	DeviceSourceClaimed   DeviceSource = 3 // claimed by the member (成员自主申报)
)

// DeviceStatus is the state of a device (设备状态).
type DeviceStatus int64

// The values of DeviceStatus.
const (
	DeviceStatusImported        DeviceStatus = 1 // imported and never used (已导入未登录)
	DeviceStatusToInvite        DeviceStatus = 2 // to be invited (待邀请)
	DeviceStatusCorpPending     DeviceStatus = 3 // waits to be confirmed as a device of the corp (待管理员确认为企业设备)
	DeviceStatusPersonalPending DeviceStatus = 4 // waits to be confirmed as a personal device (待管理员确认为个人设备)
	DeviceStatusCorp            DeviceStatus = 5 // trusted device of the corp (已确认为可信企业设备)
	DeviceStatusPersonal        DeviceStatus = 6 // trusted personal device (已确认为可信个人设备)
)

var trustDeviceDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/trustdevice/delete",
	Pages: wecom.Pages{Internal: 98920}, Repeat: wecom.RepeatSafe,
}

// TrustDeviceDelete deletes devices (删除设备信息).
//
// Internal apps. Rules: security-device-delete.
// Page: https://developer.work.weixin.qq.com/document/path/98920
func (c *Client) TrustDeviceDelete(ctx context.Context, req *TrustDeviceDeleteRequest, opts ...wecom.CallOption) (*TrustDeviceDeleteResponse, error) {
	resp := new(TrustDeviceDeleteResponse)
	if err := c.core.Do(ctx, &trustDeviceDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TrustDeviceDeleteRequest is the request of [Client.TrustDeviceDelete].
type TrustDeviceDeleteRequest struct {
	// Type of the devices; required.
	Type DeviceType `json:"type,omitzero"`
	// DeviceCodeList holds the devices; required, at most 100.
	DeviceCodeList []string `json:"device_code_list,omitzero"`
}

// TrustDeviceDeleteResponse is the empty answer of [Client.TrustDeviceDelete].
type TrustDeviceDeleteResponse struct{}

var trustDeviceApprove = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/trustdevice/approve",
	Pages: wecom.Pages{Internal: 98920}, Repeat: wecom.RepeatSafe,
}

// TrustDeviceApprove confirms devices that wait for an administrator (确认为可信设备).
//
// Internal apps. Rules: security-device-approve.
// Page: https://developer.work.weixin.qq.com/document/path/98920
func (c *Client) TrustDeviceApprove(ctx context.Context, req *TrustDeviceApproveRequest, opts ...wecom.CallOption) (*TrustDeviceApproveResponse, error) {
	resp := new(TrustDeviceApproveResponse)
	if err := c.core.Do(ctx, &trustDeviceApprove, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TrustDeviceApproveRequest is the request of [Client.TrustDeviceApprove].
type TrustDeviceApproveRequest struct {
	// DeviceCodeList holds devices in the states 3 and 4; required, at most 100.
	DeviceCodeList []string `json:"device_code_list,omitzero"`
}

// TrustDeviceApproveResponse is the answer of [Client.TrustDeviceApprove].
type TrustDeviceApproveResponse struct {
	// SuccessList holds the devices that were confirmed.
	SuccessList []string `json:"success_list,omitzero"`
	// FailList holds those that were not.
	FailList []string `json:"fail_list,omitzero"`
}

var trustDeviceReject = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/trustdevice/reject",
	Pages: wecom.Pages{Internal: 98920}, Repeat: wecom.RepeatSafe,
}

// TrustDeviceReject refuses devices that wait for an administrator (驳回可信设备申请).
//
// Internal apps. Rules: security-device-reject.
// Page: https://developer.work.weixin.qq.com/document/path/98920
func (c *Client) TrustDeviceReject(ctx context.Context, req *TrustDeviceRejectRequest, opts ...wecom.CallOption) (*TrustDeviceRejectResponse, error) {
	resp := new(TrustDeviceRejectResponse)
	if err := c.core.Do(ctx, &trustDeviceReject, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TrustDeviceRejectRequest is the request of [Client.TrustDeviceReject].
type TrustDeviceRejectRequest struct {
	// DeviceCodeList holds devices in the states 3 and 4; required, at most 100.
	DeviceCodeList []string `json:"device_code_list,omitzero"`
}

// TrustDeviceRejectResponse is the answer of [Client.TrustDeviceReject].
type TrustDeviceRejectResponse struct {
	// SuccessList holds the devices that were refused.
	SuccessList []string `json:"success_list,omitzero"`
	// FailList holds those that were not.
	FailList []string `json:"fail_list,omitzero"`
}
