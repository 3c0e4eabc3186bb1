package catalogue

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// Write says how an entity is written: by whom, by which key its rows are known, and how
// its state moves.
type Write struct {
	Key         []Member // what identifies a row within the county, to people and to files
	By          []string // the roles that may write, in the words of the API
	Rules       []string // the names of the rules of the domain that a row obeys
	State       *Field   // nil: the entity has no state
	Initial     string   // the state of a new row
	Transitions []*Transition
	Chain       *Chain // nil: rows stand for themselves
	StepsOnly   bool   // the product makes the rows: people take their steps, and nothing else
}

// Chain says how rows follow one another: each ends where the next one begins, and the last
// one, whose To is null, does not end.
type Chain struct {
	Within   []Member // rows that are equal in these follow one another
	From, To *Field
}

// Member is a field or a to-one edge of an entity; one of the two is set.
type Member struct {
	Field *Field
	Ref   *Ref
}

// Name returns the name of the member in the schema.
func (m Member) Name() string {
	if m.Ref != nil {
		return m.Ref.Name
	}
	return m.Field.Name
}

// Column returns the column that holds the member.
func (m Member) Column() string {
	if m.Ref != nil {
		return m.Ref.Column
	}
	return m.Field.Column
}

// Label returns what the member is called.
func (m Member) Label() Label {
	if m.Ref != nil {
		return m.Ref.Label
	}
	return m.Field.Label
}

// Nullable reports whether a row may have no value there.
func (m Member) Nullable() bool {
	if m.Ref != nil {
		return m.Ref.Nullable
	}
	return m.Field.Nullable
}

// Numbered reports whether the database gives a new row a number there, if it has none.
func (m Member) Numbered() bool { return m.Field != nil && m.Field.numbered }

// Optional reports whether a new row may be made without a value there.
func (m Member) Optional() bool {
	return m.Nullable() || m.Numbered() || m.Field != nil && m.Field.Default != ""
}

// Transition is a named change of an entity's state.
type Transition struct {
	Name  string // the verb, "settle"
	Label Label
	From  []string
	To    string
	Sets  []TransitionSet
}

// TransitionSet is a value that a transition writes beside the state.
type TransitionSet struct {
	Member   Member
	Required bool
}

// Transition returns the transition of that name, or nil.
func (w *Write) Transition(name string) *Transition {
	for _, t := range w.Transitions {
		if t.Name == name {
			return t
		}
	}
	return nil
}

// Between returns the transition that leads from one state to another, or nil.
func (w *Write) Between(from, to string) *Transition {
	for _, t := range w.Transitions {
		if t.To == to && slices.Contains(t.From, from) {
			return t
		}
	}
	return nil
}

// Leads reports whether steps lead from one state to another, or the two are the same.
func (w *Write) Leads(from, to string) bool {
	reached := []string{from}
	for i := 0; i < len(reached); i++ {
		for _, t := range w.Transitions {
			if slices.Contains(t.From, reached[i]) && !slices.Contains(reached, t.To) {
				reached = append(reached, t.To)
			}
		}
	}
	return slices.Contains(reached, to)
}

// Written returns the members that a new row is made of or, with update, those that may
// be corrected. The state is in neither. What transitions set is no part of a new row.
func (e *Entity) Written(update bool) []Member {
	var members []Member
	for _, name := range e.members {
		m, ok := e.member(name)
		switch {
		case !ok, m.Field != nil && m.Field.computed, e.Write.State != nil && m.Field == e.Write.State:
		case update && (m.fixed() || e.inKey(m) && m.Column() == e.Key || e.Write.Chain.within(m)):
		case !update && e.Write.sets(m):
		default:
			members = append(members, m)
		}
	}
	return members
}

// Entered reports whether people enter, import, correct and delete rows of the entity.
func (e *Entity) Entered() bool { return e.Write != nil && !e.Write.StepsOnly }

// Columns returns the members that a row holds in columns of its own, each column once.
func (e *Entity) Columns() []Member {
	var members []Member
	for _, name := range e.members {
		m, ok := e.member(name)
		ofEdge := ok && m.Field != nil && slices.ContainsFunc(e.Refs, func(r *Ref) bool { return !r.Many && r.Column == m.Field.Column })
		if ok && !ofEdge {
			members = append(members, m)
		}
	}
	return members
}

// Stored returns the members that a row holds in columns of its own and that are not
// computed by the database.
func (e *Entity) Stored() []Member {
	var members []Member
	for _, name := range e.members {
		if m, ok := e.member(name); ok && (m.Field == nil || !m.Field.computed) {
			members = append(members, m)
		}
	}
	return members
}

// Member returns the field or to-one edge of that name that is stored in a column of the
// entity's own; ok is false without one.
func (e *Entity) Member(name string) (m Member, ok bool) { return e.member(name) }

