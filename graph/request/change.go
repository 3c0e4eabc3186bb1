package request

import (
	"context"
	"maps"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/fault"
	"litong3422/internal/page"
)

// Change reads the input of a derived mutation.
func (r *Reader) Change(ctx context.Context, f *ast.Field, m *catalogue.Mutation) (change.Change, error) {
	c := coercion{schema: r.Schema, variables: graphql.GetOperationContext(ctx).Variables, nullsCount: true}
	def := f.Definition.Arguments.ForName("input")
	given, _, err := c.given(f.Arguments.ForName("input").Value, def.Type, "input")
	if err != nil {
		return change.Change{}, err
	}
	input := given.(map[string]any)
	read := change.Change{Entity: m.Entity, Action: m.Action, Transition: m.Transition}
	if m.Action == catalogue.Create {
		read.Name = f.Alias
	}
	if reason, ok := input["changeReason"].(string); ok {
		read.Reason = reason
	}
	if version, ok := input["expectedVersion"].(int64); ok {
		read.Expected = int(version)
	}
	if id, ok := input["id"].(string); ok && m.Action != catalogue.Create {
		entity, key, ok := page.ParseID(id)
		if !ok || entity != m.Entity.Name {
			return read, fault.InvalidArgument("input.id", "不是 %s 的标识", "is not the id of a %s", m.Entity.Name)
		}
		read.Key = key
	}
	for _, member := range inputMembers(m) {
		v, isGiven := input[member.Name()]
		if !isGiven {
			continue
		}
		value, err := memberValue(member, v)
		if err != nil {
			return read, err
		}
		read.Set = append(read.Set, change.Value{Member: member, Value: value})
	}
	return read, nil
}

// inputMembers returns the members that the input of a mutation may hold.
func inputMembers(m *catalogue.Mutation) []catalogue.Member {
	switch {
	case m.Transition != nil:
		members := make([]catalogue.Member, len(m.Transition.Sets))
		for i, s := range m.Transition.Sets {
			members[i] = s.Member
		}
		return members
	case m.Action == catalogue.Create, m.Action == catalogue.Update:
		return m.Entity.Written(m.Action == catalogue.Update)
	}
	return nil
}

// memberValue reads what the input holds for a member.
func memberValue(m catalogue.Member, v any) (any, error) {
	if m.Ref == nil || v == nil {
		return v, nil
	}
	path := "input." + m.Name()
	named := v.(map[string]any)
	names := slices.DeleteFunc(slices.Collect(maps.Keys(named)), func(name string) bool { return named[name] == nil })
	if len(names) != 1 {
		return nil, fault.InvalidArgument(path, "应恰写一项", "must name exactly one field")
	}
	text := named[names[0]].(string)
	if names[0] == catalogue.NewRow {
		return change.Reference{New: true, Value: text}, nil
	}
	if names[0] != "id" {
		return change.Reference{By: m.Ref.Target.KeyField(), Value: text}, nil
	}
	entity, key, ok := page.ParseID(text)
	if !ok || entity != m.Ref.Target.Name {
		return nil, fault.InvalidArgument(path+".id", "不是 %s 的标识", "is not the id of a %s", m.Ref.Target.Name)
	}
	return change.Reference{Value: key}, nil
}
