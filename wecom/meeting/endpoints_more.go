package meeting

import "github.com/wecomkit/wecomkit/wecom"

// furtherEndpoints lists the endpoints of the package's other topics.
func furtherEndpoints() []wecom.Described {
	return []wecom.Described{}
}
