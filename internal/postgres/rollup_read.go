package postgres

import (
	"cmp"
	"context"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/division"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
)

// CellQuery selects roll-up cells: which codes, of which divisions, from which month on.
type CellQuery struct {
	Cells []string // codes under which cells are kept
	Open  []string // those of them that belong to the whole county, whatever the scope
	// Divisions are those asked for; for a scope bound to townships the
	// district's figure is the sum over those, and others have none.
	Divisions []Unit
	// Parts says which recorded codes make up a division's figure under other
	// boundaries than the recorded ones; a nil map is the recorded ones.
	Parts map[string][]division.Part
	// Since lumps all earlier months into the one before: stocks need no more.
	Since indicator.Month
}

// Unit is a division as indicators see it.
type Unit struct {
	division.Unit
	Name, ShortName string
	NameEN          string // "" where none is stored
	Level           indicator.Level
	Kind            string
	Baseline        bool
	Tile            *Tile // nil where the county has given it no place
}

// Tile is a township's place in the schematic map, from the left and the top, from 0.
type Tile struct{ Column, Row int }

// Called is what the unit is called in charts; in English by its Chinese name where no
// other is stored.
func (u Unit) Called() fault.Text {
	return fault.Text{ZH: u.ShortName, EN: cmp.Or(u.NameEN, u.ShortName)}
}

// Ranked reports whether the unit takes part in rankings: farms and zones are
// shown beside them.
func (u Unit) Ranked() bool {
	switch u.Kind {
	case "SUBDISTRICT", "TOWN", "TOWNSHIP", "VILLAGE", "COMMUNITY":
		return true
	}
	return false
}

// Cells returns, by the code of a division, its monthly numerators and denominators. It
// reads cells and the deltas that are not folded yet in one statement: a figure is exact
// at the moment it is read, whatever is being folded. Divisions outside the scope have
// no entry.
func (db *DB) Cells(ctx context.Context, scope auth.Scope, q CellQuery) (_ map[string]indicator.Series, err error) {
	defer addContext(&err, "reading cells of county %s", scope.County)
	codes, targets, sources, signs := q.wanted(scope)
	rows, err := db.Pool.Query(ctx, `
SELECT indicator, target, (extract(year FROM month) * 12 + extract(month FROM month) - 1)::integer, sum(sign * numerator)::text, sum(sign * denominator)::text
FROM (
    SELECT w.indicator, w.target, w.sign, greatest(c.month, $5::date) AS month, c.numerator, c.denominator
    FROM unnest($2::text[], $3::text[], $4::text[], $6::integer[]) AS w(indicator, target, source, sign)
    JOIN rollup_cell c ON c.county_code = $1 AND c.indicator = w.indicator AND c.division_code = w.source
    UNION ALL
    SELECT w.indicator, w.target, w.sign, greatest(d.month, $5::date), d.numerator, d.denominator
    FROM unnest($2::text[], $3::text[], $4::text[], $6::integer[]) AS w(indicator, target, source, sign)
    JOIN rollup_delta d ON d.county_code = $1 AND d.indicator = w.indicator AND d.division_code = w.source
) AS t
GROUP BY indicator, target, month`, scope.County, codes, targets, sources, (q.Since - 1).First(), signs)
	if err != nil {
		return nil, ReadError(err)
	}
	defer rows.Close()
	cells := map[string]map[string][]indicator.Cell{}
	for rows.Next() {
		var code, target, numerator, denominator string
		var month int
		if err := rows.Scan(&code, &target, &month, &numerator, &denominator); err != nil {
			return nil, ReadError(err)
		}
		cell := indicator.Cell{Month: indicator.Month(month)}
		if cell.Numerator, err = decimal.NewFromString(numerator); err != nil {
			return nil, err
		}
		if cell.Denominator, err = decimal.NewFromString(denominator); err != nil {
			return nil, err
		}
		if cells[target] == nil {
			cells[target] = map[string][]indicator.Cell{}
		}
		cells[target][code] = append(cells[target][code], cell)
	}
	if err := rows.Err(); err != nil {
		return nil, ReadError(err)
	}
	series := make(map[string]indicator.Series, len(cells))
	for division, byCode := range cells {
		series[division] = make(indicator.Series, len(byCode))
		for code, of := range byCode {
			series[division][code] = indicator.NewTrack(of)
		}
	}
	return series, nil
}

