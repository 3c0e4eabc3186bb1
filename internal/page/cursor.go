package page

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"

	"litong3422/internal/fault"
)

// A cursor is base64url of: version (1 byte), binding (8), authentication code
// (16), and the keyset as JSON. The binding says which list, order and filter
// the cursor is for; the code covers everything else, so that a cursor can
// neither be made up nor be carried to another list.
const (
	cursorVersion = 1
	bindingSize   = 8
	macSize       = 16
	headerSize    = 1 + bindingSize + macSize
	maxCursor     = 8 << 10 // characters; order values are short, and decoding is bounded
)

// Cursors makes and reads cursors with one key.
type Cursors struct{ key []byte }

// NewCursors returns a codec; key should have 32 random bytes.
func NewCursors(key []byte) Cursors { return Cursors{key: append([]byte(nil), key...)} }

// Binding ties a cursor to what it may be used with.
type Binding [bindingSize]byte

// Bind digests a canonical text of entity, edge, order and filter.
func Bind(canonical []byte) Binding {
	sum := sha256.Sum256(canonical)
	return Binding(sum[:bindingSize])
}

// Encode makes the cursor of a row from its keyset.
func (c Cursors) Encode(b Binding, keyset []*string) string {
	payload, _ := json.Marshal(keyset) // strings always marshal
	raw := make([]byte, headerSize, headerSize+len(payload))
	raw[0] = cursorVersion
	copy(raw[1:], b[:])
	raw = append(raw, payload...)
	copy(raw[1+bindingSize:], c.mac(b, payload))
	return base64.RawURLEncoding.EncodeToString(raw)
}

// Decode reads a cursor of a list with size order terms, the key included.
func (c Cursors) Decode(b Binding, cursor string, size int) ([]*string, error) {
	if len(cursor) > maxCursor {
		return nil, errInvalid()
	}
	raw, ok := decode(cursor)
	if !ok || len(raw) < headerSize || raw[0] != cursorVersion {
		return nil, errInvalid()
	}
	made, payload := Binding(raw[1:1+bindingSize]), raw[headerSize:]
	if !hmac.Equal(raw[1+bindingSize:headerSize], c.mac(made, payload)) {
		return nil, errInvalid()
	}
	if made != b {
		return nil, fault.New(fault.CursorMismatch,
			"此游标属于另一个列表、筛选或排序；更改筛选或排序后请从第一页开始。",
			"This cursor belongs to another list, filter or order; start from the first page after changing them.")
	}
	var keyset []*string
	if err := json.Unmarshal(payload, &keyset); err != nil || len(keyset) != size || keyset[size-1] == nil {
		return nil, errInvalid()
	}
	return keyset, nil
}

func (c Cursors) mac(b Binding, payload []byte) []byte {
	h := hmac.New(sha256.New, c.key)
	h.Write([]byte{cursorVersion})
	h.Write(b[:])
	h.Write(payload)
	return h.Sum(nil)[:macSize]
}

func errInvalid() error {
	return fault.New(fault.CursorInvalid, "游标无效：请使用接口返回的游标，不要改动。", "The cursor is invalid: use cursors as the API returned them, unchanged.")
}
