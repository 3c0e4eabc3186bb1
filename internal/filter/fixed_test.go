package filter_test

import (
	"reflect"
	"strings"
	"testing"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
	"litong3422/internal/filter"
	"litong3422/internal/query"
)

type where = map[string]any

func entity(t *testing.T, name string) *catalogue.Entity {
	t.Helper()
	derived, err := catalogue.Derive(schema.Files)
	if err != nil {
		t.Fatal(err)
	}
	return derived.Catalogue.Entity(name)
}

// A fixed filter is what a client's filter of the same words is.
func TestFixedFiltersAreThoseOfClients(t *testing.T) {
	e := entity(t, "MediationCase")
	for _, of := range []struct{ fixed, sent where }{
		{where{}, where{}},
		{where{"outcome": where{"in": []string{"FAILED"}}}, where{"outcome": where{"in": []any{"FAILED"}}}},
		{where{"closedOn": where{"between": where{"from": "2019-01-01", "to": "2019-12-31"}}}, where{"closedOn": where{"between": where{"from": "2019-01-01", "to": "2019-12-31"}}}},
		{where{"version": where{"gte": 3}, "not": where{"closedOn": where{"isNull": true}}}, where{"version": where{"gte": int64(3)}, "not": where{"closedOn": where{"isNull": true}}}},
		{where{"or": []where{{"township": where{"code": where{"eq": "640302100000"}}}, {}}}, where{"or": []any{where{"township": where{"code": where{"eq": "640302100000"}}}, where{}}}},
	} {
		want, err := filter.Argument(where{"where": of.sent}, e)
		if err != nil {
			t.Fatalf("%v: %v", of.sent, err)
		}
		got, err := filter.Fixed(e, of.fixed)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%v: %#v, want %#v (%v)", of.fixed, got, want, err)
		}
	}
}

// A wrong name, operator or value is an error that names its place.
func TestWrongFixedFiltersFail(t *testing.T) {
	e := entity(t, "MediationCase")
	for at, w := range map[string]where{
		"where.color":             {"color": where{"eq": "red"}},
		"where.outcome.eq":        {"outcome": where{"eq": "LOST"}},
		"where.outcome.gt":        {"outcome": where{"gt": "FAILED"}},
		"where.closedOn.lte":      {"closedOn": where{"lte": "tomorrow"}},
		"where.closedOn.isNull":   {"closedOn": where{"isNull": "yes"}},
		"where.version.in":        {"version": where{"in": []string{"1"}}},
		"where.township.colour":   {"township": where{"colour": where{"eq": "red"}}},
		"where.or[1].color":       {"or": []where{{}, {"color": where{}}}},
		"where.not":               {"not": "nothing"},
		"where.closedOn.between":  {"closedOn": where{"between": "2019"}},
		"where.closedOn.contains": {"closedOn": where{"contains": "2019"}},
		"where.closedOn":          {"closedOn": where{}},
	} {
		if _, err := filter.Fixed(e, w); err == nil || !strings.Contains(err.Error(), at) {
			t.Errorf("%v: %v, want an error at %s", w, err, at)
		}
	}
}

// The values of params are put into a copy, each checked as its field's.
func TestParamsAreBound(t *testing.T) {
	e := entity(t, "MediationCase")
	const last, year filter.Param = "last", "year"
	fixed, err := filter.Fixed(e, where{"closedOn": where{"lte": last}, "or": []where{{"township": where{"version": where{"eq": year}}}}})
	if err != nil {
		t.Fatal(err)
	}
	want, err := filter.Fixed(e, where{"closedOn": where{"lte": "2019-06-30"}, "or": []where{{"township": where{"version": where{"eq": 2019}}}}})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // the filter is shared: binding leaves it as it is
		got, err := filter.Bind(fixed, map[filter.Param]any{last: "2019-06-30", year: 2019})
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%#v, want %#v (%v)", got, want, err)
		}
	}
	for _, values := range []map[filter.Param]any{{last: "2019-06-30"}, {last: "June", year: 2019}, {last: "2019-06-30", year: "2019"}, {last: last, year: 2019}} {
		if w, err := filter.Bind(fixed, values); err == nil {
			t.Errorf("%v: %#v", values, w)
		}
	}
	if none, err := filter.Bind(nil, nil); err != nil || none != query.Where(nil) {
		t.Errorf("no filter: %v, %v", none, err)
	}
}
