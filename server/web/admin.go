package web

import (
	"net"
	"net/http"
	"net/http/pprof"
	"net/netip"

	"litong3422/internal/observe"
)

// Admin serves figures, health and profiles to machines and operators; nothing
// links to it.
func Admin(metrics *observe.Metrics, health *Health) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", metrics.Handler())
	mux.HandleFunc("GET /livez", health.livez)
	mux.HandleFunc("GET /readyz", health.readyz)
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		if !directHost(r.Host) {
			http.Error(w, "use the address, not a name", http.StatusForbidden)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// directHost tells whether a request names an address or this machine: a page in
// a browser next to the server could reach it under a name of its own.
func directHost(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	if _, err := netip.ParseAddr(host); err == nil {
		return true
	}
	return host == "localhost"
}
