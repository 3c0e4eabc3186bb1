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
	if err := documents.limits.CheckSize(op, coerced, estimate); err != nil {
		explained.Allowed, explained.Refusal = false, refusalOf(err)
	}
	return explained, nil
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
