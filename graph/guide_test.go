//go:build !race

package graph_test

import (
	"os"
	"regexp"
	"testing"

	"litong3422/internal/auth"
)

// Every example of the guide answers, for those who see the county and for those
// who see one township.
func TestTheExamplesOfTheGuideAnswer(t *testing.T) {
	guide, err := os.ReadFile("../docs/query.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := regexp.MustCompile("(?s)```graphql\n(.*?)```").FindAllStringSubmatch(string(guide), -1)
	if len(examples) < 7 {
		t.Fatalf("only %d examples found", len(examples))
	}
	a := newAPI(t)
	for _, example := range examples {
		for _, viewer := range []auth.Viewer{leader(), clerk()} {
			a.ask(viewer, example[1], "")
		}
	}
}
