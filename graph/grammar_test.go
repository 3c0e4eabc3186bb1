//go:build !race

package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/testsize"
)

// Every entity answers every part of the grammar, for those who see the county
// and for those who see one township. An entity that is added is checked too: the
// operations are made from the catalogue, and what the schema lacks is an error.
func TestEveryEntityAnswersTheWholeGrammar(t *testing.T) {
	a := newAPI(t)
	for i, e := range derive(t).Catalogue.Entities {
		if !testsize.Long && i%4 > 0 {
			continue // a short run takes every fourth entity
		}
		t.Run(e.Name, func(t *testing.T) {
			a := a
			a.t = t
			for _, viewer := range []auth.Viewer{leader(), clerk()} {
				total := checkFigures(a, viewer, e)
				checkFilters(a, viewer, e, total)
				checkDistinct(a, viewer, e, total)
				madeLater := e.Write != nil && e.Write.StepsOnly // by the server, from the rows
				if total == 0 && viewer.Role == auth.Leader && !madeLater {
					t.Error("the demo set has no rows of it")
				}
				if total > 0 {
					checkNodes(a, viewer, e)
					checkSearch(a, viewer, e)
				}
			}
		})
	}
}

// checkFigures reads lists, counts, aggregates and groups.
func checkFigures(a api, viewer auth.Viewer, e *catalogue.Entity) (total float64) {
	r := a.ask(viewer, wholeGrammar(e), "")
	total = r.count(e.List, "totalCount")
	if counted := r.at(e.List, "aggregate", "count"); counted != total {
		a.t.Errorf("%s: totalCount is %v, aggregate { count } %v", viewer.UserName, total, counted)
	}
	sum := 0.0
	groups, _ := r.at(e.List, "groups").([]any)
	for i := range groups {
		sum += r.count(e.List, "groups", i, "aggregate", "count")
	}
	if sum != total {
		a.t.Errorf("%s: the groups count %v rows of %v", viewer.UserName, sum, total)
	}
	return total
}

// checkFilters filters by every field and edge, in a way that every row fits, and
// orders by the counts of every list.
func checkFilters(a api, viewer auth.Viewer, e *catalogue.Entity, total float64) {
	conditions, order := []string{}, []string{}
	for _, f := range e.Fields {
		switch {
		case f.PII != "":
		case f.Kind == catalogue.ID || f.Kind == catalogue.Enum:
			conditions = append(conditions, "{"+f.Name+": {notIn: []}}")
		default:
			conditions = append(conditions, "{or: [{"+f.Name+": {isNull: true}}, {"+f.Name+": {isNull: false}}]}")
		}
	}
	for _, ref := range e.Refs {
		if !ref.Many {
			conditions = append(conditions, "{or: [{"+ref.Name+": {and: []}}, {not: {"+ref.Name+": {and: []}}}]}")
			continue
		}
		none := "{or: []}"
		conditions = append(conditions, fmt.Sprintf("{%[1]s: {none: %[2]s, every: {and: []}, count: {gte: 0, where: %[2]s}}}", ref.Name, none),
			fmt.Sprintf("{or: [{%[1]s: {some: {}}}, {%[1]s: {count: {eq: 0}}}]}", ref.Name))
		if len(order) < 7 { // an order has eight terms
			order = append(order, "{field: "+catalogue.EnumName(ref.Name+"Count")+", direction: DESC}")
		}
	}
	// One filter has 200 conditions at most, and the district has many edges.
	for part := range slices.Chunk(conditions, 20) {
		r := a.ask(viewer, fmt.Sprintf(`{ %s(first: 3, where: {and: [%s]}, orderBy: [%s]) { totalCount nodes { id } pageInfo { endCursor } } }`,
			e.List, strings.Join(part, ", "), strings.Join(append(order, "{field: VERSION}"), ", ")), "")
		order = nil // every count is computed for every row: once is enough
		if got := r.count(e.List, "totalCount"); got != total {
			a.t.Errorf("%s: filters that every row fits find %v of %v", viewer.UserName, got, total)
		}
	}
}

// checkDistinct lists the values of every field and edge that can be grouped by.
func checkDistinct(a api, viewer auth.Viewer, e *catalogue.Entity, total float64) {
	var lists []string
	ask := func(name string) {
		lists = append(lists, fmt.Sprintf("%s: distinct(field: %s, first: 500) { values { value label { zh en } count } hasMore }", name, catalogue.EnumName(name)))
	}
	for _, f := range e.Fields {
		if f.Groupable() {
			ask(f.Name)
		}
	}
	for _, ref := range e.Refs {
		if !ref.Many {
			ask(ref.Name)
		}
	}
	r := a.ask(viewer, "{ "+e.List+" { "+strings.Join(lists, " ")+" } }", "")
	for name, of := range r.at(e.List).(map[string]any) {
		sum := 0.0
		values := of.(map[string]any)["values"].([]any)
		for i := range values {
			sum += r.count(e.List, name, "values", i, "count")
		}
		if more := r.at(e.List, name, "hasMore") == true; more != (sum < total) {
			a.t.Errorf("%s: the values of %s count %v rows of %v, more: %v", viewer.UserName, name, sum, total, more)
		}
	}
}

