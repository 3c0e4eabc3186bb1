// Command gen writes everything that follows from the annotated schema: the
// full schema as clients see it and its reference for people, the model
// structs, and gqlgen's executor with the resolvers of the entities. Run it in
// the repository's root:
//
//	go run ./graph/gen
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/vektah/gqlparser/v2/ast"

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
	if err := writeFile(filepath.Join("docs", "reference.md"), catalogue.Reference(derived)); err != nil {
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
	log.SetOutput(io.Discard) // gqlgen reports every resolver it plans
	return api.Generate(cfg, api.AddPlugin(&bodies{catalogue: derived.Catalogue}))
}

func writeFile(name, text string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(text), 0o644)
}

// bind tells gqlgen the Go types of the entities, that their enums are text, and
// that elsewhere a field with arguments or of an entity's type has a resolver.
func bind(cfg *config.Config, d *catalogue.Derived) {
	for name, def := range d.Schema.Types {
		if def.Kind != ast.Object || def.BuiltIn || name == "Query" || d.Catalogue.OwnerOf(name) != nil {
			continue
		}
		entry := cfg.Models[name]
		for _, f := range def.Fields {
			if len(f.Arguments) == 0 && d.Catalogue.Entity(f.Type.Name()) == nil {
				continue
			}
			if entry.Fields == nil {
				entry.Fields = map[string]config.TypeMapField{}
			}
			field := entry.Fields[f.Name]
			field.Resolver = true
			entry.Fields[f.Name] = field
		}
		if entry.Fields != nil {
			cfg.Models[name] = entry
		}
	}
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
