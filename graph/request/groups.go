package request

import (
	"context"
	"encoding/json"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/filter"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// Bounds of a group-by.
const (
	maxGroupKeys = 6
	maxGroups    = 5000
	maxHaving    = 20
)

// Groups is a group-by and the JSON that the operation selects of it. It is safe for
// concurrent use.
type Groups struct {
	Query   query.Groups
	members []groupMember
	records map[int]recordPlan // by key index: the rows that keys lead to
	nodes   []nodesPlan        // rows of the groups
	edges   []edgesPlan        // rows of which edges are selected
	partial bool               // some period's partial flag is selected
}

// groupMember is one member of a group's object.
type groupMember struct {
	name     string
	constant string    // JSON, for __typename
	key      []keyCell // for key
	cells    cells     // for aggregate
	nodes    int       // for nodes: one more than the index of their plan
}

// Partial reports whether the operation selects of a period whether it is partial. The
// JSON then needs the last day of the county's data.
func (p *Groups) Partial() bool { return p.partial }

// HasNodes reports whether the operation selects rows of the groups.
func (p *Groups) HasNodes() bool { return len(p.nodes) > 0 }

// HasEdges reports whether the operation selects edges of the rows that groups show.
func (p *Groups) HasEdges() bool { return len(p.edges) > 0 }

// JSON writes the groups found and their rows. through is the last day of the county's
// data; it may be zero unless Partial.
func (p *Groups) JSON(found []postgres.Group, rows GroupRows, through time.Time) json.RawMessage {
	var out output
	out.WriteByte('[')
	for i, g := range found {
		if i > 0 {
			out.WriteByte(',')
		}
		p.write(&out, g, rows, periodWriter{through})
	}
	out.WriteByte(']')
	return out.Bytes()
}

func (p *Groups) write(o *output, g postgres.Group, shown GroupRows, periods periodWriter) {
	o.object(len(p.members), func(i int) {
		m := p.members[i]
		o.name(m.name)
		switch {
		case m.constant != "":
			o.WriteString(m.constant)
		case m.key != nil:
			o.object(len(m.key), func(i int) {
				o.name(m.key[i].name)
				m.key[i].write(o, g, shown, periods)
			})
		case m.nodes > 0:
			p.nodes[m.nodes-1].write(o, shown, shown.nodes[m.nodes-1][groupName(g)])
		default:
			m.cells.write(o, g.Figures)
		}
	})
}

// isGiven reports whether the client gave an argument, by a literal or a variable.
func isGiven(ctx context.Context, f graphql.CollectedField, name string) bool {
	arg := f.Arguments.ForName(name)
	if arg == nil || arg.Value.Kind == ast.NullValue {
		return false
	}
	if arg.Value.Kind != ast.Variable {
		return true
	}
	value, set := graphql.GetOperationContext(ctx).Variables[arg.Value.Raw]
	return set && value != nil
}

// Groups reads a groups field of a connection over the rows of in.
func (r *Reader) Groups(ctx context.Context, field graphql.CollectedField, e *catalogue.Entity, in query.Where) (*Groups, error) {
	args, err := r.Arguments(ctx, field.Field)
	if err != nil {
		return nil, err
	}
	p := &Groups{Query: query.Groups{Entity: e}, records: map[int]recordPlan{}}
	if err = p.planBy(e, args["by"].([]any)); err != nil {
		return nil, err
	}
	where, err := filter.Argument(args, e)
	if err != nil {
		return nil, err
	}
	p.Query.Where = both(in, where)
	p.Query.Limit, p.Query.FailIfTruncated = 1000, !isGiven(ctx, field, "first")
	if n, given := args["first"].(int64); given {
		if n < 1 || n > maxGroups {
			return nil, fault.InvalidArgument("first", "应在1与%d之间", "must lie between 1 and %d", maxGroups)
		}
		p.Query.Limit = int(n)
	}
	for _, c := range collect(ctx, field.Selections, e.Name+"Group") {
		m := groupMember{name: c.Alias}
		switch c.Name {
		case "__typename":
			m.constant = `"` + e.Name + `Group"`
		case "key":
			m.key = p.planKey(ctx, e, nil, c.Selections)
		case "aggregate":
			var set query.Figures
			if set, m.cells, err = r.planAggregate(ctx, e, c, len(p.Query.Figures)); err != nil {
				return nil, err
			}
			p.Query.Figures = append(p.Query.Figures, set)
		case "nodes":
			if err := r.planNodes(ctx, p, c); err != nil {
				return nil, err
			}
			m.nodes = len(p.nodes)
		}
		p.members = append(p.members, m)
	}
	having, _ := args["having"].([]any)
	if err = p.planHaving(e, having); err != nil {
		return nil, err
	}
	orderBy, _ := args["orderBy"].([]any)
	return p, p.planOrder(e, orderBy)
}
