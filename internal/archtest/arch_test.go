package archtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const module = "litong3422"

// pkg is what `go list` tells of one package.
type pkg struct {
	ImportPath string
	Dir        string
	Imports    []string
}

func list(t *testing.T) []pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Dir,Imports", "./...")
	cmd.Dir = root(t)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var pkgs []pkg
	dec := json.NewDecoder(bytes.NewReader(out))
	for {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return pkgs
		} else if err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
}

func root(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "..", "..")
}

// layers, lowest first: a package may import its own layer's earlier entries and
// every layer below, never one above.
var layers = [][]string{
	{"internal/fault", "internal/page", "internal/calendar", "internal/memory", "internal/money"},
	{"internal/search"},
	{"graph/schema", "internal/appeal", "internal/budget", "internal/economy", "internal/institution", "internal/service", "internal/talent", "internal/auth", "internal/catalogue", "internal/division", "internal/indicator", "internal/panel", "internal/query", "internal/filter", "migrations"},
	{"internal/postgres"},
	{"internal/chart", "internal/demo", "internal/observe", "dataloader"},
	{"graph"},
	{"server/signin"},
	{"server/web"},
	{"server", "internal/bench"},
}

// layerOf returns the layer of a package by its longest matching prefix, -1 for
// packages outside the picture (embedded, test support, commands).
func layerOf(path string) int {
	rel := strings.TrimPrefix(path, module+"/")
	best, length := -1, 0
	for i, layer := range layers {
		for _, p := range layer {
			if (rel == p || strings.HasPrefix(rel, p+"/")) && len(p) > length {
				best, length = i, len(p)
			}
		}
	}
	return best
}

func TestImportsPointDownwards(t *testing.T) {
	for _, p := range list(t) {
		from := layerOf(p.ImportPath)
		if from < 0 {
			continue
		}
		for _, imported := range p.Imports {
			if to := layerOf(imported); strings.HasPrefix(imported, module) && to > from {
				t.Errorf("%s imports %s, which lies above it", p.ImportPath, imported)
			}
		}
	}
}

// homes says which of our packages may import an outside module (by prefix): a
// library that is used everywhere can never be replaced. Tests may look deeper.
var homes = map[string][]string{
	"github.com/jackc/pgx":           {"internal/postgres", "internal/embedded", "internal/demo", "internal/bench", "server"},
	"github.com/pressly/goose":       {"internal/postgres"},
	"github.com/99designs/gqlgen":    {"graph", "server"},
	"github.com/golang-jwt/jwt":      {"internal/auth"},
	"github.com/alexedwards":         {"internal/auth"},
	"github.com/go-echarts":          {"internal/chart"},
	"github.com/vektah/gqlparser":    {"internal/catalogue", "graph", "server"},
	"github.com/alecthomas/kong":     {"server", "internal/bench"},
	"github.com/prometheus":          {"internal/observe"},
	"go.opentelemetry.io":            {"internal/observe"},
	"github.com/mozillazg/go-pinyin": {"internal/search"},
}

func TestOutsideModulesStayAtHome(t *testing.T) {
	for _, p := range list(t) {
		rel := strings.TrimPrefix(p.ImportPath, module+"/")
		for _, imported := range p.Imports {
			for outside, allowed := range homes {
				if strings.HasPrefix(imported, outside) && !within(rel, allowed) {
					t.Errorf("%s imports %s, which belongs to %s", p.ImportPath, imported, strings.Join(allowed, ", "))
				}
			}
		}
	}
}

// Domain packages are pure: they decide, they do not read, write or serve.
func TestDomainPackagesArePure(t *testing.T) {
	pure := []string{"internal/fault", "internal/page", "internal/catalogue", "internal/query", "internal/indicator",
		"internal/calendar", "internal/money", "internal/panel", "internal/search", "internal/appeal", "internal/budget", "internal/economy", "internal/institution", "internal/service", "internal/talent"}
	for _, p := range list(t) {
		if !within(strings.TrimPrefix(p.ImportPath, module+"/"), pure) {
			continue
		}
		for _, imported := range p.Imports {
			for _, banned := range []string{"net/http", "database/sql", "os", "os/exec", "github.com/jackc"} {
				if imported == banned || strings.HasPrefix(imported, banned+"/") {
					t.Errorf("%s imports %s, but is pure", p.ImportPath, imported)
				}
			}
		}
	}
}

func TestTopLevelNamesAreFixed(t *testing.T) {
	allowed := map[string]bool{"graph": true, "server": true, "dataloader": true, "frontend": true, "migrations": true,
		"internal": true, "docs": true, "scripts": true, "bin": true}
	entries, err := os.ReadDir(root(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() && !strings.HasPrefix(e.Name(), ".") && !allowed[e.Name()] {
			t.Errorf("top-level folder %s is not part of the layout", e.Name())
		}
	}
}

// Names that say nothing invite code that belongs nowhere.
func TestNoPackageIsADrawer(t *testing.T) {
	for _, p := range list(t) {
		switch name := p.ImportPath[strings.LastIndex(p.ImportPath, "/")+1:]; name {
		case "utils", "util", "common", "helpers", "helper", "manager", "models", "misc", "cmd", "pkg":
			t.Errorf("%s: %q is not a name", p.ImportPath, name)
		}
	}
}

// Hand-written files stay small; generated ones say so on their first line, and
// the resolvers of a schema file, one line each, are the generator's as well.
func TestHandWrittenFilesAreSmall(t *testing.T) {
	const most = 400
	for _, p := range list(t) {
		files, err := filepath.Glob(filepath.Join(p.Dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			head, _, _ := bytes.Cut(b, []byte("\n"))
			if lines := bytes.Count(b, []byte("\n")); lines > most && !bytes.Contains(head, []byte("Code generated")) && !strings.HasSuffix(file, ".resolvers.go") {
				t.Errorf("%s has %d lines, more than %d: split it by idea", file, lines, most)
			}
		}
	}
}

func within(rel string, prefixes []string) bool {
	for _, p := range prefixes {
		if rel == p || strings.HasPrefix(rel, p+"/") {
			return true
		}
	}
	return false
}
