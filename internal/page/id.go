// Package page makes and reads the opaque strings of the API: global ids and
// keyset cursors.
package page

import (
	"encoding/base64"
	"strings"
	"unicode/utf8"
)

// idVersion is the first byte of every global id, so that another form can
// follow one day while old ids stay readable.
const idVersion = '1'

// ID makes the global id of an entity's row: a version, the type and the key.
// It hides nothing; it is opaque so that clients do not take it apart.
func ID(entity, key string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(string(idVersion) + entity + ":" + key))
}

// ParseID takes a global id apart; ok is false for whatever ID did not make.
func ParseID(id string) (entity, key string, ok bool) {
	raw, ok := decode(id)
	if !ok || len(raw) == 0 || raw[0] != idVersion || !utf8.Valid(raw) {
		return "", "", false
	}
	entity, key, ok = strings.Cut(string(raw[1:]), ":")
	return entity, key, ok && entity != "" && key != ""
}

// decode reads base64url as we write it; Go's decoder alone also skips line ends.
func decode(s string) ([]byte, bool) {
	raw, err := base64.RawURLEncoding.Strict().DecodeString(s)
	return raw, err == nil && !strings.ContainsAny(s, "\r\n")
}
