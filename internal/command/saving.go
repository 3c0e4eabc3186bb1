package command

import (
	"context"
	"maps"
	"slices"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// saving is one change while its transaction runs.
type saving struct {
	*postgres.Writer
	catalogue *catalogue.Catalogue
	viewer    auth.Viewer
	change    change.Change
	place     int // among the changes of the request
	made      map[string]newRow
	origin    string    // of the row in the file of an import
	read      *prepared // of an import, else nil
	undoes    bool      // whether it takes an import back: states go back, too

	key     string
	version int            // that the row has when it is written
	before  postgres.Image // nil before a creation
	row     postgres.Image // as it is to be
}

func (s *saving) run(ctx context.Context) error {
	save := s.update
	switch s.change.Action {
	case catalogue.Create:
		save = s.create
	case catalogue.Delete:
		save = s.delete
	case catalogue.Restore:
		save = s.restore
	}
	if err := save(ctx); err != nil {
		return err
	}
	return s.follow(ctx)
}

func (s *saving) create(ctx context.Context) error {
	e := s.change.Entity
	set, problems, err := s.columns(ctx)
	if err != nil {
		return err
	}
	for _, m := range e.Written(false) {
		if m.Field != nil && m.Field.Default != "" && set[m.Column()] == nil {
			set[m.Column()] = defaultOf(m.Field)
		}
		switch {
		case set[m.Column()] != nil:
		case m.Numbered():
			delete(set, m.Column())
		case !m.Nullable() && !problems.at(m):
			problems = append(problems, required(m))
		}
	}
	s.beginState(set)
	if e.Key == "id" {
		s.key = s.made[s.change.Name].key
		if s.key == "" {
			if s.key, err = newKey(); err != nil {
				return err
			}
		}
		set["id"] = s.key
	}
	s.row = set
	if len(problems) > 0 {
		return change.Problems(problems)
	}
	if !s.inScope(set) {
		return change.Problems{notPermitted()}
	}
	if err := s.obeyed(ctx); err != nil {
		return err
	}
	if err := s.join(ctx, set); err != nil {
		return err
	}
	s.version = 1
	if e.Key != "id" {
		s.key, _ = set.Text(e.Key)
		// The versions of a deleted row that had the key are in its history.
		last, err := s.Deleted(ctx, e, s.key)
		if err != nil {
			return err
		}
		if last != nil {
			s.version = last.Version() + 1
		}
	}
	set["version"] = s.version
	return s.Insert(ctx, e, catalogue.Create, set)
}

// beginState gives a new row its initial state and the defaults of what transitions set. A
// file may say otherwise: it holds the row as its system left it.
func (s *saving) beginState(set postgres.Image) {
	e := s.change.Entity
	if e.Write.State == nil {
		return
	}
	if _, given := set[e.Write.State.Column]; !given {
		set[e.Write.State.Column] = e.Write.Initial
	}
	for _, t := range e.Write.Transitions {
		for _, of := range t.Sets {
			f := of.Member.Field
			if f == nil || f.Default == "" {
				continue
			}
			if v, given := set[f.Column]; !given || v == nil && !f.Nullable {
				set[f.Column] = defaultOf(f)
			}
		}
	}
}

// movesState refuses a state that a file gives where no steps lead to it from the present
// one.
func (s *saving) movesState(set postgres.Image) *change.Problem {
	w := s.change.Entity.Write
	if w.State == nil || s.undoes {
		return nil
	}
	from, _ := s.before.Text(w.State.Column)
	to, given := set.Text(w.State.Column)
	if !given || w.Leads(from, to) {
		return nil
	}
	p := atMember(change.RuleViolation, catalogue.Member{Field: w.State}, fault.Text{
		ZH: "“" + w.State.ValueLabel(from).ZH + "”的记录不能变为“" + w.State.ValueLabel(to).ZH + "”。",
		EN: "A record that is “" + w.State.ValueLabel(from).EN + "” cannot become “" + w.State.ValueLabel(to).EN + "”."})
	p.Rule = s.change.Entity.Name + "." + w.State.Name
	return &p
}

// load loads the row and refuses who may not write it, or has not read it as it is.
func (s *saving) load(ctx context.Context) (err error) {
	s.key = s.change.Key
	if s.read != nil {
		s.before = s.read.images[s.change.Entity][s.key]
	} else if s.before, err = s.Load(ctx, s.change.Entity, s.key); err != nil {
		return err
	}
	if s.before == nil || !s.inScope(s.before) {
		return change.Problems{notPermitted()}
	}
	if v := s.before.Version(); v != s.change.Expected {
		p := change.New(change.VersionConflict, []string{"expectedVersion"},
			"该记录在您读到之后已被修改，现为第%d版；请核对后重做。", "The record was changed after you read it; its version is %d now. Look at it and try again.", v)
		p.Current = v
		return change.Problems{p}
	}
	return nil
}

func (s *saving) update(ctx context.Context) error {
	if err := s.load(ctx); err != nil {
		return err
	}
	e, t := s.change.Entity, s.change.Transition
	set, problems, err := s.columns(ctx)
	if err != nil {
		return err
	}
	if t != nil {
		state, _ := s.before.Text(e.Write.State.Column)
		if !slices.Contains(t.From, state) {
			return change.Problems{wrongState(e, t, state)}
		}
		set[e.Write.State.Column] = t.To
	} else if problem := s.movesState(set); problem != nil {
		problems = append(problems, *problem)
	}
	for _, v := range s.change.Set {
		if v.Value == nil && !v.Member.Nullable() {
			problems = append(problems, required(v.Member))
		}
	}
	s.row = maps.Clone(s.before)
	maps.Copy(s.row, set)
	if len(problems) > 0 {
		return change.Problems(problems)
	}
	if !s.inScope(s.row) {
		return change.Problems{notPermitted()}
	}
	if err := s.obeyed(ctx); err != nil {
		return err
	}
	if err := s.move(ctx, set); err != nil {
		return err
	}
	s.version = s.before.Version() + 1
	return s.Update(ctx, e, s.change.Action, s.before, set)
}

func (s *saving) delete(ctx context.Context) error {
	if err := s.load(ctx); err != nil {
		return err
	}
	s.row = s.before
	s.version = s.before.Version()
	if err := s.Delete(ctx, s.change.Entity, s.before); err != nil {
		return err
	}
	return s.leave(ctx)
}

func (s *saving) restore(ctx context.Context) (err error) {
	s.key = s.change.Key
	e := s.change.Entity
	last, err := s.Deleted(ctx, e, s.key)
	if err != nil {
		return err
	}
	if last == nil || !s.inScope(last) {
		return change.Problems{notPermitted()}
	}
	s.row = postgres.Image{"version": last.Version() + 1, e.Key: last[e.Key]}
	for _, m := range e.Stored() {
		if v, held := last[m.Column()]; held { // an older program may have deleted it, without columns of today
			s.row[m.Column()] = v
		}
	}
	if err := s.obeyed(ctx); err != nil {
		return err
	}
	if err := s.join(ctx, s.row); err != nil {
		return err
	}
	s.version = last.Version() + 1
	return s.Insert(ctx, e, catalogue.Restore, s.row)
}

func (s *saving) inScope(row postgres.Image) bool { return inScope(s.viewer, s.change.Entity, row) }

// inScope reports whether a row is the viewer's to write: in a township of theirs, where
// the viewer is bound to townships.
func inScope(viewer auth.Viewer, e *catalogue.Entity, row postgres.Image) bool {
	scope := viewer.Scope()
	if scope.Townships == nil {
		return true
	}
	township, ok := row.Text("township_code")
	return e.TownshipScoped && ok && slices.Contains(scope.Townships, township)
}

// problemList collects problems.
type problemList []change.Problem

func (l problemList) at(m catalogue.Member) bool {
	return slices.ContainsFunc(l, func(p change.Problem) bool { return len(p.Path) > 0 && p.Path[0] == m.Name() })
}

// columns returns the columns that the change writes. Its references are resolved to keys of
// rows that the viewer may see.
func (s *saving) columns(ctx context.Context) (set postgres.Image, problems problemList, err error) {
	set = postgres.Image{}
	var members []catalogue.Member // those that lead to other rows
	var lookups []postgres.Lookup
	for _, v := range s.change.Set {
		reference, isReference := v.Value.(change.Reference)
		switch {
		case !isReference:
			set[v.Member.Column()] = v.Value
		case reference.New:
			if row := s.made[reference.Value]; row.entity == v.Member.Ref.Target {
				set[v.Member.Column()] = row.key
			} else {
				problems = append(problems, unknown(v.Member))
			}
		default:
			l, _ := lookupOf(v)
			members, lookups = append(members, v.Member), append(lookups, l)
		}
	}
	keys, err := s.resolve(ctx, lookups)
	if err != nil {
		return nil, nil, err
	}
	for i, m := range members {
		if keys[i] == "" {
			problems = append(problems, unknown(m))
			continue
		}
		set[m.Column()] = keys[i]
	}
	return set, problems, nil
}

// lookupOf returns how the row is found that a value leads to; ok is false for other values.
func lookupOf(v change.Value) (l postgres.Lookup, ok bool) {
	reference, ok := v.Value.(change.Reference)
	if !ok || reference.New {
		return l, false
	}
	return postgres.Lookup{Entity: v.Member.Ref.Target, By: reference.By, Value: reference.Value}, true
}

// resolve returns the keys of the rows that references lead to.
func (s *saving) resolve(ctx context.Context, lookups []postgres.Lookup) ([]string, error) {
	if s.read == nil {
		return s.Resolve(ctx, s.viewer.Scope(), lookups)
	}
	keys := make([]string, len(lookups))
	for i, l := range lookups {
		keys[i] = s.read.found[l]
	}
	return keys, nil
}

// defaultOf returns the default of a field as the database reads it.
func defaultOf(f *catalogue.Field) any {
	if f.Kind == catalogue.Boolean {
		return f.Default == "true"
	}
	return f.Default
}
