package graph_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
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

// Whoever reads the schema understands every name in it, in Chinese and English.
func TestEveryNameIsDescribedInBothLanguages(t *testing.T) {
	chinese, english := regexp.MustCompile(`\p{Han}`), regexp.MustCompile(`[A-Za-z]{2}`)
	check := func(name, description string) {
		if !chinese.MatchString(description) || !english.MatchString(description) {
			t.Errorf("%s: %q", name, description)
		}
	}
	for name, def := range derive(t).Schema.Types {
		if def.BuiltIn {
			continue
		}
		check(name, def.Description)
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			check(name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				check(name+"."+f.Name+"("+a.Name+")", a.Description)
			}
		}
		for _, v := range def.EnumValues {
			check(name+"."+v.Name, v.Description)
		}
	}
}

// Names are spelt as GraphQL's users expect, and no list of entities is unbounded.
func TestNamesAndListsFollowTheRules(t *testing.T) {
	d := derive(t)
	types, fields, values := regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`), regexp.MustCompile(`^[a-z][A-Za-z0-9]*$`), regexp.MustCompile(`^[A-Z][A-Z0-9_]*$`)
	for name, def := range d.Schema.Types {
		if def.BuiltIn {
			continue
		}
		if !types.MatchString(name) {
			t.Errorf("type %s", name)
		}
		for _, f := range def.Fields {
			if !strings.HasPrefix(f.Name, "__") && !fields.MatchString(f.Name) {
				t.Errorf("field %s.%s", name, f.Name)
			}
			entity := d.Catalogue.Entity(f.Type.Name())
			onConnection := strings.HasSuffix(name, "Connection") // its page bounds it
			if def.Kind == ast.Object && f.Type.Elem != nil && entity != nil && !onConnection && d.Catalogue.OwnerOf(name) != nil {
				t.Errorf("%s.%s is an unbounded list", name, f.Name)
			}
		}
		for _, v := range def.EnumValues {
			if !values.MatchString(v.Name) {
				t.Errorf("value %s.%s", name, v.Name)
			}
		}
		for _, f := range def.Fields {
			if old := f.Directives.ForName("deprecated"); old != nil && !regexp.MustCompile(`20\d\d-\d\d-\d\d`).MatchString(old.Arguments.ForName("reason").Value.Raw) {
				t.Errorf("%s.%s is deprecated without a day of removal", name, f.Name)
			}
		}
	}
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
