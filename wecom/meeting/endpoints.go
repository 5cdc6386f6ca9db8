package meeting

import (
	"slices"

	"github.com/wecomkit/wecomkit/wecom"
)

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return slices.Concat(
		bookingEndpoints(),
		infoEndpoints(),
		enrollEndpoints(),
		enrollListEndpoints(),
		layoutEndpoints(),
		backgroundEndpoints(),
		advancedLayoutEndpoints(),
		controlEndEndpoints(),
		mraEndpoints(),
		phoneEndpoints(),
		attendanceEndpoints(),
		qualityEndpoints(),
		customerURLEndpoints(),
		pollEndpoints(),
		pollReadEndpoints(),
		furtherEndpoints(),
	)
}
