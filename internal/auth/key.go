package auth

import (
	"crypto/ed25519"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Key signs access tokens. ID names it in a token's header (kid).
type Key struct {
	ID      string
	private ed25519.PrivateKey
}

// keyFile lies in the data folder, not in the database: who can read the
// database or a backup of it cannot make tokens. Servers that share a database
// must share this file, too.
const keyFile = "token-signing-key.pem"

// LoadKey reads the signing key of a data folder, and makes it at the first start.
func LoadKey(dataDir string) (Key, error) {
	path := filepath.Join(dataDir, keyFile)
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := createKey(path); err != nil {
			return Key{}, fmt.Errorf("making the signing key %s: %w", path, err)
		}
		text, err = os.ReadFile(path)
	}
	if err != nil {
		return Key{}, fmt.Errorf("reading the signing key: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil { // as after a careless restore
		return Key{}, fmt.Errorf("closing the signing key to others: %w", err)
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return Key{}, fmt.Errorf("the signing key %s is not a PEM file; delete it to have a new one made (all users sign in again)", path)
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	private, ok := parsed.(ed25519.PrivateKey)
	if err != nil || !ok {
		return Key{}, fmt.Errorf("the signing key %s is not an Ed25519 key; delete it to have a new one made (all users sign in again)", path)
	}
	return newKey(private), nil
}

// GenerateKey makes a key that lives as long as the process.
func GenerateKey() (Key, error) {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return Key{}, fmt.Errorf("generating a signing key: %w", err)
	}
	return newKey(private), nil
}

func newKey(private ed25519.PrivateKey) Key {
	sum := sha256.Sum256(private.Public().(ed25519.PublicKey))
	return Key{ID: hex.EncodeToString(sum[:8]), private: private}
}

// Derive makes a secret for another purpose from the key, so that a data folder
// holds one secret and not several. It lives as long as the key.
func (k Key) Derive(purpose string) ([]byte, error) {
	return hkdf.Key(sha256.New, k.private.Seed(), nil, "litong3422 "+purpose, 32)
}

// createKey writes a new key under its name only when it is complete; of several
// processes that start at once, one wins.
func createKey(path string) error {
	key, err := GenerateKey()
	if err != nil {
		return err
	}
	der, err := x509.MarshalPKCS8PrivateKey(key.private)
	if err != nil {
		return err
	}
	text := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	temporary, err := os.CreateTemp(filepath.Dir(path), keyFile+".*") // 0600
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name())
	_, err = temporary.Write(text)
	if err = errors.Join(err, temporary.Sync(), temporary.Close()); err != nil {
		return err
	}
	if err := os.Link(temporary.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}
