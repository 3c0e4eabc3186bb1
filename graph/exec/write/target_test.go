package write_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"litong3422/graph/exec/exectest"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// judged is a value with what it is judged by.
type judged struct {
	Light         string
	Target        *string
	RedLine       *string
	TargetInForce *struct {
		EffectiveFrom string
		EffectiveTo   *string
		Proposed      bool
		Basis         struct{ ZH string }
		Township      *struct{ Code string }
	}
}

// monthsOf returns what two months of a division's indicator are judged by: May and June.
func (s site) monthsOf(code, division string) (may, june judged) {
	s.Helper()
	query := `{ indicators(codes: ["` + code + `"]) { values(divisions: ["` + division + `"], from: "2019-05-01", to: "2019-06-30", bucket: MONTH) {
		light target redLine targetInForce { effectiveFrom effectiveTo proposed basis { zh } township { code } } } } }`
	answer := exectest.Ask(s.T, s.pair.Chain, admin(), query, "")
	var data struct{ Indicators []struct{ Values []judged } }
	if err := json.Unmarshal([]byte(answer.Data), &data); err != nil || len(answer.Errors) > 0 {
		s.Fatal(answer.String(), err)
	}
	return data.Indicators[0].Values[0], data.Indicators[0].Values[1]
}

const rowOnly = `{ result { id version } errors { __typename code message path } }`

// set writes a target or an owner.
func (s site) set(v auth.Viewer, mutation string, input map[string]any) payload {
	s.Helper()
	answer := s.sendAndSelect(auth.WithViewer(s.Context(), v), "", mutation, rowOnly, input)
	if len(answer.Errors) > 0 {
		s.Fatalf("%s: %v", mutation, answer.Errors)
	}
	return s.payloadOf(answer)
}

func is(text *string, want string) bool { return text != nil && *text == want }

// A target that is raised from a day on judges what ends after it, at once and in cached
// answers too; earlier periods keep their lights.
func TestATargetJudgesFromItsDayOn(t *testing.T) {
	s := open(t)
	const code, district = "ON_TIME_RATE", "640302000000"
	for range 3 { // the third answer comes from the cache
		if may, june := s.monthsOf(code, district); may.Light != june.Light || !is(may.Target, "95") || !is(june.RedLine, "85") || !may.TargetInForce.Proposed {
			t.Fatalf("%+v %+v", may, june)
		}
	}
	was, _ := s.monthsOf(code, district)
	created := s.set(admin(), "createIndicatorTarget", map[string]any{
		"indicator": code, "target": "100", "redLine": "99.9999", "effectiveFrom": "2019-06-15", "basisZh": "利政发〔2019〕8号"})
	if len(created.Errors) > 0 {
		t.Fatal(created.Errors)
	}
	may, june := s.monthsOf(code, district)
	if may.Light != was.Light || !is(may.Target, "95") || !is(may.TargetInForce.EffectiveTo, "2019-06-15") {
		t.Errorf("May: %+v", may)
	}
	if june.Light != "RED" || !is(june.Target, "100") || june.TargetInForce.EffectiveFrom != "2019-06-15" || june.TargetInForce.Basis.ZH != "利政发〔2019〕8号" || june.TargetInForce.Proposed {
		t.Errorf("June: %+v %+v", june, june.TargetInForce)
	}
	s.ofOneTownship(code)
	gone := s.set(admin(), "deleteIndicatorTarget", map[string]any{"id": created.Result.ID, "expectedVersion": created.Result.Version, "changeReason": "误设"})
	if _, june := s.monthsOf(code, district); len(gone.Errors) > 0 || !is(june.Target, "95") || june.TargetInForce.EffectiveTo != nil {
		t.Errorf("after the deletion: %v %+v", gone.Errors, june.TargetInForce)
	}
}

