//go:build !race

package graph_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/admission"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/testsize"
)

func derivedWhole(t *testing.T) *catalogue.Derived {
	t.Helper()
	derived, err := catalogue.Derive(schema.Files)
	if err != nil {
		t.Fatal(err)
	}
	return derived
}

// everythingBut are all datasets but one entity.
func everythingBut(c *catalogue.Catalogue, without string) auth.Datasets {
	datasets := auth.Datasets{catalogue.FiguresDataset}
	for _, e := range c.Entities {
		if e.Name != without {
			datasets = append(datasets, e.Name)
		}
	}
	return datasets
}

func documentsFor(t *testing.T, datasets auth.Datasets) *admission.Operations {
	t.Helper()
	documents, _, err := admission.NewGrantedOperations(derive(t).Catalogue, admission.DefaultLimits(), admission.DefaultLimits()).Of(datasets)
	if err != nil {
		t.Fatalf("%s: %v", datasets, err)
	}
	return documents
}

// Every field of Query is an entity's, a figure's, everybody's, or closed to keys
// for some datasets: a new one is closed until somebody decides.
func TestKeysForSomeDatasetsReachTheseFieldsOnly(t *testing.T) {
	whole := derivedWhole(t)
	closed := []string{"savedQueries", "slowOperations", "simulateReward", "simulateAllocation"}
	narrowed, err := catalogue.DeriveGranted(schema.Files, everythingBut(whole.Catalogue, ""))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range whole.Schema.Query.Fields {
		if open := narrowed.Query.Fields.ForName(f.Name) != nil; open == slices.Contains(closed, f.Name) && !strings.HasPrefix(f.Name, "__") {
			t.Errorf("%s: open %v; decide it in internal/catalogue/grant.go", f.Name, open)
		}
	}
	if narrowed.Mutation != nil || narrowed.Subscription != nil {
		t.Error("a key for some datasets may write")
	}
	// All that is left is as it was, so that a document means the same under both.
	for name, def := range narrowed.Types {
		for _, f := range def.Fields {
			if was := whole.Schema.Types[name].Fields.ForName(f.Name); was == nil || was.Type.String() != f.Type.String() || len(was.Arguments) != len(f.Arguments) {
				t.Errorf("%s.%s is another", name, f.Name)
			}
		}
	}
}

// Whichever entity is not granted, nothing of it has a name: neither a type derived
// from it, nor a field, an input or a word that stands for an edge to it.
func TestWhatIsNotGrantedHasNoName(t *testing.T) {
	t.Parallel()
	whole := derivedWhole(t)
	for i, closed := range whole.Catalogue.Entities {
		if !testsize.Long && i%10 > 0 {
			continue
		}
		narrowed, err := catalogue.DeriveGranted(schema.Files, everythingBut(whole.Catalogue, closed.Name))
		if err != nil {
			t.Fatalf("without %s: %v", closed.Name, err)
		}
		for name := range narrowed.Types {
			if owner := whole.Catalogue.OwnerOf(name); owner == closed {
				t.Errorf("without %s: there is %s", closed.Name, name)
			}
		}
		for _, e := range whole.Catalogue.Entities {
			for _, r := range e.Refs {
				if r.Target != closed || e == closed {
					continue
				}
				for _, place := range []string{"", "Where", "GroupBy", "GroupKey"} {
					if def := narrowed.Types[e.Name+place]; def != nil && def.Fields.ForName(r.Name) != nil {
						t.Errorf("without %s: there is %s%s.%s", closed.Name, e.Name, place, r.Name)
					}
				}
				for _, word := range []string{catalogue.EnumName(r.Name), catalogue.EnumName(r.Name + "Count")} {
					for _, place := range []string{"GroupField", "OrderField"} {
						if def := narrowed.Types[e.Name+place]; def != nil && def.EnumValues.ForName(word) != nil && e.Field(r.Name) == nil {
							t.Errorf("without %s: there is %s%s.%s", closed.Name, e.Name, place, word)
						}
					}
				}
			}
		}
	}
}

// Committed operations run for a key that may read everything they touch, and are
// refused to one that lacks any of it.
func TestOperationsNeedTheirDatasets(t *testing.T) {
	whole := derivedWhole(t)
	all := documentsFor(t, everythingBut(whole.Catalogue, ""))
	without := map[*catalogue.Entity]*admission.Operations{}
	refused := 0
	for _, g := range operations(t) {
		doc, errs := gqlparser.LoadQueryWithRules(whole.Schema, g.Query, nil)
		if errs != nil {
			t.Fatal(errs)
		}
		own := doc.Operations[0].Operation == ast.Mutation || regexp.MustCompile(`\b(savedQueries|panels|simulate\w+)\b`).MatchString(g.Query)
		if errs := all.Check(g.Query); (len(errs) > 0) != own {
			t.Errorf("%s: %v", g.Name, errs)
		}
		for _, e := range entitiesTouched(whole.Catalogue, doc.Operations[0].SelectionSet) {
			if without[e] == nil {
				without[e] = documentsFor(t, everythingBut(whole.Catalogue, e.Name))
			}
			if errs := without[e].Check(g.Query); len(errs) == 0 {
				t.Errorf("%s runs without %s", g.Name, e.Name)
			}
			refused++
		}
	}
	if refused < 50 {
		t.Errorf("only %d refusals", refused)
	}
}

