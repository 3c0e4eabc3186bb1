package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
)

// Part is a part of an entity's rows: those of some townships and periods.
type Part struct {
	Townships []string         // nil: of all, and of none
	None      bool             // beside those of the townships, the rows of no township
	Period    *catalogue.Field // a year or month; nil: of all
	Periods   []string
}

// Keyed is a row by its key, at a version.
type Keyed struct {
	Key     string
	Version int
}

// Unnamed returns the rows of a part of an entity, among those that the scope may write, whose
// keys are not among the named ones. A scope of townships may not write the rows of none.
func (w *Writer) Unnamed(ctx context.Context, scope auth.Scope, e *catalogue.Entity, part Part, named []string) (rows []Keyed, err error) {
	defer addContext(&err, "finding rows of %s that a file does not name", e.Name)
	if scope.Townships != nil && !e.TownshipScoped {
		return nil, nil
	}
	key := "t." + compile.Quote(e.Key)
	statement := "SELECT " + key + "::text, t.version FROM " + compile.Quote(e.Table) + " AS t WHERE t.county_code = $1" +
		" AND NOT EXISTS (SELECT FROM unnest($2::text[]::" + compile.KeyType(e) + "[]) AS n(key) WHERE n.key = " + key + ")"
	args := []any{scope.County, named}
	add := func(condition string, value any) {
		args = append(args, value)
		statement += " AND " + condition + " $" + string(rune('0'+len(args))) + ")"
	}
	if scope.Townships != nil {
		add("t.township_code = ANY(", scope.Townships)
	}
	if part.Townships != nil {
		or := "(t.township_code = ANY("
		if part.None {
			or = "(t.township_code IS NULL OR t.township_code = ANY("
		}
		add(or, part.Townships)
		statement += ")"
	}
	if part.Period != nil {
		add("t."+compile.Quote(part.Period.Column)+"::text = ANY(", part.Periods)
	}
	queued, err := w.queue(ctx, statement+" ORDER BY 1", args...)
	if err != nil {
		return nil, err
	}
	queued.Query(func(found pgx.Rows) (err error) {
		rows, err = pgx.CollectRows(found, pgx.RowToStructByPos[Keyed])
		return err
	})
	return rows, w.send(ctx)
}
