package write_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"

	"litong3422/graph/exec/exectest"
	"litong3422/internal/auth"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/fault"
	"litong3422/internal/page"
	"litong3422/internal/postgres"
)

const jinJi, jinYinTan = "640302100000", "640302101000"

// site is a database of its own, with the edge in front.
type site struct {
	*testing.T
	pair exectest.Pair
	db   *postgres.DB
}

func open(t *testing.T) site {
	t.Helper()
	db := demotest.Litong().Own(t)
	return site{t, exectest.NewPair(t, db), db}
}

func admin() auth.Viewer {
	return auth.Viewer{UserName: "admin", DisplayName: "admin", Role: auth.Admin, County: exectest.County}
}

func clerk(townships ...string) auth.Viewer {
	return auth.Viewer{UserName: "clerk", DisplayName: "clerk", Role: auth.Clerk, County: exectest.County, Townships: townships}
}

type problem struct {
	Typename string `json:"__typename"`
	Code     string
	Message  string
	Path     []string
	Current  int
}

type payload struct {
	Result *struct {
		ID, Number, Status string
		Version            int
		OnTime             *bool
		Outcome, ClosedOn  *string
		Amount             *string
	}
	Errors []problem
}

const selection = `{ result { id number status version onTime outcome closedOn amount } errors { __typename code message path ... on VersionConflict { current } } }`

// write runs a mutation with an input, and requires that it was no fault.
func (s site) write(v auth.Viewer, mutation string, input map[string]any) payload {
	s.Helper()
	answer := s.send(auth.WithViewer(s.Context(), v), "", mutation, input)
	if len(answer.Errors) > 0 {
		s.Fatalf("%s: %v", mutation, answer.Errors)
	}
	return s.payloadOf(answer)
}

// send runs a mutation of a case under an Idempotency-Key, "" for none.
func (s site) send(ctx context.Context, key, mutation string, input map[string]any) exectest.Answer {
	s.Helper()
	return s.sendAndSelect(ctx, key, mutation, selection, input)
}

// sendAndSelect is send with the selection of the payload.
func (s site) sendAndSelect(ctx context.Context, key, mutation, selection string, input map[string]any) exectest.Answer {
	s.Helper()
	text, err := json.Marshal(map[string]any{"input": input})
	if err != nil {
		s.Fatal(err)
	}
	typ := strings.ToUpper(mutation[:1]) + mutation[1:] + "Input!"
	for _, shared := range []string{"Delete", "Restore"} {
		if strings.HasPrefix(typ, shared) {
			typ = shared + "RecordInput!"
		}
	}
	headers := http.Header{}
	if key != "" {
		headers.Set("Idempotency-Key", key)
	}
	return exectest.Send(ctx, s.T, s.pair.Chain, fmt.Sprintf(`mutation($input: %s) { w: %s(input: $input) %s }`, typ, mutation, selection), string(text), headers)
}

func (s site) payloadOf(a exectest.Answer) payload {
	s.Helper()
	var data struct{ W payload }
	if err := json.Unmarshal([]byte(a.Data), &data); err != nil {
		s.Fatal(err)
	}
	return data.W
}

// aCase is the input of a new mediation case of a mediator of Jinji.
func (s site) aCase(number string) map[string]any {
	s.Helper()
	var mediator, organization string
	err := s.db.Pool.QueryRow(s.Context(), `SELECT m.number, o.id::text FROM mediator m
		JOIN mediation_organization o ON o.county_code = m.county_code AND o.id = m.organization_id
		WHERE m.county_code = $1 AND m.township_code = $2 ORDER BY m.number LIMIT 1`, exectest.County, jinJi).Scan(&mediator, &organization)
	if err != nil {
		s.Fatal(err)
	}
	return map[string]any{
		"number": number, "category": "NEIGHBOUR", "complexity": "COMPLEX", "origin": "APPLICATION",
		"openedOn": "2019-12-02", "dueOn": "2019-12-31", "parties": 2, "partyName": "张三", "amount": "1200.50",
		"organization": map[string]any{"id": page.ID("MediationOrganization", organization)}, "mediator": map[string]any{"number": mediator},
		"township": map[string]any{"code": jinJi},
	}
}

func (s site) count(sql string, args ...any) (n int) {
	s.Helper()
	if err := s.db.Pool.QueryRow(s.Context(), sql, args...).Scan(&n); err != nil {
		s.Fatal(err)
	}
	return n
}

// verified requires that every cell is what the rows add up to. The totals of the document
// no longer do, after a write.
func (s site) verified() {
	s.Helper()
	differences, err := s.db.Verify(s.Context(), exectest.County)
	if err != nil {
		s.Fatal(err)
	}
	for _, d := range differences {
		if strings.HasPrefix(d.Subject, "cell") {
			s.Error(d)
		}
	}
}

