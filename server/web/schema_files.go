package web

import (
	"context"
	"log/slog"
	"net/http"
	"sync"

	"litong3422/graph"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/lru"
)

// schemaFiles serves the schema as files: the whole one to the roles that may introspect,
// and to a key for some datasets the SDL of these. The files are made at the first
// request, which most servers never get.
type schemaFiles struct {
	made    func() (map[string]*asset, error)
	granted *lru.Cache[string, *asset] // SDL by datasets
	readers []auth.Role
	log     *slog.Logger
}

// maxGrantedFiles bounds the SDL of keys in memory. Each is up to some megabytes.
const maxGrantedFiles = 8

// The addresses of the files.
const (
	sdlPath       = "/graphql/schema.graphqls"
	referencePath = "/graphql/reference.md"
)

// newSchemaFiles returns a handler that must stand behind authenticate.
func newSchemaFiles(readers []auth.Role, log *slog.Logger) *schemaFiles {
	return &schemaFiles{
		made: sync.OnceValues(makeSchemaFiles), granted: lru.New[string, *asset](maxGrantedFiles),
		readers: readers, log: log,
	}
}

const sdlType = "application/graphql; charset=utf-8"

func makeSchemaFiles() (map[string]*asset, error) {
	sdl, reference, err := graph.Files()
	if err != nil {
		return nil, err
	}
	return map[string]*asset{
		sdlPath:       textAsset(sdlType, sdl),
		referencePath: textAsset("text/markdown; charset=utf-8", reference),
	}, nil
}

// textAsset returns a text in all encodings. Browsers store it and revalidate it each time.
func textAsset(contentType, text string) *asset {
	file := &asset{contentType: contentType, cache: "private, no-cache", plain: newVariant("", inMemory([]byte(text)))}
	encoders := newEncoders()
	for _, coding := range answerCodings() {
		if body, ok := encoders.encode(coding, []byte(text)); ok {
			file.encode(coding, inMemory(body))
		}
	}
	return file
}

// file returns the file at a path, or nil if there is none. The error is a fault if the
// client may not read the schema.
func (s *schemaFiles) file(ctx context.Context, path string) (*asset, error) {
	if key, ok := auth.KeyFrom(ctx); ok && key.Datasets.Limited() && path == sdlPath {
		return s.grantedSDL(key.Datasets)
	}
	viewer, ok := auth.ViewerFrom(ctx)
	if !ok || !readsSchema(ctx, s.readers, viewer.Role) {
		return nil, errSchemaClosed()
	}
	files, err := s.made()
	return files[path], err
}

// grantedSDL returns the part of the schema that a key with these datasets reads.
func (s *schemaFiles) grantedSDL(datasets auth.Datasets) (*asset, error) {
	name := datasets.String()
	if known, ok := s.granted.Get(name); ok {
		return known, nil
	}
	sdl, err := graph.GrantedSDL(datasets)
	if err != nil {
		return nil, err
	}
	made := textAsset(sdlType, sdl)
	s.granted.Add(name, made)
	return made, nil
}

func (s *schemaFiles) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, "请用 GET", "use GET"))
		return
	}
	file, err := s.file(r.Context(), r.URL.Path)
	if err != nil {
		refuseError(w, r, s.log, err)
		return
	}
	if file == nil {
		notFound(w, r)
		return
	}
	file.serve(w, r)
}
