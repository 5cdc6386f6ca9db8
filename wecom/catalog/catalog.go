// Package catalog lists every endpoint that the SDK knows, with fresh request
// and response values: for tests, gateways and tools that work on all of them.
package catalog

import (
	"iter"
	"reflect"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/advanced"
	"github.com/wecomkit/wecomkit/wecom/agent"
	"github.com/wecomkit/wecomkit/wecom/aibot"
	"github.com/wecomkit/wecomkit/wecom/auth"
	"github.com/wecomkit/wecomkit/wecom/chatdata"
	"github.com/wecomkit/wecomkit/wecom/checkin"
	"github.com/wecomkit/wecomkit/wecom/contact"
	"github.com/wecomkit/wecomkit/wecom/corpgroup"
	"github.com/wecomkit/wecomkit/wecom/devicedata"
	"github.com/wecomkit/wecomkit/wecom/dial"
	"github.com/wecomkit/wecomkit/wecom/exmail"
	"github.com/wecomkit/wecomkit/wecom/externalcontact"
	"github.com/wecomkit/wecomkit/wecom/externalpay"
	"github.com/wecomkit/wecomkit/wecom/hr"
	"github.com/wecomkit/wecomkit/wecom/idconvert"
	"github.com/wecomkit/wecomkit/wecom/invoice"
	"github.com/wecomkit/wecomkit/wecom/kf"
	"github.com/wecomkit/wecomkit/wecom/license"
	"github.com/wecomkit/wecomkit/wecom/linkedcorp"
	"github.com/wecomkit/wecomkit/wecom/living"
	"github.com/wecomkit/wecomkit/wecom/media"
	"github.com/wecomkit/wecomkit/wecom/meeting"
	"github.com/wecomkit/wecomkit/wecom/message"
	"github.com/wecomkit/wecomkit/wecom/miniapppay"
	"github.com/wecomkit/wecomkit/wecom/miniprogram"
	"github.com/wecomkit/wecomkit/wecom/msgaudit"
	"github.com/wecomkit/wecomkit/wecom/oa"
	"github.com/wecomkit/wecomkit/wecom/openhw"
	"github.com/wecomkit/wecomkit/wecom/payment"
	"github.com/wecomkit/wecomkit/wecom/paytool"
	"github.com/wecomkit/wecomkit/wecom/report"
	"github.com/wecomkit/wecomkit/wecom/school"
	"github.com/wecomkit/wecomkit/wecom/security"
	"github.com/wecomkit/wecomkit/wecom/suite"
	"github.com/wecomkit/wecomkit/wecom/todo"
	"github.com/wecomkit/wecomkit/wecom/webhook"
	"github.com/wecomkit/wecomkit/wecom/wedoc"
	"github.com/wecomkit/wecomkit/wecom/wedrive"
)

// Endpoint is one official endpoint with its types. It is immutable and safe for concurrent use.
type Endpoint struct {
	wecom.Endpoint
	// Page is the number of the official page: the internal-app one where it exists.
	Page int

	request, response reflect.Type
}

// All yields every endpoint, family by family.
func All() iter.Seq[Endpoint] {
	return func(yield func(Endpoint) bool) {
		for _, family := range [][]wecom.Described{
			wecom.Endpoints(),
			advanced.Endpoints(),
			agent.Endpoints(),
			aibot.Endpoints(),
			auth.Endpoints(),
			chatdata.Endpoints(),
			checkin.Endpoints(),
			contact.Endpoints(),
			corpgroup.Endpoints(),
			devicedata.Endpoints(),
			dial.Endpoints(),
			exmail.Endpoints(),
			externalcontact.Endpoints(),
			externalpay.Endpoints(),
			hr.Endpoints(),
			idconvert.Endpoints(),
			invoice.Endpoints(),
			kf.Endpoints(),
			license.Endpoints(),
			linkedcorp.Endpoints(),
			living.Endpoints(),
			media.Endpoints(),
			meeting.Endpoints(),
			message.Endpoints(),
			miniapppay.Endpoints(),
			miniprogram.Endpoints(),
			msgaudit.Endpoints(),
			oa.Endpoints(),
			openhw.Endpoints(),
			payment.Endpoints(),
			paytool.Endpoints(),
			report.Endpoints(),
			school.Endpoints(),
			security.Endpoints(),
			suite.Endpoints(),
			todo.Endpoints(),
			webhook.Endpoints(),
			wedoc.Endpoints(),
			wedrive.Endpoints(),
		} {
			for _, d := range family {
				if !yield(describe(d)) {
					return
				}
			}
		}
	}
}

// NewRequest returns a pointer to a fresh request struct.
func (e Endpoint) NewRequest() any { return reflect.New(e.request).Interface() }

// NewResponse returns a pointer to a fresh response struct.
func (e Endpoint) NewResponse() any { return reflect.New(e.response).Interface() }

// Decode decodes a JSON body into a pointer to a struct, with the SDK's leniency.
func (Endpoint) Decode(raw []byte, into any) error { return wecom.Decode(raw, into) }

func describe(d wecom.Described) Endpoint {
	return Endpoint{
		Endpoint: d.Endpoint,
		Page:     firstPage(d.Endpoint.Pages),
		request:  reflect.TypeOf(d.Request).Elem(),
		response: reflect.TypeOf(d.Response).Elem(),
	}
}

func firstPage(p wecom.Pages) int {
	for _, n := range []int{p.Internal, p.ThirdParty, p.Provider, p.Hardware} {
		if n != 0 {
			return n
		}
	}
	return 0
}
