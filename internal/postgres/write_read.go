package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
)

// Lookup names a row by a field, or by its key without one.
type Lookup struct {
	Entity *catalogue.Entity
	By     *catalogue.Field
	Value  string
}

// Resolve returns the keys of rows among those that the scope may read, all in one round
// trip; "" for a row that is not there.
func (w *Writer) Resolve(ctx context.Context, scope auth.Scope, lookups []Lookup) (keys []string, err error) {
	defer addContext(&err, "finding rows by their keys")
	if err := w.seal(ctx); err != nil {
		return nil, err
	}
	type column struct {
		entity *catalogue.Entity
		by     *catalogue.Field
	}
	var columns []column // in the order in which they are asked for
	places := map[column]map[string][]int{}
	for i, l := range lookups {
		c, value := column{l.Entity, l.By}, l.Value
		if l.By == nil {
			var ok bool
			if value, ok = compile.CanonicalKey(l.Entity, value); !ok {
				continue // it can be no key
			}
		}
		if places[c] == nil {
			places[c] = map[string][]int{}
			columns = append(columns, c)
		}
		places[c][value] = append(places[c][value], i)
	}
	keys = make([]string, len(lookups))
	for _, c := range columns {
		statement, args := lookupStatement(scope, c.entity, c.by, slices.Sorted(maps.Keys(places[c])))
		w.pending.Queue(statement, args...).Query(func(rows pgx.Rows) error {
			var value, key string
			_, err := pgx.ForEachRow(rows, []any{&value, &key}, func() error {
				for _, i := range places[c][value] {
					keys[i] = key
				}
				return nil
			})
			return err
		})
	}
	return keys, w.send(ctx)
}

// lookupStatement selects the values of a column and the keys of their rows.
func lookupStatement(scope auth.Scope, e *catalogue.Entity, by *catalogue.Field, values []string) (statement string, args []any) {
	column, typ := e.Key, compile.KeyType(e)
	if by != nil {
		column, typ = by.Column, "text"
		if by.Kind == catalogue.Date {
			typ = "date"
		}
	}
	args = []any{scope.County, values}
	among := " = ANY($2::text[]::" + typ + "[])"
	if len(values) == 1 { // PostgreSQL keeps the plan of this one, and plans the other every time
		args[1], among = values[0], " = $2::text::"+typ
	}
	statement = "SELECT " + compile.Quote(column) + "::text, " + compile.Quote(e.Key) + "::text FROM " + compile.Quote(e.Table) +
		" WHERE county_code = $1 AND " + compile.Quote(column) + among
	if condition := inTownships(scope, e, len(args)+1); condition != "" {
		statement, args = statement+" AND "+condition, append(args, scope.Townships)
	}
	return statement, args
}

// inTownships is the condition that a row lies in the townships of the scope, which are the
// parameter of that number; "" where the scope is not bound to townships.
func inTownships(scope auth.Scope, e *catalogue.Entity, parameter int) string {
	if !e.TownshipScoped || scope.Townships == nil {
		return ""
	}
	condition := fmt.Sprintf("township_code = ANY($%d)", parameter)
	if e.SharedWhenNull {
		condition += " OR township_code IS NULL"
	}
	return "(" + condition + ")"
}

// Load returns a row and locks it until the end of the transaction; nil without one.
func (w *Writer) Load(ctx context.Context, e *catalogue.Entity, key string) (_ Image, err error) {
	defer addContext(&err, "loading a row of %s", e.Name)
	return w.image(ctx, "SELECT to_jsonb(t) FROM "+compile.Quote(e.Table)+" AS t WHERE county_code = $1 AND "+compile.Quote(e.Key)+
		" = $2::text::"+compile.KeyType(e)+" FOR NO KEY UPDATE", w.author.County, key)
}

// Deleted returns the last image of a deleted row, with the version that its deletion has,
// and locks its last change; nil if there is no such row.
func (w *Writer) Deleted(ctx context.Context, e *catalogue.Entity, key string) (_ Image, err error) {
	defer addContext(&err, "loading a deleted row of %s", e.Name)
	return w.image(ctx, `SELECT before || jsonb_build_object('version', version) FROM (
	SELECT before, after, version FROM record_change WHERE county_code = $1 AND entity = $2 AND key = $3
	ORDER BY version DESC LIMIT 1 FOR UPDATE) AS last WHERE after IS NULL`, w.author.County, e.Name, key)
}

func (w *Writer) image(ctx context.Context, statement string, args ...any) (Image, error) {
	var text []byte
	err := w.row(ctx, []any{&text}, statement, args...)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return readImage(text)
}

// Find returns the rows of a table whose columns hold these values.
func (w *Writer) Find(ctx context.Context, table string, by map[string]string) (images []Image, err error) {
	defer addContext(&err, "finding rows of %s", table)
	statement, args := "SELECT coalesce(jsonb_agg(t), '[]')::text FROM "+compile.Quote(table)+" AS t WHERE county_code = $1", []any{w.author.County}
	for _, column := range slices.Sorted(maps.Keys(by)) {
		args = append(args, by[column])
		statement += fmt.Sprintf(" AND %s = $%d", compile.Quote(column), len(args))
	}
	var text string
	if err := w.row(ctx, []any{&text}, statement, args...); err != nil {
		return nil, err
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	return images, d.Decode(&images)
}

// Before returns the row of a chain that ends where another row begins or would begin, and
// locks it; nil without one.
func (w *Writer) Before(ctx context.Context, e *catalogue.Entity, row Image) (Image, error) {
	return w.neighbour(ctx, e, row, "<", "DESC")
}

// After returns the row of a chain that begins where another row ends or would end, and
// locks it; nil without one.
func (w *Writer) After(ctx context.Context, e *catalogue.Entity, row Image) (Image, error) {
	return w.neighbour(ctx, e, row, ">", "ASC")
}

func (w *Writer) neighbour(ctx context.Context, e *catalogue.Entity, row Image, side, order string) (_ Image, err error) {
	defer addContext(&err, "finding the neighbour of a row of %s", e.Name)
	c := e.Write.Chain
	from := compile.Quote(c.From.Column)
	statement := "SELECT to_jsonb(t) FROM " + compile.Quote(e.Table) + " AS t, jsonb_populate_record(NULL::" + compile.Quote(e.Table) +
		", $2) AS r WHERE t.county_code = $1 AND t." + from + " " + side + " r." + from
	for _, m := range c.Within {
		same := " = "
		if m.Nullable() {
			same = " IS NOT DISTINCT FROM "
		}
		statement += " AND t." + compile.Quote(m.Column()) + same + "r." + compile.Quote(m.Column())
	}
	return w.image(ctx, statement+" ORDER BY t."+from+" "+order+" LIMIT 1 FOR NO KEY UPDATE OF t", w.author.County, row)
}

func readImage(text []byte) (image Image, err error) {
	d := json.NewDecoder(strings.NewReader(string(text)))
	d.UseNumber()
	return image, d.Decode(&image)
}
