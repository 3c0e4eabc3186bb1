package graph

import (
	"fmt"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/page"
	"litong3422/internal/query"
)

// A filter is bounded, so that no request makes a statement that PostgreSQL
// takes longer to plan than to run.
const (
	maxFilterDepth = 12
	maxConditions  = 200
	maxInValues    = 1000
)

// filter turns coerced where values into a filter tree.
type filter struct {
	conditions int
}

// whereOf reads the where argument, if there is one; nil is no filter.
func whereOf(args map[string]any, e *catalogue.Entity) (query.Where, error) {
	given, _ := args["where"].(map[string]any)
	if given == nil {
		return nil, nil
	}
	f := &filter{}
	return f.object(e, given, "where", 0)
}

func (f *filter) object(e *catalogue.Entity, given map[string]any, path string, depth int) (query.Where, error) {
	if depth > maxFilterDepth {
		return nil, at(path, fault.New(fault.LimitExceeded, "筛选嵌套超过 %d 层。", "the filter is nested more than %d levels deep.", maxFilterDepth))
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

func (f *filter) logical(e *catalogue.Entity, name string, v any, path string, depth int) (query.Where, error) {
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
	return nil, errNull(path)
}

// operators reads {eq: …, gte: …}. An empty one is refused: it is what
// {eq: $absent} comes to, and taking it for "all" would show rows nobody asked for.
func (f *filter) operators(e *catalogue.Entity, field *catalogue.Field, v any, path string) (query.Where, error) {
	given, ok := v.(map[string]any)
	if !ok {
		return nil, errNull(path)
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
		if field.Kind == catalogue.ID {
			if err := keysOf(e, values, at); err != nil {
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
		return nil, errEmpty(path)
	case 1:
		return all[0], nil
	}
	return all, nil
}

// operands is the list of values an operator compares with.
func operands(operand any, path string) ([]any, error) {
	switch v := operand.(type) {
	case nil:
		return nil, errNull(path)
	case []any:
		if len(v) > maxInValues {
			return nil, at(path, fault.New(fault.LimitExceeded, "%d 个值,超过上限 %d 个。", "%d values exceed the limit of %d.", len(v), maxInValues))
		}
		return v, nil
	case map[string]any:
		return []any{v["from"], v["to"]}, nil
	}
	return []any{operand}, nil
}

// keysOf replaces global ids by the keys they carry.
func keysOf(e *catalogue.Entity, ids []any, path string) error {
	for i, id := range ids {
		entity, key, ok := page.ParseID(id.(string))
		if !ok || entity != e.Name {
			return invalid(path, "不是 %s 的标识", "is not the id of a %s", e.Name)
		}
		ids[i] = key
	}
	return nil
}

func (f *filter) count(path string) error {
	f.conditions++
	if f.conditions > maxConditions {
		return at(path, fault.New(fault.LimitExceeded, "筛选条件超过 %d 个。", "the filter has more than %d conditions.", maxConditions))
	}
	return nil
}

func errNull(path string) error {
	return invalid(path, "不接受 null;判断空值请用 isNull", "null is no condition; use isNull to ask for nulls")
}

func errEmpty(path string) error {
	return invalid(path, "没有给出任何条件(变量可能没有值)", "holds no condition (perhaps a variable without a value)")
}
