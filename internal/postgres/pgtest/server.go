package pgtest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/embedded"
	"litong3422/internal/postgres"
)

// server is the PostgreSQL of a test binary, with what the binary made on it.
type server struct {
	used  atomic.Bool // Main is in charge
	count atomic.Int64

	mu      sync.Mutex
	address string           // of a superuser; empty until started
	private *embedded.Server // nil when the server belongs to a whole run
	dir     string
	err     error
	made    map[string]*made
}

// made is a database that the binary makes once.
type made struct {
	once sync.Once
	name string
	err  error
}

// current is the one exception from "no package-level state": a test binary has
// one PostgreSQL, and only TestMain and the tests' own *testing.T reach it.
var current server

func use(t testing.TB) *server {
	t.Helper()
	if !current.used.Load() {
		t.Fatal("pgtest: this package needs func TestMain(m *testing.M) { pgtest.Main(m) }")
	}
	if err := current.start(); err != nil {
		t.Fatalf("pgtest: no PostgreSQL for tests: %v", err)
	}
	return &current
}

// start starts PostgreSQL once; a failure is remembered, not repeated by every test.
func (s *server) start() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.address != "" || s.err != nil {
		return s.err
	}
	s.made = map[string]*made{}
	if s.address = os.Getenv(ServerVariable); s.address != "" {
		return nil
	}
	if s.dir, s.err = Folder(); s.err != nil {
		return s.err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	s.private, s.err = embedded.Start(ctx, embedded.Options{
		DataDir: s.dir, BinDir: os.Getenv("LITONG_PG_BIN"), Throwaway: true,
		Progress: func(text string) { fmt.Fprintln(os.Stderr, text) },
	})
	if s.err == nil {
		s.address = s.private.DSN()
	}
	return s.err
}

func (s *server) close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var err error
	if s.private != nil {
		err = s.private.Stop(context.Background())
	}
	if s.dir != "" {
		err = errors.Join(err, os.RemoveAll(s.dir))
	}
	return err
}

// open connects a test. Its statement limit is wide: the machine may be busy.
func (s *server) open(t testing.TB, database string) *postgres.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), s.dsn(database), postgres.Options{StatementTimeout: time.Minute})
	if err != nil {
		t.Fatalf("pgtest: opening %s: %v", database, err)
	}
	return db
}

// admin runs one statement outside the test databases.
func (s *server) admin(ctx context.Context, sql string) error {
	conn, err := pgx.Connect(ctx, s.dsn("postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, sql)
	return err
}

func (s *server) dsn(database string) string {
	u, err := url.Parse(s.address)
	if err != nil {
		panic(err) // our own connection string
	}
	u.Path = "/" + database
	return u.String()
}

func quote(name string) string { return pgx.Identifier{name}.Sanitize() }
