package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"

	"litong3422/graph"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/calendar"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
	"litong3422/internal/setup"
)

// The second county: other codes, five units of township level, a subdistrict, no farm, no
// demo row and no document. Its records are of other years than the shipped ones.
const second = "510185"

func createSecond(ctx context.Context, db *postgres.DB) error {
	list := strings.ReplaceAll(`code|name|from|to|successor
510185001000|射洪坝街道办事处|||
510185100000|石桥镇|||
510185101000|平泉镇|||
510185200000|五指乡||2025-07-01|510185100000
510185201000|老君井乡|||
510185001001|东街居委会|||
510185100200|新民村委会|||
510185100201|安心村委会|2025-07-01||
510185101200|团结村委会|||
510185200201|安心村委会||2025-07-01|510185100201
510185201200|双河村委会|||
`, "|", ",")
	county, _, err := setup.Read(setup.Request{
		Code: second, NameZH: "简阳市", From: calendar.On(2024, 1, 1), Through: calendar.On(2025, 10, 15),
		Divisions: setup.File{Name: "list.csv", Content: []byte(list)},
	})
	if err != nil {
		return err
	}
	return db.CreateCounty(ctx, schema.Catalogue(), county, []postgres.NewAccount{{
		UserName: "admin", DisplayName: "管理员", Role: auth.Admin, PasswordHash: "$argon2id$v=19$x"}}, time.Now())
}

// rowsByHand are a few rows of a county that has begun to record.
const rowsByHand = `
INSERT INTO service_item (county_code, code, name, is_placeholder, type, exercise_level, one_stop, basic_public_service, audience, handling_type, statutory_days, promised_days, visits, charged, valid_from, source)
	VALUES ('510185', 'A1', '老年优待证办理', false, 'PUBLIC_SERVICE', 'TOWNSHIP', true, true, 'PERSON', 'PROMISED', 10, 5, 0, false, '2024-01-01', 'ENTERED');
INSERT INTO service_request (county_code, id, number, status, channel, accepted_on, due_on, closed_on, handled_level, rating, applicant_name, item_code, township_code, village_code, source) VALUES
	('510185', gen_random_uuid(), 'R1', 'CLOSED', 'ONLINE', '2025-03-03', '2025-03-10', '2025-03-05', 'TOWNSHIP', 5, '张三', 'A1', '510185100000', '510185100200', 'ENTERED'),
	('510185', gen_random_uuid(), 'R2', 'ACCEPTED', 'WINDOW', '2025-09-01', '2025-09-08', NULL, 'TOWNSHIP', NULL, '李四', 'A1', '510185001000', NULL, 'IMPORTED');
INSERT INTO mediation_organization (county_code, id, name, kind, established_on, township_code, source)
	VALUES ('510185', '018f0000-0000-7000-8000-000000000001', '石桥镇人民调解委员会', 'TOWNSHIP', '2024-01-05', '510185100000', 'ENTERED');
INSERT INTO mediator (county_code, id, number, name, full_time, appointed_on, organization_id, township_code, source)
	VALUES ('510185', '018f0000-0000-7000-8000-000000000002', 'M1', '王五', true, '2024-01-05', '018f0000-0000-7000-8000-000000000001', '510185100000', 'ENTERED');
INSERT INTO mediation_case (county_code, id, number, category, complexity, origin, status, outcome, opened_on, due_on, closed_on, parties, party_name, judicially_confirmed, organization_id, mediator_id, township_code, village_code, source)
	VALUES ('510185', gen_random_uuid(), 'C1', 'NEIGHBOUR', 'COMPLEX', 'APPLICATION', 'CLOSED', 'SUCCESS_ORAL', '2025-02-03', '2025-03-05', '2025-02-20', 2, '赵六', false,
		'018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002', '510185100000', '510185100200', 'ENTERED');
INSERT INTO population_stat (county_code, id, year, basis, persons, division_code, source)
	VALUES ('510185', gen_random_uuid(), 2024, 'RESIDENT', 1100000, '510185000000', 'IMPORTED');`

// counties are the second county without a row, and with some.
func counties(t *testing.T) map[string]*postgres.DB {
	t.Helper()
	begun := pgtest.FromTemplate(t, "second-county", createSecond)
	err := pgx.BeginFunc(t.Context(), begun.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(t.Context(), rowsByHand); err != nil {
			return err
		}
		return postgres.RebuildRollups(t.Context(), tx, second)
	})
	if err != nil {
		t.Fatal(err)
	}
	return map[string]*postgres.DB{"empty": pgtest.FromTemplate(t, "second-county", createSecond), "begun": begun}
}

func secondViewers() []*auth.Viewer {
	return []*auth.Viewer{
		{UserName: "leader", Role: auth.Leader, County: second},
		{UserName: "clerk", Role: auth.Clerk, County: second, Townships: []string{"510185100000"}},
	}
}

// asSecond rewrites an operation of the shipped county: its codes and years.
func asSecond(text string) string {
	return strings.NewReplacer("640302105", "510185101", "640302", second, "2018", "2024", "2019", "2025").Replace(text)
}

