package miniapppay

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var applyMch = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniapppay/apply_mch",
	Pages: wecom.Pages{Internal: 98973}, Repeat: wecom.RepeatIfUnsent,
}

// ApplyMch applies for a merchant account (提交创建对外收款账户的申请单). Pictures go by the ids of [Client.UploadImage];
// [Client.GetApplymentStatus] tells the result.
//
// Internal apps. Rules: miniapppay-mch-per-person, miniapppay-mch-per-corp, miniapppay-request-no,
// miniapppay-short-name, miniapppay-merchant-name, miniapppay-person-name, miniapppay-address, miniapppay-store-address,
// miniapppay-store-url, miniapppay-pictures.
// Page: https://developer.work.weixin.qq.com/document/path/98973
func (c *Client) ApplyMch(ctx context.Context, req *ApplyMchRequest, opts ...wecom.CallOption) (*ApplyMchResponse, error) {
	resp := new(ApplyMchResponse)
	if err := c.core.Do(ctx, &applyMch, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ApplyMchRequest is the request of [Client.ApplyMch].
type ApplyMchRequest struct {
	// OutRequestNo is the merchant's number of the application; required, 1 to 32 characters.
	OutRequestNo string `json:"out_request_no,omitzero"`
	// OrganizationType is the kind of merchant; required, always sent as OrganizationTypeCompany is 0.
	OrganizationType OrganizationType `json:"organization_type"`
	// BusinessLicenseInfo is the license or registration; required.
	BusinessLicenseInfo BusinessLicense `json:"business_license_info,omitzero"`
	// FinanceInstitutionInfo is the permit of a financial institution; required for those.
	FinanceInstitutionInfo *FinanceInstitution `json:"finance_institution_info,omitzero"`
	// MerchantShortName is shown to customers; required, at most 21 Chinese characters in UTF-8.
	MerchantShortName string `json:"merchant_short_name,omitzero"`
	// IDCardInfo is the document of the legal representative; required.
	IDCardInfo IDCard `json:"id_card_info,omitzero"`
	// Owner says whether the legal representative is the beneficiary; companies only.
	Owner *bool `json:"owner,omitzero"`
	// UBOInfo is the document of the beneficiary; only for a company whose legal representative is not the beneficiary.
	UBOInfo *IDCard `json:"ubo_info,omitzero"`
	// ContactInfo is the super administrator, who signs the contract; required.
	ContactInfo SuperAdmin `json:"contact_info,omitzero"`
	// AccountInfo is the account to settle to; required.
	AccountInfo BankAccount `json:"account_info,omitzero"`
	// SalesSceneInfo proves where the merchant trades; required.
	SalesSceneInfo SalesScene `json:"sales_scene_info,omitzero"`
	// BusinessID is the trade, by the numbers 1 to 31 that the page lists; required. It depends on OrganizationType.
	BusinessID int64 `json:"business_id,omitzero"`
	// Qualifications holds special permits, at most 5 pictures.
	Qualifications *PictureList `json:"qualifications,omitzero"`
	// BusinessAdditionPics holds further material, at most 5 pictures.
	BusinessAdditionPics *PictureList `json:"business_addition_pics,omitzero"`
	// UserID of the member that withdraws money; required, verified, in the visible range, and the same person as the
	// super administrator.
	UserID string `json:"userid,omitzero"`
}

// ApplyMchResponse is the answer of [Client.ApplyMch].
type ApplyMchResponse struct {
	// ErrorDescription says what is wrong.
	ErrorDescription string `json:"error_description,omitzero"`
}

// OrganizationType is the kind of a merchant (主体类型).
type OrganizationType int64

// The values of OrganizationType.
const (
	OrganizationTypeCompany     OrganizationType = 0 // company (企业)
	OrganizationTypeIndividual  OrganizationType = 1 // self-employed (个体)
	OrganizationTypeAssociation OrganizationType = 2 // association (社会团体组织)
	OrganizationTypeInstitution OrganizationType = 3 // public institution (事业单位)
)

// PictureList is a list of pictures.
type PictureList struct {
	// ID holds the pictures.
	ID []string `json:"id,omitzero"`
}

// BusinessLicense is a license or registration (营业执照/登记证书).
type BusinessLicense struct {
	// CertType is the kind of registration, such as 2389, by the numbers that the page lists; associations only.
	CertType int64 `json:"cert_type,omitzero"`
	// BusinessLicenseCopy is the picture; required.
	BusinessLicenseCopy string `json:"business_license_copy_open_wx_pay_media_id,omitzero"`
	// BusinessLicenseNumber is the number, 15 or 18 characters; required.
	BusinessLicenseNumber string `json:"business_license_number,omitzero"`
	// MerchantName is the name of the merchant; required, 2 to 128 characters.
	MerchantName string `json:"merchant_name,omitzero"`
	// LegalPerson is the legal representative; required, 2 to 100 characters.
	LegalPerson string `json:"legal_person,omitzero"`
	// CompanyAddress is the registered address, 4 to 128 characters; required for associations and institutions.
	CompanyAddress string `json:"company_address,omitzero"`
	// BusinessTimeBeginTime is when it begins, as 2006-01-02; required for associations and institutions.
	BusinessTimeBeginTime string `json:"business_time_begin_time,omitzero"`
	// BusinessTimeEndTime is when it ends, as 2006-01-02 or 长期 for ever; required for associations and institutions.
	BusinessTimeEndTime string `json:"business_time_end_time,omitzero"`
}

// FinanceInstitution is the permit of a financial institution (金融机构许可证).
type FinanceInstitution struct {
	// FinanceType is the kind, such as BANK_AGENT, PAYMENT_AGENT, INSURANCE or TRADE_AND_SETTLE; required.
	FinanceType string `json:"finance_type,omitzero"`
	// FinanceLicensePics holds the pictures; required, at most 5.
	FinanceLicensePics []string `json:"finance_license_pics_open_wx_pay_media_id,omitzero"`
}

// IDCard is a personal document (证件信息); personal data.
type IDCard struct {
	// IDDocType is the kind of document: 0 and 8 identity card of the mainland, 1 passport, 2 to 4 travel permit of Hong
	// Kong, Macao and Taiwan, 5 residence permit of a foreigner, 6 of Hong Kong and Macao, 7 of Taiwan; an identity card
	// if nil.
	IDDocType *int64 `json:"id_doc_type,omitzero"`
	// IDCardCopy is the picture of the front; required.
	IDCardCopy string `json:"id_card_copy_open_wx_pay_media_id,omitzero"`
	// IDCardNational is the picture of the back; not for passports.
	IDCardNational string `json:"id_card_national_open_wx_pay_media_id,omitzero"`
	// IDCardName is the name; required, 2 to 100 characters.
	IDCardName string `json:"id_card_name,omitzero"`
	// IDCardNumber is the number; required.
	IDCardNumber string `json:"id_card_number,omitzero"`
	// IDCardAddress is the address, 4 to 128 characters; companies only, and not for the super administrator.
	IDCardAddress string `json:"id_card_address,omitzero"`
	// IDCardValidTimeBegin is when it begins, as 2006-01-02; required.
	IDCardValidTimeBegin string `json:"id_card_valid_time_begin,omitzero"`
	// IDCardValidTime is when it ends, as 2006-01-02 or 长期 for ever; required.
	IDCardValidTime string `json:"id_card_valid_time,omitzero"`
}

// SuperAdmin is the super administrator of a merchant account (超级管理员信息).
type SuperAdmin struct {
	// ContactType is 65 for the legal representative, 66 for an agent; required.
	ContactType string `json:"contact_type,omitzero"`
	// ContactInfo is the document; required. For the legal representative the name and number will do.
	ContactInfo IDCard `json:"contact_info,omitzero"`
	// BusinessAuthorizationLetter is the picture of the authorization; agents only.
	BusinessAuthorizationLetter string `json:"business_authorization_letter_open_wx_pay_media_id,omitzero"`
	// MobilePhone is the phone number; required.
	MobilePhone string `json:"mobile_phone,omitzero"`
	// ContactEmail is the mail address; required.
	ContactEmail string `json:"contact_email,omitzero"`
}

// BankAccount is an account to settle to (结算账户信息).
type BankAccount struct {
	// BankAccountType is 74 for a corporate and 75 for a personal account; required for the self-employed.
	BankAccountType int64 `json:"bank_account_type,omitzero"`
	// AccountBank is the bank; required.
	AccountBank string `json:"account_bank,omitzero"`
	// AccountName is the name of the account; required.
	AccountName string `json:"account_name,omitzero"`
	// BankAddressCode is the code of the city of the bank; required.
	BankAddressCode string `json:"bank_address_code,omitzero"`
	// BankName is the full name with the branch; for banks that are not connected directly.
	BankName string `json:"bank_name,omitzero"`
	// AccountNumber is the number of the account; required.
	AccountNumber string `json:"account_number,omitzero"`
	// BankCardSupplement holds further proofs; for associations and institutions.
	BankCardSupplement *BankCardSupplement `json:"bank_card_supplement,omitzero"`
}

// BankCardSupplement holds further proofs of a bank account (银行卡补充资料).
type BankCardSupplement struct {
	// SettlementCertificate is the proof of settlement.
	SettlementCertificate string `json:"settlement_certificate_open_wx_pay_media_id,omitzero"`
	// RelationshipCertificate is the proof of relationship.
	RelationshipCertificate string `json:"relationship_certificate_open_wx_pay_media_id,omitzero"`
	// OtherCertificate holds other proofs, at most 3.
	OtherCertificate []string `json:"other_certificate_open_wx_pay_media_id,omitzero"`
}

// SalesScene proves where a merchant trades (经营场景证明).
type SalesScene struct {
	// Type is 1 for a shop in a street and 2 for a shop on the net; required.
	Type int64 `json:"type,omitzero"`
	// StoreURL is the shop on the net, at most 1024 bytes; that or StorePic is required for it.
	StoreURL string `json:"store_url,omitzero"`
	// StorePic is the picture of its QR code.
	StorePic string `json:"store_pic_open_wx_pay_media_id,omitzero"`
	// AddressCode is the six-digit code of the region; required for a shop in a street.
	AddressCode string `json:"address_code,omitzero"`
	// OfflineAddress is its address, 4 to 512 characters; required for a shop in a street.
	OfflineAddress string `json:"offline_address,omitzero"`
	// EntrancePic is the picture from outside; required for a shop in a street.
	EntrancePic string `json:"entrance_pic_open_wx_pay_media_id,omitzero"`
	// IndoorPic is the picture from inside; required for a shop in a street.
	IndoorPic string `json:"indoor_pic_open_wx_pay_media_id,omitzero"`
}
