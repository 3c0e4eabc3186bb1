package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"math/big"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"litong3422/internal/fault"
)

// What is accepted is what encoding/json reads as one object; what is refused is
// refused with a fault that repeats nothing.
func FuzzDecodeObject(f *testing.F) {
	for _, seed := range []string{
		`{}`, `{"query":"{__typename}","variables":{"a":[1,2.5e3,null,true,"𠀀"]}}`, `{"a":1,"a":2}`, `[{}]`, `{"a":"\ud800"}`,
		`{"a":"\ud840\udc00\\ud800"}`, `{"a":1e999}`, `{} x`, `{"a":"\u0000"}`, `{"a":"\"\\\/\b\f\n\r\t\u00e9\uFFFD"}`, `{"a":"\x"}`, `{"a":tru}`, `{"a" 1}`, `{"a":1,}`, `{"a":[1 2]}`, `{"a":01}`, `{"a":"\`, "{\"a\":\"\xff\"}", strings.Repeat(`{"a":`, 40), ``, `{"a":-0}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		object, err := decodeObject(body)
		if err != nil {
			var shown *fault.Error
			if !errors.As(err, &shown) {
				t.Fatalf("no fault: %v", err)
			}
			if shown.Text == noJSON().(*httpFault).fault.Text && json.Valid(body) && !bytes.Contains(body, []byte(`\u`)) {
				t.Fatalf("refused valid JSON %q", body)
			}
			return
		}
		var reference map[string]any
		d := json.NewDecoder(strings.NewReader(string(body)))
		d.UseNumber()
		if err := d.Decode(&reference); err != nil || !json.Valid(body) || reference == nil || !sameJSON(object, reference) {
			t.Fatalf("%q: %v, not %v (%v)", body, object, reference, err)
		}
		again, err := json.Marshal(object)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := decodeObject(again); err != nil && len(again) <= len(body) {
			t.Fatalf("accepted %q, but not its own %q: %v", body, again, err)
		}
	})
}

// sameJSON reports whether two values are equal, numbers by what they are worth: a whole
// number is decoded without point and exponent.
func sameJSON(a, b any) bool {
	switch a := a.(type) {
	case map[string]any:
		b, ok := b.(map[string]any)
		return ok && maps.EqualFunc(a, b, sameJSON)
	case []any:
		b, ok := b.([]any)
		return ok && slices.EqualFunc(a, b, sameJSON)
	case json.Number:
		b, ok := b.(json.Number)
		if !ok || a == b {
			return ok
		}
		x, fine := new(big.Rat).SetString(a.String())
		y, too := new(big.Rat).SetString(b.String())
		return fine && too && x.Cmp(y) == 0
	default:
		return a == b
	}
}

// Whatever is sent, one of the two types comes out, and never one that the client
// has named with q=0.
func FuzzNegotiate(f *testing.F) {
	for _, seed := range []string{
		"", "*/*", "application/json;q=0", "application/graphql-response+json, application/json;q=0.5", "text/html;level=1", ",,;q=", "application/*;q=1e-3", `a/b;q="0.5"`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, accept string) {
		got, ok := negotiate([]string{accept})
		if ok && got != plainJSON && got != graphqlJSON {
			t.Fatalf("%q: %q", accept, got)
		}
		// Saying less than nothing about another type changes nothing.
		also, alsoOK := negotiate([]string{accept, "text/x-other;q=0"})
		if strings.TrimSpace(accept) != "" && !strings.Contains(accept, `"`) && (also != got || alsoOK != ok) {
			t.Fatalf("%q: %q %v, with another type %q %v", accept, got, ok, also, alsoOK)
		}
	})
}

// A URL's parameters become a request or a fault, never a panic.
func FuzzOperationInURL(f *testing.F) {
	for _, seed := range []string{"query={__typename}", "query=a&query=b", "query=x&variables={\"a\":1}", "variables=null&extensions=", "query=%00", "documentId=x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		asked, err := operationInURL(&http.Request{Method: http.MethodGet, URL: &url.URL{RawQuery: raw}})
		var shown *fault.Error
		switch {
		case err != nil && !errors.As(err, &shown):
			t.Fatalf("no fault: %v", err)
		case err == nil && strings.ContainsRune(asked.query, 0):
			t.Fatalf("%q: U+0000 in the query", raw)
		}
	})
}
