package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"

	"litong3422/internal/inspect"
)

// serveInspection serves package inspect at --inspect, if that is set, until the
// returned function is called. It is apart from everything else: other address,
// no sign-in, so only for this machine (Validate sees to it).
func (s *Server) serveInspection(ctx context.Context) (end func(), err error) {
	if s.config.Inspect == "" {
		return func() {}, nil
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", s.config.Inspect)
	if err != nil {
		return nil, fmt.Errorf("--inspect / LITONG_INSPECT: %w", err)
	}
	web := &http.Server{Handler: inspect.Handler(), ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = web.Serve(listener) }() // ends with Close
	s.log.Warn("anybody on this machine can look into the process", "address", listener.Addr().String())
	return func() { _ = web.Close() }, nil
}
