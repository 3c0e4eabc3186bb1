package search

import (
	"slices"
	"strings"
	"unicode/utf8"

	"litong3422/internal/fault"
)

// Query is a search made ready: all of its words must be found.
type Query struct{ Words []Word }

// Word is one word of a search: Chinese characters, or letters and digits.
type Word struct {
	// Any finds the candidates: those that have all tokens of one of the lists.
	// Empty, it finds all: the word is too short for the index.
	Any [][]string
	// Looks say closely what is a hit, the best first.
	Looks []Look
}

// Look is a way in which a word can be found in a line, and what that is worth.
type Look struct {
	In      Line
	Text    string // what the line must contain; empty: Pattern
	Pattern string // or the POSIX regular expression that it must match
	Worth   int
}

// Line says which text of an entry is looked at.
type Line string

// The texts of an entry.
const (
	InText     Line = "text"
	InPinyin   Line = "pinyin"
	InInitials Line = "initials"
)

// Parse reads what somebody searches for: words between blanks, each of Chinese
// characters or of letters and digits; two characters together at least.
func Parse(text string) (*Query, error) {
	if n := utf8.RuneCountInString(text); n > maxQuery {
		return nil, fault.New(fault.LimitExceeded, "搜索文字%d个字符，超过上限%d个。", "The search has %d characters, the limit is %d.", n, maxQuery)
	}
	q := &Query{}
	characters := 0
	for _, part := range strings.Fields(Plain(text)) {
		var run []unit
		for _, u := range units(part) {
			characters += utf8.RuneCountInString(u.text)
			if len(run) > 0 && run[0].han != u.han {
				q.Words, run = append(q.Words, wordOf(run)), nil
			}
			run = append(run, u)
		}
		if len(run) > 0 {
			q.Words = append(q.Words, wordOf(run))
		}
	}
	if characters < 2 {
		return nil, fault.New(fault.Invalid, "搜索至少需要两个汉字、字母或数字。", "A search needs two characters, letters or digits at least.")
	}
	if len(q.Words) > maxWords {
		return nil, fault.New(fault.LimitExceeded, "搜索%d个词，超过上限%d个。", "The search has %d words, the limit is %d.", len(q.Words), maxWords)
	}
	return q, nil
}

func wordOf(run []unit) Word {
	if run[0].han {
		return chinese(run)
	}
	return latin(join(run))
}

// chinese is a word of Chinese characters: as written, written with other
// characters of the same sound, or with one character wrong, missing or too many.
func chinese(run []unit) Word {
	text := join(run)
	w := Word{Looks: []Look{
		{In: InText, Text: "\n" + text + "\n", Worth: 100}, {In: InText, Text: "\n" + text, Worth: 90}, {In: InText, Text: text, Worth: 80}}}
	if len(run) == 1 {
		w.Any = [][]string{{text}}
		return w
	}
	characters := strings.Split(text, "")
	if n := len(run); n == 2 {
		w.Any = [][]string{{text}}
	} else if n == 3 {
		w.Any = [][]string{{join(run[:2])}, {join(run[1:])}, {run[0].text, run[2].text}}
	} else { // one slip spoils one half
		w.Any = [][]string{grams(join(run[:n/2]), 2), grams(join(run[n/2:]), 2)}
	}
	for _, sounds := range readings(run) {
		w.Any = append(w.Any, lettersAny(strings.Join(sounds, "")))
		w.Looks = append(w.Looks, Look{In: InPinyin, Text: " " + strings.Join(sounds, " ") + " ", Worth: 40})
	}
	if len(run) >= 3 {
		w.Looks = append(w.Looks, Look{In: InText, Pattern: slip(characters, "", "[^\n]"), Worth: 20})
	}
	return w
}

// latin is a word of letters and digits: pinyin from the beginning of a syllable
// on, initials, or pinyin with one letter wrong.
func latin(text string) Word {
	letters := strings.Split(text, "")
	spelt := strings.Join(letters, " ?")
	w := Word{Looks: []Look{
		{In: InPinyin, Pattern: "\n " + spelt + " \n", Worth: 75}, {In: InPinyin, Pattern: "\n " + spelt, Worth: 70},
		{In: InInitials, Text: "\n" + text + "\n", Worth: 65}, {In: InInitials, Text: "\n" + text, Worth: 62},
		{In: InPinyin, Pattern: " " + spelt, Worth: 60}, {In: InInitials, Text: text, Worth: 50}}}
	switch n := len(letters); {
	case n == 1: // too short for the index
		return w
	case n < 6 || strings.ContainsAny(text, "0123456789"): // a number with another digit is another number
		w.Any = [][]string{lettersAny(text)}
	default:
		w.Any = [][]string{grams(strings.Join(letters[:n/2], ""), 3), grams(strings.Join(letters[n/2:], ""), 3)}
		w.Looks = append(w.Looks, Look{In: InPinyin, Pattern: " " + slip(letters, " ?", "[^ \n]"), Worth: 20})
	}
	w.Any = append(w.Any, mapped(grams(text, 2), initialToken))
	return w
}

// lettersAny are the tokens of letters that begin a syllable.
func lettersAny(letters string) []string {
	if utf8.RuneCountInString(letters) < 3 {
		return []string{syllableToken(letters)}
	}
	return grams(letters, 3)
}

// slip is a pattern of characters of which one may be another, missing, or
// preceded by one too many; between stands between any two.
func slip(characters []string, between, other string) string {
	var ways []string
	for i := range characters {
		before, after := strings.Join(characters[:i], between), strings.Join(characters[i+1:], between)
		for _, middle := range []string{other + "?", other + between + characters[i]} {
			if i == 0 && middle != other+"?" {
				continue // one too many before the first is a hit anyway
			}
			ways = append(ways, strings.Join(slices.DeleteFunc([]string{before, middle, after}, func(s string) bool { return s == "" }), between))
		}
	}
	return "(" + strings.Join(ways, "|") + ")"
}
