package auth

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"strings"
	"time"

	"litong3422/internal/lru"

	"litong3422/internal/fault"
)

// DocumentMode says what happens to documents that a key was not trusted with.
type DocumentMode string

// The modes.
const (
	DocumentsOff     DocumentMode = "OFF"     // every document runs
	DocumentsLog     DocumentMode = "LOG"     // it runs and is logged
	DocumentsEnforce DocumentMode = "ENFORCE" // it is refused
)

// PartnerKey is a key with which a partner's programs sign in.
type PartnerKey struct {
	ID        string
	Prefix    string // its public part
	Owner     Viewer
	Digest    []byte // SHA-256 of the secret
	PerMinute int    // points; 0: the server's default
	Documents DocumentMode
	Datasets  Datasets // what it may read
	Expires   time.Time
}

// keyMark begins every key, so that one found in a log or a repository is known.
const keyMark = "litong_"

const (
	prefixBytes = 6
	secretBytes = 32
)

// NewPartnerKey makes a key: the text is for its owner alone and shown once.
func NewPartnerKey() (text, prefix string, digest []byte) {
	var random [prefixBytes + secretBytes]byte
	_, _ = rand.Read(random[:]) // never fails
	prefix = hex.EncodeToString(random[:prefixBytes])
	sum := sha256.Sum256(random[prefixBytes:])
	return keyMark + prefix + "_" + base64.RawURLEncoding.EncodeToString(random[prefixBytes:]), prefix, sum[:]
}

// IsPartnerKey reports whether a token is a partner key, not an access token.
func IsPartnerKey(text string) bool { return strings.HasPrefix(text, keyMark) }

// readPartnerKey takes a key apart; ok is false for what was never one.
func readPartnerKey(text string) (prefix string, digest []byte, ok bool) {
	rest, _ := strings.CutPrefix(text, keyMark)
	prefix, secret, _ := strings.Cut(rest, "_")
	random, err := base64.RawURLEncoding.Strict().DecodeString(secret)
	if err != nil || len(random) != secretBytes || len(prefix) != 2*prefixBytes {
		return "", nil, false
	}
	sum := sha256.Sum256(random)
	return prefix, sum[:], true
}

// KeyStore is where keys are kept.
type KeyStore interface {
	// KeyByPrefix finds neither revoked keys nor those whose owner may not use them.
	KeyByPrefix(ctx context.Context, prefix string, at time.Time) (key PartnerKey, found bool, err error)
	// KeyUsed notes when a key was used.
	KeyUsed(ctx context.Context, id string, at time.Time) error
}

// PartnerKeys knows which keys are good. What it has looked up it believes for a
// few seconds.
type PartnerKeys struct {
	store KeyStore
	now   func() time.Time
	known *lru.Cache[string, knownKey]
	// absent holds prefixes that store did not find, and until when that is believed.
	// They have a cache of their own, so that a flood of them displaces no key.
	absent *lru.Cache[string, time.Time]
}

type knownKey struct {
	PartnerKey
	until time.Time
}

// NewPartnerKeys makes keys that are looked up in store.
func NewPartnerKeys(store KeyStore, now func() time.Time) *PartnerKeys {
	return &PartnerKeys{store: store, now: now, known: lru.New[string, knownKey](remembered), absent: lru.New[string, time.Time](remembered)}
}

// ErrKey refuses a key: unknown, expired, revoked, or with a wrong secret alike.
func ErrKey() *fault.Error {
	return fault.New(fault.Unauthenticated, "密钥无效、已过期或已吊销", "the key is not valid, has expired or was revoked")
}

// Remembers reports whether Find answers for the text without asking the store.
func (k *PartnerKeys) Remembers(text string) bool {
	prefix, _, ok := readPartnerKey(text)
	if !ok {
		return true
	}
	known, found := k.known.Get(prefix)
	return found && k.now().Before(known.until) || k.isAbsent(prefix)
}

func (k *PartnerKeys) isAbsent(prefix string) bool {
	until, found := k.absent.Get(prefix)
	return found && k.now().Before(until)
}

// Find returns the key that a text is.
func (k *PartnerKeys) Find(ctx context.Context, text string) (PartnerKey, error) {
	prefix, digest, ok := readPartnerKey(text)
	if !ok {
		return PartnerKey{}, ErrKey()
	}
	now := k.now()
	known, ok := k.known.Get(prefix)
	fresh := !ok || !now.Before(known.until)
	if fresh && k.isAbsent(prefix) {
		return PartnerKey{}, ErrKey()
	}
	if fresh {
		key, found, err := k.store.KeyByPrefix(ctx, prefix, now)
		if err != nil {
			return PartnerKey{}, err
		}
		if !found {
			k.known.Remove(prefix)
			k.absent.Add(prefix, now.Add(believed))
			return PartnerKey{}, ErrKey()
		}
		known = knownKey{PartnerKey: key, until: now.Add(believed)}
		k.known.Add(prefix, known)
	}
	if subtle.ConstantTimeCompare(known.Digest, digest) != 1 || !now.Before(known.Expires) {
		return PartnerKey{}, ErrKey()
	}
	if !fresh {
		return known.PartnerKey, nil
	}
	return known.PartnerKey, k.store.KeyUsed(ctx, known.ID, now)
}

type keyContext struct{}

// WithKey puts the key that a request came with into ctx; only the server does this.
func WithKey(ctx context.Context, key PartnerKey) context.Context {
	return context.WithValue(ctx, keyContext{}, key)
}

// KeyFrom returns the key of the request; ok is false for users.
func KeyFrom(ctx context.Context) (key PartnerKey, ok bool) {
	key, ok = ctx.Value(keyContext{}).(PartnerKey)
	return key, ok
}
