package archtest

import (
	"bytes"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
)

// longestFile is the number of lines that a hand-written file may have.
const longestFile = 400

// sourceFile is a hand-written file of the repository.
type sourceFile struct {
	path string // from the root, with slashes
	text []byte
}

// skipped are folders without hand-written files.
var skipped = []string{".git", ".data", ".cache", "bin", "frontend/node_modules", "frontend/dist", "frontend/test-results", "frontend/src/api/generated", "graph/generated"}

// sourceFiles returns the scripts, and the hand-written files whose names end in one
// of the endings. Generated files name their generator in the first lines.
func sourceFiles(t *testing.T, endings ...string) []sourceFile {
	t.Helper()
	top := os.DirFS(root(t))
	var files []sourceFile
	err := fs.WalkDir(top, ".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains(skipped, path):
			return fs.SkipDir
		case !entry.Type().IsRegular():
			return nil
		case !within(path, []string{"scripts", ".ci"}) && !slices.ContainsFunc(endings, func(ending string) bool { return strings.HasSuffix(path, ending) }):
			return nil
		}
		text, err := fs.ReadFile(top, path)
		if err == nil && !generated(path, text) {
			files = append(files, sourceFile{path, text})
		}
		return err
	})
	if err != nil {
		t.Fatalf("reading the source files: %v", err)
	}
	return files
}

// generated reports whether a program wrote the file. The resolvers of a schema
// file, one line each, are the generator's as well.
func generated(path string, text []byte) bool {
	head := bytes.Join(bytes.SplitN(text, []byte("\n"), 4)[:min(3, bytes.Count(text, []byte("\n")))], nil)
	switch {
	case bytes.Contains(head, []byte("Code generated")), strings.HasSuffix(path, ".resolvers.go"):
		return true
	default:
		return slices.Contains([]string{"frontend/components.d.ts", "graph/derived.graphqls", "graph/released.graphqls", "migrations/schema.sql", "docs/indicators.md"}, path)
	}
}

func TestHandWrittenFilesAreSmall(t *testing.T) {
	for _, file := range sourceFiles(t, ".go", ".ts", ".vue", ".mjs", ".css", ".html", ".sql", ".graphqls", "Makefile") {
		if lines := bytes.Count(file.text, []byte("\n")); lines > longestFile {
			t.Errorf("%s has %d lines, more than %d: split it by idea", file.path, lines, longestFile)
		}
	}
}

func TestTopLevelFoldersAreFixed(t *testing.T) {
	allowed := []string{"graph", "server", "dataloader", "frontend", "migrations", "internal", "docs", "scripts", "bin"}
	entries, err := os.ReadDir(root(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if entry.IsDir() && !strings.HasPrefix(entry.Name(), ".") && !slices.Contains(allowed, entry.Name()) {
			t.Errorf("top-level folder %s is not part of the layout", entry.Name())
		}
	}
}
