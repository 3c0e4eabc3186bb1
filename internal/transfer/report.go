package transfer

import (
	"litong3422/internal/fault"
	"litong3422/internal/sheet"
	"litong3422/internal/transfer/cell"
)

// Report says what an import found and did. Its JSON is a fixed format that scripts read.
type Report struct {
	Committed bool         `json:"committed"`
	ImportID  *string      `json:"importId"`
	Files     []FileReport `json:"files"`
}

// Text is a message in both languages.
type Text struct {
	ZH string `json:"zh"`
	EN string `json:"en"`
}

func textOf(t fault.Text) Text { return Text{ZH: t.ZH, EN: t.EN} }

// FileReport is about one file.
type FileReport struct {
	File   string        `json:"file"`
	Error  *FileError    `json:"error"` // the file could not be read
	Sheets []SheetReport `json:"sheets"`
}

// FileError says why a file could not be read.
type FileError struct {
	Code    sheet.FileCode `json:"code"`
	Message Text           `json:"message"`
}

// SheetReport is about one sheet.
type SheetReport struct {
	Sheet           string         `json:"sheet"`
	Entity          *string        `json:"entity"`    // null: no table of an entity was found in it
	HeaderRow       *int           `json:"headerRow"` // the last line of the headers
	Columns         []ColumnReport `json:"columns"`
	ProposedMapping *string        `json:"proposedMapping"` // the source whose files have the same headers
	Rows            int            `json:"rows"`            // without those that were skipped
	Created         int            `json:"created"`
	Updated         int            `json:"updated"`
	Unchanged       int            `json:"unchanged"`
	Skipped         []Skipped      `json:"skipped"`
	RefusedCount    int            `json:"refusedCount"` // all of them, also those that the report leaves out
	Refused         []Refused      `json:"refused"`      // the first mostReported
	Notes           []Text         `json:"notes"`        // what was filled in, and from where
	Vanished        *Vanished      `json:"vanished"`     // of a full export, in the first sheet of each entity
}

// mostReported bounds the refusals of a sheet that a report names: a file of another kind
// would have one in each of its cells.
const mostReported = 5000

func (s *SheetReport) add(refused ...Refused) {
	s.RefusedCount += len(refused)
	s.Refused = append(s.Refused, refused[:min(len(refused), mostReported-len(s.Refused))]...)
}

// How says how the field of a column was found.
type How string

// The ways.
const (
	ByName    How = "NAME"      // the label or name of the field
	BySynonym How = "SYNONYM"   // another word for it
	ByMapping How = "MAPPING"   // the mapping says so
	ByNone    How = "NONE"      // no field: the column is not read
	Ambiguous How = "AMBIGUOUS" // several fields go by this header
)

// ColumnReport is about one column.
type ColumnReport struct {
	Column     string   `json:"column"`
	Header     string   `json:"header"`
	Field      *string  `json:"field"`
	How        How      `json:"how"`
	Candidates []string `json:"candidates"`
}

// Skipped is a line that is no row.
type Skipped struct {
	Row int `json:"row"`
	Why Why `json:"why"`
}

// Why says why a line is no row.
type Why string

// The reasons.
const (
	Total          Why = "TOTAL"
	Blank          Why = "BLANK"
	Note           Why = "NOTE"
	RepeatedHeader Why = "REPEATED_HEADER"
)

// Refused is a cell, or a row, that was not taken.
type Refused struct {
	Cell        string    `json:"cell"` // "F17"; "" for the whole row or column
	Row         int       `json:"row"`
	Field       *string   `json:"field"`
	Code        cell.Code `json:"code"`
	Message     Text      `json:"message"`
	Suggestions []string  `json:"suggestions"`
}

// Refusals counts what was refused, with unreadable files.
func (r *Report) Refusals() (n int) {
	for _, f := range r.Files {
		if f.Error != nil {
			n++
		}
		for _, s := range f.Sheets {
			n += s.RefusedCount
		}
	}
	return n
}

// Unreadable reports whether a file could not be read.
func (r *Report) Unreadable() bool {
	for _, f := range r.Files {
		if f.Error != nil {
			return true
		}
	}
	return false
}

// accepted counts the rows that are stored as the files say.
func (r *Report) accepted() (n int) {
	for _, f := range r.Files {
		for _, s := range f.Sheets {
			n += s.Created + s.Updated + s.Unchanged
		}
	}
	return n
}

// vanished counts the stored rows that no row of the files names.
func (r *Report) vanished() (n int) {
	for _, f := range r.Files {
		for _, s := range f.Sheets {
			if s.Vanished != nil {
				n += s.Vanished.Count
			}
		}
	}
	return n
}
