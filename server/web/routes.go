package web

import (
	"net/http"
	"sync/atomic"

	"litong3422/internal/fault"
)

// graphqlPath is the address of the API.
const graphqlPath = "/graphql"

// reservedPaths returns paths where other servers offer metrics, profiles or
// explorers. Here they answer 404 to every client. The page would answer a browser
// with 200 there, which security scanners report as an open interface.
func reservedPaths() []string {
	return []string{"/metrics", "/debug/", "/playground", "/graphiql", "/altair", "/voyager", "/query", "/subscriptions", "/api/", "/v1/"}
}

// Site is the public address of the server.
type Site struct {
	Health     *Health
	Page       http.Handler
	Middleware Middleware
	// api is set when the database is migrated and has a county.
	api atomic.Pointer[http.Handler]
	// setup is set once the database is current and has no county.
	setup atomic.Pointer[Setup]
	// demo is set when the county's records are demo data.
	demo atomic.Bool
}

// AskForCounty makes the addresses of the API answer SETUP_NEEDED, and serves the set-up,
// until Open is called.
func (s *Site) AskForCounty(setup *Setup) { s.setup.Store(setup) }

// Open makes the API of a county available, which may be a demonstration; before, its
// addresses answer 503.
func (s *Site) Open(api http.Handler, demo bool) {
	s.demo.Store(demo)
	s.api.Store(&api)
}

// Handler returns the handler of all addresses, behind the middleware.
func (s *Site) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", s.Health.livez)
	mux.HandleFunc("GET /readyz", s.Health.readyz)
	api := http.HandlerFunc(s.serveAPI)
	mux.Handle("/auth/", api)
	mux.Handle(graphqlPath, api)
	mux.Handle(sdlPath, api)
	mux.Handle(referencePath, api)
	mux.Handle(importsPath, api)
	mux.Handle(importsPath+"/", api)
	mux.Handle(exportsPath, api)
	mux.Handle(exportsPath+"/", api)
	mux.Handle(templatesPath, api)
	mux.Handle("/graphql/", http.HandlerFunc(notFound))
	mux.HandleFunc("GET "+setupStatePath, s.setupState)
	mux.HandleFunc("POST "+setupCheckPath, s.setUp((*Setup).check))
	mux.HandleFunc("POST "+setupCountyPath, s.setUp((*Setup).county))
	for _, path := range reservedPaths() {
		mux.Handle(path, http.HandlerFunc(notFound))
	}
	mux.Handle("/", s.Page)
	return s.Middleware.Public.mount(s.Middleware.Wrap(mux))
}

// serveAPI passes requests to the API once it is open. Before, it asks for patience, or
// for a county.
func (s *Site) serveAPI(w http.ResponseWriter, r *http.Request) {
	api := s.api.Load()
	if api == nil && s.setup.Load() != nil {
		refuse(w, r, statusOf(fault.SetupNeeded), fault.New(fault.SetupNeeded,
			"尚未设立县区：请打开 /setup 页面，或在服务器上运行 server county create", "there is no county yet: open the page /setup, or run server county create on the server's machine"))
		return
	}
	if api == nil {
		w.Header().Set("Retry-After", "1")
		refuse(w, r, http.StatusServiceUnavailable, fault.New(fault.Unavailable, "服务正在启动，请稍候", "the server is starting; please wait"))
		return
	}
	(*api).ServeHTTP(w, r)
}

func notFound(w http.ResponseWriter, r *http.Request) {
	refuse(w, r, http.StatusNotFound, noSuchAddress())
}

func noSuchAddress() *fault.Error {
	return fault.New(fault.NotFound, "没有这个地址", "there is no such address")
}
