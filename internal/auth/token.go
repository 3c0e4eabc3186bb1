package auth

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"

	"litong3422/internal/lru"

	"litong3422/internal/fault"
)

// Claims of an access token. Rights are not among them: they are looked up with
// the session at each request, so that a change takes effect. Role is there to
// notice that it has changed since.
type Claims struct {
	jwt.RegisteredClaims
	Session string `json:"sid"`
	County  string `json:"county"`
	Role    Role   `json:"role"`
}

const (
	tokenType     = "at+jwt" // RFC 9068: an access token and nothing else
	issuer        = "litong3422"
	audience      = "litong3422/api"
	leeway        = 30 * time.Second
	longestToken  = 8 << 10
	longestHeader = 4 << 10
	longestLife   = 15 * time.Minute
	// TokenLife is how long an access token is good for.
	TokenLife = 10 * time.Minute
)

// Tokens issues and verifies access tokens.
type Tokens struct {
	key    Key
	public map[string]ed25519.PublicKey // by kid; fixed
	now    func() time.Time
	// A page sends the same token with each request, and a signature takes longer
	// to check than a row to read. Tokens are known by digest, not kept.
	verified *lru.Cache[[sha256.Size]byte, Claims]
}

// tokensKnown bounds how many verified tokens are remembered.
const tokensKnown = 4096

// NewTokens makes tokens signed with key; now is the clock.
func NewTokens(key Key, now func() time.Time) *Tokens {
	return &Tokens{
		key:      key,
		public:   map[string]ed25519.PublicKey{key.ID: key.private.Public().(ed25519.PublicKey)},
		now:      now,
		verified: lru.New[[sha256.Size]byte, Claims](tokensKnown),
	}
}

// Issue makes an access token of the viewer's session.
func (t *Tokens) Issue(v Viewer, session string) (string, error) {
	id, err := uuid.NewV7()
	if err != nil {
		return "", fmt.Errorf("numbering a token: %w", err)
	}
	now := t.now()
	token := jwt.NewWithClaims(jwt.SigningMethodEdDSA, Claims{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer:    issuer,
			Subject:   v.UserID,
			Audience:  jwt.ClaimStrings{audience},
			IssuedAt:  jwt.NewNumericDate(now),
			NotBefore: jwt.NewNumericDate(now),
			ExpiresAt: jwt.NewNumericDate(now.Add(TokenLife)),
			ID:        id.String(),
		},
		Session: session,
		County:  v.County,
		Role:    v.Role,
	})
	token.Header["typ"] = tokenType
	token.Header["kid"] = t.key.ID
	signed, err := token.SignedString(t.key.private)
	if err != nil {
		return "", fmt.Errorf("signing a token: %w", err)
	}
	return signed, nil
}

// SignInAgain is the one answer to every token that is not accepted.
func SignInAgain() *fault.Error {
	return fault.New(fault.Unauthenticated, "登录已失效，请重新登录", "the sign-in is not valid or has ended; sign in again")
}

// Verify accepts exactly what Issue makes: one algorithm, one type, one issuer
// and audience, all time claims, known keys, one spelling.
func (t *Tokens) Verify(raw string) (Claims, error) {
	if len(raw) > longestToken {
		return Claims{}, SignInAgain().Wrap(errors.New("token too long"))
	}
	var short [512]byte // no usual token needs memory of its own to be looked at
	digest := sha256.Sum256(append(short[:0], raw...))
	if claims, known := t.verified.Get(digest); known && claims.current(t.now()) {
		return claims, nil
	}
	claims, err := t.verify(raw)
	if err == nil {
		t.verified.Add(digest, claims)
	}
	return claims, err
}

// current reports whether claims once verified still hold: nothing but time can
// have changed. In doubt they are verified again.
func (c Claims) current(now time.Time) bool {
	return !now.Before(c.NotBefore.Time) && !now.Before(c.IssuedAt.Time) && now.Before(c.ExpiresAt.Time)
}

func (t *Tokens) verify(raw string) (Claims, error) {
	var claims Claims
	if err := checkShape(raw); err != nil {
		return Claims{}, SignInAgain().Wrap(err)
	}
	_, err := jwt.ParseWithClaims(raw, &claims, t.keyOf,
		jwt.WithValidMethods([]string{jwt.SigningMethodEdDSA.Alg()}),
		jwt.WithIssuer(issuer), jwt.WithAudience(audience),
		jwt.WithExpirationRequired(), jwt.WithNotBeforeRequired(), jwt.WithIssuedAt(),
		jwt.WithLeeway(leeway), jwt.WithTimeFunc(t.now),
		// A signature has one spelling: unused bits of its last character must be zero.
		jwt.WithStrictDecoding(),
	)
	if err == nil {
		err = claims.check()
	}
	if err != nil {
		return Claims{}, SignInAgain().Wrap(err)
	}
	return claims, nil
}

func (c Claims) check() error {
	switch {
	case c.IssuedAt == nil || c.ID == "" || c.Subject == "" || c.Session == "" || c.County == "" || c.Role == "":
		return errors.New("a claim is missing")
	case len(c.Audience) != 1:
		return errors.New("more than one audience")
	case c.ExpiresAt.Sub(c.IssuedAt.Time) > longestLife:
		return errors.New("lives too long")
	}
	return nil
}

// keyOf trusts nothing that the header says but the name of a key we have.
func (t *Tokens) keyOf(token *jwt.Token) (any, error) {
	if typ, _ := token.Header["typ"].(string); typ != tokenType {
		return nil, errors.New("not an access token")
	}
	kid, _ := token.Header["kid"].(string)
	key, ok := t.public[kid]
	if !ok {
		return nil, errors.New("unknown key")
	}
	return key, nil
}

// checkShape looks at a token before the library does: sizes, and a header of
// exactly the three members that ours have, each once. That refuses crit, jku,
// jwk, x5u, x5c and whatever is invented next.
func checkShape(raw string) error {
	if strings.Count(raw, ".") != 2 {
		return errors.New("not three parts")
	}
	// Go's base64 skips line breaks, which would be further spellings of one token.
	if strings.ContainsAny(raw, "\r\n") {
		return errors.New("a line break")
	}
	encoded, _, _ := strings.Cut(raw, ".")
	if len(encoded) > longestHeader {
		return errors.New("header too long")
	}
	header, err := base64.RawURLEncoding.Strict().DecodeString(encoded)
	if err != nil {
		return errors.New("header is not base64url")
	}
	dec := json.NewDecoder(bytes.NewReader(header))
	if open, err := dec.Token(); err != nil || open != json.Delim('{') {
		return errors.New("header is not an object")
	}
	seen := map[string]bool{}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return errors.New("header is not JSON")
		}
		value, err := dec.Token()
		if _, text := value.(string); err != nil || !text {
			return errors.New("header member is not a string")
		}
		key, _ := name.(string)
		if seen[key] || key != "alg" && key != "typ" && key != "kid" {
			return errors.New("header member not expected or repeated")
		}
		seen[key] = true
	}
	if _, err := dec.Token(); err != nil { // the closing brace
		return errors.New("header is not JSON")
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return errors.New("text after the header")
	}
	if len(seen) != 3 {
		return errors.New("header member missing")
	}
	return nil
}
