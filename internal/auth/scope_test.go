package auth

import (
	"reflect"
	"testing"
)

// TestScopeKeyCoversEveryField sets one field after another: a field that Key
// leaves out would let a cache serve a wider scope's answer to a narrower one.
func TestScopeKeyCoversEveryField(t *testing.T) {
	of := reflect.TypeFor[Scope]()
	for i := range of.NumField() {
		field := of.Field(i)
		var scope Scope
		value := reflect.ValueOf(&scope).Elem().Field(i)
		switch {
		case field.Type.Kind() == reflect.String:
			value.SetString("640302")
		case field.Type == reflect.TypeFor[[]string]():
			value.Set(reflect.ValueOf([]string{"640302100000"}))
		case field.Type.Kind() == reflect.Bool:
			value.SetBool(true)
		default:
			t.Fatalf("Scope.%s: teach this test, and Scope.Key, values of %s", field.Name, field.Type)
		}
		if scope.Key() == (Scope{}).Key() {
			t.Errorf("Scope.Key does not cover the field %s", field.Name)
		}
	}
}

func TestScopeKeysOfDifferentScopesDiffer(t *testing.T) {
	seen := map[string]Scope{}
	for _, scope := range []Scope{
		{}, {County: "a"}, {Townships: []string{}}, {Townships: []string{""}}, {Townships: []string{"a"}},
		{County: "a", Townships: []string{}}, {County: "a", Townships: []string{"b"}}, {County: "a", Townships: []string{"b", "c"}},
		{County: "a", Townships: []string{"b c"}}, {County: "a", Townships: []string{`b""c`}}, {County: "a", Townships: []string{`b"`, `"c`}},
		{County: `a""b`}, {County: `a"`, Townships: []string{"b"}}, {County: "a*"}, {County: "a", Leads: true}, {County: "a!"}, {Townships: []string{}, Leads: true}, {County: "a b"}, {County: "a\xff"}, {County: "a\ufffd"},
	} {
		if other, taken := seen[scope.Key()]; taken {
			t.Errorf("%#v and %#v share the key %s", scope, other, scope.Key())
		}
		seen[scope.Key()] = scope
	}
	one, same := Scope{County: "a", Townships: []string{"b"}}, Scope{County: "a", Townships: []string{"b"}}
	if one.Key() != same.Key() {
		t.Error("equal scopes have different keys")
	}
}
