package evaluation

import (
	"fmt"

	"litong3422/internal/division"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// BoundariesFor returns the divisions under which the figures of a period are computed.
func (s *Session) BoundariesFor(b Boundaries, p indicator.Period) (BoundarySet, error) {
	return s.boundarySet(b, p)
}

// AsRecorded reports whether every row stays with the divisions that it is recorded in.
func (b BoundarySet) AsRecorded() bool { return b.baseline }

// Moved maps recorded codes to the units of a level that have their figures. Codes that
// stand for themselves are absent. It is nil for the baseline.
func (b BoundarySet) Moved(units []postgres.Unit, level indicator.Level) map[string]string {
	if b.baseline {
		return nil
	}
	moved := map[string]string{}
	for _, u := range units {
		if u.Level != level {
			continue
		}
		for _, part := range b.parts[u.Code] {
			if part.Sign > 0 && part.Code != u.Code {
				moved[part.Code] = u.Code
			}
		}
	}
	return moved
}

// RowsOf returns the filter of the rows that have the unit's figures. Rows that are fixed
// have no village; they stay with the township under which they are recorded.
func (b BoundarySet) RowsOf(u *postgres.Unit, fixed bool) indicator.Where {
	return indicator.Drill{Fixed: fixed}.Narrowing(b.recorded(u), indicator.Period{})
}

// Called is what the unit is called in charts. A unit that bore another name then has
// that name in full.
func (b BoundarySet) Called(u *postgres.Unit) fault.Text {
	if name := b.name(u); name != u.Name {
		return fault.Text{ZH: name, EN: division.English(name)}
	}
	return u.Called()
}

// TownshipsOf lists the townships that a set of divisions shows, by code.
func (s *Session) TownshipsOf(in BoundarySet) ([]postgres.Unit, error) {
	district, err := s.Unit("")
	if err != nil {
		return nil, err
	}
	return s.children(district, indicator.Township, in)
}

// OfTownships computes an indicator for the townships and periods, by township and
// period. A value is nil where the boundaries of its period do not show the township.
func (s *Session) OfTownships(i *Indicator, b Boundaries, periods ...indicator.Period) ([]postgres.Unit, [][]*Value, error) {
	district, err := s.Unit("")
	if err != nil {
		return nil, nil, err
	}
	under, err := s.boundarySets(b, periods)
	if err != nil {
		return nil, nil, err
	}
	units, err := s.children(district, indicator.Township, under...)
	if err != nil {
		return nil, nil, err
	}
	values, err := s.evaluate(i, units, periods, under)
	if err != nil {
		return nil, nil, fmt.Errorf("townships' values of %s: %w", i.Code, err)
	}
	return units, values, nil
}

// OfDistrict computes an indicator for the district over a period.
func (s *Session) OfDistrict(i *Indicator, b Boundaries, p indicator.Period) (*Value, error) {
	first, last := p.First(), p.Last()
	return s.whole(i, Selection{From: &first, To: &last, Boundaries: b})
}
