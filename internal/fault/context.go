package fault

import "errors"

// ReadError is an internal error of reading rows. It names the entity for the log, and
// never a value of a row.
type ReadError struct {
	Entity string // its name in the schema
	Doing  string // a gerund: "counting rows"
	cause  error
}

// Reading adds the entity to an error of reading its rows. A fault stays as it is: its
// text is for the client, and knows its place. A nil error stays nil.
func Reading(doing, entity string, err error) error {
	var f *Error
	if err == nil || errors.As(err, &f) {
		return err
	}
	return &ReadError{Entity: entity, Doing: doing, cause: err}
}

func (e *ReadError) Error() string { return e.Doing + " of " + e.Entity + ": " + e.cause.Error() }

// Unwrap returns the error of the reader.
func (e *ReadError) Unwrap() error { return e.cause }
