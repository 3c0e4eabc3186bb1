package postgres

import (
	"cmp"
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/indicator"
)

// Targets reads all targets, red lines and owners of the scope's county, in one statement.
// It reads the whole county, whatever the townships of the scope.
func (db *DB) Targets(ctx context.Context, scope auth.Scope) (_ *indicator.Targets, err error) {
	defer addContext(&err, "reading the targets of county %s", scope.County)
	rows, err := db.Pool.Query(ctx, `
SELECT indicator, division_code, target, red_line, proposed, effective_from, effective_to, basis_zh, coalesce(basis_en, ''), '', ''
FROM indicator_target WHERE county_code = $1
UNION ALL
SELECT indicator, '', NULL, NULL, false, effective_from, effective_to, basis_zh, coalesce(basis_en, ''), name_zh, coalesce(name_en, '')
FROM indicator_owner WHERE county_code = $1`, scope.County)
	if err != nil {
		return nil, ReadError(err)
	}
	lines, owners := map[string][]indicator.Lines{}, map[string][]indicator.Owner{}
	var code, division string
	var target, redLine decimal.NullDecimal
	var proposed bool
	var from time.Time
	var to *time.Time
	var basis, name indicator.Text
	_, err = pgx.ForEachRow(rows, []any{&code, &division, &target, &redLine, &proposed, &from, &to, &basis.ZH, &basis.EN, &name.ZH, &name.EN}, func() error {
		term := indicator.Term{From: from}
		if to != nil {
			term.To = *to
		}
		inBoth := indicator.Text{ZH: basis.ZH, EN: cmp.Or(basis.EN, basis.ZH)}
		if division == "" {
			owners[code] = append(owners[code], indicator.Owner{Name: indicator.Text{ZH: name.ZH, EN: cmp.Or(name.EN, name.ZH)}, Term: term, Basis: inBoth})
			return nil
		}
		lines[code] = append(lines[code], indicator.Lines{
			Target: target, RedLine: redLine, Proposed: proposed, Term: term, Division: division, Basis: inBoth,
		})
		return nil
	})
	return indicator.NewTargets(lines, owners), ReadError(err)
}
