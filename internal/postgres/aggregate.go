package postgres

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// Aggregate computes several filtered figures side by side over the rows that fit
// where, in one statement and one scan. The result is aligned with figures and
// their aggregates, as text: whole numbers and exact decimals, dates YYYY-MM-DD,
// instants RFC 3339; nil where there is nothing to compute from.
func (r *Reader) Aggregate(ctx context.Context, scope auth.Scope, e *catalogue.Entity, where query.Where, figures []query.Figures) ([][]*string, error) {
	if width(figures) == 0 {
		return shape(figures, nil), nil
	}
	s, err := CompileAggregate(scope, e, where, figures)
	if err != nil {
		return nil, err
	}
	rows, err := r.query(ctx, s, s.Args(nil))
	if err != nil {
		return nil, err
	}
	values, err := pgx.CollectExactlyOneRow(rows, texts)
	if err != nil {
		return nil, ReadError(err)
	}
	return shape(figures, values), nil
}

// AggregatesPer is Aggregate over a to-many edge for each parent, in one statement.
func (r *Reader) AggregatesPer(ctx context.Context, scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, parents []string, where query.Where, figures []query.Figures) ([][][]*string, error) {
	out := make([][][]*string, len(parents))
	if len(parents) == 0 || width(figures) == 0 {
		for i := range out {
			out[i] = shape(figures, nil)
		}
		return out, nil
	}
	s, err := CompileAggregates(scope, ref, owner, where, figures, PlaceText)
	if err != nil {
		return out, err
	}
	err = r.perParent(ctx, s, parents,
		func(place int64, values []*string) { out[place-1] = shape(figures, values) })
	return out, err
}

// aggregatesPer compiles figures for each parent, after its place.
func (b *builder) aggregatesPer(place Place, ref *catalogue.Ref, owner *catalogue.Entity, where query.Where, figures []query.Figures) string {
	outer, link := b.parents(ref, owner)
	inner := b.aggregate(ref.Target, where, figures, link)
	return "SELECT " + string(place) + ", figures.* FROM " + outer + " CROSS JOIN LATERAL (" + inner + ") AS figures"
}

// perParent runs a statement of text columns, the first a parent's place.
func (r *Reader) perParent(ctx context.Context, s *Statement, parents []string, add func(place int64, values []*string)) error {
	rows, err := r.queryKeys(ctx, s, parents)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		values, err := texts(rows)
		if err != nil {
			return ReadError(err)
		}
		place, err := strconv.ParseInt(*values[0], 10, 64)
		if err != nil {
			return err
		}
		add(place, values[1:])
	}
	return ReadError(rows.Err())
}

// texts reads a row of text columns. The wire's form of text is its bytes, so it
// can be taken as it comes; groups have many of them.
func texts(row pgx.CollectableRow) ([]*string, error) {
	raw := row.RawValues()
	cells, values := make([]string, len(raw)), make([]*string, len(raw))
	for i, cell := range raw {
		if cell != nil {
			cells[i] = string(cell)
			values[i] = &cells[i]
		}
	}
	return values, nil
}

// width is how many aggregates the figures hold.
func width(figures []query.Figures) int {
	n := 0
	for _, set := range figures {
		n += len(set.Aggregates)
	}
	return n
}

// shape cuts flat values to the form of the figures.
func shape(figures []query.Figures, values []*string) [][]*string {
	out := make([][]*string, len(figures))
	for i, set := range figures {
		out[i], values = values[:len(set.Aggregates):len(set.Aggregates)], values[len(set.Aggregates):]
	}
	return out
}

// aggregate compiles figures over a set to one row of text columns.
func (b *builder) aggregate(e *catalogue.Entity, where query.Where, figures []query.Figures, link func(alias string) string) string {
	if len(figures) == 1 && figures[0].Where != nil { // one filter can use an index
		where = query.And{orAll(where), figures[0].Where}
		figures = []query.Figures{{Aggregates: figures[0].Aggregates}}
	}
	facts := b.facts(e, where, nil, figures, link)
	var exprs []string
	for i, set := range figures {
		for _, a := range set.Aggregates {
			exprs = append(exprs, printed(b.figure(a, i, set), figureKind(a)))
		}
	}
	return "SELECT " + strings.Join(exprs, ", ") + " FROM (" + facts + ") AS fact"
}

