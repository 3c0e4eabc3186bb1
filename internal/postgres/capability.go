package postgres

import (
	"context"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/capability"
)

// CapabilityPolicy is a stored version of the weights of the capability index.
type CapabilityPolicy struct {
	Code string
	capability.Policy
}

// CapabilityPolicy reads the weights of the capability index that are in force on
// a day, in one statement; ok is false where none are.
func (db *DB) CapabilityPolicy(ctx context.Context, scope auth.Scope, day time.Time) (p CapabilityPolicy, ok bool, err error) {
	rows, err := db.Pool.Query(ctx, `
SELECT p.code, p.min_coverage, p.cap, w.indicator, w.dimension, w.weight
FROM (
    SELECT code, min_coverage, cap FROM capability_policy
    WHERE county_code = $1 AND effective_from <= $2::date AND coalesce(effective_to > $2::date, true)
    ORDER BY effective_from DESC LIMIT 1
) AS p
LEFT JOIN capability_weight w ON w.county_code = $1 AND w.policy_code = p.code
ORDER BY w.indicator COLLATE "C"`, scope.County, day)
	if err != nil {
		return p, false, ReadError(err)
	}
	defer rows.Close()
	for rows.Next() {
		var indicator, dimension *string
		var weight decimal.NullDecimal
		if err := rows.Scan(&p.Code, &p.MinCoverage, &p.Cap, &indicator, &dimension, &weight); err != nil {
			return p, false, ReadError(err)
		}
		ok = true
		if indicator != nil {
			p.Weights = append(p.Weights, capability.Weight{Indicator: *indicator, Dimension: capability.Dimension(*dimension), Weight: weight.Decimal})
		}
	}
	return p, ok, ReadError(rows.Err())
}
