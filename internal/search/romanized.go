package search

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Romanized returns the usual reading of a Chinese text in Latin letters as one word with a
// capital, without tones: 老河桥 is "Laoheqiao". An apostrophe stands before a later syllable
// that begins with a vowel.
func Romanized(text string) string {
	var b strings.Builder
	for i, syllable := range readings(units(text))[0] {
		if i > 0 && strings.ContainsAny(syllable[:1], "aeo") {
			b.WriteByte('\'')
		}
		b.WriteString(strings.ReplaceAll(syllable, "v", "ü"))
	}
	word := b.String()
	first, size := utf8.DecodeRuneInString(word)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + word[size:]
}