func orAll(w query.Where) query.Where {
	if w == nil {
		return query.And{}
	}
	return w
}

// facts compiles the rows that figures are computed from: the group keys as k0,
// k1 …, the fields under their column names, and for each filtered set whether
// the row is in it, as f0, f1 …: each filter is evaluated once a row.
func (b *builder) facts(e *catalogue.Entity, where query.Where, by []query.GroupKey, figures []query.Figures, link func(alias string) string) string {
	alias := b.alias()
	tables := from(e, alias)
	var exprs []string
	joined := map[string]string{}
	for i, key := range by {
		var expr string
		expr, tables = b.groupKey(e, alias, key, tables, joined)
		exprs = append(exprs, expr+" AS k"+strconv.Itoa(i))
	}
	seen := map[string]bool{}
	for i, set := range figures {
		if set.Where != nil {
			exprs = append(exprs, b.where(e, alias, set.Where, true)+" AS f"+strconv.Itoa(i))
		}
		for _, a := range set.Aggregates {
			if a.Field != nil && !seen[a.Field.Column] {
				seen[a.Field.Column] = true
				exprs = append(exprs, column(alias, a.Field.Column))
			}
		}
	}
	if len(exprs) == 0 {
		exprs = []string{"1"}
	}
	linked := ""
	if link != nil {
		linked = link(alias)
	}
	return "SELECT " + strings.Join(exprs, ", ") + " FROM " + tables +
		" WHERE " + and(b.visible(e, alias), linked, b.filter(e, alias, where))
}

// figure compiles one aggregate of set i over the facts.
func (b *builder) figure(a query.Aggregate, i int, set query.Figures) string {
	filter := ""
	if set.Where != nil {
		filter = " FILTER (WHERE fact.f" + strconv.Itoa(i) + ")"
	}
	if a.Function == query.Count {
		return "count(*)" + filter
	}
	if a.Field == nil {
		b.fail(fmt.Errorf("postgres: %s needs a field", a.Function))
		return "NULL"
	}
	b.mayRead(a.Field)
	col := column("fact", a.Field.Column)
	kind := a.Field.Kind
	numeric := kind == catalogue.Int || kind == catalogue.Decimal
	ordered := kind != catalogue.ID && kind != catalogue.Boolean
	text := ""
	if kind == catalogue.String || kind == catalogue.Enum {
		text = collate("text", catalogue.ByCodepoint)
	}
	switch {
	case a.Function == query.CountDistinct:
		return "count(DISTINCT " + col + ")" + filter
	case a.Function == query.Sum && numeric:
		return "sum(" + col + ")" + filter
	case a.Function == query.Avg && numeric:
		return "trim_scale(avg(" + col + ")" + filter + ")"
	case a.Function == query.Min && ordered:
		return "min(" + col + text + ")" + filter
	case a.Function == query.Max && ordered:
		return "max(" + col + text + ")" + filter
	case a.Function == query.Percentile && ordered:
		// The discrete percentile: a value that occurs, and so an exact one.
		if !isDecimal(a.Fraction) || a.Fraction[0] == '-' {
			b.fail(fmt.Errorf("postgres: %q is no fraction", a.Fraction))
		}
		return "percentile_disc(" + b.bind(a.Fraction) + "::text::double precision) WITHIN GROUP (ORDER BY " + col + text + ")" + filter
	default:
		b.fail(fmt.Errorf("postgres: %s of a field of kind %s", a.Function, kind))
		return "NULL"
	}
}

// figureKind is the kind of value of an aggregate.
func figureKind(a query.Aggregate) catalogue.Kind {
	switch a.Function {
	case query.Count, query.CountDistinct:
		return catalogue.Int
	case query.Sum, query.Avg:
		return catalogue.Decimal
	default:
		if a.Field == nil { // figure has failed already
			return catalogue.String
		}
		return a.Field.Kind
	}
}

// printed is a value as text. Instants are printed for people in China; an
// interval says so, because '+08' would mean west of Greenwich.
func printed(expr string, kind catalogue.Kind) string {
	if kind == catalogue.DateTime {
		return "to_char((" + expr + ") AT TIME ZONE INTERVAL '8 hours', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"+08:00\"')"
	}
	return "(" + expr + ")::text"
}
