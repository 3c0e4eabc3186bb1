package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"litong3422/internal/fault"
)

// The states of an import.
const (
	ImportChecked   = "CHECKED"   // tried, and nothing of it stored
	ImportCommitted = "COMMITTED" // its rows are stored
	ImportUndone    = "UNDONE"    // its rows were taken back
)

// Import is an import of a file.
type Import struct {
	ID       string
	FileName string
	Digest   []byte // SHA-256 of the content
	Size     int64
	Content  []byte // only while it can be committed
	Options  json.RawMessage
	Status   string
	Report   json.RawMessage

	MadeBy      string
	MadeAt      time.Time
	CommittedBy *string
	CommittedAt *time.Time
	UndoneBy    *string
	UndoneAt    *time.Time
}

// errFileBusy refuses an import of a file of which another import is under way.
func errFileBusy() error {
	return fault.New(fault.Conflict, "同一文件正在另一次导入中，请等它结束", "another import of this file is under way: wait until it ends")
}

// errImportTaken refuses the id of another import, or to commit one twice.
func errImportTaken() error {
	return fault.New(fault.Conflict, "已有这个标识的导入，或这次导入已经写入", "there is an import of this id, or it is committed already")
}

// BeginImport makes the import that the transaction is, or takes up the one that was
// checked before. It is committed with the transaction.
func (w *Writer) BeginImport(ctx context.Context, i Import) (err error) {
	defer addContext(&err, "beginning an import")
	var free bool
	if err := w.row(ctx, []any{&free}, `SELECT pg_try_advisory_xact_lock(hashtextextended($1 || encode($2, 'hex'), 3423))`, w.author.County, i.Digest); err != nil {
		return err
	}
	if !free {
		return errFileBusy()
	}
	w.author.Import = i.ID
	w.pending.Queue(`INSERT INTO data_import (county_code, id, file_name, digest, size, options, status, report, made_by, made_at, committed_by, committed_at)
VALUES ($1, $2, $3, $4, $5, $6, 'COMMITTED', 'null', $7, $8, $7, $8)
ON CONFLICT (county_code, id) DO UPDATE SET content = NULL, status = 'COMMITTED', options = excluded.options, committed_by = excluded.committed_by, committed_at = excluded.committed_at
WHERE data_import.status = 'CHECKED'`,
		w.author.County, i.ID, i.FileName, i.Digest, i.Size, i.Options, w.author.Name, w.author.At).Exec(func(tag pgconn.CommandTag) error {
		if tag.RowsAffected() == 0 {
			return errImportTaken()
		}
		return nil
	})
	return w.send(ctx)
}

// FinishImport stores the report of the import.
func (w *Writer) FinishImport(ctx context.Context, report json.RawMessage) error {
	_, err := w.queue(ctx, `UPDATE data_import SET report = $3 WHERE county_code = $1 AND id = $2`, w.author.County, w.author.Import, report)
	return err
}

// AddImport stores an import that was tried, with its content, so that it can be committed.
func (db *DB) AddImport(ctx context.Context, county string, i Import) (err error) {
	defer addContext(&err, "storing an import")
	tag, err := db.Pool.Exec(ctx, `INSERT INTO data_import (county_code, id, file_name, digest, size, content, options, status, report, made_by, made_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'CHECKED', $8, $9, $10) ON CONFLICT (county_code, id) DO NOTHING`,
		county, i.ID, i.FileName, i.Digest, i.Size, i.Content, i.Options, i.Report, i.MadeBy, i.MadeAt)
	if err == nil && tag.RowsAffected() == 0 {
		return errImportTaken()
	}
	return ReadError(err)
}

// ReviseImport stores how an import that was tried is read now, and what its report says.
func (db *DB) ReviseImport(ctx context.Context, county string, i Import) (err error) {
	defer addContext(&err, "revising an import")
	tag, err := db.Pool.Exec(ctx, `UPDATE data_import SET options = $3, report = $4 WHERE county_code = $1 AND id = $2 AND status = 'CHECKED'`, county, i.ID, i.Options, i.Report)
	if err == nil && tag.RowsAffected() == 0 {
		return errImportTaken()
	}
	return ReadError(err)
}

const importColumns = `id::text, file_name, digest, size, options, status, report, made_by, made_at, committed_by, committed_at, undone_by, undone_at`

// shortReport is a report without its columns, and without the lines and cells that it names.
const shortReport = `jsonb_build_object('committed', report->'committed', 'importId', report->'importId', 'files', (
	SELECT coalesce(jsonb_agg(f || jsonb_build_object('sheets', (
		SELECT coalesce(jsonb_agg(s - ARRAY['columns', 'skipped', 'refused', 'vanished']), '[]') FROM jsonb_array_elements(f->'sheets') AS s))), '[]')
	FROM jsonb_array_elements(report->'files') AS f))`

func scanImport(row pgx.CollectableRow) (i Import, err error) {
	return i, row.Scan(&i.ID, &i.FileName, &i.Digest, &i.Size, &i.Options, &i.Status, &i.Report, &i.MadeBy, &i.MadeAt, &i.CommittedBy, &i.CommittedAt, &i.UndoneBy, &i.UndoneAt)
}

