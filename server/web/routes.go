package web

import (
	"net/http"
	"sync/atomic"

	"litong3422/internal/fault"
)

// graphqlPath is where the API answers.
const graphqlPath = "/graphql"

// reservedPaths are addresses that other servers open, and this one on its
// administrative address if at all. The page takes every address of its own kind:
// its 200 would look like an open door.
func reservedPaths() []string {
	return []string{"/metrics", "/debug/", "/playground", "/graphiql", "/altair", "/voyager", "/query", "/subscriptions", "/api/", "/v1/"}
}

// Site is everything the server answers on its public address.
type Site struct {
	Health     *Health
	Page       http.Handler
	Middleware Middleware
	// api is set when the database is migrated and loaded; until then the server
	// answers that it is starting.
	api atomic.Pointer[http.Handler]
}

// Open serves the API from now on.
func (s *Site) Open(api http.Handler) { s.api.Store(&api) }

// Handler composes everything the server answers, behind one middleware.
func (s *Site) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", s.Health.livez)
	mux.HandleFunc("GET /readyz", s.Health.readyz)
	api := http.HandlerFunc(s.serveAPI)
	mux.Handle("/auth/", api)
	mux.Handle(graphqlPath, api)
	mux.Handle(sdlPath, api)
	mux.Handle(referencePath, api)
	mux.Handle("/graphql/", http.HandlerFunc(notFound))
	for _, path := range reservedPaths() {
		mux.Handle(path, http.HandlerFunc(notFound))
	}
	mux.Handle("/", s.Page)
	return s.Middleware.Wrap(mux)
}

// serveAPI passes to the API once it stands; before, it asks for patience.
func (s *Site) serveAPI(w http.ResponseWriter, r *http.Request) {
	api := s.api.Load()
	if api == nil {
		w.Header().Set("Retry-After", "1")
		refuse(w, r, http.StatusServiceUnavailable, fault.New(fault.Unavailable, "服务正在启动,请稍候", "the server is starting; please wait"))
		return
	}
	(*api).ServeHTTP(w, r)
}

func notFound(w http.ResponseWriter, r *http.Request) {
	refuse(w, r, http.StatusNotFound, fault.New(fault.NotFound, "没有这个地址", "there is no such address"))
}
