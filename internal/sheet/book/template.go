package book

import (
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// Rule says what may be typed into a column of a template.
type Rule struct {
	Choices []string // words to choose from; nil for none
	Open    bool     // other words may be typed, too
	Whole   bool     // a whole number
	Least   string   // of a number; "" without one
	Most    string
	Longest int    // characters of a text; 0 without a limit
	Note    string // what belongs there
}

// TemplateColumn is a column of a template.
type TemplateColumn struct {
	Column
	Rule
}

// TemplateRows is how many rows of a template have rules.
const TemplateRows = 5000

// listsName is the name of the hidden sheet that holds the words to choose from.
const listsName = "列表"

// WriteTemplate writes a workbook to be filled in: a sheet with headers, rules for what is
// typed and words to choose from, and explanations.
func WriteTemplate(w io.Writer, title string, columns []TemplateColumn, notes Notes) error {
	plain := make([]Column, len(columns))
	for i, c := range columns {
		plain[i] = c.Column
	}
	b, err := New(title, plain, 0)
	if err != nil {
		return err
	}
	lists := 0
	for i, c := range columns {
		if err := b.addRule(i, c, &lists); err != nil {
			return err
		}
	}
	if err := b.AddNotes(notes); err != nil {
		return err
	}
	if lists > 0 {
		if err := b.file.SetSheetVisible(listsName, false); err != nil {
			return err
		}
	}
	return b.file.Write(w)
}

// addRule adds the rule of a column, and its note at the header.
func (b *Book) addRule(at int, c TemplateColumn, lists *int) error {
	name, err := excelize.ColumnNumberToName(at + 1)
	if err != nil {
		return err
	}
	if c.Note != "" {
		const width, height = 260, 140
		if err := b.file.AddComment(b.sheets[0], excelize.Comment{Cell: name + "1", Text: c.Note, Width: width, Height: height}); err != nil {
			return err
		}
	}
	v := excelize.NewDataValidation(true)
	v.SetSqref(fmt.Sprintf("%s2:%s%d", name, name, TemplateRows+1))
	ruled, err := b.rule(v, c, lists)
	if err != nil || !ruled {
		return err
	}
	style := excelize.DataValidationErrorStyleStop
	if c.Open {
		style = excelize.DataValidationErrorStyleWarning
	}
	v.SetError(style, "请核对", short(c.Note, 200))
	v.SetInput(short(c.Header, 30), short(c.Note, 200))
	return b.file.AddDataValidation(b.sheets[0], v)
}

// rule sets what may be typed; ruled is false where anything may.
func (b *Book) rule(v *excelize.DataValidation, c TemplateColumn, lists *int) (ruled bool, err error) {
	least, most := c.Least, c.Most
	switch {
	case len(c.Choices) > 0:
		column, err := b.addList(c.Choices, lists)
		if err == nil {
			v.SetSqrefDropList(fmt.Sprintf("'%s'!$%s$1:$%s$%d", listsName, column, column, len(c.Choices)))
		}
		return true, err
	case c.Form == Day || c.Form == Instant:
		const first, last = "1", "80000" // 1 January 1900, and a day in 2119
		return true, v.SetRange(first, last, excelize.DataValidationTypeDate, excelize.DataValidationOperatorBetween)
	case c.Form == Number || c.Form == Percent:
		if least == "" {
			least = "-999999999999999"
		}
		if most == "" {
			most = "999999999999999"
		}
		kind := excelize.DataValidationTypeDecimal
		if c.Whole {
			kind = excelize.DataValidationTypeWhole
		}
		return true, v.SetRange(least, most, kind, excelize.DataValidationOperatorBetween)
	case c.Longest > 0:
		return true, v.SetRange("0", fmt.Sprint(c.Longest), excelize.DataValidationTypeTextLength, excelize.DataValidationOperatorBetween)
	}
	return false, nil
}

// addList adds words to the sheet of lists, and returns their column.
func (b *Book) addList(words []string, lists *int) (column string, err error) {
	if *lists == 0 {
		if _, err := b.file.NewSheet(listsName); err != nil {
			return "", err
		}
	}
	*lists++
	if column, err = excelize.ColumnNumberToName(*lists); err != nil {
		return "", err
	}
	for i, word := range words {
		if err := b.file.SetCellStr(listsName, fmt.Sprint(column, i+1), word); err != nil {
			return "", err
		}
	}
	return column, nil
}

// short is a text as long as a message of a rule may be.
func short(text string, longest int) string {
	if utf8.RuneCountInString(text) <= longest {
		return text
	}
	return string([]rune(text)[:longest-1]) + "…"
}
