package signin

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
type Service struct {
	accounts  *postgres.Accounts
	hasher    *auth.Hasher
	tokens    *auth.Tokens
	sessions  *auth.Sessions
	keys      *auth.PartnerKeys
	addresses *auth.Addresses
	now       func() time.Time
	turns     turns
}

func New(accounts *postgres.Accounts, key auth.Key, now func() time.Time) (*Service, error) {
	hasher, err := auth.NewHasher()
	if err != nil {
		return nil, fmt.Errorf("preparing password checks: %w", err)
	}
	return &Service{
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
type Credentials struct {
	Viewer   auth.Viewer
	Access   string
	Refresh  string
	Expires  time.Time     // of the refresh token
	Lifetime time.Duration // of the refresh token, from now
}

const (
	longestUserName = 64
	longestSecret   = 1024
)

// SignIn checks a name and a password. Whether the name exists shows neither in
// the answer nor in the time it takes, nor in when it is locked. previous is the
// refresh token that the browser still has.
func (s *Service) SignIn(ctx context.Context, userName, password, previous string, from postgres.Origin) (Credentials, error) {
	userName = strings.ToLower(strings.TrimSpace(userName))
	if userName == "" || password == "" || len(userName) > longestUserName || len(password) > longestSecret {
		return Credentials{}, fault.New(fault.Invalid, "请填写用户名和口令", "a user name and a password are needed")
	}
	if err := s.addresses.Check(from.Address); err != nil {
		return Credentials{}, err
	}
	// One attempt at a time for a name: twenty at once are twenty, not one.
	leave, err := s.turns.enter(ctx, userName)
	if err != nil {
		return Credentials{}, err
	}
	defer leave()
	now := s.now()
	locked, err := s.accounts.LockedUntil(ctx, userName, now)
	if err != nil {
		return Credentials{}, err
	}
	if !locked.IsZero() {
		return Credentials{}, &auth.Throttled{After: locked.Sub(now)}
	}
	account, found, err := s.accounts.ByName(ctx, userName)
	if err != nil {
		return Credentials{}, err
	}
	hash := account.PasswordHash
	if !found || account.Disabled {
		hash = ""
	}
	match, err := s.hasher.Matches(ctx, password, hash)
	if err != nil {
		return Credentials{}, err
	}
	if !match {
		s.addresses.Failed(from.Address)
		// Not the request's context: hanging up does not undo a failure.
		_, err := s.accounts.SignInFailed(context.WithoutCancel(ctx), userName, account.UserID, now, from)
		if err != nil {
			return Credentials{}, err
		}
		return Credentials{}, fault.New(fault.Unauthenticated, "用户名或口令不正确", "the user name or the password is wrong")
	}
	return s.begin(ctx, account, previous, from)
}

func (s *Service) begin(ctx context.Context, account postgres.Account, previous string, from postgres.Origin) (Credentials, error) {
	now := s.now()
	out := Credentials{Viewer: account.Viewer, Refresh: auth.NewRefreshToken(), Expires: now.Add(auth.SessionLife), Lifetime: auth.SessionLife}
	digest, _ := auth.RefreshDigest(out.Refresh)
	replaces, _ := auth.RefreshDigest(previous)
	session, ended, err := s.accounts.StartSession(ctx, postgres.NewSession{
		Account: account, Digest: digest, Expires: out.Expires, Replaces: replaces,
	}, now, from)
	if err != nil {
		return Credentials{}, err
	}
	if ended != "" {
		s.sessions.End(account.County, ended)
	}
	out.Access, err = s.tokens.Issue(out.Viewer, session)
	return out, err
}

// refresh exchanges a refresh token for new tokens.
func (s *Service) Refresh(ctx context.Context, token string, from postgres.Origin) (Credentials, error) {
	digest, ok := auth.RefreshDigest(token)
	if !ok {
		return Credentials{}, auth.SignInAgain()
	}
	out := Credentials{Refresh: auth.NewRefreshToken()}
	next, _ := auth.RefreshDigest(out.Refresh)
	now := s.now()
	r, ended, err := s.accounts.Refresh(ctx, digest, next, now, from)
	if ended != "" {
		s.sessions.End(s.accounts.County(), ended)
	}
	if err != nil {
		return Credentials{}, err
	}
	out.Viewer, out.Expires, out.Lifetime = r.Viewer, r.Expires, r.Expires.Sub(now)
	out.Access, err = s.tokens.Issue(r.Viewer, r.Session)
	return out, err
}

// SignOut ends the session of a refresh token or of an access token, whichever
// is there and valid.
func (s *Service) SignOut(ctx context.Context, refresh, access string, from postgres.Origin) error {
	digest, _ := auth.RefreshDigest(refresh)
	claims, err := s.tokens.Verify(access)
	named := ""
	if err == nil && claims.County == s.accounts.County() {
		named = claims.Session
		s.sessions.End(claims.County, named)
	}
	for _, d := range [][]byte{digest, nil} {
		ended, err := s.accounts.EndSession(ctx, d, named, s.now(), from)
		if err != nil {
			return err
		}
		if ended != "" {
			s.sessions.End(s.accounts.County(), ended)
		}
	}
	return nil
}

// viewer says who bears an access token.
func (s *Service) Viewer(ctx context.Context, token string) (auth.Viewer, error) {
	claims, err := s.tokens.Verify(token)
	if err != nil {
		return auth.Viewer{}, err
	}
	if claims.County != s.accounts.County() {
		return auth.Viewer{}, auth.SignInAgain()
	}
	return s.sessions.Viewer(ctx, claims)
}

// partner says which key a program bears. Guessing is slowed down like guessing
// passwords.
func (s *Service) Partner(ctx context.Context, text, address string) (auth.PartnerKey, error) {
	if err := s.addresses.Check(address); err != nil {
		return auth.PartnerKey{}, err
	}
	key, err := s.keys.Find(ctx, text)
	if fault.KindOf(err) == fault.Unauthenticated {
		s.addresses.Failed(address)
	}
	return key, err
}

// IssueToken makes an access token for a user of this county without a password:
// for who runs the server, who owns its key anyway.
func (s *Service) IssueToken(ctx context.Context, userName string) (string, error) {
	account, found, err := s.accounts.ByName(ctx, strings.ToLower(userName))
	if err != nil {
		return "", err
	}
	if !found || account.Disabled {
		return "", fault.New(fault.NotFound, "没有可用的帐号 %s", "there is no account %s in use", userName)
	}
	now := s.now()
	session, _, err := s.accounts.StartSession(ctx, postgres.NewSession{Account: account, Expires: now.Add(auth.TokenLife)},
		now, postgres.Origin{Address: "command line"})
	if err != nil {
		return "", err
	}
	return s.tokens.Issue(account.Viewer, session)
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
