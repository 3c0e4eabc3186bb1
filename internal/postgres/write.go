package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
)

// Image is a row as JSON, by column. Numbers are json.Number.
type Image map[string]any

// Version returns the version of the row.
func (i Image) Version() int {
	n, err := i["version"].(json.Number).Int64()
	if err != nil { // the column is a positive integer
		return 0
	}
	return int(n)
}

// Text returns a column as text; ok is false where it is null.
func (i Image) Text(column string) (text string, ok bool) {
	switch v := i[column].(type) {
	case nil:
		return "", false
	case string:
		return v, true
	default:
		return fmt.Sprint(v), true
	}
}

// Author is who writes, when, why, and by which way.
type Author struct {
	County string
	Name   string // the user's name
	At     time.Time
	Source string // ENTERED or IMPORTED
	Reason string
}

// Writer writes rows in one transaction: each with its change, its roll-ups and its search
// text.
type Writer struct {
	tx     pgx.Tx
	author Author
	line   int

	place   int                     // of the change that is made
	touched map[string][]touchedRow // by table
}

// maxAttempts is how often a transaction runs that others deadlock with.
const maxAttempts = 5

// Write runs f in a transaction. It is committed if f returns nil and the rows that it wrote
// obey the rules between rows. A transaction that deadlocks with another is run again, so f
// may run more than once. The error of a refused row is a *ConstraintError or a
// *RowRuleError.
func (db *DB) Write(ctx context.Context, author Author, f func(*Writer) error) error {
	for attempt := 1; ; attempt++ {
		err := pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
			w := &Writer{tx: tx, author: author, touched: map[string][]touchedRow{}}
			if err := f(w); err != nil {
				return err
			}
			return w.obey(ctx)
		})
		var failed *pgconn.PgError
		if attempt < maxAttempts && errors.As(err, &failed) && failed.Code == "40P01" {
			continue
		}
		return constraintError(err)
	}
}

// Making says which change of a request makes the writes that follow, and its reason.
func (w *Writer) Making(place int, reason string) { w.place, w.author.Reason = place, reason }

