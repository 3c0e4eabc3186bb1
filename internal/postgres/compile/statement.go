package compile

import (
	"slices"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/query"
)

// Statement is a compiled read that may be run any number of times, by several
// goroutines too. All of its values are bound, the scope's among them, but for
// the keys it starts from, if it starts from any.
type Statement struct {
	Cells
	sql       string
	args      []any
	keysAt    int      // where in args the keys go; 0: it takes none ($1 is the county)
	keyType   string   // the SQL type of the keys
	terms     int      // how many cells after the key hold the order's terms
	keyColumn string   // the name of the key's column
	names     []string // the columns in the cells after the key and the terms
	inlined   map[string]Cells
	lookup    bool // reads rows by their keys
}

// Cells say where the columns of an entity stand in each row of a statement.
type Cells struct {
	key     int
	columns map[string]int
}

// Cell is where a column stands; ok is false for one not selected.
func (c Cells) Cell(column string) (cell int, ok bool) {
	cell, ok = c.columns[column]
	return cell, ok
}

// Key is the cell of the row's own key.
func (c Cells) Key() int { return c.key }

// Inline returns where the columns of an inlined row stand; ok is false for a name
// that the statement does not inline.
func (s *Statement) Inline(as string) (cells Cells, ok bool) {
	cells, ok = s.inlined[as]
	return cells, ok
}

// List compiles a page of an entity.
func List(scope auth.Scope, q query.List, f Form) (*Statement, error) {
	b := newBuilder(scope)
	sql, s := b.list(q, nil, f)
	return b.statement(sql, s, 0)
}

// ByKeys compiles a read of the rows with given keys, in any order.
func ByKeys(scope auth.Scope, e *catalogue.Entity, fields []*catalogue.Field, refs []*catalogue.Ref, f Form) (*Statement, error) {
	b := newBuilder(scope)
	sql, s := b.byKeys(e, fields, refs, f)
	return b.lookup(sql, s)
}

// ByKey compiles a read of the row with a given key.
func ByKey(scope auth.Scope, e *catalogue.Entity, fields []*catalogue.Field, refs []*catalogue.Ref, f Form) (*Statement, error) {
	b := newBuilder(scope)
	sql, s := b.byKey(e, fields, refs, f)
	return b.lookup(sql, s)
}

// Lists compiles a page of a to-many edge for each parent given by its
// key; the first cell is the parent's place, counted from 1.
func Lists(scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, q query.List, f Form) (*Statement, error) {
	b := newBuilder(scope)
	sql, s := b.lists(ref, owner, q, f)
	return b.statement(sql, s, 1)
}

// Count compiles a count, the one cell of one row; limit 0 counts all.
func Count(scope auth.Scope, e *catalogue.Entity, where query.Where, limit int) (*Statement, error) {
	b := newBuilder(scope)
	return b.statement(b.count(e, where, limit, nil), selection{}, 0)
}

// Counts compiles a count for each parent: its place and the count.
func Counts(scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, where query.Where, limit int) (*Statement, error) {
	b := newBuilder(scope)
	return b.statement(b.counts(ref, owner, where, limit), selection{}, 1)
}

// Aggregate compiles figures over a set: one row, a column of text for each
// aggregate, in the order of the figures.
func Aggregate(scope auth.Scope, e *catalogue.Entity, where query.Where, figures []query.Figures) (*Statement, error) {
	b := newBuilder(scope)
	return b.statement(b.aggregate(e, where, figures, nil), selection{}, 0)
}

// Aggregates compiles figures for each parent: its place, and then a column
// of text for each.
func Aggregates(scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, where query.Where, figures []query.Figures, place Place) (*Statement, error) {
	b := newBuilder(scope)
	return b.statement(b.aggregatesPer(place, ref, owner, where, figures), selection{}, 1)
}

// Groups compiles a group-by: per group a column of text for each key, and
// then for each aggregate.
func Groups(scope auth.Scope, q query.Groups) (*Statement, error) {
	b := newBuilder(scope)
	return b.statement(b.groups(q, nil), selection{}, 0)
}

// GroupsPer compiles a group-by for each parent; its place comes first.
func GroupsPer(scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, q query.Groups, place Place) (*Statement, error) {
	b := newBuilder(scope)
	return b.statement(b.groupsPer(place, ref, owner, q), selection{}, 1)
}

// Place is the SQL of the first cell of a statement that starts from parents: the
// parent's place among the keys, counted from 1.
type Place string

// The forms of a place.
const (
	PlaceNumber Place = "parent.place"
	PlaceText   Place = "parent.place::text"
)

// GroupNodes compiles a read of the first rows of groups that q gave, each
// named by its keys. The first cell is the group's place, counted from 1.
func GroupNodes(scope auth.Scope, q query.Groups, groups [][]*string, nodes query.GroupNodes) (*Statement, error) {
	b := newBuilder(scope)
	sql, s := b.groupNodes(q, groupsAt{groups: groups}, nodes)
	return b.statement(sql, s, 1)
}

