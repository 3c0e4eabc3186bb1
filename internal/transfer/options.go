package transfer

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"litong3422/internal/fault"
)

// Mode says what an import does with rows that are there, or not there, yet.
type Mode string

// The modes.
const (
	Upsert Mode = "upsert" // makes new rows and corrects those that differ
	Create Mode = "create" // only makes new rows
	Update Mode = "update" // only corrects rows
)

// ParseMode reads a mode; without one it is Upsert.
func ParseMode(text string) (Mode, error) {
	m := Mode(text)
	switch {
	case text == "":
		return Upsert, nil
	case !slices.Contains([]Mode{Upsert, Create, Update}, m):
		return "", fault.New(fault.Invalid, "mode 应为 upsert、create 或 update", "mode must be upsert, create or update")
	}
	return m, nil
}

// Options say how files are read.
type Options struct {
	As      string   `json:"as,omitempty"`    // the entity; "" to recognise it from the headers
	Sheet   string   `json:"sheet,omitempty"` // the only sheet that is read; "" for all that are visible
	Mode    Mode     `json:"mode"`
	Partial bool     `json:"partial,omitempty"` // whether good rows are stored beside refused ones
	Mapping *Mapping `json:"mapping,omitempty"`
	Full    bool     `json:"full,omitempty"`   // whether the files have all rows of the townships and periods that they speak of
	Ending  *Ending  `json:"ending,omitempty"` // asks to end the rows that vanished from a full export

	Cells Corrections `json:"cells,omitempty"` // typed in the place of cells
}

// Mapping says how the columns of a source's files are read, where the schema's labels do
// not.
type Mapping struct {
	Source    string                       `json:"source,omitempty"` // the name of the source
	Entity    string                       `json:"entity,omitempty"`
	Sheet     *string                      `json:"sheet,omitempty"`
	Columns   map[string]string            `json:"columns"`             // field by header; "" for a column that is not read
	Constants map[string]string            `json:"constants,omitempty"` // word by field, for every row
	Values    map[string]map[string]string `json:"values,omitempty"`    // value by word, by field
	Units     map[string]string            `json:"units,omitempty"`     // unit by header
	Dates     map[string]string            `json:"dates,omitempty"`     // YMD, MDY or DMY by header
	Blank     string                       `json:"blank,omitempty"`     // keep or clear: what an empty cell means for a stored value
}

// ReadMapping reads a mapping file. Unknown keys are an error: a slip would be ignored
// otherwise.
func ReadMapping(r io.Reader) (*Mapping, error) {
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	m := &Mapping{}
	if err := d.Decode(m); err != nil {
		return nil, fmt.Errorf("reading the mapping: %w", err)
	}
	return m, m.check()
}

// check refuses words that a mapping does not know.
func (m *Mapping) check() error {
	if !slices.Contains([]string{"", "keep", "clear"}, m.Blank) {
		return fmt.Errorf("reading the mapping: blank is %q, want keep or clear", m.Blank)
	}
	for header, order := range m.Dates {
		if !slices.Contains([]string{"YMD", "MDY", "DMY"}, order) {
			return fmt.Errorf("reading the mapping: the dates of %q are %q, want YMD, MDY or DMY", header, order)
		}
	}
	return nil
}

// field returns the field that the mapping gives a header, and whether it gives one.
func (m *Mapping) field(header string) (string, bool) {
	if m == nil {
		return "", false
	}
	return byHeader(m.Columns, header)
}

// byHeader looks a header up as a mapping writes it.
func byHeader(of map[string]string, header string) (string, bool) {
	if v, ok := of[strings.TrimSpace(header)]; ok {
		return v, true
	}
	for known, v := range of {
		if plain(known) == plain(header) {
			return v, true
		}
	}
	return "", false
}
