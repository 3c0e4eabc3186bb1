package transfer

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/postgres"
)

// StoredImport is an import as it is stored, with its report.
type StoredImport struct {
	postgres.Import
	Report Report
}

// open reports whether the import was tried and can be committed.
func (stored StoredImport) open() bool {
	return stored.Status == postgres.ImportChecked && stored.Content != nil
}

// Check tries an import of one file and stores it with its content, so that it can be
// committed.
func (i *Importer) Check(ctx context.Context, q Request) (StoredImport, error) {
	q.Commit, q.Options.Ending = false, nil
	f, err := q.file()
	if err != nil {
		return StoredImport{}, err
	}
	q.ID = f.ID
	report, err := i.Import(ctx, q)
	if err != nil {
		return StoredImport{}, err
	}
	report.ImportID = &f.ID
	f.Content, err = io.ReadAll(io.NewSectionReader(q.Files[0].Content, 0, q.Files[0].Size))
	if err != nil {
		return StoredImport{}, err
	}
	f.Status, f.MadeBy, f.MadeAt = postgres.ImportChecked, q.Viewer.UserName, q.At
	f.Report, err = json.Marshal(report)
	if err != nil {
		return StoredImport{}, err
	}
	if err := i.db.AddImport(ctx, q.Viewer.County, f); err != nil {
		return StoredImport{}, err
	}
	f.Content = nil
	return StoredImport{Import: f, Report: report}, nil
}

// Commit stores the rows of an import that was tried. Where something is refused that was
// not before, or was already, nothing is stored, and the report says what. With an ending,
// what vanished is ended, if it is what the try has listed.
func (i *Importer) Commit(ctx context.Context, viewer auth.Viewer, stored StoredImport, partial bool, ending *Ending, at time.Time, progress func(int)) (StoredImport, error) {
	q, err := stored.request(viewer, at, progress)
	if err != nil {
		return stored, err
	}
	q.Commit, q.Options.Partial, q.Options.Ending = true, partial, ending
	if ending != nil {
		expected := stored.Report.vanished()
		ending.Expected = &expected
	}
	report, err := i.Import(ctx, q)
	if err != nil {
		return stored, err
	}
	report.ImportID = &stored.ID
	if err := i.saveMapping(ctx, viewer.County, viewer.UserName, at, q.Options.Mapping, report); err != nil {
		return stored, err
	}
	committed, _, err := i.Find(ctx, viewer.County, stored.ID)
	committed.Report = report
	return committed, err
}

// Find returns an import that was tried or committed, with its content while it can be
// committed; ok is false without one.
func (i *Importer) Find(ctx context.Context, county, id string) (stored StoredImport, ok bool, err error) {
	stored.Import, ok, err = i.db.Import(ctx, county, id)
	if err != nil || !ok {
		return stored, ok, err
	}
	return stored, true, stored.read()
}

// List returns the newest imports of a user or, with an empty name, of all.
func (i *Importer) List(ctx context.Context, county, by string) ([]StoredImport, error) {
	imports, err := i.db.Imports(ctx, county, by, mostListed)
	if err != nil {
		return nil, err
	}
	list := make([]StoredImport, len(imports))
	for n, each := range imports {
		list[n].Import = each
		if err := list[n].read(); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// mostListed is how many imports a list has.
const mostListed = 100

func (stored *StoredImport) read() error {
	if err := json.Unmarshal(stored.Import.Report, &stored.Report); err != nil {
		return fmt.Errorf("reading the report of an import: %w", err)
	}
	return nil
}
