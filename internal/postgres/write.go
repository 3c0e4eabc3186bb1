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
	db     *DB
	tx     pgx.Tx
	author Author
	line   int

	place   int                     // of the change that is made
	touched map[string][]touchedRow // by table
	pending *pgx.Batch              // statements that go with the next one whose result is needed
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
			w := &Writer{db: db, tx: tx, author: author, touched: map[string][]touchedRow{}, pending: &pgx.Batch{}}
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

// flush sends the pending statements and reads their results.
func (w *Writer) flush(ctx context.Context) error {
	if w.pending.Len() == 0 {
		return nil
	}
	batch := w.pending
	w.pending = &pgx.Batch{}
	return w.tx.SendBatch(ctx, batch).Close()
}

// row reads the one row of a statement, after the pending ones.
func (w *Writer) row(ctx context.Context, into []any, statement string, args ...any) error {
	w.pending.Queue(statement, args...).QueryRow(func(row pgx.Row) error { return row.Scan(into...) })
	return w.flush(ctx)
}

// writeError is the failure of a statement that writes a row.
type writeError struct {
	place int
	row   Image // as it was to be, or as it was if it was to be deleted
	cause error
}

// Error returns the cause's text.
func (e *writeError) Error() string { return e.cause.Error() }

// Unwrap returns the cause.
func (e *writeError) Unwrap() error { return e.cause }

// Making says which change of a request makes the writes that follow, and its reason.
func (w *Writer) Making(place int, reason string) { w.place, w.author.Reason = place, reason }

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
	keys = make([]string, len(lookups))
	for i, l := range lookups {
		statement, args, ok := l.statement(scope)
		if !ok {
			continue
		}
		w.pending.Queue(statement, args...).QueryRow(func(row pgx.Row) error {
			if err := row.Scan(&keys[i]); !errors.Is(err, pgx.ErrNoRows) {
				return err
			}
			return nil
		})
	}
	return keys, w.flush(ctx)
}

// statement selects the row's key; ok is false where the value can be no key.
func (l Lookup) statement(scope auth.Scope) (statement string, args []any, ok bool) {
	e, value := l.Entity, l.Value
	condition := compile.Quote(e.Key) + " = $2::text::" + compile.KeyType(e)
	if l.By == nil {
		if value, ok = compile.CanonicalKey(e, value); !ok {
			return "", nil, false
		}
	} else {
		condition = compile.Quote(l.By.Column) + " = $2::text"
		if l.By.Kind == catalogue.Date {
			condition += "::date"
		}
	}
	args = []any{scope.County, value}
	statement = "SELECT " + compile.Quote(e.Key) + "::text FROM " + compile.Quote(e.Table) + " WHERE county_code = $1 AND " + condition
	if e.TownshipScoped && scope.Townships != nil {
		args = append(args, scope.Townships)
		statement += " AND (township_code = ANY($3)"
		if e.SharedWhenNull {
			statement += " OR township_code IS NULL"
		}
		statement += ")"
	}
	return statement, args, true
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

// Insert writes a new row of the given columns. Those that are left out are null or what the
// database computes. Like all that is written, it may be refused later in the transaction.
func (w *Writer) Insert(ctx context.Context, e *catalogue.Entity, action catalogue.Action, row Image) error {
	row = maps.Clone(row)
	row["county_code"], row["source"] = w.author.County, w.author.Source
	row["created_by"], row["updated_by"] = w.author.Name, w.author.Name
	row["created_at"], row["updated_at"] = w.author.At, w.author.At
	columns := slices.Sorted(maps.Keys(row))
	return w.save(ctx, e, action, nil, row, `INSERT INTO `+compile.Quote(e.Table)+` AS t (`+quoted("", columns)+`)
	SELECT `+quoted("r.", columns)+` FROM jsonb_populate_record(NULL::`+compile.Quote(e.Table)+`, $2) AS r WHERE r.county_code = $1 RETURNING t.*`)
}

// Update writes columns of a row that Load returned.
func (w *Writer) Update(ctx context.Context, e *catalogue.Entity, action catalogue.Action, before, set Image) error {
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
	return w.save(ctx, e, catalogue.Delete, before, before, `DELETE FROM `+compile.Quote(e.Table)+` AS t
	USING jsonb_populate_record(NULL::`+compile.Quote(e.Table)+`, $2) AS r WHERE t.county_code = $1 AND t.`+compile.Quote(e.Key)+` = r.`+compile.Quote(e.Key)+` RETURNING t.*`)
}

func quoted(prefix string, columns []string) string {
	list := make([]string, len(columns))
	for i, column := range columns {
		list[i] = prefix + compile.Quote(column)
	}
	return strings.Join(list, ", ")
}

// save writes one row by a statement, appends its change in the same round trip, and brings
// what is derived from the row up to date.
func (w *Writer) save(ctx context.Context, e *catalogue.Entity, action catalogue.Action, before, row Image, statement string) (err error) {
	defer addContext(&err, "writing a row of %s", e.Name)
	w.line++
	touched := touchedRow{place: w.place}
	if before != nil {
		touched.images = append(touched.images, before)
	}
	var after Image // the row as it is to be
	if action != catalogue.Delete {
		after = maps.Clone(row)
		for column, v := range before {
			if _, written := row[column]; !written {
				after[column] = v
			}
		}
		touched.images = append(touched.images, after)
	}
	facts, err := w.factsOf(ctx, e, before, after)
	if err != nil {
		return err
	}
	given, err := queueBefore(w.pending, w.db.sources, w.author.County, facts)
	if err != nil {
		return err
	}
	if given != nil {
		if err := w.flush(ctx); err != nil {
			return err
		}
	}
	w.queueSave(e, action, before, row, statement, touched)
	if err := queueDeltas(w.pending, w.db.sources, w.author.County, facts, given); err != nil {
		return err
	}
	w.touched[e.Table] = append(w.touched[e.Table], touched)
	if len(e.Searched()) == 0 {
		return nil
	}
	if err := w.flush(ctx); err != nil {
		return err
	}
	key, _ := row.Text(e.Key)
	return RefreshSearch(ctx, w.tx, e, w.author.County, []string{key})
}

// queueSave queues the statement of save, which also notes its change.
func (w *Writer) queueSave(e *catalogue.Entity, action catalogue.Action, before, row Image, statement string, touched touchedRow) {
	w.pending.Queue(`WITH written AS (`+statement+`), noted AS (
	INSERT INTO record_change (county_code, transaction, line, entity, key, version, action, changed_at, changed_by, reason, source, before, after)
	SELECT $1::text, pg_current_xact_id(), $3::integer, $4::text, w.`+compile.Quote(e.Key)+`::text, CASE WHEN $5::text = 'delete' THEN w.version + 1 ELSE w.version END,
		$5, $6::timestamptz, $7::text, nullif($8::text, ''), $9::text, $10::jsonb, CASE WHEN $5 <> 'delete' THEN to_jsonb(w) END
	FROM written AS w)
SELECT w.version FROM written AS w`,
		w.author.County, row, w.line, e.Name, string(action), w.author.At, w.author.Name, w.author.Reason, w.author.Source, before).
		QueryRow(func(written pgx.Row) error {
			var version int
			err := written.Scan(&version)
			if errors.Is(err, pgx.ErrNoRows) {
				return errors.New("postgres: the statement wrote no row")
			}
			if err != nil {
				return &writeError{place: touched.place, row: touched.images[len(touched.images)-1], cause: err}
			}
			return nil
		})
}
