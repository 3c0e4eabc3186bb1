// Package recompute computes every indicator a second time: one SQL statement each, written
// from the words of docs/indicators.md over the base tables, never from the fact views. Its
// tests hold the product's figures against it, over units and periods of both shipped sets.
package recompute

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/demo"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// statements are those of all indicators by code. Each selects a township, a village (NULL
// where the row belongs to none), what counts and of how much. What belongs to no township
// counts for the district only. Names in a statement:
//
//	:from :to   the first and the last day of the period
//	:day        the last day of the period or of the records, whichever is earlier
func statements() map[string]string {
	all := map[string]string{}
	for _, of := range []map[string]string{
		profile(), enforcement(), delegation(), institutions(), facilities(), services(), digital(),
		supply(), governance(), appeals(), voice(), economy(), funds(), staff(), pay(), cadres(),
	} {
		for code, sql := range of {
			if all[code] != "" {
				panic("two statements of " + code)
			}
			all[code] = sql
		}
	}
	return all
}

// TestEveryIndicatorHasAStatement checks that no indicator is without a recomputation, and
// that none is left of an indicator that is gone.
func TestEveryIndicatorHasAStatement(t *testing.T) {
	all := statements()
	for _, d := range indicator.NewCatalogue().Indicators {
		if all[d.Code] == "" {
			t.Errorf("%s has no statement", d.Code)
		}
		delete(all, d.Code)
	}
	for _, code := range slices.Sorted(maps.Keys(all)) {
		t.Errorf("there is no indicator %s", code)
	}
}

// product is the product's evaluation over a shipped set, for a viewer of the whole county.
type product struct {
	engine *evaluation.Engine
	db     *postgres.DB
}

func newProduct(t *testing.T, set demotest.Set) product {
	t.Helper()
	db := set.Shared(t)
	engine, err := evaluation.New(evaluation.Deps{
		Catalogue: schema.Catalogue(), Indicators: indicator.NewCatalogue(), DB: db, Reader: postgres.NewReader(db),
	})
	if err != nil {
		t.Fatal(err)
	}
	return product{engine, db}
}

func (p product) session(t *testing.T) *evaluation.Session {
	return p.engine.Session(t.Context(), auth.Scope{County: demo.County})
}

// values are the product's figures of all indicators by code and unit, for one period: those
// of the district, of every township, and of every village where the indicator knows them.
func (p product) values(t *testing.T, from, to string, under evaluation.Boundaries) map[string]map[string]*evaluation.Value {
	t.Helper()
	s := p.session(t)
	all, err := p.engine.List(nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]map[string]*evaluation.Value{}
	for _, i := range all {
		found[i.Code] = map[string]*evaluation.Value{}
		for _, level := range []indicator.Level{indicator.District, indicator.Township, indicator.Village} {
			if level.Finer(i.Finest) {
				continue
			}
			q := evaluation.ValuesQuery{From: &from, To: &to, Boundaries: under}
			if level != indicator.District {
				q.Level = &level
			}
			values, err := s.Values(i, q)
			if err != nil {
				t.Fatal(fmt.Errorf("%s from %s to %s: %w", i.Code, from, to, err))
			}
			for _, v := range values {
				found[i.Code][v.Unit.Code] = v
			}
		}
	}
	return found
}
