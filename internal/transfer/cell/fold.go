package cell

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// clean removes what no reader sees: blanks of every kind around a text, and characters
// without a width within it. Other blanks within become plain ones; line breaks stay.
func clean(text string) string {
	if isPlain(text) {
		return strings.TrimSpace(text)
	}
	return strings.TrimSpace(strings.Map(func(c rune) rune {
		switch {
		case invisible(c):
			return -1
		case c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085':
			return '\n'
		case c == '\u3000', c == '\n', c == '\t':
			return c
		case unicode.IsSpace(c):
			return ' '
		}
		return c
	}, strings.ReplaceAll(text, "\r\n", "\n")))
}

// isPlain reports whether a text is of ASCII without carriage returns.
func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf || text[i] == '\r' {
			return false
		}
	}
	return true
}

// invisible reports whether a character has no width and no meaning.
func invisible(c rune) bool {
	switch c {
	case '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff', '\u00ad', '\u180e':
		return true
	}
	return false
}

// narrow turns full-width letters, digits and marks into those of ASCII.
func narrow(text string) string {
	if isPlain(text) {
		return text
	}
	return strings.Map(func(c rune) rune {
		switch {
		case c >= 0xff01 && c <= 0xff5e:
			return c - 0xfee0
		case c == '\u3000':
			return ' '
		case c == '￥':
			return '¥'
		case c == '−' || c == '﹣' || c == '‐' || c == '‑':
			return '-'
		}
		return c
	}, text)
}

// folded is a text as words are compared: narrow, in lower case, without blanks.
func folded(text string) string {
	return strings.ToLower(withoutBlanks(narrow(clean(text))))
}

func withoutBlanks(text string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsSpace(c) {
			return -1
		}
		return c
	}, text)
}
