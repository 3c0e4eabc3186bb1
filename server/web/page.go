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
	"strings"
	"sync"
	"time"

	"litong3422/internal/fault"
)

// dashboard serves the built page from the program, pre-compressed where the build
// made a compressed twin. Nothing is copied to the heap, which would leave less
// room before it is collected, and a file that nobody asks for is never read.
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
}

type variant struct {
	encoding string
	open     func() (io.ReadSeeker, error)
	etag     func() string
}

// NewPage lists the files of the page once; index is its entry document.
func NewPage(page fs.FS, index string) *Page {
	d := &Page{files: map[string]*asset{}}
	// The files are embedded in the program: listing them cannot fail at run time.
	_ = fs.WalkDir(page, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) == ".gz" || path.Ext(name) == ".br" {
			return err
		}
		a := &asset{contentType: contentType(name), cache: "no-cache"}
		// The build writes a hash of the content into the names below assets/.
		if strings.HasPrefix(name, "assets/") {
			a.cache = "public, max-age=31536000, immutable"
		}
		a.plain = newVariant("", fileOf(page, name))
		for _, twin := range []struct{ encoding, suffix string }{{"br", ".br"}, {"gzip", ".gz"}} {
			if _, err := fs.Stat(page, name+twin.suffix); err == nil {
				a.encoded = append(a.encoded, newVariant(twin.encoding, fileOf(page, name+twin.suffix)))
			}
		}
		d.files[name] = a
		return nil
	})
	d.index = d.files[index]
	return d
}

// fileOf opens a file of the page; those of the program can be sought in.
func fileOf(page fs.FS, name string) func() (io.ReadSeeker, error) {
	return func() (io.ReadSeeker, error) {
		file, err := page.Open(name)
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

// newVariant is content by what opens it; its tag is made when first asked for.
func newVariant(encoding string, open func() (io.ReadSeeker, error)) variant {
	return variant{encoding: encoding, open: open, etag: sync.OnceValue(func() string {
		sum := sha256.New()
		if content, err := open(); err == nil {
			_, _ = io.Copy(sum, content) // what cannot be read is refused when it is served
		}
		return `"` + hex.EncodeToString(sum.Sum(nil)[:12]) + `"`
	})}
}

// inMemory opens a text that the program has made.
func inMemory(body []byte) func() (io.ReadSeeker, error) {
	return func() (io.ReadSeeker, error) { return bytes.NewReader(body), nil }
}

// contentType does not ask the machine's own tables, which differ.
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

// ServeHTTP serves a file, or a document for the page's own routes. A
// missing file is 404 and never the page: a browser would take it for a script.
func (d *Page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, "请用 GET", "use GET"))
		return
	}
	// A lookup in a map: no path, however written, reaches a file system.
	name := strings.TrimPrefix(r.URL.Path, "/")
	a := d.files[name]
	if a == nil {
		if !isRoute(strings.TrimSuffix(name, "/")) {
			notFound(w, r)
			return
		}
		a = d.document(name)
	}
	a.serve(w, r)
}

// document is what a place inside the page is shown by: its own document, as the
// explorer has, or else the entry document.
func (d *Page) document(route string) *asset {
	if own := d.files[strings.TrimSuffix(route, "/")+".html"]; own != nil {
		return own
	}
	return d.index
}

// isRoute tells a place inside the page from a file that is missing: a clean path
// without a file's suffix, outside the folder of built files. A suffix that is a
// number belongs to a code of the page's own, as in sections/3.1.
func isRoute(name string) bool {
	suffix := strings.TrimLeft(strings.TrimPrefix(path.Ext(name), "."), "0123456789")
	return name == "" || fs.ValidPath(name) && !strings.ContainsAny(name, "\\\x00") &&
		suffix == "" && name != "assets" && !strings.HasPrefix(name, "assets/")
}

// serve answers with the best encoding, or that nothing changed.
func (a *asset) serve(w http.ResponseWriter, r *http.Request) {
	v := a.choose(r.Header.Get("Accept-Encoding"))
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

// choose takes the best variant the client accepts.
func (a *asset) choose(accept string) variant {
	for _, v := range a.encoded {
		if accepts(accept, v.encoding) {
			return v
		}
	}
	return a.plain
}

// accepts reads Accept-Encoding: the encoding is named and not switched off by q=0.
func accepts(header, encoding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, q, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			q = strings.ReplaceAll(q, " ", "")
			return q != "q=0" && !strings.HasPrefix(q, "q=0.000") && q != "q=0.0" && q != "q=0.00"
		}
	}
	return false
}
