package dashboard_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/chart"
	"litong3422/internal/dashboard"
	"litong3422/internal/demo"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func engine(t *testing.T, db *postgres.DB) *evaluation.Engine {
	t.Helper()
	derived, err := catalogue.Derive(schema.Files)
	if err != nil {
		t.Fatal(err)
	}
	e, err := evaluation.New(evaluation.Deps{
		DB: db, Reader: postgres.NewReader(db), Catalogue: derived.Catalogue, Indicators: indicator.NewCatalogue(),
	})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// A wrong definition of a panel fails the start, and the error names it.
func TestAWrongDefinitionFailsTheStart(t *testing.T) {
	wrong := panel.Where{"colour": panel.Where{"eq": "red"}}
	for name, spoil := range map[string]func(map[string]*panel.Definition) string{
		"a filter": func(of map[string]*panel.Definition) string {
			of["enforcement.fields"].Rows.Where = wrong
			return "enforcement.fields"
		},
		"an entity": func(of map[string]*panel.Definition) string {
			of["enforcement.fields"].Rows.Entity = "Case"
			return "enforcement.fields"
		},
		"a span": func(of map[string]*panel.Definition) string {
			of["enforcement.fields"].Rows.Span.Date = "day"
			return "enforcement.fields"
		},
		"a dimension": func(of map[string]*panel.Definition) string {
			of["enforcement.fields"].Rows.By[0].Field = "colour"
			return "enforcement.fields"
		},
		"a measure": func(of map[string]*panel.Definition) string {
			of["enforcement.response"].Rows.Measures[0].Field = "colour"
			return "enforcement.response"
		},
		"a step": func(of map[string]*panel.Definition) string {
			of["enforcement.steps"].Steps.Steps[0].Where = wrong
			return "enforcement.steps"
		},
		"an indicator": func(of map[string]*panel.Definition) string {
			of["enforcement.targets"].Indicators.Codes[0] = "NONE"
			return "enforcement.targets"
		},
	} {
		c := panel.NewCatalogue()
		of := map[string]*panel.Definition{}
		for _, d := range c.All() {
			of[d.Code] = d
		}
		code := spoil(of)
		if _, err := dashboard.New(engine(t, nil), c); err == nil || !strings.Contains(err.Error(), code) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The panels of a sub-item that are read from rows take one statement each.
func TestPanelsTakeAStatementEach(t *testing.T) {
	db := pgtest.Shared(t, pgtest.County, func(ctx context.Context, db *postgres.DB) error {
		return demo.Load(ctx, db, engine(t, nil).Catalogue, func(string, int64, time.Duration) {})
	})
	e := engine(t, db)
	d, err := dashboard.New(e, panel.NewCatalogue())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range indicator.NewCatalogue().Pillars {
		for _, item := range p.SubItems {
			var codes []string
			rows := map[*panel.Rows]bool{}
			want := int64(1) // the county
			for _, def := range panel.NewCatalogue().Of(item.Code) {
				if def.Indicators == nil {
					codes = append(codes, def.Code)
				}
				if def.Steps != nil || def.Rows != nil && !rows[def.Rows] {
					want++
				}
				rows[def.Rows] = true
			}
			if item.Code == "1.3" {
				want++ // the masked names of the people in one panel
			}
			ctx, statements := postgres.CountStatements(t.Context())
			panels, err := d.Panels(e.Session(ctx, auth.Scope{County: "640302"}), dashboard.Query{SubItem: item.Code, Codes: codes, Language: chart.English})
			if err != nil || len(panels) != len(codes) {
				t.Fatalf("%s: %d panels, %v", item.Code, len(panels), err)
			}
			if n := statements(); n != want {
				t.Errorf("%s: %d statements for %d panels, want %d", item.Code, n, len(panels), want)
			}
		}
	}
}

// A quote is of the figure that names the mark, else of the only one of its rows.
func TestQuotesFindTheirFigure(t *testing.T) {
	facts := []dashboard.Fact{{Row: "S-208", Name: "卫生院荣誉"}, {Row: "S-209", Name: "养老院荣誉"}, {Row: "S-210", Name: "道路"}}
	for _, test := range []struct {
		of    dashboard.Quote
		index int
		ok    bool
	}{
		{dashboard.Quote{Rows: "S-208, S-209", Name: "养老院"}, 1, true},
		{dashboard.Quote{Rows: "S-208, S-209", Name: "学校"}, 0, false},
		{dashboard.Quote{Rows: "S-210", Name: "学校"}, 2, true},
		{dashboard.Quote{Rows: "S-211", Name: "学校"}, 0, false},
	} {
		if index, ok := test.of.Find(facts); index != test.index || ok != test.ok {
			t.Errorf("%+v: %d, %t", test.of, index, ok)
		}
	}
}
