package indicator

import (
	"cmp"
	"slices"
	"time"

	"github.com/shopspring/decimal"
)

// Lines are a target and a red line by which figures are judged, with the days on which
// they are in force.
type Lines struct {
	Target, RedLine decimal.NullDecimal
	Proposed        bool // no document states the target
	Term
	Division string // a township, or the district for all of the county
	Basis    Text
}

// Term is the days on which something is in force.
type Term struct {
	From time.Time // zero: always
	To   time.Time // the first day after; zero: until further notice
}

// at reports whether the last day of a month lies in the term.
func (t Term) at(m Month) bool {
	return (t.From.IsZero() || MonthOf(t.From) <= m) && (t.To.IsZero() || MonthOf(t.To) > m)
}

// LinesAt returns the first of the lines that are in force at the end of a month and set a
// target or a red line; none without such.
func LinesAt(of []Lines, m Month) Lines {
	for _, l := range of {
		if l.at(m) && (l.Target.Valid || l.RedLine.Valid) {
			return l
		}
	}
	return Lines{}
}

// Owner is the department that is responsible for an indicator.
type Owner struct {
	Name Text
	Term
	Basis Text
}

// Targets are the lines and owners of a county. They are immutable and safe for concurrent
// use.
type Targets struct {
	lines  map[string]map[string][]Lines // by indicator and division
	owners map[string][]Owner            // by indicator
}

// NewTargets returns targets of the given lines and owners, by indicator.
func NewTargets(lines map[string][]Lines, owners map[string][]Owner) *Targets {
	t := &Targets{lines: map[string]map[string][]Lines{}, owners: owners}
	for code, list := range lines {
		of := map[string][]Lines{}
		for _, l := range list {
			of[l.Division] = append(of[l.Division], l)
		}
		for _, list := range of {
			slices.SortFunc(list, func(a, b Lines) int { return cmp.Compare(b.From.Unix(), a.From.Unix()) })
		}
		t.lines[code] = of
	}
	return t
}

// Of returns the lines of an indicator for a unit of a township, its own before those of
// the district; township is "" for the district itself.
func (t *Targets) Of(code, township, district string) []Lines {
	of := t.lines[code]
	if own := of[township]; len(own) > 0 && township != district {
		return slices.Concat(own, of[district])
	}
	return of[district]
}

// Owner returns who is responsible for an indicator at the end of a month; its name is empty
// where no department is.
func (t *Targets) Owner(code string, m Month) Owner {
	for _, o := range t.owners[code] {
		if o.at(m) {
			return o
		}
	}
	return Owner{}
}

// Part is a part of a row of targets.
type Part string

// The parts that can be wrong.
const (
	OfIndicator Part = "indicator"
	OfTownship  Part = "township"
	OfTarget    Part = "target"
	OfRedLine   Part = "redLine"
)

// Misfit is why lines cannot judge an indicator.
type Misfit struct {
	At  Part
	Why Text
}

// Misfit returns why the lines cannot judge the indicator; nil if they can. Lines that set
// nothing end what was in force before, and fit all indicators that are judged by lines.
func (d *Definition) Misfit(l Lines, ofTownship bool) *Misfit {
	at := OfTarget
	if !l.Target.Valid {
		at = OfRedLine
	}
	zero := l.Target.Decimal.IsZero() && l.RedLine.Decimal.IsZero()
	switch {
	case d.Pace:
		return &Misfit{OfIndicator, Text{ZH: "该指标按序时进度评判，不设目标。", EN: "It is judged by the elapsed share of the year, and has no target."}}
	case d.Direction == Neutral:
		return &Misfit{OfIndicator, Text{ZH: "该指标没有好坏方向，不设目标。", EN: "It has no better and no worse, so no target."}}
	case d.Kind == Flow:
		return &Misfit{OfIndicator, Text{ZH: "该指标是一段时间的合计，长短不同的期间不能用同一目标。", EN: "It is a sum over a period; periods of different lengths cannot have one target."}}
	case !d.Fraction() && !zero:
		return &Misfit{at, Text{ZH: "计数指标各级大小不同，目标和红线只能为0。", EN: "A count differs by level, so its target and red line can only be 0."}}
	case ofTownship && (d.WholeCounty || d.Finest == District):
		return &Misfit{OfTownship, Text{ZH: "该指标只按全县区统计，不能为乡镇另设目标。", EN: "It is of the whole county; a township cannot have a target of its own."}}
	case l.Target.Valid && l.RedLine.Valid && d.better(l.RedLine.Decimal, l.Target.Decimal):
		return &Misfit{OfRedLine, Text{ZH: "红线不能优于目标。", EN: "The red line must not be better than the target."}}
	}
	return nil
}

// better reports whether one value is better than another.
func (d *Definition) better(one, other decimal.Decimal) bool {
	if d.Direction == Down {
		return one.LessThan(other)
	}
	return one.GreaterThan(other)
}
