package dashboard

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"time"

	"litong3422/internal/catalogue"
	"litong3422/internal/chart"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// axis is one dimension of a panel, as compiled at start.
type axis struct {
	by    panel.Dimension
	key   evaluation.Key
	place int // of its key among a group's keys
	name  int // of the key that names it; -1: none
	// states are the keys of a matrix's states, all of them and in their order.
	states []string
	// masked is the field of people's names, which are read by key; nil elsewhere.
	masked   *catalogue.Field
	division bool // its keys are codes of divisions
}

// compileAxis adds a dimension to a group-by.
func compileAxis(by panel.Dimension, q *query.Groups) (axis, error) {
	a := axis{by: by, place: len(q.By), name: -1}
	var err error
	if a.key, err = keyOf(q.Entity, by.Field); err != nil {
		return a, err
	}
	a.key.Bucket = query.Bucket(by.Bucket)
	a.division = a.key.Owner.Name == "Division" && a.key.Field.Name == "code" && len(a.key.Path) > 0
	q.By = append(q.By, a.key.GroupKey)
	if by.Label == "" {
		return a, nil
	}
	label, err := keyOf(q.Entity, by.Label)
	if err != nil {
		return a, err
	}
	if label.Field.PII != "" {
		a.masked = label.Field
		return a, nil
	}
	a.name = len(q.By)
	q.By = append(q.By, label.GroupKey)
	return a, nil
}

// scale is an axis with the keys that occur, in order and with their names.
type scale struct {
	axis
	units  map[string]postgres.Unit // by code, of an axis of divisions; else nil
	in     evaluation.BoundarySet   // that shows them
	people map[string]string        // masked names by key, of an axis of people; else nil
	also   []string                 // keys that stand on the axis whether they occur or not
	places map[string]int           // key to index; null under ""
	labels []string
}

// scales arranges the axes over the groups that were found.
func (s *rowsSource) scales(ask question, groups []postgres.Group, towns []postgres.Unit) ([]*scale, error) {
	people, err := s.people(ask, groups)
	if err != nil {
		return nil, err
	}
	county, err := ask.session.County()
	if err != nil {
		return nil, err
	}
	scales := make([]*scale, len(s.axes))
	for i, a := range s.axes {
		scales[i] = &scale{axis: a, people: people[a.masked]}
		if a.division {
			scales[i].in = ask.set
			scales[i].units = make(map[string]postgres.Unit, len(county.Units))
			for _, u := range county.Units {
				scales[i].units[u.Code] = u
			}
		}
		if i == 0 {
			for _, u := range towns {
				if u.Ranked() {
					scales[i].also = append(scales[i].also, u.Code)
				}
			}
		}
		if err := scales[i].arrange(groups, ask.in); err != nil {
			return nil, err
		}
	}
	return scales, nil
}

// arrange orders the keys that occur and names them: words of enums in the order
// of the schema, the others by key, null last; months and quarters without gaps.
func (s *scale) arrange(groups []postgres.Group, in chart.Language) error {
	keys, names, null := s.occurring(groups, in)
	for _, key := range s.also {
		if _, known := names[key]; !known {
			keys, names[key] = append(keys, key), s.label(key, nil, in)
		}
	}
	slices.SortFunc(keys, s.compare)
	if evaluation.MonthsOf(s.key.Bucket) > 0 {
		filled, err := withoutGaps(keys, s.key.Bucket)
		if err != nil {
			return err
		}
		keys = filled
	}
	if s.states != nil {
		keys = s.states
	}
	s.places = map[string]int{}
	for i, key := range keys {
		s.places[key] = i
		name, known := names[key]
		if !known {
			name = s.label(key, nil, in)
		}
		s.labels = append(s.labels, name)
	}
	if null {
		s.places[""] = len(s.labels)
		s.labels = append(s.labels, cmp.Or(in.Of(s.by.None), in.Of(indicator.Text{ZH: "未填", EN: "Not stated"})))
	}
	return nil
}

// occurring are the keys of the groups with their names; null reports whether
// there are groups without a key.
func (s *scale) occurring(groups []postgres.Group, in chart.Language) (keys []string, names map[string]string, null bool) {
	names = map[string]string{}
	for _, g := range groups {
		key := g.Keys[s.place]
		if key == nil {
			null = true
			continue
		}
		if _, seen := names[*key]; seen {
			continue
		}
		var name *string
		if s.name >= 0 {
			name = g.Keys[s.name]
		}
		keys = append(keys, *key)
		names[*key] = s.label(*key, name, in)
	}
	return keys, names, null
}

func (s *scale) compare(x, y string) int {
	switch s.key.Field.Kind {
	case catalogue.Enum:
		return slices.Index(s.key.Field.Enum, x) - slices.Index(s.key.Field.Enum, y)
	case catalogue.Int:
		m, errM := strconv.Atoi(x)
		n, errN := strconv.Atoi(y)
		if errM == nil && errN == nil {
			return m - n
		}
	}
	return cmp.Compare(x, y)
}

// label names a key; name is the text that the group has for it, nil for none.
func (s *scale) label(key string, name *string, in chart.Language) string {
	switch {
	case s.units != nil:
		if u, known := s.units[key]; known {
			return in.Of(s.in.Called(&u))
		}
	case s.people != nil:
		return s.people[key]
	case name != nil:
		return *name
	case s.key.Bucket != query.NoBucket:
		return spanName(key, s.key.Bucket, in)
	case s.key.Field.Kind == catalogue.Enum:
		return evaluation.Word(s.key.Field, &key, in)
	case s.key.Field.Kind == catalogue.Boolean:
		if key == "true" {
			return in.Of(indicator.Text{ZH: "是", EN: "Yes"})
		}
		return in.Of(indicator.Text{ZH: "否", EN: "No"})
	}
	return key + in.Of(s.by.Unit)
}

// where finds the rows of a group by its key: those that its division has under the
// boundaries, else those that are recorded so.
func (s *scale) where(key *string) indicator.Where {
	if s.units != nil && key != nil && !s.in.AsRecorded() {
		if u, known := s.units[*key]; known {
			return s.in.RowsOf(&u, s.key.Entity.Ref(villageEdge) == nil)
		}
	}
	return s.key.Where(key)
}

// at is the index of a group's key.
func (s *scale) at(g postgres.Group) int {
	if key := g.Keys[s.place]; key != nil {
		return s.places[*key]
	}
	return s.places[""]
}

// withoutGaps are all buckets from the first key to the last.
func withoutGaps(keys []string, b query.Bucket) ([]string, error) {
	if len(keys) == 0 {
		return keys, nil
	}
	first, err := time.Parse(time.DateOnly, keys[0])
	if err != nil {
		return nil, fmt.Errorf("a key of an axis of time: %w", err)
	}
	var all []string
	for day := first; ; day = day.AddDate(0, evaluation.MonthsOf(b), 0) {
		key := day.Format(time.DateOnly)
		if key > keys[len(keys)-1] {
			return all, nil
		}
		all = append(all, key)
	}
}

// spanName names a bucket by its first day, as periods are named.
func spanName(key string, b query.Bucket, in chart.Language) string {
	day, err := time.Parse(time.DateOnly, key)
	if err != nil {
		return key
	}
	switch b {
	case query.Month:
		return in.Span(day.Format("2006-01"))
	case query.Quarter:
		return in.Span(fmt.Sprintf("%dQ%d", day.Year(), (int(day.Month())+2)/3))
	case query.Year:
		return in.Span(day.Format("2006"))
	}
	return key
}
