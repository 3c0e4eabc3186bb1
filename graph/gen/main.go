// Command gen writes everything that follows from the annotated schema: the
// full schema as clients see it, the model structs, and gqlgen's executor.
// Run it in the repository's root: go run ./graph/gen
package main

import (
	"fmt"
	"os"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run() error {
	derived, err := catalogue.Derive(schema.Files)
	if err != nil {
		return err
	}
	return os.WriteFile("graph/derived.graphqls", []byte(derived.SDL), 0o644)
}
