package postgres_test

import (
	"fmt"
	"testing"

	"litong3422/internal/postgres/pgtest"
)

const commitmentRow = `INSERT INTO service_commitment (county_code, id, years, recruited_on, commit_until, left_on, override_reason, override_document, explanation_zh, explanation_en, staff_id, township_code, source)
	VALUES ('640302', gen_random_uuid(), 5, '%s', '%s', %s, %s, %s, 'x', 'x', '` + someID + `', '640302100000', 'DEMO')`

// recruited is a civil servant of 2016-02-29 who left on a day, or NULL.
func recruited(left string) string {
	return fmt.Sprintf(`INSERT INTO staff (county_code, id, number, name, kind, post, rank, ranked_on, recruited_on, joined_on, left_on, township_code, source)
		VALUES ('640302', '%s', 'A', 'x', 'CIVIL_SERVANT', 'MEMBER', 'CLERK_2', '2017-03-01', '2016-02-29', '2016-03-01', %s, '640302100000', 'DEMO')`, someID, left)
}

// no recruit leaves a township before the five years are over, but by a decision
// with its reason and its document; and the commitment says what the staff list says.
func TestLeavingBeforeTheTermNeedsADecision(t *testing.T) {
	db := pgtest.New(t)
	for _, c := range []struct {
		name string
		left string // as the list of staff has it
		row  string
		by   string
	}{
		{"stays", "NULL", fmt.Sprintf(commitmentRow, "2016-02-29", "2021-02-28", "NULL", "NULL", "NULL"), ""},
		{"leaves when it is over", "'2021-02-28'", fmt.Sprintf(commitmentRow, "2016-02-29", "2021-02-28", "'2021-02-28'", "NULL", "NULL"), ""},
		{"leaves early", "'2021-02-27'", fmt.Sprintf(commitmentRow, "2016-02-29", "2021-02-28", "'2021-02-27'", "NULL", "NULL"), "service_commitment_early"},
		{"leaves early by a decision", "'2019-01-01'", fmt.Sprintf(commitmentRow, "2016-02-29", "2021-02-28", "'2019-01-01'", "'x'", "'x'"), ""},
		{"without its document", "'2019-01-01'", fmt.Sprintf(commitmentRow, "2016-02-29", "2021-02-28", "'2019-01-01'", "'x'", "NULL"), "service_commitment_override"},
		{"a decision about no recruit", "NULL", fmt.Sprintf(commitmentRow, "2016-02-29", "2021-02-28", "NULL", "'x'", "'x'"), "service_commitment_early"},
		{"a shorter term", "NULL", fmt.Sprintf(commitmentRow, "2016-02-29", "2020-02-28", "NULL", "NULL", "NULL"), "service_commitment_check"},
		{"another beginning", "NULL", fmt.Sprintf(commitmentRow, "2015-02-28", "2020-02-28", "NULL", "NULL", "NULL"), "service_commitment_staff_fkey"},
		{"left behind its back", "'2019-01-01'", fmt.Sprintf(commitmentRow, "2016-02-29", "2021-02-28", "NULL", "NULL", "NULL"), "service_commitment_staff_fkey"},
	} {
		if got := refusal(t, db, land, recruited(c.left), c.row); got != c.by {
			t.Errorf("%s: refused by %q, not %q", c.name, got, c.by)
		}
	}
	bound := fmt.Sprintf(commitmentRow, "2016-02-29", "2021-02-28", "NULL", "NULL", "NULL")
	if got := refusal(t, db, land, recruited("NULL"), bound, "UPDATE staff SET left_on = '2019-01-01'"); got != "service_commitment_staff_fkey" {
		t.Errorf("leaves later on, behind its back: refused by %q", got)
	}
	if got := refusal(t, db, land, recruited("NULL"), bound, "UPDATE staff SET left_on = '2019-01-01'",
		"UPDATE service_commitment SET left_on = '2019-01-01', override_reason = 'x', override_document = 'x'"); got != "" {
		t.Errorf("leaves later on by a decision: refused by %q", got)
	}
}

