package transfer

import (
	"slices"
	"strings"

	"litong3422/internal/catalogue"
)

// match is how well a header fits a member of an entity.
type match int

// The kinds, the best first.
const (
	noMatch match = iota
	looseMatch
	synonymMatch
	labelMatch
)

// matcher knows the words of an entity's members.
type matcher struct {
	entity  *catalogue.Entity
	members []catalogue.Member
	words   map[string][]found // by plain word
	loose   map[string][]found
	names   []string // plain words for the rows
}

type found struct {
	member catalogue.Member
	match  match
}

func newMatcher(e *catalogue.Entity) *matcher {
	m := &matcher{entity: e, words: map[string][]found{}, loose: map[string][]found{}}
	for _, word := range append([]string{e.Label.ZH}, e.Label.Synonyms...) {
		m.names = append(m.names, plain(word))
	}
	for _, member := range e.Stored() {
		if member.Ref == nil && ofEdge(e, member) {
			continue // the column of an edge goes by the edge
		}
		m.members = append(m.members, member)
		label, further := headings(member)
		for _, word := range label {
			m.add(word, member, labelMatch)
		}
		for _, word := range further {
			m.add(word, member, synonymMatch)
		}
	}
	return m
}

func ofEdge(e *catalogue.Entity, m catalogue.Member) bool {
	return slices.ContainsFunc(e.Refs, func(r *catalogue.Ref) bool { return !r.Many && r.Column == m.Column() })
}

func (m *matcher) add(word string, member catalogue.Member, as match) {
	m.words[plain(word)] = append(m.words[plain(word)], found{member, as})
	m.loose[loose(word)] = append(m.loose[loose(word)], found{member, looseMatch})
}

// reading is a way to read a header, in the forms that it is looked up by.
type reading struct{ text, plain, loose string }

// readingsOf returns the ways to read a header. A bracket at its end may belong to the label
// or hold a unit.
func readingsOf(header string) []reading {
	var list []reading
	add := func(text string) {
		if p := plain(text); p != "" && !slices.ContainsFunc(list, func(r reading) bool { return r.plain == p }) {
			list = append(list, reading{text, p, loose(text)})
		}
	}
	outside, _ := bracketed(header)
	add(header)
	add(outside)
	add(numbering.ReplaceAllString(header, ""))
	add(numbering.ReplaceAllString(outside, ""))
	return list
}

// find returns the members that a header may mean, all equally well.
func (m *matcher) find(readings []reading) (members []catalogue.Member, as match) {
	for _, r := range readings {
		if members, as = best(m.words[r.plain]); as != noMatch {
			return members, as
		}
		if members, as = best(m.loose[r.loose]); as != noMatch {
			return members, as
		}
		if rest := m.withoutEntity(r.plain); rest != "" {
			if members, as = best(m.loose[loose(rest)]); as != noMatch {
				return members, as
			}
		}
	}
	return nil, noMatch
}

func best(list []found) (members []catalogue.Member, as match) {
	for _, f := range list {
		as = max(as, f.match)
	}
	for _, f := range list {
		if f.match == as && !slices.Contains(members, f.member) {
			members = append(members, f.member)
		}
	}
	return members, as
}

// column is a column of a table and what is read from it.
type column struct {
	at         int // from 0
	header     string
	parents    []string // headers above it, the outermost first
	unit       string   // that its header, or a line of units, states
	member     catalogue.Member
	how        How
	candidates []catalogue.Member
}

// read reports whether the column is read.
func (c *column) read() bool { return c.how == ByName || c.how == BySynonym || c.how == ByMapping }

// columnsOf finds the members of headers. Two columns for one member are ambiguous, unless
// one of them has the better word.
func (m *matcher) columnsOf(headers []header, mapping *Mapping) []*column {
	columns := make([]*column, len(headers))
	best := map[catalogue.Member]match{}
	as := make([]match, len(headers))
	for i, h := range headers {
		if strings.HasSuffix(plain(h.text()), "("+computedMark+")") {
			columns[i] = &column{at: h.at, header: h.text(), parents: h.parents(), how: ByNone}
			continue
		}
		c := &column{at: h.at, header: h.text(), parents: h.parents(), how: ByNone}
		columns[i] = c
		_, c.unit = bracketed(c.header)
		if !isUnit(c.unit) {
			c.unit = ""
		}
		if unit, given := byHeaderOf(mapping, c.header); given {
			c.unit = unit
		}
		if name, mapped := mapping.field(c.header); mapped {
			if member, ok := m.entity.Member(name); ok {
				c.member, c.how, as[i] = member, ByMapping, labelMatch+1
				best[member] = labelMatch + 1
			}
			continue
		}
		var members []catalogue.Member
		members, as[i] = m.find(h.readings)
		switch {
		case len(members) == 1:
			c.member, c.how = members[0], BySynonym
			if as[i] == labelMatch {
				c.how = ByName
			}
			best[c.member] = max(best[c.member], as[i])
		case len(members) > 1:
			c.how, c.candidates = Ambiguous, members
		}
	}
	for i, c := range columns {
		if c.read() && as[i] == looseMatch && best[c.member] > looseMatch {
			c.how, c.candidates = ByNone, []catalogue.Member{c.member}
		}
	}
	return columns
}

func byHeaderOf(m *Mapping, header string) (string, bool) {
	if m == nil {
		return "", false
	}
	return byHeader(m.Units, header)
}

// doubled returns the members that more than one column is read for.
func doubled(columns []*column) (members []catalogue.Member) {
	seen := map[catalogue.Member]int{}
	for _, c := range columns {
		if c.read() {
			if seen[c.member]++; seen[c.member] == 2 {
				members = append(members, c.member)
			}
		}
	}
	return members
}

// matched counts the members that columns are read for.
func matched(columns []*column) int {
	seen := map[catalogue.Member]bool{}
	for _, c := range columns {
		if c.read() {
			seen[c.member] = true
		}
	}
	return len(seen)
}

func has(columns []*column, m catalogue.Member) bool {
	return slices.ContainsFunc(columns, func(c *column) bool {
		return (c.read() || c.how == Ambiguous) && (c.member == m || slices.Contains(c.candidates, m))
	})
}
