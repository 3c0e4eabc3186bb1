package cell

import (
	"strings"
	"unicode/utf8"

	"litong3422/internal/catalogue"
	"litong3422/internal/sheet"
)

// readEnum reads one value of an enum by its name or one of its labels.
func (c *Column) readEnum(x sheet.Cell) (string, *Problem) {
	if x.Kind == sheet.Bool {
		return "", problem(EnumUnknown, "单元格是逻辑值，应为：%s", "the cell is a truth value; want one of: %s", c.choices())
	}
	text, p := Text(x)
	if p != nil {
		return "", p
	}
	for i := range c.Field.Enum {
		if label := c.Field.ValueLabel(c.Field.Enum[i]); text == label.ZH || text == c.Field.Enum[i] {
			return c.Field.Enum[i], nil
		}
	}
	word := official(folded(text))
	for _, value := range c.Field.Enum {
		for _, known := range wordsOf(c.Field, value) {
			if official(folded(known)) == word {
				return value, nil
			}
		}
	}
	var near []string
	for _, value := range c.Field.Enum {
		for _, known := range wordsOf(c.Field, value) {
			if similar(folded(known), word) {
				near = append(near, c.Field.ValueLabel(value).ZH)
				break
			}
		}
	}
	p = problem(EnumUnknown, "“%[1]s”不是该列的选项：%[2]s", "%[1]s is none of: %[2]s", brief(text), c.choices())
	return "", p.suggest(near...)
}

// official writes townships as official texts do: offices have the two characters in either
// order.
func official(word string) string { return strings.ReplaceAll(word, "镇"+"乡", "乡镇") }

// wordsOf returns all words that mean a value of an enum.
func wordsOf(f *catalogue.Field, value string) []string {
	label := f.ValueLabel(value)
	words := append([]string{value}, label.Synonyms...)
	for _, word := range []string{label.ZH, label.EN} {
		if word != "" {
			words = append(words, word)
		}
	}
	return words
}

// choices lists what an enum takes, as problems show it.
func (c *Column) choices() string {
	const most = 12
	var labels []string
	for _, value := range c.Field.Enum {
		labels = append(labels, c.Field.ValueLabel(value).ZH)
	}
	if len(labels) > most {
		return strings.Join(labels[:most], "、") + "…"
	}
	return strings.Join(labels, "、")
}

// similar reports whether two words differ by one character, or one has the other in it.
func similar(a, b string) bool {
	const shortest = 2 // characters of a word that is looked for in another one
	if utf8.RuneCountInString(a) >= shortest && strings.Contains(b, a) || utf8.RuneCountInString(b) >= shortest && strings.Contains(a, b) {
		return true
	}
	return oneApart([]rune(a), []rune(b))
}

// oneApart reports whether one character added, left out or changed makes one text the other.
func oneApart(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || len(a) < 2 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && string(a[i+1:]) == string(b[i+1:])
	}
	return string(a[i:]) == string(b[i+1:])
}

// readTruth reads yes or no.
func (c *Column) readTruth(x sheet.Cell) (any, *Problem) {
	if x.Kind == sheet.Bool {
		return x.Text == "1", nil
	}
	text, p := Text(x)
	if p != nil {
		return nil, p
	}
	if truth, known := c.truth(folded(text)); known {
		return truth, nil
	}
	return nil, problem(EnumUnknown, "“%s”应为“是”或“否”", "%s must be 是 (yes) or 否 (no)", brief(text))
}

// truth returns what a word says; known is false for words that say neither. 已解决 and
// 未解决 are known in a column whose label has 解决.
func (c *Column) truth(word string) (truth, known bool) {
	switch word {
	case "是", "对", "有", "真", "√", "✓", "✔", "☑", "✅", "y", "yes", "true", "1":
		return true, true
	case "否", "不是", "错", "无", "没有", "假", "×", "✕", "✖", "✗", "✘", "❌", "n", "no", "false", "0":
		return false, true
	}
	for prefix, meant := range map[string]bool{"已": true, "未": false} {
		if rest, found := strings.CutPrefix(word, prefix); found && rest != "" && strings.Contains(c.Field.Label.ZH, rest) {
			return meant, true
		}
	}
	return false, false
}
