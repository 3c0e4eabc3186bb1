package postgres

import (
	"context"
	"errors"
	"fmt"
	"regexp"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// ConstraintError is the refusal of a row by a constraint of the database.
type ConstraintError struct {
	Table, Name string
	Detail      string // what a trigger says beside
	Place       int    // of the change that wrote Row, as Making numbers them
	Row         Image  // as it was to be; nil where the end of the transaction was refused
	cause       error
}

// Error returns the database's own text, for the log.
func (e *ConstraintError) Error() string { return e.cause.Error() }

// Unwrap returns the database's error.
func (e *ConstraintError) Unwrap() error { return e.cause }

// shardSuffix is what Citus appends to the names of constraints.
var shardSuffix = regexp.MustCompile(`_\d{5,}$`)

// constraintError returns a refused row as a *ConstraintError, and every other error as
// ReadError does.
func constraintError(err error) error {
	var refused *pgconn.PgError
	if errors.As(err, &refused) && refused.Code[:2] == "23" {
		name := refused.ConstraintName
		if refused.Code == "23502" { // a missing value names its column
			name = refused.ColumnName
		}
		said := &ConstraintError{Table: shardSuffix.ReplaceAllString(refused.TableName, ""), Name: shardSuffix.ReplaceAllString(name, ""), Detail: refused.Detail, cause: err}
		var written *writeError
		if errors.As(err, &written) {
			said.Place, said.Row = written.place, written.row
		}
		return said
	}
	return ReadError(err)
}

// ConstraintKind is the kind of a constraint.
type ConstraintKind string

// The kinds.
const (
	CheckConstraint   ConstraintKind = "c"
	ForeignKey        ConstraintKind = "f"
	UniqueConstraint  ConstraintKind = "u"
	PrimaryConstraint ConstraintKind = "p"
	ExcludeConstraint ConstraintKind = "x"
	UniqueIndex       ConstraintKind = "i"
)

// Constraint is a rule of the database about the rows of a table.
type Constraint struct {
	Table, Name string
	Kind        ConstraintKind
	Columns     []string // without county_code
	Expression  string   // of a check
	References  string   // of a foreign key: the table it leads to
	Comment     string   // what it says to people: Chinese | English; "" without a comment
}

// Constraints reads the constraints and unique indexes of all tables.
func (db *DB) Constraints(ctx context.Context) (_ []Constraint, err error) {
	defer addContext(&err, "reading the constraints")
	rows, err := db.Pool.Query(ctx, `
SELECT c.conrelid::regclass::text, c.conname, c.contype::text,
       ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k(number, place)
             JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number WHERE a.attname <> 'county_code' ORDER BY k.place),
       coalesce(pg_get_expr(c.conbin, c.conrelid), ''), coalesce(nullif(c.confrelid, 0)::regclass::text, ''), coalesce(obj_description(c.oid, 'pg_constraint'), '')
FROM pg_constraint c WHERE c.connamespace = current_schema()::regnamespace AND c.contype IN ('c', 'f', 'u', 'p', 'x')
UNION ALL
SELECT i.indrelid::regclass::text, t.relname, 'i',
       ARRAY(SELECT a.attname::text FROM unnest(i.indkey::smallint[]) WITH ORDINALITY AS k(number, place)
             JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE a.attname <> 'county_code' ORDER BY k.place),
       '', '', coalesce(obj_description(t.oid, 'pg_class'), '')
FROM pg_index i JOIN pg_class t ON t.oid = i.indexrelid
WHERE i.indisunique AND t.relnamespace = current_schema()::regnamespace
  AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('u', 'p', 'x'))`)
	if err != nil {
		return nil, ReadError(err)
	}
	list, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (c Constraint, err error) {
		return c, row.Scan(&c.Table, &c.Name, &c.Kind, &c.Columns, &c.Expression, &c.References, &c.Comment)
	})
	return list, ReadError(err)
}

// FailedChecks returns the names of the checks that a row would break.
func (db *DB) FailedChecks(ctx context.Context, table string, checks []Constraint, row Image) (failed []string, err error) {
	defer addContext(&err, "checking a row of %s", table)
	statement := "SELECT ARRAY_REMOVE(ARRAY["
	for i, c := range checks {
		if i > 0 {
			statement += ", "
		}
		statement += fmt.Sprintf("CASE WHEN (%s) IS FALSE THEN '%s' END", c.Expression, c.Name)
	}
	statement += "]::text[], NULL) FROM jsonb_populate_record(NULL::" + table + ", $1) AS t"
	err = db.Pool.QueryRow(ctx, statement, pgx.QueryExecModeDescribeExec, row).Scan(&failed)
	return failed, ReadError(err)
}

// ColumnLimits are what a column can hold.
type ColumnLimits struct {
	Places  int // most decimal places; −1 without a limit
	Digits  int // most digits before the point; 0 without a limit
	Longest int // most characters; 0 without a limit
}

// ColumnLimits reads the limits of the columns of all tables, by table and column.
func (db *DB) ColumnLimits(ctx context.Context) (_ map[string]map[string]ColumnLimits, err error) {
	defer addContext(&err, "reading the limits of columns")
	rows, err := db.Pool.Query(ctx, `
SELECT table_name::text, column_name::text, coalesce(numeric_scale, -1)::integer, coalesce(numeric_precision - numeric_scale, 0)::integer, coalesce(character_maximum_length, 0)::integer
FROM information_schema.columns WHERE table_schema = current_schema() AND data_type IN ('numeric', 'character varying')`)
	if err != nil {
		return nil, ReadError(err)
	}
	limits := map[string]map[string]ColumnLimits{}
	var table, column string
	var l ColumnLimits
	_, err = pgx.ForEachRow(rows, []any{&table, &column, &l.Places, &l.Digits, &l.Longest}, func() error {
		if limits[table] == nil {
			limits[table] = map[string]ColumnLimits{}
		}
		limits[table][column] = l
		return nil
	})
	return limits, ReadError(err)
}
