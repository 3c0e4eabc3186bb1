package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
)

// LoadAll is Load for many rows, by their keys.
func (w *Writer) LoadAll(ctx context.Context, e *catalogue.Entity, keys []string) (images map[string]Image, err error) {
	defer addContext(&err, "loading rows of %s", e.Name)
	images = make(map[string]Image, len(keys))
	statement := "SELECT to_jsonb(t) FROM " + compile.Quote(e.Table) + " AS t WHERE county_code = $1 AND " + compile.Quote(e.Key) +
		" = ANY($2::text[]::" + compile.KeyType(e) + "[]) ORDER BY " + compile.Quote(e.Key) + " FOR NO KEY UPDATE"
	return images, w.rows(ctx, statement, []any{w.author.County, keys}, func(_ int, image Image) {
		key, _ := image.Text(e.Key)
		images[key] = image
	})
}

// Masked returns rows, by their keys, with personal data masked as the scope sees them.
func (w *Writer) Masked(ctx context.Context, scope auth.Scope, e *catalogue.Entity, keys []string) (images map[string]Image, err error) {
	defer addContext(&err, "reading masked rows of %s", e.Name)
	images = make(map[string]Image, len(keys))
	statement := "SELECT " + maskedImage(scope, e, "to_jsonb(t)") + " FROM " + compile.Quote(e.Table) + " AS t WHERE county_code = $1 AND " + compile.Quote(e.Key) +
		" = ANY($2::text[]::" + compile.KeyType(e) + "[])"
	return images, w.rows(ctx, statement, []any{w.author.County, keys}, func(_ int, image Image) {
		key, _ := image.Text(e.Key)
		images[key] = image
	})
}

// Stored returns the rows that equal these in the members, aligned with them: nil where
// there is none. Of several that are equal the first is returned whose key is not taken, and
// is taken then, unless taken is nil.
func (w *Writer) Stored(ctx context.Context, e *catalogue.Entity, members []catalogue.Member, rows []Image, taken map[string]bool) (stored []Image, err error) {
	defer addContext(&err, "finding rows of %s by their keys", e.Name)
	wanted := make([]string, len(rows))
	for i, row := range rows {
		picked := Image{}
		for _, m := range members {
			picked[m.Column()] = row[m.Column()]
		}
		text, err := json.Marshal(picked)
		if err != nil {
			return nil, err
		}
		wanted[i] = string(text)
	}
	conditions := []string{"t.county_code = $1"}
	for _, m := range members {
		column := compile.Quote(m.Column())
		condition := "t." + column + " = r." + column
		if m.Nullable() {
			condition = "(" + condition + " OR t." + column + " IS NULL AND r." + column + " IS NULL)"
		}
		conditions = append(conditions, condition)
	}
	statement := "SELECT k.place::integer, to_jsonb(t) FROM unnest($2::text[]) WITH ORDINALITY AS k(wanted, place) " +
		"CROSS JOIN LATERAL jsonb_populate_record(NULL::" + compile.Quote(e.Table) + ", k.wanted::jsonb) AS r " +
		"JOIN " + compile.Quote(e.Table) + " AS t ON " + strings.Join(conditions, " AND ") + " ORDER BY k.place, t." + compile.Quote(e.Key)
	stored = make([]Image, len(rows))
	return stored, w.rows(ctx, statement, []any{w.author.County, wanted}, func(place int, image Image) {
		key, _ := image.Text(e.Key)
		if stored[place-1] != nil || taken[key] {
			return
		}
		stored[place-1] = image
		if taken != nil {
			taken[key] = true
		}
	})
}

// rows reads images, which a statement returns alone or after their places.
func (w *Writer) rows(ctx context.Context, statement string, args []any, found func(place int, image Image)) error {
	queued, err := w.queue(ctx, statement, args...)
	if err != nil {
		return err
	}
	queued.Query(func(rows pgx.Rows) error {
		defer rows.Close()
		for rows.Next() {
			var place int
			var text []byte
			into := []any{&text}
			if len(rows.FieldDescriptions()) == 2 {
				into = []any{&place, &text}
			}
			if err := rows.Scan(into...); err != nil {
				return err
			}
			image, err := readImage(text)
			if err != nil {
				return err
			}
			found(place, image)
		}
		return rows.Err()
	})
	return w.send(ctx)
}

// Candidate is a row that a word may name.
type Candidate struct {
	Word  string
	Key   string
	Label string            // what people call the row
	Edges map[string]string // the keys that its edges lead to, by column
}

// Candidates returns the rows of an entity that words may name, among those that the scope
// may read: by one of the fields.
func (w *Writer) Candidates(ctx context.Context, scope auth.Scope, e *catalogue.Entity, fields []*catalogue.Field, words []string) (found []Candidate, err error) {
	defer addContext(&err, "finding rows of %s by their names", e.Name)
	var columns []string
	for _, r := range e.Refs {
		if !r.Many && !slices.Contains(columns, r.Column) {
			columns = append(columns, r.Column)
		}
	}
	for _, f := range fields {
		statement := "SELECT t." + compile.Quote(f.Column) + "::text, t." + compile.Quote(e.Key) + "::text, ARRAY[" + asText(columns) + "]::text[] FROM " +
			compile.Quote(e.Table) + " AS t WHERE t.county_code = $1 AND t." + compile.Quote(f.Column) + "::text = ANY($2::text[])"
		if f.Kind == catalogue.ID {
			statement = strings.Replace(statement, "::text = ANY($2::text[])", " = ANY($2::text[]::"+compile.KeyType(e)+"[])", 1)
		}
		args := []any{scope.County, words}
		if condition := inTownships(scope, e, 3); condition != "" {
			statement, args = statement+" AND "+condition, append(args, scope.Townships)
		}
		queued, err := w.queue(ctx, statement+" ORDER BY 2", args...)
		if err != nil {
			return nil, err
		}
		queued.Query(func(rows pgx.Rows) error {
			var word, key string
			var edges []*string
			_, err := pgx.ForEachRow(rows, []any{&word, &key, &edges}, func() error {
				c := Candidate{Word: word, Key: key, Label: word, Edges: map[string]string{}}
				for i, edge := range edges {
					if edge != nil {
						c.Edges[columns[i]] = *edge
					}
				}
				found = append(found, c)
				return nil
			})
			return err
		})
	}
	return found, w.send(ctx)
}

func asText(columns []string) string {
	list := make([]string, len(columns))
	for i, column := range columns {
		list[i] = fmt.Sprintf("t.%s::text", compile.Quote(column))
	}
	return strings.Join(list, ", ")
}
