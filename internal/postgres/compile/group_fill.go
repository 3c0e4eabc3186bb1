package compile

import (
	"fmt"
	"strconv"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// filled adds to groups those that a series of time lacks. It is done in SQL, not
// after the read, so that filled groups are filtered, ordered and cut like others.
func (b *builder) filled(q query.Groups, grouped string) string {
	at := q.Fill.Key
	if at < 0 || at >= len(q.By) || q.By[at].Bucket == query.NoBucket {
		b.fail(fmt.Errorf("postgres: gaps of key %d, which is not bucketed", at))
		return grouped
	}
	all := make([]string, len(q.By)) // keys, as both sides of EXCEPT list them
	wanted := make([]string, len(q.By))
	var others []string
	for i := range q.By {
		all[i] = "k" + strconv.Itoa(i)
		wanted[i] = "span." + all[i]
		if i != at {
			others = append(others, all[i])
			wanted[i] = "other." + all[i]
		}
	}
	combinations := ""
	if len(others) > 0 {
		combinations = " CROSS JOIN (SELECT DISTINCT " + strings.Join(others, ", ") + " FROM grouped) AS other"
	}
	values := make([]string, len(all))
	for i, k := range all {
		values[i] = "gap." + k
	}
	for _, set := range q.Figures {
		for _, a := range set.Aggregates {
			if a.Function == query.Count || a.Function == query.CountDistinct {
				values = append(values, "0")
			} else {
				values = append(values, "NULL")
			}
		}
	}
	// EXCEPT takes nulls for equal and hashes, which a join on nullable keys cannot.
	return "WITH grouped AS (" + grouped + ") SELECT * FROM grouped UNION ALL SELECT " + strings.Join(values, ", ") +
		" FROM (SELECT " + strings.Join(wanted, ", ") + " FROM (" + b.spans(q) + ") AS span" + combinations +
		" EXCEPT SELECT " + strings.Join(all, ", ") + " FROM grouped) AS gap"
}

// spans are the first days of all buckets from the first day to the last, cut from
// days by the same expression that cuts the rows. A century is the most: one row
// with a slip in its year must not make a million groups.
func (b *builder) spans(q query.Groups) string {
	name := "k" + strconv.Itoa(q.Fill.Key)
	day := &catalogue.Field{Name: "day", Kind: catalogue.Date}
	bound := func(given, function string) string {
		if given == "" {
			return "(SELECT " + function + "(" + name + ") FROM grouped)::timestamp"
		}
		checked := b.values(q.Entity, day, []any{given})
		return b.one("date", checked[0]) + "::timestamp"
	}
	first, last := bound(q.Fill.From, "min"), bound(q.Fill.To, "max")
	bucket := b.bucket("series.day::date", query.GroupKey{Field: day, Bucket: q.By[q.Fill.Key].Bucket})
	return "SELECT DISTINCT " + bucket + " AS " + name + " FROM generate_series(" + first + ", least(" + last + ", " +
		first + " + interval '100 years'), interval '1 day') AS series(day)"
}
