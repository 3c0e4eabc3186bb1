package graph

import (
	"slices"
	"strings"
	"sync"

	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// siblingsKey tells sets of indicators apart by the slice that siblings share:
// comparing hundreds of codes for every value costs more than the values.
type siblingsKey struct {
	first *(*indicator.Definition)
	n     int
}

// cellsWanted are the cells that a set of indicators is computed from.
type cellsWanted struct {
	codes []string
	open  []string // those that are the whole county's, whoever asks
	name  string   // of the codes: sets that want the same share one read
}

// cellsKey names one read of cells.
type cellsKey struct {
	tree  string
	since indicator.Month
	cells string
	units string
}

// series returns the figures of units of a tree for the given indicators, from the
// month on; concurrent and later askers of the same share the one read.
func (d *desk) series(in tree, units []postgres.Unit, of []*indicator.Definition, since indicator.Month) (map[string]indicator.Series, error) {
	if len(units) == 0 {
		return nil, nil
	}
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	since = min(since, (county.Cover().From - 12*yearsBefore).YearStart())
	if len(units) == 1 {
		of = d.r.indicators.Indicators
	}
	key := cellsKey{tree: in.key(), since: since, units: codesOf(units)}
	d.mu.Lock()
	wanted := d.cellsOf(of)
	key.cells = wanted.name
	read, known := d.read[key]
	if !known {
		read = sync.OnceValues(func() (map[string]indicator.Series, error) {
			return d.r.DB.Cells(d.ctx, d.scope, postgres.CellQuery{
				Cells: wanted.codes, Open: wanted.open, Divisions: withTownships(county, units), Parts: in.parts, Since: since,
			})
		})
		d.read[key] = read
	}
	d.mu.Unlock()
	return read()
}

// cellsOf lists the cells of a set of indicators; its caller holds the lock.
func (d *desk) cellsOf(of []*indicator.Definition) cellsWanted {
	key := siblingsKey{&of[0], len(of)}
	wanted, known := d.cells[key]
	if known {
		return wanted
	}
	wanted.codes = d.r.indicators.CellCodes(of)
	for _, i := range of {
		for _, code := range i.Reporting() {
			if !slices.Contains(wanted.codes, code) {
				wanted.codes = append(wanted.codes, code)
			}
		}
	}
	for _, code := range wanted.codes {
		if d.r.indicators.Indicator(code).WholeCounty {
			wanted.open = append(wanted.open, code)
		}
	}
	wanted.name = strings.Join(wanted.codes, " ")
	d.cells[key] = wanted
	return wanted
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

// withTownships adds the townships of villages: whether these have figures is known there.
func withTownships(county postgres.County, units []postgres.Unit) []postgres.Unit {
	wanted := map[string]bool{}
	for _, u := range units {
		wanted[u.Township] = true
	}
	for _, u := range units {
		delete(wanted, u.Code)
	}
	all := slices.Clone(units)
	for _, u := range county.Units {
		if wanted[u.Code] {
			all = append(all, u)
		}
	}
	return all
}
