package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"pgregory.net/rapid"

	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// refusal runs statements in one transaction, commits, and returns the name of
// the constraint that refused them; "" when all of it stands. Nothing of it stays.
func refusal(t testing.TB, db *postgres.DB, statements ...string) string {
	t.Helper()
	err := pgx.BeginFunc(context.Background(), db.Pool, func(tx pgx.Tx) error {
		for _, sql := range append(statements, "SET CONSTRAINTS ALL IMMEDIATE") {
			if _, err := tx.Exec(context.Background(), sql); err != nil {
				return err
			}
		}
		return errUndo
	})
	var refused *pgconn.PgError
	switch {
	case errors.Is(err, errUndo):
		return ""
	case errors.As(err, &refused) && refused.ConstraintName != "":
		return refused.ConstraintName
	}
	t.Fatalf("%v: %v", statements, err)
	return ""
}

var errUndo = errors.New("undo")

const (
	land = `INSERT INTO division (county_code, code, name, short_name, level, kind, in_baseline, valid_from, township_code, source)
		VALUES ('640302', '640302100000', 'T', 'T', 'TOWNSHIP', 'TOWN', true, '2018-01-01', '640302100000', 'DEMO')`
	debtRow    = `INSERT INTO debt_instrument (county_code, id, number, debtor, kind, incurred_on, principal, purpose, township_code, source) VALUES ('640302', '%s', '%s', '%s', '%s', '%s', %s, 'x', %s, 'DEMO')`
	balanceRow = `INSERT INTO debt_balance (county_code, id, sequence, as_of, balance, previous_sequence, previous_as_of, previous_balance, change, instrument_id, township_code, source)
		VALUES ('640302', gen_random_uuid(), %d, '%s', %s, %s, %s, %s, %s, '00000000-0000-7000-8000-000000000001', '640302100000', 'DEMO')`
	someID = "00000000-0000-7000-8000-000000000001"
)

// whatever else is in it, a township's new debt cannot be stored.
func TestNoNewDebtOfATownshipCanExist(t *testing.T) {
	db := pgtest.New(t)
	rapid.Check(t, func(rt *rapid.T) {
		row := fmt.Sprintf(debtRow, someID, rapid.StringMatching(`[A-Z0-9]{1,9}`).Draw(rt, "number"), "TOWNSHIP", "NEW",
			fmt.Sprintf("%d-%02d-%02d", rapid.IntRange(1990, 2030).Draw(rt, "year"), rapid.IntRange(1, 12).Draw(rt, "month"), rapid.IntRange(1, 28).Draw(rt, "day")),
			fmt.Sprintf("%d.%02d", rapid.IntRange(1, 1e9).Draw(rt, "yuan"), rapid.IntRange(0, 99).Draw(rt, "fen")), "'640302100000'")
		if got := refusal(t, db, land, row); got != "debt_instrument_township_never_new" {
			rt.Fatalf("%s: refused by %q", row, got)
		}
	})
	// Nor by changing one that was allowed.
	legacy := fmt.Sprintf(debtRow, someID, "A", "TOWNSHIP", "LEGACY", "2015-05-01", "100", "'640302100000'")
	if got := refusal(t, db, land, legacy, "UPDATE debt_instrument SET kind = 'NEW'"); got != "debt_instrument_township_never_new" {
		t.Errorf("refused by %q", got)
	}
	district := fmt.Sprintf(debtRow, someID, "A", "DISTRICT", "NEW", "2019-05-01", "100", "NULL")
	if got := refusal(t, db, land, district, "UPDATE debt_instrument SET debtor = 'TOWNSHIP', township_code = '640302100000'"); got != "debt_instrument_township_never_new" {
		t.Errorf("refused by %q", got)
	}
	if got := refusal(t, db, land, legacy, district[:len(district)-1]+"  )"); got != "debt_instrument_pkey" {
		t.Errorf("refused by %q", got)
	}
}

// Historic debts only shrink, and their balances form one chain.
func TestHistoricDebtsOnlyShrink(t *testing.T) {
	db := pgtest.New(t)
	legacy := fmt.Sprintf(debtRow, someID, "A", "TOWNSHIP", "LEGACY", "2015-05-01", "100", "'640302100000'")
	first := fmt.Sprintf(balanceRow, 1, "2017-12-31", "90", "NULL", "NULL", "NULL", "90")
	for _, c := range []struct{ name, row, by string }{
		{"shrinks", fmt.Sprintf(balanceRow, 2, "2018-12-31", "40", "1", "'2017-12-31'", "90", "-50"), ""},
		{"stays", fmt.Sprintf(balanceRow, 2, "2018-12-31", "90", "1", "'2017-12-31'", "90", "0"), ""},
		{"grows", fmt.Sprintf(balanceRow, 2, "2018-12-31", "90.01", "1", "'2017-12-31'", "90", "0.01"), "debt_balance_shrinks"},
		{"grows by a false predecessor", fmt.Sprintf(balanceRow, 2, "2018-12-31", "95", "1", "'2017-12-31'", "99", "-4"), "debt_balance_previous_fkey"},
		{"begins again", fmt.Sprintf(balanceRow, 1, "2018-12-31", "95", "NULL", "NULL", "NULL", "95"), "debt_balance_county_code_instrument_id_sequence_key"},
		{"skips", fmt.Sprintf(balanceRow, 3, "2018-12-31", "40", "1", "'2017-12-31'", "90", "-50"), "debt_balance_chain"},
		{"goes back in time", fmt.Sprintf(balanceRow, 2, "2016-12-31", "40", "1", "'2017-12-31'", "90", "-50"), "debt_balance_shrinks"},
		{"has a false change", fmt.Sprintf(balanceRow, 2, "2018-12-31", "40", "1", "'2017-12-31'", "90", "-40"), "debt_balance_change"},
	} {
		if got := refusal(t, db, land, legacy, first, c.row); !strings.Contains(got, c.by) || (c.by == "") != (got == "") {
			t.Errorf("%s: refused by %q, not %q", c.name, got, c.by)
		}
	}
	late := fmt.Sprintf(debtRow, someID, "A", "TOWNSHIP", "LEGACY", "2018-01-01", "100", "'640302100000'")
	if got := refusal(t, db, land, late); got != "debt_instrument_legacy_old" {
		t.Errorf("a debt of 2018 is historic: %q", got)
	}
}

