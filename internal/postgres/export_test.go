package postgres

// Mask lets tests see how values are masked without a table that holds them.
func Mask(col, kind string) string { return mask(col, kind) }

// Checked returns what the reader binds for a text as a value of an SQL type; ok
// is false where it refuses the text.
func Checked(typ, text string) (bound any, ok bool) { return check(typ, text) }
