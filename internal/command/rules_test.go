package command_test

import (
	"maps"
	"slices"
	"strconv"
	"sync"
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

// TestRowsThatContradictEachOtherAreRefused breaks rules between rows from either side.
func TestRowsThatContradictEachOtherAreRefused(t *testing.T) {
	w := open(t)
	row := func(entity, where string) postgres.Image {
		t.Helper()
		table := schema.Catalogue().Entity(entity).Table
		return w.images(`SELECT jsonb_agg(t) FROM (SELECT * FROM `+table+` AS r WHERE county_code = $1 AND `+where+` ORDER BY id LIMIT $2) AS t`, 1)[0]
	}
	text := func(row postgres.Image, column string) string { v, _ := row.Text(column); return v }
	dispute := row("MediationCase", "true")
	own, other := row("Mediator", "id = '"+text(dispute, "mediator_id")+"'"), row("Mediator", "organization_id <> '"+text(dispute, "organization_id")+"'")
	award := row("RewardAward", "status = 'AWARDED'")
	staff := row("Staff", "left_on IS NULL AND EXISTS (SELECT FROM service_commitment c WHERE c.county_code = r.county_code AND c.staff_id = r.id AND c.commit_until > '2020-01-01')")
	commitment := row("ServiceCommitment", "staff_id = '"+text(staff, "id")+"'")
	grant := row("DelegationGrant", "valid_to IS NULL")
	anchor := row("RewardAnchor", "growth = 30")
	for _, refused := range []struct {
		rule, field string
		change      change.Change
	}{
		{"mediation_case_mediator", "mediator", corrects("MediationCase", dispute, map[string]any{"mediator": text(other, "id")})},
		{"mediation_case_mediator", "appointedOn", corrects("Mediator", own, map[string]any{"appointedOn": "2031-01-01", "trainedOn": nil})},
		{"mediation_case_closed", "closedOn", corrects("MediationCase", row("MediationCase", "closed_on IS NOT NULL"), map[string]any{"closedOn": "2031-01-01"})},
		{"R-1", "amount", corrects("RewardAward", award, map[string]any{"amount": "1.00"})},
		{"R-1", "growth", change.Change{Entity: schema.Catalogue().Entity("RewardAnchor"), Action: catalogue.Delete, Key: text(anchor, "id"), Expected: anchor.Version(), Reason: "试验"}},
		{"service_commitment_left", "leftOn", corrects("Staff", staff, map[string]any{"leftOn": "2019-12-01"})},
		{"delegation_grant_spells", "validFrom", creation("DelegationGrant", map[string]any{"item": text(grant, "item_code"), "township": text(grant, "township_code"),
			"basis": text(grant, "basis_code"), "validFrom": "2017-01-01", "validTo": "2031-01-01"})},
	} {
		_, problems := w.do(refused.change)
		if len(problems) != 1 || problems[0].Code != change.RuleViolation || problems[0].Rule != refused.rule || !slices.Equal(problems[0].Path, []string{refused.field}) {
			t.Errorf("%s: %+v", refused.rule, problems)
		}
	}
	// What belongs together is written together.
	left := map[string]any{"leftOn": "2019-12-01"}
	if _, err := w.run(corrects("Staff", staff, left), corrects("ServiceCommitment", commitment,
		map[string]any{"leftOn": "2019-12-01", "overrideReason": "组织调动", "overrideDocument": "组发〔2019〕12号"})); err != nil {
		t.Error(err)
	}
	w.verified(true)
}

// TestWritersAtOnceBreakNoRuleTogether gives a case to a mediator and, at the same time, says
// that the mediator was appointed after it: each alone is allowed, and one of them is done.
func TestWritersAtOnceBreakNoRuleTogether(t *testing.T) {
	w := open(t)
	cases, mediators := schema.Catalogue().Entity("MediationCase"), schema.Catalogue().Entity("Mediator")
	body, _ := cases.Member("mediator")
	appointed, _ := mediators.Member("appointedOn")
	trained, _ := mediators.Member("trainedOn")
	pairs := w.images(`SELECT jsonb_agg(t) FROM (SELECT DISTINCT ON (m.id) c.id AS case_id, c.version, m.id, m.version AS of_mediator FROM mediation_case c
		JOIN mediator m ON m.county_code = c.county_code AND m.organization_id = c.organization_id AND m.id <> c.mediator_id AND m.appointed_on <= c.opened_on
		WHERE c.county_code = $1 AND NOT EXISTS (SELECT FROM mediation_case o WHERE o.county_code = c.county_code AND o.mediator_id = m.id) LIMIT $2) AS t`, 40)
	if len(pairs) < 5 {
		t.Fatalf("%d pairs", len(pairs))
	}
	for _, pair := range pairs {
		id, _ := pair.Text("case_id")
		mediator, _ := pair.Text("id")
		version, _ := pair.Text("of_mediator")
		expected, _ := strconv.Atoi(version)
		changes := []change.Change{
			{Entity: cases, Action: catalogue.Update, Key: id, Expected: pair.Version(), Set: []change.Value{{Member: body, Value: change.Reference{Value: mediator}}}},
			{Entity: mediators, Action: catalogue.Update, Key: mediator, Expected: expected, Set: []change.Value{{Member: appointed, Value: "2031-01-01"}, {Member: trained}}},
		}
		var group sync.WaitGroup
		refusals := make([]change.Problems, len(changes))
		for i, c := range changes {
			group.Go(func() { _, refusals[i] = w.do(c) })
		}
		group.Wait()
		if (refusals[0] == nil) == (refusals[1] == nil) {
			t.Errorf("%v and %v", refusals[0], refusals[1])
		}
	}
	w.verified(false)
}

// TestATransferMovesItsCategories holds the categories of a lump sum against its transfers.
func TestATransferMovesItsCategories(t *testing.T) {
	w := open(t)
	pack := w.lumpSum()
	transfer := func(amount string) change.Change {
		return creation("BudgetTransfer", map[string]any{"transferredOn": "2031-03-01", "fromCategory": "ADMINISTRATION", "toCategory": "AGRICULTURE",
			"amount": amount, "reason": "抗旱", "package": pack, "township": jinJi})
	}
	sums := func(want string) {
		t.Helper()
		var got string
		err := w.db.Pool.QueryRow(t.Context(), `SELECT string_agg(category || ' ' || adjusted, ', ' ORDER BY category) FROM budget_allocation
			WHERE county_code = $1 AND package_id = $2 AND category IN ('ADMINISTRATION', 'AGRICULTURE')`, county, pack).Scan(&got)
		if err != nil || got != want {
			t.Errorf("%q, %v; want %q", got, err, want)
		}
	}
	var group sync.WaitGroup
	for range 8 { // at once
		group.Go(func() { w.must(transfer("100.00")) })
	}
	group.Wait()
	sums("ADMINISTRATION 1700.00, AGRICULTURE 3300.00")
	last := w.must(transfer("50.00"))
	w.must(change.Change{Entity: transfer("").Entity, Action: catalogue.Delete, Key: last.Key, Expected: last.Version, Reason: "试验"})
	sums("ADMINISTRATION 1700.00, AGRICULTURE 3300.00")
	w.must(creation("BudgetExpenditure", map[string]any{"spentOn": "2031-05-01", "category": "ADMINISTRATION",
		"amount": "1700.00", "summary": "办公", "package": pack, "township": jinJi}))
	if _, refused := w.do(transfer("1.00")); len(refused) != 1 || refused[0].Rule != "budget_allocation_cap" {
		t.Errorf("%+v", refused)
	}
	w.verified(true)
}
