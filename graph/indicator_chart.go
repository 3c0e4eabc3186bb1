package graph

import (
	"context"
	"encoding/json"

	"litong3422/graph/model"
	"litong3422/internal/chart"
	"litong3422/internal/indicator"
)

// tongue is the language of a drawing's words, in the form that texts are asked in.
func tongue(language *model.Language) string {
	if language != nil && *language == model.LanguageEn {
		return "en"
	}
	return "zh"
}

// indicatorChart draws what values, trend and ranking tell; it reads the same
// cells, so a chart beside its figures costs no statement of its own.
func (r *Resolver) indicatorChart(ctx context.Context, obj *model.Indicator, kind model.ChartKind, division, from, to *string, language *model.Language, boundaries *model.Boundaries) (json.RawMessage, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	in := tongue(language)
	spec := chart.Spec{
		Name: obj.Of.Name.In(in), Unit: obj.Of.Unit.In(in), Format: format(obj.Of),
		Target: obj.Of.Target, Words: chart.Words{Target: indicator.Text{ZH: "目标", EN: "Target"}.In(in)},
	}
	switch kind {
	case model.ChartKindTrend, model.ChartKindSpark:
		months := 24
		if kind == model.ChartKindSpark {
			months = 12
		}
		if months, err = d.trendMonths(months, from, to); err != nil {
			return nil, err
		}
		figures, err := d.trend(obj, division, months, to, boundariesOr(boundaries))
		if err != nil {
			return nil, err
		}
		for _, f := range figures {
			if f != nil {
				spec.Points = append(spec.Points, chart.Point{Label: f.value.Period.Label, Value: f.value.Value})
			}
		}
		if kind == model.ChartKindSpark {
			return chart.Spark(spec)
		}
		return chart.Trend(spec)
	case model.ChartKindGauge:
		f, err := d.whole(obj, division, from, to, boundariesOr(boundaries))
		if err != nil {
			return nil, err
		}
		spec.Target = f.value.Target
		spec.Points = []chart.Point{{Code: f.unit.Code, Label: f.unit.ShortName, Value: f.value.Value}}
		return chart.Gauge(spec)
	}
	if kind == model.ChartKindComposition {
		parts, err := d.composition(obj, division, from, to, in, boundariesOr(boundaries))
		for _, p := range parts {
			spec.Points = append(spec.Points, p.Point)
		}
		if err != nil {
			return nil, err
		}
		return chart.Composition(spec)
	}
	places, err := d.ranking(obj, division, from, to, boundariesOr(boundaries))
	if err != nil {
		return nil, err
	}
	for _, p := range places {
		spec.Points = append(spec.Points, chart.Point{Code: p.unit.Code, Label: p.unit.ShortName, Value: p.value.Value})
	}
	switch kind {
	case model.ChartKindTileMap:
		return chart.TileMap(spec, indicator.Text{ZH: "示意图,不代表行政区域界线", EN: "Schematic; not administrative boundaries"}.In(in))
	default:
		spec.Points = rankable(places, spec.Points)
		return chart.Ranking(spec)
	}
}

// rankable leaves farms and zones out of the bars: they are listed beside them.
func rankable(places []ranked, points []chart.Point) []chart.Point {
	var kept []chart.Point
	for i, p := range places {
		if p.unit.Ranked() {
			kept = append(kept, points[i])
		}
	}
	return kept
}

// trendMonths is the length of a trend: given by from, or the chart's own.
func (d *desk) trendMonths(months int, from, to *string) (int, error) {
	if from == nil {
		return months, nil
	}
	county, err := d.county()
	if err != nil {
		return 0, err
	}
	first, last, err := monthsOf(county, from, to)
	return int(last-first) + 1, err
}

// whole is the value of one division over the whole span.
func (d *desk) whole(obj *model.Indicator, division, from, to *string, b model.Boundaries) (*figure, error) {
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	first, last, err := monthsOf(county, from, to)
	if err != nil {
		return nil, err
	}
	periods, err := indicator.Split(first, last, indicator.AsWhole, false)
	if err != nil {
		return nil, err
	}
	figures, err := d.figuresOf(obj, division, periods, b)
	if err != nil {
		return nil, err
	}
	return figures[0], nil
}

// format names the page's formatter for an indicator's figures.
func format(d *indicator.Definition) string {
	switch {
	case d.Kind == indicator.Rate:
		return "@percent"
	case d.Unit.EN == "yuan":
		return "@money"
	case d.Unit.EN == "hours":
		return "@hours"
	case d.Decimals == 0:
		return "@integer"
	default:
		return "@number"
	}
}
