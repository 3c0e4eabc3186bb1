package page

import (
	"bytes"
	"encoding/base64"
	"slices"
	"testing"

	"litong3422/internal/fault"
)

func text(s string) *string { return &s }

func equal(a, b []*string) bool {
	return slices.EqualFunc(a, b, func(x, y *string) bool {
		return x == nil && y == nil || x != nil && y != nil && *x == *y
	})
}

func TestCursorsComeBackAsTheyWere(t *testing.T) {
	c := NewCursors(bytes.Repeat([]byte{1}, 32))
	b := Bind([]byte("divisions"))
	for _, keyset := range [][]*string{
		{text("k")}, {nil, text("k")}, {text("金积镇 \"x\""), text(""), nil, text("018f")},
	} {
		got, err := c.Decode(b, c.Encode(b, keyset), len(keyset))
		if err != nil || !equal(got, keyset) {
			t.Errorf("%v came back as %v: %v", keyset, got, err)
		}
	}
}

func TestForgedAndForeignCursorsAreRefused(t *testing.T) {
	c := NewCursors(bytes.Repeat([]byte{1}, 32))
	b := Bind([]byte("divisions"))
	good := c.Encode(b, []*string{text("a"), text("k")})
	raw, _ := base64.RawURLEncoding.DecodeString(good)
	for i := range raw {
		changed := slices.Clone(raw)
		changed[i] ^= 1
		if _, err := c.Decode(b, base64.RawURLEncoding.EncodeToString(changed), 2); fault.KindOf(err) != fault.CursorInvalid {
			t.Errorf("byte %d changed: %v", i, err)
		}
	}
	for name, try := range map[string]func() error{
		"another key": func() error {
			_, err := NewCursors(bytes.Repeat([]byte{2}, 32)).Decode(b, good, 2)
			return err
		},
		"cut off":          func() error { _, err := c.Decode(b, good[:20], 2); return err },
		"empty":            func() error { _, err := c.Decode(b, "", 2); return err },
		"no base64":        func() error { _, err := c.Decode(b, good+"=", 2); return err },
		"other term count": func() error { _, err := c.Decode(b, good, 3); return err },
		"no key":           func() error { _, err := c.Decode(b, c.Encode(b, []*string{text("a"), nil}), 2); return err },
	} {
		if err := try(); fault.KindOf(err) != fault.CursorInvalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := c.Decode(Bind([]byte("mediators")), good, 2); fault.KindOf(err) != fault.CursorMismatch {
		t.Errorf("another list: %v", err)
	}
}

func FuzzCursor(f *testing.F) {
	c := NewCursors(bytes.Repeat([]byte{1}, 32))
	b := Bind([]byte("divisions"))
	f.Add(c.Encode(b, []*string{nil, text("k")}))
	f.Add("AUiZQ1plsWOOtzfZsOzP5Hanz")
	f.Add("")
	f.Fuzz(func(t *testing.T, cursor string) {
		keyset, err := c.Decode(b, cursor, 2)
		if err != nil {
			if k := fault.KindOf(err); k != fault.CursorInvalid && k != fault.CursorMismatch {
				t.Errorf("%q: %v", cursor, err)
			}
			return
		}
		if c.Encode(b, keyset) != cursor {
			t.Errorf("%q was accepted, but is not what Encode makes", cursor)
		}
	})
}

func FuzzID(f *testing.F) {
	f.Add(ID("Division", "640302100000"))
	f.Add("garbage")
	f.Add(ID("Division", "640302100000") + "\n")
	f.Fuzz(func(t *testing.T, id string) {
		entity, key, ok := ParseID(id)
		if ok && ID(entity, key) != id {
			t.Errorf("%q was accepted, but is not what ID makes", id)
		}
	})
}
