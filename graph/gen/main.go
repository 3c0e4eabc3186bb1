// Command gen writes everything that follows from the annotated schema: the
// full schema as clients see it and its reference for people, the model
// structs, the page's catalogue, and gqlgen's executor with the resolvers of the
// entities. Run it in
// the repository's root:
//
//	go run ./graph/gen
package main

import (
	"fmt"
	"go/format"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"

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
	if err := writePage(derived.Catalogue); err != nil {
		return err
	}
	cfg, err := config.LoadConfig("gqlgen.yml")
	if err != nil {
		return err
	}
	bind(cfg, derived)
	log.SetOutput(io.Discard) // gqlgen reports every resolver it plans
	cfg.SkipValidation = true // the build does it, after unembed, in a tenth of the time
	if err := api.Generate(cfg, api.AddPlugin(&bodies{catalogue: derived.Catalogue})); err != nil {
		return err
	}
	return unembed("graph/*.resolvers.go")
}

// unembed makes the resolvers hold the Resolver in a field. Embedded, as gqlgen
// writes it, every resolver type gets every method of the Resolver, which has one
// or more for each type: with a hundred entities the compiler needs a minute and
// five gigabytes for wrappers that no code calls.
func unembed(pattern string) error {
	files, err := filepath.Glob(pattern)
	if err != nil {
		return err
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		held := strings.ReplaceAll(string(text), "struct{ *Resolver }", "struct{ Resolver *Resolver }")
		formatted, err := format.Source([]byte(held))
		if err != nil {
			return err
		}
		if err := os.WriteFile(name, formatted, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func writeFile(name, text string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(text), 0o644)
}

// bind sets the Go types of the entities. Their enums are text, and of the Go type
// that gqlgen.yml names besides. Elsewhere a field with arguments or of an
// entity's type has a resolver.
func bind(cfg *config.Config, d *catalogue.Derived) {
	typed := map[string]config.StringList{}
	for name, def := range d.Schema.Types {
		if def.Kind != ast.Object || def.BuiltIn || name == "Query" || name == "Mutation" || d.Catalogue.OwnerOf(name) != nil {
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
			if f.Kind != catalogue.Enum {
				continue
			}
			if _, known := typed[f.EnumType]; !known {
				typed[f.EnumType] = cfg.Models[f.EnumType].Model
			}
			cfg.Models[f.EnumType] = config.TypeMapEntry{Model: append(config.StringList{"github.com/99designs/gqlgen/graphql.String"}, typed[f.EnumType]...)}
		}
	}
}
