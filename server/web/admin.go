package web

import (
	"net"
	"net/http"
	"net/http/pprof"
	"net/netip"

	"litong3422/internal/observe"
)

// Admin returns the handler of the operators' address: metrics, health and profiles. It
// answers only requests whose Host is an IP address or localhost.
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

// directHost reports whether a Host header is an IP address or localhost. A page in a
// browser beside the server could reach it under a name of its own.
func directHost(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	if _, err := netip.ParseAddr(host); err == nil {
		return true
	}
	return host == "localhost"
}
