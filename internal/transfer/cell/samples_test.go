package cell_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
	"litong3422/internal/sheet"
	"litong3422/internal/transfer/cell"
)

const samples = "../testdata/samples"

// truth is what is true of a sample file, as far as single cells decide it.
type truth struct {
	File   string
	Expect struct {
		Entity  string
		Columns []struct {
			Sheet, Column, Header string
			Field                 any
		}
		Refused, Either []refusal
		HeaderRows      map[string][]int
		Error           *struct{ Codes []string }
	}
	Stored []struct {
		Sheet  string
		Row    int
		Values map[string]any
	}
}

type refusal struct {
	Sheet, Cell string
	Codes       []cell.Code
}

// sheetUnits are the units that lines above the header state for a whole file.
var sheetUnits = map[string]string{"o02": "万元", "o09": "千元"}

// places are the decimal places of columns in the database that are no amounts.
var places = map[string]int{"lengthKm": 3, "resourceMu": 1, "hours": 1}

var inBrackets = regexp.MustCompile(`[（(]([^（()）]+)[)）]$`)

func TestCellsOfTheSamplesAreReadAsTheyAre(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(samples, "truth", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%d truths: %v", len(files), err)
	}
	cells := 0
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var of truth
		if err := json.Unmarshal(content, &of); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		t.Run(filepath.Base(of.File)[:3], func(t *testing.T) { cells += checkSample(t, of) })
	}
	if cells < 1_500 {
		t.Errorf("only %d cells were compared", cells)
	}
}

func checkSample(t *testing.T, of truth) (cells int) {
	content, err := os.ReadFile(filepath.Join(samples, of.File))
	if err != nil {
		t.Fatal(err)
	}
	book, err := sheet.Open(of.File, bytes.NewReader(content), int64(len(content)))
	if of.Expect.Error != nil {
		if refused, ok := err.(*sheet.FileError); !ok || !slices.Contains(of.Expect.Error.Codes, string(refused.Code)) {
			t.Errorf("opened with %v, want %v", err, of.Expect.Error.Codes)
		}
		return 0
	}
	if err != nil {
		t.Fatal(err)
	}
	entity := schema.Catalogue().Entity(of.Expect.Entity)
	if entity == nil {
		return 0 // the file is of no entity
	}
	for _, s := range book.Sheets {
		columns := columnsOf(of, book, s.Name, entity)
		for line, err := range book.Lines(s) {
			if err != nil {
				t.Fatal(err)
			}
			for at, column := range columns {
				x := sheet.Cell{}
				if at < len(line.Cells) {
					x = line.Cells[at]
				}
				if slices.Contains(of.Expect.HeaderRows[s.Name], line.Number) {
					continue
				}
				cells += of.check(t, column, s.Name, line.Number, at, x)
			}
		}
	}
	return cells
}

// columnsOf returns the columns of a sheet that hold fields, by their place.
func columnsOf(of truth, book *sheet.Book, name string, entity *catalogue.Entity) map[int]*cell.Column {
	columns := map[int]*cell.Column{}
	for _, known := range of.Expect.Columns {
		field, _ := known.Field.(string)
		f := entity.Field(field)
		if known.Sheet != name || f == nil {
			continue
		}
		c := &cell.Column{Field: f, Workbook: book.Workbook, Date1904: book.Date1904, Places: -1, Month: field == "month"}
		if n, found := places[field]; found {
			c.Places = n
		}
		unit := sheetUnits[filepath.Base(of.File)[:3]]
		if bracket := inBrackets.FindStringSubmatch(known.Header); bracket != nil {
			unit = bracket[1]
		}
		if (f.Kind == catalogue.Int || f.Kind == catalogue.Decimal) && f.Unit != "" && cell.UnitFits(f, unit) {
			c.Unit = unit
		}
		columns[int(known.Column[0]-'A')] = c
	}
	return columns
}

func (of truth) check(t *testing.T, c *cell.Column, name string, row, column int, x sheet.Cell) int {
	at := sheet.CellName(row, column)
	value, p := c.Read(x)
	if codes := codesAt(of.Expect.Refused, name, at); codes != nil {
		elsewhere := slices.Contains(codes, cell.RuleBroken) || value == nil && slices.Contains(codes, cell.RequiredMissing)
		if p == nil && !elsewhere || p != nil && !slices.Contains(codes, p.Code) {
			t.Errorf("%s %s %q: read as %v, %v; want %v", name, at, x.Text, value, show(p), codes)
		}
		return 1
	}
	want, stored := of.storedAt(name, row, c.Field.Name)
	if !stored {
		return 0
	}
	if p != nil {
		if codes := codesAt(of.Expect.Either, name, at); !slices.Contains(codes, p.Code) {
			t.Errorf("%s %s %q: %v; want %v", name, at, x.Text, show(p), want)
		}
		return 1
	}
	if !same(c.Field, value, want) {
		t.Errorf("%s %s %q: read as %v; want %v", name, at, x.Text, value, want)
	}
	return 1
}

func show(p *cell.Problem) string {
	if p == nil {
		return "no problem"
	}
	return fmt.Sprint(p.Code, " ", p.Text.ZH, " ", p.Text.EN)
}

func codesAt(list []refusal, name, at string) []cell.Code {
	for _, r := range list {
		if r.Sheet == name && r.Cell == at {
			return r.Codes
		}
	}
	return nil
}

func (of truth) storedAt(name string, row int, field string) (any, bool) {
	for _, s := range of.Stored {
		if s.Sheet == name && s.Row == row {
			want, found := s.Values[field]
			return want, found
		}
	}
	return nil, false
}

// same compares a value that was read with one of the API, which masks persons.
func same(f *catalogue.Field, value, want any) bool {
	if choices, several := want.(map[string]any); several {
		list, _ := choices["anyOf"].([]any)
		return slices.ContainsFunc(list, func(each any) bool { return same(f, value, each) })
	}
	switch value := value.(type) {
	case int64:
		return want == float64(value)
	case string:
		text, _ := want.(string)
		switch {
		case f.Kind == catalogue.Decimal:
			a, err1 := decimal.NewFromString(value)
			b, err2 := decimal.NewFromString(text)
			return err1 == nil && err2 == nil && a.Equal(b)
		case f.PII == "NAME":
			first, size := utf8.DecodeRuneInString(value)
			value = string(first) + strings.Repeat("*", utf8.RuneCountInString(value[size:]))
		case f.PII == "PHONE":
			value = value[:3] + "****" + value[len(value)-4:]
		}
		return value == text
	}
	return value == want
}
