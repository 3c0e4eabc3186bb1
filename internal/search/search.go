// Package search says how text is found: what is kept of a row's text when it is
// written (Index), and what is looked for when somebody searches (Parse). It
// knows Chinese substrings, pinyin, pinyin initials and one wrong character;
// internal/postgres stores the one and compiles the other.
//
// Everything is found by tokens first, which a GIN index of arrays finds, and
// then looked at closely: pairs of Chinese characters, triples of letters of the
// pinyin, pairs of initials. Letters and digits in the text count as syllables
// of their own.
package search

import (
	"strings"
	"unicode"
)

// Version changes with what Index makes, so that stored entries are made anew.
const Version = "2"

// Bounds of what is kept and asked.
const (
	maxField    = 400 // characters of one field that are kept
	maxReadings = 4   // of one text, where characters have several
	maxWords    = 12  // of a search
	maxQuery    = 60  // characters of a search
)

// unit is a Chinese character, or a run of letters and digits.
type unit struct {
	text string
	han  bool
}

// units takes a text apart; width, case, what shows nothing and everything that is
// neither letter nor digit are dropped.
func units(text string) []unit {
	var out []unit
	joined := false // whether the next letter continues the unit before it
	for _, r := range strings.ToLower(Plain(text)) {
		switch {
		case unicode.Is(unicode.Han, r):
			out = append(out, unit{string(r), true})
			joined = false
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if joined {
				out[len(out)-1].text += string(r)
			} else {
				out = append(out, unit{string(r), false})
			}
			joined = true
		default:
			joined = false
		}
	}
	return out
}

// join writes units without anything between them.
func join(list []unit) string {
	var b strings.Builder
	for _, u := range list {
		b.WriteString(u.text)
	}
	return b.String()
}

// grams are all runs of n characters.
func grams(text string, n int) []string {
	runes := []rune(text)
	var out []string
	for i := 0; i+n <= len(runes); i++ {
		out = append(out, string(runes[i:i+n]))
	}
	return out
}

// Tokens of different kinds must not be taken for each other: a syllable begins
// with ^, initials with '. Those of Chinese characters and of pinyin differ by script.
func syllableToken(text string) string { return "^" + text }
func initialToken(text string) string  { return "'" + text }

func mapped(list []string, f func(string) string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = f(s)
	}
	return out
}
