package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
)

// dependant says that facts follow from the rows of a table that is not, or not by its own
// key, their source: a writer of such a row appends their deltas too.
type dependant struct {
	table  string // whose rows are written
	source string // of the facts, as the fact views name it

	// The key of the source: what a column of the row holds, "" for the county's code; or
	// what the keys of the rows of another table are that a column, or several, lead to.
	column string
	of     string
	by     []dependantColumn
	// ifChanged names columns that the facts depend on: other corrections leave them.
	ifChanged []string
}

// dependantColumn is an equality between a column of the table that holds the keys and one
// of the row that is written.
type dependantColumn struct{ theirs, own string }

// sharedLock says that a writer of a table's rows relies on a row of another table: it is
// not changed meanwhile, while other writers rely on it too.
type sharedLock struct{ table, locks, key, column string }

// dependants are all of them. A test holds them against the tables that the fact views read.
func dependants() []dependant {
	use := func(table, item string) dependant {
		return dependant{table: table, source: "delegation_use", of: "delegation_grant",
			by: []dependantColumn{{"item_code", item}, {"township_code", "township_code"}}}
	}
	ofItem := func(source, table string) dependant {
		return dependant{table: "service_item", source: source, of: table,
			by: []dependantColumn{{"item_code", "code"}}, ifChanged: []string{"delegation", "is_placeholder"}}
	}
	return []dependant{
		{table: "population_stat", source: "population_stat"},
		{table: "governance_staff", source: "governance_completeness"},
		{table: "volunteer", source: "volunteer_activity", column: "id"},
		{table: "volunteer_service_record", source: "volunteer_activity", column: "volunteer_id"},
		{table: "toilet_survey", source: "toilet_survey", column: "village_code"},
		{table: "key_site_coverage", source: "key_site_coverage", column: "township_code"},
		{table: "eldercare_facility", source: "eldercare_village", column: "village_code"},
		{table: "home_visit", source: "hardship_visit", column: "file_id"},
		// A grant and the first request under it may be written at once: the writer of the
		// grant locks the item, on which writers of requests and cases rely.
		{table: "delegation_grant", source: "service_item", column: "item_code"},
		{table: "delegation_grant", source: "delegation_use", column: "id"},
		use("service_request", "item_code"),
		use("enforcement_case", "power_code"),
		ofItem("service_request", "service_request"),
		ofItem("delegation_grant", "delegation_grant"),
		ofItem("delegation_use", "delegation_grant"),
		{table: "service_centre", source: "unification_check", of: "unification_check",
			by: []dependantColumn{{"centre_id", "id"}}, ifChanged: []string{"closed_on"}},
	}
}

func sharedLocks() []sharedLock {
	return []sharedLock{
		{"service_request", "service_item", "code", "item_code"},
		{"enforcement_case", "service_item", "code", "power_code"},
		{"unification_check", "service_centre", "id", "centre_id"},
	}
}

// factsOf returns the kinds of row whose facts follow from rows of an entity that are about
// to be written, and locks the rows that they rely on.
func (w *Writer) factsOf(ctx context.Context, e *catalogue.Entity, rows []writtenRow) ([]RollupChange, error) {
	w.lockShared(e.Table, imagesOf(rows))
	var changes []RollupChange
	if source, counts := w.db.sources[e.Table]; counts && source.lock == e.Table {
		own := RollupChange{Source: e.Table, New: true}
		for _, r := range rows {
			key, _ := r.images()[0].Text(e.Key)
			own.Keys, own.New = append(own.Keys, key), own.New && r.before == nil
		}
		changes = append(changes, own)
	}
	for _, d := range dependants() {
		if d.table != e.Table {
			continue
		}
		following := slices.DeleteFunc(slices.Clone(rows), func(r writtenRow) bool { return !d.follows(r.before, r.after) })
		if len(following) == 0 {
			continue
		}
		keys, err := w.keysOf(ctx, d, imagesOf(following))
		if err != nil {
			return nil, err
		}
		if len(keys) > 0 {
			changes = append(changes, RollupChange{Source: d.source, Keys: keys})
		}
	}
	return changes, nil
}

func imagesOf(rows []writtenRow) (images []Image) {
	for _, r := range rows {
		images = append(images, r.images()...)
	}
	return images
}

// follows reports whether a write may change the facts. A row that nothing leads to yet,
// or any more, has no dependants of the kind that ifChanged is for.
func (d dependant) follows(before, after Image) bool {
	if d.ifChanged == nil {
		return true
	}
	return before != nil && after != nil && slices.ContainsFunc(d.ifChanged, func(column string) bool { return before[column] != after[column] })
}

// keysOf returns the keys of the source whose facts follow from images of a row.
func (w *Writer) keysOf(ctx context.Context, d dependant, images []Image) (keys []string, err error) {
	if d.of != "" {
		return w.keysLedTo(ctx, d, images)
	}
	if d.column == "" {
		return []string{w.author.County}, nil
	}
	return columnOf(images, d.column), nil
}

// columnOf returns the values of a column, each once.
func columnOf(images []Image, column string) (values []string) {
	known := make(map[string]bool, len(images))
	for _, image := range images {
		if v, ok := image.Text(column); ok && !known[v] {
			known[v] = true
			values = append(values, v)
		}
	}
	return values
}

func (w *Writer) keysLedTo(ctx context.Context, d dependant, images []Image) (keys []string, err error) {
	statement := "SELECT array_agg(DISTINCT s.id::text) FROM jsonb_populate_recordset(NULL::" + compile.Quote(d.table) +
		", $2) AS r JOIN " + compile.Quote(d.of) + " AS s ON s.county_code = $1"
	for _, by := range d.by {
		statement += " AND s." + compile.Quote(by.theirs) + " = r." + compile.Quote(by.own)
	}
	text, err := json.Marshal(images)
	if err != nil {
		return nil, err
	}
	if err := w.row(ctx, []any{&keys}, statement, w.author.County, text); err != nil {
		return nil, fmt.Errorf("finding the rows of %s that follow: %w", d.of, err)
	}
	return keys, nil
}

func (w *Writer) lockShared(table string, images []Image) {
	for _, l := range sharedLocks() {
		if l.table != table {
			continue
		}
		keys, keyType := columnOf(images, l.column), "text"
		if len(keys) == 0 {
			continue
		}
		if l.key == "id" {
			keyType = "uuid"
		}
		w.pending.Queue("SELECT FROM "+compile.Quote(l.locks)+" WHERE county_code = $1 AND "+compile.Quote(l.key)+
			" = ANY($2::text[]::"+keyType+"[]) ORDER BY "+compile.Quote(l.key)+" FOR SHARE", w.author.County, keys)
	}
}
