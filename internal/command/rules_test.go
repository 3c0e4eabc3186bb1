package command_test

import (
	"maps"
	"slices"
	"testing"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/postgres"
	"litong3422/internal/rules"
)

// TestRulesAndTheSchemaNameEachOther finds names without a rule, and rules without an entity.
func TestRulesAndTheSchemaNameEachOther(t *testing.T) {
	named := map[string]bool{}
	for _, e := range writable() {
		for _, name := range e.Write.Rules {
			named[name] = true
		}
	}
	if got, want := slices.Sorted(maps.Keys(named)), slices.Sorted(maps.Keys(rules.ByName())); !slices.Equal(got, want) {
		t.Errorf("the schema names %v, and there are %v", got, want)
	}
}

// corrects returns the correction of fields of a stored row.
func corrects(entity string, row postgres.Image, values map[string]any) change.Change {
	c := creation(entity, values)
	c.Action, c.Expected = catalogue.Update, row.Version()
	c.Key, _ = row.Text("id")
	return c
}

func TestRulesOfTheDomainRefuseRows(t *testing.T) {
	w := open(t)
	row := func(entity, where string) postgres.Image {
		t.Helper()
		table := schema.Catalogue().Entity(entity).Table
		return w.images(`SELECT jsonb_agg(t) FROM (SELECT * FROM `+table+` WHERE county_code = $1 AND `+where+` ORDER BY id LIMIT $2) AS t`, 1)[0]
	}
	subsidy := row("StarSubsidy", "stars = 4")
	support := row("HollowVillageSupport", "graduated_on IS NULL")
	request := row("ServiceRequest", "status = 'IN_PROGRESS'")
	debt := row("DebtInstrument", "debtor = 'TOWNSHIP'")
	for name, refused := range map[string]struct {
		change change.Change
		field  string
	}{
		"R-3":  {corrects("StarSubsidy", subsidy, map[string]any{"rate": "30"}), "rate"},
		"R-5":  {corrects("DebtInstrument", debt, map[string]any{"kind": "NEW"}), "kind"},
		"R-9":  {corrects("ServiceRequest", request, map[string]any{"dueOn": "2020-11-30"}), "dueOn"},
		"R-10": {corrects("HollowVillageSupport", support, map[string]any{"graduatedOn": "2016-06-01"}), "graduatedOn"},
	} {
		_, problems := w.do(refused.change)
		if len(problems) != 1 || problems[0].Code != change.RuleViolation || problems[0].Rule != name || !slices.Equal(problems[0].Path, []string{refused.field}) {
			t.Errorf("%s: %+v", name, problems)
		}
	}
	// What the rules allow is written.
	due, _ := request.Text("due_on")
	w.must(corrects("ServiceRequest", request, map[string]any{"dueOn": due}))
	w.must(corrects("StarSubsidy", subsidy, map[string]any{"cadres": 9}))
	w.verified(true)
}
