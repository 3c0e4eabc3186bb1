package catalogue

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// sumsShown is how many sums a list of the page shows, unless indicators add up more.
const sumsShown = 3

// TypeScriptLabels returns the module of the page that holds the labels of enum
// values and lists, which every page of it needs.
func (c *Catalogue) TypeScriptLabels(header string) string {
	var b strings.Builder
	b.WriteString(header + "export type Label = readonly [zh: string, en: string]\n" +
		"export const enumLabels: Readonly<Record<string, Readonly<Record<string, Label>>>> = {\n")
	for _, t := range c.Enums {
		b.WriteString("  " + t.Name + ": {\n")
		for _, v := range t.Values {
			b.WriteString("    " + v.Name + ": " + tuple(v.Label.ZH, v.Label.EN) + ",\n")
		}
		b.WriteString("  },\n")
	}
	b.WriteString("}\n/** The name of every list. */\nexport const listLabels = {\n")
	var domains []string
	lists := map[string][]string{}
	for _, e := range c.Entities {
		b.WriteString("  " + e.List + ": " + tuple(e.Label.ZH, e.Label.EN) + ",\n")
		if lists[e.Domain] == nil {
			domains = append(domains, e.Domain)
		}
		lists[e.Domain] = append(lists[e.Domain], e.List)
	}
	b.WriteString("} as const satisfies Readonly<Record<string, Label>>\nexport type ListName = keyof typeof listLabels\n" +
		"/** The lists by the file of the schema that defines their entity. */\nexport const listsByDomain = {\n")
	for _, domain := range domains {
		b.WriteString("  " + domain + ": " + tuple(lists[domain]...) + ",\n")
	}
	b.WriteString("} as const satisfies Readonly<Record<string, readonly ListName[]>>\n")
	return b.String()
}

const entityLineType = `import type { ListName } from './labels'
/** Name, kind (with a question mark where it may be unknown), heading in Chinese and English; the enum or entity it is of; the edge back. */
export type FieldLine = readonly [name: string, kind: string, zh: string, en: string, type?: string, inverse?: string]
export interface EntityLine {
  readonly name: string
  readonly list: ListName
  /** Field of the default order. */
  readonly order: string
  /** Fields that the list adds up: those that indicators add up first. */
  readonly sums: readonly string[]
  readonly fields: readonly FieldLine[]
}
export const catalogue: readonly EntityLine[] = [
`

// TypeScriptEntities returns the module of the page that says which fields each
// entity has. counted holds the fields that indicators add up, by list.
func (c *Catalogue) TypeScriptEntities(header string, counted map[string][]string) string {
	var b strings.Builder
	b.WriteString(header + entityLineType)
	for _, e := range c.Entities {
		order := ""
		if len(e.DefaultOrder) > 0 {
			order = e.DefaultOrder[0].Field.Name
		}
		fmt.Fprintf(&b, "  { name: '%s', list: '%s', order: '%s', sums: %s, fields: [\n", e.Name, e.List, order, tuple(e.sums(counted[e.List])...))
		for _, name := range e.members {
			if line := e.pageLine(name); line != nil {
				b.WriteString("    " + tuple(line...) + ",\n")
			}
		}
		b.WriteString("  ] },\n")
	}
	b.WriteString("]\n")
	return b.String()
}

// sums are the fields that the entity's list adds up.
func (e *Entity) sums(counted []string) []string {
	sums := []string{}
	add := func(name string) {
		if !slices.Contains(sums, name) {
			sums = append(sums, name)
		}
	}
	for _, name := range counted {
		add(name)
	}
	for _, f := range e.Fields {
		if f.Sum && len(sums) < sumsShown {
			add(f.Name)
		}
	}
	return sums
}

// pageLine describes a field or an edge to the page; nil for one that it does not show.
func (e *Entity) pageLine(name string) []string {
	if f := e.byField[name]; f != nil {
		return f.pageLine()
	}
	return e.byRef[name].pageLine(e)
}

// pageLine describes a field to the page.
func (f *Field) pageLine() []string {
	zh, en := f.Heading()
	line := []string{f.Name, optional(f.pageKind(), f.Nullable), zh, en}
	if f.Kind == Enum {
		line = append(line, f.EnumType)
	}
	return line
}

// pageLine describes an edge to the page; nil for one that it does not show. The
// edges of a division lead to everything there is, and its page shows them in an
// order of its own.
func (r *Ref) pageLine(owner *Entity) []string {
	if !r.Many {
		return []string{r.Name, optional("One", r.Nullable), r.Label.ZH, r.Label.EN, r.Target.Name}
	}
	back := r.inverse(owner)
	if back == nil || owner.Name == "Division" {
		return nil
	}
	return []string{r.Name, "Many", r.Label.ZH, r.Label.EN, r.Target.Name, back.Name}
}

// inverse is the to-one edge over the same column as a to-many edge, or nil.
func (r *Ref) inverse(owner *Entity) *Ref {
	for _, back := range r.Target.Refs {
		if !back.Many && back.Column == r.Column && back.Target == owner {
			return back
		}
	}
	return nil
}

// Heading is the field's label with its unit, where the values do not show it.
func (f *Field) Heading() (zh, en string) {
	switch unit := f.Unit.Label(); f.Unit {
	case "", Yuan, Hours, Year, Persons, Households:
		return f.Label.ZH, f.Label.EN
	default:
		return f.Label.ZH + "（" + unit.ZH + "）", f.Label.EN + " (" + unit.EN + ")"
	}
}

// pageKind is the kind by which the page chooses cells and filters.
func (f *Field) pageKind() string {
	switch {
	case f.PII != "":
		return "Masked"
	case f.Search:
		return "Search"
	case f.Unit == Year:
		return "Year"
	case f.Unit == Yuan:
		return "Money"
	case f.Unit == Hours:
		return "Hours"
	}
	return string(f.Kind)
}

// optional marks a kind whose value may be unknown.
func optional(kind string, nullable bool) string {
	if nullable {
		return kind + "?"
	}
	return kind
}

// tuple writes texts as a TypeScript array.
func tuple(texts ...string) string {
	quoted := make([]string, len(texts))
	for i, text := range texts {
		q, err := json.Marshal(text)
		if err != nil {
			panic(err) // a string always has JSON
		}
		quoted[i] = string(q)
	}
	return "[" + strings.Join(quoted, ",") + "]"
}
