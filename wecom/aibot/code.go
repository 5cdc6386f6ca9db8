package aibot

import (
	"errors"
	"net/url"
	"strings"
)

// ResponseCode returns the code in the response_url that a callback brought. It does not say what a bad address was,
// since whoever has the code can answer in the robot's name.
func ResponseCode(responseURL string) (string, error) {
	address, err := url.Parse(responseURL)
	if err != nil {
		return "", errors.New("aibot: the response_url is no address")
	}
	code := address.Query().Get("response_code")
	if !strings.HasSuffix(address.Path, response.Path) || code == "" {
		return "", errors.New("aibot: the address is no response_url, or has no response_code: hand over the one of the callback as it came")
	}
	return code, nil
}
