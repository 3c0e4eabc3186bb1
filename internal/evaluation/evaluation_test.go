package evaluation_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/chart"
	"litong3422/internal/demo"
	"litong3422/internal/evaluation"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// deps are those of an engine without a database.
func deps(t *testing.T) evaluation.Deps {
	t.Helper()
	derived, err := catalogue.Derive(schema.Files)
	if err != nil {
		t.Fatal(err)
	}
	return evaluation.Deps{
		Catalogue: derived.Catalogue, Indicators: indicator.NewCatalogue(),
	}
}

// session computes over the shipped data set for a scope.
func session(t *testing.T, scope auth.Scope) (*evaluation.Engine, *evaluation.Session) {
	t.Helper()
	d := deps(t)
	db := pgtest.Shared(t, pgtest.County, func(ctx context.Context, db *postgres.DB) error {
		return demo.Load(ctx, db, d.Catalogue, func(string, int64, time.Duration) {})
	})
	d.DB, d.Reader = db, postgres.NewReader(db)
	e, err := evaluation.New(d)
	if err != nil {
		t.Fatal(err)
	}
	return e, e.Session(t.Context(), scope)
}

const (
	county   = "640302"
	township = "640302100000"
)

// A wrong definition of an indicator fails the start, and the error names it.
func TestAWrongDefinitionFailsTheStart(t *testing.T) {
	for name, spoil := range map[string]func(*indicator.Definition){
		"a category": func(d *indicator.Definition) { d.Composition.By = []string{"colour"} },
		"an entity":  func(d *indicator.Definition) { d.Drill.Entity = "Case" },
		"a filter":   func(d *indicator.Definition) { d.Drill.Where = indicator.Where{"colour": indicator.Where{"eq": "red"}} },
		"a sum":      func(d *indicator.Definition) { d.Drill.Sum = "colour" },
		"a condition that depends on the period": func(d *indicator.Definition) {
			d.Drill.More = func(indicator.RecordedUnit, indicator.Period) indicator.Where {
				return indicator.Where{"closedOn": indicator.Where{"lte": "tomorrow"}}
			}
		},
	} {
		d := deps(t)
		of := d.Indicators.Indicator("MED_ALL_CASES")
		if len(of.Composition.By) == 0 {
			t.Fatalf("%s has no category", of.Code)
		}
		of.Composition.Rows = nil
		spoil(of)
		if _, err := evaluation.New(d); err == nil || !strings.Contains(err.Error(), of.Code) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What concurrent fields of one operation need is read once. What the county has handed in
// is read for all sessions of a data version, so the first session, which reads it, counts
// no more statements than the second.
func TestASessionReadsOnce(t *testing.T) {
	e, _ := session(t, auth.Scope{County: county})
	for _, name := range []string{"first", "second"} {
		ctx, statements := postgres.CountStatements(t.Context())
		s := e.Session(ctx, auth.Scope{County: county})
		for _, i := range e.SubItem("3.1").Indicators {
			if _, err := s.Values(i, evaluation.ValuesQuery{}); err != nil {
				t.Fatal(err)
			}
			if _, err := s.Trend(i, nil, evaluation.Selection{}); err != nil {
				t.Fatal(err)
			}
			if _, err := s.Chart(i, evaluation.SparkChart, evaluation.Selection{}, chart.English); err != nil {
				t.Fatal(err)
			}
		}
		if n := statements(); n != 2 { // the county, and the district's cells
			t.Errorf("the %s session: %d statements, want 2", name, n)
		}
	}
}

// A viewer of one township gets its values and its place among all, and nothing of other townships.
func TestASessionKeepsToTheScope(t *testing.T) {
	e, s := session(t, auth.Scope{County: county, Townships: []string{township}})
	i := e.Indicator("MED_SUCCESS_RATE")
	values, err := s.Values(i, evaluation.ValuesQuery{Divisions: []string{township, "640302101000"}})
	if err != nil || len(values) != 1 || values[0].Unit.Code != township || !values[0].Value.Valid {
		t.Errorf("%v, %v", values, err)
	}
	ranked, err := s.Ranking(i, evaluation.Selection{})
	if err != nil || len(ranked) != 1 {
		t.Fatalf("%v, %v", ranked, err)
	}
	whole := e.Session(t.Context(), auth.Scope{County: county})
	all, err := whole.Ranking(i, evaluation.Selection{})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range all {
		got := ranked[0]
		if want.Value.Unit.Code == township && (got.Place == 0 || got.Place != want.Place || got.RankedUnits != want.RankedUnits || !got.GapToAverage.Decimal.Equal(want.GapToAverage.Decimal)) {
			t.Errorf("place %d of %d, gap %v; among all it is %d of %d, gap %v", got.Place, got.RankedUnits, got.GapToAverage, want.Place, want.RankedUnits, want.GapToAverage)
		}
	}
	if ranked, err := s.Ranking(e.Indicator("SERVICE_REQUESTS"), evaluation.Selection{}); err != nil || len(ranked) != 1 || ranked[0].Rank() != nil || ranked[0].GapToAverage.Valid {
		t.Errorf("an indicator that is not ranked: %v, %v", ranked, err)
	}
	if _, err := s.Unit("640302101000"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a unit out of scope: %v", err)
	}
}

// A figure of the document stands beside the computed one, with the way to its rows.
func TestReconcileComparesWithTheDocument(t *testing.T) {
	_, s := session(t, auth.Scope{County: county})
	area, none := "1", "2"
	rows, err := s.Reconcile([]evaluation.Fact{{Code: "S-001", Value: &area}, {Code: "S-310"}, {Code: "NONE", Value: &none}})
	if err != nil {
		t.Fatal(err)
	}
	if r := rows[0]; !r.Computed.Valid || !r.Reached || r.Matches == nil || *r.Matches || r.Drill == nil || r.Drill.Entity != "Division" {
		t.Errorf("a figure that is no indicator: %+v", r)
	}
	if r := rows[1]; !r.Computed.Valid || r.Matches != nil || r.Lineage == nil {
		t.Errorf("a statement in words: %+v", r)
	}
	if r := rows[2]; r.Computed.Valid || r.Matches != nil || r.Drill != nil {
		t.Errorf("a figure that is not computed: %+v", r)
	}
}

// The parts of a count by category add up to it.
func TestPartsAddUp(t *testing.T) {
	e, s := session(t, auth.Scope{County: county})
	i := e.Indicator("MED_ALL_CASES")
	values, err := s.Values(i, evaluation.ValuesQuery{})
	if err != nil {
		t.Fatal(err)
	}
	c, err := s.Composition(i, evaluation.Selection{}, chart.Chinese)
	if err != nil || len(c.Parts) < 2 {
		t.Fatalf("%v, %v", c, err)
	}
	sum := c.Parts[0].Value.Decimal
	for _, p := range c.Parts[1:] {
		sum = sum.Add(p.Value.Decimal)
	}
	if !sum.Equal(values[0].Value.Decimal) {
		t.Errorf("the parts come to %s, the figure is %s", sum, values[0].Value.Decimal)
	}
}
