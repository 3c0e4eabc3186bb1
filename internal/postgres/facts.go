package postgres

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
)

// The fact views of the migrations say what counts for each indicator; these
// are the ways roll-ups, deltas and verify read them.

// factView is a view of facts and the kinds of row they come from, as its
// column source names them.
type factView struct {
	name    string
	sources []factSource
}

// factViews lists every fact view that feeds cells, subject by subject: a new
// subject adds its own list, in a file of its own.
func factViews() []factView {
	return slices.Concat(firstFacts(), enforcementFacts(), delegationFacts(), institutionFacts(), policyFacts(), isationFacts(), mechanismFacts(), talentFacts())
}

// firstFacts are those of migrations/00003. The volunteer_activity of a person
// changes whenever one of its service records does; the key is the volunteer's.
// Populations hang together across divisions and years, so they change under the
// county's lock and key.
func firstFacts() []factView {
	return []factView{
		{"division_facts", []factSource{{name: "division", lock: "division", key: "code"}}},
		{"population_facts", []factSource{{name: "population_stat", lock: "county", key: "county_code"}}},
		{"service_item_facts", []factSource{{name: "service_item", lock: "service_item", key: "code"}}},
		{"service_request_facts", tables("service_request")},
		{"mediation_case_facts", tables("mediation_case")},
		{"mediation_body_facts", tables("mediation_organization", "mediator")},
		{"volunteer_body_facts", tables("volunteer_organization", "volunteer", "volunteer_project")},
		{"volunteer_service_facts", tables("volunteer_service_record")},
		{"volunteer_activity_facts", []factSource{{name: "volunteer_activity", lock: "volunteer", key: "id", uuid: true}}},
		{"economy_facts", tables("village_ledger", "share_reform", "dividend", "hollow_village_support")},
		{"budget_facts", tables("budget_package", "budget_transfer", "budget_expenditure")},
	}
}

// factSource is a kind of row that facts come from.
type factSource struct {
	name  string // as the view's column source says
	lock  string // table whose rows are locked while such a row changes
	key   string // key column of that table
	uuid  bool
	views []string // where its facts are
}

// tables are sources whose facts carry the rows' own ids.
func tables(names ...string) []factSource {
	sources := make([]factSource, len(names))
	for i, name := range names {
		sources[i] = factSource{name: name, lock: name, key: "id", uuid: true}
	}
	return sources
}

// factSources maps a source, as the views' column source names it, to its views:
// subjects may count each other's rows, each in a view of its own.
func factSources() map[string]factSource {
	sources := map[string]factSource{}
	for _, view := range factViews() {
		for _, source := range view.sources {
			source.views = append(sources[source.name].views, view.name)
			sources[source.name] = source
		}
	}
	return sources
}

func (s factSource) arrayType() string {
	if s.uuid {
		return "uuid[]"
	}
	return "text[]"
}

// spread turns facts (a FROM item with indicator, township_code, village_code,
// month, numerator, denominator) into contributions to cells: each fact counts
// for its village, its township and the district, as far as it has them.
func spread(facts string) string {
	return fmt.Sprintf(`SELECT f.indicator, v.code AS division_code, f.month, sum(f.numerator) AS numerator, sum(f.denominator) AS denominator
FROM %s AS f
CROSS JOIN LATERAL (VALUES ($1::text || '000000'), (f.township_code), (f.village_code)) AS v(code)
WHERE v.code IS NOT NULL
GROUP BY 1, 2, 3
HAVING sum(f.numerator) <> 0 OR sum(f.denominator) <> 0`, facts)
}

// freshCells computes every cell of county $1 from the facts. Facts are summed by
// place and month first, so that only sums are spread over the levels.
func freshCells() string {
	var views []string
	for _, view := range factViews() {
		views = append(views, `SELECT indicator, township_code, village_code, month, sum(numerator) AS numerator, sum(denominator) AS denominator
FROM `+view.name+` WHERE county_code = $1 GROUP BY 1, 2, 3, 4`)
	}
	return spread("(" + strings.Join(views, "\nUNION ALL\n") + ")")
}

// FactsVersion names the definitions of all facts, as the database has them, and the last
// day of the records: what falls due after it is no fact yet.
func FactsVersion(ctx context.Context, db interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}) (version string, err error) {
	var names []string
	for _, view := range factViews() {
		names = append(names, view.name)
	}
	err = db.QueryRow(ctx, `
SELECT md5(string_agg(pg_get_viewdef(name::regclass), '' ORDER BY name) || coalesce((SELECT string_agg(data_through::text, ' ' ORDER BY county_code) FROM county), ''))
FROM unnest($1::text[]) AS v(name)`, names).Scan(&version)
	if err != nil {
		return "", fmt.Errorf("naming the definitions of the facts: %w", err)
	}
	return version, nil
}

// KeepFactsVersion notes that the county's cells are computed from the facts as
// they are defined now.
func KeepFactsVersion(ctx context.Context, tx pgx.Tx, county string) error {
	version, err := FactsVersion(ctx, tx)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `UPDATE county SET facts_version = $2 WHERE county_code = $1`, county, version); err != nil {
		return fmt.Errorf("noting the definitions of the facts: %w", err)
	}
	return nil
}
