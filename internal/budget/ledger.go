package budget

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/money"
)

// Account is one category of a township's lump sum, in yuan.
type Account struct {
	Category                  Category
	Original, Adjusted, Spent decimal.Decimal // as granted, after transfers, paid
}

// Left returns the amount that may still be paid or transferred, in yuan.
func (a Account) Left() decimal.Decimal { return a.Adjusted.Sub(a.Spent) }

// Ledger is a township's lump sum of a year. Its methods do not change it: they return a
// new one.
type Ledger struct {
	Township string
	Year     int
	Accounts []Account
}

// NewLedger returns a ledger with the stored lump sum and accounts of a township. Each
// category stands at most once, amounts have at most two decimals, and no category is
// overspent. Original and adjusted amounts both add up to the lump sum (S-405). Values
// that break this are fault.Invalid.
func NewLedger(township string, year int, total decimal.Decimal, accounts []Account) (Ledger, error) {
	l := Ledger{Township: township, Year: year, Accounts: slices.Clone(accounts)}
	original, seen := decimal.Zero, map[Category]bool{}
	for _, a := range accounts {
		if !slices.Contains(Categories(), a.Category) || seen[a.Category] {
			return Ledger{}, fault.New(fault.Invalid, "类别 %s 不存在或出现两次。", "the category %s does not exist or stands twice.", a.Category)
		}
		seen[a.Category] = true
		if !storable(a.Original) || !storable(a.Adjusted) || !storable(a.Spent) {
			return Ledger{}, fault.New(fault.Invalid, "%s 的金额不得为负，至多两位小数。", "the amounts of %s must not be negative and have at most two decimals.", a.Category)
		}
		if a.Left().IsNegative() {
			return Ledger{}, fault.New(fault.Invalid, "%s 的支出%s元超过%s元（规则R-4）。", "%s has paid %s yuan of %s (rule R-4).", a.Category, money.Yuan(a.Spent), money.Yuan(a.Adjusted))
		}
		original = original.Add(a.Original)
	}
	if !original.Equal(total) || !l.Total().Equal(total) {
		return Ledger{}, fault.New(fault.Invalid, "各类之和为%s元（调剂后%s元），包干总额为%s元（规则R-4）。", "the categories add up to %s yuan (%s after transfers), the lump sum is %s yuan (rule R-4).",
			money.Yuan(original), money.Yuan(l.Total()), money.Yuan(total))
	}
	return l, nil
}

// storable reports whether an amount in yuan is what a row may hold.
func storable(amount decimal.Decimal) bool {
	return !amount.IsNegative() && amount.Equal(amount.Truncate(2))
}

// Entry is an accepted transfer or payment, with its reason. Amounts are in yuan.
type Entry struct {
	From, To    Category // To is empty for a payment
	Amount      decimal.Decimal
	Total       decimal.Decimal // the lump sum, which no entry changes
	Left        decimal.Decimal // in the category From
	Explanation fault.Text
}

// Total returns the lump sum in yuan.
func (l Ledger) Total() decimal.Decimal {
	sum := decimal.Zero
	for _, a := range l.Accounts {
		sum = sum.Add(a.Adjusted)
	}
	return sum
}

// Spent returns the sum of all payments in yuan.
func (l Ledger) Spent() decimal.Decimal {
	sum := decimal.Zero
	for _, a := range l.Accounts {
		sum = sum.Add(a.Spent)
	}
	return sum
}

// Transfer returns the ledger with an amount in yuan moved between two categories. The
// township decides alone, and the lump sum stays (S-405). More than the category has left
// is fault.Conflict. One category for both, an unknown one and an amount that is not
// positive are fault.Invalid.
func (l Ledger) Transfer(from, to Category, amount decimal.Decimal) (Ledger, Entry, error) {
	source, target := l.find(from), l.find(to)
	if source < 0 || target < 0 || source == target {
		return l, Entry{}, fault.New(fault.Invalid, "调剂须在两个不同的类别之间进行：%s → %s。", "a transfer goes between two different categories: %s → %s.", from, to)
	}
	if err := payable(amount); err != nil {
		return l, Entry{}, err
	}
	if amount.GreaterThan(l.Accounts[source].Left()) {
		return l, Entry{}, errNotLeft(from, l.Accounts[source].Left(), amount)
	}
	next := l.copied()
	next.Accounts[source].Adjusted = next.Accounts[source].Adjusted.Sub(amount)
	next.Accounts[target].Adjusted = next.Accounts[target].Adjusted.Add(amount)
	e := Entry{From: from, To: to, Amount: amount, Total: next.Total(), Left: next.Accounts[source].Left()}
	e.Explanation = fault.Text{
		ZH: fmt.Sprintf("由%s调剂%s元到%s；包干总额%s元不变，无需区级审批。（规则R-4）", from.Name().ZH, money.Yuan(amount), to.Name().ZH, money.Yuan(e.Total)),
		EN: fmt.Sprintf("From %s %s yuan to %s; the lump sum of %s yuan stays, no approval is needed. (rule R-4)", from.Name().EN, money.Yuan(amount), to.Name().EN, money.Yuan(e.Total)),
	}
	return next, e, nil
}

// Spend returns the ledger with a payment in yuan out of a category. More than the
// category has left is fault.Conflict (S-406); the township transfers money first. An
// unknown category and an amount that is not positive are fault.Invalid.
func (l Ledger) Spend(from Category, amount decimal.Decimal) (Ledger, Entry, error) {
	at := l.find(from)
	if at < 0 {
		return l, Entry{}, fault.New(fault.Invalid, "没有类别 %s。", "there is no category %s.", from)
	}
	if err := payable(amount); err != nil {
		return l, Entry{}, err
	}
	if amount.GreaterThan(l.Accounts[at].Left()) {
		return l, Entry{}, errNotLeft(from, l.Accounts[at].Left(), amount)
	}
	next := l.copied()
	next.Accounts[at].Spent = next.Accounts[at].Spent.Add(amount)
	e := Entry{From: from, Amount: amount, Total: next.Total(), Left: next.Accounts[at].Left()}
	e.Explanation = fault.Text{
		ZH: fmt.Sprintf("由%s支出%s元，该类尚余%s元。（规则R-4）", from.Name().ZH, money.Yuan(amount), money.Yuan(e.Left)),
		EN: fmt.Sprintf("%s yuan spent from %s, %s yuan left in it. (rule R-4)", money.Yuan(amount), from.Name().EN, money.Yuan(e.Left)),
	}
	return next, e, nil
}

func payable(amount decimal.Decimal) error {
	if !amount.IsPositive() || !amount.Equal(amount.Truncate(2)) {
		return fault.New(fault.Invalid, "金额须为正，至多两位小数。", "an amount must be positive with at most two decimals.")
	}
	return nil
}

func errNotLeft(from Category, left, asked decimal.Decimal) error {
	return fault.New(fault.Conflict, "%s 尚余%s元，不足%s元；包干预算不得超支（规则R-4）。", "%s has %s yuan left, less than %s yuan; a lump sum is never exceeded (rule R-4).",
		from, money.Yuan(left), money.Yuan(asked))
}

func (l Ledger) find(c Category) int {
	for i, a := range l.Accounts {
		if a.Category == c {
			return i
		}
	}
	return -1
}

func (l Ledger) copied() Ledger {
	l.Accounts = slices.Clone(l.Accounts)
	return l
}
