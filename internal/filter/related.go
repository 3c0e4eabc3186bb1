package filter

import (
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/query"
)

// related reads a filter by the rows at the end of an edge.
func (f *reader) related(ref *catalogue.Ref, v any, path string, depth int) (query.Where, error) {
	given, ok := v.(map[string]any)
	if !ok {
		return nil, ErrNull(path)
	}
	if !ref.Many {
		w, err := f.object(ref.Target, given, path, depth+1)
		return query.Related{Ref: ref, Quant: query.One, Where: w}, err
	}
	all := query.And{}
	for _, quantifier := range []query.Quantifier{query.Some, query.None, query.Every} {
		inner, present := given[string(quantifier)]
		if !present {
			continue
		}
		object, ok := inner.(map[string]any)
		if !ok {
			return nil, ErrNull(path + "." + string(quantifier))
		}
		w, err := f.object(ref.Target, object, path+"."+string(quantifier), depth+1)
		if err != nil {
			return nil, err
		}
		if err := f.count(path); err != nil {
			return nil, err
		}
		all = append(all, query.Related{Ref: ref, Quant: quantifier, Where: w})
	}
	if inner, present := given["count"]; present {
		w, err := f.counted(ref, inner, path+".count", depth)
		if err != nil {
			return nil, err
		}
		all = append(all, w)
	}
	if len(all) == 0 {
		return nil, ErrEmpty(path)
	}
	return all, nil
}

// counted reads {gte: 3, where: {…}}: a filter by the number of rows of an edge.
func (f *reader) counted(ref *catalogue.Ref, v any, path string, depth int) (query.Where, error) {
	given, ok := v.(map[string]any)
	if !ok {
		return nil, ErrNull(path)
	}
	c := query.Counted{Ref: ref}
	for _, op := range []query.Op{query.Eq, query.Ne, query.Lt, query.Lte, query.Gt, query.Gte} {
		operand, present := given[string(op)]
		if !present {
			continue
		}
		n, ok := operand.(int64)
		switch {
		case !ok:
			return nil, ErrNull(path + "." + string(op))
		case n < 0:
			return nil, fault.InvalidArgument(path+"."+string(op), "行数不会是负数", "a number of rows is never negative")
		}
		if err := f.count(path); err != nil {
			return nil, err
		}
		c.Is = append(c.Is, query.Bound{Op: op, N: n})
	}
	if len(c.Is) == 0 {
		return nil, ErrEmpty(path)
	}
	inner, present := given["where"]
	if !present {
		return c, nil
	}
	object, ok := inner.(map[string]any)
	if !ok {
		return nil, ErrNull(path + ".where")
	}
	var err error
	c.Where, err = f.object(ref.Target, object, path+".where", depth+1)
	return c, err
}
