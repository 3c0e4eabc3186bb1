package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"litong3422/internal/postgres"
)

// The manifests of graphql-codegen, Relay and Apollo name the same documents.
func TestManifestsOfToolsAreRead(t *testing.T) {
	const cases, units = "query Cases { mediationCases { totalCount } }", "query Units {\n  divisions {\n    totalCount\n  }\n}"
	hash := func(text string) string {
		return strings.TrimPrefix(postgres.DocumentID(text), postgres.DocumentScheme)
	}
	write := func(name string, v any) string {
		t.Helper()
		text, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(file, text, 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	type object = map[string]any
	operation := func(id, name, body string) object {
		return object{"id": id, "name": name, "type": "query", "body": body}
	}
	want := []document{{"Cases", cases}, {"Units", units}}
	for name, v := range map[string]any{
		"persisted-documents.json": object{hash(cases): cases, postgres.DocumentID(units): units},
		"apollo.json":              object{"format": apolloFormat, "version": 1, "operations": []object{operation(hash(cases), "Cases", cases), operation(hash(units), "Units", units)}},
	} {
		got, err := readDocuments(write(name, v))
		slices.SortFunc(got, func(a, b document) int { return strings.Compare(a.name, b.name) })
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %v %v", name, got, err)
		}
	}
	for name, c := range map[string]struct {
		v    any
		says string
	}{
		"relay's MD5":         {object{"0cc175b9c0f1b6a831c399e269772661": cases}, "SHA-256"},
		"another text":        {object{"format": apolloFormat, "version": 1, "operations": []object{operation(hash(units), "Cases", cases)}}, "SHA-256"},
		"a newer version":     {object{"format": apolloFormat, "version": 2}, "version 2"},
		"another format":      {object{"format": "x"}, "unknown format"},
		"a list":              {[]string{cases}, "not a manifest"},
		"numbers for texts":   {object{hash(cases): 1}, "not a manifest"},
		"a map within a map":  {object{"operations": object{hash(cases): cases}}, "not a manifest"},
		"an empty identifier": {object{"": cases}, "SHA-256"},
	} {
		if got, err := readDocuments(write("wrong.json", c.v)); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v %v", name, got, err)
		}
	}
}