func TestASecondCountyAnswersEverything(t *testing.T) {
	for state, db := range counties(t) {
		t.Run(state, func(t *testing.T) {
			if differences, err := db.Verify(t.Context(), second); err != nil || len(differences) > 0 {
				t.Errorf("verify: %v %v", differences, err)
			}
			a := newAPIOf(t, graph.Deps{DB: db, CursorKey: bytes.Repeat([]byte{7}, 32)})
			for _, viewer := range secondViewers() {
				for _, op := range operations(t) {
					if strings.Contains(op.Query, "simulateAllocation") {
						continue // there is no lump sum to share out
					}
					a.answers(viewer, op.Name, asSecond(op.Query), asSecond(op.Variables))
				}
				for _, page := range pageOperations(t) {
					for _, boundaries := range []string{"BASELINE", "CURRENT", "AT_PERIOD"} {
						for _, variables := range page.variables(t, boundaries) {
							a.answers(viewer, page.name, page.query, variables)
						}
					}
				}
				a.answers(viewer, "all indicators", everyIndicator, "")
			}
		})
	}
}

// answers reports the errors of an operation. A division that the second county does not
// have is no fault of it.
func (a api) answers(viewer *auth.Viewer, name, query, variables string) {
	a.t.Helper()
	for _, e := range a.run(viewer, query, variables).Errors {
		a.t.Errorf("%s for %s %s: %v", name, viewer.UserName, variables, e)
	}
}

const everyIndicator = `{
	indicators {
		code
		values { value status light target yearOnYear coverage { reported expected } }
		below: values(level: TOWNSHIP, from: "2025-01-01", to: "2025-09-30", boundaries: AT_PERIOD) { division { code } value }
		ranking(from: "2025-01-01", to: "2025-09-30") { rank value { value } gapToAverage }
		trend { period value }
		map: chart(kind: TILE_MAP) ranks: chart(kind: RANKING) course: chart(kind: TREND)
	}
	county { name { zh en } demo facts { code } }
	reconciliation { fact { code } }
}`

// pageOperation is an operation of the page.
type pageOperation struct{ name, query string }

// pageOperations reads the operations of the page's features, each with its fragments.
func pageOperations(t *testing.T) []pageOperation {
	t.Helper()
	files, err := filepath.Glob("../frontend/src/features/*/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no operations of the page: %v", err)
	}
	var all ast.QueryDocument
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := parser.ParseQuery(&ast.Source{Name: file, Input: string(text)})
		if err != nil {
			t.Fatal(err)
		}
		all.Operations, all.Fragments = append(all.Operations, doc.Operations...), append(all.Fragments, doc.Fragments...)
	}
	var found []pageOperation
	for _, op := range all.Operations {
		if op.Operation != ast.Query || op.VariableDefinitions.ForName("input") != nil || op.Name == "SlowOperations" {
			continue // what if: there is nothing to simulate; slow operations are the server's
		}
		used := map[string]bool{}
		collect(op.SelectionSet, all.Fragments, used)
		one := ast.QueryDocument{Operations: ast.OperationList{op}}
		for _, f := range all.Fragments {
			if used[f.Name] {
				one.Fragments = append(one.Fragments, f)
			}
		}
		var text bytes.Buffer
		formatter.NewFormatter(&text).FormatQueryDocument(&one)
		found = append(found, pageOperation{op.Name, text.String()})
	}
	return found
}

// collect notes the fragments that a selection uses.
func collect(set ast.SelectionSet, fragments ast.FragmentDefinitionList, used map[string]bool) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			collect(s.SelectionSet, fragments, used)
		case *ast.InlineFragment:
			collect(s.SelectionSet, fragments, used)
		case *ast.FragmentSpread:
			if !used[s.Name] {
				used[s.Name] = true
				collect(fragments.ForName(s.Name).SelectionSet, fragments, used)
			}
		}
	}
}

// variables are what the page asks with: once, or for each sub-item.
func (p pageOperation) variables(t *testing.T, boundaries string) []string {
	t.Helper()
	codes := []string{"510185100000"}
	switch {
	case strings.HasPrefix(p.name, "Section") && p.name != "SectionIndicator":
		codes = []string{"1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "4.1", "4.2"}
	case strings.HasPrefix(p.name, "Indicator"), p.name == "SectionIndicator":
		codes = []string{"MED_SUCCESS_RATE", "ON_TIME_RATE", "TOWNS"}
	}
	values := map[string]any{
		"from": "2025-01-01", "to": "2025-09-30", "yearFrom": "2024-01-01", "yearTo": "2024-12-31", "monthFrom": "2025-09-01", "monthTo": "2025-09-30",
		"beforeFrom": "2024-01-01", "beforeTo": "2024-09-30", "withMonth": true, "alone": false, "own": nil, "after": "2024-01-01", "language": "EN", "boundaries": boundaries,
		"parent": "510185000000", "division": "510185000000", "indicator": "ON_TIME_RATE", "codes": []string{"ON_TIME_RATE", "MED_SUCCESS_RATE"}, "first": 20, "skip": 0, "last": nil,
	}
	var all []string
	for _, code := range codes {
		values["code"] = code
		text, err := json.Marshal(values)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(text))
	}
	return all
}
