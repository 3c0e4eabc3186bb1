// Package rules binds decisions of the domain to the rows that they concern. The schema
// names a rule in @write(rules:), and internal/command asks it for every row that is
// written, whichever way it comes. A rule reads what it needs beside the row by Facts, and
// decides by a function of its domain package.
package rules

import (
	"context"
	"errors"

	"github.com/shopspring/decimal"

	"litong3422/internal/calendar"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
)

// Row is a row by column. Text returns a value as text; ok is false for null.
type Row interface {
	Text(column string) (text string, ok bool)
}

// Facts reads rows of the county.
type Facts interface {
	// Find returns the rows of a table whose columns hold these values; all rows without.
	Find(ctx context.Context, table string, by map[string]string) ([]Row, error)
	// Catalogue knows the entities.
	Catalogue() *catalogue.Catalogue
}

// Violation is why a row is refused.
type Violation struct {
	Column      string // at fault, "" for the whole row
	Explanation fault.Text
}

// Rule decides about a row as it is to be; nil allows it.
type Rule func(ctx context.Context, facts Facts, row Row) (*Violation, error)

// ByName returns all rules by the names of docs and of the schema.
func ByName() map[string]Rule {
	return map[string]Rule{
		"R-3":  starSubsidyHasTheRateOfItsStars,
		"R-5":  debtOnlyShrinks,
		"R-9":  requestIsDueWithinItsLimit,
		"R-10": villageLeavesTheListByClosedBooks,

		"indicator": indicatorIsKnown,
		"target":    targetFitsItsIndicator,
		"quality":   qualityRuleIsUnderstood,
	}
}

// day reads a date; ok is false for null.
func day(row Row, column string) (d calendar.Day, ok bool, err error) {
	text, ok := row.Text(column)
	if !ok {
		return 0, false, nil
	}
	d, err = calendar.Parse(text)
	return d, err == nil, err
}

// number reads a decimal; it is not valid for null.
func number(row Row, column string) (decimal.NullDecimal, error) {
	text, ok := row.Text(column)
	if !ok {
		return decimal.NullDecimal{}, nil
	}
	d, err := decimal.NewFromString(text)
	return decimal.NewNullDecimal(d), err
}

// numbers reads decimals that are not null; ok is false if one is.
func numbers(row Row, columns ...string) (values []decimal.Decimal, ok bool, err error) {
	for _, column := range columns {
		n, err := number(row, column)
		if err != nil || !n.Valid {
			return nil, false, err
		}
		values = append(values, n.Decimal)
	}
	return values, true, nil
}

// inForce returns the rows whose days of force hold a day.
func inForce(rows []Row, on calendar.Day) (valid []Row, err error) {
	for _, row := range rows {
		from, begins, err := day(row, "effective_from")
		if err != nil {
			return nil, err
		}
		to, ends, err := day(row, "effective_to")
		if err != nil {
			return nil, err
		}
		if begins && from <= on && (!ends || on < to) {
			valid = append(valid, row)
		}
	}
	return valid, nil
}

// refused makes a violation of the refusal of a domain package; other errors stay errors.
func refused(column string, err error) (*Violation, error) {
	var said *fault.Error
	if !errors.As(err, &said) {
		return nil, err
	}
	return &Violation{Column: column, Explanation: said.Text}, nil
}
