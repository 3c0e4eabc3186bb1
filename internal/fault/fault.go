// Package fault is the product's one vocabulary of errors: a kind that programs
// act on, and a text for people in Chinese and English. What is not a fault is
// internal, and reaches no client but as a request id.
package fault

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// Kind classifies a fault; its value is the stable code in API answers.
type Kind string

// The kinds a client may see.
const (
	Invalid         Kind = "BAD_USER_INPUT"
	Unauthenticated Kind = "UNAUTHENTICATED"
	Forbidden       Kind = "FORBIDDEN"
	NotFound        Kind = "NOT_FOUND"
	Conflict        Kind = "CONFLICT"
	LimitExceeded   Kind = "LIMIT_EXCEEDED"
	RateLimited     Kind = "RATE_LIMITED"
	CursorInvalid   Kind = "CURSOR_INVALID"
	CursorMismatch  Kind = "CURSOR_MISMATCH"
	Timeout         Kind = "TIMEOUT"
	Unavailable     Kind = "UNAVAILABLE"
	Internal        Kind = "INTERNAL"
)

// Text is a message in both languages of the product.
type Text struct{ ZH, EN string }

// In returns the text in the language ("en" for English, Chinese otherwise).
func (t Text) In(language string) string {
	if language == "en" {
		return t.EN
	}
	return t.ZH
}

// Error is a fault that may be shown to a client.
type Error struct {
	Kind  Kind
	Text  Text
	cause error
}

// New makes a fault; args fill both texts, which must use the same verbs in the
// same order.
func New(kind Kind, zh, en string, args ...any) *Error {
	args = brief(args)
	return &Error{Kind: kind, Text: Text{fmt.Sprintf(zh, args...), fmt.Sprintf(en, args...)}}
}

// brief shortens the texts in args, for they may be a client's: none of its requests
// comes back in an error.
func brief(args []any) []any {
	const longest = 80
	for i, arg := range args {
		text, ok := arg.(string)
		if !ok || utf8.RuneCountInString(text) <= longest {
			continue
		}
		args = slices.Clone(args)
		args[i] = string([]rune(text)[:longest]) + "…"
	}
	return args
}

// Wrap keeps cause for the log; it is never shown to a client.
func (e *Error) Wrap(cause error) *Error {
	return &Error{Kind: e.Kind, Text: e.Text, cause: cause}
}

func (e *Error) Error() string {
	if e.cause != nil {
		return string(e.Kind) + ": " + e.Text.EN + ": " + e.cause.Error()
	}
	return string(e.Kind) + ": " + e.Text.EN
}

func (e *Error) Unwrap() error { return e.cause }

// KindOf tells the kind of err: Internal for everything that is not a fault.
func KindOf(err error) Kind {
	var f *Error
	if errors.As(err, &f) {
		return f.Kind
	}
	return Internal
}

// InvalidArgument is a BAD_USER_INPUT that names the argument it is about; the
// texts come without their full stops.
func InvalidArgument(path, zh, en string, args ...any) error {
	return AtArgument(path, New(Invalid, zh+"。", en+".", args...))
}

// AtArgument puts the name of an argument before the text of a fault; an error
// that is no fault stays as it is.
func AtArgument(path string, err error) error {
	var f *Error
	if !errors.As(err, &f) {
		return err
	}
	return &Error{Kind: f.Kind, Text: Text{ZH: "参数 " + path + ":" + f.Text.ZH, EN: "Argument " + path + ": " + f.Text.EN}}
}
