package evaluation_test

import (
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/evaluation"
	"litong3422/internal/postgres"
)

// of is a session over a shipped set.
func of(t *testing.T, set demotest.Set) (*evaluation.Engine, *evaluation.Session) {
	t.Helper()
	d := deps(t)
	d.DB = set.Shared(t)
	d.Reader = postgres.NewReader(d.DB)
	e, err := evaluation.New(d)
	if err != nil {
		t.Fatal(err)
	}
	return e, e.Session(t.Context(), auth.Scope{County: county})
}

// TestFiguresOfSomePeriods holds values against those counted from the rows by hand.
func TestFiguresOfSomePeriods(t *testing.T) {
	litong, ordinary := demotest.Litong(), demotest.OrdinaryDay()
	for _, test := range []struct {
		why, code, division, from, to string
		set                           demotest.Set
		value, numerator, denominator string
	}{
		{"postings due until 15 October", "VILLAGE_POSTING_DONE_RATE", "", "2019-10-01", "2019-10-31", ordinary, "100", "24", "24"},
		{"and those due later are not due in the year", "VILLAGE_POSTING_DONE_RATE", "", "2019-01-01", "2019-12-31", ordinary, "100", "24", "24"},
		{"consultations answered by March, not those answered since", "CONSULTATION_ADOPTED_RATE", "", "2018-03-01", "2018-03-31", ordinary, "46.4789", "33", "71"},
		{"the offices of before, though they are abolished", "INST_BEFORE_OFFICES", "", "2019-12-01", "2019-12-31", litong, "3", "36", "12"},
		{"the centres of before", "INST_BEFORE_CENTRES", "", "2019-12-01", "2019-12-31", litong, "4", "48", "12"},
		{"the offices of after", "INST_OFFICES", "", "2019-12-01", "2019-12-31", litong, "2", "24", "12"},
	} {
		e, s := of(t, test.set)
		v := at(t, e, s, test.code, test.division, test.from, test.to)
		got := [3]string{v.Value.Decimal.String(), v.Numerator.Decimal.String(), v.Denominator.Decimal.String()}
		if want := [3]string{test.value, test.numerator, test.denominator}; got != want {
			t.Errorf("%s: %s of %s to %s: %v, want %v", test.why, test.code, test.from, test.to, got, want)
		}
	}
}
