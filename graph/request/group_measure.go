package request

import (
	"fmt"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/filter"
	"litong3422/internal/query"
)

// planOrder reads orderBy: by keys or by figures, which are then computed too.
func (p *Groups) planOrder(e *catalogue.Entity, orderBy []any) error {
	if len(orderBy) > maxOrderTerms {
		return fault.AtArgument("orderBy", fault.New(fault.LimitExceeded, "排序至多%d级。", "an order has at most %d terms.", maxOrderTerms))
	}
	for i, item := range orderBy {
		path := fmt.Sprintf("orderBy[%d]", i)
		term := item.(map[string]any)
		o := query.GroupOrder{Desc: term["direction"] == "DESC", NullsLast: term["nulls"] != "FIRST"}
		key, byKey := term["key"].(string)
		place, byPlace := term["keyAt"].(int64)
		measure, byMeasure := term["measure"].(map[string]any)
		switch {
		case byKey && !byPlace && !byMeasure:
			if o.Key = p.keyIndex(ownKey(nil, e, key)); o.Key < 0 {
				return fault.InvalidArgument(path+".key", "%s 不在分组依据之中", "%s is not grouped by", key)
			}
		case byPlace && !byKey && !byMeasure:
			if place < 0 || place >= int64(len(p.Query.By)) {
				return fault.InvalidArgument(path+".keyAt", "没有第%d个分组依据", "there is no key %d in by", place)
			}
			o.Key = int(place)
		case byMeasure && !byKey && !byPlace:
			_, figure, err := p.measure(e, measure, path+".measure")
			if err != nil {
				return err
			}
			o.Figure = &figure
		default:
			return fault.InvalidArgument(path, "key、keyAt 与 measure 须给且只给一个", "give key, keyAt or measure, exactly one of them")
		}
		p.Query.Order = append(p.Query.Order, o)
	}
	return nil
}

// planHaving reads the conditions on figures, which are then computed too.
func (p *Groups) planHaving(e *catalogue.Entity, having []any) error {
	for i, item := range having {
		path := fmt.Sprintf("having[%d]", i)
		given := item.(map[string]any)
		a, figure, err := p.measure(e, given["measure"].(map[string]any), path+".measure")
		if err != nil {
			return err
		}
		fits := conditionOf(a)
		for _, name := range []string{"number", "date", "instant"} {
			if _, present := given[name]; present != (name == fits) {
				return fault.InvalidArgument(path, "此数字的条件须写在且只写在 %s 中", "the condition on this figure goes into %s, and only there", fits)
			}
		}
		conditions, ok := given[fits].(map[string]any)
		if !ok {
			return filter.ErrNull(path + "." + fits)
		}
		before := len(p.Query.Having)
		for _, op := range []query.Op{query.Eq, query.Ne, query.Lt, query.Lte, query.Gt, query.Gte} {
			value, present := conditions[string(op)]
			if !present {
				continue
			}
			text, ok := value.(string)
			if !ok {
				return filter.ErrNull(path + "." + fits + "." + string(op))
			}
			p.Query.Having = append(p.Query.Having, query.Having{Figure: figure, Op: op, Value: text})
		}
		if len(p.Query.Having) == before {
			return filter.ErrEmpty(path + "." + fits)
		}
	}
	if n := len(p.Query.Having); n > maxHaving {
		return fault.AtArgument("having", fault.New(fault.LimitExceeded, "%d个条件，超过上限%d个。", "%d conditions exceed the limit of %d.", n, maxHaving))
	}
	return nil
}

// conditionOf names the condition that fits a figure.
func conditionOf(a query.Aggregate) string {
	if a.Function == query.Min || a.Function == query.Max {
		switch a.Field.Kind {
		case catalogue.Date:
			return "date"
		case catalogue.DateTime:
			return "instant"
		}
	}
	return "number"
}

// measure reads a figure named in an order or condition, and has it computed.
func (p *Groups) measure(e *catalogue.Entity, given map[string]any, path string) (query.Aggregate, query.FigureAt, error) {
	a, err := measureOf(e, given, path)
	if err != nil {
		return a, query.FigureAt{}, err
	}
	where, err := filter.Argument(given, e)
	if err != nil {
		return a, query.FigureAt{}, err
	}
	p.Query.Figures = append(p.Query.Figures, query.Figures{Where: where, Aggregates: []query.Aggregate{a}})
	return a, query.FigureAt{Set: len(p.Query.Figures) - 1}, nil
}

// measureOf reads a figure named in an order.
func measureOf(e *catalogue.Entity, given map[string]any, path string) (query.Aggregate, error) {
	functions := map[string]query.Function{"COUNT": query.Count, "COUNT_DISTINCT": query.CountDistinct,
		"SUM": query.Sum, "AVG": query.Avg, "MIN": query.Min, "MAX": query.Max}
	a := query.Aggregate{Function: functions[given["function"].(string)]}
	word, hasField := given["field"].(string)
	if hasField == (a.Function == query.Count) {
		return a, fault.InvalidArgument(path+".field", "COUNT 不带字段，其余函数须带字段", "COUNT takes no field, the other functions need one")
	}
	if !hasField {
		return a, nil
	}
	a.Field = measured(e, word)
	fits := true
	switch a.Function {
	case query.Sum, query.Avg:
		fits = e.Field(a.Field.Name) != nil && a.Field.Numeric()
	case query.Min, query.Max:
		fits = e.Field(a.Field.Name) != nil && a.Field.Ranged()
	}
	if !fits {
		return a, fault.InvalidArgument(path+".field", "%s 没有这样的数字", "%s has no such figure", word)
	}
	return a, nil
}
