package request

import (
	"fmt"
	"slices"
	"time"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/query"
)

// maxKeyPath is how many to-one edges a key may lie away.
const maxKeyPath = 3

// planBy reads the by argument: the keys, and the one whose gaps are filled.
func (p *Groups) planBy(e *catalogue.Entity, by []any) error {
	if len(by) == 0 || len(by) > maxGroupKeys {
		return fault.AtArgument("by", fault.New(fault.Invalid, "须有1至%d个分组依据。", "there must be 1 to %d keys.", maxGroupKeys))
	}
	for i, item := range by {
		path := fmt.Sprintf("by[%d]", i)
		key, given, path, err := groupKey(e, item.(map[string]any), path)
		if err != nil {
			return err
		}
		if p.keyIndex(key) >= 0 {
			return fault.InvalidArgument(path, "同一依据只能用一次", "a key can be grouped by once")
		}
		p.Query.By = append(p.Query.By, key)
		if err := p.planFill(i, given, path); err != nil {
			return err
		}
	}
	return nil
}

// groupKey reads one key. What lies beyond an edge is read by the edge's target;
// path and given come back as those of the innermost object, for errors and gaps.
func groupKey(e *catalogue.Entity, given map[string]any, path string) (query.GroupKey, map[string]any, string, error) {
	var key query.GroupKey
	for {
		inner, through, err := beyond(e, given, path)
		if err != nil {
			return key, nil, path, err
		}
		if through == nil {
			break
		}
		if len(key.Path) == maxKeyPath {
			return key, nil, path, fault.AtArgument(path, fault.New(fault.LimitExceeded, "分组依据至多经过%d个引用。", "a key lies at most %d edges away.", maxKeyPath))
		}
		key.Path = append(key.Path, through)
		e, given, path = through.Target, inner, path+"."+through.Name
	}
	word := given["field"].(string)
	if key.Field = e.FieldOf(word); key.Field == nil {
		key.Path = append(key.Path, e.RefOf(word))
	}
	bucket, _ := given["bucket"].(string)
	timed := key.Field != nil && (key.Field.Kind == catalogue.Date || key.Field.Kind == catalogue.DateTime)
	if bucket != "" && !timed {
		return key, nil, path, fault.InvalidArgument(path+".bucket", "只用于日期与时刻", "is for dates and instants only")
	}
	if key.Bucket = query.Bucket(bucket); bucket == "" && timed {
		key.Bucket = query.Day
	}
	return key, given, path, nil
}

// beyond finds the edge that a key goes through; nil where it names a field here.
func beyond(e *catalogue.Entity, given map[string]any, path string) (map[string]any, *catalogue.Ref, error) {
	var inner map[string]any
	var through *catalogue.Ref
	_, named := given["field"].(string)
	n := 0
	if named {
		n++
	}
	for _, ref := range e.Refs {
		if object, ok := given[ref.Name].(map[string]any); ok && !ref.Many {
			inner, through = object, ref
			n++
		}
	}
	if n != 1 {
		return nil, nil, fault.InvalidArgument(path, "field 与各引用须给且只给一个", "give field or one edge, exactly one of them")
	}
	if through == nil {
		return nil, nil, nil
	}
	for _, mine := range []string{"bucket", "from", "to"} {
		if given[mine] != nil {
			return nil, nil, fault.InvalidArgument(path+"."+mine, "应写在最内层", "belongs to the innermost object")
		}
	}
	if given["fillGaps"] == true {
		return nil, nil, fault.InvalidArgument(path+".fillGaps", "应写在最内层", "belongs to the innermost object")
	}
	return inner, through, nil
}

// planFill reads fillGaps, from and to of key i.
func (p *Groups) planFill(i int, given map[string]any, path string) error {
	from, _ := given["from"].(string)
	to, _ := given["to"].(string)
	switch {
	case given["fillGaps"] != true && from+to != "":
		return fault.InvalidArgument(path+".from", "from 与 to 只与 fillGaps: true 一起用", "from and to go with fillGaps: true")
	case given["fillGaps"] != true:
		return nil
	case p.Query.By[i].Bucket == query.NoBucket:
		return fault.InvalidArgument(path+".fillGaps", "只用于日期与时刻", "is for dates and instants only")
	case p.Query.Fill != nil:
		return fault.InvalidArgument(path+".fillGaps", "至多一个依据可以补齐", "the gaps of one key can be filled")
	}
	if from != "" && to != "" {
		first, last, err := daysOf(from, to)
		if err != nil || last.Before(first) {
			return fault.InvalidArgument(path+".to", "应不早于 from", "must not be before from")
		}
		if days := int(last.Sub(first).Hours()/24) / shortest(p.Query.By[i].Bucket); days >= maxGroups {
			return fault.AtArgument(path+".to", fault.New(fault.LimitExceeded, "补齐的时段超过%d个。", "there are more than %d periods to fill.", maxGroups))
		}
	}
	p.Query.Fill = &query.Fill{Key: i, From: from, To: to}
	return nil
}

func daysOf(from, to string) (first, last time.Time, err error) {
	if first, err = time.Parse(time.DateOnly, from); err == nil {
		last, err = time.Parse(time.DateOnly, to)
	}
	return first, last, err
}

// shortest is the least number of days that a bucket has.
func shortest(bucket query.Bucket) int {
	return map[query.Bucket]int{query.Day: 1, query.Week: 7, query.TenDay: 8, query.Month: 28, query.Quarter: 90, query.HalfYear: 181, query.Year: 365}[bucket]
}

// keyIndex finds a key among those grouped by, or -1.
func (p *Groups) keyIndex(key query.GroupKey) int {
	return slices.IndexFunc(p.Query.By, func(k query.GroupKey) bool { return k.Field == key.Field && slices.Equal(k.Path, key.Path) })
}

// ownKey is the key that an enum word of an entity stands for, beyond a path of edges.
func ownKey(path []*catalogue.Ref, e *catalogue.Entity, word string) query.GroupKey {
	if f := e.FieldOf(word); f != nil {
		return query.GroupKey{Path: path, Field: f}
	}
	return query.GroupKey{Path: append(slices.Clip(path), e.RefOf(word))}
}