// Import returns an import with its content; ok is false without one.
func (db *DB) Import(ctx context.Context, county, id string) (i Import, ok bool, err error) {
	defer addContext(&err, "reading an import")
	rows, err := db.Pool.Query(ctx, `SELECT `+importColumns+`, content FROM data_import WHERE county_code = $1 AND id = $2`, county, id)
	if err != nil {
		return Import{}, false, ReadError(err)
	}
	i, err = pgx.CollectExactlyOneRow(rows, func(row pgx.CollectableRow) (i Import, err error) {
		return i, row.Scan(&i.ID, &i.FileName, &i.Digest, &i.Size, &i.Options, &i.Status, &i.Report, &i.MadeBy, &i.MadeAt, &i.CommittedBy, &i.CommittedAt, &i.UndoneBy, &i.UndoneAt, &i.Content)
	})
	if errors.Is(err, pgx.ErrNoRows) {
		return Import{}, false, nil
	}
	return i, err == nil, ReadError(err)
}

// Imports returns the newest imports, without their contents and with short reports, those of
// one user or, with an empty name, all.
func (db *DB) Imports(ctx context.Context, county, by string, most int) (_ []Import, err error) {
	defer addContext(&err, "reading the imports")
	rows, err := db.Pool.Query(ctx, `SELECT `+strings.Replace(importColumns, "report", shortReport, 1)+` FROM data_import WHERE county_code = $1 AND ($2 = '' OR made_by = $2) ORDER BY made_at DESC, id LIMIT $3`, county, by, most)
	if err != nil {
		return nil, ReadError(err)
	}
	list, err := pgx.CollectRows(rows, scanImport)
	return list, ReadError(err)
}

// ForgetImports deletes imports that were tried and not committed before a day.
func (db *DB) ForgetImports(ctx context.Context, county string, before time.Time) (err error) {
	defer addContext(&err, "deleting old imports")
	_, err = db.Pool.Exec(ctx, `DELETE FROM data_import WHERE county_code = $1 AND status = 'CHECKED' AND made_at < $2`, county, before)
	return ReadError(err)
}

// ImportMapping says how the files of a source are read.
type ImportMapping struct {
	Source  string          `json:"source"`
	Entity  string          `json:"entity"`
	Headers []string        `json:"headers"`
	Mapping json.RawMessage `json:"mapping"`
	MadeBy  string          `json:"madeBy"`
	MadeAt  time.Time       `json:"madeAt"`
}

// SaveMapping stores how the files of a source are read, in place of what it was before.
func (db *DB) SaveMapping(ctx context.Context, county string, m ImportMapping) (err error) {
	defer addContext(&err, "storing a mapping")
	_, err = db.Pool.Exec(ctx, `INSERT INTO import_mapping (county_code, source_name, entity, headers, mapping, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (county_code, source_name) DO UPDATE SET entity = excluded.entity, headers = excluded.headers, mapping = excluded.mapping, made_by = excluded.made_by, made_at = excluded.made_at`,
		county, m.Source, m.Entity, m.Headers, m.Mapping, m.MadeBy, m.MadeAt)
	return ReadError(err)
}

// Mappings returns the mappings of all sources, by their names.
func (db *DB) Mappings(ctx context.Context, county string) (_ []ImportMapping, err error) {
	defer addContext(&err, "reading the mappings")
	rows, err := db.Pool.Query(ctx, `SELECT source_name, entity, headers, mapping, made_by, made_at FROM import_mapping WHERE county_code = $1 ORDER BY source_name`, county)
	if err != nil {
		return nil, ReadError(err)
	}
	list, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (m ImportMapping, err error) {
		return m, row.Scan(&m.Source, &m.Entity, &m.Headers, &m.Mapping, &m.MadeBy, &m.MadeAt)
	})
	return list, ReadError(err)
}

// ImportedChange is a write of a row by an import.
type ImportedChange struct {
	Entity  string
	Key     string
	Version int
	Action  string
	Origin  string
	Before  Image // nil of a creation
	Now     int   // the version that was written last, by whomever
}

// UndoImport marks an import as undone and returns the writes of its rows, the last one
// first. What followed from them is left out: it follows again. ok is false for an import
// that is not committed.
func (w *Writer) UndoImport(ctx context.Context, id string) (changes []ImportedChange, ok bool, err error) {
	defer addContext(&err, "undoing an import")
	var marked int
	err = w.row(ctx, []any{&marked}, `WITH undone AS (
	UPDATE data_import SET status = 'UNDONE', undone_by = $3, undone_at = $4 WHERE county_code = $1 AND id = $2 AND status = 'COMMITTED' RETURNING 1)
SELECT count(*) FROM undone`, w.author.County, id, w.author.Name, w.author.At)
	if err != nil || marked == 0 {
		return nil, false, err
	}
	queued, err := w.queue(ctx, `SELECT c.entity, c.key, c.version, c.action, c.origin, coalesce(c.before::text, ''),
	(SELECT l.version FROM record_change l WHERE l.county_code = $1 AND l.entity = c.entity AND l.key = c.key ORDER BY l.version DESC LIMIT 1)
FROM record_change c WHERE c.county_code = $1 AND c.import_id = $2 AND c.origin IS NOT NULL ORDER BY c.line DESC`, w.author.County, id)
	if err != nil {
		return nil, false, err
	}
	queued.Query(func(rows pgx.Rows) error {
		var c ImportedChange
		var before string
		_, err := pgx.ForEachRow(rows, []any{&c.Entity, &c.Key, &c.Version, &c.Action, &c.Origin, &before, &c.Now}, func() error {
			each := c
			each.Before = nil
			if before != "" {
				if each.Before, err = readImage([]byte(before)); err != nil {
					return err
				}
			}
			changes = append(changes, each)
			return nil
		})
		return err
	})
	return changes, true, w.send(ctx)
}
