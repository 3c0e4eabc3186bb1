package batch_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"pgregory.net/rapid"

	"litong3422/internal/catalogue"
	"litong3422/internal/page"
)

// word is an enum word: without quotes in a document, with them in variables.
type word string

// entry is a member of an input object; order matters only for reading it.
type entry struct {
	name  string
	value any
}

type record []entry

// MarshalJSON writes the object as variables have it.
func (r record) MarshalJSON() ([]byte, error) {
	members := map[string]any{}
	for _, e := range r {
		members[e.name] = e.value
	}
	return json.Marshal(members)
}

// literal writes a value as documents have it.
func literal(v any) string {
	switch v := v.(type) {
	case word:
		return string(v)
	case record:
		parts := make([]string, len(v))
		for i, e := range v {
			parts[i] = e.name + ": " + literal(e.value)
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case []any:
		parts := make([]string, len(v))
		for i, item := range v {
			parts[i] = literal(item)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	text, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// generator makes one operation: any entities, selections, fragments, conditions,
// arguments in place or by variable, and now and then a mistake.
type generator struct {
	*rapid.T
	catalogue *catalogue.Catalogue
	known     map[string]existing
	declared  []string
	variables map[string]any
	fragments []string
	aliases   int
}

// existing are some real rows of an entity.
type existing struct{ ids, codes, cursors []string }

type operation struct {
	query, variables string
	// mixed: it selects entities and other root fields, whatever its conditions are.
	mixed bool
}

func generateOperation(t *rapid.T, c *catalogue.Catalogue, known map[string]existing) operation {
	d := &generator{T: t, catalogue: c, known: known, variables: map[string]any{}}
	var fields []string
	certain := false // whether some entity has no condition
	for range d.upTo(1, 3) {
		field, conditional := d.rootField()
		fields, certain = append(fields, field), certain || !conditional
	}
	mixed := false
	if d.sometimes(3) {
		fields, mixed = d.mix(fields)
	}
	if d.sometimes(8) {
		fields = append(fields, "__typename")
	}
	head := "query Drawn"
	if len(d.declared) > 0 {
		head += "(" + strings.Join(d.declared, ", ") + ")"
	}
	text, err := json.Marshal(d.variables)
	if err != nil {
		panic(err)
	}
	return operation{head + " { " + strings.Join(fields, " ") + " }\n" + strings.Join(d.fragments, "\n"), string(text), mixed && certain}
}

func (d *generator) upTo(least, most int) int { return rapid.IntRange(least, most).Draw(d.T, "n") }

// sometimes is true once in n draws, and false when shrunk.
func (d *generator) sometimes(n int) bool { return d.upTo(0, n-1) == n-1 }

func pick[T any](d *generator, of []T) T { return rapid.SampledFrom(of).Draw(d.T, "pick") }

func (d *generator) alias(name string) string {
	if d.sometimes(2) {
		return name // the same field twice in one set merges, or conflicts
	}
	d.aliases++
	return "a" + strconv.Itoa(d.aliases) + ": " + name
}

// given is an argument's value: in the document, or in a variable.
func (d *generator) given(v any, typ string) string {
	if !d.sometimes(3) {
		return literal(v)
	}
	name := fmt.Sprintf("v%d", len(d.declared))
	d.declared = append(d.declared, "$"+name+": "+typ)
	d.variables[name] = v
	return "$" + name
}

func (d *generator) condition() string {
	if !d.sometimes(6) {
		return ""
	}
	return pick(d, []string{" @include(if: ", " @skip(if: "}) + d.given(d.sometimes(2), "Boolean!") + ")"
}

// rootField draws an entity, and reports whether a condition may leave it out.
func (d *generator) rootField() (field string, conditional bool) {
	e := pick(d, d.catalogue.Entities)
	d.aliases++
	alias := "r" + strconv.Itoa(d.aliases) + ": "
	if d.sometimes(4) {
		codes := append([]string{"640302999999"}, d.known[e.Name].codes...)
		if e.Key == "id" {
			ids := append([]string{page.ID(e.Name, "00000000-0000-7000-8000-000000000000")}, d.known[e.Name].ids...)
			if d.sometimes(60) {
				ids = []string{"x"} // a mistake
			}
			return alias + e.Single + "(id: " + d.given(pick(d, ids), "ID!") + ") " + d.row(e, 3), false
		}
		return alias + e.Single + "(code: " + d.given(pick(d, codes), "String!") + ") " + d.row(e, 3), false
	}
	condition := d.condition()
	return alias + e.List + d.listArguments(e, 8, true) + condition + " " + d.connection(e, 3), condition != ""
}

func (d *generator) listArguments(e *catalogue.Entity, most int, root bool) string {
	var args []string
	if d.sometimes(2) {
		args = append(args, "where: "+d.given(d.where(e, 2), e.Name+"Where"))
	}
	if d.sometimes(2) {
		args = append(args, "orderBy: "+d.given(d.order(e), "["+e.Name+"Order!]"))
	}
	size := d.upTo(1, most)
	if d.sometimes(100) {
		size = 0 // a mistake
	}
	if cursors := d.known[e.Name].cursors; root && len(args) == 0 && len(cursors) > 0 && d.sometimes(3) {
		after := d.sometimes(2)
		cursor := d.given(pick(d, cursors), "String")
		if after {
			return "(after: " + cursor + ", first: " + d.given(size, "Int") + ")"
		}
		return "(before: " + cursor + ", last: " + d.given(size, "Int") + ")"
	}
	args = append(args, pick(d, []string{"first: ", "first: ", "last: "})+d.given(size, "Int"))
	return "(" + strings.Join(args, ", ") + ")"
}

func (d *generator) order(e *catalogue.Entity) []any {
	var terms []any
	seen := map[string]bool{}
	for range d.upTo(1, 3) {
		f := pick(d, e.Fields)
		if !f.Orderable() || seen[f.Name] {
			continue
		}
		seen[f.Name] = true
		term := record{{"field", word(catalogue.EnumName(f.Name))}, {"direction", word(pick(d, []string{"ASC", "DESC"}))}}
		if d.sometimes(3) {
			term = append(term, entry{"nulls", word("FIRST")})
		}
		if f.Kind == catalogue.String && d.sometimes(3) {
			term = append(term, entry{"collation", word(pick(d, []string{"PINYIN", "STROKE", "CODEPOINT"}))})
		}
		terms = append(terms, term)
	}
	return terms
}

func (d *generator) where(e *catalogue.Entity, depth int) record {
	if depth > 0 && d.sometimes(3) {
		switch d.upTo(0, 2) {
		case 0:
			return record{{"not", d.where(e, depth-1)}}
		case 1:
			return record{{pick(d, []string{"and", "or"}), []any{d.where(e, depth-1), d.where(e, depth-1)}}}
		}
		if len(e.Refs) > 0 {
			ref := pick(d, e.Refs)
			inner := d.where(ref.Target, depth-1)
			if ref.Many {
				inner = record{{pick(d, []string{"some", "none", "every"}), inner}}
			}
			return record{{ref.Name, inner}}
		}
	}
	f := pick(d, e.Fields)
	if !f.Filterable() || f.Kind == catalogue.ID {
		return record{}
	}
	if f.Nullable && d.sometimes(4) {
		return record{{f.Name, record{{"isNull", d.sometimes(2)}}}}
	}
	op := "eq"
	if f.Kind != catalogue.Boolean && d.sometimes(3) {
		return record{{f.Name, record{{pick(d, []string{"in", "notIn"}), []any{d.value(f), d.value(f)}}}}}
	}
	switch f.Kind {
	case catalogue.String:
		op = pick(d, []string{"eq", "ne", "contains", "startsWith"})
	case catalogue.Int, catalogue.Decimal, catalogue.Date, catalogue.DateTime:
		op = pick(d, []string{"eq", "ne", "lt", "lte", "gt", "gte"})
	case catalogue.Enum:
		op = pick(d, []string{"eq", "ne"})
	}
	return record{{f.Name, record{{op, d.value(f)}}}}
}

func (d *generator) value(f *catalogue.Field) any {
	switch f.Kind {
	case catalogue.Enum:
		return word(pick(d, f.Enum))
	case catalogue.Int:
		return pick(d, []any{0, 1, 2, 2018, 2019})
	case catalogue.Decimal:
		return pick(d, []any{"0", "1.5", "1000", "123456.78"})
	case catalogue.Boolean:
		return d.sometimes(2)
	case catalogue.Date:
		return pick(d, []any{"2018-01-01", "2018-07-15", "2019-03-01", "2019-12-31"})
	case catalogue.DateTime:
		return pick(d, []any{"2018-01-01T00:00:00+08:00", "2100-01-01T00:00:00Z"})
	}
	return pick(d, []any{"村", "金积镇", "640302", "1", "金", "\"引号\\"})
}
