package postgres

import (
	"context"
	"fmt"
	"strings"
)

// verifyRules runs the rules between rows, and returns those that rows of the county break.
func (db *DB) verifyRules(ctx context.Context, county string) ([]Difference, error) {
	var differences []Difference
	for _, rule := range RowRules() {
		var broken int
		var first *string
		err := db.Pool.QueryRow(ctx, `SELECT count(*), min(key::text) FROM (`+rule.broken+`) AS t(key)`, county).Scan(&broken, &first)
		if err != nil {
			return nil, fmt.Errorf("the rule %s: %w", rule.Name, err)
		}
		if broken > 0 {
			differences = append(differences, Difference{Subject: "rule", Name: rule.Name,
				Expected: strings.TrimSuffix(rule.Text.EN, "."), Found: fmt.Sprintf("%d rows otherwise, such as %s", broken, *first)})
		}
	}
	return differences, nil
}
