package write_test

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"litong3422/graph/exec/exectest"
)

// TestTheExamplesOfTheGuideWrite runs the examples of docs/writing.md one after the other:
// each document with the variables below it, where ID is the id that the first one returns.
// Exactly one of them is there to be refused.
func TestTheExamplesOfTheGuideWrite(t *testing.T) {
	guide, err := os.ReadFile("../../../docs/writing.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := regexp.MustCompile("(?s)```graphql\n(.*?)```\n\n```json\n(.*?)```").FindAllStringSubmatch(string(guide), -1)
	if len(examples) != 8 {
		t.Fatalf("%d examples found", len(examples))
	}
	s := open(t)
	id, refused := "", 0
	for _, example := range examples {
		answer := exectest.Ask(t, s.pair.Chain, clerk(jinJi), example[1], strings.ReplaceAll(example[2], `"ID"`, `"`+id+`"`))
		if len(answer.Errors) > 0 {
			t.Fatalf("%s: %v", example[1], answer.Errors)
		}
		var data map[string]struct {
			Result *struct{ ID string }
			Errors []problem
		}
		if err := json.Unmarshal([]byte(answer.Data), &data); err != nil {
			t.Fatal(err)
		}
		for _, payload := range data {
			if id == "" && payload.Result != nil {
				id = payload.Result.ID
			}
			if len(payload.Errors) > 0 {
				refused++
				if !strings.Contains(example[1], "closeAppeal") {
					t.Errorf("%s: %+v", example[1], payload.Errors)
				}
			}
		}
	}
	if refused != 1 {
		t.Errorf("%d examples were refused", refused)
	}
}
