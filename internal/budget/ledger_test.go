package budget_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"litong3422/internal/budget"
	"litong3422/internal/calendar"
	"litong3422/internal/fault"
)

func ledger(amounts ...int64) budget.Ledger {
	l := budget.Ledger{Township: "640302100000", Year: 2019}
	for i, amount := range amounts {
		l.Accounts = append(l.Accounts, budget.Account{
			Category: []budget.Category{"ADMINISTRATION", "SOCIAL_MANAGEMENT", "VILLAGE_TOWN_MANAGEMENT", "AGRICULTURE"}[i],
			Original: decimal.NewFromInt(amount), Adjusted: decimal.NewFromInt(amount),
		})
	}
	return l
}

func TestTransfersAndPayments(t *testing.T) {
	l := ledger(100, 50, 0, 25)
	moved, entry, err := l.Transfer("ADMINISTRATION", "AGRICULTURE", dec("30.5"))
	if err != nil || !entry.Total.Equal(dec("175")) || !moved.Accounts[3].Adjusted.Equal(dec("55.5")) || !entry.Left.Equal(dec("69.5")) {
		t.Fatalf("%+v %v", entry, err)
	}
	if !l.Accounts[0].Adjusted.Equal(dec("100")) || !moved.Accounts[0].Original.Equal(dec("100")) {
		t.Error("a transfer changed what it came from")
	}
	if !strings.Contains(entry.Explanation.ZH, "总额175元不变") {
		t.Error(entry.Explanation.ZH)
	}
	paid, entry, err := moved.Spend("AGRICULTURE", dec("55.50"))
	if err != nil || !entry.Left.IsZero() || !paid.Spent().Equal(dec("55.5")) {
		t.Fatalf("%+v %v", entry, err)
	}
	for name, c := range map[string]struct {
		do   func() error
		kind fault.Kind
	}{
		"above the category": {func() error { _, _, err := paid.Spend("AGRICULTURE", dec("0.01")); return err }, fault.Conflict},
		"more than is left":  {func() error { _, _, err := paid.Transfer("AGRICULTURE", "ADMINISTRATION", dec("1")); return err }, fault.Conflict},
		"onto itself":        {func() error { _, _, err := paid.Transfer("AGRICULTURE", "AGRICULTURE", dec("1")); return err }, fault.Invalid},
		"unknown":            {func() error { _, _, err := paid.Transfer("AGRICULTURE", "WAR", dec("1")); return err }, fault.Invalid},
		"nothing":            {func() error { _, _, err := paid.Transfer("ADMINISTRATION", "AGRICULTURE", dec("0")); return err }, fault.Invalid},
		"backwards":          {func() error { _, _, err := paid.Spend("ADMINISTRATION", dec("-1")); return err }, fault.Invalid},
		"parts of a fen":     {func() error { _, _, err := paid.Spend("ADMINISTRATION", dec("0.001")); return err }, fault.Invalid},
		"unknown category":   {func() error { _, _, err := paid.Spend("WAR", dec("1")); return err }, fault.Invalid},
	} {
		if err := c.do(); fault.KindOf(err) != c.kind {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whatever is transferred and paid: the lump sum stays, no category is overspent, and a
// refusal changes nothing.
func TestTheLumpSumStays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amounts := rapid.SliceOfN(rapid.Int64Range(0, 1_000_000), 4, 4).Draw(t, "amounts")
		l := ledger(amounts...)
		total := l.Total()
		for range rapid.IntRange(0, 30).Draw(t, "entries") {
			from := l.Accounts[rapid.IntRange(0, 3).Draw(t, "from")].Category
			to := l.Accounts[rapid.IntRange(0, 3).Draw(t, "to")].Category
			amount := decimal.New(rapid.Int64Range(-100, 50_000_000).Draw(t, "amount"), -2)
			var next budget.Ledger
			var err error
			if rapid.Bool().Draw(t, "pays") {
				next, _, err = l.Spend(from, amount)
			} else {
				next, _, err = l.Transfer(from, to, amount)
			}
			if err != nil && (!next.Total().Equal(l.Total()) || !next.Spent().Equal(l.Spent())) {
				t.Fatal("a refusal changed something")
			}
			l = next
			if !l.Total().Equal(total) || l.Spent().GreaterThan(total) {
				t.Fatalf("the lump sum of %s became %s, %s is spent", total, l.Total(), l.Spent())
			}
			for _, a := range l.Accounts {
				if a.Left().IsNegative() {
					t.Fatalf("%s is overspent", a.Category)
				}
			}
		}
	})
}

func TestPace(t *testing.T) {
	for _, c := range []struct {
		day, spent string
		light      budget.PaceLight
	}{
		{"2019-12-31", "85", budget.OnPace}, // 15 points behind: not beyond
		{"2019-12-31", "84.99", budget.OffPace},
		{"2019-12-31", "75", budget.OffPace},
		{"2019-12-31", "74.99", budget.FarOff},
		{"2019-03-14", "35", budget.OnPace}, // 73 of 365 days: 20 %
		{"2019-03-14", "35.01", budget.OffPace},
		{"2019-03-14", "45.01", budget.FarOff},
		{"2020-06-30", "49.73", budget.OnPace}, // 182 of 366 days
	} {
		day, err := calendar.Parse(c.day)
		if err != nil {
			t.Fatal(err)
		}
		p, err := budget.PaceOf(budget.ProposedPaceLimits(), day, dec("100"), dec(c.spent))
		if err != nil || p.Light != c.light {
			t.Errorf("%s on %s: %s (%s against %s) %v, not %s", c.spent, c.day, p.Light, p.Executed, p.Elapsed, err, c.light)
		}
	}
	leap, _ := calendar.Parse("2020-02-29")
	p, err := budget.PaceOf(budget.ProposedPaceLimits(), leap, dec("366"), dec("60"))
	if err != nil || !p.Gap.IsZero() || !strings.Contains(p.Explanation.ZH, "2020-02-29") || !strings.Contains(p.Explanation.EN, "16.4%") {
		t.Errorf("%+v %v", p, err)
	}
	if _, err := budget.PaceOf(budget.ProposedPaceLimits(), leap, decimal.Zero, dec("1")); fault.KindOf(err) != fault.Invalid {
		t.Error("a budget of zero has a pace")
	}
}

