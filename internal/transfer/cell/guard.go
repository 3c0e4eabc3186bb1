package cell

import (
	"regexp"
	"strings"
	"unicode"
)

// guarded is how a text begins that a spreadsheet program may take for a formula, also after
// blanks and in full-width signs; or that has a mark of an export before it already, or one
// before nothing but digits.
var guarded = regexp.MustCompile(`^'*[=+\-@\t\r\n＝＋－＠]|^'+\d+$`)

// Guard marks a text so that no spreadsheet program takes it for a formula: an apostrophe
// stands before it. Reading the cell takes the mark away again.
func Guard(text string) string {
	seen := strings.TrimLeftFunc(text, func(c rune) bool { return c != '\t' && c != '\r' && c != '\n' && (unicode.IsSpace(c) || invisible(c)) })
	if guarded.MatchString(seen) {
		return "'" + text
	}
	return text
}

// MayBeFormula reports whether Guard has to look at a text: it is false for texts that begin
// with a letter or a Chinese character, as most do.
func MayBeFormula(text []byte) bool {
	return len(text) > 0 && (text[0] <= '@' || text[0] > '~' && (text[0] < 0xe4 || text[0] > 0xe9))
}

// unguard takes the mark of Guard away.
func unguard(text string) string {
	if strings.HasPrefix(text, "'") && guarded.MatchString(text) {
		return text[1:]
	}
	return text
}
