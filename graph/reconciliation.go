package graph

import (
	"context"
	"fmt"
	"strconv"

	"github.com/shopspring/decimal"

	"litong3422/graph/model"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// reconciliation puts every figure of the document beside the computed one. A
// viewer bound to townships sees no district's figures, and so none computed.
func (r *Resolver) reconciliation(ctx context.Context) ([]*model.ReconciliationRow, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	facts, err := d.facts()
	if err != nil {
		return nil, err
	}
	computed, err := d.computed()
	if err != nil {
		return nil, err
	}
	rows := make([]*model.ReconciliationRow, len(facts))
	for i, f := range facts {
		rows[i] = &model.ReconciliationRow{FactCode: f.Code}
		found, known := computed[f.Code]
		if !known {
			continue
		}
		rows[i].Computed, rows[i].Drill, rows[i].Lineage = model.DecimalText(found.value), found.drill, found.lineage
		if f.Value == nil { // said in words only: there is nothing to differ from
			continue
		}
		document, err := decimal.NewFromString(*f.Value)
		if err != nil {
			return nil, fmt.Errorf("the document's figure %s: %w", f.Code, err)
		}
		difference, matches := indicator.Compare(decimal.NewNullDecimal(document), found.value, f.Qualifier == "GTE")
		rows[i].Difference, rows[i].Matches = model.DecimalText(difference), &matches
	}
	return rows, nil
}

// counterpart is what is computed beside a figure of the document.
type counterpart struct {
	value   decimal.NullDecimal
	drill   *model.Drill
	lineage *model.Lineage
}

// computed are the counterparts by the code of the figure.
func (d *desk) computed() (map[string]counterpart, error) {
	found := map[string]counterpart{}
	if d.scope.Townships == nil {
		if err := d.measure(found); err != nil {
			return nil, err
		}
	}
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	district, err := d.unit("")
	if err != nil {
		return nil, err
	}
	baseline, err := d.tree(model.BoundariesBaseline, indicator.Period{})
	if err != nil {
		return nil, err
	}
	how := d.r.indicators.Reconciliation()
	byCode := map[string]*model.Indicator{}
	for _, i := range model.NewIndicators(d.r.indicators.Indicators) {
		byCode[i.Code] = i
	}
	for fact, of := range how {
		obj := byCode[of.Indicator]
		if d.bound(obj.Of) {
			continue
		}
		figures, err := d.evaluate(obj, []postgres.Unit{district}, []indicator.Period{of.Period(county.Cover())}, []tree{baseline})
		if err != nil {
			return nil, err
		}
		told := d.tell(obj, figures[0][0])
		found[fact] = counterpart{figures[0][0].value.Value, told.Drill, told.Lineage()}
	}
	return found, nil
}

// measure reads the figures that are no indicators, those of the same rows at once.
func (d *desk) measure(found map[string]counterpart) error {
	together := map[string][]indicator.Measured{}
	for _, m := range indicator.Measures() {
		key := m.Rows.Entity + fmt.Sprint(m.Rows.Where)
		together[key] = append(together[key], m)
	}
	for _, of := range together {
		e := d.r.catalogue.Entity(of[0].Rows.Entity)
		where, err := d.r.filter(e, of[0].Rows.Where)
		if err != nil {
			return err
		}
		figures := query.Figures{}
		for _, m := range of {
			figures.Aggregates = append(figures.Aggregates, query.Aggregate{Function: query.Function(m.By), Field: e.Field(m.Field)})
		}
		values, err := d.r.Reader.Aggregate(d.ctx, d.scope, e, where, []query.Figures{figures})
		if err != nil {
			return err
		}
		for i, m := range of {
			if values[0][i] == nil {
				continue
			}
			value, err := decimal.NewFromString(*values[0][i])
			if err != nil {
				return fmt.Errorf("reading %s as %s: %w", m.Fact, strconv.Quote(*values[0][i]), err)
			}
			value = value.Div(decimal.NewFromInt(max(m.Over, 1)))
			found[m.Fact] = counterpart{value: decimal.NewNullDecimal(value), drill: model.NewDrill(m.Rows)}
		}
	}
	return nil
}
