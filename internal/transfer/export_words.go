package transfer

import (
	"context"
	"slices"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
	"litong3422/internal/sheet/book"
)

// word says how the row at the end of an edge is named, so that an import finds it again.
type word struct {
	places *placeWords
	target *catalogue.Entity
	fields []*catalogue.Field // that name it
	refs   []*catalogue.Ref   // divisions that belong to its key, where it has no name
	unique bool
	taken  map[string]bool // names that several rows have
	key    int             // cells of the statement
	cells  []int
	codes  []int
}

// newWord chooses how rows of an entity are named.
func newWord(target *catalogue.Entity, places *placeWords) *word {
	w := &word{target: target, places: places}
	if target.Table == "division" {
		return w
	}
	if target.Write != nil && len(target.Write.Key) == 1 {
		if f := target.Write.Key[0].Field; f != nil && f.Kind == catalogue.String && f.PII == "" {
			w.fields, w.unique = []*catalogue.Field{f}, true
			return w
		}
	}
	if f := target.NameField(); f != nil {
		w.fields, w.unique = []*catalogue.Field{f}, f.Column == target.Key
		return w
	}
	if target.Write == nil {
		return w
	}
	for _, m := range target.Write.Key {
		switch {
		case m.Field != nil && m.Field.PII == "":
			w.fields = append(w.fields, m.Field)
		case isDivision(m):
			w.refs = append(w.refs, m.Ref)
		}
	}
	return w
}

// named reports whether the row has a name of its own.
func (w *word) named() bool {
	return w.unique || len(w.fields) == 1 && w.fields[0] == w.target.NameField()
}

// readTaken reads the names that several rows have.
func (w *word) readTaken(ctx context.Context, s *postgres.Snapshot, scope auth.Scope) error {
	if w.unique || !w.named() {
		return nil
	}
	groups, err := s.Groups(ctx, auth.Scope{County: scope.County}, query.Groups{
		Entity: w.target, By: []query.GroupKey{{Field: w.fields[0]}}, Figures: []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Count}}}},
		Having: []query.Having{{Figure: query.FigureAt{}, Op: query.Gt, Value: "1"}}})
	w.taken = map[string]bool{}
	for _, g := range groups {
		if g.Keys[0] != nil {
			w.taken[*g.Keys[0]] = true
		}
	}
	return err
}

// read names the row of a statement's row.
func (w *word) read(row *postgres.Record, readings []*display, into *book.Value) {
	into.Blank = true
	key := row.Raw(w.key)
	if key == nil {
		return
	}
	if w.unique {
		say(into, string(row.Raw(w.cells[0])))
		return
	}
	var parts []string
	for _, cell := range w.codes {
		if code := row.Raw(cell); code != nil {
			parts = append(parts, w.places.word(string(code), anyLevel))
		}
	}
	for i, r := range readings {
		var part book.Value
		if r.read(row, w.cells[i], &part); !part.Blank {
			parts = append(parts, string(part.Text))
		}
	}
	name := strings.Join(parts, " ")
	if !w.named() || w.taken[name] {
		name += "〔" + string(key) + "〕"
	}
	say(into, name)
}

// placeWords names divisions as an import finds them again.
type placeWords struct {
	places *places
	scope  auth.Scope
	known  map[placeAt]string
}

type placeAt struct {
	code  string
	level level
}

func newPlaceWords(county postgres.County, scope auth.Scope) *placeWords {
	return &placeWords{places: newPlaces(county), scope: scope, known: map[placeAt]string{}}
}

// word returns the shortest name that means the division and no other: its own, with the
// township before it, or the code. It is "" for a division that the viewer may not see.
func (p *placeWords) word(code string, l level) string {
	at := placeAt{code, l}
	if word, known := p.known[at]; known {
		return word
	}
	p.known[at] = p.find(code, l)
	return p.known[at]
}

func (p *placeWords) find(code string, l level) string {
	u, known := p.places.units[code]
	if !known || p.scope.Townships != nil && u.Township != "" && !slices.Contains(p.scope.Townships, u.Township) {
		return ""
	}
	for _, name := range []string{u.Name, p.places.units[u.Township].Name + u.Name} {
		if found := p.places.find(name, l, ""); name != "" && len(found) == 1 && found[0] == code {
			return name
		}
	}
	return code
}
