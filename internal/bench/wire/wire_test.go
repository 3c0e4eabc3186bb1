package wire

import (
	"testing"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func TestCount(t *testing.T) {
	db := pgtest.New(t)
	counter, err := Listen(t.Context(), db.Pool.Config().ConnString())
	if err != nil {
		t.Fatal(err)
	}
	defer counter.Close()
	conn, err := pgx.Connect(t.Context(), counter.DSN())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	expect := func(what string, want int64, do func() error) {
		t.Helper()
		before := counter.Count()
		if err := do(); err != nil {
			t.Fatal(err)
		}
		if got := counter.Count() - before; got != want {
			t.Errorf("%s: %d statements, not %d", what, got, want)
		}
	}
	one := func() error {
		var n int
		return conn.QueryRow(t.Context(), "SELECT $1::int", 7).Scan(&n)
	}
	expect("a statement that is prepared first", 1, one)
	expect("a prepared statement", 1, one)
	expect("a simple statement", 1, func() error { _, err := conn.Exec(t.Context(), "SET jit = off"); return err })
	expect("a batch of three", 3, func() error {
		var batch pgx.Batch
		for range 3 {
			batch.Queue("SELECT generate_series(1, 10000)")
		}
		return conn.SendBatch(t.Context(), &batch).Close()
	})
	expect("a transaction of one", 3, func() error {
		return pgx.BeginFunc(t.Context(), conn, func(pgx.Tx) error { return one() })
	})
}

func TestOnlySocketFolders(t *testing.T) {
	for _, dsn := range []string{"postgres://u:p@127.0.0.1:5432/d", "::"} {
		if c, err := Listen(t.Context(), dsn); err == nil {
			c.Close()
			t.Errorf("%s: accepted", dsn)
		}
	}
}
