package graph_test

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// bounded are the lists that no page bounds, each with what does. A list that is
// added gets `first`, or its reason here.
func bounded() map[string]string {
	return map[string]string{
		"CapabilityDimensionScore.contributions": "the indicators of a dimension",
		"CapabilityIndex.townships":              "the townships",
		"CapabilityScore.dimensions":             "five",
		"CostExplanation.parts":                  "at most 20",
		"County.facts":                           "the rows of the source document",
		"Composition.parts":                      "the words of a category, or the units below",
		"Coverage.missing":                       "the townships",
		"DistinctValues.values":                  "the argument first of the field above it",
		"Indicator.entities":                     "the entities of a numerator and a denominator, at most three",
		"Indicator.ranking":                      "the townships, or the villages of one",
		"Indicator.trend":                        "months, at most 60",
		"Indicator.values":                       "divisions times periods, refused above maxValues",
		"NotPermitted.path":                      "the depth of an input",
		"NotWritten.path":                        "the depth of an input",
		"NotUnique.path":                         "the depth of an input",
		"BudgetExceeded.path":                    "the depth of an input",
		"RuleViolation.path":                     "the depth of an input",
		"Panel.columns":                          "the dimensions and measures of a panel's definition",
		"Panel.marks":                            "maxMarks",
		"PanelMark.labels":                       "the dimensions of a panel's definition",
		"PanelMark.values":                       "the measures of a panel's definition",
		"Pillar.subItems":                        "the chapters of the source document",
		"Query.indicators":                       "the catalogue of indicators",
		"Query.nodes":                            "the ids given, at most 100",
		"Query.pillars":                          "four",
		"Query.reconciliation":                   "the rows of the source document",
		"RecordChange.fields":                    "the fields of an entity",
		"RecordHistory.changes":                  "the argument first of the field above it",
		"Query.reportingStatus":                  "townships times months, at most 36",
		"ReportingStatus.subjects":               "the subjects of the reporting calendar",
		"ReportingSubject.missing":               "the townships, or the villages of one",
		"RewardTerms.anchors":                    "the anchors of one policy, at most ten",
		"SubItem.keyIndicators":                  "four to six",
		"SimulatedPackage.shares":                "the four categories",
		"AllocationSimulation.pools":             "the four categories",
		"SimulatedPool.weights":                  "a weight a factor",
		"SimulatedPool.activeWeights":            "a weight a factor",
		"Query.savedQueries":                     "what a user may keep, and as many of others",
		"SlowOperations.nodes":                   "the argument first of the field above it",
		"SubItem.facts":                          "the rows of the source document",
		"SubItem.indicators":                     "the catalogue of indicators",
		"SubItem.panels":                         "the catalogue of panels",
		"UserError.path":                         "the depth of an input",
		"ValidationError.path":                   "the depth of an input",
		"VersionConflict.path":                   "the depth of an input",
		"Viewer.townships":                       "the townships that a clerk is bound to",
	}
}

// No list of the whole schema is unbounded: a connection's page bounds it, its own
// `first` does, or somebody knows what does.
func TestEveryListIsBounded(t *testing.T) {
	reasons := bounded()
	for name, def := range derive(t).Schema.Types {
		if def.BuiltIn || def.Kind != ast.Object && def.Kind != ast.Interface {
			continue
		}
		for _, f := range def.Fields {
			coordinate := name + "." + f.Name
			_, known := reasons[coordinate]
			delete(reasons, coordinate)
			paged := strings.HasSuffix(name, "Connection") && (f.Name == "nodes" || f.Name == "edges") || f.Arguments.ForName("first") != nil
			isList := f.Type.Elem != nil && !strings.HasPrefix(f.Name, "__")
			switch {
			case isList && !paged && !known && f.Type.Name() != "UserError": // there are as many errors as inputs
				t.Errorf("%s: what bounds this list? give it `first`, or a reason in bounded()", coordinate)
			case known && (!isList || paged):
				t.Errorf("%s needs no reason any more", coordinate)
			}
			if isList && f.Type.Elem.Elem != nil {
				t.Errorf("%s is a list of lists", coordinate)
			}
		}
	}
	for coordinate := range reasons {
		t.Errorf("%s is no field", coordinate)
	}
}

// Whatever a field gives pages of takes both arguments of a page, or the one that
// bounds it, and a connection is never a list itself.
func TestEveryConnectionIsReachedByPages(t *testing.T) {
	found := 0
	for name, def := range derive(t).Schema.Types {
		for _, f := range def.Fields {
			if def.BuiltIn || !strings.HasSuffix(f.Type.Name(), "Connection") {
				continue
			}
			found++
			if f.Type.Elem != nil || f.Arguments.ForName("first") == nil || f.Arguments.ForName("last") == nil {
				t.Errorf("%s.%s gives a connection without pages", name, f.Name)
			}
		}
	}
	if found == 0 {
		t.Error("no connections at all")
	}
}
