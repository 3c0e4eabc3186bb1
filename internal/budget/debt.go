package budget

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/money"
)

// Debtor is the level that owes. Its values are those of the database and the API.
type Debtor string

// The debtors.
const (
	DistrictDebtor Debtor = "DISTRICT"
	TownshipDebtor Debtor = "TOWNSHIP"
)

// DebtKind is a new borrowing or historic stock. Its values are those of the database and
// the API.
type DebtKind string

// The kinds.
const (
	NewDebtKind    DebtKind = "NEW"
	LegacyDebtKind DebtKind = "LEGACY" // historic stock, which may only shrink
)

// Debt is a debt to be recorded, or one that a row holds.
type Debt struct {
	Debtor    Debtor
	Kind      DebtKind
	Principal decimal.Decimal // yuan
}

// NewDebt returns the debt with the values of a row. An unknown debtor or kind, and a
// principal that is not positive or has more than two decimals, are fault.Invalid. Whether
// the debt is allowed is for Decide.
func NewDebt(debtor, kind string, principal decimal.Decimal) (Debt, error) {
	d := Debt{Debtor: Debtor(debtor), Kind: DebtKind(kind), Principal: principal}
	if d.Debtor != DistrictDebtor && d.Debtor != TownshipDebtor || d.Kind != NewDebtKind && d.Kind != LegacyDebtKind {
		return Debt{}, fault.New(fault.Invalid, "债务人 %s 或债务种类 %s 不存在。", "there is no debtor %s or no kind of debt %s.", debtor, kind)
	}
	if err := payable(principal); err != nil {
		return Debt{}, err
	}
	return d, nil
}

// DebtDecision is the outcome of R-5 for one debt, with its reason.
type DebtDecision struct {
	Debt
	Allowed     bool
	RedAlert    bool // a refused new debt of a township is a red alert and is logged
	Explanation fault.Text
}

// Decide applies R-5 (S-409): a township never takes a new debt. A CHECK of the database
// holds the same rule, so no code can go around it.
func (debt Debt) Decide() DebtDecision {
	d := DebtDecision{Debt: debt, Allowed: true}
	amount := debt.Principal
	if debt.Debtor == TownshipDebtor && debt.Kind != LegacyDebtKind {
		d.Allowed, d.RedAlert = false, true
		d.Explanation = fault.Text{
			ZH: fmt.Sprintf("严禁乡镇举债：拒绝登记%s元的新增债务，并报红色预警。（规则R-5）", money.Yuan(amount)),
			EN: fmt.Sprintf("Townships must not borrow: a new debt of %s yuan is refused, with a red alert. (rule R-5)", money.Yuan(amount)),
		}
		return d
	}
	d.Explanation = fault.Text{
		ZH: fmt.Sprintf("%s元可以登记。（规则R-5）", money.Yuan(amount)),
		EN: fmt.Sprintf("%s yuan may be recorded. (rule R-5)", money.Yuan(amount)),
	}
	return d
}

// Balances are the balances of a legacy debt in yuan, in the order of their days.
type Balances []decimal.Decimal

// NewBalances returns the balances of a debt as rows hold them. A negative balance is
// fault.Invalid, and one that rises is fault.Conflict.
func NewBalances(stored []decimal.Decimal) (Balances, error) {
	var b Balances
	for _, balance := range stored {
		next, _, err := b.Record(balance)
		if err != nil {
			return nil, err
		}
		b = next
	}
	return b, nil
}

// Record applies R-5 to the next balance of a legacy debt in yuan: it never rises. The
// first balance is the debt as the records begin. A negative balance is fault.Invalid, and
// one that rises is fault.Conflict.
func (b Balances) Record(next decimal.Decimal) (Balances, fault.Text, error) {
	previous := next
	if len(b) > 0 {
		previous = b[len(b)-1]
	}
	said, err := decideBalance(previous, next)
	if err != nil {
		return b, fault.Text{}, err
	}
	return append(slices.Clone(b), next), said, nil
}

func decideBalance(previous, next decimal.Decimal) (fault.Text, error) {
	if next.IsNegative() {
		return fault.Text{}, fault.New(fault.Invalid, "债务余额不得为负。", "a balance of debt is not negative.")
	}
	if next.GreaterThan(previous) {
		return fault.Text{}, fault.New(fault.Conflict, "存量债务余额只减不增：由%s元到%s元被拒绝（规则R-5）。", "a legacy debt only shrinks: from %s to %s yuan is refused (rule R-5).", money.Yuan(previous), money.Yuan(next))
	}
	return fault.Text{
		ZH: fmt.Sprintf("存量债务由%s元减至%s元。（规则R-5）", money.Yuan(previous), money.Yuan(next)),
		EN: fmt.Sprintf("The legacy debt goes from %s to %s yuan. (rule R-5)", money.Yuan(previous), money.Yuan(next)),
	}, nil
}
