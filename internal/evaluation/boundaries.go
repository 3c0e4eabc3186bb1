package evaluation

import (
	"fmt"
	"slices"
	"time"

	"litong3422/internal/division"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// Boundaries says under which divisions figures are computed; the words are the API's.
type Boundaries string

// The boundaries; "" stands for the baseline.
const (
	BaselineBoundaries Boundaries = "BASELINE"  // the list of the county's baseline day
	CurrentBoundaries  Boundaries = "CURRENT"   // past figures go to today's successors
	PeriodBoundaries   Boundaries = "AT_PERIOD" // each period by the divisions of its last day
)

// BoundarySet is the county's divisions under one answer to Boundaries.
type BoundarySet struct {
	baseline bool
	on       time.Time                  // the day it shows; zero for the baseline
	parts    map[string][]division.Part // by unit, which recorded codes make up its figure
	from     time.Time                  // the first day of the records
	// townships are the codes under which townships' rows are recorded, in scope.
	townships []string
}

// Baseline is the divisions of the county's baseline day. Rows are recorded under their
// codes.
func Baseline() BoundarySet { return BoundarySet{baseline: true} }

// key identifies the set among those of a session.
func (b BoundarySet) key() string {
	if b.baseline {
		return "baseline"
	}
	return b.on.Format(time.DateOnly)
}

// shows reports whether a unit is part of the set: it exists on its day, or it
// ended without a known successor and has figures within the records.
func (b BoundarySet) shows(u postgres.Unit) bool {
	if b.baseline {
		return u.Baseline
	}
	return u.Stands(b.on) || len(b.parts[u.Code]) > 0 && !u.From.After(b.on) && u.To.After(b.from)
}

// name is what the unit was called; the baseline keeps the names of its own day.
func (b BoundarySet) name(u *postgres.Unit) string {
	if b.baseline {
		return u.Name
	}
	return u.NameOn(b.on, u.Name)
}

// recorded returns the unit with the codes under which its rows are recorded.
func (b BoundarySet) recorded(u *postgres.Unit) indicator.RecordedUnit {
	at := indicator.RecordedUnit{Code: u.Code, Level: u.Level, Townships: b.townships}
	if b.baseline {
		return at
	}
	at.On = b.on.Format(time.DateOnly)
	for _, part := range b.parts[u.Code] {
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

// boundarySet returns the divisions for a period. Two days between which no
// division changed have the same set.
func (s *Session) boundarySet(b Boundaries, p indicator.Period) (BoundarySet, error) {
	county, err := s.county()
	if err != nil {
		return BoundarySet{}, err
	}
	var townships []string
	for _, u := range county.Units {
		if u.Level == indicator.Township {
			townships = append(townships, u.Code)
		}
	}
	if b == BaselineBoundaries || b == "" {
		return BoundarySet{baseline: true, townships: townships}, nil
	}
	on := farFuture()
	if b == PeriodBoundaries {
		if on, err = time.Parse(time.DateOnly, p.Last()); err != nil {
			return BoundarySet{}, fmt.Errorf("the last day of a period: %w", err)
		}
	}
	register := s.register()
	on = register.LastChange(on)
	s.mu.Lock()
	defer s.mu.Unlock()
	parts, known := s.partsOn[on]
	if !known {
		parts = register.Parts(on)
		s.partsOn[on] = parts
	}
	return BoundarySet{on: on, parts: parts, from: county.From, townships: townships}, nil
}

// boundarySets returns the divisions of each period.
func (s *Session) boundarySets(b Boundaries, periods []indicator.Period) ([]BoundarySet, error) {
	sets := make([]BoundarySet, len(periods))
	for i, p := range periods {
		var err error
		if sets[i], err = s.boundarySet(b, p); err != nil {
			return nil, err
		}
	}
	return sets, nil
}

// requireExists refuses a unit that none of the sets shows: a NOT_FOUND fault that
// names its successor, if there is one.
func (s *Session) requireExists(u postgres.Unit, sets []BoundarySet) error {
	if u.Level == indicator.District || slices.ContainsFunc(sets, func(b BoundarySet) bool { return b.shows(u) }) {
		return nil
	}
	on := sets[len(sets)-1].on
	if sets[0].baseline {
		county, err := s.county()
		if err != nil {
			return err
		}
		on = county.BaselineOn
		if u.From.After(on) { // a unit of a later list; it has no figures before its own time
			return nil
		}
	}
	successor := s.register().Successor(u.Code, on)
	if successor.Code == u.Code {
		return fault.New(fault.NotFound, "区划 %s（%s）在所问时期不存在。", "The division %s (%s) did not exist at that time.", u.Code, u.Name)
	}
	name := successor.Code
	if next, err := s.Unit(successor.Code); err == nil {
		name = next.Name
	}
	return fault.New(fault.NotFound, "区划 %s（%s）已于 %s 撤销，由 %s（%s）承继；请改用该代码。",
		"The division %s (%s) ended on %s and was succeeded by %s (%s); ask for that code.", u.Code, u.Name, u.To.Format(time.DateOnly), successor.Code, name)
}
