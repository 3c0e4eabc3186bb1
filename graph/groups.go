package graph

import (
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/dataloader"
	"litong3422/graph/model"
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

// groupsPlan is a group-by and the form its result takes.
type groupsPlan struct {
	query   query.Groups
	members []groupMember
	records map[int]recordPlan // by key index: the rows that keys stand for
	nodes   []nodesPlan        // rows of the groups
	partial bool               // some period's partial flag is selected
}

// groupMember is one member of a group's object.
type groupMember struct {
	name     string
	constant string    // JSON, for __typename
	key      []keyCell // for key
	shape    shape     // for aggregate
	nodes    int       // for nodes: one more than the index of their plan
}

// groups resolves the groups of a connection.
func groups(ctx context.Context, r *Resolver, l *model.Listing) (json.RawMessage, error) {
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	p, err := planned(ctx, func() (*groupsPlan, error) { return r.planGroups(ctx, l) })
	if err != nil {
		return nil, err
	}
	var found []postgres.Group
	var shown shownRows
	if l.Owner == nil {
		if found, err = r.Reader.Groups(ctx, scope, p.query); err == nil {
			shown, err = p.readShown(ctx, r.Reader, scope, found)
		}
	} else {
		found, shown, err = dataloader.GroupsWith(ctx, l.Owner, pathOf(graphql.GetFieldContext(ctx)), l.Ref,
			func() (query.Groups, error) { return p.query, nil }, p.readShownPer)
	}
	if err != nil {
		return nil, err
	}
	periods := periodWriter{}
	if p.partial {
		county, _, err := r.DB.County(ctx, scope)
		if err != nil {
			return nil, err
		}
		periods.through = county.Through
	}
	var out output
	out.WriteByte('[')
	for i, g := range found {
		if i > 0 {
			out.WriteByte(',')
		}
		p.write(&out, g, shown, periods)
	}
	out.WriteByte(']')
	return out.Bytes(), nil
}

func (p *groupsPlan) write(o *output, g postgres.Group, shown shownRows, periods periodWriter) {
	o.object(len(p.members), func(i int) {
		m := p.members[i]
		o.name(m.name)
		switch {
		case m.constant != "":
			o.WriteString(m.constant)
		case m.key != nil:
			o.object(len(m.key), func(i int) {
				o.name(m.key[i].name)
				m.key[i].write(o, g, shown.records, periods)
			})
		case m.nodes > 0:
			p.nodes[m.nodes-1].write(o, shown.nodes[m.nodes-1][groupName(g)])
		default:
			m.shape.write(o, g.Figures)
		}
	})
}

// isGiven tells an argument that the client wrote from one that has its default.
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

func (r *Resolver) planGroups(ctx context.Context, l *model.Listing) (*groupsPlan, error) {
	field := graphql.GetFieldContext(ctx).Field
	args, err := r.arguments(ctx, field.Field)
	if err != nil {
		return nil, err
	}
	e := l.Entity
	p := &groupsPlan{query: query.Groups{Entity: e}, records: map[int]recordPlan{}}
	if err = p.planBy(e, args["by"].([]any)); err != nil {
		return nil, err
	}
	where, err := filter.Argument(args, e)
	if err != nil {
		return nil, err
	}
	p.query.Where = both(l.Where, where)
	p.query.Limit, p.query.FailIfTruncated = 1000, !isGiven(ctx, field, "first")
	if n, given := args["first"].(int64); given {
		if n < 1 || n > maxGroups {
			return nil, fault.InvalidArgument("first", "应在 1 与 %d 之间", "must lie between 1 and %d", maxGroups)
		}
		p.query.Limit = int(n)
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
			if set, m.shape, err = r.planAggregate(ctx, e, c, len(p.query.Figures)); err != nil {
				return nil, err
			}
			p.query.Figures = append(p.query.Figures, set)
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
