package inspect

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
)

func get(t *testing.T, path string) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	Handler().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil))
	return w
}

func TestRuntimeCountsAllocations(t *testing.T) {
	read := func() (r Runtime) {
		if err := json.Unmarshal(get(t, "/runtime").Body.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		return r
	}
	before := read()
	kept := make([]*[64]byte, 1000)
	for i := range kept {
		kept[i] = new([64]byte)
	}
	if after := read(); after.Mallocs < before.Mallocs+uint64(len(kept)) || after.Bytes < before.Bytes+64_000 {
		t.Errorf("from %+v to %+v after %d allocations", before, after, len(kept))
	}
}

func TestProfile(t *testing.T) {
	w := get(t, "/cpu?seconds=1")
	if w.Code != http.StatusOK || !bytes.HasPrefix(w.Body.Bytes(), []byte{0x1f, 0x8b}) {
		t.Errorf("status %d, body %.20q: not a profile", w.Code, w.Body)
	}
	for _, path := range []string{"/cpu", "/cpu?seconds=0", "/cpu?seconds=61", "/cpu?seconds=x"} {
		if w := get(t, path); w.Code != http.StatusBadRequest {
			t.Errorf("%s: status %d", path, w.Code)
		}
	}
}

func TestLocal(t *testing.T) {
	for address, want := range map[string]bool{
		"127.0.0.1:6060": true, "[::1]:0": true, "127.9.9.9:1": true,
		"0.0.0.0:6060": false, ":6060": false, "localhost:6060": false, "10.0.0.1:6060": false, "127.0.0.1": false, "": false,
	} {
		if got := Local(address); got != want {
			t.Errorf("%q: %v", address, got)
		}
	}
}
