package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"

	"litong3422/frontend"
	"litong3422/internal/observe"
	"litong3422/server/web"
)

// Server is the running program: its public and administrative addresses, and what they
// serve.
type Server struct {
	config Config
	log    *slog.Logger
	out    io.Writer // for the operator: progress, address, accounts
	site   *web.Site
	// observer records metrics and slow operations from the first request on.
	observer *observe.Observer
}

// The stopping sequence: readiness goes off, the listener stays open for a
// moment so that this can be seen, then requests in flight may finish.
const (
	notReadyFirst = 200 * time.Millisecond
	drainLimit    = 15 * time.Second
)

func newServer(config Config, log *slog.Logger, out io.Writer) *Server {
	build := observe.ReadBuild()
	observer := observe.New(build, frontend.Operations(), time.Now())
	if config.Traces != "" {
		observer.Tracer = observe.NewTracer(config.Traces, build, log)
	}
	public, _ := config.public() // validated
	files, index := frontend.Page()
	return &Server{
		config: config, log: log, out: out, observer: observer,
		site: &web.Site{
			Health:     &web.Health{},
			Page:       web.NewPage(files, index, public.Base),
			Middleware: web.Middleware{Public: public, Body: int64(config.Limits.Body), Log: log, Observer: observer},
		},
	}
}

// serve runs until ctx ends or something needed fails for good.
func (s *Server) serve(ctx context.Context) (err error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", s.config.Listen)
	if err != nil {
		return fmt.Errorf("--listen / LITONG_LISTEN: %w", err)
	}
	endAdmin, err := s.serveAdmin(ctx)
	if err != nil {
		_ = listener.Close()
		return err
	}
	defer endAdmin() // last: how the stop goes can be watched
	defer s.endTraces()
	public := &http.Server{
		Handler:           s.site.Handler(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       60 * time.Second,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	served := make(chan error, 1)
	go func() { served <- public.Serve(listener) }()
	// HTTP answers (not ready) from here on, while the database is coming up.
	starting, giveUp := context.WithCancel(ctx)
	defer giveUp()
	var up *platform
	var failed error
	started := make(chan struct{}) // closed when up and failed are known
	go func() {
		defer close(started)
		up, failed = s.bringUp(starting, listener.Addr().String())
	}()
	select {
	case err = <-served:
	case <-started:
		if err = failed; err == nil {
			select {
			case err = <-served:
			case <-ctx.Done():
			}
		}
	case <-ctx.Done():
	}
	giveUp()
	s.drain(public)
	<-started
	if up != nil {
		err = errors.Join(err, up.close())
	}
	if ctx.Err() != nil && (errors.Is(err, context.Canceled) || err == nil) {
		s.log.Info("stopped")
		return nil
	}
	return err
}

// drain stops taking requests and waits for those in flight.
func (s *Server) drain(public *http.Server) {
	s.site.Health.Stop()
	time.Sleep(notReadyFirst)
	limit, cancel := context.WithTimeout(context.Background(), drainLimit)
	defer cancel()
	if err := public.Shutdown(limit); err != nil {
		s.log.Warn("cutting requests that did not finish", "error", err)
		_ = public.Close()
	}
}

// endTraces sends the last spans, within a moment.
func (s *Server) endTraces() {
	limit, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	if err := s.observer.Tracer.Close(limit); err != nil {
		s.log.Warn("the last traces are lost", "error", err)
	}
}

func (s *Server) say(text string) { fmt.Fprintln(s.out, text) }