// Exactly one version of a policy holds on any day.
func TestVersionsOfAPolicyFormOneChain(t *testing.T) {
	db := pgtest.New(t)
	reward := func(code, from, to string) string {
		return fmt.Sprintf(`INSERT INTO reward_policy (county_code, code, name_zh, name_en, method, income_floor, round_to, proposed, effective_from, effective_to, basis, source)
			VALUES ('640302', '%s', 'x', 'x', 'LINEAR', 1, 1, true, %s, %s, 'x', 'DEMO')`, code, from, to)
	}
	for _, c := range []struct {
		name string
		rows []string
		by   string
	}{
		{"one", []string{reward("A", "'2017-01-01'", "NULL")}, ""},
		{"a chain, and presets", []string{reward("A", "'2017-01-01'", "'2019-01-01'"), reward("B", "'2019-01-01'", "NULL"), reward("C", "NULL", "NULL"), reward("D", "NULL", "NULL")}, ""},
		{"a new version", []string{reward("A", "'2017-01-01'", "NULL"), "UPDATE reward_policy SET effective_to = '2020-01-01'", reward("B", "'2020-01-01'", "NULL")}, ""},
		{"two at once", []string{reward("A", "'2017-01-01'", "NULL"), reward("B", "'2019-01-01'", "NULL")}, "reward_policy_end"},
		{"two beginnings", []string{reward("A", "'2017-01-01'", "'2019-01-01'"), reward("B", "'2017-01-01'", "NULL")}, "reward_policy_start"},
		{"a gap", []string{reward("A", "'2017-01-01'", "'2018-01-01'"), reward("B", "'2019-01-01'", "NULL")}, "reward_policy_next_fkey"},
		{"an end", []string{reward("A", "'2017-01-01'", "'2018-01-01'")}, "reward_policy_next_fkey"},
		{"an overlap", []string{reward("A", "'2017-01-01'", "'2019-01-01'"), reward("B", "'2018-01-01'", "'2019-01-01'"), reward("C", "'2019-01-01'", "NULL")}, "reward_policy_end"},
		{"backwards", []string{reward("A", "'2017-01-01'", "'2016-01-01'")}, "reward_policy_term"},
		{"within a year", []string{reward("A", "'2017-06-01'", "NULL")}, "reward_policy_effective_from_check"},
		{"an end without a beginning", []string{reward("A", "NULL", "'2017-01-01'")}, "reward_policy_dates"},
	} {
		if got := refusal(t, db, c.rows...); got != c.by {
			t.Errorf("%s: refused by %q, not %q", c.name, got, c.by)
		}
	}
	rule := func(stars int, from, to string) string {
		return fmt.Sprintf(`INSERT INTO star_subsidy_rule (county_code, id, stars, rate, effective_from, effective_to, basis, source) VALUES ('640302', gen_random_uuid(), %d, 15, %s, %s, 'x', 'DEMO')`, stars, from, to)
	}
	if got := refusal(t, db, rule(4, "'2017-01-01'", "NULL"), rule(5, "'2017-01-01'", "NULL")); got != "" {
		t.Errorf("two stars: %q", got)
	}
	if got := refusal(t, db, rule(4, "'2017-01-01'", "NULL"), rule(4, "'2018-01-01'", "NULL")); got != "star_subsidy_rule_end" {
		t.Errorf("one star twice: %q", got)
	}
}

func TestOnlyWeekendsAreWorkedInstead(t *testing.T) {
	db := pgtest.New(t)
	day := func(day, arrangement string) string {
		return fmt.Sprintf(`INSERT INTO holiday (county_code, id, day, arrangement, name, notice, source) VALUES ('640302', gen_random_uuid(), '%s', '%s', 'x', 'x', 'DEMO')`, day, arrangement)
	}
	if got := refusal(t, db, day("2019-02-02", "WORK"), day("2019-02-04", "OFF")); got != "" {
		t.Error(got)
	}
	if got := refusal(t, db, day("2019-02-04", "WORK")); got != "holiday_weekend" {
		t.Error(got)
	}
	if got := refusal(t, db, day("2019-02-02", "WORK"), day("2019-02-02", "OFF")); got != "holiday_county_code_day_key" {
		t.Error(got)
	}
}

// What simulations read in cannot write.
func TestReadOnlyTransactionsCannotWrite(t *testing.T) {
	db := pgtest.New(t)
	for _, sql := range []string{"DELETE FROM reward_award", "CREATE TABLE x ()", "INSERT INTO rollup_delta DEFAULT VALUES"} {
		var refused *pgconn.PgError
		err := db.InReadOnly(t.Context(), func(tx pgx.Tx) error { _, err := tx.Exec(t.Context(), sql); return err })
		if !errors.As(err, &refused) || refused.Code != "25006" {
			t.Errorf("%s: %v", sql, err)
		}
	}
}
