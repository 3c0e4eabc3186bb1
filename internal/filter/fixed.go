package filter

import (
	"fmt"
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// Param stands in a fixed filter for a value that is known only when the filter is
// used: the last day of a period, for one. Bind puts the value in.
type Param string

// Fixed reads a filter that the product itself defines, a Go map in the API's
// grammar: the conditions of indicators and panels. It checks every name and value
// against the catalogue, so that a wrong definition is an error at start. Where the
// map holds a Param, the result does.
func Fixed(e *catalogue.Entity, where map[string]any) (query.Where, error) {
	checked, err := fixedObject(e, where, "where")
	if err != nil {
		return nil, fmt.Errorf("filter of %s: %w", e.Name, err)
	}
	w, err := (&reader{}).object(e, checked, "where", 0)
	if err != nil {
		return nil, fmt.Errorf("filter of %s: %w", e.Name, err)
	}
	return w, nil
}

// fixedObject returns the filter in the form that reader.object takes.
func fixedObject(e *catalogue.Entity, where map[string]any, path string) (map[string]any, error) {
	checked := make(map[string]any, len(where))
	for name, v := range where {
		var err error
		at := path + "." + name
		switch field, ref := e.Field(name), e.Ref(name); {
		case name == "and" || name == "or":
			checked[name], err = fixedList(e, v, at)
		case name == "not" || ref != nil && !ref.Many:
			target := e
			if ref != nil {
				target = ref.Target
			}
			checked[name], err = fixedMember(target, v, at)
		case field != nil && field.Filterable():
			checked[name], err = fixedConditions(field, v, at)
		case ref != nil:
			checked[name], err = fixedRelation(ref, v, at)
		default:
			err = fmt.Errorf("%s: %s has no such field", at, e.Name)
		}
		if err != nil {
			return nil, err
		}
	}
	return checked, nil
}

func fixedMember(e *catalogue.Entity, v any, path string) (map[string]any, error) {
	object, ok := v.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%s: %T is no filter", path, v)
	}
	return fixedObject(e, object, path)
}

func fixedList(e *catalogue.Entity, v any, path string) ([]any, error) {
	terms, ok := v.([]map[string]any)
	if !ok {
		return nil, fmt.Errorf("%s: %T is no list of filters", path, v)
	}
	list := make([]any, len(terms))
	for i, term := range terms {
		checked, err := fixedObject(e, term, fmt.Sprintf("%s[%d]", path, i))
		if err != nil {
			return nil, err
		}
		list[i] = checked
	}
	return list, nil
}

// fixedRelation reads the conditions on a to-many edge.
func fixedRelation(ref *catalogue.Ref, v any, path string) (map[string]any, error) {
	given, ok := v.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%s: %T is no condition on rows", path, v)
	}
	checked := make(map[string]any, len(given))
	for name, inner := range given {
		var err error
		switch at := path + "." + name; name {
		case string(query.Some), string(query.None), string(query.Every):
			checked[name], err = fixedMember(ref.Target, inner, at)
		case "count":
			checked[name], err = fixedCount(ref, inner, at)
		default:
			err = fmt.Errorf("%s: no such condition on rows", at)
		}
		if err != nil {
			return nil, err
		}
	}
	return checked, nil
}

func fixedCount(ref *catalogue.Ref, v any, path string) (map[string]any, error) {
	given, ok := v.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%s: %T is no condition on a count", path, v)
	}
	checked := make(map[string]any, len(given))
	for name, inner := range given {
		var err error
		switch at := path + "." + name; query.Op(name) {
		case "where":
			checked[name], err = fixedMember(ref.Target, inner, at)
		case query.Eq, query.Ne, query.Lt, query.Lte, query.Gt, query.Gte:
			checked[name], err = fixedValue(ref.CountField(), inner, at)
		default:
			err = fmt.Errorf("%s: no such operator", at)
		}
		if err != nil {
			return nil, err
		}
	}
	return checked, nil
}

