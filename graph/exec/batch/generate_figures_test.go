package batch_test

import (
	"strconv"
	"strings"

	"litong3422/internal/catalogue"
)

// figures draws an aggregate or a group-by of a connection.
func (d *generator) figures(e *catalogue.Entity) string {
	d.aliases++
	alias := "f" + strconv.Itoa(d.aliases) + ": "
	if d.sometimes(2) {
		return alias + "aggregate" + d.figureFilter(e) + d.aggregate(e)
	}
	by, keys := "", []string{}
	for _, ref := range e.Refs {
		if !ref.Many && d.sometimes(2) {
			by += "{field: " + catalogue.EnumName(ref.Name) + "}, "
			keys = append(keys, ref.Name+" "+d.shown(ref.Target))
			break
		}
	}
	for range 2 {
		f := pick(d, e.Fields)
		word := catalogue.EnumName(f.Name)
		if !f.Groupable() || strings.Contains(by, ": "+word+"}") || strings.Contains(by, ": "+word+",") {
			continue
		}
		key := f.Name
		switch {
		case f.Kind == catalogue.Date || f.Kind == catalogue.DateTime:
			by += "{field: " + word + ", bucket: " + pick(d, []string{"DAY", "TEN_DAY", "MONTH", "HALF_YEAR", "YEAR"}) + "}, "
			key += pick(d, []string{" { label }", " { from to }", " { __typename p: partial label to }"})
		default:
			by += "{field: " + word + "}, "
		}
		keys = append(keys, key)
	}
	if by == "" {
		return alias + "aggregate { n: count }"
	}
	members := pick(d, []string{"", "__typename "}) + "key { " + strings.Join(keys, " ") + " __typename } "
	for range d.upTo(1, 2) {
		d.aliases++
		members += "g" + strconv.Itoa(d.aliases) + ": aggregate" + d.figureFilter(e) + d.aggregate(e) + " "
	}
	if d.sometimes(8) {
		members += "nodes(first: 2) " + d.shown(e)
	}
	more := pick(d, []string{"", ", first: 3", ", orderBy: [{measure: {function: COUNT}, direction: DESC}], first: 7", ", having: [{measure: {function: COUNT}, number: {gt: 2}}]"})
	return alias + "groups(by: [" + by + "]" + more + ") { " + members + " }"
}

func (d *generator) figureFilter(e *catalogue.Entity) string {
	if !d.sometimes(3) {
		return ""
	}
	return "(where: " + d.given(d.where(e, 1), e.Name+"Where") + ")"
}

// aggregate draws the figures of a set or a group.
func (d *generator) aggregate(e *catalogue.Entity) string {
	parts := []string{pick(d, []string{"count", "n: count __typename"})}
	for _, f := range e.Fields {
		if f.Numeric() && d.sometimes(3) {
			parts = append(parts, pick(d, []string{"sum", "avg"})+" { "+f.Name+" "+pick(d, []string{"", "__typename"})+" }")
		}
		if f.Ranged() && d.sometimes(4) {
			d.aliases++
			parts = append(parts, "m"+strconv.Itoa(d.aliases)+": "+pick(d, []string{"min", "max"})+" { v: "+f.Name+" }")
		}
		if f.Groupable() && d.sometimes(12) {
			d.aliases++
			parts = append(parts, "d"+strconv.Itoa(d.aliases)+": countDistinct(field: "+catalogue.EnumName(f.Name)+")")
		}
	}
	return " { " + strings.Join(parts, " ") + " }"
}

// shown draws the selection of a row that a group shows: most have no edges.
func (d *generator) shown(e *catalogue.Entity) string {
	if d.sometimes(5) {
		return d.row(e, 1)
	}
	return d.record(e)
}

// record draws a selection of the plain fields of an entity.
func (d *generator) record(e *catalogue.Entity) string {
	parts := []string{pick(d, []string{"id", "__typename", "x: id"})}
	for _, f := range e.Fields {
		if d.sometimes(4) {
			parts = append(parts, f.Name)
		}
	}
	return "{ " + strings.Join(parts, " ") + " }"
}
