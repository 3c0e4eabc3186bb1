package graph

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// Bounds of a group-by.
const (
	maxGroupKeys = 6
	maxGroups    = 5000
)

// groupsPlan is a group-by and the form its result takes.
type groupsPlan struct {
	query   query.Groups
	members []groupMember
	records map[int]recordPlan // by key index: the rows that keys stand for
	partial bool               // some period's partial flag is selected
}

// groupMember is one member of a group's object.
type groupMember struct {
	name     string
	constant string    // JSON, for __typename
	key      []keyCell // for key
	shape    shape     // for aggregate
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
	var records records
	if l.Owner == nil {
		if found, err = r.Reader.Groups(ctx, scope, p.query); err == nil {
			records, err = p.readRecords(ctx, r.Reader, scope, found)
		}
	} else {
		found, records, err = dataloader.GroupsWith(ctx, l.Owner, pathOf(graphql.GetFieldContext(ctx)), l.Ref,
			func() (query.Groups, error) { return p.query, nil }, p.readRecords)
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
		p.write(&out, g, records, periods)
	}
	out.WriteByte(']')
	return out.Bytes(), nil
}

func (p *groupsPlan) write(o *output, g postgres.Group, rows records, periods periodWriter) {
	o.object(len(p.members), func(i int) {
		m := p.members[i]
		o.name(m.name)
		switch {
		case m.constant != "":
			o.WriteString(m.constant)
		case m.key != nil:
			o.object(len(m.key), func(i int) {
				o.name(m.key[i].name)
				m.key[i].write(o, g, rows, periods)
			})
		default:
			m.shape.write(o, g.Figures)
		}
	})
}

func (r *Resolver) planGroups(ctx context.Context, l *model.Listing) (*groupsPlan, error) {
	field := graphql.GetFieldContext(ctx).Field
	args, err := r.arguments(ctx, field.Field)
	if err != nil {
		return nil, err
	}
	e := l.Entity
	p := &groupsPlan{query: query.Groups{Entity: e, Where: l.Where}, records: map[int]recordPlan{}}
	if p.query.By, err = groupKeys(e, args["by"].([]any)); err != nil {
		return nil, err
	}
	where, err := whereOf(args, e)
	if err != nil {
		return nil, err
	}
	if where != nil && l.Where != nil {
		p.query.Where = query.And{l.Where, where}
	} else if where != nil {
		p.query.Where = where
	}
	p.query.Limit = 1000
	if n, given := args["first"].(int64); given {
		if n < 1 || n > maxGroups {
			return nil, invalid("first", "应在 1 与 %d 之间", "must lie between 1 and %d", maxGroups)
		}
		p.query.Limit = int(n)
	}
	for _, c := range collect(ctx, field.Selections, e.Name+"Group") {
		m := groupMember{name: c.Alias}
		switch c.Name {
		case "__typename":
			m.constant = `"` + e.Name + `Group"`
		case "key":
			m.key = p.planKey(ctx, e, c.Selections)
		case "aggregate":
			var set query.Figures
			if set, m.shape, err = r.planAggregate(ctx, e, c, len(p.query.Figures)); err != nil {
				return nil, err
			}
			p.query.Figures = append(p.query.Figures, set)
		}
		p.members = append(p.members, m)
	}
	orderBy, _ := args["orderBy"].([]any)
	return p, p.planOrder(e, orderBy)
}

