package auth

import (
	"context"
	"crypto/rand"
	"fmt"
	"runtime"
	"strings"
	"sync/atomic"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"
	"golang.org/x/text/unicode/norm"

	"litong3422/internal/fault"
)

// The bounds of a password. A long pass-phrase needs no mixture of characters.
const (
	shortestPassword   = 10
	shortestPassPhrase = 20
	longestPassword    = 128
)

// commonPasswords are stems that guessing begins with; a password that holds one
// and little else is refused. Compared in lower case.
var commonPasswords = [...]string{
	"password", "passw0rd", "p@ssw0rd", "p@ssword", "12345678", "87654321", "qwertyuiop", "qwerty", "1q2w3e4r",
	"admin", "welcome", "letmein", "iloveyou", "abcd1234", "abc123", "a123456", "11111111", "88888888", "litong", "litong3422",
}

// CheckPassword reports whether a password may be chosen; the error is a fault
// that says why not. At least ten characters of three kinds, or a long phrase.
func CheckPassword(userName, password string) error {
	refuse := func(zh, en string, args ...any) error { return fault.New(fault.Invalid, zh, en, args...) }
	if !utf8.ValidString(password) || strings.ContainsFunc(password, unicode.IsControl) {
		return refuse("密码含有不可用的字符", "the password holds characters that cannot be used")
	}
	length := utf8.RuneCountInString(password)
	switch {
	case length < shortestPassword:
		return refuse("密码至少需要%d个字符", "a password needs at least %d characters", shortestPassword)
	case length > longestPassword:
		return refuse("密码至多%d个字符", "a password has at most %d characters", longestPassword)
	case length < shortestPassPhrase && kinds(password) < 3:
		return refuse("密码须含大写字母、小写字母、数字、符号中的三类，或至少%d个字符",
			"a password needs three of upper case, lower case, digits and symbols, or at least %d characters", shortestPassPhrase)
	case distinct(password) < 5:
		return refuse("密码的不同字符太少", "the password repeats too few characters")
	}
	lower := strings.ToLower(password)
	if name := strings.ToLower(userName); len(name) >= 3 && strings.Contains(lower, name) {
		return refuse("密码不能包含用户名", "the password must not contain the user name")
	}
	for _, stem := range commonPasswords {
		if strings.Contains(lower, stem) && length-len(stem) < 6 {
			return refuse("密码过于常见", "the password is too common")
		}
	}
	return nil
}

func kinds(s string) int {
	var upper, lower, digit, other int
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper = 1
		case unicode.IsLower(r):
			lower = 1
		case unicode.IsDigit(r):
			digit = 1
		default:
			other = 1
		}
	}
	return upper + lower + digit + other
}

func distinct(s string) int {
	seen := map[rune]bool{}
	for _, r := range s {
		seen[r] = true
	}
	return len(seen)
}

// NewPassword makes a random password of about 115 bits that can be read aloud:
// four groups of five characters without look-alikes.
func NewPassword() string {
	const alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
	for {
		var b strings.Builder
		for n := 0; n < 20; {
			var octet [1]byte
			_, _ = rand.Read(octet[:]) // never fails
			if int(octet[0]) >= 256/len(alphabet)*len(alphabet) {
				continue // would favour the first letters
			}
			if n > 0 && n%5 == 0 {
				b.WriteByte('-')
			}
			b.WriteByte(alphabet[int(octet[0])%len(alphabet)])
			n++
		}
		if p := b.String(); kinds(p) == 4 {
			return p
		}
	}
}

// Hasher hashes and compares passwords with argon2id, a bounded number at a
// time: each takes 19 MiB and a core for some 30 ms.
type Hasher struct {
	slots   chan struct{}
	waiting atomic.Int64
	// dummy is compared when there is no such account, so that the answer takes
	// as long as for one that exists.
	dummy string
}

// hashing is the OWASP minimum of memory with two passes.
func hashing() *argon2id.Params {
	return &argon2id.Params{Memory: 19 * 1024, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}
}

// longestQueue bounds how many may wait for a slot: about a second's work a core.
const longestQueue = 64

// NewHasher makes a hasher that works on as many passwords at once as there are
// processors.
func NewHasher() (*Hasher, error) {
	h := &Hasher{slots: make(chan struct{}, max(1, runtime.GOMAXPROCS(0)))}
	var err error
	h.dummy, err = h.Hash(context.Background(), NewPassword())
	return h, err
}

// Hash returns the argon2id hash of a password, with its parameters and salt. Keyboards
// compose characters differently: the hash is that of the composed form (NFC).
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	release, err := h.acquire(ctx)
	if err != nil {
		return "", err
	}
	defer release()
	hash, err := argon2id.CreateHash(norm.NFC.String(password), hashing())
	if err != nil {
		return "", fmt.Errorf("hashing a password: %w", err)
	}
	return hash, nil
}

// Matches compares a password with a hash. An empty hash (no such account) never
// matches, and takes as long.
func (h *Hasher) Matches(ctx context.Context, password, hash string) (bool, error) {
	release, err := h.acquire(ctx)
	if err != nil {
		return false, err
	}
	defer release()
	known := hash != ""
	if !known {
		hash = h.dummy
	}
	match, err := argon2id.ComparePasswordAndHash(norm.NFC.String(password), hash)
	if err != nil {
		return false, fmt.Errorf("comparing a password: %w", err)
	}
	return match && known, nil
}

func (h *Hasher) acquire(ctx context.Context) (release func(), err error) {
	if h.waiting.Add(1) > longestQueue {
		h.waiting.Add(-1)
		return nil, &Throttled{After: time.Second}
	}
	defer h.waiting.Add(-1)
	select {
	case h.slots <- struct{}{}:
		return func() { <-h.slots }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
