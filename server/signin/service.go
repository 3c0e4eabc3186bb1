package signin

import (
	"context"
	"fmt"
	"strings"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/search"
)

// Service signs users of one county in and out, and identifies the bearers of access
// tokens and partner keys. It is safe for concurrent use.
//
// Its errors are faults for the client (fault.Unauthenticated, fault.Invalid,
// *auth.Throttled), or errors of the database with the step that failed.
type Service struct {
	accounts *postgres.Accounts
	hasher   *auth.Hasher
	tokens   *auth.Tokens
	sessions *auth.Sessions
	keys     *auth.PartnerKeys
	// Failures are counted by address, those of passwords and those of keys apart: a
	// program with a wrong key must not keep people out.
	wrongPasswords, wrongKeys *auth.Addresses
	renewals                  []byte // key of auth.NextRefreshToken
	now                       func() time.Time
	attempts                  nameLocks // by user name
	lookups                   nameLocks // of unknown keys, by address
}

// New returns the service of the accounts' county. key signs access tokens; now is the
// only clock.
func New(accounts *postgres.Accounts, key auth.Key, now func() time.Time) (*Service, error) {
	hasher, err := auth.NewHasher()
	if err != nil {
		return nil, fmt.Errorf("preparing password checks: %w", err)
	}
	renewals, err := key.Derive("refresh tokens")
	if err != nil {
		return nil, fmt.Errorf("preparing renewals: %w", err)
	}
	return &Service{
		accounts: accounts,
		hasher:   hasher,
		tokens:   auth.NewTokens(key, now),
		sessions: auth.NewSessions(func(ctx context.Context, _, session string) (auth.Viewer, error) {
			return accounts.SessionViewer(ctx, session, now())
		}, now),
		keys:           auth.NewPartnerKeys(accounts, now),
		wrongPasswords: auth.NewAddresses(now), wrongKeys: auth.NewAddresses(now),
		renewals: renewals,
		now:      now,
	}, nil
}

// Credentials are what a client holds once it is signed in.
type Credentials struct {
	Viewer   auth.Viewer
	Access   string        // token, valid for auth.TokenLife
	Refresh  string        // token, valid once, until Expires
	Expires  time.Time     // end of the session
	Lifetime time.Duration // from now to Expires
}

const (
	longestUserName = 64
	longestSecret   = 1024
)

// SignIn checks a name and a password. Answers and timing are the same whether the
// name exists or not, and so is the lock after five failures. previous is the refresh
// token that the browser still holds: its session ends.
func (s *Service) SignIn(ctx context.Context, userName, password, previous string, from postgres.Origin) (Credentials, error) {
	userName = plainName(userName)
	if userName == "" || password == "" || len(userName) > longestUserName || len(password) > longestSecret {
		return Credentials{}, fault.New(fault.Invalid, "请填写用户名和密码", "a user name and a password are needed")
	}
	if err := s.wrongPasswords.Check(from.Address); err != nil {
		return Credentials{}, err
	}
	// One attempt at a time for a name, so that twenty at once count as twenty.
	unlock, err := s.attempts.lock(ctx, userName)
	if err != nil {
		return Credentials{}, fmt.Errorf("waiting for another sign-in of the same name: %w", err)
	}
	defer unlock()
	account, found, err := s.unlocked(ctx, userName)
	if err != nil {
		return Credentials{}, err
	}
	hash := account.PasswordHash
	if !found || account.Disabled {
		hash = ""
	}
	match, err := s.hasher.Matches(ctx, password, hash)
	if err != nil {
		return Credentials{}, fmt.Errorf("checking a password: %w", err)
	}
	if !match {
		return Credentials{}, s.failed(ctx, userName, account.UserID, from)
	}
	return s.begin(ctx, account, previous, from)
}

// plainName returns a user name as accounts have it: texts that look alike are one name.
func plainName(typed string) string {
	return strings.ToLower(strings.TrimSpace(search.Plain(typed)))
}

// unlocked finds an account by its name, unless failures have locked the name.
func (s *Service) unlocked(ctx context.Context, userName string) (account postgres.Account, found bool, err error) {
	now := s.now()
	locked, err := s.accounts.LockedUntil(ctx, userName, now)
	if err != nil {
		return account, false, fmt.Errorf("reading the lock of an account: %w", err)
	}
	if !locked.IsZero() {
		return account, false, &auth.Throttled{After: locked.Sub(now)}
	}
	if account, found, err = s.accounts.ByName(ctx, userName); err != nil {
		return account, false, fmt.Errorf("reading an account: %w", err)
	}
	return account, found, nil
}

// failed records a wrong password and returns the error that the client sees.
func (s *Service) failed(ctx context.Context, userName, userID string, from postgres.Origin) error {
	s.wrongPasswords.Failed(from.Address)
	// Not the request's context: hanging up does not undo a failure.
	_, err := s.accounts.SignInFailed(context.WithoutCancel(ctx), userName, userID, s.now(), from)
	if err != nil {
		return fmt.Errorf("recording a failed sign-in: %w", err)
	}
	return fault.New(fault.Unauthenticated, "用户名或密码不正确", "the user name or the password is wrong")
}

