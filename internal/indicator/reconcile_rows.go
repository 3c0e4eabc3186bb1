package indicator

// Measured is a figure of the document that is no indicator (an area, a number of tiers,
// a constant of a rule), with the rows from which it is read.
type Measured struct {
	Fact  string // "S-411.a"
	Rows  Drill  // without division and period
	By    Measure
	Field string
	Over  int64 // the divisor of the result: 12 for months shown in years; 0 is 1
}

// Measure is the aggregate of the rows. Its values are the API's names of aggregates.
type Measure string

// The measures.
const (
	SumOf    Measure = "sum"
	Least    Measure = "min"
	Greatest Measure = "max"
	Kinds    Measure = "countDistinct"
)

// Measures returns the figures of the document that are read from rows.
func Measures() []Measured {
	rows := func(entity, list string, where Where) Drill { return Drill{Entity: entity, List: list, Where: where} }
	inForce := Where{"effectiveFrom": Where{"isNull": false}, "effectiveTo": Where{"isNull": true}}
	policy := rows("RewardPolicy", "rewardPolicies", inForce)
	anchors := rows("RewardAnchor", "rewardAnchors", Where{"policy": inForce, "proposed": Where{"eq": false}})
	return []Measured{
		{Fact: "S-001", Rows: rows("Division", "divisions", Where{"level": Where{"eq": "DISTRICT"}}), By: SumOf, Field: "areaKm2"},
		{Fact: "S-106", Rows: rows("ReformTask", "reformTasks", Where{"doneOn": Where{"isNull": false}}), By: Kinds, Field: "kind"},
		{Fact: "S-108", Rows: rows("EnforcementCase", "enforcementCases", Where{}), By: Kinds, Field: "tier"},
		{Fact: "S-402", Rows: rows("BudgetAllocation", "budgetAllocations", Where{}), By: Kinds, Field: "category"},
		{Fact: "S-411.a", Rows: policy, By: Least, Field: "incomeFloor"},
		{Fact: "S-411.b", Rows: anchors, By: Least, Field: "growth"},
		{Fact: "S-411.c", Rows: anchors, By: Greatest, Field: "growth"},
		{Fact: "S-411.d", Rows: anchors, By: Least, Field: "award"},
		{Fact: "S-411.e", Rows: anchors, By: Greatest, Field: "award"},
		{Fact: "S-422", Rows: rows("Secondment", "secondments", Where{}), By: Kinds, Field: "cohort"},
		{Fact: "S-423", Rows: rows("VillagePostingPolicy", "villagePostingPolicies", Where{"effectiveTo": Where{"isNull": true}}), By: Greatest, Field: "months", Over: 12},
	}
}
