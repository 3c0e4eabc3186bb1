package division

import (
	"cmp"
	"slices"

	"litong3422/internal/search"
	"litong3422/internal/sheet"
)

// checkTree checks what holds between rows: parents, names, successors.
func (r *listReader) checkTree() {
	r.addCounty()
	townships := false
	names := map[string][]*Listed{}
	for _, unit := range r.units {
		townships = townships || unit.Level == Township
		if unit.Level == Village {
			r.checkTownship(unit)
		}
		if unit.Successor != "" {
			r.checkSuccessor(unit)
		}
		place := unit.Parent + " " + search.Plain(unit.Name)
		for _, other := range names[place] {
			if unit.Name != "" && overlap(unit, other) {
				r.problem(unit.line, nameColumn, "与第%d行（%s）同在一处、同名，且时间重叠", "it has the name of line %d (%s), in the same place at the same time", other.line.Line, other.Code)
			}
		}
		names[place] = append(names[place], unit)
	}
	if !townships && len(r.problems) == 0 {
		r.problems = append(r.problems, r.table.Problem(0, "", "没有一个乡镇（第10至12位为000的代码）", "there is no township, no code that ends in 000"))
	}
}

// addCounty adds the county where the list leaves it out.
func (r *listReader) addCounty() {
	code := r.of.County + "000000"
	if r.first[code] == nil {
		county := &Listed{Code: code, Name: r.of.Name, Level: County, Kind: "DISTRICT", From: r.of.First}
		r.first[code] = county
		r.units = append(r.units, county)
	}
	county := r.first[code]
	for _, unit := range r.units { // it stands as long as any of its units
		county.From = min(county.From, unit.From)
	}
}

func (r *listReader) checkTownship(village *Listed) {
	township := r.first[village.Township]
	switch {
	case township == nil:
		r.problem(village.line, codeColumn, "所属乡镇 %s 不在名录中", "its township, %s, is not in the list", village.Township)
	case !village.within(township.From, township.To):
		r.problem(village.line, codeColumn, "启用或停用日期超出所属乡镇 %s（第%d行）的期间", "it stands on days on which its township, %s (line %d), does not", village.Township, township.line.Line)
	}
}

func (r *listReader) checkSuccessor(unit *Listed) {
	next := r.first[unit.Successor]
	switch {
	case unit.Successor == unit.Code:
		r.problem(unit.line, successorColumn, "承继代码是它自己", "it is named as its own successor")
	case next == nil:
		r.problem(unit.line, successorColumn, "承继代码 %s 不在名录中", "the successor %s is not in the list", unit.Successor)
	case unit.Level == Township && next.Level != Township, next.Level == County:
		r.problem(unit.line, successorColumn, "承继代码 %s 的级别不符", "the successor %s is of another level", unit.Successor)
	case unit.To != nil && (next.From > *unit.To || next.To != nil && *next.To <= *unit.To):
		r.problem(unit.line, successorColumn, "承继代码 %s 在 %s 尚未启用或已停用", "the successor %s does not stand on %s", unit.Successor, unit.To.String())
	}
}

func overlap(a, b *Listed) bool {
	return (a.To == nil || *a.To > b.From) && (b.To == nil || *b.To > a.From)
}

func (r *listReader) sort() {
	slices.SortStableFunc(r.problems, func(a, b sheet.Problem) int { return cmp.Compare(a.Line, b.Line) })
}

// sorted returns the units with their other names, the county first, then townships, then
// villages.
func (r *listReader) sorted() []Listed {
	rank := map[string]int{County: 0, Township: 1, Village: 2}
	slices.SortFunc(r.units, func(a, b *Listed) int {
		return cmp.Or(cmp.Compare(rank[a.Level], rank[b.Level]), cmp.Compare(a.Code, b.Code))
	})
	units := make([]Listed, len(r.units))
	for i, unit := range r.units {
		unit.ShortName = ShortName(unit.Name, unit.Kind)
		if unit.Level == County && unit.NameEN == "" {
			unit.NameEN = r.of.NameEN
		}
		if unit.NameEN == "" {
			unit.NameEN = English(unit.ShortName)
		}
		units[i] = *unit
	}
	return units
}
