// Package embedded runs a private PostgreSQL for the product: it finds the
// binaries, makes the data folder, starts the server on a Unix socket only,
// brings it back when it dies, and stops it. It never deletes data and never
// touches a data folder of another PostgreSQL version.
package embedded

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"
)

// Database is the name of the one database the product uses.
const Database = "litong3422"

// Options say where and how the private PostgreSQL runs.
type Options struct {
	// DataDir is the product's data folder; PostgreSQL lives in its "postgres" subfolder.
	DataDir string
	// BinDir names the folder of initdb and postgres; empty: search for one.
	BinDir string
	// CacheDir keeps downloaded binaries; empty: the machine's usual place.
	CacheDir string
	// Settings are added to the postgres command line, over the package's own.
	Settings map[string]string
	// Throwaway gives up durability for speed. For tests only.
	Throwaway bool
	// Log receives what happens; nil: nothing is logged.
	Log *slog.Logger
	// Progress receives a line for a person at steps that take long (a download); nil: none.
	Progress func(text string)
}

// ErrInUse means that another live process has the data folder's PostgreSQL.
var ErrInUse = errors.New("数据目录正被另一个进程使用 the data folder is in use by another process")

// Server is a running private PostgreSQL. One goroutine owns its process; Stop
// and the context of that goroutine are the only ways to end it.
type Server struct {
	opt    Options
	log    *slog.Logger
	place  place
	bin    binaries
	as     identity
	dsn    string
	cancel context.CancelFunc
	done   chan struct{}
}

// Start starts the private PostgreSQL of the data folder and returns when it
// answers and has the product's database. ctx bounds the start only.
func Start(ctx context.Context, o Options) (*Server, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	place, err := openPlace(o.DataDir)
	if err != nil {
		return nil, err
	}
	unlock, err := place.lock(ctx)
	if err != nil {
		return nil, err
	}
	s := &Server{opt: o, log: o.Log, place: place, done: make(chan struct{})}
	p, err := s.first(ctx)
	if err != nil {
		s.place.forget()
		unlock()
		return nil, err
	}
	life, cancel := context.WithCancel(context.Background())
	s.cancel = cancel
	go func() {
		defer close(s.done)
		defer unlock()
		defer s.place.forget()
		s.supervise(life, p)
	}()
	return s, nil
}

// first does everything that only the first boot of a Server needs.
func (s *Server) first(ctx context.Context) (*process, error) {
	major, err := s.place.dataVersion()
	if err != nil {
		return nil, err
	}
	if s.bin, err = find(ctx, s.opt, major); err != nil {
		return nil, err
	}
	if s.as, err = chooseIdentity(s.bin.dir, s.place.root); err != nil {
		return nil, err
	}
	s.log.Debug("private PostgreSQL", "binaries", s.bin.dir, "version", s.bin.version, "as", s.as.String(), "data", s.place.data)
	password, err := s.place.password(s.as)
	if err != nil {
		return nil, err
	}
	if err := s.initialise(ctx, major); err != nil {
		return nil, err
	}
	if err := s.place.chooseSocketDir(); err != nil {
		return nil, err
	}
	s.dsn = dsn(s.place.run, password, Database)
	p, err := s.boot(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.place.remember(s.dsn); err != nil {
		s.halt(p)
		return nil, err
	}
	return p, nil
}

// supervise keeps PostgreSQL running until life ends, then stops it.
func (s *Server) supervise(life context.Context, p *process) {
	for {
		select {
		case <-life.Done():
			s.halt(p)
			return
		case <-p.exited:
		}
		if life.Err() != nil {
			return
		}
		s.log.Error("private PostgreSQL ended by itself; starting it again", "error", p.failure())
		if p = s.revive(life); p == nil {
			return
		}
		s.log.Info("private PostgreSQL is back")
	}
}

// revive boots until it works; nil when life ended before.
func (s *Server) revive(life context.Context) *process {
	pause := 50 * time.Millisecond
	for life.Err() == nil {
		p, err := s.boot(life)
		if err == nil {
			return p
		}
		s.log.Error("private PostgreSQL did not start", "error", err)
		select {
		case <-life.Done():
		case <-time.After(pause):
		}
		pause = min(2*pause, 2*time.Second)
	}
	return nil
}

// DSN is the connection string of the product's database; it stays the same
// when PostgreSQL has to be started again.
func (s *Server) DSN() string { return s.dsn }

// Done is closed when the server has been stopped for good.
func (s *Server) Done() <-chan struct{} { return s.done }

// Stop shuts PostgreSQL down and waits for its end. It may be called twice.
func (s *Server) Stop(ctx context.Context) error {
	s.cancel()
	select {
	case <-s.done:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("stopping the private PostgreSQL: %w", ctx.Err())
	}
}

// Running returns the connection string of the private PostgreSQL that another
// process runs on the data folder; false when there is none.
func Running(dataDir string) (string, bool) {
	root, err := filepath.Abs(filepath.Join(dataDir, "postgres"))
	if err != nil {
		return "", false
	}
	file, err := os.OpenFile(filepath.Join(root, "lock"), os.O_RDWR, 0)
	if err != nil {
		return "", false
	}
	defer file.Close()
	if tryLock(file) {
		return "", false
	}
	dsn, err := os.ReadFile(filepath.Join(root, "connection"))
	return string(dsn), err == nil && len(dsn) > 0
}
