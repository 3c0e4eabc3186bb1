package graph

import (
	"cmp"
	"context"
	"slices"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/internal/capability"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// maxWeights is above what any version of the capability index weighs.
const maxWeights = 1000

// capabilityIndex computes the index of a period from the same cells as the
// indicators themselves, so its values are theirs.
func (r *Resolver) capabilityIndex(ctx context.Context, from, to *string) (*model.CapabilityIndex, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
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
	stored, policy, err := d.capabilityPolicy(periods[0].Last())
	if err != nil {
		return nil, err
	}
	index := &model.CapabilityIndex{
		Policy: stored, From: periods[0].First(), To: periods[0].Last(), Townships: []*model.CapabilityScore{},
		Notice: &model.LocalizedText{Zh: "示例权重,非官方考核。", En: "Example weights, not an official appraisal."},
	}
	return index, d.rate(index, policy, periods[0])
}

// capabilityPolicy reads the weights that hold on a day.
func (d *desk) capabilityPolicy(day string) (*model.CapabilityPolicy, capability.Policy, error) {
	policies, err := dataloader.List[model.CapabilityPolicy](d.ctx, d.r.Reader, d.scope, d.wholeOf("CapabilityPolicy"))
	if err != nil {
		return nil, capability.Policy{}, err
	}
	weights, err := dataloader.List[model.CapabilityWeight](d.ctx, d.r.Reader, d.scope, d.wholeOf("CapabilityWeight"))
	if err != nil {
		return nil, capability.Policy{}, err
	}
	for _, p := range policies.Rows {
		if p.EffectiveFrom <= day && (p.EffectiveTo == nil || *p.EffectiveTo > day) {
			policy, err := model.NewCapabilityPolicy(p, weights.Rows, func(code string) bool { return d.r.indicators.Indicator(code) != nil })
			return p, policy, err
		}
	}
	return nil, capability.Policy{}, fault.New(fault.NotFound, "%s 没有生效的能力指数权重。", "No weights of the capability index are in force on %s.", day)
}

// wholeOf reads a small table whole.
func (d *desk) wholeOf(entity string) query.List {
	e := d.r.catalogue.Entity(entity)
	s := everything(e)
	return query.List{Entity: e, Page: query.Page{Limit: maxWeights, SkipCursors: true}, Fields: s.Fields, Refs: s.Refs}
}

// rate fills in the scores of the district and of the townships that are ranked.
// Who sees some townships only gets scores without ranks.
func (d *desk) rate(index *model.CapabilityIndex, policy capability.Policy, p indicator.Period) error {
	district, err := d.unit("")
	if err != nil {
		return err
	}
	in := tree{baseline: true}
	units, err := d.below(district, indicator.Township, in)
	if err != nil {
		return err
	}
	units = append([]postgres.Unit{district}, slices.DeleteFunc(units, func(u postgres.Unit) bool { return !u.Ranked() })...)
	indicators := map[string]*model.Indicator{}
	readings := make([]map[string]capability.Reading, len(units))
	for i := range readings {
		readings[i] = map[string]capability.Reading{}
	}
	var of []*indicator.Definition
	for _, w := range policy.Weights {
		of = append(of, d.r.indicators.Indicator(w.Indicator))
	}
	for _, obj := range model.NewIndicators(of) {
		indicators[obj.Code] = obj
		figures, err := d.evaluate(obj, units, []indicator.Period{p}, []tree{in})
		if err != nil {
			return err
		}
		for i := range units {
			readings[i][obj.Code] = model.NewReading(obj.Of, figures[i][0].value)
		}
	}
	index.District = model.NewCapabilityScore(district.Code, policy.Rate(readings[0]), indicators, readings[0])
	standings := policy.Stability(readings[1:])
	for i, u := range units[1:] {
		score := model.NewCapabilityScore(u.Code, policy.Rate(readings[i+1]), indicators, readings[i+1])
		if d.scope.Townships == nil {
			score.Stand(standings[i])
		}
		index.Townships = append(index.Townships, score)
	}
	slices.SortStableFunc(index.Townships, func(a, b *model.CapabilityScore) int { return cmp.Compare(place(a.Rank), place(b.Rank)) })
	return nil
}

// place puts those without a rank last.
func place(rank *int) int {
	if rank == nil {
		return maxValues
	}
	return *rank
}
