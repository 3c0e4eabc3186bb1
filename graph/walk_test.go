package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
)

// Every entity answers every part of the grammar, for those who see the county
// and for those who see one township. An entity that is added is walked too.
func TestEveryEntityAnswersTheWholeGrammar(t *testing.T) {
	a := newAPI(t)
	for _, e := range derive(t).Catalogue.Entities {
		t.Run(e.Name, func(t *testing.T) {
			a := a
			a.t = t
			for _, viewer := range []auth.Viewer{leader(), clerk()} {
				r := a.ask(viewer, wholeGrammar(e), "")
				total, _ := r.at(e.List, "totalCount").(float64)
				if total == 0 && viewer.Role == auth.Leader {
					t.Error("the demo set has no rows of it")
				}
				if counted := r.at(e.List, "aggregate", "count"); counted != total {
					t.Errorf("%s: totalCount is %v, aggregate { count } %v", viewer.UserName, total, counted)
				}
				sum := 0.0
				groups, _ := r.at(e.List, "groups").([]any)
				for _, g := range groups {
					sum += g.(map[string]any)["aggregate"].(map[string]any)["count"].(float64)
				}
				if sum != total {
					t.Errorf("%s: the groups count %v rows of %v", viewer.UserName, sum, total)
				}
			}
		})
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
