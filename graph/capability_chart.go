package graph

import (
	"context"
	"encoding/json"

	"github.com/shopspring/decimal"

	"litong3422/graph/model"
	"litong3422/internal/chart"
	"litong3422/internal/indicator"
)

// capabilityChart draws the five dimensions of a township beside the district's;
// it computes nothing anew.
func (r *Resolver) capabilityChart(ctx context.Context, obj *model.CapabilityIndex, code *string, language *model.Language) (json.RawMessage, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	in := tongue(language)
	var axes []string
	for _, dimension := range obj.District.Dimensions {
		name := dimension.Name.Zh
		if in == "en" {
			name = dimension.Name.En
		}
		axes = append(axes, name)
	}
	district, err := scoreMark(obj.District, indicator.Text{ZH: "全区", EN: "District"}.In(in))
	if err != nil {
		return nil, err
	}
	units := []chart.Mark{district}
	for _, score := range obj.Townships {
		if code == nil || score.DivisionCode != *code {
			continue
		}
		u, err := d.unit(score.DivisionCode)
		if err != nil {
			return nil, err
		}
		township, err := scoreMark(score, u.ShortName)
		if err != nil {
			return nil, err
		}
		units = append([]chart.Mark{township}, units...)
	}
	return chart.Compare(axes, json.Number(obj.Policy.Cap), units)
}

func scoreMark(score *model.CapabilityScore, name string) (chart.Mark, error) {
	m := chart.Mark{Labels: []string{name}}
	for _, dimension := range score.Dimensions {
		value := decimal.NullDecimal{}
		if dimension.Score != nil {
			known, err := decimal.NewFromString(*dimension.Score)
			if err != nil {
				return m, err
			}
			value = decimal.NewNullDecimal(known)
		}
		m.Values = append(m.Values, value)
	}
	return m, nil
}