// checkNodes finds a row by its global id, alone and among others.
func checkNodes(a api, viewer auth.Viewer, e *catalogue.Entity) {
	id := a.ask(viewer, `{ `+e.List+`(first: 1) { nodes { id } } }`, "").at(e.List, "nodes", 0, "id")
	r := a.ask(viewer, fmt.Sprintf(`{ node(id: %[1]q) { __typename id ... on %[2]s { version } } nodes(ids: ["nothing", %[1]q]) { id } }`, id, e.Name), "")
	if r.at("node", "id") != id || r.at("node", "__typename") != e.Name || r.at("node", "version") == nil || r.at("nodes", 0) != nil || r.at("nodes", 1, "id") != id {
		a.t.Errorf("%s: the node %v is %v", viewer.UserName, id, r.Raw)
	}
}

// checkSearch finds a row by what is written in each searched field.
func checkSearch(a api, viewer auth.Viewer, e *catalogue.Entity) {
	for _, f := range e.Searched() {
		row := a.ask(viewer, fmt.Sprintf(`{ %s(first: 1, where: {%s: {isNull: false}}) { nodes { id %[2]s } } }`, e.List, f.Name), "")
		text, found := row.at(e.List, "nodes", 0, f.Name).(string)
		if !found {
			continue // this viewer sees none
		}
		if runes := []rune(text); len(runes) > 20 {
			text = string(runes[:20])
		}
		r := a.ask(viewer, fmt.Sprintf(`query($text: String!, $id: ID!) { ranked: %[1]s(search: $text, first: 5) { totalCount nodes { id } } %[1]s(where: {search: $text, id: {eq: $id}}) { totalCount } }`, e.List),
			fmt.Sprintf(`{"text": %q, "id": %q}`, text, row.at(e.List, "nodes", 0, "id")))
		if r.count("ranked", "totalCount") < 1 || r.count(e.List, "totalCount") != 1 {
			a.t.Errorf("%s: %s %q is not found: %s", viewer.UserName, f.Name, text, r.Raw)
		}
	}
}

// wholeGrammar selects all fields and edges of an entity, and all figures.
func wholeGrammar(e *catalogue.Entity) string {
	var fields, numbers, ranges, edges, through, beyond []string
	for _, f := range e.Fields {
		fields = append(fields, f.Name)
		if f.Numeric() {
			numbers = append(numbers, f.Name)
		}
		if f.Ranged() {
			ranges = append(ranges, f.Name)
		}
	}
	for _, r := range e.Refs {
		if r.Many {
			edges = append(edges, r.Name+"(first: 2) { totalCount aggregate { count } nodes { id } }")
		} else {
			edges = append(edges, r.Name+" { id }")
			if len(through) < 4 { // a group-by has six keys
				through = append(through, ", {"+r.Name+": {field: SOURCE}}")
				beyond = append(beyond, r.Name+" { source }")
			}
		}
	}
	via := ""
	if len(beyond) > 0 {
		via = "via { " + strings.Join(beyond, " ") + " }"
	}
	figures := fmt.Sprintf("min { %[1]s } max { %[1]s } ", strings.Join(ranges, " "))
	if len(numbers) > 0 {
		figures += fmt.Sprintf("sum { %[1]s } avg { %[1]s } percentile(field: %[2]s, p: 0.9)", strings.Join(numbers, " "), catalogue.EnumName(numbers[0]))
	}
	return fmt.Sprintf(`{ %s(first: 100, where: {and: [], not: {or: []}}, orderBy: [{field: CREATED_AT}]) {
		totalCount countUpTo(limit: 5) { value exact }
		pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
		nodes { %s %s }
		aggregate { count countDistinct(field: SOURCE) %s }
		groups(by: [{field: SOURCE}, {field: CREATED_AT, bucket: TEN_DAY, fillGaps: true}%s], having: [{measure: {function: COUNT, where: {not: {or: []}}}, number: {gt: 0}}],
			orderBy: [{measure: {function: COUNT_DISTINCT, field: SOURCE}}, {keyAt: 0}], first: 2000) {
			key { source createdAt { label partial } %s } aggregate { count } nodes(first: 1, orderBy: [{field: CREATED_AT}]) { %s } }
	} }`, e.List, strings.Join(fields, " "), strings.Join(edges, " "), figures, strings.Join(through, ""), via, strings.Join(fields, " "))
}
