package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"litong3422/internal/fault"
)

// Page serves the built page from the files embedded in the program, compressed where
// the build made a compressed twin. Files are read where they lie and never copied to
// the heap. It is safe for concurrent use.
//
// It is our own, not github.com/vearutop/statigz: with that library the fallback by
// Accept and the form of refusals would still be ours, and it reads every file at start.
type Page struct {
	files map[string]*asset // by path, without the leading slash
	index *asset
}

// asset is one file of the page in the encodings at hand.
type asset struct {
	contentType string
	cache       string
	plain       variant
	encoded     []variant // preferred first
	codings     []string  // of encoded
}

type variant struct {
	encoding string
	open     func() (io.ReadSeeker, error)
	etag     func() string
}

// NewPage returns a handler for the files of the page; index names the entry document,
// and base is that of Public. The documents of the build name the page's folder "./";
// a browser gets the base in its place, because it opens them at addresses of any depth.
func NewPage(files fs.FS, index, base string) *Page {
	p := &Page{files: map[string]*asset{}}
	// The files are embedded in the program: listing them cannot fail at run time.
	_ = fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) == ".gz" || path.Ext(name) == ".br" {
			return err
		}
		a := &asset{contentType: contentType(name), cache: "no-cache"}
		// The build writes a hash of the content into the names below assets/.
		if strings.HasPrefix(name, "assets/") {
			a.cache = "public, max-age=31536000, immutable"
		}
		a.plain = newVariant("", fileOf(files, name))
		if path.Ext(name) == ".html" {
			document, err := fs.ReadFile(files, name)
			if err != nil {
				return err
			}
			a.plain = newVariant("", inMemory(bytes.ReplaceAll(document, []byte(`="./`), []byte(`="`+base+"/"))))
		}
		for _, twin := range []struct{ coding, suffix string }{{codingBrotli, ".br"}, {codingGzip, ".gz"}} {
			if _, err := fs.Stat(files, name+twin.suffix); err == nil {
				a.encode(twin.coding, fileOf(files, name+twin.suffix))
			}
		}
		p.files[name] = a
		return nil
	})
	p.index = p.files[index]
	return p
}

// encode adds a variant, less preferred than those before it.
func (a *asset) encode(coding string, open func() (io.ReadSeeker, error)) {
	a.encoded, a.codings = append(a.encoded, newVariant(coding, open)), append(a.codings, coding)
}

// fileOf returns a function that opens a file of the page. Embedded files are seekable.
func fileOf(files fs.FS, name string) func() (io.ReadSeeker, error) {
	return func() (io.ReadSeeker, error) {
		file, err := files.Open(name)
		if err != nil {
			return nil, err
		}
		content, ok := file.(io.ReadSeeker)
		if !ok {
			return nil, fmt.Errorf("%s cannot be sought in", name)
		}
		return content, nil
	}
}

// newVariant returns a variant whose tag is made when it is first needed.
func newVariant(encoding string, open func() (io.ReadSeeker, error)) variant {
	return variant{encoding: encoding, open: open, etag: sync.OnceValue(func() string {
		sum := sha256.New()
		if content, err := open(); err == nil {
			_, _ = io.Copy(sum, content) // what cannot be read is refused when it is served
		}
		return `"` + hex.EncodeToString(sum.Sum(nil)[:12]) + `"`
	})}
}

// inMemory returns a function that opens a text in memory.
func inMemory(body []byte) func() (io.ReadSeeker, error) {
	return func() (io.ReadSeeker, error) { return bytes.NewReader(body), nil }
}

// contentType returns the type of a file by its suffix. It reads the tables of the
// machine last, because they differ.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".html":
		return "text/html; charset=utf-8"
	case ".json", ".map":
		return "application/json"
	case ".svg":
		return "image/svg+xml"
	case ".woff2":
		return "font/woff2"
	case ".ico":
		return "image/x-icon"
	default:
		if t := mime.TypeByExtension(path.Ext(name)); t != "" {
			return t
		}
		return "application/octet-stream"
	}
}

// ServeHTTP serves a file, or the entry document for a place inside the page. A
// missing file is 404 and never the page: a browser would take it for a script.
func (p *Page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	// A lookup in a map: no path, however written, reaches a file system.
	name := strings.TrimPrefix(r.URL.Path, "/")
	file := p.file(name)
	switch {
	case file == nil && p.index != nil && isRoute(strings.TrimSuffix(name, "/")):
		w.Header().Add("Vary", "Accept")
		if !isNavigation(r) {
			p.notFound(w, r)
			return
		}
		file = p.index
	case file == nil:
		p.notFound(w, r)
		return
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, "请用 GET", "use GET"))
		return
	}
	file.serve(w, r)
}

// file returns the file at a path, or the document of its own that a route has, as
// the explorer does; nil for neither.
func (p *Page) file(name string) *asset {
	if name == "" {
		return p.index
	}
	if file := p.files[name]; file != nil {
		return file
	}
	return p.files[strings.TrimSuffix(name, "/")+".html"]
}

// isNavigation reports whether a browser asks for a document to show. It names
// text/html; scripts, images and programs ask for other types, or for any.
func isNavigation(r *http.Request) bool {
	html := preferenceOf(r.Header.Values("Accept"), "text/html")
	return (r.Method == http.MethodGet || r.Method == http.MethodHead) && html.q > 0 && html.exact > anyType
}

// notFound refuses in plain text where the client prefers text, else in JSON.
func (p *Page) notFound(w http.ResponseWriter, r *http.Request) {
	accept := r.Header.Values("Accept")
	html, plain, asJSON := preferenceOf(accept, "text/html"), preferenceOf(accept, "text/plain"), preferenceOf(accept, plainJSON)
	if html.outranks(asJSON) || plain.outranks(asJSON) {
		refuseInText(w, r, http.StatusNotFound, noSuchAddress())
		return
	}
	notFound(w, r)
}

// isRoute reports whether a path is a place inside the page, not a missing file: a clean path
// without a file's suffix, outside the folder of built files. A suffix that is a
// number belongs to a code of the page's own, as in sections/3.1.
func isRoute(name string) bool {
	suffix := strings.TrimLeft(strings.TrimPrefix(path.Ext(name), "."), "0123456789")
	return name == "" || fs.ValidPath(name) && !strings.ContainsAny(name, "\\\x00") &&
		suffix == "" && name != "assets" && !strings.HasPrefix(name, "assets/")
}

// serve answers with the best encoding, or with 304 for an unchanged file.
func (a *asset) serve(w http.ResponseWriter, r *http.Request) {
	v := a.choose(r.Header)
	content, err := v.open()
	if err != nil {
		refuse(w, r, http.StatusInternalServerError, internalFault(r))
		return
	}
	h := w.Header()
	h.Set("Content-Type", a.contentType)
	h.Set("Cache-Control", a.cache)
	h.Set("ETag", v.etag())
	if len(a.encoded) > 0 {
		h.Add("Vary", "Accept-Encoding")
	}
	if v.encoding != "" {
		h.Set("Content-Encoding", v.encoding)
	}
	http.ServeContent(w, r, "", time.Time{}, content)
}

// choose returns the best variant that the client accepts.
func (a *asset) choose(header http.Header) variant {
	if at := slices.Index(a.codings, codingOf(header, a.codings)); at >= 0 {
		return a.encoded[at]
	}
	return a.plain
}
