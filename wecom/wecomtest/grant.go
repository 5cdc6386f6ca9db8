package wecomtest

import (
	"encoding/json"
	"time"
)

// checkOther checks a token of a suite, provider, device or model. The server takes any, so that a test may make them
// up, but those that it handed out end like real ones.
func (c *call) checkOther(param string) (reply, bool) {
	value := c.query.Get(param)
	if value == "" {
		return failWith(missingToken(param), param+" is missing in the query"), false
	}
	if ends, ours := c.s.granted[value]; ours && !c.now.Before(ends) {
		return fail(expiredToken(param)), false
	}
	return reply{}, true
}

func missingToken(param string) int {
	switch param {
	case "suite_access_token":
		return codeNoSuiteToken
	case "model_access_token":
		return codeNoModelToken
	}
	return codeNoToken
}

func expiredToken(param string) int {
	switch param {
	case "suite_access_token":
		return codeSuiteExpired
	case "device_access_token":
		return codeDeviceExpired
	case "model_access_token":
		return codeModelExpired
	}
	return codeTokenExpired
}

// grant puts live tokens into an answer that hands out some.
func (c *call) grant(out fields, body map[string]json.RawMessage) *reply {
	for _, param := range []string{"suite_access_token", "provider_access_token", "device_access_token", "model_access_token"} {
		if _, there := out[param]; there {
			value := c.s.next("fake-" + param + "-")
			c.s.granted[value] = c.now.Add(tokenLife)
			out[param], out["expires_in"] = value, int64(tokenLife/time.Second)
		}
	}
	if _, there := out["access_token"]; there {
		return c.grantCorp(out, body)
	}
	return nil
}

// grantCorp hands out a token for the corp that the call names, for the app whose secret is the permanent code. A call
// that names none, such as the exchange of an authorization code, gets one for the ready-made corp.
func (c *call) grantCorp(out fields, body map[string]json.RawMessage) *reply {
	owner, id := c.corp, text(body, "auth_corpid")
	if id == "" {
		id = text(body, "corpid")
	}
	if id != "" {
		owner = c.s.corps[id]
	}
	if id == "" && owner == nil {
		owner = c.s.corps[CorpID]
	}
	if owner == nil {
		return refuse(codeBadCorpID, "no such corp: add it with AddCorp")
	}
	app, secret := c.app, text(body, "permanent_code")
	if secret != "" {
		if app = owner.apps[secret]; app == nil {
			return refuse(codeBadPermanentCode, "no app of the corp has this secret: add it with AddApp")
		}
	}
	if app == nil {
		app = &App{}
	}
	if c.provider && !app.Provider {
		theirs := *app
		theirs.Provider = true
		app = &theirs
	}
	value := c.s.next("fake-token-")
	c.s.tokens[value] = &token{corp: owner, app: app, secret: secret, expires: c.now.Add(tokenLife)}
	out["access_token"], out["expires_in"] = value, int64(tokenLife/time.Second)
	return nil
}

// text returns a string of the body; empty if it is none.
func text(body map[string]json.RawMessage, name string) string {
	var s string
	_ = json.Unmarshal(body[name], &s) // the types were checked; a missing field stays empty
	return s
}
