package frontend

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The placeholder is for those who have Go alone: a release build refuses it.
func TestReleaseNeedsTheBuiltPage(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	build := func(flags ...string) (string, error) {
		t.Helper()
		command := exec.CommandContext(t.Context(), "go", append([]string{"build"}, append(flags, ".")...)...)
		command.Dir = dir
		out, err := command.CombinedOutput()
		return string(out), err
	}
	for _, name := range []string{"embed.go", "release.go", "dist/placeholder.html"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		write(name, string(text))
	}
	write("go.mod", "module page\n\ngo 1.26\n")

	if out, err := build(); err != nil {
		t.Errorf("a build without the page: %v\n%s", err, out)
	}
	if out, err := build("-tags", "release"); err == nil || !strings.Contains(out, "dist/app/index.html") {
		t.Errorf("a release without the page: %v\n%s", err, out)
	}
	write("dist/app/index.html", "<!doctype html>")
	if out, err := build("-tags", "release"); err != nil {
		t.Errorf("a release with the page: %v\n%s", err, out)
	}
}

func TestPageIsTheBuiltOneOrThePlaceholder(t *testing.T) {
	files, index := Page()
	_, err := os.Stat("dist/app/index.html")
	if built := err == nil; built != (index == "index.html") {
		t.Errorf("the page is %s, built: %t", index, built)
	}
	if _, err := fs.Stat(files, index); err != nil {
		t.Error(err)
	}
}
