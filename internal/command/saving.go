package command

import (
	"context"
	"maps"
	"slices"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/postgres"
)

// saving is one change while its transaction runs.
type saving struct {
	*postgres.Writer
	viewer auth.Viewer
	change change.Change
	place  int // among the changes of the request
	made   map[string]newRow

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
		if !m.Nullable() && set[m.Column()] == nil && !problems.at(m) {
			problems = append(problems, required(m))
		}
	}
	if e.Write.State != nil {
		set[e.Write.State.Column] = e.Write.Initial
	}
	for _, t := range e.Write.Transitions {
		for _, of := range t.Sets {
			if f := of.Member.Field; f != nil && f.Default != "" {
				set[f.Column] = defaultOf(f)
			}
		}
	}
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

// load loads the row and refuses who may not write it, or has not read it as it is.
func (s *saving) load(ctx context.Context) (err error) {
	s.key = s.change.Key
	if s.before, err = s.Load(ctx, s.change.Entity, s.key); err != nil {
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
		s.row[m.Column()] = last[m.Column()]
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

// inScope reports whether a row is the viewer's to write: in a township of theirs, where
// the viewer is bound to townships.
func (s *saving) inScope(row postgres.Image) bool {
	scope := s.viewer.Scope()
	if scope.Townships == nil {
		return true
	}
	township, ok := row.Text("township_code")
	return s.change.Entity.TownshipScoped && ok && slices.Contains(scope.Townships, township)
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
			members = append(members, v.Member)
			lookups = append(lookups, postgres.Lookup{Entity: v.Member.Ref.Target, By: reference.By, Value: reference.Value})
		}
	}
	keys, err := s.Resolve(ctx, s.viewer.Scope(), lookups)
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

// defaultOf returns the default of a field as the database reads it.
func defaultOf(f *catalogue.Field) any {
	if f.Kind == catalogue.Boolean {
		return f.Default == "true"
	}
	return f.Default
}
