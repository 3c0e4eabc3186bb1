// Package auth says who is asking and what they may see: viewers, scopes,
// access tokens, passwords.
package auth

import (
	"context"
	"strconv"
)

// Role is what a user is to the product; the words are those of the API.
type Role string

// The roles.
const (
	Leader  Role = "LEADER"
	Analyst Role = "ANALYST"
	Partner Role = "PARTNER"
	Clerk   Role = "CLERK"
	Admin   Role = "ADMIN"
)

// Viewer is an authenticated user.
type Viewer struct {
	UserID      string
	UserName    string
	DisplayName string
	Role        Role
	County      string   // six-digit county code
	Townships   []string // 12-digit codes; empty unless the role is bound to townships
}

// Scope is what a read may touch. It is a parameter of every store and reader
// call, never taken from a context inside, so that forgetting it does not compile.
type Scope struct {
	County string
	// Townships restricts rows to these townships; nil means the whole county.
	// An empty, non-nil slice sees no township rows at all.
	Townships []string
	// Leads shows the names of post-holders, which others see masked. Citizens stay masked.
	Leads bool
}

// Key returns a text that two scopes share only if they are equal: what is cached
// for one scope under its key is never served to another. nil and empty Townships
// differ. The order of Townships counts, so equal sets may have different keys.
func (s Scope) Key() string {
	key := make([]byte, 0, 16+16*len(s.Townships))
	key = strconv.AppendQuote(key, s.County)
	if s.Leads {
		key = append(key, '!')
	}
	if s.Townships == nil {
		return string(append(key, '*'))
	}
	for _, code := range s.Townships {
		key = strconv.AppendQuote(key, code)
	}
	return string(key)
}

// Scope returns the rows the viewer may read. A clerk without a township sees none. A
// leader sees who holds the posts.
func (v Viewer) Scope() Scope {
	if v.Role == Clerk {
		return Scope{County: v.County, Townships: append([]string{}, v.Townships...)}
	}
	return Scope{County: v.County, Leads: v.Role == Leader}
}

type viewerKey struct{}

// WithViewer puts the authenticated viewer into ctx; only the server does this.
func WithViewer(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// ViewerFrom returns the viewer of the request; ok is false when no user is signed in.
func ViewerFrom(ctx context.Context) (v Viewer, ok bool) {
	v, ok = ctx.Value(viewerKey{}).(Viewer)
	return v, ok
}