// fixedConditions reads {eq: …, gte: …} on a field.
func fixedConditions(field *catalogue.Field, v any, path string) (map[string]any, error) {
	given, ok := v.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%s: %T is no condition", path, v)
	}
	checked := make(map[string]any, len(given))
	for name, operand := range given {
		at := path + "." + name
		if !takes(field.Kind, query.Op(name)) {
			return nil, fmt.Errorf("%s: no such operator", at)
		}
		var err error
		switch query.Op(name) {
		case query.IsNull:
			if _, ok := operand.(bool); !ok {
				return nil, fmt.Errorf("%s: %T is no bool", at, operand)
			}
			checked[name] = operand
		case query.In, query.NotIn:
			checked[name], err = fixedValues(field, operand, at)
		case query.Between:
			checked[name], err = fixedRange(field, operand, at)
		default:
			checked[name], err = fixedValue(field, operand, at)
		}
		if err != nil {
			return nil, err
		}
	}
	return checked, nil
}

// takes reports whether fields of a kind are compared by the operator.
func takes(kind catalogue.Kind, op query.Op) bool {
	switch op {
	case query.Eq, query.Ne:
		return true
	case query.In, query.NotIn:
		return kind != catalogue.Boolean
	case query.Lt, query.Lte, query.Gt, query.Gte, query.Between:
		return kind != catalogue.ID && kind != catalogue.Boolean && kind != catalogue.Enum
	case query.Contains, query.StartsWith:
		return kind == catalogue.String
	case query.IsNull:
		return kind != catalogue.ID
	}
	return false
}

func fixedRange(field *catalogue.Field, v any, path string) (map[string]any, error) {
	given, ok := v.(map[string]any)
	if !ok || len(given) != 2 {
		return nil, fmt.Errorf("%s: %v is no range", path, v)
	}
	from, err := fixedValue(field, given["from"], path+".from")
	if err != nil {
		return nil, err
	}
	to, err := fixedValue(field, given["to"], path+".to")
	return map[string]any{"from": from, "to": to}, err
}

func fixedValues(field *catalogue.Field, v any, path string) ([]any, error) {
	var values []any
	switch v := v.(type) {
	case []any:
		values = v
	case []string:
		for _, s := range v {
			values = append(values, s)
		}
	case []int:
		for _, n := range v {
			values = append(values, n)
		}
	default:
		return nil, fmt.Errorf("%s: %T is no list", path, v)
	}
	checked := make([]any, len(values))
	for i, value := range values {
		var err error
		if checked[i], err = fixedValue(field, value, path); err != nil {
			return nil, err
		}
	}
	return checked, nil
}

// fixedValue returns a value as query.Compare holds those of the field's kind.
func fixedValue(field *catalogue.Field, v any, path string) (any, error) {
	if param, ok := v.(Param); ok {
		return param, nil
	}
	ok := false
	switch field.Kind {
	case catalogue.Int:
		switch n := v.(type) {
		case int:
			return int64(n), nil
		case int64:
			return n, nil
		}
	case catalogue.Boolean:
		_, ok = v.(bool)
	case catalogue.Decimal:
		if n, isInt := v.(int); isInt {
			return decimal.NewFromInt(int64(n)).String(), nil
		}
		text, isText := v.(string)
		_, err := decimal.NewFromString(text)
		ok = isText && err == nil
	default:
		text, isText := v.(string)
		ok = isText && fits(field, text)
	}
	if !ok {
		return nil, fmt.Errorf("%s: %v (%T) is no value of kind %s", path, v, v, field.Kind)
	}
	return v, nil
}

// fits reports whether a text is a value of a field whose values are texts.
func fits(field *catalogue.Field, text string) bool {
	var err error
	switch field.Kind {
	case catalogue.Enum:
		return slices.Contains(field.Enum, text)
	case catalogue.Date:
		_, err = time.Parse(time.DateOnly, text)
	case catalogue.DateTime:
		_, err = time.Parse(time.RFC3339Nano, text)
	}
	return err == nil
}
