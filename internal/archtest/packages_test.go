package archtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

const module = "litong3422/"

// goPackage is a package of this module as `go list` reports it.
type goPackage struct {
	ImportPath string
	Imports    []string
}

// path returns the package's path below the module.
func (p goPackage) path() string { return strings.TrimPrefix(p.ImportPath, module) }

// listPackages runs `go list` once for all tests.
var listPackages = sync.OnceValues(func() ([]goPackage, error) {
	list := exec.Command("go", "list", "-json=ImportPath,Imports", "./...")
	list.Dir = filepath.Join("..", "..")
	out, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	var found []goPackage
	decoder := json.NewDecoder(bytes.NewReader(out))
	for {
		var p goPackage
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return found, nil
		} else if err != nil {
			return nil, fmt.Errorf("reading the list of packages: %w", err)
		}
		found = append(found, p)
	}
})

// packages returns every package of the module.
func packages(t *testing.T) []goPackage {
	t.Helper()
	found, err := listPackages()
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// root returns the folder of the module.
func root(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "..", "..")
}

// within reports whether path is one of the folders or lies below one.
func within(path string, folders []string) bool {
	for _, folder := range folders {
		if path == folder || strings.HasPrefix(path, folder+"/") {
			return true
		}
	}
	return false
}
