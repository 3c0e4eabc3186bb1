package archtest

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

const han = `\p{Han}`

// halfWidth finds punctuation that GB/T 15834 wants full-width: a mark right after a Chinese
// character and not before a blank and Latin text, a mark right before one, and brackets.
// A blank before Latin text means an English sentence that quotes a Chinese word.
var halfWidth = regexp.MustCompile(
	han + `[,;:?!](?:$|[^ /\\|)\]}]| \p{Han})|[^\s"'` + "`" + `(\[{,<>|/*#-][,;?!]` + han + `|[\p{Han}\d]:` + han + `|` + han + `\(|` + han + `\)` + han)

// unofficial are words that official texts write differently.
var unofficial = regexp.MustCompile(`(?:^|[^城])镇乡(?:[^村]|$)`)

// patterns are lines of code whose punctuation belongs to a regular expression or an address.
var patterns = regexp.MustCompile(`主机:端口|://|regexp\.MustCompile|\(\?:|/\^|\\u[0-9a-f]{4}`)

// englishBracket is an English sentence that explains a word by a Chinese one: "against last year (同比)".
var englishBracket = regexp.MustCompile(`[A-Za-z] \(\p{Han}+\)`)

// asTheyStand name wrong forms on purpose: this test, and the record of what changed.
var asTheyStand = []string{"internal/archtest/chinese_test.go", "CHANGELOG.md"}

func faultsOfChinese(line string) []string {
	if patterns.MatchString(line) {
		return nil
	}
	line = englishBracket.ReplaceAllString(line, "")
	found := halfWidth.FindAllString(line, -1)
	if !strings.Contains(line, "synonyms:") {
		found = append(found, unofficial.FindAllString(line, -1)...)
	}
	return found
}

func TestChineseIsWrittenAsAnOfficeWritesIt(t *testing.T) {
	for _, file := range sourceFiles(t, ".go", ".ts", ".vue", ".mjs", ".html", ".graphqls", ".graphql", ".md") {
		if slices.Contains(asTheyStand, file.path) {
			continue
		}
		for i, line := range strings.Split(string(file.text), "\n") {
			for _, f := range faultsOfChinese(line) {
				t.Errorf("%s:%d: %q: Chinese takes full-width punctuation, and 乡镇", file.path, i+1, f)
			}
		}
	}
}

func TestFaultsOfChineseAreFound(t *testing.T) {
	for line, want := range map[string]int{
		`"共3个,其中"`:    1,
		`"村(社区)"`:     1,
		`"哪里缺人?"`:     1,
		`"上限:" + n`:   1,
		`"查询有%s,上限"`:  1,
		`"十二个镇乡"`:     1,
		`"城镇乡村"`:      0,
		`"共3个，其中（一）"`: 0,
		"// Against last year (同比), against 环比, too": 0,
		`{ZH: "乡镇", EN: "Township"}`:                 0,
		`villages with 塔湾: %v`:                       0,
	} {
		if got := faultsOfChinese(line); len(got) != want {
			t.Errorf("%s: found %q, want %d", line, got, want)
		}
	}
}
