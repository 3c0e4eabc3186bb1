package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"

	"litong3422/graph/model"
	"litong3422/internal/fault"
)

// partsShown is how many parts of a cost an explanation names.
const partsShown = 20

// explain prices an operation as the transport would, and runs nothing.
func (r *Resolver) explain(ctx context.Context, text string, variables json.RawMessage, operationName *string) (*model.CostExplanation, error) {
	documents := r.documentsOf(ctx)
	wanted := Wanted{Text: text}
	if operationName != nil {
		wanted.Operation = *operationName
	}
	op, errs := documents.Prepare(wanted)
	if len(errs) > 0 {
		return nil, errs[0].Err
	}
	given, err := objectOf(variables)
	if err != nil {
		return nil, err
	}
	coerced, wrong := readVariables(documents.schema, op.Definition, given)
	if wrong != nil {
		return nil, wrong.Err
	}
	estimate, err := op.Estimate(coerced)
	if err != nil {
		return nil, err
	}
	explained := &model.CostExplanation{
		Requested: estimate.Requested, Limit: documents.limits.Cost, Scans: estimate.Scans, Allowed: true,
		Parts: partsOf(op.Parts(coerced)),
	}
	err = documents.limits.CheckSize(op, coerced, estimate)
	if err == nil && r.Budget != nil {
		err = op.CheckBudget(coerced, estimate, r.Budget(ctx))
	}
	if err != nil {
		explained.Allowed, explained.Refusal = false, refusalOf(err)
	}
	return explained, nil
}

// CheckBudget refuses what costs more than whoever asks has in a minute: waiting
// does not help, only asking for less.
func (o *Operation) CheckBudget(variables map[string]any, e Estimate, perMinute int) error {
	if e.Requested <= perMinute {
		return nil
	}
	dearest, _ := o.Dearest(variables)
	shrink := dearest.Shrink()
	f := fault.New(fault.LimitExceeded, "查询的费用为 %d 点,超过每分钟的全部额度 %d 点;", "the query costs %d points, more than the whole budget of a minute, %d; ", e.Requested, perMinute)
	f.Text.ZH, f.Text.EN = f.Text.ZH+shrink.ZH, f.Text.EN+shrink.EN
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

func refusalOf(err error) *model.LocalizedText {
	var f *fault.Error
	if !errors.As(err, &f) {
		return nil
	}
	return model.Localized(f.Text)
}
