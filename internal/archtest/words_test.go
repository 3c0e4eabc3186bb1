package archtest

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// bannedWords are metaphors and archaic words that readers did not understand.
// CONTRIBUTING.md says what to write instead. They are looked for as whole words
// in any case, and as parts of CamelCase identifiers.
var bannedWords = []string{
	"desk", "tell", "tells", "told", "telling", "whoever", "nobody", "nought", "dearest", "purse", "reckoning", "overdrawn",
	"traveller", "shuttle", "aboard", "seat", "seats", "keeper", "edition", "heir", "topup", "bent", "bents", "company", "frank",
}

// bannedPhrases are banned where one word alone is harmless.
var bannedPhrases = regexp.MustCompile(`(?i)\bcomes? along\b|other_?doors|keep_?house\b|end_?with_?go_?run|(?:^|[^-\p{L}])isations`)

// bannedIdentifiers are good English words, but no names of types, functions or values.
var bannedIdentifiers = regexp.MustCompile(`\b(?:[a-z]\w*)?(?:Spot|Gathering)(?:[A-Z]\w*)?\b|\b(?:spots?|gathering)(?:[A-Z]\w*)?\s*(?::=|\(|struct|\[\])|\b(?:type|func|var|const)\s+(?:spots?|gathering)\b`)

// word matches what is one word for a reader: letters, with the parts of CamelCase together.
var word = regexp.MustCompile(`[A-Za-z]+`)

// parts returns the words of an identifier in lower case: "newCostReport" has three.
func parts(identifier string) []string {
	var found []string
	start := 0
	letters := []rune(identifier)
	for i := 1; i < len(letters); i++ {
		camel := unicode.IsUpper(letters[i]) && unicode.IsLower(letters[i-1])
		afterAbbreviation := i+1 < len(letters) && unicode.IsUpper(letters[i]) && unicode.IsUpper(letters[i-1]) && unicode.IsLower(letters[i+1])
		if camel || afterAbbreviation {
			found = append(found, strings.ToLower(string(letters[start:i])))
			start = i
		}
	}
	return append(found, strings.ToLower(string(letters[start:])))
}

// banned returns the banned words of a line, each as often as it stands there.
func banned(path, line string) []string {
	var found []string
	for _, w := range word.FindAllString(line, -1) {
		for _, part := range parts(w) {
			if slices.Contains(bannedWords, part) {
				found = append(found, part)
			}
		}
	}
	found = append(found, bannedPhrases.FindAllString(line, -1)...)
	if strings.HasSuffix(path, ".go") || strings.HasSuffix(path, ".ts") || strings.HasSuffix(path, ".vue") {
		found = append(found, bannedIdentifiers.FindAllString(line, -1)...)
	}
	return found
}

// ownWords are words that are names there: nobody is a user of Unix, bents a seed of
// the shipped data, which another name would change.
var ownWords = map[string]string{"nobody": "internal/embedded", "bents": "internal/demo/places.go"}

// quoting are files that name the banned words, or past names, on purpose.
var quoting = []string{
	"internal/archtest/words_test.go", "CONTRIBUTING.md", "CHANGELOG.md",
	"migrations/00019_create_rollup_edition.sql", "migrations/00094_name_data_version.sql", "internal/postgres/upgrade_test.go",
}

func TestNoBannedWords(t *testing.T) {
	for _, file := range sourceFiles(t, ".go", ".ts", ".vue", ".mjs", ".css", ".html", ".sql", ".graphqls", ".graphql", ".md", ".yml", ".jsonc", "Makefile") {
		if slices.Contains(quoting, file.path) {
			continue
		}
		// The name of the file counts as its line 0.
		for i, line := range strings.Split(file.path+"\n"+string(file.text), "\n") {
			if strings.HasPrefix(file.path, "migrations/") && strings.HasSuffix(file.path, ".sql") {
				_, line, _ = strings.Cut(line, "--") // the SQL of an applied migration never changes
			}
			for _, w := range banned(file.path, line) {
				if folder, own := ownWords[w]; own && within(file.path, []string{folder}) {
					continue
				}
				t.Errorf("%s:%d: %q (CONTRIBUTING.md says what to write instead)", file.path, i, strings.TrimSpace(w))
			}
		}
	}
}

func TestBannedWordsAreFoundInIdentifiersAndText(t *testing.T) {
	for line, want := range map[string]int{
		"// Whoever asks is told.":                  2,
		"func newDesk() *desk {":                    2,
		"deskPlan, HTTPDesk := read()":              2,
		"const otherDoors = 1":                      1,
		"the four -isations":                        0,
		"isations_test.go":                          1,
		"rows that come along":                      1,
		"type spot struct{}":                        1,
		"a spot on the map, gathering speed":        0,
		"desktop and storytelling and seating":      0,
		"SELECT data_edition FROM x -- by a keeper": 2,
	} {
		if got := banned("x.go", line); len(got) != want {
			t.Errorf("%q: found %q, want %d", line, got, want)
		}
	}
}
