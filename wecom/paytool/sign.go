package paytool

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Sign returns the signature of a request for its field Sig (签名算法): base64 of the HMAC-SHA256 of its fields that are
// set. Set NonceStr and TS before, and change nothing after.
//
// key is the API key of the cash desk (收银台API调用密钥), from the provider's assistant in the workbench (企业微信服务商助手).
//
// Page: https://developer.work.weixin.qq.com/document/path/98768
func Sign(key string, request any) (string, error) {
	raw, err := json.Marshal(request)
	if err != nil {
		return "", fmt.Errorf("paytool: encode %T to sign it: %w", request, err)
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber() // a number is signed as it is sent
	var tree any
	if err := decoder.Decode(&tree); err != nil {
		return "", fmt.Errorf("paytool: read %T to sign it: %w", request, err)
	}
	pairs := appendPairs(nil, "", tree)
	slices.Sort(pairs)
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write([]byte(strings.Join(pairs, "&")))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil)), nil
}

// appendPairs appends name=value of every leaf that is not empty. Objects and lists have no name of their own.
func appendPairs(pairs []string, name string, node any) []string {
	switch node := node.(type) {
	case map[string]any:
		for child, value := range node {
			if child != "sig" {
				pairs = appendPairs(pairs, child, value)
			}
		}
	case []any:
		for _, value := range node {
			pairs = appendPairs(pairs, name, value)
		}
	case nil:
	default:
		if value := fmt.Sprint(node); value != "" {
			pairs = append(pairs, name+"="+value)
		}
	}
	return pairs
}
