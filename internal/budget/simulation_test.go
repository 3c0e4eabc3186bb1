package budget_test

import (
	"testing"

	"litong3422/internal/budget"
	"litong3422/internal/fault"
)

func TestCompareAllocations(t *testing.T) {
	active := []budget.Pool{
		{Category: budget.Administration, Amount: 100, Weights: weights("BASE", "1")},
		{Category: budget.Agriculture, Amount: 60, Weights: weights("VILLAGES", "1")},
	}
	townships := []string{"A", "B"}
	measures := []budget.Measure{
		{Township: "A", Factor: budget.Villages, Value: dec("1")}, {Township: "B", Factor: budget.Villages, Value: dec("2")},
		{Township: "A", Factor: budget.Population, Value: dec("9")}, {Township: "B", Factor: budget.Population, Value: dec("1")},
	}
	proposed, err := budget.Change(active, map[budget.Category][]budget.Weight{budget.Administration: weights("POPULATION", "1")}, map[budget.Category]int64{budget.Agriculture: 90})
	if err != nil {
		t.Fatal(err)
	}
	got, err := budget.Compare(proposed, active, townships, measures)
	if err != nil {
		t.Fatal(err)
	}
	if got[0].Total != 120 || got[0].Active != 70 || got[1].Total != 70 || got[1].Active != 90 || got[1].Shares[1].Share.Amount != 60 || got[1].Shares[1].Active.Amount != 40 {
		t.Errorf("%+v", got)
	}
	if part, now := got[0].Part(), got[0].ActivePart(); !part.Decimal.Equal(dec("63.1579")) || !now.Decimal.Equal(dec("43.75")) {
		t.Errorf("%s of 190 in all, %s of 160", part.Decimal, now.Decimal)
	}
	if nothing := (budget.ComparedPackage{}); nothing.Part().Valid || nothing.ActivePart().Valid {
		t.Error("a share of nothing")
	}
	if active[0].Weights[0].Factor != budget.Base || active[1].Amount != 60 {
		t.Error("a proposal changed the active policy")
	}
	if same, err := budget.Compare(active, active, townships, measures); err != nil || same[0].Total != same[0].Active {
		t.Errorf("the same policy differs: %+v %v", same, err)
	}
	_, weightless := budget.Change(active, map[budget.Category][]budget.Weight{budget.SocialManagement: nil}, nil)
	_, poolless := budget.Change(active, nil, map[budget.Category]int64{"WAR": 1})
	_, wrong := budget.Compare([]budget.Pool{{Category: budget.Administration, Amount: 1}, active[1]}, active, townships, measures)
	for i, err := range []error{weightless, poolless, wrong} {
		if fault.KindOf(err) != fault.Invalid {
			t.Errorf("%d: %v", i, err)
		}
	}
}
