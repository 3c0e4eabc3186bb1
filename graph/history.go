package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/graph/request"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/page"
	"litong3422/internal/postgres"
)

// history resolves the changes of a row. They are read for all siblings at once.
func history(ctx context.Context, r *Resolver, owner dataloader.Record, entity string) (*model.RecordHistory, error) {
	field := graphql.GetFieldContext(ctx)
	asked, err := r.requests.History(ctx, field.Field.Field)
	if err != nil {
		return nil, err
	}
	changes, err := dataloader.History(ctx, owner, request.PathOf(field), asked)
	if err != nil {
		return nil, err
	}
	e := r.catalogue.Entity(entity)
	shown := &model.RecordHistory{Changes: make([]*model.RecordChange, len(changes))}
	for i, c := range changes {
		label := actionLabel(e, c.Action)
		shown.Changes[i] = &model.RecordChange{Version: c.Version, Action: c.Action, Label: &label, ChangedAt: c.At, ChangedBy: c.By,
			Reason: c.Reason, Source: c.Source, File: c.File, Origin: c.Origin, Fields: fieldChanges(e, c)}
	}
	if version, ok := asked.Earlier(changes); ok {
		shown.Earlier = &version
	}
	return shown, nil
}

// actionLabel is what an action is called: a transition by its button.
func actionLabel(e *catalogue.Entity, action string) fault.Text {
	switch catalogue.Action(action) {
	case catalogue.Create:
		return fault.Text{ZH: "新建", EN: "Create"}
	case catalogue.Update:
		return fault.Text{ZH: "更正", EN: "Correct"}
	case catalogue.Delete:
		return fault.Text{ZH: "删除", EN: "Delete"}
	case catalogue.Restore:
		return fault.Text{ZH: "恢复", EN: "Restore"}
	}
	if t := e.Write.Transition(action); t != nil {
		return fault.Text{ZH: t.Label.ZH, EN: t.Label.EN}
	}
	return fault.Text{ZH: action, EN: action} // a step that the schema no longer has
}

// fieldChanges returns what changed of the fields and to-one edges of an entity, in the order
// of the schema.
func fieldChanges(e *catalogue.Entity, c postgres.RecordChange) []*model.FieldChange {
	fields := []*model.FieldChange{}
	for _, m := range e.Columns() {
		if !slices.Contains(c.Changed, m.Column()) {
			continue
		}
		fields = append(fields, &model.FieldChange{Field: m.Name(), Label: &fault.Text{ZH: m.Label().ZH, EN: m.Label().EN},
			Before: valueIn(c.Before, m), After: valueIn(c.After, m)})
	}
	return fields
}

// valueIn is what an image holds for a member, nil for nothing.
func valueIn(image postgres.Image, m catalogue.Member) *string {
	text, ok := image.Text(m.Column())
	if !ok {
		return nil
	}
	if m.Ref != nil && m.Ref.Target.Key == "id" {
		text = page.ID(m.Ref.Target.Name, text)
	}
	return &text
}