// ofOneTownship sets a target of one township, which goes before the county's until a row
// without lines ends it.
func (s site) ofOneTownship(code string) {
	s.Helper()
	set := func(from string, lines map[string]any) {
		s.Helper()
		input := map[string]any{"indicator": code, "township": map[string]any{"code": jinJi}, "effectiveFrom": from, "basisZh": "古城镇试点"}
		for name, line := range lines {
			input[name] = line
		}
		if done := s.set(admin(), "createIndicatorTarget", input); len(done.Errors) > 0 {
			s.Fatal(done.Errors)
		}
	}
	set("2019-01-01", map[string]any{"target": "1"})
	_, own := s.monthsOf(code, jinJi)
	if own.Light != "GREEN" || !is(own.Target, "1") || own.RedLine != nil || own.TargetInForce.Township == nil || own.TargetInForce.Township.Code != jinJi {
		s.Errorf("its own target: %+v", own)
	}
	if _, other := s.monthsOf(code, jinYinTan); !is(other.Target, "100") {
		s.Errorf("another township: %+v", other)
	}
	set("2019-06-01", nil)
	if may, june := s.monthsOf(code, jinJi); !is(may.Target, "1") || !is(june.Target, "100") {
		s.Errorf("after its end: %+v %+v", may, june)
	}
}

// What cannot judge is refused at its field, in the language of the caller, and changes
// nothing.
func TestTargetsThatCannotJudgeAreRefused(t *testing.T) {
	s := open(t)
	count := func() (n int) {
		if err := s.db.Pool.QueryRow(t.Context(), `SELECT count(*) FROM indicator_target`).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	before := count()
	english := fault.WithAudience(auth.WithViewer(t.Context(), admin()), fault.Audience{Language: "en"})
	for name, test := range map[string]struct {
		input map[string]any
		at    string
		said  string
	}{
		"an unknown indicator":   {map[string]any{"indicator": "NO_SUCH", "target": "9"}, "indicator", "There is no indicator"},
		"a neutral indicator":    {map[string]any{"indicator": "POPULATION", "target": "9"}, "indicator", "no better and no worse"},
		"a red line above":       {map[string]any{"indicator": "ON_TIME_RATE", "target": "90", "redLine": "95"}, "redLine", "must not be better"},
		"a line on a count":      {map[string]any{"indicator": "MED_OVERDUE", "target": "5"}, "target", "can only be 0"},
		"the same day again":     {map[string]any{"indicator": "ON_TIME_RATE", "target": "90", "effectiveFrom": "2013-01-01"}, "effectiveFrom", "already"},
		"a township that is not": {map[string]any{"indicator": "ON_TIME_RATE", "target": "90", "township": map[string]any{"code": "510185100000"}}, "township", "no such record"},
	} {
		input := map[string]any{"effectiveFrom": "2019-06-01", "basisZh": "文件"}
		for field, value := range test.input {
			input[field] = value
		}
		refused := s.payloadOf(s.sendAndSelect(english, "", "createIndicatorTarget", rowOnly, input)).Errors
		if len(refused) != 1 || !slices.Equal(refused[0].Path, []string{test.at}) || !strings.Contains(refused[0].Message, test.said) {
			t.Errorf("%s: %+v", name, refused)
		}
	}
	if refused := s.set(clerk(jinJi), "createIndicatorTarget", map[string]any{
		"indicator": "ON_TIME_RATE", "township": map[string]any{"code": jinJi}, "target": "1", "effectiveFrom": "2019-06-01", "basisZh": "文件"}).Errors; len(refused) != 1 || refused[0].Code != "NOT_PERMITTED" {
		t.Errorf("by a clerk: %+v", refused)
	}
	if after := count(); after != before {
		t.Errorf("%d rows became %d", before, after)
	}
}

// The department that is responsible follows its rows.
func TestOwnersFollowTheirRows(t *testing.T) {
	s := open(t)
	owner := func() string {
		return exectest.Ask(t, s.pair.Chain, admin(), `{ indicator(code: "ON_TIME_RATE") { owner { zh en } } }`, "").Data
	}
	if said := owner(); !strings.Contains(said, "审批服务管理局") {
		t.Fatal(said)
	}
	if done := s.set(admin(), "createIndicatorOwner", map[string]any{"indicator": "ON_TIME_RATE", "nameZh": "政务服务中心", "effectiveFrom": "2019-12-01", "basisZh": "机构改革方案"}); len(done.Errors) > 0 {
		t.Fatal(done.Errors)
	}
	if said := owner(); !strings.Contains(said, `"zh":"政务服务中心","en":"政务服务中心"`) {
		t.Error(said)
	}
}
