package postgres

import (
	"cmp"
	"regexp"
	"slices"

	"litong3422/internal/fault"
)

// RowRule is a rule between rows that the constraints of one row cannot say. One statement
// serves two ways: verify runs it over all rows of a county, and each transaction that writes
// rows runs it over those that they may break.
type RowRule struct {
	Name string     // stable, as clients read it: the table and what it is about
	Text fault.Text // what it demands

	// broken selects the keys of the rows of county $1 that break the rule. It ends in the
	// conditions of its WHERE, so that further ones can follow.
	broken string
	reads  []ruleRead
}

// ruleRead says how a rule depends on the rows of a table.
type ruleRead struct {
	table string
	// columns are those that the rule reads. A correction that leaves them alone cannot break
	// it; the first one that is changed is at fault.
	columns []string
	// touched restricts broken to what the rows of a transaction may break. They stand in the
	// relation touched, as they were and as they are.
	touched string
	// broken stands for the rule's, where a writer of these rows must keep more than can be
	// seen of them later; "" is the rule's.
	broken string
	// Writers whose rows hold the same values in shared, which other tables name otherwise,
	// wait for each other, unless both only rely on what is there.
	shared []string
	relies bool
}

// by is the condition that a column holds what a column of the written rows does.
func by(column, written string) string {
	return column + " IN (SELECT " + written + " FROM touched)"
}

// member is a rule's dependence on rows that name, in a column, the row that they rely on.
func member(table, key, reference string, columns ...string) ruleRead {
	return ruleRead{table: table, columns: append(columns, reference), touched: by(key, "id"), shared: []string{reference}, relies: true}
}

// owner is a rule's dependence on rows that others rely on.
func owner(table, reference, key string, columns ...string) ruleRead {
	return ruleRead{table: table, columns: columns, touched: by(reference, key), shared: []string{key}}
}

// RowRules returns all rules between rows.
func RowRules() []RowRule {
	return slices.Concat(caseRules(), moneyRules(), economyRules(), peopleRules())
}

// tableRule is a rule as writers of the rows of one table run it.
type tableRule struct {
	RowRule
	read      ruleRead
	statement string   // finds a row that breaks the rule because of the rows $2
	written   []string // the columns of those that the statement reads
}

// tableRules returns the rules by the tables that they read.
func tableRules() map[string][]tableRule {
	rules := map[string][]tableRule{}
	for _, rule := range RowRules() {
		for _, read := range rule.reads {
			rules[read.table] = append(rules[read.table], tableRule{rule, read, rule.overTouched(read), name.FindAllString(read.touched, -1)})
		}
	}
	return rules
}

// name is what may be the name of a column.
var name = regexp.MustCompile(`\w+`)

func (r RowRule) overTouched(read ruleRead) string {
	return "WITH touched AS (SELECT * FROM jsonb_populate_recordset(NULL::" + read.table + ", $2::jsonb)) " + cmp.Or(read.broken, r.broken) + " AND (" + read.touched + ") LIMIT 1"
}

// waits reports whether writers of the rule's rows wait for each other at all.
func (r RowRule) waits() bool {
	return slices.ContainsFunc(r.reads, func(read ruleRead) bool { return !read.relies })
}
