package web

import (
	"log/slog"
	"net/http"
	"sync"

	"litong3422/graph"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// schemaFiles serves the schema as files to the roles that may introspect. The files
// are made at the first request, which most servers never get.
type schemaFiles struct {
	made    func() (map[string]*asset, error)
	readers []auth.Role
	log     *slog.Logger
}

// The addresses of the files.
const (
	sdlPath       = "/graphql/schema.graphqls"
	referencePath = "/graphql/reference.md"
)

// newSchemaFiles returns a handler that must stand behind authenticate.
func newSchemaFiles(readers []auth.Role, log *slog.Logger) *schemaFiles {
	return &schemaFiles{made: sync.OnceValues(makeSchemaFiles), readers: readers, log: log}
}

func makeSchemaFiles() (map[string]*asset, error) {
	sdl, reference, err := graph.Files()
	if err != nil {
		return nil, err
	}
	files, encoders := map[string]*asset{}, newEncoders()
	for path, of := range map[string]struct{ text, contentType string }{
		sdlPath:       {sdl, "application/graphql; charset=utf-8"},
		referencePath: {reference, "text/markdown; charset=utf-8"},
	} {
		file := &asset{
			contentType: of.contentType,
			// Browsers store it and revalidate it each time.
			cache: "private, no-cache",
			plain: newVariant("", inMemory([]byte(of.text))),
		}
		for _, coding := range answerCodings() {
			if body, ok := encoders.encode(coding, []byte(of.text)); ok {
				file.encode(coding, inMemory(body))
			}
		}
		files[path] = file
	}
	return files, nil
}

func (s *schemaFiles) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, "请用 GET", "use GET"))
		return
	}
	viewer, ok := auth.ViewerFrom(r.Context())
	if !ok || !readsSchema(r.Context(), s.readers, viewer.Role) {
		refuse(w, r, http.StatusForbidden, errSchemaClosed())
		return
	}
	files, err := s.made()
	if err != nil {
		refuseError(w, r, s.log, err)
		return
	}
	file := files[r.URL.Path]
	if file == nil {
		notFound(w, r)
		return
	}
	file.serve(w, r)
}
