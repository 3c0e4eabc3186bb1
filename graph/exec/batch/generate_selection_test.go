package batch_test

import (
	"strconv"
	"strings"

	"litong3422/internal/catalogue"
)

// connection draws the selection of a list.
func (d *generator) connection(e *catalogue.Entity, depth int) string {
	var parts []string
	for range d.upTo(1, 3) {
		switch d.upTo(0, 7) {
		case 0, 1, 2:
			d.aliases++
			parts = append(parts, "n"+strconv.Itoa(d.aliases)+": nodes "+d.row(e, depth))
		case 3:
			d.aliases++
			edge := pick(d, []string{"cursor node ", "node ", "__typename cursor n: node "}) + d.row(e, depth)
			parts = append(parts, "e"+strconv.Itoa(d.aliases)+": edges { "+edge+" }")
		case 4:
			parts = append(parts, "pageInfo { "+pick(d, []string{"hasNextPage", "hasPreviousPage startCursor", "__typename endCursor hasNextPage"})+" }")
		case 5:
			parts = append(parts, d.alias("totalCount"), "__typename")
		case 6:
			d.aliases++
			parts = append(parts, "c"+strconv.Itoa(d.aliases)+": countUpTo(limit: "+d.given(d.upTo(1, 50), "Int!")+") { value exact }")
		case 7:
			parts = append(parts, d.figures(e))
		}
	}
	return "{ " + strings.Join(parts, " ") + " }"
}

// row draws the selection of an entity, of which a part may stand in a fragment.
func (d *generator) row(e *catalogue.Entity, depth int) string {
	var parts []string
	for range d.upTo(1, 5) {
		parts = append(parts, d.member(e, depth))
	}
	switch d.upTo(0, 9) {
	case 7:
		return "{ ... on " + pick(d, []string{e.Name, "Node"}) + d.condition() + " { id __typename } " + strings.Join(parts, " ") + " }"
	case 8:
		return "{ ... { " + strings.Join(parts, " ") + " } " + d.member(e, 0) + " }"
	case 9:
		name := "F" + strconv.Itoa(len(d.fragments))
		d.fragments = append(d.fragments, "") // its place, before those inside it
		d.fragments[len(d.fragments)-1] = "fragment " + name + " on " + e.Name + " { " + strings.Join(parts, " ") + " }"
		return "{ " + d.member(e, 0) + " ..." + name + d.condition() + " }"
	}
	return "{ " + strings.Join(parts, " ") + " }"
}

func (d *generator) member(e *catalogue.Entity, depth int) string {
	if depth > 0 && len(e.Refs) > 0 && d.sometimes(3) {
		ref := pick(d, e.Refs)
		d.aliases++
		alias := "x" + strconv.Itoa(d.aliases) + ": "
		if ref.Many {
			return alias + ref.Name + d.listArguments(ref.Target, 3, false) + " " + d.connection(ref.Target, depth-1)
		}
		return alias + ref.Name + d.condition() + " " + d.row(ref.Target, depth-1)
	}
	if d.sometimes(10) {
		return "__typename"
	}
	return d.alias(pick(d, e.Fields).Name) + d.condition()
}
