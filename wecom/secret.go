package wecom

// secret keeps a text out of every verb of fmt, also from an unexported field: a func prints as an address.
type secret struct{ reveal func() string }

func newSecret(s string) secret { return secret{func() string { return s }} }

// String implements fmt.Stringer.
func (secret) String() string { return "[secret]" }

// GoString implements fmt.GoStringer.
func (secret) GoString() string { return "[secret]" }

func (s secret) value() string {
	if s.reveal == nil {
		return ""
	}
	return s.reveal()
}
