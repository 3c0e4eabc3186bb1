package economy_test

import (
	"testing"

	"litong3422/internal/economy"
	"litong3422/internal/fault"
)

func TestCompare(t *testing.T) {
	years := []economy.VillageYear{
		{"v1", "t1", result("1290000", "1000000")},
		{"v2", "t1", result("1600000", "1000000")},
		{"v3", "t2", result("1600000", "1000000")},
		{"v4", "t2", result("1000000", "")},
		{"v5", "t2", result("900000", "100")},
		{"v6", "t2", result("1000000", "1000000")},
	}
	linear := economy.Preset(economy.Linear)
	c, err := economy.Compare(economy.Preset(economy.Stepped), &linear, years)
	if err != nil {
		t.Fatal(err)
	}
	if c.Eligible != 3 || c.ManualReview != 1 || c.BelowFloor != 1 || c.BelowGrowth != 1 || c.ActiveEligible != 3 || !c.Cost.Equal(dec("275000")) || !c.ActiveCost.Equal(dec("297500")) {
		t.Errorf("%+v", c)
	}
	order := ""
	for _, a := range c.Awards {
		order += a.Village + " "
	}
	if order != "v2 v3 v1 v4 v6 v5 " || !c.Awards[2].Active.Equal(dec("97500")) || !c.Awards[2].Reward.Amount.Equal(dec("75000")) {
		t.Errorf("%s %+v", order, c.Awards[2])
	}
	if alone, err := economy.Compare(linear, nil, years); err != nil || !alone.ActiveCost.IsZero() || alone.ActiveEligible != 0 {
		t.Errorf("without an active policy: %+v %v", alone, err)
	}
	if _, err := economy.Compare(economy.RewardPolicy{}, nil, years); fault.KindOf(err) != fault.Invalid {
		t.Error(err)
	}
}
