package search

import (
	"slices"
	"strings"
)

// Entry is what is kept of a row. The three texts hold one line for each field
// (and reading), and begin and end with a line's end, so that a line's beginning
// and end can be looked for.
type Entry struct {
	Tokens   []string // sorted, each once
	Text     string   // "\n塔湾村\n"
	Pinyin   string   // "\n ta wan cun \n"
	Initials string   // "\ntwc\n"
}

// Index makes the entry of a row's searchable texts.
func Index(texts []string) Entry {
	var e Entry
	var text, pinyin, initials strings.Builder
	for _, field := range texts {
		if runes := []rune(field); len(runes) > maxField {
			field = string(runes[:maxField])
		}
		list := units(field)
		if len(list) == 0 {
			continue
		}
		text.WriteString("\n" + join(list))
		e.addCharacters(list)
		for _, reading := range readings(list) {
			first := initialsOf(reading)
			pinyin.WriteString("\n " + strings.Join(reading, " ") + " ")
			initials.WriteString("\n" + first)
			e.addReading(reading, first)
		}
	}
	e.Text, e.Pinyin, e.Initials = text.String()+"\n", pinyin.String()+"\n", initials.String()+"\n"
	slices.Sort(e.Tokens)
	e.Tokens = slices.Compact(e.Tokens)
	return e
}

// addCharacters adds each Chinese character and each pair that stands together.
func (e *Entry) addCharacters(list []unit) {
	for i, u := range list {
		if !u.han {
			continue
		}
		e.Tokens = append(e.Tokens, u.text)
		if i > 0 && list[i-1].han {
			e.Tokens = append(e.Tokens, list[i-1].text+u.text)
		}
	}
}

// addReading adds the triples of letters across syllables, the first two letters
// from each syllable on, and the pairs of initials.
func (e *Entry) addReading(syllables []string, initials string) {
	letters := strings.Join(syllables, "")
	e.Tokens = append(e.Tokens, grams(letters, 3)...)
	e.Tokens = append(e.Tokens, mapped(grams(initials, 2), initialToken)...)
	runes, at := []rune(letters), 0
	for _, s := range syllables {
		if at+2 <= len(runes) {
			e.Tokens = append(e.Tokens, syllableToken(string(runes[at:at+2])))
		}
		at += len([]rune(s))
	}
}

func initialsOf(syllables []string) string {
	var b strings.Builder
	for _, s := range syllables {
		b.WriteRune([]rune(s)[0])
	}
	return b.String()
}