// begin starts a session of an account and ends the one it replaces.
func (s *Service) begin(ctx context.Context, account postgres.Account, previous string, from postgres.Origin) (Credentials, error) {
	now := s.now()
	out := Credentials{
		Viewer: account.Viewer, Refresh: auth.NewRefreshToken(), Expires: now.Add(auth.SessionLife), Lifetime: auth.SessionLife,
	}
	digest, _ := auth.RefreshDigest(out.Refresh)
	replaces, _ := auth.RefreshDigest(previous)
	session, ended, err := s.accounts.StartSession(ctx, postgres.NewSession{
		Account: account, Digest: digest, Expires: out.Expires, Replaces: replaces,
	}, now, from)
	if err != nil {
		return Credentials{}, fmt.Errorf("starting a session: %w", err)
	}
	if ended != "" {
		s.sessions.End(account.County, ended)
	}
	out.Access, err = s.tokens.Issue(out.Viewer, session)
	return out, err
}

// Refresh exchanges a refresh token for new credentials. Within postgres.RenewalTime a
// token that was replaced already is the same renewal, asked for again: by a second tab,
// or by a page that was left before its answer came. Later, a token that was used before
// ends its session, for one of its two users has stolen it.
func (s *Service) Refresh(ctx context.Context, token string, from postgres.Origin) (Credentials, error) {
	digest, ok := auth.RefreshDigest(token)
	if !ok {
		return Credentials{}, auth.SignInAgain()
	}
	now := s.now()
	const renewals = 16 // in one RenewalTime; a page makes one or two
	for range renewals {
		next := auth.NextRefreshToken(s.renewals, token)
		nextDigest, _ := auth.RefreshDigest(next)
		r, ended, err := s.accounts.Refresh(ctx, digest, nextDigest, now, from)
		if ended != "" {
			s.sessions.End(s.accounts.County(), ended)
		}
		if err != nil {
			return Credentials{}, fmt.Errorf("refreshing a session: %w", err)
		}
		if r.Replaced { // the successor was exchanged as well
			token, digest = next, nextDigest
			continue
		}
		out := Credentials{Viewer: r.Viewer, Refresh: next, Expires: r.Expires, Lifetime: r.Expires.Sub(now)}
		out.Access, err = s.tokens.Issue(r.Viewer, r.Session)
		return out, err
	}
	return Credentials{}, auth.SignInAgain()
}

// SignOut ends the session of a refresh token and that of an access token. Tokens that
// are absent or not valid end nothing and are no error.
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
			return fmt.Errorf("ending a session: %w", err)
		}
		if ended != "" {
			s.sessions.End(s.accounts.County(), ended)
		}
	}
	return nil
}

// Viewer returns the user of an access token, as its session knows the user now.
func (s *Service) Viewer(ctx context.Context, token string) (auth.Viewer, error) {
	claims, err := s.tokens.Verify(token)
	if err != nil {
		return auth.Viewer{}, err
	}
	if claims.County != s.accounts.County() {
		return auth.Viewer{}, auth.SignInAgain()
	}
	viewer, err := s.sessions.Viewer(ctx, claims)
	if err != nil {
		return auth.Viewer{}, fmt.Errorf("reading a session: %w", err)
	}
	return viewer, nil
}

// Partner returns the key that a program bears. A good key is accepted whatever its
// address has done. Wrong keys count against the address: after too many, wrong ones are
// refused as *auth.Throttled, and unknown ones are looked up one at a time.
func (s *Service) Partner(ctx context.Context, text, address string) (auth.PartnerKey, error) {
	throttled := s.wrongKeys.Check(address)
	if throttled != nil && !s.keys.Remembers(text) {
		unlock, err := s.lookups.lock(ctx, address)
		if err != nil {
			return auth.PartnerKey{}, fmt.Errorf("waiting for another key of the same address: %w", err)
		}
		defer unlock()
	}
	key, err := s.keys.Find(ctx, text)
	if fault.KindOf(err) == fault.Unauthenticated {
		if throttled != nil {
			return auth.PartnerKey{}, throttled
		}
		s.wrongKeys.Failed(address)
	}
	if err != nil {
		return auth.PartnerKey{}, fmt.Errorf("reading a partner key: %w", err)
	}
	return key, nil
}

// IssueToken returns an access token of a user without asking for a password. It is
// for the operator at the command line, who owns the signing key.
func (s *Service) IssueToken(ctx context.Context, userName string) (string, error) {
	account, found, err := s.accounts.ByName(ctx, plainName(userName))
	if err != nil {
		return "", fmt.Errorf("reading an account: %w", err)
	}
	if !found || account.Disabled {
		return "", fault.New(fault.NotFound, "没有可用的帐号 %s", "there is no account %s in use", userName)
	}
	now := s.now()
	session, _, err := s.accounts.StartSession(ctx, postgres.NewSession{Account: account, Expires: now.Add(auth.TokenLife)},
		now, postgres.Origin{Address: "command line"})
	if err != nil {
		return "", fmt.Errorf("starting a session: %w", err)
	}
	return s.tokens.Issue(account.Viewer, session)
}
