package transfer

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"io"
	"time"

	"github.com/google/uuid"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/sheet"
)

// Importer imports files.
type Importer struct {
	catalogue *catalogue.Catalogue
	db        *postgres.DB
	runner    *command.Runner
	changed   func()
}

// NewImporter returns an importer.
func NewImporter(c *catalogue.Catalogue, db *postgres.DB, runner *command.Runner) *Importer {
	return &Importer{catalogue: c, db: db, runner: runner, changed: func() {}}
}

// Changed makes the importer call f after each import that it commits or takes back. It is
// called before the first import.
func (i *Importer) Changed(f func()) { i.changed = f }

// File is a file to import.
type File struct {
	Name    string
	Content io.ReaderAt
	Size    int64
}

// Request asks for an import of files in one transaction.
type Request struct {
	ID       string // of an import that was tried before; "" for a new one
	Viewer   auth.Viewer
	At       time.Time
	Files    []File
	Options  Options
	Commit   bool
	Progress func(rows int) // called now and then with the number of rows that are done; may be nil
}

func errNoEntity() error {
	return fault.New(fault.Invalid, "没有这种记录，或不能导入", "there is no such entity, or it is not imported")
}

func errNoSheet() error {
	return fault.New(fault.Invalid, "文件中没有这个工作表", "the file has no sheet of this name")
}

func errNoCounty() error {
	return fault.New(fault.SetupNeeded, "尚未设立县区", "there is no county yet")
}

// errNotChecked refuses to commit, or to read, what is committed already, or whose content is
// no longer stored.
func errNotChecked() error {
	return fault.New(fault.Conflict, "这次导入已经写入，或文件已不再保留；请重新上传", "the import is committed already, or its file is no longer stored: send it again")
}

// Import reads files and, if asked, stores their rows: all of them, or with
// Options.Partial those that are not refused. Without Commit it does the same and takes
// everything back, so that the report is what a commit would say.
func (i *Importer) Import(ctx context.Context, q Request) (report Report, err error) {
	if err := q.Options.check(); err != nil {
		return Report{}, err
	}
	run, err := i.start(ctx, q)
	if err != nil {
		return Report{}, err
	}
	file, err := q.file()
	if err != nil {
		return Report{}, err
	}
	for {
		again := false
		err := i.runner.Import(ctx, command.Import{Viewer: q.Viewer, At: q.At, File: file}, func(ctx context.Context, im *command.Importing) (bool, json.RawMessage, error) {
			var err error
			report, again, err = run.all(ctx, im)
			if err != nil || again {
				return false, nil, err
			}
			stay := q.Commit && !report.Unreadable() && (q.Options.Partial && report.accepted() > 0 || report.Refusals() == 0)
			if stay {
				report.Committed, report.ImportID = true, &file.ID
			}
			text, err := json.Marshal(report)
			return stay, text, err
		})
		if err == nil && report.Committed {
			i.changed()
		}
		if err != nil || !again {
			return report, err
		}
	}
}

// start reads what all rows need.
func (i *Importer) start(ctx context.Context, q Request) (*run, error) {
	county, ok, err := i.db.County(ctx, auth.Scope{County: q.Viewer.County})
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, errNoCounty()
	}
	limits, err := i.db.ColumnLimits(ctx)
	if err != nil {
		return nil, err
	}
	r := &run{request: q, limits: limits, places: newPlaces(county), doubles: map[string]Refused{}}
	as := q.Options.As
	if as == "" && q.Options.Mapping != nil {
		as = q.Options.Mapping.Entity
	}
	for _, e := range i.catalogue.Entities {
		if e.Entered() && (as == "" || e.Name == as) {
			r.matchers = append(r.matchers, newMatcher(e))
		}
	}
	if len(r.matchers) == 0 {
		return nil, errNoEntity()
	}
	if q.Options.Mapping == nil {
		r.sources, err = i.sources(ctx, q.Viewer.County)
	}
	return r, err
}

// file is what is stored of the request's files.
func (q Request) file() (f postgres.Import, err error) {
	f.ID = q.ID
	if f.ID == "" {
		id, err := uuid.NewV7()
		if err != nil {
			return f, err
		}
		f.ID = id.String()
	}
	sum := sha256.New()
	for n, file := range q.Files {
		if n > 0 {
			f.FileName += "、"
		}
		f.FileName += file.Name
		f.Size += file.Size
		if _, err := io.Copy(sum, io.NewSectionReader(file.Content, 0, file.Size)); err != nil {
			return f, err
		}
	}
	f.Digest = sum.Sum(nil)
	f.Options, err = json.Marshal(q.Options)
	return f, err
}

// Undo takes an import back, as one write. See command.Runner.Undo for its errors.
func (i *Importer) Undo(ctx context.Context, viewer auth.Viewer, id, reason string, at time.Time) (rows int, err error) {
	if rows, err = i.runner.Undo(ctx, i.catalogue, viewer, id, reason, at); err == nil {
		i.changed()
	}
	return rows, err
}

// CellRow names a line of a sheet as a spreadsheet does, Sheet1!17; in a file without sheets
// by its number alone.
func CellRow(sheetName string, line int) string {
	name := sheet.CellName(line, 0)[1:]
	if sheetName == "" {
		return name
	}
	return sheetName + "!" + name
}
