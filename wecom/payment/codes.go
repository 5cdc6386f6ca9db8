package payment

import "github.com/wecomkit/wecomkit/wecom"

const sameNumber = "query the order under its number, and act on what that says"

// commonCodes are those that mean the same on all pages of the chapter.
func commonCodes() []errorCode {
	return []errorCode{
		{"CA_ERROR", wecom.ErrNoPermission, "the client certificate is missing or wrong", "download it from the merchant platform, and give it to wecom.WithCertificate"},
		{"SIGN_ERROR", wecom.ErrInvalidParameter, "a signature is wrong", "compare Merchant.APIKey with the merchant platform, and Merchant.AppSecret with the app that pays"},
		{"WORKWX_SIGN_ERROR", wecom.ErrInvalidParameter, "the signature of the app is wrong", "see that Merchant.AppSecret is the secret of the app that agentid names"},
		{"WORKWX_MCHID_ERROR", wecom.ErrNotEnabled, "the merchant does not belong to the corp", "bind the merchant number to the corp in the admin console"},
		{"NO_AUTH", wecom.ErrNoPermission, "the merchant may not call this endpoint", "let the payment platform open it"},
		{"NOT_FOUND", wecom.ErrNotFound, "there is no order of this number", "that is no proof of failure, since the order may still be in the works: query again in some minutes, or send it once more under the same number"},
		{"FREQ_LIMIT", wecom.ErrRateLimited, "the merchant calls too often", "call less often"},
		{"XML_ERROR", wecom.ErrInvalidParameter, "the request is not the XML that it should be", "compare the request with the official page"},
		{"PARAM_ERROR", wecom.ErrInvalidParameter, "a field is missing or has a wrong value", "compare the request with the official page; a repetition needs the amount of the original"},
		{"SYSTEMERROR", wecom.ErrBusy, "the payment platform is busy", sameNumber},
		{"PSYSTEMERROR", wecom.ErrBusy, "the red packet platform is busy", "try again later"},
		{"OPENID_ERROR", wecom.ErrInvalidParameter, "the openid does not belong to the app id", "convert the member's id for this corp (convert_to_openid)"},
		{"NOTENOUGH", wecom.ErrWrongState, "the balance of the merchant is too low", "charge it, then repeat under the same number"},
	}
}

// redPacketCodes are those of page 90275.
func redPacketCodes() []errorCode {
	return []errorCode{
		{"NO_AUTH", wecom.ErrBlocked, "the red packet was held back, since something is wrong with the receiver's account", "let the receiver check the account; one in regular use avoids this"},
		{"SENDNUM_LIMIT", wecom.ErrLimitExceeded, "the receiver has had as many red packets today as the merchant allows", "wait for tomorrow, or allow more in the settings of red packets (现金红包-产品设置)"},
		{"SENDAMOUNT_LIMIT", wecom.ErrLimitExceeded, "the merchant has paid out as much today as it allows itself", "wait for tomorrow, or allow more in the settings of red packets (现金红包-产品设置)"},
		{"RCVDAMOUNT_LIMIT", wecom.ErrLimitExceeded, "the receiver has had as much money today as the merchant allows", "wait for tomorrow, or allow more in the settings of red packets (现金红包-产品设置)"},
		{"MONEY_LIMIT", wecom.ErrLimitExceeded, "the amount is too small or too large", "from 1 to 200 yuan by default; the merchant may apply for more"},
		{"ILLEGAL_APPID", wecom.ErrInvalidParameter, "wxappid is that of a mobile app", "use the corp's id"},
		{"SEND_FAILED", wecom.ErrWrongState, "the red packet was not sent, and will not be under this number", "send it again under a new number"},
		{"FATAL_ERROR", wecom.ErrConflict, "another order has this number", "a repetition needs the receiver of the original, a new order a new number"},
		{"PROCESSING", wecom.ErrBusy, "the order is being carried out", "query it after twenty minutes, and act on what that says"},
		{"NO_COMPETENCE", wecom.ErrNotEnabled, "corp payments are not open for this merchant", "compare the merchant number with that in the admin console (企业支付)"},
		{"API_METHOD_CLOSED", wecom.ErrNotEnabled, "the merchant does not let programs send", "let an administrator open it in the merchant platform"},
	}
}

// transferCodes are those of page 90278.
func transferCodes() []errorCode {
	return []errorCode{
		{"NOAUTH", wecom.ErrNoPermission, "the merchant may not call this endpoint", "let the payment platform open it; new merchants are not admitted"},
		{"AMOUNT_LIMIT", wecom.ErrLimitExceeded, "the amount is too small", "pay more than 1 yuan"},
		{"NAME_MISMATCH", wecom.ErrInvalidParameter, "re_user_name is not the receiver's real name", "correct the name"},
		{"HTTP_METHOD_ERROR", wecom.ErrInvalidParameter, "the request is no POST", "see what changes it on its way"},
		{"FATAL_ERROR", wecom.ErrConflict, "another order has this number", "a repetition needs all values of the original, a new order a new number"},
		{"V2_ACCOUNT_SIMPLE_BAN", wecom.ErrWrongState, "the receiver's account is not verified by a real name", "let the receiver bind a bank card"},
		{"SENDNUM_LIMIT", wecom.ErrLimitExceeded, "the receiver was paid as often today as the merchant allows", "allow more in the merchant platform (API安全), then repeat under the same number"},
	}
}
