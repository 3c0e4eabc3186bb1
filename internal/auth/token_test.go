package auth

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"strings"
	"testing"
	"time"

	"litong3422/internal/fault"
)

func testTokens(t *testing.T) (*Tokens, Key) {
	t.Helper()
	key, err := GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2019, 12, 31, 9, 0, 0, 0, time.UTC)
	return NewTokens(key, func() time.Time { return now }), key
}

func encode(t *testing.T, part any) string {
	t.Helper()
	text, err := json.Marshal(part)
	if err != nil {
		t.Fatal(err)
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

func decode(t *testing.T, part string) map[string]any {
	t.Helper()
	text, err := base64.RawURLEncoding.DecodeString(part)
	if err != nil {
		t.Fatal(err)
	}
	var members map[string]any
	if err := json.Unmarshal(text, &members); err != nil {
		t.Fatal(err)
	}
	return members
}

// forge changes a good token and signs it again with the right key: what remains
// to refuse it is the check under test.
func forge(t *testing.T, key Key, good string, header, claims map[string]any) string {
	t.Helper()
	parts := strings.Split(good, ".")
	change := func(part string, by map[string]any) string {
		members := decode(t, part)
		maps.Copy(members, by)
		maps.DeleteFunc(members, func(_ string, v any) bool { return v == nil })
		return encode(t, members)
	}
	signed := change(parts[0], header) + "." + change(parts[1], claims)
	return signed + "." + base64.RawURLEncoding.EncodeToString(ed25519.Sign(key.private, []byte(signed)))
}

func TestTokensAccepted(t *testing.T) {
	tokens, key := testTokens(t)
	v := Viewer{UserID: "u", Role: Clerk, County: "640302"}
	good, err := tokens.Issue(v, "s")
	if err != nil {
		t.Fatal(err)
	}
	c, err := tokens.Verify(good)
	if err != nil || c.Subject != "u" || c.Session != "s" || c.County != "640302" || c.Role != Clerk {
		t.Fatalf("%+v %v", c, err)
	}
	if life := c.ExpiresAt.Sub(c.IssuedAt.Time); life > 15*time.Minute {
		t.Errorf("lives %v", life)
	}
	if _, err := tokens.Verify(forge(t, key, good, nil, nil)); err != nil {
		t.Errorf("the forger's own control: %v", err)
	}
	second, err := tokens.Issue(v, "s")
	if err != nil || second == good {
		t.Error("two tokens are the same")
	}
}

func TestTokensRefused(t *testing.T) {
	tokens, key := testTokens(t)
	good, err := tokens.Issue(Viewer{UserID: "u", Role: Leader, County: "640302"}, "s")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tokens.Verify(good); err != nil { // it is known from now on
		t.Fatal(err)
	}
	other, err := GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(good, ".")
	now := tokens.now().Unix()
	type m = map[string]any
	forged := func(header, claims m) string { return forge(t, key, good, header, claims) }
	unsigned := func(alg string) string {
		return encode(t, m{"alg": alg, "typ": tokenType, "kid": key.ID}) + "." + parts[1] + "."
	}
	// The public key as the secret of a symmetric algorithm.
	confused := func(secret []byte) string {
		signed := encode(t, m{"alg": "HS256", "typ": tokenType, "kid": key.ID}) + "." + parts[1]
		mac := hmac.New(sha256.New, secret)
		mac.Write([]byte(signed))
		return signed + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
	}
	// The last character of 64 bytes carries four unused bits: other spellings of the same signature.
	respelt := good[:len(good)-1] + string("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[strings.IndexByte(
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", good[len(good)-1])|1])
	flipped := []byte(good)
	flipped[len(parts[0])+10] ^= 1
	public := key.private.Public().(ed25519.PublicKey)
	for name, token := range map[string]string{
		"empty":              "",
		"two parts":          parts[0] + "." + parts[1],
		"four parts":         good + ".",
		"alg none":           unsigned("none"),
		"alg None":           unsigned("None"),
		"no signature":       parts[0] + "." + parts[1] + ".",
		"HS256, public key":  confused(public),
		"HS256, no key":      confused(nil),
		"alg ES256":          forged(m{"alg": "ES256"}, nil),
		"alg missing":        forged(m{"alg": nil}, nil),
		"changed payload":    string(flipped),
		"role raised":        parts[0] + "." + encode(t, func() m { c := decode(t, parts[1]); c["role"] = "ADMIN"; return c }()) + "." + parts[2],
		"another key":        forge(t, other, good, nil, nil),
		"another key, named": forge(t, other, good, m{"kid": other.ID}, nil),
		"kid unknown":        forged(m{"kid": "x"}, nil),
		"kid a path":         forged(m{"kid": "../../../dev/null"}, nil),
		"kid a list":         forged(m{"kid": []string{key.ID}}, nil),
		"kid missing":        forged(m{"kid": nil}, nil),
		"typ JWT":            forged(m{"typ": "JWT"}, nil),
		"typ missing":        forged(m{"typ": nil}, nil),
		"crit":               forged(m{"crit": []string{"x"}}, nil),
		"crit empty":         forged(m{"crit": []string{}}, nil),
		"jku":                forged(m{"jku": "http://127.0.0.1/jwks"}, nil),
		"jwk":                forged(m{"jwk": m{"kty": "OKP"}}, nil),
		"x5u":                forged(m{"x5u": "http://127.0.0.1/"}, nil),
		"x5c":                forged(m{"x5c": []string{"x"}}, nil),
		"cty":                forged(m{"cty": "JWT"}, nil),
		"long header":        forged(m{"kid": strings.Repeat("x", 5000)}, nil),
		"issuer":             forged(nil, m{"iss": "elsewhere"}),
		"issuer missing":     forged(nil, m{"iss": nil}),
		"audience":           forged(nil, m{"aud": "elsewhere"}),
		"audience missing":   forged(nil, m{"aud": nil}),
		"two audiences":      forged(nil, m{"aud": []string{audience, "elsewhere"}}),
		"subject missing":    forged(nil, m{"sub": nil}),
		"session missing":    forged(nil, m{"sid": nil}),
		"county missing":     forged(nil, m{"county": nil}),
		"role missing":       forged(nil, m{"role": nil}),
		"jti missing":        forged(nil, m{"jti": nil}),
		"expired":            forged(nil, m{"exp": now - 31, "iat": now - 600}),
		"exp missing":        forged(nil, m{"exp": nil}),
		"exp text":           forged(nil, m{"exp": "tomorrow"}),
		"exp far":            forged(nil, m{"exp": now + 16*60}),
		"issued later":       forged(nil, m{"iat": now + 31}),
		"iat missing":        forged(nil, m{"iat": nil}),
		"not yet":            forged(nil, m{"nbf": now + 31}),
		"nbf missing":        forged(nil, m{"nbf": nil}),
		"second spelling":    respelt,
		"padded":             good + "=",
		"a line break":       good[:len(good)-4] + "\n" + good[len(good)-4:],
		"blank at the end":   good + " ",
		"very long":          good + strings.Repeat("A", 1<<20),
		"dots":               strings.Repeat(".", 8000),
	} {
		t.Run(name, func(t *testing.T) {
			if token == good {
				t.Fatal("nothing was changed")
			}
			c, err := tokens.Verify(token)
			if fault.KindOf(err) != fault.Unauthenticated || c.Subject != "" {
				t.Errorf("%+v %v", c, err)
			}
		})
	}
	t.Run("a header member twice", func(t *testing.T) {
		header := `{"alg":"EdDSA","typ":"at+jwt","kid":"` + key.ID + `","alg":"none"}`
		signed := base64.RawURLEncoding.EncodeToString([]byte(header)) + "." + parts[1]
		if _, err := tokens.Verify(signed + "." + base64.RawURLEncoding.EncodeToString(ed25519.Sign(key.private, []byte(signed)))); err == nil {
			t.Error("accepted")
		}
	})
	t.Run("within the leeway", func(t *testing.T) {
		if _, err := tokens.Verify(forged(nil, m{"exp": now - 29, "iat": now - 300, "nbf": now + 29})); err != nil {
			t.Error(err)
		}
	})
}

// A token once verified is known by all of its bytes, and only as long as it holds.
func TestTokensRememberedStillExpire(t *testing.T) {
	tokens, key := testTokens(t)
	good, err := tokens.Issue(Viewer{UserID: "u", Role: Leader, County: "640302"}, "s")
	if err != nil {
		t.Fatal(err)
	}
	now := tokens.now()
	for range 2 {
		if _, err := tokens.Verify(good); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := tokens.Verify(good[:len(good)-8] + "AAAAAAAA"); err == nil {
		t.Error("another signature is accepted for a token that is known")
	}
	later := NewTokens(key, func() time.Time { return now })
	if _, err := later.Verify(good); err != nil {
		t.Fatal(err)
	}
	for after, accepted := range map[time.Duration]bool{TokenLife - time.Second: true, TokenLife + leeway - time.Second: true, TokenLife + leeway: false, -leeway - time.Second: false} {
		later.now = func() time.Time { return now.Add(after) }
		if _, err := later.Verify(good); (err == nil) != accepted {
			t.Errorf("%v after its issue: %v", after, err)
		}
	}
}

func FuzzVerify(f *testing.F) {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		f.Fatal(err)
	}
	tokens := NewTokens(newKey(private), time.Now)
	good, err := tokens.Issue(Viewer{UserID: "u", Role: Leader, County: "640302"}, "s")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Fuzz(func(t *testing.T, token string) {
		if _, err := tokens.Verify(token); err == nil && token != good {
			t.Errorf("accepted %q", token)
		}
	})
}
