package write_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"litong3422/graph/exec/exectest"
	"litong3422/internal/auth"
)

type fieldChange struct {
	Field         string
	Label         struct{ Zh, En string }
	Before, After *string
}

type historyOf struct {
	Changes []struct {
		Version           int
		Action, ChangedBy string
		Reason            *string
		Source            string
		Label             struct{ Zh, En string }
		Fields            []fieldChange
	}
	Earlier *int
}

const changesOf = `{ changes { version action changedBy reason source label { zh en } fields { field label { zh en } before after } } earlier }`

// history reads the history of a case as a viewer.
func (s site) history(v auth.Viewer, id, arguments string) historyOf {
	s.Helper()
	answer := exectest.Ask(s.T, s.pair.Chain, v, fmt.Sprintf(`{ mediationCase(id: %q) { history%s %s } }`, id, arguments, changesOf), "")
	if len(answer.Errors) > 0 {
		s.Fatal(answer.Errors)
	}
	var data struct{ MediationCase struct{ History historyOf } }
	if err := json.Unmarshal([]byte(answer.Data), &data); err != nil {
		s.Fatal(err)
	}
	return data.MediationCase.History
}

func TestTheHistoryOfARow(t *testing.T) {
	s := open(t)
	id := s.write(clerk(jinJi), "createMediationCase", s.aCase("利调〔2019〕T0009号")).Result.ID
	s.write(clerk(jinJi), "updateMediationCase", map[string]any{"id": id, "expectedVersion": 1, "amount": "900.00", "partyName": "张四", "changeReason": "金额有误"})
	s.write(admin(), "settleMediationCase", map[string]any{"id": id, "expectedVersion": 2, "outcome": "SUCCESS_ORAL", "closedOn": "2019-12-20"})
	h := s.history(clerk(jinJi), id, "")
	if len(h.Changes) != 3 || h.Earlier != nil || h.Changes[0].Action != "settle" || h.Changes[0].Label.Zh != "结案" || h.Changes[0].ChangedBy != "admin" {
		t.Fatalf("%+v", h)
	}
	corrected := h.Changes[1]
	if corrected.Version != 2 || *corrected.Reason != "金额有误" || corrected.Source != "ENTERED" || corrected.ChangedBy != "clerk" || len(corrected.Fields) != 2 {
		t.Fatalf("%+v", corrected)
	}
	amount, party := corrected.Fields[0], corrected.Fields[1]
	if amount.Field != "amount" || amount.Label.Zh != "涉及金额" || amount.Label.En != "Amount in dispute" || *amount.Before != "1200.50" || *amount.After != "900.00" {
		t.Errorf("%+v", amount)
	}
	// The change shows though the masked names are equal, and no clear name does.
	if party.Field != "partyName" || *party.Before != "张*" || *party.After != "张*" {
		t.Errorf("%s became %s", *party.Before, *party.After)
	}
	created := h.Changes[2]
	if i := slices.IndexFunc(created.Fields, func(f fieldChange) bool { return f.Field == "township" }); i < 0 || created.Fields[i].Before != nil || *created.Fields[i].After != jinJi {
		t.Errorf("%+v", created)
	}
	first := s.history(admin(), id, "(first: 2)")
	if len(first.Changes) != 2 || first.Earlier == nil || *first.Earlier != 2 {
		t.Fatalf("%+v", first)
	}
	if rest := s.history(admin(), id, fmt.Sprintf("(first: 2, before: %d)", *first.Earlier)); len(rest.Changes) != 1 || rest.Changes[0].Version != 1 || rest.Earlier != nil {
		t.Errorf("%+v", rest)
	}
	if refused := exectest.Ask(t, s.pair.Chain, admin(), fmt.Sprintf(`{ mediationCase(id: %q) { history(first: 0) { earlier } } }`, id), ""); len(refused.Errors) != 1 {
		t.Errorf("a page of no rows: %v", refused)
	}
}

// TestHistoriesOfManyRowsAreOneStatement holds the budget: the rows, and all their histories.
func TestHistoriesOfManyRowsAreOneStatement(t *testing.T) {
	s := open(t)
	for i := range 3 {
		s.write(admin(), "createMediationCase", s.aCase(fmt.Sprintf("利调〔2019〕T001%d号", i)))
	}
	query := `{ mediationCases(first: %d, where: { number: { startsWith: "利调〔2019〕T" } }) { nodes { number history(first: 5) ` + changesOf + ` } } }`
	one := exectest.Ask(t, s.pair.Chain, admin(), fmt.Sprintf(query, 1), "")
	all := exectest.Ask(t, s.pair.Chain, admin(), fmt.Sprintf(query, 3), "")
	if one.Statements != 2 || all.Statements != 2 || strings.Count(all.Data, `"create"`) != 3 {
		t.Errorf("%d and %d statements: %s", one.Statements, all.Statements, all.Data)
	}
}
