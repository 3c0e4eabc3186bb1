package rules

import (
	"context"

	"github.com/shopspring/decimal"
)

// Consequence corrects rows that follow from the written ones of an entity.
type Consequence struct {
	Owner string // the edge to the row that both belong to, which is locked meanwhile
	Rows  string // the owner's edge to the rows that follow
	// Decide returns what columns of the owner's rows are to hold, by their keys.
	Decide func(ctx context.Context, facts Facts, owner string) (map[string]Correction, error)
}

// Correction is what a column is to hold.
type Correction struct{ Column, Value string }

// Consequences returns all of them, by the entity whose rows are written.
func Consequences() map[string]Consequence {
	return map[string]Consequence{"BudgetTransfer": {Owner: "package", Rows: "allocations", Decide: transfersMoveCategories}}
}

// transfersMoveCategories adds up the transfers between the categories of a lump sum (S-405):
// a category holds its original sum and what was transferred to it, less what was taken.
func transfersMoveCategories(ctx context.Context, facts Facts, owner string) (map[string]Correction, error) {
	ofPackage := map[string]string{"package_id": owner}
	transfers, err := facts.Find(ctx, "budget_transfer", ofPackage)
	if err != nil {
		return nil, err
	}
	moved := map[string]decimal.Decimal{}
	for _, t := range transfers {
		amount, err := number(t, "amount")
		if err != nil {
			return nil, err
		}
		from, _ := t.Text("from_category")
		to, _ := t.Text("to_category")
		moved[from], moved[to] = moved[from].Sub(amount.Decimal), moved[to].Add(amount.Decimal)
	}
	allocations, err := facts.Find(ctx, "budget_allocation", ofPackage)
	if err != nil {
		return nil, err
	}
	corrections := map[string]Correction{}
	for _, a := range allocations {
		sums, _, err := numbers(a, "original", "adjusted")
		if err != nil {
			return nil, err
		}
		category, _ := a.Text("category")
		if is := sums[0].Add(moved[category]); !is.Equal(sums[1]) {
			key, _ := a.Text("id")
			corrections[key] = Correction{Column: "adjusted", Value: is.String()}
		}
	}
	return corrections, nil
}
