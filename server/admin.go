package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"

	"litong3422/server/web"
)

// adminAddress returns the operators' address. A port alone means this machine only; a
// wider address has to be written out.
func adminAddress(given string) string {
	host, port, err := net.SplitHostPort(given)
	if err == nil && host == "" {
		return net.JoinHostPort("127.0.0.1", port)
	}
	return given
}

// serveAdmin serves metrics, health and profiles apart from the public address, until
// end is called. Without an address it does nothing.
func (s *Server) serveAdmin(ctx context.Context) (end func(), err error) {
	if s.config.AdminListen == "" {
		return func() {}, nil
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", adminAddress(s.config.AdminListen))
	if err != nil {
		return nil, fmt.Errorf("--admin-listen / LITONG_ADMIN_LISTEN: %w", err)
	}
	admin := &http.Server{Handler: web.Admin(s.observer.Metrics, s.site.Health), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 5 * time.Second,
		WriteTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10} // a profile takes its time
	go func() {
		if err := admin.Serve(listener); err != http.ErrServerClosed {
			s.log.Error("the admin address is not served any more", "error", err)
		}
	}()
	s.log.Info("admin address", "address", listener.Addr().String())
	return func() { _ = admin.Close() }, nil
}
