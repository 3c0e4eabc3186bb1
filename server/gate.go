package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// gate decides who gets in, who stays in, and who is out.
type gate struct {
	key       auth.Key
	accounts  *postgres.Accounts
	hasher    *auth.Hasher
	tokens    *auth.Tokens
	sessions  *auth.Sessions
	keys      *auth.PartnerKeys
	addresses *auth.Addresses
	now       func() time.Time
	turns     turns
}

func newGate(accounts *postgres.Accounts, key auth.Key, now func() time.Time) (*gate, error) {
	hasher, err := auth.NewHasher()
	if err != nil {
		return nil, fmt.Errorf("preparing password checks: %w", err)
	}
	return &gate{
		key:      key,
		accounts: accounts,
		hasher:   hasher,
		tokens:   auth.NewTokens(key, now),
		sessions: auth.NewSessions(func(ctx context.Context, _, session string) (auth.Viewer, error) {
			return accounts.SessionViewer(ctx, session, now())
		}, now),
		keys:      auth.NewPartnerKeys(accounts, now),
		addresses: auth.NewAddresses(now),
		now:       now,
	}, nil
}

// grant is what somebody gets who may come in.
type grant struct {
	viewer  auth.Viewer
	access  string
	refresh string
	expires time.Time
}

const (
	longestUserName = 64
	longestSecret   = 1024
)

// signIn checks a name and a password. Whether the name exists shows neither in
// the answer nor in the time it takes, nor in when it is locked. previous is the
// refresh token that the browser still has.
func (g *gate) signIn(ctx context.Context, userName, password, previous string, from postgres.Origin) (grant, error) {
	userName = strings.ToLower(strings.TrimSpace(userName))
	if userName == "" || password == "" || len(userName) > longestUserName || len(password) > longestSecret {
		return grant{}, fault.New(fault.Invalid, "请填写用户名和口令", "a user name and a password are needed")
	}
	if err := g.addresses.Check(from.Address); err != nil {
		return grant{}, err
	}
	// One attempt at a time for a name: twenty at once are twenty, not one.
	leave, err := g.turns.enter(ctx, userName)
	if err != nil {
		return grant{}, err
	}
	defer leave()
	now := g.now()
	locked, err := g.accounts.LockedUntil(ctx, userName, now)
	if err != nil {
		return grant{}, err
	}
	if !locked.IsZero() {
		return grant{}, &auth.Throttled{After: locked.Sub(now)}
	}
	account, found, err := g.accounts.ByName(ctx, userName)
	if err != nil {
		return grant{}, err
	}
	hash := account.PasswordHash
	if !found || account.Disabled {
		hash = ""
	}
	match, err := g.hasher.Matches(ctx, password, hash)
	if err != nil {
		return grant{}, err
	}
	if !match {
		g.addresses.Failed(from.Address)
		// Not the request's context: hanging up does not undo a failure.
		_, err := g.accounts.SignInFailed(context.WithoutCancel(ctx), userName, account.UserID, now, from)
		if err != nil {
			return grant{}, err
		}
		return grant{}, fault.New(fault.Unauthenticated, "用户名或口令不正确", "the user name or the password is wrong")
	}
	return g.begin(ctx, account, previous, from)
}

func (g *gate) begin(ctx context.Context, account postgres.Account, previous string, from postgres.Origin) (grant, error) {
	now := g.now()
	out := grant{viewer: account.Viewer, refresh: auth.NewRefreshToken(), expires: now.Add(auth.SessionLife)}
	digest, _ := auth.RefreshDigest(out.refresh)
	replaces, _ := auth.RefreshDigest(previous)
	session, ended, err := g.accounts.StartSession(ctx, postgres.NewSession{
		Account: account, Digest: digest, Expires: out.expires, Replaces: replaces,
	}, now, from)
	if err != nil {
		return grant{}, err
	}
	if ended != "" {
		g.sessions.End(account.County, ended)
	}
	out.access, err = g.tokens.Issue(out.viewer, session)
	return out, err
}

