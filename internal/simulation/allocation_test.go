package simulation

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/budget"
)

// A category that is given twice has no amount: the last one must not win in silence.
func TestACategoryHasOnePool(t *testing.T) {
	category := budget.Categories()[0]
	pool := func(yuan int64) *PoolInput { return &PoolInput{Category: category, Amount: decimal.NewFromInt(yuan)} }
	if _, _, err := (AllocationInput{Pools: []*PoolInput{pool(1), pool(2)}}).proposed(); err == nil || !strings.Contains(err.Error(), "one pool") {
		t.Errorf("a category given twice: %v", err)
	}
	if _, amounts, err := (AllocationInput{Pools: []*PoolInput{pool(7)}}).proposed(); err != nil || amounts[category] != 7 {
		t.Errorf("%v, %v", amounts, err)
	}
}
