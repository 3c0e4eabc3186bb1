package rules

import (
	"context"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/budget"
	"litong3422/internal/calendar"
	"litong3422/internal/economy"
	"litong3422/internal/fault"
	"litong3422/internal/talent"
)

// starSubsidyHasTheRateOfItsStars applies R-3 to a star subsidy: its rate and amount are
// those of the rates in force at the end of its year.
func starSubsidyHasTheRateOfItsStars(ctx context.Context, facts Facts, row Row) (*Violation, error) {
	values, ok, err := numbers(row, "year", "stars", "base", "rate", "amount")
	if err != nil || !ok {
		return nil, err // a missing value is refused as such
	}
	year, stars, base, rate, amount := int(values[0].IntPart()), int(values[1].IntPart()), values[2], values[3], values[4]
	rows, err := facts.Find(ctx, "star_subsidy_rule", nil)
	if err != nil {
		return nil, err
	}
	if rows, err = inForce(rows, calendar.On(year, time.December, 31)); err != nil {
		return nil, err
	}
	var lines []talent.StarRule
	for _, r := range rows {
		line, _, err := numbers(r, "stars", "rate")
		if err != nil {
			return nil, err
		}
		lines = append(lines, talent.StarRule{Stars: int(line[0].IntPart()), Rate: line[1]})
	}
	policy, err := talent.NewStarPolicy(lines)
	if err != nil {
		return refused("", err)
	}
	decided, err := policy.Decide(year, []talent.Rating{{Year: year, Stars: stars}}, base)
	if err != nil {
		return refused("base", err)
	}
	switch {
	case !decided.Rate.Equal(rate):
		return &Violation{Column: "rate", Explanation: decided.Explanation}, nil
	case !decided.Amount.Equal(amount):
		return &Violation{Column: "amount", Explanation: decided.Explanation}, nil
	}
	return nil, nil
}

// debtOnlyShrinks applies R-5 to a debt, which no township takes, and to its balances.
func debtOnlyShrinks(_ context.Context, _ Facts, row Row) (*Violation, error) {
	if debtor, isDebt := row.Text("debtor"); isDebt {
		kind, _ := row.Text("kind")
		principal, err := number(row, "principal")
		if err != nil || !principal.Valid {
			return nil, err
		}
		debt, err := budget.NewDebt(debtor, kind, principal.Decimal)
		if err != nil {
			return refused("principal", err)
		}
		if d := debt.Decide(); !d.Allowed {
			return &Violation{Column: "kind", Explanation: d.Explanation}, nil
		}
		return nil, nil
	}
	values, ok, err := numbers(row, "previous_balance", "balance")
	if err != nil || !ok {
		return nil, err
	}
	if _, err := budget.NewBalances(values); err != nil {
		return refused("balance", err)
	}
	return nil, nil
}

// villageLeavesTheListByClosedBooks applies R-10: a village leaves the list of hollow
// villages by the books of a closed year before.
func villageLeavesTheListByClosedBooks(ctx context.Context, facts Facts, row Row) (*Violation, error) {
	left, leaves, err := day(row, "graduated_on")
	if err != nil || !leaves {
		return nil, err
	}
	policies, err := facts.Find(ctx, "hollow_policy", nil)
	if err != nil {
		return nil, err
	}
	if policies, err = inForce(policies, left); err != nil {
		return nil, err
	}
	if len(policies) != 1 {
		return &Violation{Column: "graduated_on", Explanation: fault.Text{ZH: "移出之日没有生效的认定标准。（规则R-10）", EN: "No threshold is in force on that day. (rule R-10)"}}, nil
	}
	threshold, err := number(policies[0], "threshold")
	if err != nil {
		return nil, err
	}
	policy, err := economy.NewHollowPolicy(threshold.Decimal)
	if err != nil {
		return refused("", err)
	}
	village, _ := row.Text("village_code")
	ledgers, err := facts.Find(ctx, "village_ledger", map[string]string{"village_code": village})
	if err != nil {
		return nil, err
	}
	return graduates(policy, ledgers, left)
}

// graduates allows a day of leaving if the books of a year before it do.
func graduates(policy economy.HollowPolicy, ledgers []Row, left calendar.Day) (*Violation, error) {
	said := policy.Decide(left.Year()-1, decimal.NullDecimal{}, false).Explanation
	for _, ledger := range ledgers {
		values, _, err := numbers(ledger, "year", "operating_income")
		if err != nil {
			return nil, err
		}
		year := int(values[0].IntPart())
		closed, _ := ledger.Text("closed")
		s := policy.Decide(year, decimal.NewNullDecimal(values[1]), closed == "true")
		if year >= left.Year() {
			continue
		}
		if s.Graduates {
			return nil, nil
		}
		if year == left.Year()-1 {
			said = s.Explanation
		}
	}
	return &Violation{Column: "graduated_on", Explanation: said}, nil
}
