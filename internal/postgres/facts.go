package postgres

import (
	"fmt"
	"strings"
)

// The fact views of migrations/00003 say what counts for each indicator; these
// are the ways roll-ups, deltas and verify read them.

// factViews lists every fact view that feeds cells.
func factViews() []string {
	return []string{
		"division_facts", "population_facts", "service_item_facts", "service_request_facts",
		"mediation_case_facts", "mediation_body_facts", "volunteer_body_facts", "volunteer_service_facts", "volunteer_activity_facts",
		"economy_facts", "budget_facts", "reward_facts", "debt_facts",
	}
}

// factSource is a kind of row that facts come from.
type factSource struct {
	view string // where its facts are
	lock string // table whose rows are locked while such a row changes
	key  string // key column of that table
	uuid bool
}

// factSources maps a source, as the views' column source names it, to its view.
// The volunteer_activity of a person changes whenever one of its service records
// does; the key is the volunteer's. Populations hang together across divisions
// and years, so they change under the county's lock and key.
func factSources() map[string]factSource {
	sources := map[string]factSource{
		"division":           {"division_facts", "division", "code", false},
		"population_stat":    {"population_facts", "county", "county_code", false},
		"service_item":       {"service_item_facts", "service_item", "code", false},
		"volunteer_activity": {"volunteer_activity_facts", "volunteer", "id", true},
	}
	for view, tables := range map[string][]string{
		"service_request_facts":   {"service_request"},
		"mediation_case_facts":    {"mediation_case"},
		"mediation_body_facts":    {"mediation_organization", "mediator"},
		"volunteer_body_facts":    {"volunteer_organization", "volunteer", "volunteer_project"},
		"volunteer_service_facts": {"volunteer_service_record"},
		"economy_facts":           {"village_ledger", "share_reform", "dividend", "hollow_village_support"},
		"budget_facts":            {"budget_package", "budget_transfer", "budget_expenditure"},
		"reward_facts":            {"reward_award"},
		"debt_facts":              {"debt_instrument", "debt_balance"},
	} {
		for _, table := range tables {
			sources[table] = factSource{view, table, "id", true}
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
FROM `+view+` WHERE county_code = $1 GROUP BY 1, 2, 3, 4`)
	}
	return spread("(" + strings.Join(views, "\nUNION ALL\n") + ")")
}
