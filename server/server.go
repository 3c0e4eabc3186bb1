package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"litong3422/frontend"
	"litong3422/internal/demo"
	"litong3422/internal/postgres"
)

// Server is the HTTP server with all it serves.
type Server struct {
	config Config
	log    *slog.Logger
	out    io.Writer // for people: progress, address, accounts
	health *health
	page   *dashboard
	// api is set when the database is migrated and loaded; until then the server
	// answers that it is starting.
	api atomic.Pointer[http.Handler]
}

// The stopping sequence: readiness goes off, the listener stays open for a
// moment so that this can be seen, then requests in flight may finish.
const (
	notReadyFirst = 200 * time.Millisecond
	drainLimit    = 15 * time.Second
)

func newServer(config Config, log *slog.Logger, out io.Writer) *Server {
	return &Server{config: config, log: log, out: out, health: &health{}, page: newDashboard(frontend.Page())}
}

// serve runs until ctx ends or something needed fails for good.
func (s *Server) serve(ctx context.Context) (err error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", s.config.Listen)
	if err != nil {
		return fmt.Errorf("--listen / LITONG_LISTEN: %w", err)
	}
	web := &http.Server{
		Handler:           s.routes(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       60 * time.Second,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	served := make(chan error, 1)
	go func() { served <- web.Serve(listener) }()
	// HTTP answers (not ready) from here on, while the database is coming up.
	ready := make(chan error, 1)
	starting, giveUp := context.WithCancel(ctx)
	defer giveUp()
	var up *platform
	go func() { // up is read only after ready
		var err error
		up, err = s.bringUp(starting, listener.Addr().String())
		ready <- err
	}()
	select {
	case err = <-served:
	case err = <-ready:
		if err == nil {
			select {
			case err = <-served:
			case <-ctx.Done():
			}
		}
		ready <- nil
	case <-ctx.Done():
	}
	giveUp()
	s.drain(web)
	<-ready // up is set or never will be
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
func (s *Server) drain(web *http.Server) {
	s.health.stopping.Store(true)
	time.Sleep(notReadyFirst)
	limit, cancel := context.WithTimeout(context.Background(), drainLimit)
	defer cancel()
	if err := web.Shutdown(limit); err != nil {
		s.log.Warn("cutting requests that did not finish", "error", err)
		_ = web.Close()
	}
}

// platform is what a ready server stands on.
type platform struct {
	database *database
	db       *postgres.DB
	probe    *postgres.DB // for readiness only, so that a busy pool does not look dead
}

func (p *platform) close() error {
	for _, db := range []*postgres.DB{p.probe, p.db} {
		if db != nil {
			db.Close()
		}
	}
	if p.database == nil {
		return nil
	}
	return p.database.close()
}

// bringUp starts the database, migrates and loads it, and opens the API. What
// fails because the database went away is tried again; the rest is final.
func (s *Server) bringUp(ctx context.Context, address string) (up *platform, err error) {
	up = &platform{}
	begun := time.Now()
	if up.database, err = startDatabase(ctx, s.config, s.log, s.say); err != nil {
		return up, err
	}
	for {
		err := s.prepare(ctx, up)
		if err == nil {
			break
		}
		if !postgres.Unreachable(err) || ctx.Err() != nil {
			return up, err
		}
		s.log.Warn("the database went away while starting; trying again", "error", err)
		time.Sleep(200 * time.Millisecond)
	}
	s.health.ready(up.probe)
	go s.keepFolding(ctx, up.db)
	s.say(fmt.Sprintf("\n  就绪 ready (%.1f s): http://%s\n", time.Since(begun).Seconds(), address))
	return up, nil
}

func (s *Server) say(text string) { fmt.Fprintln(s.out, text) }

// prepare makes the database current and complete, and the API from it. It may be
// called again after a failure.
func (s *Server) prepare(ctx context.Context, up *platform) (err error) {
	if err := up.database.prepare(ctx, s.log, s.say); err != nil {
		return err
	}
	if up.db == nil {
		if up.db, err = up.database.open(ctx, postgres.Options{}, s.log); err != nil {
			return err
		}
	}
	if up.probe == nil {
		up.probe, err = up.database.open(ctx, postgres.Options{ApplicationName: "litong3422 readiness", MaxConns: 2}, s.log)
	}
	return err
}

// foldEvery is how often changes are added up into the roll-ups. Reads are exact
// in between as well; folding keeps them fast.
const foldEvery = 5 * time.Second

func (s *Server) keepFolding(ctx context.Context, db *postgres.DB) {
	tick := time.NewTicker(foldEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if _, err := db.FoldRollups(ctx, demo.County); err != nil && ctx.Err() == nil {
			s.log.Warn("folding the roll-ups; trying again soon", "error", err)
		}
	}
}
