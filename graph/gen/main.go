// Command gen writes everything that follows from the annotated schema: the
// full schema as clients see it, the model structs, and gqlgen's executor with
// the resolvers of the entities. Run it in the repository's root:
//
//	go run ./graph/gen
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"

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
	if err := os.WriteFile("graph/derived.graphqls", []byte(derived.SDL), 0o644); err != nil {
		return err
	}
	for _, s := range derived.Codegen {
		if err := writeFile(filepath.Join("graph", "generated", "schema", s.Name), s.Input); err != nil {
			return err
		}
	}
	if err := writeModels(derived.Catalogue); err != nil {
		return err
	}
	cfg, err := config.LoadConfig("gqlgen.yml")
	if err != nil {
		return err
	}
	bind(cfg, derived)
	return api.Generate(cfg, api.AddPlugin(&bodies{catalogue: derived.Catalogue}))
}

func writeFile(name, text string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(text), 0o644)
}

// bind tells gqlgen the Go types of the entities, and that their enums are text.
func bind(cfg *config.Config, d *catalogue.Derived) {
	for _, e := range d.Catalogue.Entities {
		for _, name := range []string{e.Name, e.Name + "Connection", e.Name + "Edge"} {
			cfg.Models[name] = config.TypeMapEntry{Model: config.StringList{"litong3422/graph/model." + name}}
		}
		for _, f := range e.Fields {
			if f.Kind == catalogue.Enum {
				cfg.Models[f.EnumType] = config.TypeMapEntry{Model: config.StringList{"github.com/99designs/gqlgen/graphql.String"}}
			}
		}
	}
}
