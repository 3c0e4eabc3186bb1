package evaluation

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/catalogue"
	"litong3422/internal/indicator"
	"litong3422/internal/page"
	"litong3422/internal/query"
)

// Key is a field that rows are grouped by, through to-one edges if any.
type Key struct {
	query.GroupKey
	Entity *catalogue.Entity // whose rows are grouped
	Owner  *catalogue.Entity // whose field it is
	names  []string          // of the edges and the field
}

// KeyOf finds the field at the end of a path of to-one edges.
func KeyOf(e *catalogue.Entity, path []string) (Key, error) {
	key := Key{Entity: e, Owner: e, names: path}
	for _, name := range path[:len(path)-1] {
		ref := key.Owner.Ref(name)
		if ref == nil || ref.Many {
			return key, fmt.Errorf("%s has no to-one edge %s", key.Owner.Name, name)
		}
		key.Path = append(key.Path, ref)
		key.Owner = ref.Target
	}
	if key.Field = key.Owner.Field(path[len(path)-1]); key.Field == nil {
		return key, fmt.Errorf("%s has no field %s", key.Owner.Name, path[len(path)-1])
	}
	return key, nil
}

// Where finds the rows of a group by its key; nil is the group of the rows without
// one, or without a row at the end of the path.
func (k Key) Where(key *string) indicator.Where {
	if key == nil {
		return indicator.Where{"not": k.at(indicator.Where{"isNull": false})}
	}
	if k.Bucket != query.NoBucket {
		return k.at(indicator.Where{"gte": *key, "lte": LastDay(*key, k.Bucket)})
	}
	var value any = *key
	switch k.Field.Kind {
	case catalogue.Int:
		if n, err := strconv.ParseInt(*key, 10, 64); err == nil {
			value = n
		}
	case catalogue.Boolean:
		value = *key == "true"
	case catalogue.ID:
		value = page.ID(k.Owner.Name, *key)
	}
	return k.at(indicator.Where{"eq": value})
}

// at puts a condition at the end of the path.
func (k Key) at(condition indicator.Where) indicator.Where {
	for _, name := range slices.Backward(k.names) {
		condition = indicator.Where{name: condition}
	}
	return condition
}

// MonthsOf is how many months a bucket spans; a day spans none.
func MonthsOf(b query.Bucket) int {
	switch b {
	case query.Month:
		return 1
	case query.Quarter:
		return 3
	case query.Year:
		return 12
	}
	return 0
}

// LastDay is the last day of the bucket that begins on a day.
func LastDay(first string, b query.Bucket) string {
	day, err := time.Parse(time.DateOnly, first)
	if err != nil || MonthsOf(b) == 0 {
		return first
	}
	return day.AddDate(0, MonthsOf(b), -1).Format(time.DateOnly)
}

// ParseFigure reads an aggregate; nil is unknown.
func ParseFigure(text *string) (decimal.NullDecimal, error) {
	if text == nil {
		return decimal.NullDecimal{}, nil
	}
	value, err := decimal.NewFromString(*text)
	if err != nil {
		return decimal.NullDecimal{}, fmt.Errorf("the figure %q: %w", *text, err)
	}
	return decimal.NewNullDecimal(value), nil
}
