package postgres

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
)

// RecordChange is one write of a row, as the history shows it. The images have personal
// data masked as the scope may see it; Before is nil of a creation and a restoration, After
// of a deletion.
type RecordChange struct {
	Version       int
	Action        string
	At            time.Time
	By            string
	Reason        *string
	Source        string
	File, Origin  *string // of an import: its file, and where in it
	Before, After Image
	Changed       []string // columns, also those whose masked values are the same
}

// HistoryPage says which changes are read: the newest, or those below a version.
type HistoryPage struct {
	First  int
	Before int // a version; 0: from the newest
}

// History reads the changes of rows, newest first, aligned with the keys. The rows must
// have been read within the scope: what the viewer may read of a row, the viewer may read of
// its history. It is one statement, whatever the number of rows.
func (r *Reader) History(ctx context.Context, scope auth.Scope, e *catalogue.Entity, keys []string, p HistoryPage) (_ [][]RecordChange, err error) {
	defer addContext(&err, "reading the history of %s", e.Name)
	rows, err := r.db.Pool.Query(ctx, `
SELECT k.place::integer, h.version, h.action, h.changed_at, h.changed_by, h.reason, h.source, i.file_name, h.origin,
       coalesce(`+maskedImage(scope, e, "h.before")+`::text, ''), coalesce(`+maskedImage(scope, e, "h.after")+`::text, ''),
       ARRAY(SELECT column_name FROM jsonb_each(coalesce(h.before, '{}')) AS b(column_name, value)
             FULL JOIN jsonb_each(coalesce(h.after, '{}')) AS a(column_name, value) USING (column_name)
             WHERE coalesce(a.value, 'null') <> coalesce(b.value, 'null') ORDER BY column_name)
FROM unnest($2::text[]) WITH ORDINALITY AS k(key, place)
CROSS JOIN LATERAL (SELECT * FROM record_change c WHERE c.county_code = $1 AND c.entity = $3 AND c.key = k.key AND ($4 = 0 OR c.version < $4)
    ORDER BY c.version DESC LIMIT $5) AS h
LEFT JOIN data_import AS i ON i.county_code = $1 AND i.id = h.import_id
ORDER BY k.place, h.version DESC`, scope.County, keys, e.Name, p.Before, p.First)
	if err != nil {
		return nil, ReadError(err)
	}
	histories := make([][]RecordChange, len(keys))
	var place int
	var c RecordChange
	var before, after string
	_, err = pgx.ForEachRow(rows, []any{&place, &c.Version, &c.Action, &c.At, &c.By, &c.Reason, &c.Source, &c.File, &c.Origin, &before, &after, &c.Changed}, func() error {
		of := c
		of.Changed = slices.Clone(c.Changed)
		var err error
		if of.Before, err = imageOrNil(before); err != nil {
			return err
		}
		if of.After, err = imageOrNil(after); err != nil {
			return err
		}
		histories[place-1] = append(histories[place-1], of)
		return nil
	})
	return histories, ReadError(err)
}

func imageOrNil(text string) (Image, error) {
	if text == "" {
		return nil, nil
	}
	return readImage([]byte(text))
}

// maskedImage is an image of a row without what is personal, unless the scope leads the
// person. No clear value leaves the database.
func maskedImage(scope auth.Scope, e *catalogue.Entity, image string) string {
	var masked []string
	for _, f := range e.Fields {
		if f.PII == "" || f.PostHolder && scope.Leads {
			continue
		}
		column := "'" + strings.ReplaceAll(f.Column, "'", "''") + "'"
		masked = append(masked, column+", "+compile.Mask("("+image+" ->> "+column+")", f.PII))
	}
	// A function takes at most a hundred arguments.
	const atOnce = 40
	for part := range slices.Chunk(masked, atOnce) {
		image = "(" + image + " || jsonb_build_object(" + strings.Join(part, ", ") + "))"
	}
	return image
}

// Earlier returns the version that the page after some changes is asked with; ok is false
// if there is none.
func (p HistoryPage) Earlier(changes []RecordChange) (version int, ok bool) {
	if len(changes) < p.First || changes[len(changes)-1].Version <= 1 {
		return 0, false
	}
	return changes[len(changes)-1].Version, true
}
