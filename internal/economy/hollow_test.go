package economy_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/economy"
	"litong3422/internal/fault"
)

func TestHollowVillages(t *testing.T) {
	p, err := economy.NewHollowPolicy(dec("50000.00")) // as a row holds it
	if err != nil {
		t.Fatal(err)
	}
	for _, threshold := range []string{"0", "-1", "0.001"} {
		if _, err := economy.NewHollowPolicy(dec(threshold)); fault.KindOf(err) != fault.Invalid {
			t.Errorf("a threshold of %s: %v", threshold, err)
		}
	}
	for _, v := range []struct {
		income    string
		closed    bool
		status    economy.HollowStatus
		graduates bool
		zh        string
	}{
		{"0", true, economy.Hollow, false, "0元，低于50,000元"},
		{"49999.99", true, economy.Hollow, false, "49,999.99元"},
		{"50000", true, economy.NotHollow, true, "可以移出名单"},
		{"50000", false, economy.NotHollow, false, "暂不移出名单"},
		{"", true, economy.Unreported, false, "未报送"},
	} {
		var income decimal.NullDecimal
		if v.income != "" {
			income = decimal.NewNullDecimal(dec(v.income))
		}
		s := p.Decide(2018, income, v.closed)
		if s.Status != v.status || s.Graduates != v.graduates || !strings.Contains(s.Explanation.ZH, v.zh) || !strings.Contains(s.Explanation.EN, "R-10") {
			t.Errorf("%q closed %t: %+v", v.income, v.closed, s)
		}
	}
}

func TestIncomeBands(t *testing.T) {
	for income, band := range map[string]economy.Band{
		"0": "NONE", "0.01": "UNDER_50K", "49999.99": "UNDER_50K", "50000": "FROM_50K_TO_100K", "99999.99": "FROM_50K_TO_100K",
		"100000": "FROM_100K_TO_500K", "500000": "FROM_500K_TO_1M", "999999.99": "FROM_500K_TO_1M", "1000000": "FROM_1M", "9000000": "FROM_1M",
	} {
		if got := economy.BandOf(dec(income)); got != band {
			t.Errorf("%s lies in %s, not %s", income, got, band)
		}
	}
}
