package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/budget"
	"litong3422/internal/economy"
)

// RewardBooks is what rule R-1 decides a year from.
type RewardBooks struct {
	Policies map[string]economy.RewardPolicy // by code: the one in force, and the one asked for if stored
	Active   string                          // code of the one in force that year; "" for none
	Years    []economy.VillageYear           // closed books in scope, by village code
	LeftOut  int                             // villages in scope whose books are open or missing
}

// RewardBooks reads the books of a year with those of the year before, the reward
// policy in force and the stored policy of that code ("" for none), in one
// transaction that cannot write.
func (db *DB) RewardBooks(ctx context.Context, scope auth.Scope, year int, policy string) (_ RewardBooks, err error) {
	defer addContext(&err, "reading the books of rewards of %d", year)
	b := RewardBooks{Policies: map[string]economy.RewardPolicy{}}
	err = db.readOnly(ctx, func(tx pgx.Tx) error {
		if err := b.readPolicies(ctx, tx, scope, year, policy); err != nil {
			return err
		}
		return b.readLedgers(ctx, tx, scope, year)
	})
	return b, err
}

// readOnly runs read in one snapshot of a transaction that cannot write.
func (db *DB) readOnly(ctx context.Context, read func(pgx.Tx) error) error {
	options := pgx.TxOptions{AccessMode: pgx.ReadOnly, IsoLevel: pgx.RepeatableRead}
	return ReadError(pgx.BeginTxFunc(ctx, db.Pool, options, read))
}

// newYear is the day that decides which policy holds in a year.
func newYear(year int) time.Time { return time.Date(year, time.January, 1, 0, 0, 0, 0, time.UTC) }

func (b *RewardBooks) readPolicies(ctx context.Context, tx pgx.Tx, scope auth.Scope, year int, code string) error {
	rows, err := tx.Query(ctx, `
SELECT code, active, method, income_floor, round_to, growth, award
FROM (
    SELECT p.code, p.method, p.income_floor, p.round_to, coalesce(p.effective_from <= $2::date AND coalesce(p.effective_to > $2::date, true), false) AS active
    FROM reward_policy p WHERE p.county_code = $1
) AS p
JOIN reward_anchor a ON a.county_code = $1 AND a.policy_code = p.code
WHERE p.active OR p.code = $3
ORDER BY p.code, a.growth`, scope.County, newYear(year), code)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var p economy.RewardPolicy
		var a economy.Anchor
		var name string
		var active bool
		if err := rows.Scan(&name, &active, &p.Method, &p.IncomeFloor, &p.RoundTo, &a.Growth, &a.Award); err != nil {
			return err
		}
		p.Anchors = append(b.Policies[name].Anchors, a)
		b.Policies[name] = p
		if active {
			b.Active = name
		}
	}
	return rows.Err()
}

func (b *RewardBooks) readLedgers(ctx context.Context, tx pgx.Tx, scope auth.Scope, year int) error {
	rows, err := tx.Query(ctx, `
SELECT d.code, d.township_code, l.operating_income, coalesce(l.closed, false), b.operating_income
FROM division d
LEFT JOIN village_ledger l ON l.county_code = $1 AND l.village_code = d.code AND l.year = $2::integer
LEFT JOIN village_ledger b ON b.county_code = $1 AND b.village_code = d.code AND b.year = $2::integer - 1
WHERE d.county_code = $1 AND (d.kind = 'VILLAGE' AND d.in_baseline OR l.id IS NOT NULL)
  AND ($3::text[] IS NULL OR d.township_code = ANY($3::text[]))
ORDER BY d.code`, scope.County, year, scope.Townships)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		y := economy.VillageYear{Result: economy.Result{Year: year}}
		var income decimal.NullDecimal
		var closed bool
		if err := rows.Scan(&y.Village, &y.Township, &income, &closed, &y.Result.Previous); err != nil {
			return err
		}
		if !closed {
			b.LeftOut++
			continue
		}
		y.Result.Income = income.Decimal
		b.Years = append(b.Years, y)
	}
	return rows.Err()
}

// AllocationBooks is the input of rule R-4 for one year: pools in yuan, the townships
// among which they are shared, and their measures.
type AllocationBooks struct {
	Policy    string        // code of the policy in force; "" for none
	Pools     []budget.Pool // of the year, in the document's order, with the policy's weights
	Townships []string      // those that take part, by code
	Measures  []budget.Measure
}

// AllocationBooks reads the pools, weights and measures of a year in one
// transaction that cannot write. It reads those of all the county's townships,
// whichever the scope names: a share is a part of the whole. What comes out of
// it is for the caller to show by scope.
func (db *DB) AllocationBooks(ctx context.Context, scope auth.Scope, year int) (_ AllocationBooks, err error) {
	defer addContext(&err, "reading the books of allocations of %d", year)
	var b AllocationBooks
	err = db.readOnly(ctx, func(tx pgx.Tx) error {
		if err := b.readPools(ctx, tx, scope.County, year); err != nil {
			return err
		}
		return b.readMeasures(ctx, tx, scope.County, year)
	})
	return b, err
}

func (b *AllocationBooks) readPools(ctx context.Context, tx pgx.Tx, county string, year int) error {
	rows, err := tx.Query(ctx, `
SELECT o.policy_code, o.category, o.amount::bigint, f.factor, f.weight
FROM allocation_pool o
JOIN allocation_factor f ON f.county_code = $1 AND f.policy_code = o.policy_code AND f.category = o.category
WHERE o.county_code = $1 AND o.year = $2::integer
ORDER BY o.category, f.factor`, county, year)
	if err != nil {
		return err
	}
	defer rows.Close()
	pools := map[budget.Category]budget.Pool{}
	for rows.Next() {
		var p budget.Pool
		var w budget.Weight
		if err := rows.Scan(&b.Policy, &p.Category, &p.Amount, &w.Factor, &w.Weight); err != nil {
			return err
		}
		p.Weights = append(pools[p.Category].Weights, w)
		pools[p.Category] = p
	}
	for _, c := range budget.Categories() {
		if p, known := pools[c]; known {
			b.Pools = append(b.Pools, p)
		}
	}
	return rows.Err()
}

func (b *AllocationBooks) readMeasures(ctx context.Context, tx pgx.Tx, county string, year int) error {
	rows, err := tx.Query(ctx, `
SELECT m.township_code, m.factor, m.value FROM allocation_measure m
WHERE m.county_code = $1 AND m.year = $2::integer
ORDER BY m.township_code, m.factor`, county, year)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var m budget.Measure
		if err := rows.Scan(&m.Township, &m.Factor, &m.Value); err != nil {
			return err
		}
		if n := len(b.Townships); n == 0 || b.Townships[n-1] != m.Township {
			b.Townships = append(b.Townships, m.Township)
		}
		b.Measures = append(b.Measures, m)
	}
	return rows.Err()
}
