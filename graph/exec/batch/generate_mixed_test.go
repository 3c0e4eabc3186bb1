package batch_test

import (
	"slices"
	"strconv"
	"strings"

	"litong3422/internal/page"
)

// mix adds root fields that are no entities to those of an operation. It reports whether
// the operation then is mixed, whatever its conditions are.
func (d *generator) mix(fields []string) (mixed []string, certain bool) {
	for range d.upTo(1, 3) {
		field := d.otherField()
		if d.sometimes(4) {
			name := "F" + strconv.Itoa(len(d.fragments))
			d.fragments = append(d.fragments, "fragment "+name+" on Query { "+field+" }")
			field = "..." + name
		}
		if condition := d.condition(); condition != "" {
			field = "... on Query" + condition + " { " + field + " }"
		} else {
			certain = true
		}
		fields = slices.Insert(fields, d.upTo(0, len(fields)), field)
	}
	return fields, certain
}

// otherField draws a root field that is no entity, and now and then one that fails: at
// a place that may be null, or at one that takes the whole answer with it.
func (d *generator) otherField() string {
	if d.sometimes(12) {
		return pick(d, []string{
			`slowOperations { totalCount }`, `indicator(code: "NONE") { code }`, `nodes(ids: ["` + strings.Repeat("x", 9) + `"]) { id }`,
			`explainCost(query: "{ none }") { requested }`,
		})
	}
	d.aliases++
	alias := "o" + strconv.Itoa(d.aliases) + ": "
	switch d.upTo(0, 6) {
	case 0:
		return pick(d, []string{"", alias}) + "viewer { " + pick(d, []string{"userName", "role __typename", "townships { code name }"}) + " }"
	case 1:
		return alias + "county { " + pick(d, []string{"code", "code demo"}) + " }"
	case 2:
		return alias + "savedQueries { title }"
	case 3:
		return alias + "pillars { number subItems { code } }"
	case 4:
		ids := append([]string{page.ID("Division", "640302999999")}, d.known["Division"].ids...)
		return alias + "node(id: " + d.given(pick(d, ids), "ID!") + ") { id __typename }"
	case 5:
		return alias + `explainCost(query: "{ viewer { userName } }") { requested parts { path } }`
	}
	return alias + `indicators(subItem: "3.1") { code }`
}