func (p payload) refused(t testing.TB, typename, code string, path ...string) {
	t.Helper()
	if p.Result != nil || len(p.Errors) == 0 {
		t.Fatalf("it was not refused: %+v", p)
	}
	for _, e := range p.Errors {
		if e.Typename == typename && e.Code == code && strings.Join(e.Path, ".") == strings.Join(path, ".") && e.Message != "" {
			return
		}
	}
	t.Fatalf("no %s %s at %v in %+v", typename, code, path, p.Errors)
}

func TestACaseFromItsCreationToItsClose(t *testing.T) {
	s := open(t)
	created := s.write(clerk(jinJi), "createMediationCase", s.aCase("利调〔2019〕T0001号"))
	if len(created.Errors) > 0 || created.Result.Status != "ACCEPTED" || created.Result.Version != 1 || *created.Result.Amount != "1200.50" {
		t.Fatalf("created: %+v", created)
	}
	id := created.Result.ID
	s.write(clerk(jinJi), "settleMediationCase", map[string]any{"id": id, "expectedVersion": 1, "outcome": "FAILED", "closedOn": "2019-12-01"}).
		refused(t, "ValidationError", "INVALID", "closedOn")
	begun := s.write(clerk(jinJi), "beginMediationCase", map[string]any{"id": id, "expectedVersion": 1})
	if len(begun.Errors) > 0 || begun.Result.Status != "IN_MEDIATION" {
		t.Fatalf("begun: %+v", begun)
	}
	closed := s.write(clerk(jinJi), "settleMediationCase", map[string]any{"id": id, "expectedVersion": 2, "outcome": "SUCCESS_WRITTEN", "closedOn": "2019-12-20", "fulfilled": true})
	if len(closed.Errors) > 0 || closed.Result.Status != "CLOSED" || closed.Result.Version != 3 || !*closed.Result.OnTime {
		t.Fatalf("closed: %+v", closed)
	}
	s.write(clerk(jinJi), "beginMediationCase", map[string]any{"id": id, "expectedVersion": 3}).refused(t, "RuleViolation", "RULE_VIOLATION")
	corrected := s.write(clerk(jinJi), "updateMediationCase", map[string]any{"id": id, "expectedVersion": 3, "amount": nil, "changeReason": "金额有误"})
	if len(corrected.Errors) > 0 || corrected.Result.Amount != nil || corrected.Result.Version != 4 {
		t.Fatalf("corrected: %+v", corrected)
	}
	if n := s.count(`SELECT count(*) FROM record_change WHERE county_code = $1 AND entity = 'MediationCase' AND changed_by = 'clerk'`, exectest.County); n != 4 {
		t.Errorf("%d changes are noted", n)
	}
	s.verified()
}

func TestADeletedRowComesBack(t *testing.T) {
	s := open(t)
	id := s.write(admin(), "createMediationCase", s.aCase("利调〔2019〕T0002号")).Result.ID
	if p := s.write(admin(), "deleteMediationCase", map[string]any{"id": id, "expectedVersion": 1, "changeReason": "重复登记"}); len(p.Errors) > 0 || p.Result != nil {
		t.Fatalf("deleted: %+v", p)
	}
	s.verified()
	back := s.write(admin(), "restoreMediationCase", map[string]any{"id": id, "changeReason": "误删"})
	if len(back.Errors) > 0 || back.Result.ID != id || back.Result.Version != 3 || *back.Result.Amount != "1200.50" {
		t.Fatalf("restored: %+v", back)
	}
	s.write(admin(), "restoreMediationCase", map[string]any{"id": id, "changeReason": "误删"}).refused(t, "NotPermitted", "NOT_PERMITTED")
	s.verified()
}

func TestRefusedWritesChangeNothing(t *testing.T) {
	s := open(t)
	rows := func() int {
		return s.count(`SELECT count(*) + (SELECT count(*) FROM record_change WHERE county_code = $1) FROM mediation_case WHERE county_code = $1`, exectest.County)
	}
	before := rows()
	with := func(changes map[string]any) map[string]any {
		input := s.aCase("利调〔2019〕T0003号")
		for name, v := range changes {
			input[name] = v
		}
		return input
	}
	leader := exectest.Viewers()[0]
	s.write(leader, "createMediationCase", with(nil)).refused(t, "NotPermitted", "NOT_PERMITTED")
	s.write(clerk(jinYinTan), "createMediationCase", with(nil)).refused(t, "ValidationError", "REFERENCE_UNKNOWN", "township")
	s.write(clerk(), "createMediationCase", with(nil)).refused(t, "ValidationError", "REFERENCE_UNKNOWN", "township")
	s.write(admin(), "createMediationCase", with(map[string]any{"mediator": map[string]any{"number": "没有"}})).refused(t, "ValidationError", "REFERENCE_UNKNOWN", "mediator")
	bad := s.write(admin(), "createMediationCase", with(map[string]any{"parties": 1, "amount": "-1", "dueOn": "2019-12-01"}))
	bad.refused(t, "ValidationError", "INVALID", "parties")
	bad.refused(t, "ValidationError", "INVALID", "amount")
	bad.refused(t, "ValidationError", "INVALID", "dueOn")
	number := ""
	if err := s.db.Pool.QueryRow(t.Context(), `SELECT min(number) FROM mediation_case WHERE county_code = $1`, exectest.County).Scan(&number); err != nil {
		t.Fatal(err)
	}
	s.write(admin(), "createMediationCase", with(map[string]any{"number": number})).refused(t, "NotUnique", "NOT_UNIQUE", "number")
	if rows() != before {
		t.Error("something was written")
	}
}