// refresh exchanges a refresh token for new tokens.
func (g *gate) refresh(ctx context.Context, token string, from postgres.Origin) (grant, error) {
	digest, ok := auth.RefreshDigest(token)
	if !ok {
		return grant{}, auth.SignInAgain()
	}
	out := grant{refresh: auth.NewRefreshToken()}
	next, _ := auth.RefreshDigest(out.refresh)
	r, ended, err := g.accounts.Refresh(ctx, digest, next, g.now(), from)
	if ended != "" {
		g.sessions.End(g.accounts.County(), ended)
	}
	if err != nil {
		return grant{}, err
	}
	out.viewer, out.expires = r.Viewer, r.Expires
	out.access, err = g.tokens.Issue(r.Viewer, r.Session)
	return out, err
}

// signOut ends the session of a refresh token or of an access token, whichever
// is there and valid.
func (g *gate) signOut(ctx context.Context, refresh, access string, from postgres.Origin) error {
	digest, _ := auth.RefreshDigest(refresh)
	claims, err := g.tokens.Verify(access)
	named := ""
	if err == nil && claims.County == g.accounts.County() {
		named = claims.Session
		g.sessions.End(claims.County, named)
	}
	for _, d := range [][]byte{digest, nil} {
		ended, err := g.accounts.EndSession(ctx, d, named, g.now(), from)
		if err != nil {
			return err
		}
		if ended != "" {
			g.sessions.End(g.accounts.County(), ended)
		}
	}
	return nil
}

// viewer says who bears an access token.
func (g *gate) viewer(ctx context.Context, token string) (auth.Viewer, error) {
	claims, err := g.tokens.Verify(token)
	if err != nil {
		return auth.Viewer{}, err
	}
	if claims.County != g.accounts.County() {
		return auth.Viewer{}, auth.SignInAgain()
	}
	return g.sessions.Viewer(ctx, claims)
}

// partner says which key a program bears. Guessing is slowed down like guessing
// passwords.
func (g *gate) partner(ctx context.Context, text, address string) (auth.PartnerKey, error) {
	if err := g.addresses.Check(address); err != nil {
		return auth.PartnerKey{}, err
	}
	key, err := g.keys.Find(ctx, text)
	if fault.KindOf(err) == fault.Unauthenticated {
		g.addresses.Failed(address)
	}
	return key, err
}

// issueToken makes an access token for a user of this county without a password:
// for who runs the server, who owns its key anyway.
func issueToken(ctx context.Context, accounts *postgres.Accounts, key auth.Key, userName string, now time.Time) (string, error) {
	account, found, err := accounts.ByName(ctx, strings.ToLower(userName))
	if err != nil {
		return "", err
	}
	if !found || account.Disabled {
		return "", fault.New(fault.NotFound, "没有可用的帐号 %s", "there is no account %s in use", userName)
	}
	session, _, err := accounts.StartSession(ctx, postgres.NewSession{Account: account, Expires: now.Add(auth.TokenLife)},
		now, postgres.Origin{Address: "command line"})
	if err != nil {
		return "", err
	}
	return auth.NewTokens(key, func() time.Time { return now }).Issue(account.Viewer, session)
}

// turns lets one in at a time for each name.
type turns struct {
	mu    sync.Mutex
	names map[string]*turn
}

type turn struct {
	taken chan struct{} // holds one value while somebody is in
	users int
}

func (t *turns) enter(ctx context.Context, name string) (leave func(), err error) {
	t.mu.Lock()
	if t.names == nil {
		t.names = map[string]*turn{}
	}
	mine := t.names[name]
	if mine == nil {
		mine = &turn{taken: make(chan struct{}, 1)}
		t.names[name] = mine
	}
	mine.users++
	t.mu.Unlock()
	forget := func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		if mine.users--; mine.users == 0 {
			delete(t.names, name)
		}
	}
	select {
	case mine.taken <- struct{}{}:
		return func() { <-mine.taken; forget() }, nil
	case <-ctx.Done():
		forget()
		return nil, ctx.Err()
	}
}
