package evaluation

import (
	"fmt"
	"strings"
	"sync"

	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// siblingsKey identifies a set of indicators by the slice that siblings share:
// comparing hundreds of codes for every value costs more than the values.
type siblingsKey struct {
	first *(*indicator.Definition)
	n     int
}

// cellSet is the cells that a set of indicators is computed from.
type cellSet struct {
	codes []string
	open  []string // those of them that belong to the whole county, whatever the scope
	name  string   // of the codes: sets of the same codes share one read
}

// cellsKey identifies one read of cells.
type cellsKey struct {
	boundaries string
	since      indicator.Month
	cells      string
	units      string
}

// series returns what the units have of the indicators' cells from the month on,
// by division code. Concurrent and later callers of the same share one statement.
func (s *Session) series(under BoundarySet, units []postgres.Unit, of []*indicator.Definition, since indicator.Month) (map[string]indicator.Series, error) {
	if len(units) == 0 {
		return nil, nil
	}
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	since = min(since, (county.Cover().From - 12*indicator.YearsBefore).YearStart())
	if len(units) == 1 {
		of = s.engine.Indicators.Indicators
	}
	key := cellsKey{boundaries: under.key(), since: since, units: codesOf(units)}
	s.mu.Lock()
	set := s.cellsOf(of)
	key.cells = set.name
	read, known := s.read[key]
	if !known {
		read = sync.OnceValues(func() (map[string]indicator.Series, error) {
			found, err := s.engine.DB.Cells(s.ctx, s.scope, postgres.CellQuery{
				Cells: set.codes, Open: set.open, Divisions: units, Parts: under.parts, Since: since,
			})
			if err != nil {
				return nil, fmt.Errorf("reading cells of %s for %d divisions: %w", set.name, len(units), err)
			}
			if !under.baseline {
				under.countUnits(county, s.engine.Indicators.Indicators, found)
			}
			return found, nil
		})
		s.read[key] = read
	}
	s.mu.Unlock()
	return read()
}

// cellsOf returns the cells of a set of indicators; its caller holds the lock.
func (s *Session) cellsOf(of []*indicator.Definition) cellSet {
	key := siblingsKey{&of[0], len(of)}
	set, known := s.cells[key]
	if known {
		return set
	}
	set.codes = s.engine.Indicators.CellCodes(of)
	for _, code := range set.codes {
		if s.engine.Indicators.Indicator(code).WholeCounty {
			set.open = append(set.open, code)
		}
	}
	set.name = strings.Join(set.codes, " ")
	s.cells[key] = set
	return set
}

func codesOf(units []postgres.Unit) string {
	if len(units) == 1 {
		return units[0].Code
	}
	var b strings.Builder
	for _, u := range units {
		b.WriteString(u.Code)
		b.WriteByte(' ')
	}
	return b.String()
}
