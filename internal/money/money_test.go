package money_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/money"
)

func TestYuan(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "999": "999", "1000": "1,000", "1200000.00": "1,200,000", "909090.91": "909,090.91",
		"-1234.5": "-1,234.50", "-999": "-999", "0.05": "0.05",
	} {
		if got := money.Yuan(decimal.RequireFromString(in)); got != want {
			t.Errorf("%s is printed %s, not %s", in, got, want)
		}
	}
}

func TestPercent(t *testing.T) {
	if got := money.Percent(decimal.RequireFromString("9.9999")) + money.Percent(decimal.NewFromInt(15)); got != "9.9999%15%" {
		t.Error(got)
	}
}
