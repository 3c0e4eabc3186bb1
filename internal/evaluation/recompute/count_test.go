//go:build !race

package recompute

import (
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"litong3422/internal/demo"
	"litong3422/internal/evaluation"
	"litong3422/internal/postgres"
)

// count is a recomputed figure: what counts, of how much.
type count struct{ numerator, denominator decimal.Decimal }

// row is what a statement selects.
type row struct {
	township, village string
	count
}

// span is a period in days.
type span struct{ from, to string }

// rows runs a statement for a period.
func rows(t *testing.T, db *postgres.DB, sql string, p span, through string) (found []row) {
	t.Helper()
	sql = strings.NewReplacer(":from", "date '"+p.from+"'", ":to", "date '"+p.to+"'", ":day", "date '"+min(p.to, through)+"'").Replace(sql)
	err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(t.Context(), "SET LOCAL statement_timeout = 0"); err != nil {
			return err
		}
		result, err := tx.Query(t.Context(), "SELECT coalesce(township::text, ''), coalesce(village::text, ''), coalesce(numerator, 0)::text, coalesce(denominator, 0)::text FROM ("+sql+") AS t (township, village, numerator, denominator)")
		if err != nil {
			return err
		}
		defer result.Close()
		for result.Next() {
			var r row
			var numerator, denominator string
			if err := result.Scan(&r.township, &r.village, &numerator, &denominator); err != nil {
				return err
			}
			r.numerator, r.denominator = decimal.RequireFromString(numerator), decimal.RequireFromString(denominator)
			found = append(found, r)
		}
		return result.Err()
	})
	if err != nil {
		t.Fatalf("%v in:\n%s", err, sql)
	}
	return found
}

// counts are figures by unit.
type counts map[string]count

// ofReporters leaves out the denominators of townships without a row of the numerator:
// what they have not handed in makes no part of a whole that is not complete.
func ofReporters(of []row) (kept []row) {
	reports := map[string]bool{}
	for _, r := range of {
		reports[r.township] = reports[r.township] || !r.numerator.IsZero()
	}
	for _, r := range of {
		if reports[r.township] {
			kept = append(kept, r)
		}
	}
	return kept
}

// add sums rows up by unit: each counts for its village, its township and the district.
func add(of []row, under places) counts {
	sums := counts{}
	for _, r := range of {
		township, village := under.of(r.township, r.village)
		for _, code := range []string{demo.County + "000000", township, village} {
			if code == "" {
				continue
			}
			c := sums[code]
			sums[code] = count{c.numerator.Add(r.numerator), c.denominator.Add(r.denominator)}
		}
	}
	return sums
}

// places says where a recorded place lies under the boundaries of a day; nil: where it was
// recorded.
type places map[string]unit

// unit is a division as far as places need it.
type unit struct {
	level, township, successor string
	from, to                   time.Time // to zero: still there
}

// readPlaces reads the divisions and their days.
func readPlaces(t *testing.T, db *postgres.DB) places {
	t.Helper()
	found := places{}
	result, err := db.Pool.Query(t.Context(), `SELECT code, level, coalesce(township_code, ''), coalesce(successor_code, ''), valid_from, coalesce(valid_to, '9999-12-31') FROM division`)
	if err != nil {
		t.Fatal(err)
	}
	defer result.Close()
	for result.Next() {
		var code string
		var u unit
		if err := result.Scan(&code, &u.level, &u.township, &u.successor, &u.from, &u.to); err != nil {
			t.Fatal(err)
		}
		found[code] = u
	}
	if err := result.Err(); err != nil {
		t.Fatal(err)
	}
	return found
}

// on returns the unit that stood in a recorded one's place on a day: its successor after
// its end, its predecessor before it began.
func (p places) on(code string, day time.Time) string {
	for seen := 0; seen < len(p); seen++ {
		u, known := p[code]
		switch {
		case !known:
			return code
		case !u.to.After(day) && u.successor != "":
			code = u.successor
		case u.from.After(day):
			before := ""
			for c, v := range p {
				if v.successor == code && v.level == u.level && (before == "" || c < before) {
					before = c
				}
			}
			if before == "" {
				return code
			}
			code = before
		default:
			return code
		}
	}
	return code
}

// atPeriod maps every division to the one in its place on the last day of a period.
func (p places) atPeriod(day time.Time) places {
	mapped := places{}
	for code, u := range p {
		to := p.on(code, day)
		mapped[code] = unit{level: u.level, township: p[to].township, successor: to}
	}
	return mapped
}

// of returns township and village of a recorded row.
func (p places) of(township, village string) (string, string) {
	if mapped, known := p[village]; known && village != "" {
		return mapped.township, mapped.successor
	}
	if mapped, known := p[township]; known {
		return mapped.successor, village
	}
	return township, village
}

// expected is the value that a count makes, as the product rounds it, and whether there is
// one: an empty denominator has none.
func expected(v *evaluation.Indicator, lines *evaluation.TargetInForce, c count) (decimal.Decimal, bool) {
	d := v.Of()
	if !d.Fraction() {
		return c.numerator, true
	}
	if !c.denominator.IsPositive() {
		return decimal.Decimal{}, false
	}
	value := c.numerator
	if d.Complement {
		value = c.denominator.Sub(value)
	}
	factor := int64(1)
	if d.Kind == "RATE" {
		factor = 100
	} else if d.Per != 0 {
		factor = d.Per
	}
	return rounded(lines, value.Mul(decimal.NewFromInt(factor)), c.denominator), true
}

// rounded divides to four places, and never over the target, the red line or 100 per cent.
func rounded(judgedBy *evaluation.TargetInForce, over, by decimal.Decimal) decimal.Decimal {
	value, exact := over.DivRound(by, 4), over.DivRound(by, 20)
	lines := []decimal.NullDecimal{decimal.NewNullDecimal(decimal.NewFromInt(100))}
	if judgedBy != nil {
		lines = append(lines, judgedBy.Target, judgedBy.RedLine)
	}
	for _, line := range lines {
		below := line.Valid && exact.LessThan(line.Decimal) && value.Equal(line.Decimal)
		above := line.Valid && exact.GreaterThan(line.Decimal) && value.Equal(line.Decimal)
		switch {
		case below:
			return value.Sub(decimal.New(1, -4))
		case above:
			return value.Add(decimal.New(1, -4))
		}
	}
	return value
}