// Resolve returns the key of the row whose field holds a value, or whose key it is without a
// field, among those that the scope may read; "" without one.
func (w *Writer) Resolve(ctx context.Context, scope auth.Scope, e *catalogue.Entity, by *catalogue.Field, value string) (key string, err error) {
	defer addContext(&err, "finding a row of %s", e.Name)
	condition := compile.Quote(e.Key) + " = $2::text::" + compile.KeyType(e)
	if by == nil {
		var ok bool
		if value, ok = compile.CanonicalKey(e, value); !ok {
			return "", nil
		}
	} else {
		condition = compile.Quote(by.Column) + " = $2::text"
		if by.Kind == catalogue.Date {
			condition += "::date"
		}
	}
	args := []any{scope.County, value}
	statement := "SELECT " + compile.Quote(e.Key) + "::text FROM " + compile.Quote(e.Table) + " WHERE county_code = $1 AND " + condition
	if e.TownshipScoped && scope.Townships != nil {
		args = append(args, scope.Townships)
		statement += " AND (township_code = ANY($3)"
		if e.SharedWhenNull {
			statement += " OR township_code IS NULL"
		}
		statement += ")"
	}
	err = w.tx.QueryRow(ctx, statement, args...).Scan(&key)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", nil
	}
	return key, err
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
	err := w.tx.QueryRow(ctx, statement, args...).Scan(&text)
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
	if err := w.tx.QueryRow(ctx, statement, args...).Scan(&text); err != nil {
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

// Insert writes a new row of the given columns. Those that are left out are null or what the
// database computes.
func (w *Writer) Insert(ctx context.Context, e *catalogue.Entity, action catalogue.Action, row Image) (after Image, err error) {
	row = maps.Clone(row)
	row["county_code"], row["source"] = w.author.County, w.author.Source
	row["created_by"], row["updated_by"] = w.author.Name, w.author.Name
	row["created_at"], row["updated_at"] = w.author.At, w.author.At
	columns := slices.Sorted(maps.Keys(row))
	return w.save(ctx, e, action, nil, row, `INSERT INTO `+compile.Quote(e.Table)+` AS t (`+quoted("", columns)+`)
	SELECT `+quoted("r.", columns)+` FROM jsonb_populate_record(NULL::`+compile.Quote(e.Table)+`, $2) AS r WHERE r.county_code = $1 RETURNING t.*`)
}

// Update writes columns of a row that Load returned.
func (w *Writer) Update(ctx context.Context, e *catalogue.Entity, action catalogue.Action, before, set Image) (after Image, err error) {
	set = maps.Clone(set)
	set["version"], set["updated_by"], set["updated_at"] = before.Version()+1, w.author.Name, w.author.At
	assignments := make([]string, 0, len(set))
	for _, column := range slices.Sorted(maps.Keys(set)) {
		assignments = append(assignments, compile.Quote(column)+" = r."+compile.Quote(column))
	}
	set[e.Key] = before[e.Key]
	return w.save(ctx, e, action, before, set, `UPDATE `+compile.Quote(e.Table)+` AS t SET `+strings.Join(assignments, ", ")+`
	FROM jsonb_populate_record(NULL::`+compile.Quote(e.Table)+`, $2) AS r WHERE t.county_code = $1 AND t.`+compile.Quote(e.Key)+` = r.`+compile.Quote(e.Key)+` RETURNING t.*`)
}

// Delete deletes a row that Load returned. Its change holds its last image.
func (w *Writer) Delete(ctx context.Context, e *catalogue.Entity, before Image) error {
	_, err := w.save(ctx, e, catalogue.Delete, before, before, `DELETE FROM `+compile.Quote(e.Table)+` AS t
	USING jsonb_populate_record(NULL::`+compile.Quote(e.Table)+`, $2) AS r WHERE t.county_code = $1 AND t.`+compile.Quote(e.Key)+` = r.`+compile.Quote(e.Key)+` RETURNING t.*`)
	return err
}

func quoted(prefix string, columns []string) string {
	list := make([]string, len(columns))
	for i, column := range columns {
		list[i] = prefix + compile.Quote(column)
	}
	return strings.Join(list, ", ")
}

// save runs a statement that writes one row, appends its change in the same round trip, and
// brings what is derived from the row up to date.
func (w *Writer) save(ctx context.Context, e *catalogue.Entity, action catalogue.Action, before, row Image, statement string) (after Image, err error) {
	defer addContext(&err, "writing a row of %s", e.Name)
	w.line++
	key, _ := row.Text(e.Key)
	var full Image // the row as it is to be
	if action != catalogue.Delete {
		full = maps.Clone(before)
		if full == nil {
			full = Image{}
		}
		maps.Copy(full, row)
	}
	run := func() error {
		after, err = w.image(ctx, `WITH written AS (`+statement+`), noted AS (
	INSERT INTO record_change (county_code, transaction, line, entity, key, version, action, changed_at, changed_by, reason, source, before, after)
	SELECT $1::text, pg_current_xact_id(), $3::integer, $4::text, w.`+compile.Quote(e.Key)+`::text, CASE WHEN $5::text = 'delete' THEN w.version + 1 ELSE w.version END,
		$5, $6::timestamptz, $7::text, nullif($8::text, ''), $9::text, $10::jsonb, CASE WHEN $5 <> 'delete' THEN to_jsonb(w) END
	FROM written AS w)
SELECT to_jsonb(w) FROM written AS w`,
			w.author.County, row, w.line, e.Name, string(action), w.author.At, w.author.Name, w.author.Reason, w.author.Source, before)
		if err == nil && after == nil {
			err = fmt.Errorf("the statement wrote no row")
		}
		return err
	}
	facts, err := w.factsOf(ctx, e, before, full)
	if err != nil {
		return nil, err
	}
	if err := AppendDeltas(ctx, w.tx, w.author.County, facts, run); err != nil {
		return nil, err
	}
	w.touch(e, action, before, after)
	return after, RefreshSearch(ctx, w.tx, e, w.author.County, []string{key})
}

// touch notes a written row for the rules between rows.
func (w *Writer) touch(e *catalogue.Entity, action catalogue.Action, before, after Image) {
	row := touchedRow{place: w.place}
	if before != nil {
		row.images = append(row.images, before)
	}
	if action != catalogue.Delete {
		row.images = append(row.images, after)
	}
	w.touched[e.Table] = append(w.touched[e.Table], row)
}
