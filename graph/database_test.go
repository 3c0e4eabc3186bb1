package graph_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

// column is a column as PostgreSQL has it.
type column struct {
	typ      string
	nullable bool
}

// The catalogue says of every table what PostgreSQL says: columns, types, nulls,
// and the values of enums.
func TestTheCatalogueFitsTheDatabase(t *testing.T) {
	for _, mismatch := range mismatches(t, loaded(t), derive(t).Catalogue) {
		t.Error(mismatch)
	}
}

// mismatches returns a line for everything in which the catalogue and the tables differ.
func mismatches(t *testing.T, db *postgres.DB, c *catalogue.Catalogue) []string {
	t.Helper()
	var found []string
	report := func(format string, args ...any) { found = append(found, fmt.Sprintf(format, args...)) }
	// A generated constant, or the end of a spell that has none, for a foreign key to
	// point with, shows nothing.
	rows, err := db.Pool.Query(t.Context(), `SELECT table_name, column_name, data_type, is_nullable = 'YES' FROM information_schema.columns
		WHERE table_schema = 'public' AND NOT (is_generated = 'ALWAYS' AND generation_expression ~ '^(true|''\w+''::text|COALESCE\(left_on, ''infinity''::date\))$')`)
	if err != nil {
		t.Fatal(err)
	}
	tables := map[string]map[string]column{}
	for rows.Next() {
		var table, name string
		var c column
		if err := rows.Scan(&table, &name, &c.typ, &c.nullable); err != nil {
			t.Fatal(err)
		}
		if tables[table] == nil {
			tables[table] = map[string]column{}
		}
		tables[table][name] = c
	}
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
	checks := constraints(t, db)
	for _, e := range c.Entities {
		columns := tables[e.Table]
		if columns == nil {
			report("%s: there is no table %s", e.Name, e.Table)
			continue
		}
		if columns["county_code"] != (column{"text", false}) {
			report("%s: county_code is %v", e.Table, columns["county_code"])
		}
		known := map[string]bool{"county_code": true, "created_by": true, "updated_by": true, e.Key: true}
		for _, f := range e.Fields {
			known[f.Column] = true
			want := column{typeOf(e, f), f.Nullable}
			if columns[f.Column] != want {
				report("%s.%s: the column is %v, the field %s wants %v", e.Table, f.Column, columns[f.Column], f.Name, want)
			}
			values := slices.Sorted(slices.Values(f.Enum))
			if f.Kind == catalogue.Enum && !slices.Equal(checks[e.Table+"."+f.Column], values) {
				report("%s.%s: the check allows %v, the enum %v", e.Table, f.Column, checks[e.Table+"."+f.Column], values)
			}
		}
		for _, r := range e.Refs {
			holder, target := columns, r.Target
			if r.Many {
				holder, target = tables[r.Target.Table], e
			} else {
				known[r.Column] = true
			}
			typ := "text"
			if target.Key == "id" {
				typ = "uuid"
			}
			c := holder[r.Column]
			if c.typ != typ || !r.Many && c.nullable != r.Nullable {
				report("%s.%s: the column %s is %v", e.Name, r.Name, r.Column, c)
			}
		}
		for name := range columns {
			if !known[name] {
				report("%s.%s: no field and no edge shows it", e.Table, name)
			}
		}
	}
	return found
}

func typeOf(e *catalogue.Entity, f *catalogue.Field) string {
	switch f.Kind {
	case catalogue.ID:
		if e.Key == "id" {
			return "uuid"
		}
	case catalogue.Int:
		return "integer"
	case catalogue.Decimal:
		return "numeric"
	case catalogue.Boolean:
		return "boolean"
	case catalogue.Date:
		return "date"
	case catalogue.DateTime:
		return "timestamp with time zone"
	}
	return "text"
}

// constraints returns the values that each column's CHECK allows.
func constraints(t *testing.T, db *postgres.DB) map[string][]string {
	t.Helper()
	rows, err := db.Pool.Query(t.Context(), `SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`)
	if err != nil {
		t.Fatal(err)
	}
	list := regexp.MustCompile(`^CHECK \(\((\w+) = ANY \(ARRAY\[(.*)\]\)\)\)$`)
	words := map[string][]string{}
	for rows.Next() {
		var table, def string
		if err := rows.Scan(&table, &def); err != nil {
			t.Fatal(err)
		}
		if m := list.FindStringSubmatch(def); m != nil {
			for _, word := range strings.Split(m[2], ", ") {
				words[table+"."+m[1]] = append(words[table+"."+m[1]], strings.Trim(strings.TrimSuffix(word, "::text"), "'"))
			}
			slices.Sort(words[table+"."+m[1]])
		}
	}
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
	return words
}
