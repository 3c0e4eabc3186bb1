package frontend

import (
	"embed"
	"io/fs"
	"regexp"
)

// documents are the page's GraphQL documents.
//
//go:embed src/features/*/*.graphql src/features/*/*/*.graphql
var documents embed.FS

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
	return names
}
