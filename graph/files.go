package graph

import (
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
)

// Files are the schema as people and their tools read it: the SDL that clients
// see, and the reference in Markdown.
func Files() (sdl, reference string, err error) {
	derived, err := catalogue.Derive(schema.Files)
	if err != nil {
		return "", "", err
	}
	return derived.SDL, catalogue.Reference(derived), nil
}

// GrantedSDL returns the SDL of a key that may read some datasets only.
func GrantedSDL(datasets auth.Datasets) (string, error) {
	return catalogue.GrantedSDL(schema.Files, datasets)
}
