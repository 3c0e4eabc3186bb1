package evaluation

import (
	"fmt"
	"reflect"

	"github.com/shopspring/decimal"

	"litong3422/internal/catalogue"
	"litong3422/internal/filter"
	"litong3422/internal/indicator"
	"litong3422/internal/query"
)

// Fact is a figure of the source document, as far as figures are held against it.
type Fact struct {
	Code    string
	Value   *string // decimal; nil for a statement in words only
	AtLeast bool    // the document says "at least"
}

// ReconciliationRow holds a figure of the document against the computed one.
type ReconciliationRow struct {
	FactCode   string
	Computed   decimal.NullDecimal
	Difference decimal.NullDecimal
	Matches    *bool // nil where nothing is compared
	// Reached reports whether the records reach the day that the figure counts. Before that
	// day nothing is compared.
	Reached bool
	Drill   *indicator.Drill
	Lineage *Lineage
}

// Reconcile puts the document's figures beside the computed ones, in the order of
// facts. A viewer bound to townships sees no district's figures, and so none
// computed.
func (s *Session) Reconcile(facts []Fact) ([]*ReconciliationRow, error) {
	computed, err := s.computed()
	if err != nil {
		return nil, fmt.Errorf("reconciliation: %w", err)
	}
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	known := s.engine.Indicators.Reconciliation()
	rows := make([]*ReconciliationRow, len(facts))
	for i, f := range facts {
		rows[i] = &ReconciliationRow{FactCode: f.Code, Reached: true}
		if county.DocumentOn != nil {
			rows[i].Reached = !known[f.Code].On(*county.DocumentOn).After(county.Through)
		}
		found, compared := computed[f.Code]
		if !compared {
			continue
		}
		rows[i].Computed, rows[i].Drill, rows[i].Lineage = found.value, found.drill, found.lineage
		if f.Value == nil || !rows[i].Reached {
			continue
		}
		document, err := ParseFigure(f.Value)
		if err != nil {
			return nil, fmt.Errorf("the document's figure %s: %w", f.Code, err)
		}
		difference, matches := indicator.Compare(document, found.value, f.AtLeast)
		rows[i].Difference, rows[i].Matches = difference, &matches
	}
	return rows, nil
}

// counterpart is what is computed beside a figure of the document.
type counterpart struct {
	value   decimal.NullDecimal
	drill   *indicator.Drill
	lineage *Lineage
}

// computed are the counterparts by the code of the figure.
func (s *Session) computed() (map[string]counterpart, error) {
	found := map[string]counterpart{}
	if s.scope.Townships == nil {
		if err := s.measure(found); err != nil {
			return nil, err
		}
	}
	at, err := s.resolve(Selection{})
	if err != nil {
		return nil, err
	}
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	byCode := make(map[string]*Indicator, len(s.engine.all))
	for _, i := range s.engine.all {
		byCode[i.Code] = i
	}
	for fact, of := range s.engine.Indicators.Reconciliation() {
		i := byCode[of.Indicator]
		if s.bound(i.def) {
			continue
		}
		at.period = of.Period(county.Cover())
		v, err := s.at(i, at)
		if err != nil {
			return nil, fmt.Errorf("%s beside %s: %w", i.Code, fact, err)
		}
		found[fact] = counterpart{v.Value, v.Drill(), v.Lineage()}
	}
	return found, nil
}

// measured is the figures of the document that are read from the same rows, and
// are no indicators, as they are compiled at start.
type measured struct {
	of      []indicator.Measured
	entity  *catalogue.Entity
	where   query.Where
	figures query.Figures
}

// compileMeasures compiles the reads of figures that are no indicators.
func (e *Engine) compileMeasures() error {
	for _, m := range indicator.Measures() {
		together, err := e.measuredFrom(m.Rows)
		if err != nil {
			return fmt.Errorf("the figure %s: %w", m.Fact, err)
		}
		field := together.entity.Field(m.Field)
		if field == nil {
			return fmt.Errorf("the figure %s: %s has no field %s", m.Fact, together.entity.Name, m.Field)
		}
		together.of = append(together.of, m)
		together.figures.Aggregates = append(together.figures.Aggregates, query.Aggregate{Function: query.Function(m.By), Field: field})
	}
	return nil
}

// measuredFrom finds or begins the read of some rows.
func (e *Engine) measuredFrom(rows indicator.Drill) (*measured, error) {
	for i := range e.measures {
		if known := e.measures[i].of[0].Rows; known.Entity == rows.Entity && reflect.DeepEqual(known.Where, rows.Where) {
			return &e.measures[i], nil
		}
	}
	entity := e.Catalogue.Entity(rows.Entity)
	if entity == nil {
		return nil, fmt.Errorf("there is no entity %s", rows.Entity)
	}
	where, err := filter.Fixed(entity, rows.Where)
	if err != nil {
		return nil, err
	}
	e.measures = append(e.measures, measured{entity: entity, where: where})
	return &e.measures[len(e.measures)-1], nil
}

// measure reads the figures that are no indicators, those of the same rows at once.
func (s *Session) measure(found map[string]counterpart) error {
	for _, m := range s.engine.measures {
		values, err := s.engine.Reader.Aggregate(s.ctx, s.scope, m.entity, m.where, []query.Figures{m.figures})
		if err != nil {
			return fmt.Errorf("figures of %s: %w", m.entity.Name, err)
		}
		for i, of := range m.of {
			value, err := ParseFigure(values[0][i])
			if err != nil {
				return fmt.Errorf("the figure %s: %w", of.Fact, err)
			}
			if !value.Valid {
				continue
			}
			value.Decimal = value.Decimal.Div(decimal.NewFromInt(max(of.Over, 1)))
			found[of.Fact] = counterpart{value: value, drill: &of.Rows}
		}
	}
	return nil
}
