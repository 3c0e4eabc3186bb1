package request

import (
	"context"
	"encoding/json"
	"maps"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

// The rows that a group's key leads to, and the rows of a group, are entities as
// elsewhere. Their own fields are read here; rows of which edges are selected are
// resolved by the executor, all rows of a selection at once.

// Resolve returns the JSON that a selection makes of the rows of an entity, by key. A row
// that does not exist, or is not the viewer's to see, is absent.
type Resolve func(ctx context.Context, e *catalogue.Entity, keys []string, set ast.SelectionSet) (map[string]json.RawMessage, error)

// edgesPlan is a selection of rows that holds edges.
type edgesPlan struct {
	entity *catalogue.Entity
	set    ast.SelectionSet
}

// addEdges returns one more than the index of the new plan.
func (p *Groups) addEdges(e *catalogue.Entity, set ast.SelectionSet) int {
	p.edges = append(p.edges, edgesPlan{e, set})
	return len(p.edges)
}

// selectsEdges reports whether a selection of an entity holds more than its own fields.
func selectsEdges(ctx context.Context, set ast.SelectionSet, e *catalogue.Entity) bool {
	for _, c := range collect(ctx, set, e.Name, "Node") {
		if e.Ref(c.Name) != nil {
			return true
		}
	}
	return false
}

// resolveEdges resolves the rows of all groups of which edges are selected. shown holds
// the rows of the groups that are read already.
func (p *Groups) resolveEdges(ctx context.Context, found []postgres.Group, shown []GroupRows, resolve Resolve) ([]map[string]json.RawMessage, error) {
	if len(p.edges) == 0 {
		return nil, nil
	}
	keys := make([]map[string]bool, len(p.edges))
	for i := range keys {
		keys[i] = map[string]bool{}
	}
	for _, m := range p.members {
		eachEdges(m.key, func(c keyCell) {
			for _, g := range found {
				if key := g.Keys[c.index]; key != nil {
					keys[c.edges-1][*key] = true
				}
			}
		})
	}
	for i, n := range p.nodes {
		if n.edges == 0 {
			continue
		}
		for _, s := range shown {
			for _, rows := range s.nodes[i] {
				for _, row := range rows {
					key, _, _ := postgres.ColumnText(row, n.plan.entity.Key)
					keys[n.edges-1][key] = true
				}
			}
		}
	}
	out := make([]map[string]json.RawMessage, len(p.edges))
	for i, plan := range p.edges {
		var err error
		if out[i], err = resolve(ctx, plan.entity, slices.Sorted(maps.Keys(keys[i])), plan.set); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// eachEdges calls do for the cells of a key whose rows have edges selected.
func eachEdges(cells []keyCell, do func(keyCell)) {
	for _, c := range cells {
		if c.edges > 0 {
			do(c)
		}
		eachEdges(c.nested, do)
	}
}
