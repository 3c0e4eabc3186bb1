package postgres

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
)

// Insert writes a new row of the given columns. Those that are left out are null or what the
// database computes. Like all that is written, it may be refused later in the transaction.
func (w *Writer) Insert(ctx context.Context, e *catalogue.Entity, action catalogue.Action, row Image) error {
	row = maps.Clone(row)
	row["county_code"], row["source"] = w.author.County, w.author.Source
	row["created_by"], row["updated_by"] = w.author.Name, w.author.Name
	row["created_at"], row["updated_at"] = w.author.At, w.author.At
	columns := slices.Sorted(maps.Keys(row))
	return w.save(ctx, e, action, nil, row, `INSERT INTO `+compile.Quote(e.Table)+` AS t (`+quoted("", columns)+`)
	SELECT `+quoted("r.", columns)+` FROM jsonb_populate_recordset(NULL::`+compile.Quote(e.Table)+`, $2) AS r WHERE r.county_code = $1 RETURNING t.*`)
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
	FROM jsonb_populate_recordset(NULL::`+compile.Quote(e.Table)+`, $2) AS r WHERE t.county_code = $1 AND t.`+compile.Quote(e.Key)+` = r.`+compile.Quote(e.Key)+` RETURNING t.*`)
}

// Delete deletes a row that Load returned. Its change holds its last image.
func (w *Writer) Delete(ctx context.Context, e *catalogue.Entity, before Image) error {
	return w.save(ctx, e, catalogue.Delete, before, before, `DELETE FROM `+compile.Quote(e.Table)+` AS t
	USING jsonb_populate_recordset(NULL::`+compile.Quote(e.Table)+`, $2) AS r WHERE t.county_code = $1 AND t.`+compile.Quote(e.Key)+` = r.`+compile.Quote(e.Key)+` RETURNING t.*`)
}

func quoted(prefix string, columns []string) string {
	list := make([]string, len(columns))
	for i, column := range columns {
		list[i] = prefix + compile.Quote(column)
	}
	return strings.Join(list, ", ")
}

// rowGroup is rows of one entity that one statement writes.
type rowGroup struct {
	entity    *catalogue.Entity
	action    catalogue.Action
	statement string
	reason    string
	rows      []Image // of the columns that are written
	origins   []string
	written   []writtenRow
}

// writtenRow is a row as it was and as it is to be; nil where it is not there.
type writtenRow struct {
	place         int
	before, after Image
}

// images returns what there is of the two.
func (r writtenRow) images() []Image {
	return slices.DeleteFunc([]Image{r.before, r.after}, func(i Image) bool { return i == nil })
}

// mostGrouped is how many rows a statement writes at most.
const mostGrouped = 2000

// save writes one row by a statement, appends its change in the same round trip, and brings
// what is derived from the row up to date.
func (w *Writer) save(ctx context.Context, e *catalogue.Entity, action catalogue.Action, before, row Image, statement string) (err error) {
	defer addContext(&err, "writing a row of %s", e.Name)
	written := writtenRow{place: w.place, before: before}
	if action != catalogue.Delete {
		written.after = maps.Clone(row)
		for column, v := range before {
			if _, set := row[column]; !set {
				written.after[column] = v
			}
		}
	}
	g := w.group
	if g == nil || g.entity != e || g.action != action || g.statement != statement || g.reason != w.author.Reason || len(g.rows) == mostGrouped {
		if err := w.seal(ctx); err != nil {
			return err
		}
		g = &rowGroup{entity: e, action: action, statement: statement, reason: w.author.Reason}
		w.group = g
	}
	g.rows, g.origins, g.written = append(g.rows, row), append(g.origins, w.origin), append(g.written, written)
	w.touched[e.Table] = append(w.touched[e.Table], touchedRow{place: w.place, images: written.images()})
	if w.grouped {
		return nil
	}
	return w.seal(ctx)
}

// seal puts the rows of the group among the pending statements, with their changes and what
// is derived from them.
func (w *Writer) seal(ctx context.Context) (err error) {
	g := w.group
	if g == nil {
		return nil
	}
	w.group = nil
	defer addContext(&err, "writing rows of %s", g.entity.Name)
	facts, err := w.factsOf(ctx, g.entity, g.written)
	if err != nil {
		return err
	}
	given, err := queueBefore(w.pending, w.db.sources, w.author.County, facts)
	if err != nil {
		return err
	}
	if given != nil {
		if err := w.send(ctx); err != nil {
			return err
		}
	}
	w.queueRows(g)
	if err := queueDeltas(w.pending, w.db.sources, w.author.County, facts, given); err != nil {
		return err
	}
	w.queueSearch(g)
	return nil
}

// queueRows queues the statement of a group, which also notes the changes.
func (w *Writer) queueRows(g *rowGroup) {
	befores := make([]Image, 0, len(g.written))
	keys := make([]string, len(g.rows))
	for i, row := range g.rows {
		keys[i], _ = row.Text(g.entity.Key)
		if before := g.written[i].before; before != nil {
			befores = append(befores, before)
		}
	}
	first := w.line + 1
	w.line += len(g.rows)
	w.pending.Queue(`WITH written AS (`+g.statement+`), noted AS (
	INSERT INTO record_change (county_code, transaction, line, entity, key, version, action, changed_at, changed_by, reason, source, before, after, import_id, origin)
	SELECT $1::text, pg_current_xact_id(), $3::integer + o.place::integer - 1, $4::text, o.key, CASE WHEN $5::text = 'delete' THEN w.version + 1 ELSE w.version END,
		$5, $6::timestamptz, $7::text, nullif($8::text, ''), $9::text, b.image, CASE WHEN $5 <> 'delete' THEN to_jsonb(w) END, nullif($11::text, '')::uuid, nullif(o.origin, '')
	FROM written AS w
	JOIN unnest($12::text[], $13::text[]) WITH ORDINALITY AS o(key, origin, place) ON o.key = w.`+compile.Quote(g.entity.Key)+`::text
	LEFT JOIN jsonb_array_elements($10::jsonb) AS b(image) ON b.image->>'`+g.entity.Key+`' = o.key)
SELECT count(*) FROM written`,
		w.author.County, g.rows, first, g.entity.Name, string(g.action), w.author.At, w.author.Name, g.reason, w.author.Source, befores, w.author.Import, keys, g.origins).
		QueryRow(func(row pgx.Row) error {
			var n int
			err := row.Scan(&n)
			switch {
			case err == nil && n < len(g.rows):
				return errors.New("postgres: the statement did not write every row")
			case err != nil && len(g.written) == 1:
				images := g.written[0].images()
				return &writeError{place: g.written[0].place, row: images[len(images)-1], cause: err}
			case err != nil:
				return fmt.Errorf("writing %d rows: %w", len(g.rows), err)
			}
			return nil
		})
}