// groupKeys reads the by argument.
func groupKeys(e *catalogue.Entity, by []any) ([]query.GroupKey, error) {
	if len(by) == 0 || len(by) > maxGroupKeys {
		return nil, at("by", fault.New(fault.Invalid, "须有 1 至 %d 个分组依据。", "there must be 1 to %d keys.", maxGroupKeys))
	}
	var keys []query.GroupKey
	seen := map[string]bool{}
	for i, item := range by {
		path := fmt.Sprintf("by[%d]", i)
		given := item.(map[string]any)
		word := given["field"].(string)
		if seen[word] {
			return nil, invalid(path, "同一依据只能用一次", "a key can be grouped by once")
		}
		seen[word] = true
		bucket, _ := given["bucket"].(string)
		key := query.GroupKey{Bucket: query.Bucket(bucket)}
		if key.Field = e.FieldOf(word); key.Field == nil {
			key.Path = []*catalogue.Ref{e.RefOf(word)}
		}
		timed := key.Field != nil && (key.Field.Kind == catalogue.Date || key.Field.Kind == catalogue.DateTime)
		if bucket != "" && !timed {
			return nil, invalid(path+".bucket", "只用于日期与时刻", "is for dates and instants only")
		}
		if bucket == "" && timed {
			key.Bucket = query.Day
		}
		keys = append(keys, key)
	}
	return keys, nil
}

// planOrder reads orderBy: by keys or by figures, which are then computed too.
func (p *groupsPlan) planOrder(e *catalogue.Entity, orderBy []any) error {
	var extra query.Figures
	set := len(p.query.Figures)
	for i, item := range orderBy {
		path := fmt.Sprintf("orderBy[%d]", i)
		term := item.(map[string]any)
		o := query.GroupOrder{Desc: term["direction"] == "DESC", NullsLast: term["nulls"] != "FIRST"}
		key, byKey := term["key"].(string)
		measure, byMeasure := term["measure"].(map[string]any)
		if byKey == byMeasure {
			return invalid(path, "key 与 measure 须给且只给一个", "give key or measure, one of the two")
		}
		if byKey {
			o.Key = p.keyIndex(e, key)
			if o.Key < 0 {
				return invalid(path+".key", "%s 不在分组依据之中", "%s is not grouped by", key)
			}
		} else {
			a, err := measureOf(e, measure, path+".measure")
			if err != nil {
				return err
			}
			o.Figure = &query.FigureAt{Set: set, Index: len(extra.Aggregates)}
			extra.Aggregates = append(extra.Aggregates, a)
		}
		p.query.Order = append(p.query.Order, o)
	}
	if len(extra.Aggregates) > 0 {
		p.query.Figures = append(p.query.Figures, extra)
	}
	return nil
}

// keyIndex finds the key that an enum word stands for, or -1.
func (p *groupsPlan) keyIndex(e *catalogue.Entity, word string) int {
	for i, k := range p.query.By {
		if k.Field != nil && k.Field == e.FieldOf(word) || k.Field == nil && k.Path[0] == e.RefOf(word) {
			return i
		}
	}
	return -1
}

// measureOf reads a figure named in an order.
func measureOf(e *catalogue.Entity, given map[string]any, path string) (query.Aggregate, error) {
	functions := map[string]query.Function{"COUNT": query.Count, "COUNT_DISTINCT": query.CountDistinct,
		"SUM": query.Sum, "AVG": query.Avg, "MIN": query.Min, "MAX": query.Max}
	a := query.Aggregate{Function: functions[given["function"].(string)]}
	word, hasField := given["field"].(string)
	if hasField == (a.Function == query.Count) {
		return a, invalid(path+".field", "COUNT 不带字段,其余函数须带字段", "COUNT takes no field, the other functions need one")
	}
	if !hasField {
		return a, nil
	}
	a.Field = measured(e, word)
	fits := true
	switch a.Function {
	case query.Sum, query.Avg:
		fits = e.Field(a.Field.Name) != nil && a.Field.Numeric()
	case query.Min, query.Max:
		fits = e.Field(a.Field.Name) != nil && a.Field.Ranged()
	}
	if !fits {
		return a, invalid(path+".field", "%s 没有这样的数字", "%s has no such figure", word)
	}
	return a, nil
}

// readRecords reads, for keys that are edges, the rows they stand for: one
// statement per edge.
func (p *groupsPlan) readRecords(ctx context.Context, reader *postgres.Reader, scope auth.Scope, found []postgres.Group) (records, error) {
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
