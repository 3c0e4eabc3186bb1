package quality_test

import (
	"errors"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/graph/schema"
	"litong3422/internal/quality"
)

func TestConditionsAreUnderstoodOrRefusedByColumn(t *testing.T) {
	for _, each := range []struct {
		kind               quality.Kind
		subject, condition string
		column             string // at fault, "" for none
	}{
		{quality.OfRows, "MediationCase", `closedOn == nil and dueOn + 30 < today`, ""},
		{quality.OfRows, "MediationCase", `status in ["ACCEPTED", "CLOSED"] and not judiciallyConfirmed`, ""},
		{quality.OfRows, "MediationCase", `openedOn < "2019-01-01" or year(openedOn) != 2019 or abs(amount) > 1.5`, ""},
		{quality.OfRows, "MediationCase", `today - openedOn > 365 and village != nil`, ""},
		{quality.OfRows, "BudgetPackage", `sum(expenditures.amount) > total or count(expenditures) == 0`, ""},
		{quality.OfRows, "Nothing", `true`, "subject"},
		{quality.OfRows, "QualityRule", `active`, "subject"},
		{quality.OfRows, "MediationCase", ``, "condition"},
		{quality.OfRows, "MediationCase", `amount`, "condition"},
		{quality.OfRows, "MediationCase", `amount > `, "condition"},
		{quality.OfRows, "MediationCase", `openedOn > 3`, "condition"},
		{quality.OfRows, "MediationCase", `openedOn > "yesterday"`, "condition"},
		{quality.OfRows, "MediationCase", `status == "OPEN"`, "condition"},
		{quality.OfRows, "MediationCase", `status in ["OPEN"]`, "condition"},
		{quality.OfRows, "MediationCase", `partyName == "张三"`, "condition"},
		{quality.OfRows, "MediationCase", `id == "1"`, "condition"},
		{quality.OfRows, "MediationCase", `unheard > 1`, "condition"},
		{quality.OfRows, "MediationCase", `sum(mediator.number) > 1`, "condition"},
		{quality.OfRows, "MediationCase", `len(number) > 1`, "condition"},
		{quality.OfRows, "MediationCase", `amount ? true : false`, "condition"},
		{quality.OfRows, "MediationCase", `nil == nil`, "condition"},
		{quality.OfRows, "MediationCase", `number matches ".*"`, "condition"},
		{quality.OfTwins, "MediationCase", `[openedOn, village, amount]`, ""},
		{quality.OfTwins, "MediationCase", `openedOn`, "condition"},
		{quality.OfTwins, "MediationCase", `[openedOn + 1]`, "condition"},
		{quality.OfTwins, "MediationCase", `[partyName]`, "condition"},
		{quality.OfFigures, "", `rate and numerator > denominator`, ""},
		{quality.OfFigures, "MED_ALL_CASES", `value > 3 * before`, ""},
		{quality.OfFigures, "UNHEARD", `value > 1`, "subject"},
		{quality.OfFigures, "", `amount > 1`, "condition"},
		{quality.OfFigures, "", `sum(value) > 1`, "condition"},
		{quality.OfReports, "", ``, ""},
		{quality.OfReports, "VILLAGE_LEDGER", ``, ""},
		{quality.OfReports, "NOTHING", ``, "subject"},
		{quality.OfReports, "", `true`, "condition"},
		{quality.OfSources, "ServiceRequest", `35`, ""},
		{quality.OfSources, "ServiceRequest", `0`, "condition"},
	} {
		_, err := quality.Check(schema.Catalogue(), quality.Rule{Kind: each.kind, Subject: each.subject, Condition: each.condition})
		var misfit *quality.Misfit
		switch {
		case each.column == "" && err != nil:
			t.Errorf("%s %s %s: %v", each.kind, each.subject, each.condition, err)
		case each.column != "" && (!errors.As(err, &misfit) || misfit.Column != each.column || misfit.Text.ZH == "" || misfit.Text.EN == ""):
			t.Errorf("%s %s %s: %v, want a misfit of %s", each.kind, each.subject, each.condition, err, each.column)
		}
	}
}

func TestShippedRulesAreUnderstood(t *testing.T) {
	for _, rule := range quality.Shipped() {
		if _, err := quality.Check(schema.Catalogue(), rule); err != nil {
			t.Errorf("%s: %v", rule.Code, err)
		}
	}
}

func TestUnknownIsNotAtFault(t *testing.T) {
	facts := quality.Facts{"value": decimal.NewFromInt(30), "numerator": decimal.RequireFromString("0.3"), "rate": decimal.NewFromInt(1)}
	for condition, holds := range map[string]bool{
		`value == 30`:                                    true,
		`value > 3 * before`:                             false, // before is unknown
		`not (value > 3 * before)`:                       false,
		`before == nil`:                                  true,
		`value > 3 * before or value > 29`:               true,
		`value > 3 * before and value > 29`:              false,
		`value > 29 and not (value < 29 and before > 1)`: true,
		`numerator == 0.1 + 0.2`:                         true, // exact decimals
		`rate and not flow`:                              true,
		`value / (value - 30) > 0`:                       false, // no value
		`value in [10, 30]`:                              true,
		`abs(-value) == 30`:                              true,
		`rate == true`:                                   true,
	} {
		node, err := quality.Figures(condition)
		if err != nil {
			t.Errorf("%s: %v", condition, err)
			continue
		}
		if quality.Holds(node, facts) != holds {
			t.Errorf("%s: %t", condition, !holds)
		}
	}
}

// FuzzCheck holds that any text is understood or refused with words for the user.
func FuzzCheck(f *testing.F) {
	for _, rule := range quality.Shipped() {
		f.Add(string(rule.Kind), rule.Subject, rule.Condition)
	}
	f.Add("ROW", "MediationCase", `a?.b["c"] | filter(# > 1) ?? {}`)
	f.Fuzz(func(t *testing.T, kind, subject, condition string) {
		_, err := quality.Check(schema.Catalogue(), quality.Rule{Kind: quality.Kind(kind), Subject: subject, Condition: condition})
		var misfit *quality.Misfit
		if err != nil && (!errors.As(err, &misfit) || misfit.Text.ZH == "" || misfit.Text.EN == "") {
			t.Errorf("%v is no misfit", err)
		}
	})
}
