package command

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// Import says who imports a file, and whether its rows are to stay.
type Import struct {
	Viewer auth.Viewer
	At     time.Time
	File   postgres.Import
}

// Importing writes the rows of a file in one transaction.
type Importing struct {
	runner *Runner
	w      *postgres.Writer
	viewer auth.Viewer
	found  map[postgres.Lookup]string // keys that lookups of earlier rows led to
	undoes bool

	checked int // refused rows whose checks were run
}

// errTakenBack ends a transaction whose rows are not to stay.
var errTakenBack = errors.New("taken back")

// Import runs f in one transaction. What f writes stays if f says so, with the report that
// it returns. f may run more than once.
func (r *Runner) Import(ctx context.Context, q Import, f func(context.Context, *Importing) (stay bool, report json.RawMessage, err error)) error {
	author := postgres.Author{County: q.Viewer.County, Name: q.Viewer.UserName, At: q.At, Source: "IMPORTED"}
	err := r.db.Write(ctx, author, func(w *postgres.Writer) error {
		if err := w.BeginImport(ctx, q.File); err != nil {
			return err
		}
		im := &Importing{runner: r, w: w, viewer: q.Viewer, found: map[postgres.Lookup]string{}}
		stay, report, err := f(ctx, im)
		if err != nil {
			return err
		}
		if !stay {
			return errTakenBack
		}
		return w.FinishImport(ctx, report)
	})
	if errors.Is(err, errTakenBack) {
		return nil
	}
	return err
}

// MayWrite reports whether the viewer may write rows of the entity.
func (im *Importing) MayWrite(e *catalogue.Entity) bool { return mayWrite(im.viewer, e) }

// Stored returns the rows that equal these in the members, nil where there is none. Of
// several that are equal it returns one that is not taken, and takes it.
func (im *Importing) Stored(ctx context.Context, e *catalogue.Entity, members []catalogue.Member, rows []postgres.Image, taken map[string]bool) ([]postgres.Image, error) {
	return im.w.Stored(ctx, e, members, rows, taken)
}

// InScope reports whether a stored row is the viewer's to write. What it holds is compared
// with what a file says only then: the outcome would disclose it.
func (im *Importing) InScope(e *catalogue.Entity, row postgres.Image) bool {
	return inScope(im.viewer, e, row)
}

// Masked returns rows, by their keys, with personal data masked as the viewer sees them.
func (im *Importing) Masked(ctx context.Context, e *catalogue.Entity, keys []string) (map[string]postgres.Image, error) {
	return im.w.Masked(ctx, im.viewer.Scope(), e, keys)
}

// Candidates returns the rows of an entity, among those that the viewer may see, that words
// may name by one of the fields.
func (im *Importing) Candidates(ctx context.Context, e *catalogue.Entity, fields []*catalogue.Field, words []string) ([]postgres.Candidate, error) {
	return im.w.Candidates(ctx, im.viewer.Scope(), e, fields, words)
}

// Row is a change with the place in the file that it comes from.
type Row struct {
	Change change.Change
	Origin string
	Key    string // of the row, once it is written
}

// Write makes the changes of rows and returns why each is refused, nil where it is made. A
// refused row changes nothing, the others are made. The changes are of different rows.
func (im *Importing) Write(ctx context.Context, rows []Row) (refused []change.Problems, err error) {
	refused = make([]change.Problems, len(rows))
	ready, err := im.prepare(ctx, rows)
	if err != nil {
		return nil, err
	}
	all := make([]int, len(rows))
	for i := range rows {
		all[i] = i
	}
	made, err := im.together(ctx, ready, rows, all, refused)
	if err != nil || made {
		return refused, err
	}
	var failed []int
	for i := range rows {
		if refused[i] != nil {
			continue
		}
		if refused[i], err = im.alone(ctx, ready, rows, i); err != nil {
			return nil, err
		}
		if refused[i] != nil {
			failed = append(failed, i)
		}
	}
	// Rows that none of them can be made without the others are made together.
	if len(failed) > 1 {
		again := make([]change.Problems, len(rows))
		made, err := im.together(ctx, ready, rows, failed, again)
		if err != nil {
			return nil, err
		}
		for _, i := range failed {
			if made {
				refused[i] = again[i]
			}
		}
	}
	return refused, nil
}