// GroupNodesPer is GroupNodes for groups of a to-many edge; places
// are those of the groups' parents among the statement's keys, counted from 1.
func GroupNodesPer(scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, q query.Groups, groups [][]*string, places []int64, nodes query.GroupNodes) (*Statement, error) {
	b := newBuilder(scope)
	q.Entity = ref.Target
	at := groupsAt{groups: groups, parents: places}
	at.tables, at.link = b.parents(ref, owner)
	sql, s := b.groupNodes(q, at, nodes)
	return b.statement(sql, s, 1)
}

// statement ends the compilation; the row's own cells begin at first.
func (b *builder) statement(sql string, s selection, first int) (*Statement, error) {
	if b.err != nil {
		return nil, b.err
	}
	compiled := &Statement{Cells: s.cells(first), sql: sql, args: b.args, keysAt: b.keysAt, keyType: b.keyType, keyColumn: s.key, names: s.columns, terms: s.cursor}
	if len(s.inlined) > 0 {
		compiled.inlined = make(map[string]Cells, len(s.inlined))
	}
	for _, row := range s.inlined {
		compiled.inlined[row.as] = row.cells(first + row.at)
	}
	return compiled, nil
}

// cells are those of a row whose columns begin at first.
func (s selection) cells(first int) Cells {
	c := Cells{key: first, columns: make(map[string]int, len(s.columns)+1)}
	c.columns[s.key] = first
	for i, name := range s.columns {
		c.columns[name] = first + 1 + s.cursor + i
	}
	return c
}

// lookup ends the compilation of a read of rows by their keys.
func (b *builder) lookup(sql string, s selection) (*Statement, error) {
	compiled, err := b.statement(sql, s, 0)
	if err == nil {
		compiled.lookup = true
	}
	return compiled, err
}

// SQL returns the statement's text.
func (s *Statement) SQL() string { return s.sql }

// Lookup reports whether the statement reads rows by their keys and nothing else.
func (s *Statement) Lookup() bool { return s.lookup }

// KeyColumn returns the name of the column that holds the key of each row.
func (s *Statement) KeyColumn() string { return s.keyColumn }

// Terms returns how many cells after the key hold the terms of the order.
func (s *Statement) Terms() int { return s.terms }

// Columns returns the names of the columns in the cells after the key and the terms.
func (s *Statement) Columns() []string { return s.names }

// Args returns the arguments of one run that starts from keys, if from any. The
// caller does not change them.
func (s *Statement) Args(keys *Keys) []any {
	if s.keysAt == 0 {
		return s.args
	}
	return s.with(keys.literal())
}

// ArgsOfKey returns the arguments of one run of a statement of ByKey.
func (s *Statement) ArgsOfKey(key string) []any { return s.with(key) }

// ArgsOfKeys is Args for keys that come from a caller. It is fault.Invalid for a
// text that cannot be a key.
func (s *Statement) ArgsOfKeys(keys []string) ([]any, error) {
	for _, key := range keys {
		if _, ok := CheckValue(s.keyType, key); !ok {
			return nil, fault.New(fault.Invalid, "标识无效", "invalid identifier")
		}
	}
	return s.with(keys), nil
}

// with returns the arguments of one run that starts from a key, or keys.
func (s *Statement) with(keys any) []any {
	args := slices.Clone(s.args)
	args[s.keysAt] = keys
	return args
}

// Keys are what a statement starts from, written as PostgreSQL reads an array:
// encoding them one by one would cost more than reading the rows they find.
type Keys struct {
	text []byte
	n    int
}

// Len is how many keys there are.
func (k *Keys) Len() int {
	if k == nil {
		return 0
	}
	return k.n
}

// Reset forgets the keys, and keeps the memory.
func (k *Keys) Reset() { k.text, k.n = k.text[:0], 0 }

// Add adds a key.
func (k *Keys) Add(key []byte) {
	k.text = append(k.text, ',', '"')
	for _, c := range key {
		if c == '"' || c == '\\' {
			k.text = append(k.text, '\\')
		}
		k.text = append(k.text, c)
	}
	k.text = append(k.text, '"')
	k.n++
}

func (k *Keys) literal() string {
	if k.Len() == 0 {
		return "{}"
	}
	return "{" + string(k.text[1:]) + "}"
}

// CanonicalKey is a key as the key's cell will show it; ok is false for what
// cannot be a key of the entity, and so is no row's.
func CanonicalKey(e *catalogue.Entity, key string) (canonicalKey string, ok bool) {
	if _, ok := CheckValue(KeyType(e), key); !ok {
		return "", false
	}
	return canonical(e, key), true
}
