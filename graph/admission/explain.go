package admission

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"

	"litong3422/graph/model"
	"litong3422/graph/request"
	"litong3422/internal/fault"
)

// partsShown is the number of parts that an explanation names.
const partsShown = 20

// Explain prices an operation and runs nothing. budget returns the points that the
// caller has in a minute; nil means no end of them.
func (o *Operations) Explain(ctx context.Context, req Request, variables json.RawMessage, budget func(context.Context) int) (*model.CostExplanation, error) {
	op, errs := o.Prepare(req)
	if len(errs) > 0 {
		return nil, errs[0].Err
	}
	given, err := objectOf(variables)
	if err != nil {
		return nil, err
	}
	coerced, wrong := request.Variables(o.schema, op.Definition, given)
	if wrong != nil {
		return nil, wrong.Err
	}
	estimate, err := op.Estimate(coerced)
	if err != nil {
		return nil, err
	}
	explained := &model.CostExplanation{
		Requested: estimate.Requested, Limit: o.limits.Cost, Scans: estimate.Scans, Allowed: true,
		Parts: partsOf(op.Parts(coerced)),
	}
	err = o.limits.CheckSize(op, coerced, estimate)
	if err == nil && budget != nil {
		err = op.CheckBudget(coerced, estimate, budget(ctx))
	}
	if err != nil {
		explained.Allowed, explained.Refusal = false, refusalOf(err)
	}
	return explained, nil
}

// CheckBudget refuses an operation that costs more than the caller's whole budget of a
// minute: waiting does not help, only a smaller operation does.
func (o *Operation) CheckBudget(variables map[string]any, e Estimate, perMinute int) error {
	if e.Requested <= perMinute {
		return nil
	}
	most, _ := o.MostExpensive(variables)
	advice := most.Advice()
	f := fault.New(fault.LimitExceeded, "查询的费用为%d点，超过每分钟的全部额度%d点；", "the query costs %d points, more than the whole budget of a minute, %d; ", e.Requested, perMinute)
	f.Text.ZH, f.Text.EN = f.Text.ZH+advice.ZH, f.Text.EN+advice.EN
	return f
}

func objectOf(variables json.RawMessage) (map[string]any, error) {
	if len(variables) == 0 {
		return nil, nil
	}
	var object map[string]any
	d := json.NewDecoder(bytes.NewReader(variables))
	d.UseNumber()
	if err := d.Decode(&object); err != nil {
		return nil, fault.New(fault.Invalid, "variables 应为一个对象", "variables must be an object")
	}
	return object, nil
}

func partsOf(parts []Part) []*model.CostPart {
	slices.SortStableFunc(parts, func(a, b Part) int { return b.Cost - a.Cost })
	shown := make([]*model.CostPart, 0, min(len(parts), partsShown))
	for _, p := range parts[:min(len(parts), partsShown)] {
		part := &model.CostPart{Path: p.Path, Cost: p.Cost, Count: p.Count}
		if by := p.SetBy; by.Argument != "" {
			setBy := by.Path + "(" + by.Argument + ")"
			part.SetBy = &setBy
		}
		shown = append(shown, part)
	}
	return shown
}

func refusalOf(err error) *fault.Text {
	var f *fault.Error
	if !errors.As(err, &f) {
		return nil
	}
	return &f.Text
}
