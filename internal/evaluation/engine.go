// Package evaluation computes the figures of the reform: indicators with their
// values, trends, rankings, charts and compositions, the reconciliation with the
// source document, and the capability index. It knows no GraphQL: the API, and
// every other part that needs a figure, takes its structs from here.
package evaluation

import (
	"cmp"
	"context"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/chart"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// Deps is what an Engine reads with.
type Deps struct {
	DB         *postgres.DB
	Reader     *postgres.Reader
	Catalogue  *catalogue.Catalogue
	Indicators *indicator.Catalogue
}

// Engine computes figures. It is immutable, made once at start, and safe for
// concurrent use; each operation works with a Session of its own.
type Engine struct {
	Deps
	all          []*Indicator
	headlines    []*Indicator
	compared     []*Indicator
	pillars      []*Pillar
	compositions map[*indicator.Definition]*category // of those with a main category
	measures     []measured
	presence     *versioned[indicator.Presence]
	targets      *versioned[indicator.Targets]
	findings     *versioned[[]postgres.OpenFindings]
	entities     map[string]map[string]bool // of whose rows each indicator is computed
}

// New makes an engine. It compiles the fixed filters of the indicators and of the
// reconciliation; a wrong one is an error.
func New(d Deps) (*Engine, error) {
	e := &Engine{Deps: d, all: siblings(d.Indicators.Indicators), headlines: siblings(d.Indicators.Headlines()), compared: siblings(d.Indicators.Compared()),
		presence: &versioned[indicator.Presence]{}, targets: &versioned[indicator.Targets]{}, findings: &versioned[[]postgres.OpenFindings]{}}
	e.pillars = e.newPillars()
	e.entities = map[string]map[string]bool{}
	for _, i := range d.Indicators.Indicators {
		e.entities[i.Code] = d.Indicators.Entities(i)
	}
	if err := e.compileCategories(); err != nil {
		return nil, err
	}
	if err := e.compileMeasures(); err != nil {
		return nil, err
	}
	return e, nil
}

type countyKey struct{}

// WithCounty reads the scope's county now, and returns a context whose sessions
// use it. Every figure of theirs is of that county's data version or a later one.
// The version is "" where no county is loaded.
func (e *Engine) WithCounty(ctx context.Context, scope auth.Scope) (with context.Context, version string, err error) {
	c, ok, err := e.DB.County(ctx, scope)
	if err != nil || !ok {
		return ctx, "", err
	}
	return context.WithValue(ctx, countyKey{}, c), c.DataVersion, nil
}

// Word returns the label of a field's enum value: the value itself where it has
// none, a dash where there is no value.
func Word(f *catalogue.Field, value *string, in chart.Language) string {
	if value == nil {
		return "—"
	}
	label := f.ValueLabel(*value)
	return cmp.Or(in.Of(indicator.Text{ZH: label.ZH, EN: label.EN}), label.ZH, *value)
}
