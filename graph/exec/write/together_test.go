package write_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"litong3422/graph/exec/exectest"
	"litong3422/internal/auth"
	"litong3422/internal/page"
)

// replacement ends the post of a station's leader, makes another one and names it at the
// station: three changes, none of which is allowed alone.
const replacement = `mutation($post: UpdateInstitutionPostInput!, $next: CreateInstitutionPostInput!, $station: UpdateInstitutionInput!) {
  old: updateInstitutionPost(input: $post) { result { endedOn } errors { __typename code path } }
  next: createInstitutionPost(input: $next) { result { id holderName } errors { __typename code path } }
  station: updateInstitution(input: $station) { result { leader { id } } errors { __typename code path } }
}`

// station returns the input of a replacement.
func (s site) station() map[string]any {
	s.Helper()
	var station, post string
	var version, postVersion int
	err := s.db.Pool.QueryRow(s.Context(), `SELECT i.id::text, i.version, p.id::text, p.version FROM institution i
		JOIN institution_post p ON p.county_code = i.county_code AND p.id = i.leader_id
		WHERE i.county_code = $1 AND i.township_code = $2 ORDER BY i.id LIMIT 1`, exectest.County, jinJi).Scan(&station, &version, &post, &postVersion)
	if err != nil {
		s.Fatal(err)
	}
	return map[string]any{
		"post": map[string]any{"id": page.ID("InstitutionPost", post), "expectedVersion": postVersion, "endedOn": "2019-12-15"},
		"next": map[string]any{"role": "LEADER", "holderName": "李四", "appointedOn": "2019-12-15",
			"institution": map[string]any{"id": page.ID("Institution", station)}, "township": map[string]any{"code": jinJi}},
		"station": map[string]any{"id": page.ID("Institution", station), "expectedVersion": version, "leader": map[string]any{"newRow": "next"}},
	}
}

// together sends a mutation of several fields under an Idempotency-Key, "" for none.
func (s site) together(key, mutation string, variables map[string]any) exectest.Answer {
	s.Helper()
	text, err := json.Marshal(variables)
	if err != nil {
		s.Fatal(err)
	}
	headers := http.Header{}
	if key != "" {
		headers.Set("Idempotency-Key", key)
	}
	return exectest.Send(auth.WithViewer(s.Context(), admin()), s.T, s.pair.Chain, mutation, string(text), headers)
}

func TestChangesOfOneRequestAreMadeTogether(t *testing.T) {
	s := open(t)
	input := s.station()
	first := s.together("key-1", replacement, input)
	var data map[string]struct {
		Result *struct {
			ID, EndedOn string
			Leader      struct{ ID string }
		}
		Errors []problem
	}
	if err := json.Unmarshal([]byte(first.Data), &data); err != nil || len(first.Errors) > 0 {
		t.Fatal(first, err)
	}
	for name, p := range data {
		if p.Result == nil {
			t.Fatalf("%s: %+v", name, p.Errors)
		}
	}
	if data["station"].Result.Leader.ID != data["next"].Result.ID || data["old"].Result.EndedOn != "2019-12-15" {
		t.Errorf("%s", first.Data)
	}
	if again := s.together("key-1", replacement, input); again.Data != first.Data {
		t.Errorf("the same request was answered %s", again.Data)
	}
	if n := s.count(`SELECT count(*) FROM institution_post WHERE county_code = $1 AND holder_name = '李四' AND appointed_on = '2019-12-15'`, exectest.County); n != 1 {
		t.Errorf("%d posts were made", n)
	}
	s.verified()
}

func TestOneRefusedChangeRefusesAll(t *testing.T) {
	s := open(t)
	input := s.station()
	input["station"].(map[string]any)["expectedVersion"] = 99
	before := s.count(`SELECT count(*) FROM record_change WHERE county_code = $1`, exectest.County)
	answer := s.together("key-2", replacement, input)
	want := `{"old":{"result":null,"errors":[{"__typename":"NotWritten","code":"NOT_WRITTEN","path":[]}]},` +
		`"next":{"result":null,"errors":[{"__typename":"NotWritten","code":"NOT_WRITTEN","path":[]}]},` +
		`"station":{"result":null,"errors":[{"__typename":"VersionConflict","code":"VERSION_CONFLICT","path":["expectedVersion"]}]}}`
	if answer.Data != want || len(answer.Errors) > 0 {
		t.Errorf("got  %s %v\nwant %s", answer.Data, answer.Errors, want)
	}
	// A row that people may not see, and one that no change of the request makes, are alike.
	input = s.station()
	input["station"].(map[string]any)["leader"] = map[string]any{"newRow": "old"}
	if answer := s.together("", replacement, input); !strings.Contains(answer.Data, `"code":"REFERENCE_UNKNOWN","path":["leader"]`) {
		t.Errorf("%s", answer.Data)
	}
	// A refused request leaves no row, and may succeed later under its key.
	if n := s.count(`SELECT count(*) FROM record_change WHERE county_code = $1`, exectest.County); n != before {
		t.Errorf("%d changes were made", n-before)
	}
	if answer := s.together("key-2", replacement, s.station()); strings.Contains(answer.Data, `"result":null`) || len(answer.Errors) > 0 {
		t.Errorf("%s %v", answer.Data, answer.Errors)
	}
}

func TestOtherMutationsAreRequestsOfTheirOwn(t *testing.T) {
	s := open(t)
	answer := s.together("", `mutation($input: CreateMediationCaseInput!) { createMediationCase(input: $input) { errors { code } }
		deleteSavedQuery(input: { id: "x", expectedVersion: 1 }) { errors { code } } }`, map[string]any{"input": s.aCase("利调〔2019〕T0009号")})
	if len(answer.Errors) != 1 || s.count(`SELECT count(*) FROM mediation_case WHERE number = '利调〔2019〕T0009号'`) != 0 {
		t.Errorf("%s %v", answer.Data, answer.Errors)
	}
}
