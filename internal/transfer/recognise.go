package transfer

import (
	"slices"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/sheet"
)

// table is what was recognised in a sheet.
type table struct {
	sheet   *sheet.Sheet
	matcher *matcher
	columns []*column
	first   int      // the number of the first line of the header
	header  int      // the number of its last line
	titles  []string // texts above it
	units   []string // units that those state
	unitRow int      // the number of a line of units below the header, 0 without one
	heads   []string // plain texts of the header, by column
}

func (t *table) entity() *catalogue.Entity { return t.matcher.entity }

// leastMatched is how many columns a header has to have that are read.
const leastMatched = 2

// recognise finds the table that the first lines of a sheet hold; nil without one. Of
// several entities whose labels fit, the one with the most fitting columns is it, if its
// key is among them. Where only one entity is asked for, one column is enough: the report
// then says what is missing.
func recognise(s *sheet.Sheet, lines []sheet.Line, matchers []*matcher, mapping *Mapping, hint string) *table {
	t := recogniseWith(leastMatched, s, lines, matchers, mapping, hint)
	if t == nil && len(matchers) == 1 {
		t = recogniseWith(1, s, lines, matchers, mapping, hint)
	}
	return t
}

func recogniseWith(least int, s *sheet.Sheet, lines []sheet.Line, matchers []*matcher, mapping *Mapping, hint string) *table {
	var best *table
	bestScore := 0
	for i := range lines {
		if i > mostTitleLines {
			break
		}
		if filled(lines[i]) < leastMatched {
			continue
		}
		for depth := 1; depth <= mostHeaderLines && i+depth <= len(lines); depth++ {
			if depth > 1 && !continuesHeader(s, lines[i:i+depth]) {
				break
			}
			headers := headersIn(s, lines[i:i+depth])
			for _, m := range matchers {
				columns := m.columnsOf(headers, mapping)
				n := matched(columns)
				if n < least {
					continue
				}
				score := n*16 + keysMatched(m, columns)*4 + hinted(m.entity, hint) - missingRequired(m, columns)*2 - depth
				if score > bestScore {
					bestScore = score
					best = newTable(s, m, columns, lines, i, depth)
				}
			}
		}
	}
	return best
}

// continuesHeader reports whether the last of some lines goes on with a header: a merged
// cell reaches into it, or stands above it.
func continuesHeader(s *sheet.Sheet, lines []sheet.Line) bool {
	last, above := lines[len(lines)-1].Number, lines[len(lines)-2].Number
	return last == above+1 && slices.ContainsFunc(s.Merged, func(r sheet.Range) bool {
		return r.FirstLine <= above && (r.LastLine >= last || r.LastLine == above && r.LastColumn > r.FirstColumn) && r.FirstLine >= lines[0].Number
	})
}

func newTable(s *sheet.Sheet, m *matcher, columns []*column, lines []sheet.Line, first, depth int) *table {
	t := &table{sheet: s, matcher: m, columns: columns, first: lines[first].Number, header: lines[first+depth-1].Number}
	for _, line := range lines[:first] {
		for at := range line.Cells {
			if text := textAt(line, at); text != "" {
				t.titles = append(t.titles, text)
				t.units = append(t.units, statedUnits(text)...)
			}
		}
	}
	for _, h := range headersIn(s, lines[first+depth-1:first+depth]) {
		t.heads = append(t.heads, plain(h.text()))
	}
	if next := first + depth; next < len(lines) && lines[next].Number == t.header+1 && t.takeUnits(lines[next]) {
		t.unitRow = lines[next].Number
	}
	return t
}

// keysMatched counts the members of the key that have a column, or can be found without.
func keysMatched(m *matcher, columns []*column) (n int) {
	if !m.entity.Entered() {
		return 0
	}
	for _, k := range m.entity.Write.Key {
		if has(columns, k) {
			n++
		}
	}
	return n
}

func missingRequired(m *matcher, columns []*column) (n int) {
	for _, member := range m.entity.Written(false) {
		if !member.Optional() && !has(columns, member) {
			n++
		}
	}
	return n
}

// hinted is more than zero if a text, such as the title or the file's name, names the entity.
func hinted(e *catalogue.Entity, text string) int {
	text = plain(text)
	for _, word := range append([]string{e.Label.ZH}, e.Label.Synonyms...) {
		if strings.Contains(text, plain(word)) {
			return 8
		}
	}
	return 0
}

// isTable reports whether the sheet holds rows of the entity and no summary of them: its key
// has its columns, or is known from elsewhere.
func (t *table) isTable(known func(catalogue.Member) bool) bool {
	for _, k := range t.entity().Write.Key {
		if !k.Numbered() && !has(t.columns, k) && !known(k) {
			return false
		}
	}
	return true
}
