package frontend

import (
	"embed"
	"io/fs"
	"regexp"
)

// documents are the page's GraphQL documents.
//
//go:embed src/features/*/*.graphql
var documents embed.FS

// catalogue names the entities; the page composes the documents of their lists
// from it (src/features/records/documents.ts), and of its forms
// (src/features/writing/documents.ts).
//
//go:embed src/api/generated/catalogue.ts
var catalogue string

// Operations returns the names of the operations that the page runs.
func Operations() []string {
	named := regexp.MustCompile(`(?m)^(?:query|mutation|subscription)\s+(\w+)`)
	var names []string
	err := fs.WalkDir(documents, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := documents.ReadFile(path)
		for _, match := range named.FindAllSubmatch(text, -1) {
			names = append(names, string(match[1]))
		}
		return err
	})
	if err != nil {
		panic(err) // files inside the program can be read
	}
	for _, entity := range regexp.MustCompile(`(?m)^  \{ name: '(\w+)'`).FindAllStringSubmatch(catalogue, -1) {
		names = append(names, entity[1]+"List", entity[1]+"Totals", entity[1]+"Record", entity[1]+"Choices", entity[1]+"History", entity[1]+"Write")
	}
	return names
}
