package demo

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

// ordinaryDay is the last day of the second shipped set: a Tuesday in the middle of a month,
// a quarter and a year.
func ordinaryDay() day { return on(2019, time.October, 15) }

// cut takes a table back to a day: what began later is removed, and what happened later to
// a row that remains has not happened. Parameter $1 is the county, $2 the day.
type cut struct {
	table string
	begun string   // SQL of the day on which a row begins; "": all rows remain
	later []string // columns of days that are emptied where the day has not come
	set   []string // what else changes in the rows with such a day
	where string   // rows that change although no column of later says so; "": none
}

// statements returns the SQL of the cut.
func (c cut) statements() (all []string) {
	if c.begun != "" {
		all = append(all, "DELETE FROM "+c.table+" WHERE county_code = $1 AND "+c.begun+" > $2::date")
	}
	var sets, wheres []string
	for _, column := range c.later {
		sets = append(sets, column+" = CASE WHEN "+column+" > $2::date THEN NULL ELSE "+column+" END")
		wheres = append(wheres, column+" > $2::date")
	}
	if c.where != "" {
		wheres = append(wheres, c.where)
	}
	if sets = append(sets, c.set...); len(sets) > 0 {
		all = append(all, "UPDATE "+c.table+" SET "+strings.Join(sets, ", ")+" WHERE county_code = $1 AND ("+strings.Join(wheres, " OR ")+")")
	}
	return all
}

// takeBack takes tables that were just filled back to the ordinary day, if the recipe says
// so, and leaves out what its townships and villages have not reported.
func (r Recipe) takeBack(ctx context.Context, tx pgx.Tx, filled []table) error {
	if !r.Ordinary {
		return nil
	}
	inFilled := func(name string) bool {
		return slices.ContainsFunc(filled, func(t table) bool { return t.name == name })
	}
	for _, c := range cuts() {
		if !inFilled(c.table) {
			continue
		}
		for _, statement := range c.statements() {
			if err := runOn(ctx, tx, c.table, statement); err != nil {
				return err
			}
		}
	}
	for _, o := range omissions() {
		if !inFilled(o.table) {
			continue
		}
		if err := runOn(ctx, tx, o.table, o.sql); err != nil {
			return err
		}
	}
	return nil
}

// runOn runs a statement with the county and the ordinary day, those of the two that it
// names.
func runOn(ctx context.Context, tx pgx.Tx, table, statement string) error {
	args := []any{County, ordinaryDay().time()}
	if !strings.Contains(statement, "$2") {
		args = args[:1]
	}
	if _, err := tx.Exec(ctx, statement, args...); err != nil {
		return fmt.Errorf("demo: take %s back to the ordinary day: %w", table, err)
	}
	return nil
}