func TestOfTwoCorrectionsOneWins(t *testing.T) {
	s := open(t)
	id := s.write(admin(), "createMediationCase", s.aCase("利调〔2019〕T0004号")).Result.ID
	const writers = 8
	var group sync.WaitGroup
	answers := make([]payload, writers)
	for i := range writers {
		group.Go(func() {
			answers[i] = s.write(admin(), "updateMediationCase", map[string]any{"id": id, "expectedVersion": 1, "parties": 3 + i})
		})
	}
	group.Wait()
	won := 0
	for _, a := range answers {
		if len(a.Errors) == 0 {
			won++
			continue
		}
		a.refused(t, "VersionConflict", "VERSION_CONFLICT", "expectedVersion")
		if a.Errors[0].Current != 2 {
			t.Errorf("version %d is said to be current", a.Errors[0].Current)
		}
	}
	if won != 1 {
		t.Errorf("%d of %d corrections of one version won", won, writers)
	}
}

func TestTheSameRequestCountsOnce(t *testing.T) {
	s := open(t)
	ctx := auth.WithViewer(t.Context(), admin())
	input := s.aCase("利调〔2019〕T0005号")
	first := s.send(ctx, "key-1", "createMediationCase", input)
	created := s.payloadOf(first).Result
	if len(first.Errors) > 0 || created == nil {
		t.Fatalf("created: %+v", first)
	}
	s.write(admin(), "updateMediationCase", map[string]any{"id": created.ID, "expectedVersion": 1, "parties": 5})
	if again := s.send(ctx, "key-1", "createMediationCase", input); again.Data != first.Data || len(again.Errors) > 0 {
		t.Errorf("the same request was answered %v and then %v", first, again)
	}
	if n := s.count(`SELECT count(*) FROM mediation_case WHERE county_code = $1 AND number = '利调〔2019〕T0005号'`, exectest.County); n != 1 {
		t.Errorf("%d cases were made", n)
	}
	input["parties"] = 3
	if other := s.send(ctx, "key-1", "createMediationCase", input); len(other.Errors) != 1 || !strings.Contains(other.Errors[0], "Idempotency-Key") {
		t.Errorf("another request under the key was answered %v", other)
	}
	// A key belongs to its account, and a refused request may succeed later.
	clerks := auth.WithViewer(t.Context(), clerk(jinJi))
	s.payloadOf(s.send(clerks, "key-1", "createMediationCase", input)).refused(t, "NotUnique", "NOT_UNIQUE", "number")
	input["number"] = "利调〔2019〕T0006号"
	if p := s.payloadOf(s.send(clerks, "key-1", "createMediationCase", input)); p.Result == nil {
		t.Errorf("after a refusal: %+v", p)
	}
}

func TestRefusalsAreInTheLanguageOfTheReader(t *testing.T) {
	s := open(t)
	unknown, negative := s.aCase("利调〔2019〕T0007号"), s.aCase("利调〔2019〕T0008号")
	unknown["organization"] = map[string]any{"id": page.ID("MediationOrganization", "00000000-0000-0000-0000-000000000000")}
	negative["amount"] = "-1"
	for language, want := range map[string][]string{
		"zh": {"没有找到所写的“调解组织”，或您无权查看。", "“涉及金额”不能小于0。"},
		"en": {"Organisation: there is no such record, or it is not yours to see.", "Amount in dispute must be at least 0."},
	} {
		ctx := fault.WithAudience(auth.WithViewer(t.Context(), admin()), fault.Audience{Language: language})
		for i, input := range []map[string]any{unknown, negative} {
			p := s.payloadOf(s.send(ctx, "", "createMediationCase", input))
			if len(p.Errors) != 1 || p.Errors[0].Message != want[i] {
				t.Errorf("%s: got %+v, want %q", language, p.Errors, want[i])
			}
		}
	}
}