// wanted lists which recorded division's cells make up which division's figures.
// A scope bound to townships has the parts recorded in those.
func (q CellQuery) wanted(scope auth.Scope) (codes, targets, sources []string, signs []int) {
	open := map[string]bool{}
	for _, code := range q.Open {
		open[code] = true
	}
	visible := map[string]bool{}
	for _, township := range scope.Townships {
		visible[township] = true
	}
	add := func(code, target, source string, sign int) {
		codes, targets, sources, signs = append(codes, code), append(targets, target), append(sources, source), append(signs, sign)
	}
	for _, code := range q.Cells {
		for _, unit := range q.Divisions {
			if unit.Level == indicator.District && scope.Townships != nil && !open[code] {
				for _, township := range scope.Townships {
					add(code, unit.Code, township, 1)
				}
				continue
			}
			for _, part := range q.partsOf(unit) {
				if scope.Townships == nil || unit.Level == indicator.District || visible[townshipOf(part.Code)] {
					add(code, unit.Code, part.Code, part.Sign)
				}
			}
		}
	}
	return codes, targets, sources, signs
}

func (q CellQuery) partsOf(unit Unit) []division.Part {
	if q.Parts == nil {
		return []division.Part{{Code: unit.Code, Sign: 1}}
	}
	return q.Parts[unit.Code]
}

// townshipOf is the township-level code that a code of a township or village begins with.
func townshipOf(code string) string { return code[:9] + "000" }

// County is a county's own row and the units that its indicators are computed for.
type County struct {
	Code           string
	NameZH, NameEN string
	Division       string
	From, Through  time.Time
	DocumentOn     *time.Time // the day that the document's figures count, nil if unknown
	BaselineOn     time.Time  // the day of the list that the baseline is
	Demo           bool
	DataVersion    string // of what its indicators are computed from
	Units          []Unit // in scope, district first, then by code
}

// Cover is the span of the county's records.
func (c County) Cover() indicator.Coverage {
	cover := indicator.Coverage{From: indicator.MonthOf(c.From), Through: indicator.MonthOf(c.Through), Late: c.From.Day() > 1}
	if day := c.Through.Day(); day < cover.Through.Days() {
		cover.Day = day
	}
	return cover
}

// Register knows what became of the county's divisions, in scope.
func (c County) Register() *division.Register {
	units := make([]division.Unit, len(c.Units))
	for i, u := range c.Units {
		units[i] = u.Unit
	}
	return division.NewRegister(units)
}

// County reads the county of the scope with its divisions in one statement; ok is
// false where no county is loaded.
func (db *DB) County(ctx context.Context, scope auth.Scope) (c County, ok bool, err error) {
	defer addContext(&err, "reading county %s", scope.County)
	rows, err := db.Pool.Query(ctx, `
SELECT c.county_code, c.name_zh, c.name_en, c.division_code, c.data_from, c.data_through, c.document_on, coalesce(c.baseline_on, c.data_through), c.demo, `+dataVersion+`,
       d.code, d.name, d.short_name, coalesce(d.name_en, ''), d.level, d.kind, coalesce(d.township_code, ''), d.in_baseline,
       d.valid_from, d.valid_to, coalesce(d.successor_code, ''), r.days, r.befores, r.afters, t.tile_column, t.tile_row
FROM county c
JOIN division d ON d.county_code = $1 AND (d.township_code IS NULL OR $2::text[] IS NULL OR d.township_code = ANY($2::text[]))
LEFT JOIN (
    SELECT division_code, array_agg(effective_on ORDER BY effective_on) AS days,
           array_agg(name_before ORDER BY effective_on) AS befores, array_agg(name_after ORDER BY effective_on) AS afters
    FROM division_change WHERE county_code = $1 AND kind = 'RENAMED' GROUP BY 1
) AS r ON r.division_code = d.code
LEFT JOIN township_tile t ON t.county_code = $1 AND t.township_code = d.code
WHERE c.county_code = $1
ORDER BY d.code`, scope.County, scope.Townships)
	if err != nil {
		return c, false, ReadError(err)
	}
	defer rows.Close()
	for rows.Next() {
		var u Unit
		var to *time.Time
		var days []time.Time
		var befores, afters []string
		var column, row *int
		if err := rows.Scan(&c.Code, &c.NameZH, &c.NameEN, &c.Division, &c.From, &c.Through, &c.DocumentOn, &c.BaselineOn, &c.Demo, &c.DataVersion,
			&u.Code, &u.Name, &u.ShortName, &u.NameEN, &u.Level, &u.Kind, &u.Township, &u.Baseline,
			&u.From, &to, &u.Successor, &days, &befores, &afters, &column, &row); err != nil {
			return c, false, ReadError(err)
		}
		if to != nil {
			u.To = *to
		}
		if column != nil && row != nil {
			u.Tile = &Tile{Column: *column, Row: *row}
		}
		for i, day := range days {
			u.Renames = append(u.Renames, division.Rename{On: day, Before: befores[i], After: afters[i]})
		}
		c.Units = append(c.Units, u)
	}
	return c, len(c.Units) > 0, ReadError(rows.Err())
}
