package catalogue

import "litong3422/internal/fault"

// Description returns what the schema says of the field, in both languages.
func (f *Field) Description() fault.Text { return described(f.description) }

// Description returns what the schema says of the edge, in both languages.
func (r *Ref) Description() fault.Text { return described(r.description) }

// Description returns what the schema says of the entity, in both languages.
func (e *Entity) Description() fault.Text { return described(e.description) }

func described(text string) fault.Text {
	zh, en := halves(text)
	return fault.Text{ZH: zh, EN: en}
}

// Computed reports whether the database computes the field, so that no client writes it.
func (f *Field) Computed() bool { return f.computed }