// entitiesTouched are those whose own or derived types a selection reads.
func entitiesTouched(c *catalogue.Catalogue, set ast.SelectionSet) []*catalogue.Entity {
	var touched []*catalogue.Entity
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				if e := c.OwnerOf(s.Definition.Type.Name()); e != nil && !slices.Contains(touched, e) {
					touched = append(touched, e)
				}
				walk(s.SelectionSet)
			case *ast.InlineFragment:
				walk(s.SelectionSet)
			case *ast.FragmentSpread:
				walk(s.Definition.SelectionSet)
			}
		}
	}
	walk(set)
	return touched
}

func TestSingleFieldsAreGranted(t *testing.T) {
	documents := documentsFor(t, auth.Datasets{"Division.code", "Division.level", "Division.name", "MediationCase"})
	for _, query := range []string{
		`{ mediationCases(where: { township: { name: { contains: "积" }, level: { eq: TOWNSHIP } } }) { totalCount nodes { number township { id name version } } } }`,
		`{ divisions(orderBy: [{ field: NAME, collation: PINYIN }]) { nodes { code } distinct(field: LEVEL) { values { count } } } }`,
		`{ mediationCases { groups(by: [{ field: TOWNSHIP }, { township: { field: LEVEL } }]) { key { township { name } via { township { level } } } aggregate { count } } } }`,
		`{ viewer { role townships { name } } node(id: "x") { id ... on MediationCase { number } } explainCost(query: "{a}") { requested } }`,
	} {
		if errs := documents.Check(query); len(errs) > 0 {
			t.Errorf("%s: %v", query, errs[0].Err)
		}
	}
	for _, query := range []string{
		`{ mediators { totalCount } }`,
		`{ mediationCases { nodes { mediator { number } } } }`,
		`{ mediationCases { nodes { township { kind } } } }`,
		`{ mediationCases { nodes { township { parent { name } children { totalCount } } } } }`,
		`{ mediationCases(where: { mediator: { number: { eq: "1" } } }) { totalCount } }`,
		`{ mediationCases(where: { township: { kind: { isNull: true } } }) { totalCount } }`,
		`{ mediationCases(where: { township: { search: "金积" } }) { totalCount } }`,
		`{ mediationCases { aggregate(where: { organization: { name: { eq: "1" } } }) { count } } }`,
		`{ mediationCases { aggregate { countDistinct(field: MEDIATOR) } } }`,
		`{ mediationCases { distinct(field: MEDIATOR) { values { value } } } }`,
		`{ mediationCases { groups(by: [{ field: MEDIATOR }]) { aggregate { count } } } }`,
		`{ mediationCases { groups(by: [{ township: { field: KIND } }]) { aggregate { count } } } }`,
		`{ mediationCases { groups(by: [{ field: STATUS }]) { nodes { mediator { number } } } } }`,
		`{ divisions(search: "金积") { totalCount } }`,
		`{ divisions(orderBy: [{ field: CHILDREN_COUNT }]) { totalCount } }`,
		`{ divisions(orderBy: [{ field: KIND }]) { totalCount } }`,
		`{ divisions { aggregate { max { validFrom } } } }`,
		`{ indicators { code } }`, `{ county { code } }`, `{ savedQueries { id } }`, `{ slowOperations { totalCount } }`,
		`{ node(id: "x") { ... on Mediator { number } } }`,
		`mutation { deleteSavedQuery(input: { id: "x" }) { errors { message } } }`,
		`query ($w: MediatorWhere) { __typename }`,
	} {
		if errs := documents.Check(query); len(errs) == 0 {
			t.Errorf("%s passes", query)
		}
	}
	for name, variables := range map[string]map[string]any{
		`query ($w: MediationCaseWhere) { mediationCases(where: $w) { totalCount } }`:                          {"w": map[string]any{"mediator": map[string]any{"number": map[string]any{"eq": "1"}}}},
		`query ($o: [DivisionOrder!]) { divisions(orderBy: $o) { totalCount } }`:                               {"o": []any{map[string]any{"field": "CHILDREN_COUNT"}}},
		`query ($b: [MediationCaseGroupBy!]!) { mediationCases { groups(by: $b) { aggregate { count } } } }`:   {"b": []any{map[string]any{"field": "MEDIATOR"}}},
		`query ($f: MediationCaseGroupField!) { mediationCases { distinct(field: $f) { values { count } } } }`: {"f": "ORGANIZATION"},
	} {
		op, errs := documents.Prepare(admission.Request{Text: name})
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		if _, _, errs := documents.Variables(op, variables); len(errs) == 0 {
			t.Errorf("%s takes %v", name, variables)
		}
	}
}

func TestDatasetsAreChecked(t *testing.T) {
	for list, want := range map[string]string{
		"MediationCase,Indicators":    "",
		"Division.code,Division.name": "",
		"Nope":                        "no dataset Nope",
		"Indicators.value":            "no dataset Indicators",
		"Division.nope":               "no field nope",
		"Division.version":            "no field version",
		"Division.name":               "code must be among them",
		"MediationCase.number,MediationCase.party": "no field party",
		"MediationCase.number":                     "openedOn must be among them",
	} {
		datasets, err := auth.ParseDatasets(list)
		if err != nil {
			t.Fatal(err)
		}
		err = admission.CheckDatasets(datasets)
		if want == "" != (err == nil) || err != nil && (fault.KindOf(err) != fault.Invalid || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: %v, want %q", list, err, want)
		}
	}
	// What a later version of the schema does not know any more opens nothing.
	stale := documentsFor(t, auth.Datasets{"Gone", "Division.name", "MediationCase"})
	if errs := stale.Check(`{ divisions { totalCount } }`); len(errs) == 0 {
		t.Error("an entity without the field that it is ordered by is open")
	}
	if errs := stale.Check(`{ mediationCases { totalCount } }`); len(errs) > 0 {
		t.Error(errs[0].Err)
	}
}
