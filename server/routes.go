package main

import "net/http"

// routes composes everything the server answers.
func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", s.health.livez)
	mux.HandleFunc("GET /readyz", s.health.readyz)
	mux.Handle("/", s.page)
	return mux
}
