package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"text/template"

	"github.com/99designs/gqlgen/codegen/templates"

	"litong3422/internal/catalogue"
)

//go:embed models.gotpl
var modelTemplate string

//go:embed nodes.gotpl
var nodesTemplate string

// writeModels writes one file of entity structs per domain, and what finds an
// entity of any type by its key.
func writeModels(c *catalogue.Catalogue) error {
	byDomain := map[string][]*catalogue.Entity{}
	for _, e := range c.Entities {
		byDomain[e.Domain] = append(byDomain[e.Domain], e)
	}
	for domain, entities := range byDomain {
		if err := render(modelTemplate, filepath.Join("graph", "model", domain+".go"), entities); err != nil {
			return err
		}
	}
	return render(nodesTemplate, filepath.Join("graph", "nodes_generated.go"), c.Entities)
}

func render(text, filename string, data any) error {
	t, err := template.New(filename).Funcs(template.FuncMap{
		"goName": templates.ToGo, "goPrivate": templates.ToGoPrivate, "goType": goType, "hidden": hiddenColumns, "quote": quote, "keyField": keyField,
	}).Parse(text)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := t.Execute(&b, data); err != nil {
		return err
	}
	source, err := format.Source(b.Bytes())
	if err != nil {
		return fmt.Errorf("%s: %w", filename, err)
	}
	return os.WriteFile(filename, source, 0o644)
}

func quote(s string) string { return fmt.Sprintf("%q", s) }

// goType is the Go type of a field; the reader scans into exactly these.
func goType(f *catalogue.Field) string {
	typ := "string" // decimals and dates too: they stay text all the way
	switch f.Kind {
	case catalogue.Int:
		typ = "int64"
	case catalogue.Boolean:
		typ = "bool"
	case catalogue.DateTime:
		typ = "time.Time"
	}
	if f.Nullable {
		return "*" + typ
	}
	return typ
}

// hidden is a column that no field shows: the key, or the key at the end of an edge.
type hidden struct {
	Name, Column, Type string
}

func hiddenColumns(e *catalogue.Entity) []hidden {
	var out []hidden
	seen := map[string]bool{}
	for _, f := range e.Fields {
		seen[f.Column] = seen[f.Column] || f.Kind != catalogue.ID
	}
	add := func(column string, nullable bool) {
		if seen[column] {
			return
		}
		seen[column] = true
		h := hidden{Name: templates.ToGoPrivate(column), Column: column, Type: "string"}
		if nullable {
			h.Type = "*string"
		}
		out = append(out, h)
	}
	add(e.Key, false)
	for _, r := range e.Refs {
		if !r.Many {
			add(r.Column, r.Nullable)
		}
	}
	return out
}

// keyField is the struct field that holds the key.
func keyField(e *catalogue.Entity) string {
	for _, f := range e.Fields {
		if f.Column == e.Key && f.Kind != catalogue.ID {
			return templates.ToGo(f.Name)
		}
	}
	return templates.ToGoPrivate(e.Key)
}
