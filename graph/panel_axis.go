package graph

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"litong3422/internal/catalogue"
	"litong3422/internal/indicator"
	"litong3422/internal/page"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// panelAxis is one dimension of a panel: where its keys stand in a group, and
// their order and names.
type panelAxis struct {
	by    panel.Dimension
	path  []string
	field *catalogue.Field
	key   int // of the group
	name  int // of the group's key that names it; -1: none
	// states are the keys of a matrix's states, all of them and in their order.
	states []string
	// place names divisions; nil where the keys are none.
	place map[string]postgres.Unit
	// people names people, masked, by their key; hidden is the field of their names.
	people map[string]string
	hidden query.GroupKey
	of     *catalogue.Entity // whose field it is

	places map[string]int // key to index; null under ""
	labels []string
}

// axisOf adds a dimension to a group-by.
func (d *desk) axisOf(e *catalogue.Entity, by panel.Dimension, q *query.Groups) (*panelAxis, error) {
	a := &panelAxis{by: by, path: pathOfField(by.Field), key: len(q.By), name: -1}
	key, err := keyOf(e, a.path)
	if err != nil {
		return nil, err
	}
	a.field, a.of = key.Field, e
	if n := len(key.Path); n > 0 {
		a.of = key.Path[n-1].Target
	}
	key.Bucket = query.Bucket(by.Bucket)
	q.By = append(q.By, key)
	if a.of.Name == "Division" && key.Field.Name == "code" && len(key.Path) > 0 {
		county, err := d.county()
		if err != nil {
			return nil, err
		}
		a.place = make(map[string]postgres.Unit, len(county.Units))
		for _, u := range county.Units {
			a.place[u.Code] = u
		}
	}
	if by.Label != "" {
		label, err := keyOf(e, pathOfField(by.Label))
		if err != nil {
			return nil, err
		}
		if label.Field.PII != "" {
			a.hidden = label
			return a, nil
		}
		a.name = len(q.By)
		q.By = append(q.By, label)
	}
	return a, nil
}

// arrange orders the keys that occur and names them: enums as the schema has them,
// the rest by key, unknown ones last; months and quarters without gaps.
func (a *panelAxis) arrange(d *desk, groups []postgres.Group, in string) error {
	names := map[string]string{}
	var keys []string
	null := false
	for _, g := range groups {
		key := g.Keys[a.key]
		if key == nil {
			null = true
			continue
		}
		if _, seen := names[*key]; !seen {
			keys = append(keys, *key)
			names[*key] = a.label(d, g, in)
		}
	}
	slices.SortFunc(keys, a.compare)
	if a.by.Bucket == panel.Month || a.by.Bucket == panel.Quarter {
		filled, err := withoutGaps(keys, a.by.Bucket)
		if err != nil {
			return err
		}
		keys = filled
	}
	for _, key := range a.states {
		if _, seen := names[key]; !seen {
			names[key] = d.r.word(a.field, &key, in)
		}
	}
	if a.states != nil {
		keys = a.states
	}
	a.places = map[string]int{}
	for i, key := range keys {
		a.places[key] = i
		name, known := names[key]
		if !known {
			name = spanName(key, a.by.Bucket)
		}
		a.labels = append(a.labels, name)
	}
	if null {
		a.places[""] = len(a.labels)
		none := a.by.None.In(in)
		if none == "" {
			none = indicator.Text{ZH: "未填", EN: "Not stated"}.In(in)
		}
		a.labels = append(a.labels, none)
	}
	return nil
}

func (a *panelAxis) compare(x, y string) int {
	switch a.field.Kind {
	case catalogue.Enum:
		return slices.Index(a.field.Enum, x) - slices.Index(a.field.Enum, y)
	case catalogue.Int:
		m, errM := strconv.Atoi(x)
		n, errN := strconv.Atoi(y)
		if errM == nil && errN == nil {
			return m - n
		}
	}
	return compareText(x, y)
}

func compareText(x, y string) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

// label names the key of a group.
func (a *panelAxis) label(d *desk, g postgres.Group, in string) string {
	key := *g.Keys[a.key]
	switch {
	case a.place != nil:
		if u, known := a.place[key]; known {
			return u.ShortName
		}
	case a.people != nil:
		return a.people[key]
	case a.name >= 0 && g.Keys[a.name] != nil:
		return *g.Keys[a.name]
	case a.by.Bucket != "":
		return spanName(key, a.by.Bucket)
	case a.field.Kind == catalogue.Enum:
		return d.r.word(a.field, &key, in)
	case a.field.Kind == catalogue.Boolean:
		if key == "true" {
			return indicator.Text{ZH: "是", EN: "Yes"}.In(in)
		}
		return indicator.Text{ZH: "否", EN: "No"}.In(in)
	}
	return key + a.by.Unit.In(in)
}

func (a *panelAxis) at(g postgres.Group) int {
	if g.Keys[a.key] == nil {
		return a.places[""]
	}
	return a.places[*g.Keys[a.key]]
}

// where finds the rows of a group's key.
func (a *panelAxis) where(g postgres.Group) panel.Where {
	key := g.Keys[a.key]
	if key == nil { // no value, or nothing at the end of the path
		return panel.Where{"not": nested(a.path, panel.Where{"isNull": false})}
	}
	if a.by.Bucket != "" {
		return nested(a.path, panel.Where{"gte": *key, "lte": lastDay(*key, a.by.Bucket)})
	}
	var value any = *key
	switch a.field.Kind {
	case catalogue.Int:
		if n, err := strconv.ParseInt(*key, 10, 64); err == nil {
			value = n
		}
	case catalogue.Boolean:
		value = *key == "true"
	case catalogue.ID:
		value = page.ID(a.of.Name, *key)
	}
	return nested(a.path, panel.Where{"eq": value})
}

// monthsOfBucket is how long a bucket is.
func monthsOfBucket(b panel.Bucket) int {
	if b == panel.Quarter {
		return 3
	}
	return 1
}

func withoutGaps(keys []string, b panel.Bucket) ([]string, error) {
	if len(keys) == 0 {
		return keys, nil
	}
	first, err := time.Parse(time.DateOnly, keys[0])
	if err != nil {
		return nil, fmt.Errorf("a key of a panel: %w", err)
	}
	var all []string
	for day := first; ; day = day.AddDate(0, monthsOfBucket(b), 0) {
		key := day.Format(time.DateOnly)
		if key > keys[len(keys)-1] {
			return all, nil
		}
		all = append(all, key)
	}
}

// spanName names a bucket as the page's periods are named.
func spanName(key string, b panel.Bucket) string {
	day, err := time.Parse(time.DateOnly, key)
	if err != nil {
		return key
	}
	switch b {
	case panel.Month:
		return day.Format("2006-01")
	case panel.Quarter:
		return fmt.Sprintf("%dQ%d", day.Year(), (int(day.Month())+2)/3)
	}
	return key
}

func lastDay(key string, b panel.Bucket) string {
	day, err := time.Parse(time.DateOnly, key)
	if err != nil || b == panel.Day {
		return key
	}
	return day.AddDate(0, monthsOfBucket(b), -1).Format(time.DateOnly)
}