// prepared is what changes of many rows need to read, read at once.
type prepared struct {
	found  map[postgres.Lookup]string
	images map[*catalogue.Entity]map[string]postgres.Image
}

func (im *Importing) prepare(ctx context.Context, rows []Row) (*prepared, error) {
	p := &prepared{found: im.found, images: map[*catalogue.Entity]map[string]postgres.Image{}}
	var lookups []postgres.Lookup
	keys := map[*catalogue.Entity][]string{}
	for _, row := range rows {
		if row.Change.Key != "" {
			keys[row.Change.Entity] = append(keys[row.Change.Entity], row.Change.Key)
		}
		for _, v := range row.Change.Set {
			if l, ok := lookupOf(v); ok {
				if _, known := im.found[l]; !known {
					im.found[l] = ""
					lookups = append(lookups, l)
				}
			}
		}
	}
	found, err := im.w.Resolve(ctx, im.viewer.Scope(), lookups)
	if err != nil {
		return nil, err
	}
	for i, l := range lookups {
		if im.found[l] = found[i]; found[i] == "" {
			delete(im.found, l) // a later row of the file may be it
		}
	}
	for e, wanted := range keys {
		if p.images[e], err = im.w.LoadAll(ctx, e, wanted); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// together makes the changes in one part of the transaction. Those that are refused before
// anything is written are left out; made is false if the database refused any.
func (im *Importing) together(ctx context.Context, p *prepared, rows []Row, which []int, refused []change.Problems) (made bool, err error) {
	im.w.Together(true)
	defer im.w.Together(false)
	err = im.w.Try(ctx, func() error {
		for _, i := range which {
			if refused[i] != nil {
				continue
			}
			s := im.start(p, rows[i], i)
			err := s.run(ctx)
			rows[i].Key = s.key
			var problems change.Problems
			if errors.As(err, &problems) {
				if refused[i], err = im.withChecks(ctx, s, problems); err != nil {
					return err
				}
				continue
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if isRefusal(err) {
		return false, nil
	}
	return err == nil, err
}

// alone makes one change in a part of the transaction.
func (im *Importing) alone(ctx context.Context, p *prepared, rows []Row, i int) (change.Problems, error) {
	var last *saving
	err := im.w.Try(ctx, func() error {
		last = im.start(p, rows[i], i)
		err := last.run(ctx)
		rows[i].Key = last.key
		return err
	})
	if err == nil {
		return nil, nil
	}
	var problems change.Problems
	if errors.As(err, &problems) {
		return im.withChecks(ctx, last, problems)
	}
	q := Request{Viewer: im.viewer, Changes: changesOf(rows)}
	var refusal *Refusal
	if err := im.runner.refusal(ctx, q, last, err); !errors.As(err, &refusal) {
		return nil, err
	}
	return refusal.Problems, nil
}

// mostChecked bounds the refused rows whose checks are run, too: each takes a round trip.
const mostChecked = 1000

// withChecks adds the checks of the database that a row breaks beside a rule of the domain,
// so that all that is wrong is said at once.
func (im *Importing) withChecks(ctx context.Context, s *saving, problems change.Problems) (change.Problems, error) {
	if im.checked++; s.row == nil || im.checked > mostChecked {
		return problems, nil
	}
	known, err := im.runner.known(ctx)
	if err != nil {
		return nil, err
	}
	e := s.change.Entity
	failed, err := im.runner.db.FailedChecks(ctx, e.Table, known.checks(e.Table), s.row)
	if err != nil {
		return nil, err
	}
	for _, name := range failed {
		one, _ := known.find(e.Table, name)
		if p := problemOf(e, one); !slices.ContainsFunc(problems, func(said change.Problem) bool { return slices.Equal(said.Path, p.Path) }) {
			problems = append(problems, p)
		}
	}
	return problems, nil
}

func (im *Importing) start(p *prepared, row Row, place int) *saving {
	im.w.Making(place, row.Change.Reason)
	im.w.From(row.Origin)
	return &saving{Writer: im.w, catalogue: im.runner.catalogue, viewer: im.viewer, change: row.Change, place: place, origin: row.Origin, read: p, undoes: im.undoes}
}

func changesOf(rows []Row) []change.Change {
	changes := make([]change.Change, len(rows))
	for i, row := range rows {
		changes[i] = row.Change
	}
	return changes
}

// isRefusal reports whether the database, or a rule between rows, refused a row.
func isRefusal(err error) bool {
	var constraint *postgres.ConstraintError
	var rule *postgres.RowRuleError
	return errors.As(err, &constraint) || errors.As(err, &rule)
}

// undoneAtOnce is how many rows are read at once to be taken back.
const undoneAtOnce = 500

// errNotCommitted refuses to undo an import that is not committed, or no more.
func errNotCommitted() error {
	return fault.New(fault.Conflict, "这次导入没有写入，或已经撤销", "the import is not committed, or was undone already")
}

// ChangedSince is the refusal to undo an import of which rows were changed since.
type ChangedSince struct{ Rows []postgres.ImportedChange }

// Error counts the rows, for the log.
func (e *ChangedSince) Error() string { return "rows of the import were changed since" }

// Undo takes an import back: as one write, which is not made if a row that the import wrote
// was changed since (a *ChangedSince), or if a row is needed by others (a *Refusal).
func (r *Runner) Undo(ctx context.Context, c *catalogue.Catalogue, viewer auth.Viewer, id, reason string, at time.Time) (undone int, err error) {
	author := postgres.Author{County: viewer.County, Name: viewer.UserName, At: at, Source: "ENTERED"}
	var rows []Row
	var last *saving
	err = r.db.Write(ctx, author, func(w *postgres.Writer) error {
		changes, ok, err := w.UndoImport(ctx, id)
		if err != nil {
			return err
		}
		if !ok {
			return errNotCommitted()
		}
		if rows, err = takeBack(c, changes, reason); err != nil {
			return err
		}
		im := &Importing{runner: r, w: w, viewer: viewer, found: map[postgres.Lookup]string{}, undoes: true}
		w.Together(true)
		for first := 0; first < len(rows); first += undoneAtOnce {
			part := rows[first:min(first+undoneAtOnce, len(rows))]
			p, err := im.prepare(ctx, part)
			if err != nil {
				return err
			}
			for i, row := range part {
				last = im.start(p, row, first+i)
				if err := last.run(ctx); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		return 0, r.refusal(ctx, Request{Viewer: viewer, Changes: changesOf(rows)}, last, err)
	}
	return len(rows), nil
}

// takeBack returns the changes that undo others. A row that was written twice is brought
// back to what it was before the first write.
func takeBack(c *catalogue.Catalogue, changes []postgres.ImportedChange, reason string) ([]Row, error) {
	var since []postgres.ImportedChange
	type id struct{ entity, key string }
	newest := map[id]postgres.ImportedChange{}
	first := map[id]postgres.ImportedChange{}
	var order []id
	for _, written := range changes { // the last one first
		at := id{written.Entity, written.Key}
		if _, seen := newest[at]; !seen {
			newest[at] = written
			order = append(order, at)
			if written.Now != written.Version {
				since = append(since, written)
			}
		}
		first[at] = written
	}
	if len(since) > 0 {
		return nil, &ChangedSince{Rows: since}
	}
	var rows []Row
	for _, at := range order {
		e, before := c.Entity(at.entity), first[at].Before
		undo := change.Change{Entity: e, Action: catalogue.Delete, Key: at.key, Expected: newest[at].Version, Reason: reason}
		switch {
		case newest[at].Action == string(catalogue.Delete):
			undo = change.Change{Entity: e, Action: catalogue.Restore, Key: at.key, Reason: reason}
		case before != nil:
			undo.Action = catalogue.Update
			undo.Set = valuesOf(e, before)
		}
		rows = append(rows, Row{Change: undo})
	}
	return rows, nil
}

// valuesOf returns all that an image holds and a correction can write.
func valuesOf(e *catalogue.Entity, image postgres.Image) []change.Value {
	var values []change.Value
	members := e.Written(true)
	if e.Write.State != nil {
		members = append(members, catalogue.Member{Field: e.Write.State})
	}
	for _, m := range members {
		v, held := image[m.Column()]
		if !held {
			continue // an older program wrote the image, without columns of today
		}
		if text, ok := image.Text(m.Column()); ok && m.Ref != nil {
			v = change.Reference{Value: text}
		}
		if !slices.ContainsFunc(values, func(set change.Value) bool { return set.Member == m }) {
			values = append(values, change.Value{Member: m, Value: v})
		}
	}
	return values
}
