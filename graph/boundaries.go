package graph

import (
	"slices"
	"time"

	"litong3422/graph/model"
	"litong3422/internal/division"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// tree is the county's divisions under the boundaries that a question names.
type tree struct {
	baseline bool
	on       time.Time                  // the day it shows, where it is not the baseline
	parts    map[string][]division.Part // which recorded codes make up whose figure
	from     time.Time                  // the first day of the records
	// townships are the codes under which townships' rows are recorded, in scope.
	townships []string
}

// sameTree tells trees apart in keys of what was read.
func (t tree) key() string {
	if t.baseline {
		return "baseline"
	}
	return t.on.Format(time.DateOnly)
}

// shows reports whether a unit has its place in the tree: it stands, or it is
// gone without a known heir, but its figures lie within the records.
func (t tree) shows(u postgres.Unit) bool {
	if t.baseline {
		return u.Baseline
	}
	return u.Stands(t.on) || len(t.parts[u.Code]) > 0 && !u.From.After(t.on) && u.To.After(t.from)
}

// name is what the unit was called; the baseline keeps the names of its own day.
func (t tree) name(u postgres.Unit) string {
	if t.baseline {
		return u.Name
	}
	return u.NameOn(t.on, u.Name)
}

// spot is the unit with the codes under which its rows are recorded.
func (t tree) spot(u postgres.Unit) indicator.RecordedUnit {
	at := indicator.RecordedUnit{Code: u.Code, Level: u.Level, Townships: t.townships}
	if t.baseline {
		return at
	}
	for _, part := range t.parts[u.Code] {
		village := u.Level == indicator.Township && part.Code != part.Code[:9]+"000"
		switch {
		case village && part.Sign > 0:
			at.Joined = append(at.Joined, part.Code)
		case village:
			at.Left = append(at.Left, part.Code)
		default:
			at.Codes = append(at.Codes, part.Code)
		}
	}
	slices.Sort(at.Codes)
	return at
}

// farFuture is after every change of a division that is known.
func farFuture() time.Time { return time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC) }

// tree returns the divisions for a period. Those of two days between which
// nothing changed are one.
func (d *desk) tree(b model.Boundaries, p indicator.Period) (tree, error) {
	county, err := d.county()
	if err != nil {
		return tree{}, err
	}
	var townships []string
	for _, u := range county.Units {
		if u.Level == indicator.Township {
			townships = append(townships, u.Code)
		}
	}
	if b == model.BoundariesBaseline {
		return tree{baseline: true, townships: townships}, nil
	}
	on := farFuture()
	if b == model.BoundariesAtPeriod {
		if on, err = time.Parse(time.DateOnly, p.Last()); err != nil {
			return tree{}, err
		}
	}
	register := d.register()
	on = register.LastChange(on)
	d.mu.Lock()
	defer d.mu.Unlock()
	parts, known := d.parts[on]
	if !known {
		parts = register.Parts(on)
		d.parts[on] = parts
	}
	return tree{on: on, parts: parts, from: county.From, townships: townships}, nil
}

// trees returns the divisions of each period.
func (d *desk) trees(b model.Boundaries, periods []indicator.Period) ([]tree, error) {
	trees := make([]tree, len(periods))
	for i, p := range periods {
		var err error
		if trees[i], err = d.tree(b, p); err != nil {
			return nil, err
		}
	}
	return trees, nil
}

// standing refuses a unit that none of the trees shows, and names who followed it.
func (d *desk) standing(u postgres.Unit, trees []tree) error {
	if u.Level == indicator.District || slices.ContainsFunc(trees, func(t tree) bool { return t.shows(u) }) {
		return nil
	}
	on := trees[len(trees)-1].on
	if trees[0].baseline {
		on = time.Date(baselineYear, time.December, 31, 0, 0, 0, 0, time.UTC)
		if u.From.After(on) { // a unit of a later list; it has no past to be asked for
			return nil
		}
	}
	heir := d.register().Successor(u.Code, on)
	if heir.Code == u.Code {
		return fault.New(fault.NotFound, "区划 %s(%s)在所问时期不存在。", "The division %s (%s) did not exist at that time.", u.Code, u.Name)
	}
	name := heir.Code
	if next, err := d.unit(heir.Code); err == nil {
		name = next.Name
	}
	return fault.New(fault.NotFound, "区划 %s(%s)已于 %s 撤销,由 %s(%s)承继;请改用该代码。",
		"The division %s (%s) ended on %s and was succeeded by %s (%s); ask for that code.", u.Code, u.Name, u.To.Format(time.DateOnly), heir.Code, name)
}

// baselineYear is the year of the list that fits the source document.
const baselineYear = 2018

// boundariesOr is the argument, or the baseline where it is absent.
func boundariesOr(b *model.Boundaries) model.Boundaries {
	if b == nil {
		return model.BoundariesBaseline
	}
	return *b
}
