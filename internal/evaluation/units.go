package evaluation

import (
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// unitKinds returns the kinds of division that an indicator counts, nil for other
// indicators.
func unitKinds(d *indicator.Definition) []string {
	if d.Fraction() || d.Drill.Place != indicator.ItSelf {
		return nil
	}
	kind, _ := d.Drill.Where["kind"].(indicator.Where)
	kinds, _ := kind["in"].([]string)
	return kinds
}

// countUnits replaces the cells of numbers of divisions by the divisions that stand in the
// set. The cells count the baseline. Each track has one change, before all periods.
func (b BoundarySet) countUnits(county postgres.County, of []*indicator.Definition, found map[string]indicator.Series) {
	for _, d := range of {
		kinds := unitKinds(d)
		if kinds == nil {
			continue
		}
		counts := map[string]int64{}
		for _, u := range county.Units {
			if u.Stands(b.on) && slices.Contains(kinds, u.Kind) {
				counts[county.Division]++
				counts[u.Township]++
			}
		}
		for unit, series := range found {
			delete(series, d.Code)
			if n := counts[unit]; n > 0 {
				series[d.Code] = indicator.NewTrack([]indicator.Cell{{Numerator: decimal.NewFromInt(n)}})
			}
		}
	}
}

// recorded returns the unit as its rows are recorded under the boundaries, with the last
// day of the records.
func (s *Session) recorded(in BoundarySet, u *postgres.Unit) indicator.RecordedUnit {
	at := in.recorded(u)
	if county, err := s.county(); err == nil {
		at.Through = county.Through.Format(time.DateOnly)
	}
	return at
}
