package web

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

func testPage() *Page {
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	return NewPage(fstest.MapFS{
		"index.html":             file("<html>index"),
		"explorer.html":          file("<html>explorer"),
		"favicon.svg":            file("<svg/>"),
		"assets/app-1a2b.js":     file("plain script"),
		"assets/app-1a2b.js.br":  file("brotli script"),
		"assets/app-1a2b.js.gz":  file("gzip script"),
		"assets/style-3c4d.css":  file("style"),
		"assets/lazy-5e6f.js.gz": file("without its plain twin"),
	}, "index.html", "")
}

// builtPage is a page as the build makes it: with addresses relative to its folder.
func builtPage() fstest.MapFS {
	return fstest.MapFS{
		"index.html":         {Data: []byte(`<html data-base="./"><script src="./assets/app-1a2b.js"></script>`)},
		"assets/app-1a2b.js": {Data: []byte(`import("./lazy.js")`)},
	}
}

// navigation is what browsers accept when a person opens an address.
const navigation = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"

func TestPage(t *testing.T) {
	page := testPage()
	for _, c := range []struct {
		method, path, accept string
		code                 int
		body, encoding       string
		cache                string
	}{
		{"GET", "/", "", 200, "<html>index", "", "no-cache"},
		{"GET", "/index.html", "", 200, "<html>index", "", "no-cache"},
		{"GET", "/townships/640302100000", "br", 200, "<html>index", "", "no-cache"},
		{"GET", "/explorer", "", 200, "<html>explorer", "", "no-cache"},
		{"GET", "/explorer/", "", 200, "<html>explorer", "", "no-cache"},
		{"GET", "/explorer/deeper", "", 200, "<html>index", "", "no-cache"},
		{"GET", "/sections/3.1", "", 200, "<html>index", "", "no-cache"},
		{"HEAD", "/", "", 200, "", "", "no-cache"},
		{"GET", "/favicon.svg", "", 200, "<svg/>", "", "no-cache"},
		{"GET", "/assets/app-1a2b.js", "", 200, "plain script", "", "immutable"},
		{"GET", "/assets/app-1a2b.js", "gzip, deflate", 200, "gzip script", "gzip", "immutable"},
		{"GET", "/assets/app-1a2b.js", "gzip, br", 200, "brotli script", "br", "immutable"},
		{"GET", "/assets/app-1a2b.js", "br;q=0, gzip;q=0.5", 200, "gzip script", "gzip", "immutable"},
		{"GET", "/assets/style-3c4d.css", "br, gzip", 200, "style", "", "immutable"},
		{"GET", "/assets/missing.js", "", 404, "", "", ""},
		{"GET", "/assets/", "", 404, "", "", ""},
		{"GET", "/assets/app-1a2b.js.br", "", 404, "", "", ""},
		{"GET", "/robots.txt", "", 404, "", "", ""},
		{"GET", "/../server/main.go", "", 404, "", "", ""},
		{"GET", "/..%2f..%2fetc%2fpasswd", "", 404, "", "", ""},
		{"GET", `/..\..\etc\passwd`, "", 404, "", "", ""},
		{"GET", "/.env", "", 404, "", "", ""},
		{"GET", "/townships/", "", 200, "<html>index", "", "no-cache"},
		{"GET", "/%00", "", 404, "", "", ""},
		{"POST", "/", "", 405, "", "", ""},
		{"POST", "/townships/640302100000", "", 404, "", "", ""},
		{"DELETE", "/assets/app-1a2b.js", "", 405, "", "", ""},
	} {
		t.Run(c.method+" "+c.path+" "+c.accept, func(t *testing.T) {
			r := httptest.NewRequest(c.method, "/", nil)
			r.URL.Path = strings.ReplaceAll(strings.ReplaceAll(c.path, "%2f", "/"), "%00", "\x00")
			r.Header.Set("Accept", navigation)
			r.Header.Set("Accept-Encoding", c.accept)
			w := httptest.NewRecorder()
			page.ServeHTTP(w, r)
			answer := w.Result()
			body, _ := io.ReadAll(answer.Body)
			if answer.StatusCode != c.code {
				t.Fatalf("status %d, want %d", answer.StatusCode, c.code)
			}
			if c.code != http.StatusOK {
				if strings.Contains(string(body), "<html>") {
					t.Errorf("the page instead of an error")
				}
				return
			}
			if string(body) != c.body {
				t.Errorf("body %q, want %q", body, c.body)
			}
			if got := answer.Header.Get("Content-Encoding"); got != c.encoding {
				t.Errorf("encoding %q, want %q", got, c.encoding)
			}
			if got := answer.Header.Get("Cache-Control"); !strings.Contains(got, c.cache) {
				t.Errorf("cache %q, want %q", got, c.cache)
			}
		})
	}
}

