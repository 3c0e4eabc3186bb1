package postgres

import (
	"context"
	"regexp"
	"strings"

	"github.com/jackc/pgx/v5"
)

// ColumnRange is the smallest and the largest number that the checks of a column allow; ""
// without one. The bounds belong to it.
type ColumnRange struct{ Least, Most string }

// bound is a comparison of a column with a number in a check.
var bound = regexp.MustCompile(`\(\w+ (>=|>|<=|<) \(?(-?\d+(?:\.\d+)?)\)?(?:::numeric)?\)`)

// ColumnRanges reads what the checks of single columns allow, by table and column. A check
// that says more than a range is left out.
func (db *DB) ColumnRanges(ctx context.Context) (_ map[string]map[string]ColumnRange, err error) {
	defer addContext(&err, "reading the ranges of columns")
	rows, err := db.Pool.Query(ctx, `
SELECT t.relname::text, a.attname::text, pg_get_constraintdef(c.oid)
FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
WHERE c.contype = 'c' AND cardinality(c.conkey) = 1 AND t.relnamespace = current_schema()::regnamespace`)
	if err != nil {
		return nil, ReadError(err)
	}
	ranges := map[string]map[string]ColumnRange{}
	var table, column, check string
	_, err = pgx.ForEachRow(rows, []any{&table, &column, &check}, func() error {
		if strings.Contains(check, " OR ") {
			return nil
		}
		for _, m := range bound.FindAllStringSubmatch(check, -1) {
			if ranges[table] == nil {
				ranges[table] = map[string]ColumnRange{}
			}
			r := ranges[table][column]
			if m[1][0] == '>' {
				r.Least = m[2]
			} else {
				r.Most = m[2]
			}
			ranges[table][column] = r
		}
		return nil
	})
	return ranges, ReadError(err)
}
