package quality

import "litong3422/internal/catalogue"

// Type is the type of a part of a condition.
type Type int

// The types.
const (
	Truth Type = iota
	Number
	Text
	Date
	Nothing // nil
	Row     // a row at the end of a to-one edge: it is there or not, and equal to another or not
)

// Node is a checked part of a condition.
type Node interface{ Type() Type }

// The parts of a condition.
type (
	// Field is a field of the row.
	Field struct{ *catalogue.Field }
	// Edge is a to-one edge of the row.
	Edge struct{ *catalogue.Ref }
	// Variable is something known of a figure, by its name.
	Variable struct {
		Name string
		Is   Type
	}
	// Literal is a number, a text, a day (2019-12-31) or a truth value, as text.
	Literal struct {
		Text string
		Is   Type
	}
	// Nil is the absence of a value.
	Nil struct{}
	// Today is the last day of the county's records.
	Today struct{}
	// Not is a negation.
	Not struct{ Of Node }
	// Minus is a number with the other sign.
	Minus struct{ Of Node }
	// Binary combines two parts: and or == != < <= > >= + - * /.
	Binary struct {
		Operator    string
		Left, Right Node
		Is          Type
	}
	// In reports whether a value is one of some.
	In struct {
		Of   Node
		List []Literal
	}
	// Part is the year or the month of a day, or the absolute value of a number.
	Part struct {
		Name string // year, month, abs
		Of   Node
	}
	// Aggregate is the number of rows at the end of a to-many edge, or the sum of a field
	// of theirs. Without rows both are 0.
	Aggregate struct {
		Edge  *catalogue.Ref
		Field *catalogue.Field // nil: the rows are counted
	}
)

// Type returns the type of the field's values.
func (n Field) Type() Type {
	switch n.Kind {
	case catalogue.Int, catalogue.Decimal:
		return Number
	case catalogue.Boolean:
		return Truth
	case catalogue.Date:
		return Date
	default:
		return Text
	}
}

// Type returns Row.
func (Edge) Type() Type { return Row }

// Type returns the type of the variable.
func (n Variable) Type() Type { return n.Is }

// Type returns the type of the literal.
func (n Literal) Type() Type { return n.Is }

// Type returns Nothing.
func (Nil) Type() Type { return Nothing }

// Type returns Date.
func (Today) Type() Type { return Date }

// Type returns Truth.
func (Not) Type() Type { return Truth }

// Type returns Number.
func (Minus) Type() Type { return Number }

// Type returns the type of the result.
func (n Binary) Type() Type { return n.Is }

// Type returns Truth.
func (In) Type() Type { return Truth }

// Type returns Number.
func (Part) Type() Type { return Number }

// Type returns Number.
func (Aggregate) Type() Type { return Number }
