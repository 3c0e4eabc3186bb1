package schema_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
)

// labelled is anything that has a label, by its name in the schema.
type labelled struct {
	at    string
	label catalogue.Label
}

func allLabels(c *catalogue.Catalogue) []labelled {
	var all []labelled
	for _, e := range c.Entities {
		all = append(all, labelled{e.Name, e.Label})
		for _, f := range e.Fields {
			all = append(all, labelled{e.Name + "." + f.Name, f.Label})
		}
		for _, r := range e.Refs {
			all = append(all, labelled{e.Name + "." + r.Name, r.Label})
		}
	}
	for _, t := range c.Enums {
		all = append(all, labelled{t.Name, t.Label})
		for _, v := range t.Values {
			all = append(all, labelled{t.Name + "." + v.Name, v.Label})
		}
	}
	return all
}

// Every entity, field, edge, enum and enum value has a heading in both languages,
// short enough for a column, in the county's own words.
func TestEverythingHasALabel(t *testing.T) {
	all := allLabels(derive(t, schema.Files).Catalogue)
	if len(all) < 1500 {
		t.Fatalf("%d labels are not the schema's", len(all))
	}
	han, source := regexp.MustCompile(`\p{Han}`), regexp.MustCompile(`[SCGR]-\d|GB/T`)
	for _, l := range all {
		zh, en := l.label.ZH, l.label.EN
		switch {
		case !han.MatchString(zh) && zh != "":
			t.Errorf("%s: %q is no Chinese", l.at, zh)
		case zh == "" || en == "" || han.MatchString(en) || source.MatchString(zh+en):
			t.Errorf("%s: %q, %q", l.at, zh, en)
		case len([]rune(zh)) > 16 || len(en) > 56:
			t.Errorf("%s: %q or %q is too long for a heading", l.at, zh, en)
		case en[:1] != strings.ToUpper(en[:1]):
			t.Errorf("%s: %q does not begin with a capital", l.at, en)
		}
	}
}

// What people add up has a unit of its own or is a count; the page shows these
// sums below its lists.
func TestWhatIsAddedUp(t *testing.T) {
	c := derive(t, schema.Files).Catalogue
	var summed []string
	for _, e := range c.Entities {
		for _, f := range e.Fields {
			if f.Sum {
				summed = append(summed, e.Name+"."+f.Name)
			}
			if strings.Contains(f.Label.ZH, "元") && f.Unit != catalogue.Yuan {
				t.Errorf("%s.%s: %q names yuan without @unit", e.Name, f.Name, f.Label.ZH)
			}
		}
	}
	for _, name := range []string{"MediationCase.amount", "RuralRoad.lengthKm", "VillageLedger.resourceMu", "ToiletSurvey.households"} {
		if !slices.Contains(summed, name) {
			t.Errorf("%s is not added up", name)
		}
	}
	for _, name := range []string{"Division.areaKm2", "DebtBalance.balance", "DebtBalance.previousBalance", "RewardPolicy.incomeFloor", "ServiceItem.visits"} {
		if slices.Contains(summed, name) {
			t.Errorf("%s is added up, which means nothing", name)
		}
	}
}

// The units of the schema and those of the catalogue are the same.
func TestEveryUnitHasASign(t *testing.T) {
	text, err := schema.Files.ReadFile("common.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	_, enum, _ := strings.Cut(string(text), "enum FieldUnit {")
	enum, _, _ = strings.Cut(enum, "}")
	units := regexp.MustCompile(`(?m)^  ([A-Z_]+)$`).FindAllStringSubmatch(enum, -1)
	if len(units) < 10 {
		t.Fatalf("%d units are not the schema's", len(units))
	}
	for _, unit := range units {
		if l := catalogue.Unit(unit[1]).Label(); l.ZH == "" || l.EN == "" {
			t.Errorf("%s has no sign", unit[1])
		}
	}
}
