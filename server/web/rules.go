package web

import (
	"context"

	"litong3422/graph/admission"
	"litong3422/internal/auth"
)

// Rules limit what one request, and one minute of requests, may ask of the API.
type Rules struct {
	Body                  int64 // bytes of a request's body
	Limits                admission.Limits
	UserBudget, KeyBudget int // points in a minute
	Introspect, Suggest   []auth.Role
}

// DefaultRules returns the rules of a server without flags.
func DefaultRules() Rules {
	return Rules{
		Body: defaultBody, Limits: admission.DefaultLimits(), UserBudget: 1_000_000, KeyBudget: 300_000,
		Introspect: []auth.Role{auth.Admin, auth.Analyst},
	}
}

// BudgetOf returns the budget of a request's client in points a minute: the key's own,
// or the server's for keys or for users.
func (r Rules) BudgetOf(ctx context.Context) int {
	key, ok := auth.KeyFrom(ctx)
	switch {
	case !ok:
		return r.UserBudget
	case key.PerMinute > 0:
		return key.PerMinute
	}
	return r.KeyBudget
}

// TrustedLimits returns the limits of trusted documents. They may be longer, because an
// administrator has read them; what they may cost stays the same.
func (r Rules) TrustedLimits() admission.Limits {
	of := r.Limits
	of.Bytes, of.Tokens = max(of.Bytes, 128<<10), max(of.Tokens, 4000)
	return of
}