func (e *Entity) member(name string) (Member, bool) {
	if f := e.byField[name]; f != nil && !f.Standard {
		return Member{Field: f}, true
	}
	if r := e.byRef[name]; r != nil && !r.Many {
		return Member{Ref: r}, true
	}
	return Member{}, false
}

func (m Member) fixed() bool {
	if m.Ref != nil {
		return m.Ref.fixed
	}
	return m.Field.fixed
}

func (c *Chain) within(m Member) bool { return c != nil && slices.Contains(c.Within, m) }

func (e *Entity) inKey(m Member) bool { return slices.Contains(e.Write.Key, m) }

func (w *Write) sets(m Member) bool {
	return slices.ContainsFunc(w.Transitions, func(t *Transition) bool {
		return slices.ContainsFunc(t.Sets, func(s TransitionSet) bool { return s.Member == m })
	})
}

// readWrite reads how an entity is written; without @write it is not.
func (c *Catalogue) readWrite(s *ast.Schema, e *Entity, def *ast.Definition) error {
	d := def.Directives.ForName("write")
	if d == nil {
		return nil
	}
	e.Write = &Write{By: words(d, "by"), Rules: words(d, "rules"), StepsOnly: argument(s, d, "stepsOnly") == "true"}
	switch {
	case len(e.Write.By) > 0:
	case e.TownshipScoped:
		e.Write.By = []string{"CLERK", "ADMIN"}
	default:
		e.Write.By = []string{"ADMIN"}
	}
	for _, name := range words(d, "key") {
		m, ok := e.member(name)
		if !ok {
			return fmt.Errorf("%s: @write names %s, which is no stored field or to-one edge", e.Name, name)
		}
		e.Write.Key = append(e.Write.Key, m)
	}
	if len(e.Write.Key) == 0 && e.Entered() {
		return fmt.Errorf("%s: @write names no key, so no file could name a row", e.Name)
	}
	for _, fd := range def.Fields {
		if err := e.readWritten(s, fd); err != nil {
			return err
		}
	}
	if err := e.readChain(s, def.Directives.ForName("chain")); err != nil {
		return err
	}
	for _, t := range def.Directives.ForNames("transition") {
		if err := e.readTransition(s, t); err != nil {
			return err
		}
	}
	return nil
}

// readWritten reads the annotations of a field or edge of a writable entity.
func (e *Entity) readWritten(s *ast.Schema, fd *ast.FieldDefinition) error {
	fixed := fd.Directives.ForName("fixed") != nil
	if r := e.byRef[fd.Name]; r != nil {
		r.fixed = fixed
		return nil
	}
	f := e.byField[fd.Name]
	f.fixed, f.computed, f.numbered = fixed, fd.Directives.ForName("computed") != nil, fd.Directives.ForName("numbered") != nil
	if d := fd.Directives.ForName("default"); d != nil {
		f.Default = argument(s, d, "value")
	}
	if d := fd.Directives.ForName("state"); d != nil {
		e.Write.State, e.Write.Initial = f, argument(s, d, "initial")
		if !slices.Contains(f.Enum, e.Write.Initial) {
			return fmt.Errorf("%s.%s: %s is no state", e.Name, f.Name, e.Write.Initial)
		}
	}
	return nil
}

func (e *Entity) readTransition(s *ast.Schema, d *ast.Directive) error {
	t := &Transition{Name: argument(s, d, "name"), To: argument(s, d, "to"), From: words(d, "from"),
		Label: Label{ZH: argument(s, d, "zh"), EN: argument(s, d, "en")}}
	if e.Write.State == nil {
		return fmt.Errorf("%s: @transition without a @state", e.Name)
	}
	for _, state := range append([]string{t.To}, t.From...) {
		if !slices.Contains(e.Write.State.Enum, state) {
			return fmt.Errorf("%s: @transition %s names the state %s, which there is not", e.Name, t.Name, state)
		}
	}
	for _, name := range words(d, "sets") {
		plain, required := strings.CutSuffix(name, "!")
		m, ok := e.member(plain)
		if !ok {
			return fmt.Errorf("%s: @transition %s sets %s, which is no stored field or to-one edge", e.Name, t.Name, plain)
		}
		t.Sets = append(t.Sets, TransitionSet{Member: m, Required: required})
	}
	e.Write.Transitions = append(e.Write.Transitions, t)
	return nil
}

func (e *Entity) readChain(s *ast.Schema, d *ast.Directive) error {
	if d == nil {
		return nil
	}
	c := &Chain{From: e.byField[argument(s, d, "from")], To: e.byField[argument(s, d, "to")]}
	if c.From == nil || c.To == nil || !c.To.Nullable {
		return fmt.Errorf("%s: @chain needs a field to begin with, and one that may be null to end with", e.Name)
	}
	for _, name := range words(d, "within") {
		m, ok := e.member(name)
		if !ok {
			return fmt.Errorf("%s: @chain names %s, which is no stored field or to-one edge", e.Name, name)
		}
		c.Within = append(c.Within, m)
	}
	c.To.computed = true
	e.Write.Chain = c
	return nil
}
