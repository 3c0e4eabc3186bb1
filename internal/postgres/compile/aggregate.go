package compile

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// aggregatesPer compiles figures for each parent, after its place.
func (b *builder) aggregatesPer(place Place, ref *catalogue.Ref, owner *catalogue.Entity, where query.Where, figures []query.Figures) string {
	outer, link := b.parents(ref, owner)
	inner := b.aggregate(ref.Target, where, figures, link)
	return "SELECT " + string(place) + ", figures.* FROM " + outer + " CROSS JOIN LATERAL (" + inner + ") AS figures"
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
	if isMedian(a) {
		return b.median(a, filter)
	}
	call := b.aggregateCall(a)
	if call == "" {
		b.fail(fmt.Errorf("postgres: %s of a field of kind %s", a.Function, a.Field.Kind))
		return "NULL"
	}
	if a.Function == query.Avg {
		return "trim_scale(" + call + filter + ")"
	}
	return call + filter
}

// aggregateCall compiles the call of an aggregate function, without its filter; it
// is empty for a function that does not apply to the kind of field.
func (b *builder) aggregateCall(a query.Aggregate) string {
	col, kind := column("fact", a.Field.Column), a.Field.Kind
	ordered := kind != catalogue.ID && kind != catalogue.Boolean
	collated := col
	if kind == catalogue.String || kind == catalogue.Enum {
		collated += collate("text", catalogue.ByCodepoint)
	}
	switch {
	case a.Function == query.CountDistinct:
		return "count(DISTINCT " + col + ")"
	case a.Function == query.Sum && numeric(kind):
		return "sum(" + col + ")"
	case a.Function == query.Avg && numeric(kind):
		return "avg(" + col + ")"
	case a.Function == query.Min && ordered:
		return "min(" + collated + ")"
	case a.Function == query.Max && ordered:
		return "max(" + collated + ")"
	case a.Function == query.Percentile && ordered:
		// The discrete percentile: a value that occurs, and so an exact one.
		if !isDecimal(a.Fraction) || a.Fraction[0] == '-' {
			b.fail(fmt.Errorf("postgres: %q is no fraction", a.Fraction))
		}
		return "percentile_disc(" + b.bind(a.Fraction) + "::text::double precision) WITHIN GROUP (ORDER BY " + collated + ")"
	default:
		return ""
	}
}

// isMedian reports whether the aggregate is the percentile 0.5 of numbers.
func isMedian(a query.Aggregate) bool {
	half, err := decimal.NewFromString(a.Fraction)
	return a.Function == query.Percentile && a.Field != nil && numeric(a.Field.Kind) && err == nil && half.Equal(decimal.New(5, -1))
}

// median compiles the median: of an even number of values the mean of the middle two.
func (b *builder) median(a query.Aggregate, filter string) string {
	of := func(order string) string {
		return "percentile_disc(0.5) WITHIN GROUP (ORDER BY " + column("fact", a.Field.Column) + order + ")" + filter
	}
	return "trim_scale((" + of("") + " + " + of(" DESC") + ")::numeric / 2)"
}

func numeric(kind catalogue.Kind) bool { return kind == catalogue.Int || kind == catalogue.Decimal }

// figureKind is the kind of value of an aggregate.
func figureKind(a query.Aggregate) catalogue.Kind {
	switch a.Function {
	case query.Count, query.CountDistinct:
		return catalogue.Int
	case query.Sum, query.Avg:
		return catalogue.Decimal
	case query.Percentile:
		if isMedian(a) {
			return catalogue.Decimal
		}
		fallthrough
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
