// Package filter reads the filter of a list, given as values that were checked
// against the schema, into a query.Where. It knows the catalogue and no GraphQL:
// requests of clients and the fixed filters of the product are read alike.
package filter

import (
	"fmt"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/page"
	"litong3422/internal/query"
	"litong3422/internal/search"
)

// A filter is bounded, so that no request makes a statement that PostgreSQL
// takes longer to plan than to run.
const (
	maxFilterDepth = 12
	maxConditions  = 200
	maxInValues    = 1000
)

// reader turns the values of one filter into a tree, and counts its conditions.
type reader struct {
	conditions int
}

// Argument reads the where argument of a list of e. The result is nil where there
// is no such argument. Faults name the place in the argument: LIMIT_EXCEEDED for
// filters that are too large, BAD_USER_INPUT for all others.
func Argument(args map[string]any, e *catalogue.Entity) (query.Where, error) {
	given, _ := args["where"].(map[string]any)
	if given == nil {
		return nil, nil
	}
	f := &reader{}
	return f.object(e, given, "where", 0)
}

func (f *reader) object(e *catalogue.Entity, given map[string]any, path string, depth int) (query.Where, error) {
	if depth > maxFilterDepth {
		return nil, fault.AtArgument(path, fault.New(fault.LimitExceeded, "筛选嵌套超过%d层。", "the filter is nested more than %d levels deep.", maxFilterDepth))
	}
	all := query.And{}
	add := func(w query.Where, err error) error {
		if err == nil {
			all = append(all, w)
		}
		return err
	}
	for _, name := range []string{"and", "or", "not"} {
		v, present := given[name]
		if !present {
			continue
		}
		if err := add(f.logical(e, name, v, path+"."+name, depth)); err != nil {
			return nil, err
		}
	}
	if v, present := given["search"]; present {
		if err := add(f.search(v, path+".search")); err != nil {
			return nil, err
		}
	}
	for _, field := range e.Fields {
		if v, present := given[field.Name]; present {
			if err := add(f.operators(e, field, v, path+"."+field.Name)); err != nil {
				return nil, err
			}
		}
	}
	for _, ref := range e.Refs {
		if v, present := given[ref.Name]; present {
			if err := add(f.related(ref, v, path+"."+ref.Name, depth)); err != nil {
				return nil, err
			}
		}
	}
	if len(all) == 1 {
		return all[0], nil
	}
	return all, nil
}

func (f *reader) logical(e *catalogue.Entity, name string, v any, path string, depth int) (query.Where, error) {
	switch v := v.(type) {
	case map[string]any:
		w, err := f.object(e, v, path, depth+1)
		return query.Not{Of: w}, err
	case []any:
		terms := make([]query.Where, len(v))
		for i, item := range v {
			var err error
			if terms[i], err = f.object(e, item.(map[string]any), fmt.Sprintf("%s[%d]", path, i), depth+1); err != nil {
				return nil, err
			}
		}
		if name == "or" {
			return query.Or(terms), nil
		}
		return query.And(terms), nil
	}
	return nil, ErrNull(path)
}

// operators reads {eq: …, gte: …}. An empty one is refused: it is what
// {eq: $absent} comes to, and taking it for "all" would show rows that the client did not request.
func (f *reader) operators(e *catalogue.Entity, field *catalogue.Field, v any, path string) (query.Where, error) {
	given, ok := v.(map[string]any)
	if !ok {
		return nil, ErrNull(path)
	}
	all := query.And{}
	for _, op := range []query.Op{query.Eq, query.Ne, query.In, query.NotIn, query.Lt, query.Lte, query.Gt, query.Gte,
		query.Between, query.IsNull, query.Contains, query.StartsWith} {
		operand, present := given[string(op)]
		if !present {
			continue
		}
		at := path + "." + string(op)
		values, err := operands(operand, at)
		if err != nil {
			return nil, err
		}
		if field.Kind == catalogue.String {
			if err := texts(op, values, at); err != nil {
				return nil, err
			}
		}
		if field.Kind == catalogue.ID {
			if err := Keys(e, values, at); err != nil {
				return nil, err
			}
		}
		if err := f.count(path); err != nil {
			return nil, err
		}
		all = append(all, query.Compare{Field: field, Op: op, Values: values})
	}
	switch len(all) {
	case 0:
		return nil, ErrEmpty(path)
	case 1:
		return all[0], nil
	}
	return all, nil
}

// operands is the list of values an operator compares with.
func operands(operand any, path string) ([]any, error) {
	switch v := operand.(type) {
	case nil:
		return nil, ErrNull(path)
	case []any:
		if len(v) > maxInValues {
			return nil, fault.AtArgument(path, fault.New(fault.LimitExceeded, "%d个值，超过上限%d个。", "%d values exceed the limit of %d.", len(v), maxInValues))
		}
		return v, nil
	case map[string]any:
		return []any{v["from"], v["to"]}, nil
	}
	return []any{operand}, nil
}

// Keys replaces, in place, global ids of e by the keys that they carry; an id of
// another entity is a BAD_USER_INPUT at path.
func Keys(e *catalogue.Entity, ids []any, path string) error {
	for i, id := range ids {
		entity, key, ok := page.ParseID(id.(string))
		if !ok || entity != e.Name {
			return fault.InvalidArgument(path, "不是 %s 的标识", "is not the id of a %s", e.Name)
		}
		ids[i] = key
	}
	return nil
}

func (f *reader) count(path string) error {
	f.conditions++
	if f.conditions > maxConditions {
		return fault.AtArgument(path, fault.New(fault.LimitExceeded, "筛选条件超过%d个。", "the filter has more than %d conditions.", maxConditions))
	}
	return nil
}

// texts refuses what cannot be meant: a part of a text that has only characters that show
// nothing.
func texts(op query.Op, values []any, path string) error {
	if op != query.Contains && op != query.StartsWith {
		return nil
	}
	for _, v := range values {
		if text, ok := v.(string); ok { // else a Param, bound later
			if err := Part(text, path); err != nil {
				return err
			}
		}
	}
	return nil
}

// Part refuses a part of a text that shows nothing, unless it is empty: it would be in every
// text.
func Part(text, path string) error {
	if text != "" && search.Plain(text) == "" {
		return fault.InvalidArgument(path, "只含有不可见的字符", "holds only characters that show nothing")
	}
	return nil
}

// ErrNull is the fault of a null where a condition is needed.
func ErrNull(path string) error {
	return fault.InvalidArgument(path, "不接受 null；判断空值请用 isNull", "null is no condition; use isNull to ask for nulls")
}

// ErrEmpty is the fault of a filter object without a condition.
func ErrEmpty(path string) error {
	return fault.InvalidArgument(path, "没有给出任何条件（变量可能没有值）", "holds no condition (perhaps a variable without a value)")
}

// search reads a search inside a filter, where it may stand beyond edges too.
func (f *reader) search(v any, path string) (query.Where, error) {
	q, err := Search(v, path)
	if err != nil {
		return nil, err
	}
	for range q.Words {
		if err := f.count(path); err != nil {
			return nil, err
		}
	}
	return query.Search{For: q}, nil
}

// Search reads the text of a search. Without a text it is refused: taking it for
// "all" would show rows that the client did not search for.
func Search(v any, path string) (*search.Query, error) {
	text, ok := v.(string)
	if !ok {
		return nil, ErrNull(path)
	}
	q, err := search.Parse(text)
	if err != nil {
		return nil, fault.AtArgument(path, err)
	}
	return q, nil
}
