package postgres_test

import (
	"flag"
	"testing"

	"litong3422/internal/postgres/pgtest"
)

func TestMain(m *testing.M) {
	// More random cases than rapid's hundred; -rapid.checks on the command line still wins.
	if err := flag.Set("rapid.checks", "400"); err != nil {
		panic(err)
	}
	pgtest.Main(m)
}
