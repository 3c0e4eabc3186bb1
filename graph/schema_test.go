package graph_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
	"litong3422/internal/catalogue/compat"
)

func derive(t testing.TB) *catalogue.Derived {
	t.Helper()
	d, err := catalogue.Derive(schema.Files)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// The committed schema is the input of the client's code generation and of the
// comparison with the last release.
func TestDerivedSchemaIsFresh(t *testing.T) {
	committed, err := os.ReadFile("derived.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	if string(committed) != derive(t).SDL {
		t.Error("graph/derived.graphqls is stale: run `make generate`")
	}
}

// element is anything in the schema that clients see by name.
type element struct {
	at          string
	description string
	directives  ast.DirectiveList
}

// elements are all types, fields, arguments and values that are not GraphQL's own.
func elements(schema *ast.Schema) []element {
	var all []element
	for name, def := range schema.Types {
		if def.BuiltIn {
			continue
		}
		all = append(all, element{name, def.Description, def.Directives})
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			at := name + "." + f.Name
			all = append(all, element{at, f.Description, f.Directives})
			for _, a := range f.Arguments {
				all = append(all, element{at + "(" + a.Name + ")", a.Description, a.Directives})
			}
		}
		for _, v := range def.EnumValues {
			all = append(all, element{name + "." + v.Name, v.Description, v.Directives})
		}
	}
	return all
}

// twoLanguages is a text in Chinese and then in English: what follows the last
// Chinese sign must be words, not just the number of a source.
var twoLanguages = regexp.MustCompile(`^.*\p{Han}[^\p{Han}]*[A-Za-z]{2}`)

// Every name of the schema has a description in Chinese and English.
func TestEveryNameIsDescribedInBothLanguages(t *testing.T) {
	all := elements(derive(t).Schema)
	if len(all) < 1000 {
		t.Fatalf("%d elements are not the schema", len(all))
	}
	for _, e := range all {
		if !twoLanguages.MatchString(strings.ReplaceAll(e.description, "\n", " ")) {
			t.Errorf("%s: %q", e.at, e.description)
		}
	}
}

// Names are spelt as GraphQL's users expect.
func TestNamesFollowTheRules(t *testing.T) {
	coordinate := regexp.MustCompile(`^[A-Z][A-Za-z0-9]*(\.([a-z][A-Za-z0-9]*(\([a-z][A-Za-z0-9]*\))?|[A-Z][A-Z0-9_]*))?$`)
	d := derive(t)
	for _, e := range elements(d.Schema) {
		if !coordinate.MatchString(e.at) {
			t.Error(e.at)
		}
	}
	for name, def := range d.Schema.Types {
		if def.BuiltIn {
			continue
		}
		if def.Kind == ast.Enum == (len(def.EnumValues) == 0) {
			t.Errorf("%s: an enum has values, and nothing else has", name)
		}
	}
}

// Every deprecation says until when it lasts, in both languages.
func TestDeprecationsCarryTheirEnd(t *testing.T) {
	for _, at := range endless(derive(t).Schema) {
		t.Errorf("%s: end the reason with `移除日期 2027-06-30 / removal 2027-06-30`, after words in Chinese and English", at)
	}
	small, err := gqlparser.LoadSchema(&ast.Source{Input: `type Query {
		good: Int @deprecated(reason: "改用 better。 Use better. 移除日期 2027-06-30 / removal 2027-06-30")
		noReason: Int @deprecated
		noDay: Int @deprecated(reason: "改用 better。 Use better.")
		argument(old: Int @deprecated(reason: "Use new.")): Int
		chosen: Choice
	}
	enum Choice { GOOD BAD @deprecated(reason: "移除日期 2027-06-30") }`})
	if err != nil {
		t.Fatal(err)
	}
	if got := endless(small); !slices.Equal(got, []string{"Choice.BAD", "Query.argument(old)", "Query.noDay", "Query.noReason"}) {
		t.Errorf("found %v", got)
	}
}

// endless are the deprecated elements that do not say when they go.
func endless(schema *ast.Schema) []string {
	var found []string
	for _, e := range elements(schema) {
		old := e.directives.ForName("deprecated")
		if old == nil {
			continue
		}
		_, ok := compat.RemovalDate(e.directives)
		if reason := old.Arguments.ForName("reason"); !ok || reason == nil || !twoLanguages.MatchString(reason.Value.Raw) {
			found = append(found, e.at)
		}
	}
	slices.Sort(found)
	return found
}

// Personal data can be read, masked, but stand in no filter, order, group or figure.
func TestPersonalDataStandInOutputsOnly(t *testing.T) {
	d := derive(t)
	found := 0
	for _, e := range d.Catalogue.Entities {
		for _, f := range e.Fields {
			if f.PII == "" {
				continue
			}
			found++
			for _, suffix := range []string{"Where", "Numbers", "Extremes", "GroupKey"} {
				if def := d.Schema.Types[e.Name+suffix]; def != nil && def.Fields.ForName(f.Name) != nil {
					t.Errorf("%s stands in %s%s", f.Name, e.Name, suffix)
				}
			}
			for _, suffix := range []string{"OrderField", "GroupField", "NumberField"} {
				if def := d.Schema.Types[e.Name+suffix]; def != nil && def.EnumValues.ForName(catalogue.EnumName(f.Name)) != nil {
					t.Errorf("%s stands in %s%s", f.Name, e.Name, suffix)
				}
			}
		}
	}
	if found == 0 {
		t.Error("no personal data at all")
	}
}

// Every type of the schema can be reached by an operation: others would be of no use, and
// every tool would read them.
func TestEveryTypeIsOfUse(t *testing.T) {
	schema := derive(t).Schema
	used := map[string]bool{"Query": true, "Mutation": true}
	use := func(t *ast.Type) { used[t.Name()] = true }
	for _, def := range schema.Types {
		for _, f := range def.Fields {
			use(f.Type)
			for _, a := range f.Arguments {
				use(a.Type)
			}
		}
		for _, name := range def.Types {
			used[name] = true
		}
	}
	for name, def := range schema.Types {
		for _, implemented := range def.Interfaces {
			used[name] = used[name] || used[implemented]
		}
		if !used[name] && !def.BuiltIn {
			t.Errorf("no field leads to %s", name)
		}
	}
}

// The schema lists no directive that the server does not serve.
func TestOnlyServedDirectivesAreListed(t *testing.T) {
	for name := range derive(t).Schema.Directives {
		if !slices.Contains([]string{"skip", "include", "deprecated", "specifiedBy", "oneOf"}, name) {
			t.Errorf("@%s is listed", name)
		}
	}
}
