package search

import (
	"strings"

	"github.com/mozillazg/go-pinyin"
)

// readings are the ways a text is read, in syllables; at most maxReadings, the
// most usual first. A word of the table is read as it says there, the longest
// that fits; other characters have the one reading that is theirs most often.
func readings(list []unit) [][]string {
	all := [][]string{nil}
	for i := 0; i < len(list); {
		n, ways := wordAt(list[i:])
		var longer [][]string
		for _, way := range ways {
			for _, before := range all {
				longer = append(longer, append(before[:len(before):len(before)], way...))
			}
		}
		all = longer[:min(len(longer), maxReadings)]
		i += n
	}
	return all
}

// wordAt reads the word that the list begins with: how many units it has, and
// the ways it is read.
func wordAt(list []unit) (n int, ways [][]string) {
	for n := min(len(list), longestWord); n > 0; n-- {
		if written, known := word(join(list[:n])); known && list[0].han {
			for _, way := range strings.Split(written, "|") {
				ways = append(ways, strings.Fields(way))
			}
			return n, ways
		}
	}
	return 1, [][]string{{syllable(list[0])}}
}

// syllable is the usual reading of a unit; letters and digits read as they are.
func syllable(u unit) string {
	if u.han {
		if known := pinyin.SinglePinyin([]rune(u.text)[0], pinyin.NewArgs()); len(known) > 0 {
			return known[0]
		}
	}
	return u.text
}
