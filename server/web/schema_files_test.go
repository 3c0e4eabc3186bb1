package web

import (
	"compress/gzip"
	"io"
	"log/slog"
	"net/http"
	"os"
	"strings"
	"testing"
)

// newFiles is the harness with the schema's files behind it.
func newFiles(t *testing.T) *harness {
	t.Helper()
	d := newHarness(t, false)
	log := slog.New(slog.DiscardHandler)
	mux := http.NewServeMux()
	mux.Handle("/auth/", newSignInAPI(d.signIn, Public{}, log))
	files := authenticate(d.signIn, log, newSchemaFiles(DefaultRules().Introspect, log))
	mux.Handle(sdlPath, files)
	mux.Handle(referencePath, files)
	d.handler = Middleware{Log: log}.Wrap(mux)
	return d
}

func TestSchemaFilesAreForThoseWhoMayIntrospect(t *testing.T) {
	d := newFiles(t)
	for path, committed := range map[string]string{sdlPath: "../../graph/derived.graphqls", referencePath: "../../docs/reference.md"} {
		want, err := os.ReadFile(committed)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"admin", "analyst"} {
			if r := d.send("GET", path, "", d.user(name).bearer); r.StatusCode != http.StatusOK || r.body != string(want) {
				t.Errorf("%s %s: %d, %d bytes", name, path, r.StatusCode, len(r.body))
			}
		}
		for _, name := range []string{"leader", "partner", "clerk"} {
			if r := d.send("GET", path, "", d.user(name).bearer); r.StatusCode != http.StatusForbidden || r.code() != "FORBIDDEN" {
				t.Errorf("%s %s: %d %s", name, path, r.StatusCode, r.body)
			}
		}
		_, cookie := d.mustLogin("admin")
		for what, header := range map[string]string{"no token": "X-Nothing: 1", "a cookie alone": cookie} {
			if r := d.send("GET", path, "", header); r.StatusCode != http.StatusUnauthorized {
				t.Errorf("%s %s: %d", what, path, r.StatusCode)
			}
		}
	}
}

func TestSchemaFileIsSentOnce(t *testing.T) {
	d := newFiles(t)
	analyst := d.user("analyst").bearer
	r := d.send("GET", sdlPath, "", analyst)
	etag := r.Header.Get("ETag")
	if etag == "" || r.Header.Get("Cache-Control") != "private, no-cache" || !strings.HasPrefix(r.Header.Get("Content-Type"), "application/graphql") {
		t.Errorf("headers %v", r.Header)
	}
	if again := d.send("GET", sdlPath, "", analyst, "If-None-Match: "+etag); again.StatusCode != http.StatusNotModified || again.body != "" {
		t.Errorf("asked again: %d", again.StatusCode)
	}
	if anonymous := d.send("GET", sdlPath, "", "If-None-Match: "+etag); anonymous.StatusCode != http.StatusUnauthorized {
		t.Errorf("the ETag is enough: %d", anonymous.StatusCode)
	}
	small := d.send("GET", sdlPath, "", analyst, "Accept-Encoding: gzip")
	z, err := gzip.NewReader(strings.NewReader(small.body))
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(z); err != nil || string(text) != r.body || small.Header.Get("ETag") == etag {
		t.Errorf("gzip: %v, %d bytes, ETag %s", err, len(text), small.Header.Get("ETag"))
	}
	if head := d.send("HEAD", sdlPath, "", analyst); head.StatusCode != http.StatusOK || head.Header.Get("ETag") != etag {
		t.Errorf("HEAD: %d", head.StatusCode)
	}
	if post := d.send("POST", sdlPath, "", analyst); post.StatusCode != http.StatusMethodNotAllowed || post.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d %s", post.StatusCode, post.Header.Get("Allow"))
	}
}