// A place inside the page exists for browsers that open it. Programs, scripts and
// images get a 404, while files are there for all.
func TestPlacesInsideThePageAreForNavigations(t *testing.T) {
	page := testPage()
	ask := func(path, accept string) *httptest.ResponseRecorder {
		r := httptest.NewRequest("GET", path, nil)
		if accept != "" {
			r.Header.Set("Accept", accept)
		}
		w := httptest.NewRecorder()
		page.ServeHTTP(w, r)
		return w
	}
	for _, accept := range []string{navigation, "text/html", "text/*", "application/json, text/html;q=0.1"} {
		for _, path := range []string{"/townships/640302100000", "/sections/3.1", "/capability"} {
			if w := ask(path, accept); w.Code != http.StatusOK || w.Body.String() != "<html>index" || w.Header().Get("Vary") != "Accept" {
				t.Errorf("%s for %q: %d %v %s", path, accept, w.Code, w.Header(), w.Body)
			}
		}
	}
	for accept, contentType := range map[string]string{
		"": "application/json", "*/*": "application/json", "application/json": "application/json", "application/graphql-response+json": "application/json",
		"image/avif,image/webp,*/*;q=0.8": "application/json", "text/html;q=0, */*": "application/json", "application/*": "application/json",
		"text/plain": "text/plain", "text/plain, application/json;q=0.5": "text/plain",
	} {
		for _, path := range []string{"/townships/640302100000", "/sections/3.1", "/wp-admin", "/server-status"} {
			w := ask(path, accept)
			if w.Code != http.StatusNotFound || w.Header().Get("Content-Type") != contentType+"; charset=utf-8" || strings.Contains(w.Body.String(), "<html>") || w.Header().Get("Vary") != "Accept" {
				t.Errorf("%s for %q: %d %v %s", path, accept, w.Code, w.Header(), w.Body)
			}
		}
		for path, body := range map[string]string{"/": "<html>index", "/explorer": "<html>explorer", "/favicon.svg": "<svg/>"} {
			if w := ask(path, accept); w.Code != http.StatusOK || w.Body.String() != body {
				t.Errorf("%s for %q: %d %s", path, accept, w.Code, w.Body)
			}
		}
	}
	if w := ask("/assets/missing.js", navigation); w.Code != http.StatusNotFound || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/plain") {
		t.Errorf("a missing file, to a person: %d %v", w.Code, w.Header())
	}
}

func TestUnchangedIndexIsNotSentAgain(t *testing.T) {
	page := testPage()
	first := httptest.NewRecorder()
	page.ServeHTTP(first, httptest.NewRequest("GET", "/", nil))
	again := httptest.NewRequest("GET", "/", nil)
	again.Header.Set("If-None-Match", first.Header().Get("ETag"))
	second := httptest.NewRecorder()
	page.ServeHTTP(second, again)
	if second.Code != http.StatusNotModified {
		t.Errorf("status %d, want 304", second.Code)
	}
}

// newSite is the public address of a server that is starting.
func newSite() *Site {
	return &Site{Health: &Health{}, Page: testPage(), Middleware: Middleware{Log: slog.New(slog.DiscardHandler)}}
}
