package auth

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"sync"
	"time"

	"litong3422/internal/lru"
)

// SessionLife is how long a sign-in lasts, however often it is refreshed.
const SessionLife = 12 * time.Hour

// NewRefreshToken makes the secret that a browser keeps in its cookie.
func NewRefreshToken() string {
	var secret [32]byte
	_, _ = rand.Read(secret[:]) // never fails
	return base64.RawURLEncoding.EncodeToString(secret[:])
}

// NextRefreshToken returns the token that replaces a refresh token. A token always has
// the same successor, so a renewal that is asked for twice has one answer. Without the
// key it cannot be computed.
func NextRefreshToken(key []byte, token string) string {
	next := hmac.New(sha256.New, key)
	next.Write([]byte(token))
	return base64.RawURLEncoding.EncodeToString(next.Sum(nil))
}

// RefreshDigest is what is stored of a refresh token. The secret has 256 random
// bits: a plain digest cannot be guessed back. ok is false for what no browser
// was ever given.
func RefreshDigest(token string) (digest []byte, ok bool) {
	secret, err := base64.RawURLEncoding.Strict().DecodeString(token)
	if err != nil || len(secret) != 32 {
		return nil, false
	}
	sum := sha256.Sum256(secret)
	return sum[:], true
}

// Sessions knows who is behind a session. What it has looked up it believes for
// a few seconds, so that a busy page does not ask the database at each request;
// what ends on this server ends at once.
type Sessions struct {
	lookup func(ctx context.Context, county, session string) (Viewer, error)
	now    func() time.Time

	mu    sync.Mutex
	known *lru.Cache[sessionKey, knownSession]
}

type sessionKey struct{ county, session string }

type knownSession struct {
	viewer Viewer
	ended  bool
	until  time.Time
}

const (
	believed   = 5 * time.Second
	remembered = 4096
)

// NewSessions makes sessions that ask lookup, which returns an Unauthenticated
// fault for a session that has ended, or whose account may no longer sign in.
func NewSessions(lookup func(ctx context.Context, county, session string) (Viewer, error), now func() time.Time) *Sessions {
	return &Sessions{lookup: lookup, now: now, known: lru.New[sessionKey, knownSession](remembered)}
}

// Viewer returns who is behind the token's session now.
func (s *Sessions) Viewer(ctx context.Context, c Claims) (Viewer, error) {
	v, err := s.viewer(ctx, c)
	if err != nil {
		return Viewer{}, err
	}
	if v.UserID != c.Subject || v.Role != c.Role {
		return Viewer{}, SignInAgain()
	}
	return v, nil
}

func (s *Sessions) viewer(ctx context.Context, c Claims) (Viewer, error) {
	key := sessionKey{c.County, c.Session}
	if k, ok := s.known.Get(key); ok && s.now().Before(k.until) {
		if k.ended {
			return Viewer{}, SignInAgain()
		}
		return k.viewer, nil
	}
	v, err := s.lookup(ctx, c.County, c.Session)
	if err != nil {
		return Viewer{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	// It may have ended while we looked.
	if k, ok := s.known.Get(key); ok && k.ended && s.now().Before(k.until) {
		return Viewer{}, SignInAgain()
	}
	s.known.Add(key, knownSession{viewer: v, until: s.now().Add(believed)})
	return v, nil
}

// End makes this server refuse the session from now on.
func (s *Sessions) End(county, session string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	// Long enough that every look-up that began before has come back.
	s.known.Add(sessionKey{county, session}, knownSession{ended: true, until: s.now().Add(time.Minute)})
}
