package budget

import (
	"fmt"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/money"
)

// Debtor is who owes; the words are those of the database and the API.
type Debtor string

// The debtors.
const (
	DistrictDebtor Debtor = "DISTRICT"
	TownshipDebtor Debtor = "TOWNSHIP"
)

// DebtKind tells a new borrowing from historic stock.
type DebtKind string

// The kinds; the words are those of the database and the API.
const (
	NewDebt    DebtKind = "NEW"
	LegacyDebt DebtKind = "LEGACY" // historic stock, which may only shrink
)

// DebtDecision is what R-5 says to an attempted entry.
type DebtDecision struct {
	Debtor      Debtor
	Kind        DebtKind
	Amount      decimal.Decimal // yuan
	Allowed     bool
	RedAlert    bool // a refused new debt of a township is a red alert and is logged
	Explanation fault.Text
}

// DecideDebt applies R-5 (S-409): a township never takes a new debt. The database
// holds the same rule as a CHECK, so that no way around this function exists.
func DecideDebt(debtor Debtor, kind DebtKind, amount decimal.Decimal) DebtDecision {
	d := DebtDecision{Debtor: debtor, Kind: kind, Amount: amount, Allowed: true}
	if debtor == TownshipDebtor && kind != LegacyDebt {
		d.Allowed, d.RedAlert = false, true
		d.Explanation = fault.Text{
			ZH: fmt.Sprintf("严禁乡镇举债:拒绝登记%s元的新增债务,并报红色预警。(规则R-5)", money.Yuan(amount)),
			EN: fmt.Sprintf("Townships must not borrow: a new debt of %s yuan is refused, with a red alert. (rule R-5)", money.Yuan(amount)),
		}
		return d
	}
	d.Explanation = fault.Text{
		ZH: fmt.Sprintf("%s元可以登记。(规则R-5)", money.Yuan(amount)),
		EN: fmt.Sprintf("%s yuan may be recorded. (rule R-5)", money.Yuan(amount)),
	}
	return d
}

// DecideBalance applies R-5 to the next balance of a legacy debt in yuan: it never
// rises. A refusal is a fault.Conflict.
func DecideBalance(previous, next decimal.Decimal) (fault.Text, error) {
	if next.IsNegative() {
		return fault.Text{}, fault.New(fault.Invalid, "债务余额不得为负。", "a balance of debt is not negative.")
	}
	if next.GreaterThan(previous) {
		return fault.Text{}, fault.New(fault.Conflict, "存量债务余额只减不增:由%s元到%s元被拒绝(规则R-5)。", "a legacy debt only shrinks: from %s to %s yuan is refused (rule R-5).", money.Yuan(previous), money.Yuan(next))
	}
	return fault.Text{
		ZH: fmt.Sprintf("存量债务由%s元减至%s元。(规则R-5)", money.Yuan(previous), money.Yuan(next)),
		EN: fmt.Sprintf("The legacy debt goes from %s to %s yuan. (rule R-5)", money.Yuan(previous), money.Yuan(next)),
	}, nil
}
