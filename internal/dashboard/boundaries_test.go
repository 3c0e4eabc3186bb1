package dashboard_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/chart"
	"litong3422/internal/dashboard"
	"litong3422/internal/demo"
	"litong3422/internal/evaluation"
	"litong3422/internal/filter"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
	"litong3422/internal/query"
)

// county is a dashboard over the shipped records, which a test only reads.
func county(t *testing.T) (*evaluation.Engine, *dashboard.Dashboard) {
	t.Helper()
	db := pgtest.Shared(t, pgtest.County, func(ctx context.Context, db *postgres.DB) error {
		return demo.Load(ctx, db, engine(t, nil).Catalogue, func(string, int64, time.Duration) {})
	})
	e := engine(t, db)
	d, err := dashboard.New(e, panel.NewCatalogue())
	if err != nil {
		t.Fatal(err)
	}
	return e, d
}

func whole() auth.Scope { return auth.Scope{County: "640302"} }

// Panels follow the boundaries as figures do: an abolished unit's rows are its
// successor's, each total stays, and a mark leads to as many rows as it counts.
func TestPanelsFollowTheBoundaries(t *testing.T) {
	e, d := county(t)
	from, to := "2019-01-01", "2019-12-31"
	s := e.Session(t.Context(), whole())
	all, err := e.Together([]string{"MED_ALL_CASES"})
	if err != nil {
		t.Fatal(err)
	}
	read := func(b evaluation.Boundaries) (*dashboard.Panel, int64) {
		ctx, statements := postgres.CountStatements(t.Context())
		panels, err := d.Panels(e.Session(ctx, whole()), dashboard.Query{
			SubItem: "3.1", From: &from, To: &to, Codes: []string{"mediation.places"}, Language: chart.Chinese, Boundaries: b,
		})
		if err != nil {
			t.Fatal(err)
		}
		return panels[0], statements()
	}
	recorded, before := read(evaluation.BaselineBoundaries)
	for _, b := range []evaluation.Boundaries{evaluation.CurrentBoundaries, evaluation.PeriodBoundaries} {
		moved, statements := read(b)
		if statements != before {
			t.Errorf("%s: %d statements, %d as recorded", b, statements, before)
		}
		if got, want := sumOf(moved.Marks), sumOf(recorded.Marks); !got.Equal(want) {
			t.Errorf("%s: %s cases in all, want %s", b, got, want)
		}
		if slices.ContainsFunc(moved.Marks, func(m *dashboard.Mark) bool { return m.Labels[0] == "巴浪湖农场" }) {
			t.Errorf("%s: a row of the farm that was abolished on the first day of the year", b)
		}
		units, values, err := s.OfTownships(all[0], b, indicator.Period{From: indicator.NewMonth(2019, 1), To: indicator.NewMonth(2019, 12)})
		if err != nil {
			t.Fatal(err)
		}
		for n, u := range units {
			of := slices.DeleteFunc(slices.Clone(moved.Marks), func(m *dashboard.Mark) bool { return m.Labels[0] != u.ShortName })
			if got := sumOf(of); values[n][0] != nil && !got.Equal(values[n][0].Value.Decimal) {
				t.Errorf("%s: %s has %s cases in the panel, %s by its indicator", b, u.Name, got, values[n][0].Value.Decimal)
			}
			for _, m := range of {
				if n := rows(t, e, m.Drill); !n.Equal(cases(m)) {
					t.Errorf("%s: %v says %s and leads to %s rows", b, m.Labels, cases(m), n)
				}
			}
		}
	}
}

// cases is the number behind a share.
func cases(m *dashboard.Mark) decimal.Decimal { return m.Values[1].Decimal }

func sumOf(marks []*dashboard.Mark) decimal.Decimal {
	total := decimal.Zero
	for _, m := range marks {
		total = total.Add(cases(m))
	}
	return total
}

// rows counts the rows that a drill leads to.
func rows(t *testing.T, e *evaluation.Engine, d *indicator.Drill) decimal.Decimal {
	t.Helper()
	entity := e.Catalogue.Entity(d.Entity)
	where, err := filter.Fixed(entity, d.Where)
	if err != nil {
		t.Fatal(err)
	}
	found, err := e.Reader.Aggregate(t.Context(), whole(), entity, where, []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Count}}}})
	if err != nil {
		t.Fatal(err)
	}
	return decimal.RequireFromString(*found[0][0])
}
