package postgres

import (
	"context"
	"strconv"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// Aggregate computes several filtered figures side by side over the rows that fit
// where, in one statement and one scan. The result is aligned with figures and
// their aggregates, as text: whole numbers and exact decimals, dates YYYY-MM-DD,
// instants RFC 3339; nil where there is nothing to compute from.
func (r *Reader) Aggregate(ctx context.Context, scope auth.Scope, e *catalogue.Entity, where query.Where, figures []query.Figures) (_ [][]*string, err error) {
	defer addContext(&err, "computing aggregates of %s", e.Name)
	if width(figures) == 0 {
		return shape(figures, nil), nil
	}
	s, err := compile.Aggregate(scope, e, where, figures)
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
func (r *Reader) AggregatesPer(ctx context.Context, scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, parents []string, where query.Where, figures []query.Figures) (_ [][][]*string, err error) {
	defer addContext(&err, "computing aggregates of %s.%s", owner.Name, ref.Name)
	out := make([][][]*string, len(parents))
	if len(parents) == 0 || width(figures) == 0 {
		for i := range out {
			out[i] = shape(figures, nil)
		}
		return out, nil
	}
	s, err := compile.Aggregates(scope, ref, owner, where, figures, compile.PlaceText)
	if err != nil {
		return out, err
	}
	err = r.perParent(ctx, s, parents,
		func(place int64, values []*string) { out[place-1] = shape(figures, values) })
	return out, err
}

// perParent runs a statement of text columns, the first a parent's place.
func (r *Reader) perParent(ctx context.Context, s *compile.Statement, parents []string, add func(place int64, values []*string)) error {
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