func TestDebts(t *testing.T) {
	for _, c := range []struct {
		debtor  budget.Debtor
		kind    budget.DebtKind
		allowed bool
	}{
		{budget.TownshipDebtor, budget.NewDebtKind, false}, {budget.TownshipDebtor, "", false},
		{budget.TownshipDebtor, budget.LegacyDebtKind, true}, {budget.DistrictDebtor, budget.NewDebtKind, true},
	} {
		d := budget.Debt{Debtor: c.debtor, Kind: c.kind, Principal: dec("1000000")}.Decide()
		if d.Allowed != c.allowed || d.RedAlert == c.allowed || !strings.Contains(d.Explanation.ZH, "1,000,000元") {
			t.Errorf("%+v", d)
		}
	}
	first, said, err := budget.Balances(nil).Record(dec("100"))
	if err != nil || !strings.Contains(said.EN, "100") {
		t.Error(err)
	}
	if _, _, err := first.Record(dec("100.01")); fault.KindOf(err) != fault.Conflict {
		t.Error(err)
	}
	if _, _, err := first.Record(dec("-1")); fault.KindOf(err) != fault.Invalid {
		t.Error(err)
	}
	same, _, err := first.Record(dec("100"))
	if err != nil || len(same) != 2 || len(first) != 1 {
		t.Errorf("%v %v: %v", first, same, err)
	}
}

// Values of rows load and decide as before, and values that no rows hold are refused.
func TestStoredBudgets(t *testing.T) {
	moved, _, err := ledger(100, 50, 0, 25).Transfer("ADMINISTRATION", "AGRICULTURE", dec("30.5"))
	if err != nil {
		t.Fatal(err)
	}
	paid, _, err := moved.Spend("AGRICULTURE", dec("50.5"))
	if err != nil {
		t.Fatal(err)
	}
	loaded, err := budget.NewLedger(paid.Township, paid.Year, paid.Total(), paid.Accounts)
	if err != nil {
		t.Fatal(err)
	}
	for _, amount := range []string{"5", "5.01", "0"} {
		before, entry, errBefore := paid.Spend("AGRICULTURE", dec(amount))
		after, same, errAfter := loaded.Spend("AGRICULTURE", dec(amount))
		if fault.KindOf(errBefore) != fault.KindOf(errAfter) || entry.Explanation != same.Explanation || !before.Spent().Equal(after.Spent()) {
			t.Errorf("%s: %v before storing, %v after", amount, errBefore, errAfter)
		}
	}
	with := func(change func(*budget.Account)) []budget.Account {
		accounts := append([]budget.Account(nil), paid.Accounts...)
		change(&accounts[3])
		return accounts
	}
	for name, accounts := range map[string][]budget.Account{
		"an unknown category":  with(func(a *budget.Account) { a.Category = "WAR" }),
		"a category twice":     with(func(a *budget.Account) { a.Category = "ADMINISTRATION" }),
		"a negative amount":    with(func(a *budget.Account) { a.Spent = dec("-1") }),
		"parts of a fen":       with(func(a *budget.Account) { a.Spent = dec("0.001") }),
		"more paid than there": with(func(a *budget.Account) { a.Spent = dec("55.51") }),
		"another sum":          with(func(a *budget.Account) { a.Adjusted = dec("55.51") }),
		"another first sum":    with(func(a *budget.Account) { a.Original = dec("24") }),
	} {
		if _, err := budget.NewLedger(paid.Township, paid.Year, paid.Total(), accounts); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := budget.NewPaceLimits(dec("15"), dec("25")); err != nil {
		t.Error(err)
	}
	if _, err := budget.NewPaceLimits(dec("26"), dec("25")); fault.KindOf(err) != fault.Invalid {
		t.Error(err)
	}
}

func TestStoredDebts(t *testing.T) {
	d, err := budget.NewDebt("TOWNSHIP", "NEW", dec("1000000"))
	if err != nil {
		t.Fatal(err)
	}
	if decided := d.Decide(); decided.Allowed || !decided.RedAlert {
		t.Errorf("%+v", decided)
	}
	for name, try := range map[string]func() error{
		"an unknown debtor": func() error { _, err := budget.NewDebt("VILLAGE", "NEW", dec("1")); return err },
		"an unknown kind":   func() error { _, err := budget.NewDebt("TOWNSHIP", "", dec("1")); return err },
		"no principal":      func() error { _, err := budget.NewDebt("TOWNSHIP", "LEGACY", decimal.Zero); return err },
		"a balance below 0": func() error { _, err := budget.NewBalances([]decimal.Decimal{dec("-1")}); return err },
	} {
		if err := try(); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	stored := []decimal.Decimal{dec("100"), dec("80"), dec("80")}
	b, err := budget.NewBalances(stored)
	if err != nil || len(b) != len(stored) {
		t.Fatal(b, err)
	}
	if _, _, err := b.Record(dec("80.01")); fault.KindOf(err) != fault.Conflict {
		t.Error(err)
	}
	if _, err := budget.NewBalances(append(stored, dec("90"))); fault.KindOf(err) != fault.Conflict {
		t.Error(err)
	}
}
