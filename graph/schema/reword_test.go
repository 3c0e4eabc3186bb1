package schema_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// otherWords replace every description. They hold the words from which headings,
// units and sums were once guessed.
const otherWords = "年份，元，小时，公里；人数。 Whether the year in yuan, km: counted hours."

// Descriptions are for people: rewording all of them changes nothing but the
// descriptions of the derived schema.
func TestNothingIsDecidedByProse(t *testing.T) {
	written, reworded := derive(t, schema.Files), derive(t, reword(t))
	if strings.Contains(written.SDL, otherWords) || !strings.Contains(reworded.SDL, otherWords) {
		t.Fatal("the descriptions are not reworded")
	}
	for what, of := range map[string]func(*catalogue.Derived) string{
		"catalogue":     describe,
		"policies":      policies,
		"page's labels": func(d *catalogue.Derived) string { return d.Catalogue.TypeScriptLabels("") },
		"page's entities": func(d *catalogue.Derived) string {
			return d.Catalogue.TypeScriptEntities("", indicator.NewCatalogue().Sums())
		},
		"schema of clients":         func(d *catalogue.Derived) string { return withoutDescriptions(t, d.SDL) },
		"schema of code generation": func(d *catalogue.Derived) string { return withoutDescriptions(t, codegen(d)) },
		"SQL":                       func(d *catalogue.Derived) string { return statements(t, d) },
	} {
		if want, got := of(written), of(reworded); got != want {
			t.Errorf("the %s changed:\n%s", what, firstDifference(want, got))
		} else if len(want) < 1000 {
			t.Errorf("the %s is no whole: %s", what, want)
		}
	}
}

func derive(t *testing.T, files fs.FS) *catalogue.Derived {
	t.Helper()
	d, err := catalogue.Derive(files)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// reword returns the annotated schema with other descriptions.
func reword(t *testing.T) fs.FS {
	t.Helper()
	files := fstest.MapFS{}
	names, err := fs.Glob(schema.Files, "*.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(schema.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := parser.ParseSchema(&ast.Source{Name: name, Input: string(text)})
		if err != nil {
			t.Fatal(err)
		}
		setDescriptions(doc, otherWords)
		files[name] = &fstest.MapFile{Data: []byte(format(doc))}
	}
	return files
}

// setDescriptions gives everything in the document that has a description this one.
func setDescriptions(doc *ast.SchemaDocument, words string) {
	set := func(description *string) {
		if *description != "" {
			*description = words
		}
	}
	arguments := func(list ast.ArgumentDefinitionList) {
		for _, a := range list {
			set(&a.Description)
		}
	}
	for _, d := range doc.Directives {
		set(&d.Description)
		arguments(d.Arguments)
	}
	for _, def := range append(append(ast.DefinitionList{}, doc.Definitions...), doc.Extensions...) {
		set(&def.Description)
		for _, f := range def.Fields {
			set(&f.Description)
			arguments(f.Arguments)
		}
		for _, v := range def.EnumValues {
			set(&v.Description)
		}
	}
}

func format(doc *ast.SchemaDocument) string {
	var b bytes.Buffer
	formatter.NewFormatter(&b).FormatSchemaDocument(doc)
	return b.String()
}

func withoutDescriptions(t *testing.T, sdl string) string {
	t.Helper()
	doc, err := parser.ParseSchema(&ast.Source{Input: sdl})
	if err != nil {
		t.Fatal(err)
	}
	setDescriptions(doc, "")
	return format(doc)
}

func codegen(d *catalogue.Derived) string {
	var b strings.Builder
	for _, s := range d.Codegen {
		b.WriteString(s.Input)
	}
	return b.String()
}

// statements is the SQL of a page of every entity, with all that can be selected of
// a row, and of every figure that its numbers allow.
func statements(t *testing.T, d *catalogue.Derived) string {
	t.Helper()
	var b strings.Builder
	scope := auth.Scope{County: "640302", Townships: []string{"640302100000"}}
	for _, e := range d.Catalogue.Entities {
		list := query.List{Entity: e, Fields: e.Fields, Order: e.DefaultOrder, Page: query.Page{Limit: 20}}
		var figures []query.Aggregate
		for _, f := range e.Fields {
			if f.Numeric() {
				figures = append(figures, query.Aggregate{Function: query.Sum, Field: f}, query.Aggregate{Function: query.Max, Field: f})
			}
		}
		for _, ref := range e.Refs {
			if !ref.Many {
				list.Refs = append(list.Refs, ref)
			}
		}
		page, err := compile.List(scope, list, compile.Form{})
		if err != nil {
			t.Fatalf("%s: %v", e.Name, err)
		}
		aggregate, err := compile.Aggregate(scope, e, nil, []query.Figures{{Aggregates: append(figures, query.Aggregate{Function: query.Count})}})
		if err != nil {
			t.Fatalf("%s: %v", e.Name, err)
		}
		fmt.Fprintln(&b, page.SQL(), page.Args(nil), aggregate.SQL(), aggregate.Args(nil))
	}
	return b.String()
}

// describe writes down all that the catalogue knows.
func describe(d *catalogue.Derived) string {
	var b strings.Builder
	for _, e := range d.Catalogue.Entities {
		fmt.Fprintln(&b, e.Name, e.Table, e.List, e.Single, e.Key, e.Domain, e.Label, e.TownshipScoped, e.SharedWhenNull, e.DataVersion)
		for _, f := range e.Fields {
			fmt.Fprintln(&b, " ", f.Name, f.Column, f.Label, f.Kind, f.Unit, f.Sum, f.EnumType, f.Enum, f.Nullable, f.PII, f.Search, f.Standard)
			for _, value := range f.Enum {
				fmt.Fprintln(&b, "   ", value, f.ValueLabel(value))
			}
		}
		for _, r := range e.Refs {
			fmt.Fprintln(&b, " ", r.Name, r.Label, r.Target.Name, r.Many, r.Column, r.Nullable, r.Domain)
		}
		for _, term := range e.DefaultOrder {
			fmt.Fprintln(&b, " ", term.Field.Name, term.Desc, term.NullsLast)
		}
	}
	for _, t := range d.Catalogue.Enums {
		fmt.Fprintln(&b, t.Name, t.Label, t.Values)
	}
	return b.String()
}

// policies writes down the policy of every field.
func policies(d *catalogue.Derived) string {
	doc, err := parser.ParseSchema(&ast.Source{Input: d.SDL})
	if err != nil {
		return err.Error()
	}
	var b strings.Builder
	for _, def := range doc.Definitions {
		for _, f := range def.Fields {
			fmt.Fprintln(&b, def.Name, f.Name, d.Catalogue.Policy(def.Name, f.Name))
		}
	}
	return b.String()
}

// firstDifference shows the first line in which two texts differ.
func firstDifference(want, got string) string {
	wanted, found := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(wanted), len(found)) {
		if wanted[i] != found[i] {
			return wanted[i] + "\n" + found[i]
		}
	}
	return fmt.Sprintf("%d lines became %d", len(wanted), len(found))
}
