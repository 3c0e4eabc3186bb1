// Package fault is the product's vocabulary of errors: a kind for programs, and a text for
// people in Chinese and English. Any other error is internal: the client sees a request id
// and no text.
package fault

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// Kind classifies a fault. Its value is the stable code in API answers.
type Kind string

// The kinds that a client may see.
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
	SetupNeeded     Kind = "SETUP_NEEDED"
	Internal        Kind = "INTERNAL"
)

// Text is a message in both languages of the product.
type Text struct{ ZH, EN string }

// In returns the text in a language: English for "en", otherwise Chinese.
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

// New returns a fault. The args fill both texts, which must use the same verbs in the same
// order. Long strings in args are cut, since they may come from a client.
func New(kind Kind, zh, en string, args ...any) *Error {
	args = brief(args)
	return &Error{Kind: kind, Text: Text{fmt.Sprintf(zh, args...), fmt.Sprintf(en, args...)}}
}

// brief returns args with long strings cut. A client's document never comes back in an
// error.
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

// Wrap returns the fault with a cause for the log. A client never sees the cause.
func (e *Error) Wrap(cause error) *Error {
	return &Error{Kind: e.Kind, Text: e.Text, cause: cause}
}

// Error returns kind, English text and cause, for the log.
func (e *Error) Error() string {
	if e.cause != nil {
		return string(e.Kind) + ": " + e.Text.EN + ": " + e.cause.Error()
	}
	return string(e.Kind) + ": " + e.Text.EN
}

// Unwrap returns the cause, or nil.
func (e *Error) Unwrap() error { return e.cause }

// KindOf returns the kind of err, and Internal for an error that is not a fault.
func KindOf(err error) Kind {
	var f *Error
	if errors.As(err, &f) {
		return f.Kind
	}
	return Internal
}

// InvalidArgument returns a fault of kind Invalid that names an argument. The caller passes
// the texts without full stops.
func InvalidArgument(path, zh, en string, args ...any) error {
	return AtArgument(path, New(Invalid, zh+"。", en+".", args...))
}

// AtArgument returns the fault with the name of an argument before its text. An error that
// is not a fault is returned unchanged.
func AtArgument(path string, err error) error {
	var f *Error
	if !errors.As(err, &f) {
		return err
	}
	return &Error{Kind: f.Kind, Text: Text{ZH: "参数 " + path + "：" + f.Text.ZH, EN: "Argument " + path + ": " + f.Text.EN}}
}