// R-3 and S-424: a subsidy is its rate of its base, and growth is against what the
// year before really was.
func TestSubsidiesAndFundingAreWhatTheyAreMadeOf(t *testing.T) {
	db := pgtest.New(t)
	village := `INSERT INTO division (county_code, code, name, short_name, level, kind, in_baseline, valid_from, parent_code, township_code, source)
		VALUES ('640302', '640302100201', 'V', 'V', 'VILLAGE', 'VILLAGE', true, '2018-01-01', '640302100000', '640302100000', 'DEMO')`
	subsidy := func(stars int, rate, amount string) string {
		return fmt.Sprintf(`INSERT INTO star_subsidy (county_code, id, year, stars, cadres, base, rate, amount, explanation_zh, explanation_en, township_code, village_code, source)
			VALUES ('640302', gen_random_uuid(), 2019, %d, 5, 33333.33, %s, %s, 'x', 'x', '640302100000', '640302100201', 'DEMO')`, stars, rate, amount)
	}
	for amount, by := range map[string]string{"5000": "", "5000.01": "star_subsidy_amount", "4999.99": "star_subsidy_amount"} {
		if got := refusal(t, db, land, village, subsidy(4, "15", amount)); got != by {
			t.Errorf("%s: refused by %q, not %q", amount, got, by)
		}
	}
	funding := func(year int, amount, previousYear, previous string) string {
		return fmt.Sprintf(`INSERT INTO personnel_funding (county_code, id, year, amount, previous_year, previous_amount, township_code, source)
			VALUES ('640302', gen_random_uuid(), %d, %s, %s, %s, '640302100000', 'DEMO')`, year, amount, previousYear, previous)
	}
	first := funding(2018, "100", "NULL", "NULL")
	for _, c := range []struct{ row, by string }{
		{funding(2019, "105", "2018", "100"), ""},
		{funding(2019, "105", "2018", "90"), "personnel_funding_previous_fkey"},
		{funding(2019, "105", "2017", "100"), "personnel_funding_check"},
		{funding(2019, "105", "2018", "NULL"), "personnel_funding_previous"},
	} {
		if got := refusal(t, db, land, first, c.row); got != c.by {
			t.Errorf("%s: refused by %q, not %q", c.row, got, c.by)
		}
	}
}

// two years in a village are completed by those who stayed for them.
func TestShortPostingsAreNotCompleted(t *testing.T) {
	db := pgtest.New(t)
	village := `INSERT INTO division (county_code, code, name, short_name, level, kind, in_baseline, valid_from, parent_code, township_code, source)
		VALUES ('640302', '640302100201', 'V', 'V', 'VILLAGE', 'VILLAGE', true, '2018-01-01', '640302100000', '640302100000', 'DEMO')`
	department := `INSERT INTO department (county_code, code, name, kind, source) VALUES ('640302', 'A', 'x', 'FUNCTIONAL', 'DEMO')`
	posting := func(started, due, completed, ended, township, village string) string {
		return fmt.Sprintf(`INSERT INTO village_posting (county_code, id, number, name, recruited_on, started_on, due_on, completed_on, ended_on, department_code, township_code, village_code, source)
			VALUES ('640302', gen_random_uuid(), 'A', 'x', '2017-08-01', %s, %s, %s, %s, 'A', %s, %s, 'DEMO')`, started, due, completed, ended, township, village)
	}
	const town, place = "'640302100000'", "'640302100201'"
	for _, c := range []struct{ name, row, by string }{
		{"not posted yet", posting("NULL", "NULL", "NULL", "NULL", "NULL", "NULL"), ""},
		{"serves", posting("'2017-09-01'", "'2019-09-01'", "NULL", "NULL", town, place), ""},
		{"completed", posting("'2017-09-01'", "'2019-09-01'", "'2019-09-01'", "'2019-09-20'", town, place), ""},
		{"too short", posting("'2017-09-01'", "'2019-09-01'", "NULL", "'2019-05-01'", town, place), ""},
		{"too short, called complete", posting("'2017-09-01'", "'2019-09-01'", "'2019-09-01'", "'2019-05-01'", town, place), "village_posting_short"},
		{"posted nowhere", posting("'2017-09-01'", "'2019-09-01'", "NULL", "NULL", town, "NULL"), "village_posting_place"},
		{"never due", posting("'2017-09-01'", "NULL", "NULL", "NULL", town, place), "village_posting_due"},
	} {
		if got := refusal(t, db, land, village, department, c.row); got != c.by {
			t.Errorf("%s: refused by %q, not %q", c.name, got, c.by)
		}
	}
}
