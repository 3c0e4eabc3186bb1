package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"litong3422/internal/postgres"
)

// document is a document to be trusted.
type document struct{ name, text string }

// readDocuments reads a file of GraphQL, or a manifest (.json) that a tool of clients
// wrote: the maps of graphql-codegen and of Relay from ids to texts, or the list of
// Apollo. The ids of a manifest must be the SHA-256 of their texts.
func readDocuments(file string) ([]document, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	if filepath.Ext(file) != ".json" {
		return []document{{filepath.Base(file), string(text)}}, nil
	}
	documents, err := readManifest(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return documents, nil
}

// apolloFormat is the format member of Apollo's manifests.
const apolloFormat = "apollo-persisted-query-manifest"

func readManifest(text []byte) ([]document, error) {
	var apollo struct {
		Format     string
		Version    int
		Operations []struct{ ID, Name, Body string }
	}
	if json.Unmarshal(text, &apollo) == nil && apollo.Format != "" {
		if apollo.Format != apolloFormat || apollo.Version != 1 {
			return nil, fmt.Errorf("不认识的清单格式 an unknown format of manifests: %q, version %d", apollo.Format, apollo.Version)
		}
		var documents []document
		for _, o := range apollo.Operations {
			if err := checkID(o.ID, o.Body); err != nil {
				return nil, err
			}
			documents = append(documents, document{o.Name, o.Body})
		}
		return documents, nil
	}
	var byID map[string]string
	if err := json.Unmarshal(text, &byID); err != nil {
		return nil, fmt.Errorf("不是清单 not a manifest: %w", err)
	}
	var documents []document
	for _, id := range slices.Sorted(maps.Keys(byID)) {
		if err := checkID(id, byID[id]); err != nil {
			return nil, err
		}
		documents = append(documents, document{operationName(byID[id]), byID[id]})
	}
	return documents, nil
}

// checkID refuses an id that clients could not find the document by.
func checkID(id, text string) error {
	if want := strings.TrimPrefix(postgres.DocumentID(text), postgres.DocumentScheme); strings.TrimPrefix(strings.ToLower(id), postgres.DocumentScheme) != want {
		return fmt.Errorf("标识 %.80q 不是其文本的 SHA-256（graphql-codegen：hashAlgorithm: 'sha256'；Relay：algorithm: 'SHA256'） "+
			"the id is not the SHA-256 of its text (graphql-codegen: hashAlgorithm: 'sha256'; Relay: algorithm: 'SHA256')", id)
	}
	return nil
}

// operationName returns the name of the first operation of a document, or "anonymous".
func operationName(text string) string {
	parsed, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil || len(parsed.Operations) == 0 || parsed.Operations[0].Name == "" {
		return "anonymous" // a document that is not GraphQL is refused when it is checked
	}
	return parsed.Operations[0].Name
}
