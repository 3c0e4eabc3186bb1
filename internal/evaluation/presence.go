package evaluation

import (
	"context"
	"fmt"
	"slices"

	"litong3422/internal/auth"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// presence returns what the county has handed in. It is read once for a data version.
func (s *Session) presence() (*indicator.Presence, error) {
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	return s.engine.presence.get(county.Code+" "+county.DataVersion, func() (*indicator.Presence, error) {
		// It is read for all sessions of the version: the first one neither pays for it nor
		// ends it.
		shared, _ := postgres.CountStatements(context.WithoutCancel(s.ctx))
		return s.engine.readPresence(shared, county)
	})
}

// readPresence reads for the whole county: sessions of all scopes share it, and each uses
// what its own units have handed in.
func (e *Engine) readPresence(ctx context.Context, county postgres.County) (*indicator.Presence, error) {
	everything := auth.Scope{County: county.Code}
	townships, villages := e.Indicators.PresenceCodes()
	cells, provisional, err := e.DB.Presence(ctx, everything, townships, villages)
	if err != nil {
		return nil, err
	}
	var units []postgres.Unit
	for _, c := range cells {
		unit := postgres.Unit{Level: indicator.Township}
		if unit.Code = c.Division; unit.Code[9:] == "000" && !slices.ContainsFunc(units, func(u postgres.Unit) bool { return u.Code == unit.Code }) {
			units = append(units, unit)
		}
	}
	since := (county.Cover().From - 12*indicator.YearsBefore).YearStart()
	beside, err := e.DB.Cells(ctx, everything, postgres.CellQuery{Cells: e.Indicators.BesideCodes(), Divisions: units, Since: since})
	if err != nil {
		return nil, fmt.Errorf("denominators of townships: %w", err)
	}
	calendar, err := e.DB.ReportingCalendar(ctx, county.Code, county.Division)
	if err != nil {
		return nil, err
	}
	return e.Indicators.NewPresence(cells, provisional, beside, calendar), nil
}

// reportersKey identifies the units that hand in a kind of figure for a division.
type reportersKey struct {
	boundaries, unit, only string
	by                     indicator.Reporters
}

// unitOf returns what is known of a division for an indicator besides its cells.
func (s *Session) unitOf(d *indicator.Definition, u *postgres.Unit, in BoundarySet) (indicator.Unit, error) {
	key := reportersKey{in.key(), u.Code, d.Only, d.Reporters}
	s.mu.Lock()
	unit, known := s.units[key]
	s.mu.Unlock()
	if !known {
		var err error
		if unit, err = s.newUnit(d, u, in); err != nil {
			return unit, err
		}
		s.mu.Lock()
		s.units[key] = unit
		s.mu.Unlock()
	}
	var err error
	unit.Lines, err = s.linesOf(d, u)
	return unit, err
}

func (s *Session) newUnit(d *indicator.Definition, u *postgres.Unit, in BoundarySet) (unit indicator.Unit, err error) {
	unit = indicator.Unit{Level: u.Level, Exempt: !u.Ranked() && u.Level != indicator.District}
	if !u.To.IsZero() {
		unit.Ended = indicator.MonthOf(u.To)
	}
	if unit.Presence, err = s.presence(); err != nil {
		return unit, err
	}
	applies, err := s.applies(d, *u, in)
	if err != nil {
		return unit, err
	}
	unit.Inapplicable = u.Level != indicator.District && !applies
	unit.Reporters, err = s.reporters(d, *u, in)
	return unit, err
}

// applies reports whether a division is or has a unit of the kind to which the indicator
// applies.
func (s *Session) applies(d *indicator.Definition, u postgres.Unit, in BoundarySet) (bool, error) {
	if d.Only == "" || u.Level == indicator.Village {
		return d.Only == "" || u.Kind == d.Only, nil
	}
	below, err := s.children(u, indicator.Village, in)
	return slices.ContainsFunc(below, func(v postgres.Unit) bool { return v.Kind == d.Only }), err
}

// reporters lists the units that hand in an indicator's rows for a division.
func (s *Session) reporters(d *indicator.Definition, u postgres.Unit, in BoundarySet) ([]indicator.Reporter, error) {
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	if d.Reporters == indicator.ByTheDistrict {
		all := indicator.Reporter{Code: county.Division, Through: lastMonth}
		for _, v := range county.Units {
			if v.Level == indicator.Township {
				all.Codes = append(all.Codes, v.Code)
			}
		}
		return []indicator.Reporter{all}, nil
	}
	level := d.ReportedAt()
	if level.Finer(u.Level) {
		below, err := s.children(u, level, in)
		if err != nil {
			return nil, err
		}
		return s.reportersOf(d, u, below, in)
	}
	if u.Level.Finer(level) { // a village whose township hands in
		if u, err = s.Unit(u.Township); err != nil {
			return nil, err
		}
	}
	one := newReporter(u, in)
	one.Exempt = !u.Ranked()
	return []indicator.Reporter{one}, nil
}

// reportersOf are those of the units that hand in for a division: farms and zones need not,
// neither do villages of theirs, nor units to which the indicator does not apply. A farm
// itself shows what its villages have.
func (s *Session) reportersOf(d *indicator.Definition, of postgres.Unit, units []postgres.Unit, in BoundarySet) ([]indicator.Reporter, error) {
	var reporters []indicator.Reporter
	for _, u := range units {
		if of.Level == indicator.Township && !of.Ranked() {
			one := newReporter(u, in)
			one.Exempt = true
			reporters = append(reporters, one)
			continue
		}
		applies, err := s.applies(d, u, in)
		if err != nil {
			return nil, err
		}
		township := u
		if u.Level == indicator.Village {
			if township, err = s.Unit(u.Township); err != nil {
				return nil, err
			}
		}
		if applies && u.Ranked() && township.Ranked() {
			reporters = append(reporters, newReporter(u, in))
		}
	}
	return reporters, nil
}

// lastMonth stands for units that have not ended.
const lastMonth = indicator.Month(9999*12 + 11)

func newReporter(u postgres.Unit, in BoundarySet) indicator.Reporter {
	recorded := in.recorded(&u)
	r := indicator.Reporter{Code: u.Code, Codes: slices.Concat(recorded.Codes, recorded.Joined), Through: lastMonth}
	if in.baseline {
		r.Codes = []string{u.Code}
	}
	if !u.From.IsZero() {
		r.From = indicator.MonthOf(u.From)
	}
	if !u.To.IsZero() {
		r.Through = indicator.MonthOf(u.To) - 1
	}
	return r
}
