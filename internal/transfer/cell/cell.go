// Package cell reads one cell of a sheet as a value of a field. It never guesses: a cell
// that can be read in two ways is a problem that names both. All functions are pure.
package cell

import (
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/sheet"
)

// Code says why a cell, a row or a column is refused. It is stable; clients decide by it.
type Code string

// The codes. This package uses those of cells; the others belong to the reader of files.
const (
	RequiredMissing       Code = "REQUIRED_MISSING"
	DateFormat            Code = "DATE_FORMAT"
	DateAmbiguous         Code = "DATE_AMBIGUOUS"
	DateImpossible        Code = "DATE_IMPOSSIBLE"
	NumberFormat          Code = "NUMBER_FORMAT"
	NumberRange           Code = "NUMBER_RANGE"
	NumberPrecision       Code = "NUMBER_PRECISION"
	EnumUnknown           Code = "ENUM_UNKNOWN"
	ReferenceUnknown      Code = "REFERENCE_UNKNOWN"
	ReferenceAmbiguous    Code = "REFERENCE_AMBIGUOUS"
	ReferenceOutOfScope   Code = "REFERENCE_OUT_OF_SCOPE"
	DuplicateInFile       Code = "DUPLICATE_IN_FILE"
	KeyMissing            Code = "KEY_MISSING"
	RuleBroken            Code = "RULE_BROKEN"
	TextLength            Code = "TEXT_LENGTH"
	TextInvalid           Code = "TEXT_INVALID"
	FormulaError          Code = "FORMULA_ERROR"
	FormulaWithoutValue   Code = "FORMULA_WITHOUT_VALUE"
	UnitUnknown           Code = "UNIT_UNKNOWN"
	ColumnRequiredMissing Code = "COLUMN_REQUIRED_MISSING"
	ColumnAmbiguous       Code = "COLUMN_AMBIGUOUS"
	ColumnDuplicate       Code = "COLUMN_DUPLICATE"
	KeyExists             Code = "KEY_EXISTS"
	KeyUnknown            Code = "KEY_UNKNOWN"
)

// Problem says why a cell is refused, and which values its writer may have meant.
type Problem struct {
	Code        Code
	Text        fault.Text
	Suggestions []string
}

// Column is what is known of a column of a sheet. Only Field is needed.
type Column struct {
	Field     *catalogue.Field  // nil for a reference or an unmapped column, which is read by Text
	Unit      string            // as the header or the sheet states it: "万元", "亩", "%"; "" for none
	DateOrder string            // of a mapping: "YMD", "MDY", "DMY"; "" for none
	Words     map[string]string // of a mapping: the value that a word stands for; "" is a blank cell
	Fraction  bool              // a per-cent field whose cells hold fractions of one
	Month     bool              // a day that stands for its month: the first may be missing
	Workbook  bool              // numbers are stored as numbers
	Date1904  bool              // days of the workbook count from 1904
	Places    int               // most decimal places that the database stores; −1 unknown
	Digits    int               // most digits before the point; 0 unknown
	Longest   int               // most characters of a text; 0 unknown
}

// Read returns the value of a cell as internal/change takes it: a day, a moment, a decimal
// and an enum value as text, a whole number as int64, a truth as bool. A blank cell is nil
// without a problem.
func (c *Column) Read(x sheet.Cell) (any, *Problem) {
	switch x.Kind {
	case sheet.Error:
		return nil, formulaError(x.Text)
	case sheet.NoValue:
		return nil, problem(FormulaWithoutValue, "公式没有保存计算结果，请在表格软件中打开、重新计算并保存", "the file holds no value of this formula: open it in a spreadsheet program, calculate and save")
	}
	if x.Kind == sheet.Text && isFormulaError(x.Text) {
		return nil, formulaError(x.Text)
	}
	if len(c.Words) > 0 {
		if word, found := c.word(x); found {
			meant := *c
			meant.Words = nil
			return meant.Read(sheet.Cell{Kind: sheet.Text, Text: word})
		}
	}
	if Blank(x) {
		return nil, nil
	}
	return c.read(x)
}

// read reads a cell that is not blank.
func (c *Column) read(x sheet.Cell) (any, *Problem) {
	if c.Field == nil {
		return boxed(Text(x))
	}
	switch c.Field.Kind {
	case catalogue.Date:
		return boxed(c.readDay(x))
	case catalogue.DateTime:
		return boxed(c.readMoment(x))
	case catalogue.Int:
		return c.readWhole(x)
	case catalogue.Decimal:
		return boxed(c.readDecimal(x))
	case catalogue.Boolean:
		return c.readTruth(x)
	case catalogue.Enum:
		return boxed(c.readEnum(x))
	}
	return boxed(c.readText(x))
}

// boxed returns a text as a value, nil for an empty one or with a problem.
func boxed(text string, p *Problem) (any, *Problem) {
	if p != nil || text == "" {
		return nil, p
	}
	return text, nil
}

// word returns the value that the mapping has for the text of a cell.
func (c *Column) word(x sheet.Cell) (string, bool) {
	if x.Kind == sheet.Empty {
		word, found := c.Words[""]
		return word, found
	}
	text, p := Text(x)
	if p != nil {
		return "", false
	}
	if word, found := c.Words[text]; found {
		return word, true
	}
	for known, word := range c.Words {
		if known != "" && folded(known) == folded(text) {
			return word, true
		}
	}
	if Blank(x) {
		word, found := c.Words[""]
		return word, found
	}
	return "", false
}

// Blank reports whether a cell says nothing: it is empty, has only blanks, or a mark that
// offices write into cells that do not apply: strokes, a slash, N/A. 无 is no blank: it
// says no in a column of yes and no, and may be a text.
func Blank(x sheet.Cell) bool {
	if x.Kind == sheet.Empty {
		return true
	}
	if x.Kind != sheet.Text {
		return false
	}
	switch folded(clean(x.Text)) {
	case "", "-", "--", "---", "—", "——", "———", "–", "―", "─", "──", "/", "//", `\`, "n/a":
		return true
	}
	return false
}
