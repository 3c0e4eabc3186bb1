package main

import (
	"net/http"

	"litong3422/internal/fault"
)

// graphqlPath is where the API answers.
const graphqlPath = "/graphql"

// otherDoors are addresses that other servers open, and this one on its
// administrative address if at all. The page takes every address of its own kind:
// its 200 would look like an open door.
func otherDoors() []string {
	return []string{"/metrics", "/debug/", "/playground", "/graphiql", "/altair", "/voyager", "/query", "/subscriptions", "/api/", "/v1/"}
}

// routes composes everything the server answers, behind one guard.
func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", s.health.livez)
	mux.HandleFunc("GET /readyz", s.health.readyz)
	api := http.HandlerFunc(s.serveAPI)
	mux.Handle("/auth/", api)
	mux.Handle(graphqlPath, api)
	mux.Handle(sdlPath, api)
	mux.Handle(referencePath, api)
	mux.Handle("/graphql/", http.HandlerFunc(notFound))
	for _, door := range otherDoors() {
		mux.Handle(door, http.HandlerFunc(notFound))
	}
	mux.Handle("/", s.page)
	return s.guard.wrap(mux)
}

// serveAPI passes to the API once it stands; before, it asks for patience.
func (s *Server) serveAPI(w http.ResponseWriter, r *http.Request) {
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
