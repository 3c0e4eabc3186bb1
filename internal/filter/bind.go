package filter

import (
	"fmt"

	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// Bind returns a fixed filter with the values of its params. The filter itself is
// left as it is, for it is shared. A param without a value, or with one that its
// field cannot have, is an error.
func Bind(w query.Where, values map[Param]any) (query.Where, error) {
	switch w := w.(type) {
	case query.And:
		terms, err := bindAll(w, values)
		return query.And(terms), err
	case query.Or:
		terms, err := bindAll(w, values)
		return query.Or(terms), err
	case query.Not:
		of, err := Bind(w.Of, values)
		return query.Not{Of: of}, err
	case query.Compare:
		return bindCompare(w, values)
	case query.Related:
		inner, err := Bind(w.Where, values)
		w.Where = inner
		return w, err
	case query.Counted:
		inner, err := Bind(w.Where, values)
		w.Where = inner
		return w, err
	}
	return w, nil // nil, and a search
}

func bindAll(terms []query.Where, values map[Param]any) ([]query.Where, error) {
	bound := make([]query.Where, len(terms))
	for i, term := range terms {
		var err error
		if bound[i], err = Bind(term, values); err != nil {
			return nil, err
		}
	}
	return bound, nil
}

func bindCompare(c query.Compare, values map[Param]any) (query.Where, error) {
	bound := c
	bound.Values = make([]any, len(c.Values))
	for i, v := range c.Values {
		param, isParam := v.(Param)
		if !isParam {
			bound.Values[i] = v
			continue
		}
		given, known := values[param]
		if !known {
			return nil, fmt.Errorf("%s: no value for %s", c.Field.Name, param)
		}
		var err error
		if bound.Values[i], err = paramValue(c.Field, given, string(param)); err != nil {
			return nil, err
		}
	}
	return bound, nil
}

func paramValue(field *catalogue.Field, v any, name string) (any, error) {
	if _, isParam := v.(Param); isParam {
		return nil, fmt.Errorf("%s: a param for a param", name)
	}
	return fixedValue(field, v, name)
}
