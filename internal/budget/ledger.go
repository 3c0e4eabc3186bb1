package budget

import (
	"fmt"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/money"
)

// Account is one category of a township's lump sum.
type Account struct {
	Category                  Category
	Original, Adjusted, Spent decimal.Decimal // yuan
}

// Left is what may still be spent or moved, in yuan.
func (a Account) Left() decimal.Decimal { return a.Adjusted.Sub(a.Spent) }

// Ledger is a township's lump sum of a year. Its methods return a new one and
// leave the old as it was.
type Ledger struct {
	Township string
	Year     int
	Accounts []Account
}

// Entry is a decision that a transfer or a payment stands.
type Entry struct {
	From, To    Category // To is empty for a payment
	Amount      decimal.Decimal
	Total       decimal.Decimal // the lump sum, which neither changes
	Left        decimal.Decimal // in the category it came from
	Explanation fault.Text
}

// Total is the lump sum in yuan.
func (l Ledger) Total() decimal.Decimal {
	sum := decimal.Zero
	for _, a := range l.Accounts {
		sum = sum.Add(a.Adjusted)
	}
	return sum
}

// Spent is what has been paid in yuan.
func (l Ledger) Spent() decimal.Decimal {
	sum := decimal.Zero
	for _, a := range l.Accounts {
		sum = sum.Add(a.Spent)
	}
	return sum
}

// Transfer moves money between categories: the township decides, no approval is
// asked, the total stays (S-405). It is refused (fault.Conflict) when the
// category has not so much left, and (fault.Invalid) when it makes no sense.
func (l Ledger) Transfer(from, to Category, amount decimal.Decimal) (Ledger, Entry, error) {
	source, target := l.find(from), l.find(to)
	if source < 0 || target < 0 || source == target {
		return l, Entry{}, fault.New(fault.Invalid, "调剂须在两个不同的类别之间进行:%s → %s。", "a transfer goes between two different categories: %s → %s.", from, to)
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
		ZH: fmt.Sprintf("由%s调剂%s元到%s;包干总额%s元不变,无需区级审批。(规则R-4)", from.Name().ZH, money.Yuan(amount), to.Name().ZH, money.Yuan(e.Total)),
		EN: fmt.Sprintf("From %s %s yuan to %s; the lump sum of %s yuan stays, no approval is needed. (rule R-4)", from.Name().EN, money.Yuan(amount), to.Name().EN, money.Yuan(e.Total)),
	}
	return next, e, nil
}

// Spend pays out of a category. What the category, and so the lump sum, no longer
// holds is refused (fault.Conflict, S-406): the township moves money first.
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
		ZH: fmt.Sprintf("由%s支出%s元,该类尚余%s元。(规则R-4)", from.Name().ZH, money.Yuan(amount), money.Yuan(e.Left)),
		EN: fmt.Sprintf("%s yuan spent from %s, %s yuan left in it. (rule R-4)", money.Yuan(amount), from.Name().EN, money.Yuan(e.Left)),
	}
	return next, e, nil
}

func payable(amount decimal.Decimal) error {
	if !amount.IsPositive() || !amount.Equal(amount.Truncate(2)) {
		return fault.New(fault.Invalid, "金额须为正,至多两位小数。", "an amount must be positive with at most two decimals.")
	}
	return nil
}

func errNotLeft(from Category, left, asked decimal.Decimal) error {
	return fault.New(fault.Conflict, "%s 尚余%s元,不足%s元;包干预算不得超支(规则R-4)。", "%s has %s yuan left, less than %s yuan; a lump sum is never exceeded (rule R-4).",
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
	l.Accounts = append([]Account(nil), l.Accounts...)
	return l
}
