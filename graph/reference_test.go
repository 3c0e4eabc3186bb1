package graph_test

import (
	"os"
	"strings"
	"testing"

	"litong3422/graph"
)

// The committed reference is what the schema says today.
func TestReferenceIsFresh(t *testing.T) {
	committed, err := os.ReadFile("../docs/reference.md")
	if err != nil {
		t.Fatal(err)
	}
	_, reference, err := graph.Files()
	if err != nil {
		t.Fatal(err)
	}
	if string(committed) != reference {
		t.Error("docs/reference.md is stale: run `make generate`")
	}
}

// Whatever can be asked for is found in the reference.
func TestReferenceHoldsEveryName(t *testing.T) {
	_, reference, err := graph.Files()
	if err != nil {
		t.Fatal(err)
	}
	for name, def := range derive(t).Schema.Types {
		if def.BuiltIn {
			continue
		}
		if !strings.Contains(reference, "### "+name+"\n") && !strings.Contains(reference, "**"+name+"**") {
			t.Errorf("%s is missing", name)
		}
		for _, f := range def.Fields {
			if !strings.HasPrefix(f.Name, "__") && !strings.Contains(reference, "`"+f.Name) {
				t.Errorf("%s.%s is missing", name, f.Name)
			}
		}
		for _, v := range def.EnumValues {
			if !strings.Contains(reference, "`"+v.Name+"`") {
				t.Errorf("%s.%s is missing", name, v.Name)
			}
		}
	}
	for _, line := range strings.Split(reference, "\n") {
		if strings.HasPrefix(line, "| ") && strings.HasSuffix(line, "|  |") {
			t.Errorf("not in both languages: %s", line)
		}
	}
}
