package graph_test

import (
	"os"
	"testing"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
)

func derive(t testing.TB) *catalogue.Derived {
	t.Helper()
	d, err := catalogue.Derive(schema.Files)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// The committed schema is the input of the client's code generation and of the
// comparison with the last release.
func TestDerivedSchemaIsFresh(t *testing.T) {
	committed, err := os.ReadFile("derived.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	if string(committed) != derive(t).SDL {
		t.Error("graph/derived.graphqls is stale: run `make generate`")
	}
}
