package transfer

import (
	"strconv"
	"time"

	"litong3422/internal/catalogue"
	"litong3422/internal/page"
	"litong3422/internal/postgres"
	"litong3422/internal/sheet/book"
)

// set sets a value; the memory of the one before is used again.
func set(v *book.Value, f book.Form, text string) {
	v.Form, v.Blank, v.Text = f, false, append(v.Text[:0], text...)
}

// say sets a text.
func say(v *book.Value, text string) { set(v, book.Text, text) }

// china is China Standard Time, which has no summer time.
func china() *time.Location { return time.FixedZone("UTC+8", 8*60*60) }

// display says how the value of a field is read from a row and shown.
type display struct {
	field *catalogue.Field
	words map[string]string // of an enum
	raw   bool              // for programs: names instead of words
	of    *catalogue.Entity
	zone  *time.Location
}

func newDisplay(e *catalogue.Entity, f *catalogue.Field, raw bool) *display {
	r := &display{field: f, raw: raw, of: e, zone: china()}
	if f.Kind == catalogue.Enum && !raw {
		r.words = map[string]string{}
		for _, name := range f.Enum {
			r.words[name] = f.ValueLabel(name).ZH
		}
	}
	return r
}

// read reads a cell of a row.
func (r *display) read(row *postgres.Record, cell int, into *book.Value) {
	into.Blank = true
	raw := row.Raw(cell)
	if raw == nil {
		return
	}
	switch r.field.Kind {
	case catalogue.Int:
		if n, ok := row.Int(cell); ok {
			into.Form, into.Blank, into.Text = r.number(), false, strconv.AppendInt(into.Text[:0], n, 10)
		}
	case catalogue.Boolean:
		if yes, ok := row.Bool(cell); ok {
			r.truth(yes, into)
		}
	case catalogue.DateTime:
		if at, ok := row.Instant(cell); ok {
			r.instant(at, into)
		}
	default:
		r.text(string(raw), into)
	}
}

// text shows a value that came as text.
func (r *display) text(raw string, into *book.Value) {
	into.Blank = true
	switch r.field.Kind {
	case catalogue.Int, catalogue.Decimal:
		set(into, r.number(), raw)
	case catalogue.Date:
		set(into, book.Day, raw)
	case catalogue.Boolean:
		r.truth(raw == "true" || raw == "t", into)
	case catalogue.DateTime:
		if at, err := time.Parse(time.RFC3339Nano, raw); err == nil {
			r.instant(at, into)
		} else {
			say(into, raw)
		}
	case catalogue.Enum:
		if word := r.words[raw]; word != "" {
			raw = word
		}
		say(into, raw)
	case catalogue.ID:
		say(into, page.ID(r.of.Name, raw))
	default:
		say(into, raw)
	}
}

// number is the form of a number.
func (r *display) number() book.Form {
	if r.raw {
		return book.Number
	}
	return formOf(r.field)
}

func (r *display) truth(yes bool, into *book.Value) {
	switch {
	case r.raw:
		into.Form, into.Blank, into.Text = book.Truth, false, strconv.AppendBool(into.Text[:0], yes)
	case yes:
		say(into, "是")
	default:
		say(into, "否")
	}
}

func (r *display) instant(at time.Time, into *book.Value) {
	layout := "2006-01-02 15:04:05"
	if r.raw {
		layout = time.RFC3339Nano
	}
	into.Form, into.Blank, into.Text = book.Instant, false, at.In(r.zone).AppendFormat(into.Text[:0], layout)
}
