package graph

import (
	"context"

	"litong3422/graph/model"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
)

func (r *Resolver) countyProfile(ctx context.Context) (*model.County, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	c, err := d.county()
	if err != nil {
		return nil, err
	}
	return &model.County{
		Code: c.Code, Name: &model.LocalizedText{Zh: c.NameZH, En: c.NameEN}, Demo: c.Demo,
		DataFrom: c.From.Format("2006-01-02"), DataThrough: c.Through.Format("2006-01-02"),
	}, nil
}

// division resolves a division that the desk has read.
func (r *Resolver) deskDivision(ctx context.Context, code string) (*model.Division, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	u, err := d.unit(code)
	if err != nil {
		return nil, err
	}
	divisions, err := d.divisions()
	return divisions[u.Code], err
}

func (r *Resolver) deskFacts(ctx context.Context, subItem string) ([]*model.DocumentFact, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	return d.factsOf(subItem)
}

func (r *Resolver) deskFact(ctx context.Context, code string) (*model.DocumentFact, error) {
	if code == "" {
		return nil, nil
	}
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	return d.fact(code)
}

func (r *Resolver) pillars() []*model.Pillar {
	pillars := make([]*model.Pillar, len(r.indicators.Pillars))
	for i, p := range r.indicators.Pillars {
		pillars[i] = &model.Pillar{Number: p.Number, Name: model.Localized(p.Name)}
		for _, s := range p.SubItems {
			pillars[i].SubItems = append(pillars[i].SubItems, r.subItem(s.Code))
		}
	}
	return pillars
}

// subItem makes a sub-item with its indicators. Wherever it stands, headlines
// are siblings of all headlines and indicators of all indicators, so that the
// figures below four pillars are read at once.
func (r *Resolver) subItem(code string) *model.SubItem {
	s := r.indicators.SubItem(code)
	if s == nil {
		return nil
	}
	item := &model.SubItem{Code: s.Code, Name: model.Localized(s.Name), Summary: model.Localized(s.Summary), Indicators: []*model.Indicator{}}
	for _, i := range model.NewIndicators(r.indicators.Indicators) {
		if i.SubItem == s.Code {
			item.Indicators = append(item.Indicators, i)
		}
	}
	for _, i := range model.NewIndicators(r.indicators.Headlines()) {
		if i.Code == s.Headline {
			item.Headline = i
		}
	}
	return item
}

func (r *Resolver) listIndicators(subItem *string, codes []string) ([]*model.Indicator, error) {
	of := r.indicators.Indicators
	if subItem != nil {
		if *subItem != "0" && r.indicators.SubItem(*subItem) == nil {
			return nil, fault.InvalidArgument("subItem", "没有子项 %q", "there is no sub-item %q", *subItem)
		}
		of = r.indicators.Of(*subItem)
	}
	if codes != nil {
		wanted := map[string]bool{}
		for _, code := range codes {
			if r.indicators.Indicator(code) == nil {
				return nil, fault.InvalidArgument("codes", "没有指标 %q", "there is no indicator %q", code)
			}
			wanted[code] = true
		}
		var some []*indicator.Definition
		for _, d := range of {
			if wanted[d.Code] {
				some = append(some, d)
			}
		}
		of = some
	}
	return model.NewIndicators(of), nil
}

func (r *Resolver) oneIndicator(code string) *model.Indicator {
	d := r.indicators.Indicator(code)
	if d == nil {
		return nil
	}
	return model.NewIndicators([]*indicator.Definition{d})[0]
}
