package paywire

// SendRedPacket is the path of the endpoint that sends red packets to members.
const SendRedPacket = "/mmpaymkttransfers/sendworkwxredpack"

// TooOften is the err_code of every frequency limit.
const TooOften = "FREQ_LIMIT"

// Final reports that the platform certainly did not carry out a call that it answered with errCode. After a failed
// transfer the page (90278) always wants a query, and about codes that it does not list nothing is known.
func Final(path, errCode string) bool {
	if path != SendRedPacket {
		return false
	}
	switch errCode { // page 90275
	case "NO_AUTH", "SENDNUM_LIMIT", "SENDAMOUNT_LIMIT", "RCVDAMOUNT_LIMIT", "ILLEGAL_APPID", "MONEY_LIMIT", "SEND_FAILED",
		"CA_ERROR", "SIGN_ERROR", "XML_ERROR", TooOften, "NOTENOUGH", "OPENID_ERROR", "NO_COMPETENCE", "API_METHOD_CLOSED":
		return true
	}
	return false // SYSTEMERROR, PROCESSING; FATAL_ERROR and PARAM_ERROR may be about an order that was accepted before
}

// Failure returns the err_code of an answer that is none of success: empty where it has none. failed is false for a
// success, and for a text that is no answer of the payment host.
func Failure(text []byte) (errCode string, failed bool) {
	m, err := Map(text)
	if err != nil {
		return "", false
	}
	failed = m["return_code"] == "FAIL" || m["result_code"] == "FAIL"
	return m["err_code"], failed
}
