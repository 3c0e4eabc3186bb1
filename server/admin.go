package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/pprof"
	"net/netip"
	"time"
)

// adminAddress is the address for whoever runs the server. A port alone means
// this machine only; wider has to be said.
func adminAddress(given string) string {
	host, port, err := net.SplitHostPort(given)
	if err == nil && host == "" {
		return net.JoinHostPort("127.0.0.1", port)
	}
	return given
}

// serveAdmin serves figures, health and profiles apart from what the public
// reaches, until the returned function ends it. Without an address it does nothing.
func (s *Server) serveAdmin(ctx context.Context) (end func(), err error) {
	if s.config.AdminListen == "" {
		return func() {}, nil
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", adminAddress(s.config.AdminListen))
	if err != nil {
		return nil, fmt.Errorf("--admin-listen / LITONG_ADMIN_LISTEN: %w", err)
	}
	web := &http.Server{Handler: s.adminRoutes(), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 5 * time.Second,
		WriteTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10} // a profile takes its time
	go func() {
		if err := web.Serve(listener); err != http.ErrServerClosed {
			s.log.Error("the admin address is not served any more", "error", err)
		}
	}()
	s.log.Info("admin address", "address", listener.Addr().String())
	return func() { _ = web.Close() }, nil
}

// adminRoutes are for machines and operators; nothing links to them.
func (s *Server) adminRoutes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", s.observer.Metrics.Handler())
	mux.HandleFunc("GET /livez", s.health.livez)
	mux.HandleFunc("GET /readyz", s.health.readyz)
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
