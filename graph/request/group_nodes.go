package request

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/dataloader"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// maxGroupNodes bounds the rows that a group shows.
const maxGroupNodes = 20

// nodesPlan says which rows of each group are shown.
type nodesPlan struct {
	query query.GroupNodes
	plan  recordPlan
	cells []recordCell
	edges int // one more than the index of the rows' entry in Groups.edges
}

// GroupRows are the rows that groups show: the rows that their keys lead to, and for
// each nodes field the first rows of each group.
type GroupRows struct {
	records records
	nodes   []map[string][]postgres.Row  // by the group's name
	edges   []map[string]json.RawMessage // by key, as Resolve returns them
}

// groupName returns a name that no other group of the same group-by has.
func groupName(g postgres.Group) string {
	var b strings.Builder
	for _, k := range g.Keys {
		if k == nil {
			b.WriteString("-")
			continue
		}
		b.WriteString("+" + *k + "\x00") // PostgreSQL's text has no such character
	}
	return b.String()
}

func (r *Reader) planNodes(ctx context.Context, p *Groups, c graphql.CollectedField) error {
	args, err := r.Arguments(ctx, c.Field)
	if err != nil {
		return err
	}
	e := p.Query.Entity
	n := nodesPlan{plan: recordPlan{entity: e}}
	if n.query.Order, err = orderOf(args, e); err != nil {
		return err
	}
	first := args["first"].(int64)
	if first < 1 || first > maxGroupNodes {
		return fault.InvalidArgument("first", "应在1与%d之间", "must lie between 1 and %d", maxGroupNodes)
	}
	n.query.Limit = int(first)
	if selectsEdges(ctx, c.Selections, e) {
		n.edges = p.addEdges(e, c.Selections)
	} else {
		n.cells = n.plan.planCells(ctx, c.Selections)
	}
	n.query.Fields = n.plan.fields
	p.nodes = append(p.nodes, n)
	return nil
}

func (n *nodesPlan) write(o *output, shown GroupRows, rows []postgres.Row) {
	e := n.plan.entity
	first := true
	o.WriteByte('[')
	for _, row := range rows {
		row := row.(*plainRow)
		key, _, _ := postgres.ColumnText(row, e.Key)
		if n.edges > 0 && shown.edges[n.edges-1][key] == nil {
			continue // it was removed since the group was read
		}
		if !first {
			o.WriteByte(',')
		}
		first = false
		if n.edges > 0 {
			o.raw(shown.edges[n.edges-1][key])
			continue
		}
		o.object(len(n.cells), func(i int) { n.cells[i].write(o, e, key, row) })
	}
	o.WriteByte(']')
}

// ReadRows reads the rows that groups show, one statement for each edge and nodes field.
// It calls resolve for rows of which edges are selected.
func (p *Groups) ReadRows(ctx context.Context, reader *postgres.Reader, scope auth.Scope, found []postgres.Group, resolve Resolve) (GroupRows, error) {
	all, err := p.readRecords(ctx, reader, scope, found)
	shown := GroupRows{records: all}
	for _, n := range p.nodes {
		if err != nil {
			return shown, err
		}
		var rows [][]postgres.Row
		rows, err = reader.GroupNodes(ctx, scope, p.Query, found, n.query, n.plan.newRow)
		shown.nodes = append(shown.nodes, byGroup(found, rows))
	}
	if err == nil {
		shown.edges, err = p.resolveEdges(ctx, found, []GroupRows{shown}, resolve)
	}
	return shown, err
}

// ReadRowsPer reads the rows that the groups of all siblings show, as ReadRows does.
// perRow holds the groups of each sibling; the result is aligned with it.
func (p *Groups) ReadRowsPer(ctx context.Context, at dataloader.Level, perRow [][]postgres.Group, resolve Resolve) ([]GroupRows, error) {
	found := slices.Concat(perRow...)
	all, err := p.readRecords(ctx, at.Reader, at.Scope, found)
	if err != nil {
		return nil, err
	}
	out := make([]GroupRows, len(perRow))
	for i := range out {
		out[i].records = all
	}
	for _, n := range p.nodes {
		rows, err := at.Reader.GroupNodesPer(ctx, at.Scope, at.Ref, at.Owner, at.Keys, p.Query, perRow, n.query, n.plan.newRow)
		if err != nil {
			return nil, err
		}
		for i, groups := range perRow {
			out[i].nodes = append(out[i].nodes, byGroup(groups, rows[:len(groups)]))
			rows = rows[len(groups):]
		}
	}
	edges, err := p.resolveEdges(ctx, found, out, resolve)
	for i := range out {
		out[i].edges = edges
	}
	return out, err
}

func byGroup(groups []postgres.Group, rows [][]postgres.Row) map[string][]postgres.Row {
	out := make(map[string][]postgres.Row, len(groups))
	for i := range rows {
		out[groupName(groups[i])] = rows[i]
	}
	return out
}

// readRecords reads the rows that keys lead to, one statement for each edge.
func (p *Groups) readRecords(ctx context.Context, reader *postgres.Reader, scope auth.Scope, found []postgres.Group) (records, error) {
	out := records{}
	for i, plan := range p.records {
		seen := map[string]bool{}
		var keys []string
		for _, g := range found {
			if k := g.Keys[i]; k != nil && !seen[*k] {
				seen[*k] = true
				keys = append(keys, *k)
			}
		}
		if plan.ownKey(scope) {
			for _, key := range keys {
				row := plan.newRow()
				*row.Dest(plan.entity.Key).(**string) = &key
				out[recordAt{i, key}] = row
			}
			continue
		}
		rows, err := reader.ByKeys(ctx, scope, plan.entity, keys, plan.fields, nil, plan.newRow)
		if err != nil {
			return nil, err
		}
		for n, row := range rows {
			if row != nil {
				out[recordAt{i, keys[n]}] = row
			}
		}
	}
	return out, nil
}
