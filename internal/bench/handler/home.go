package handler

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/shopspring/decimal"

	"litong3422/internal/indicator"
)

// The year that home asks about.
const (
	HomeFrom = "2019-01-01"
	HomeTo   = "2019-12-31"
)

// HomeCodes are the home page's 25 indicators.
func HomeCodes() []string {
	return []string{
		"TOWNS", "TOWNSHIPS", "VILLAGES", "FARMS", "COMMUNITIES", "POPULATION", "DELEGATED_ITEMS", "DELEGATED_POWERS", "DELEGATED_SERVICES",
		"ON_TIME_RATE", "SERVICE_REQUESTS", "ONE_STOP_RATE", "ITEM_PUBLISHED_RATE", "SERVICE_GOOD_RATE", "LOCAL_RESOLUTION_RATE", "ONLINE_RATE",
		"VOL_HOURS", "VOL_PEOPLE", "VOL_ORGS", "VOL_PROJECTS", "MED_ORGS", "MEDIATORS", "MED_ALL_CASES", "MED_SUCCESS_RATE", "MED_ALL_SUCCESS_RATE",
	}
}

// home answers 25 indicators of the district from one statement over the cells;
// what an indicator is made of is the product's own catalogue, which is data.
type home struct {
	period     indicator.Period
	indicators []*indicator.Definition
	cells      []string
	lines      map[string]indicator.Lines // those that the shipped county has all year
}

func newHome() answer {
	catalogue := indicator.NewCatalogue()
	wanted := map[string]bool{}
	for _, code := range HomeCodes() {
		wanted[code] = true
	}
	h := home{lines: map[string]indicator.Lines{}, period: indicator.Period{From: indicator.NewMonth(2019, 1), To: indicator.NewMonth(2019, 12)}}
	for _, d := range catalogue.Indicators {
		if wanted[d.Code] {
			h.indicators = append(h.indicators, d)
		}
	}
	for _, s := range catalogue.Shipped() {
		h.lines[s.Code] = s.Lines()[0]
	}
	h.cells = catalogue.CellCodes(h.indicators)
	return h.answer
}

// cell is what one code has: numerator and denominator in the year, and up to
// its end.
type cell [4]decimal.Decimal

// of picks a side of a fraction.
func (c cell) of(s indicator.Side) decimal.Decimal {
	at := 0
	if s.OfDenominator {
		at++
	}
	if s.Span == indicator.ToDate {
		at += 2
	}
	return c[at]
}

const homeSQL = `SELECT indicator, (sum(numerator) FILTER (WHERE month >= $4))::text, (sum(denominator) FILTER (WHERE month >= $4))::text, sum(numerator)::text, sum(denominator)::text
FROM (
    SELECT indicator, month, numerator, denominator FROM rollup_cell WHERE county_code = $1 AND division_code = $2 AND indicator = ANY($3) AND month <= $5
    UNION ALL
    SELECT indicator, month, numerator, denominator FROM rollup_delta WHERE county_code = $1 AND division_code = $2 AND indicator = ANY($3) AND month <= $5
) AS c GROUP BY indicator`

func (h home) answer(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
	cells := make(map[string]cell, len(h.cells))
	err := round(ctx, db, statement{homeSQL, []any{County, County + "000000", h.cells, asked.From, asked.To}, func(v [][]byte) {
		var c cell
		for i, text := range v[1:] {
			c[i], _ = decimal.NewFromString(string(text)) // null, where the year has none, is 0
		}
		cells[string(v[0])] = c
	}})
	if err != nil {
		return err
	}
	out.more = false
	out.open("", '{')
	out.open("indicators", '[')
	for _, d := range h.indicators {
		out.open("", '{')
		out.text("code", []byte(d.Code))
		out.open("name", '{')
		out.text("zh", []byte(d.Name.ZH))
		out.close('}')
		out.open("values", '[')
		h.write(out, d, cells)
		out.close(']')
		out.close('}')
	}
	out.close(']')
	out.close('}')
	return nil
}

func (h home) write(out *object, d *indicator.Definition, cells map[string]cell) {
	value := cells[d.Num.Cell].of(d.Num)
	numerator, denominator := []byte(value.String()), []byte(nil)
	if d.Den != nil {
		whole := cells[d.Den.Cell].of(*d.Den)
		denominator = []byte(whole.String())
		value = value.Shift(2).DivRound(whole, 4)
	}
	out.open("", '{')
	out.text("value", []byte(value.String()))
	out.text("numerator", numerator)
	out.text("denominator", denominator)
	out.text("light", []byte(d.Light(decimal.NewNullDecimal(value), h.lines[d.Code], h.period, indicator.Coverage{})))
	out.close('}')
}
