package embedded

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode"
)

// place is the layout of the private PostgreSQL's folder.
type place struct {
	root string // everything of the private PostgreSQL
	data string // PGDATA
	run  string // the socket's folder, made anew at each start
}

// socketPathLimit is what the kernel takes for a socket's path, less the final zero.
const socketPathLimit = 103

func openPlace(dataDir string) (place, error) {
	root, err := filepath.Abs(filepath.Join(dataDir, "postgres"))
	if err != nil {
		return place{}, err
	}
	if strings.ContainsFunc(root, unicode.IsControl) {
		return place{}, fmt.Errorf("数据目录的路径含有换行等控制字符，PostgreSQL 不支持：请另选目录 "+
			"the path of the data folder holds a control character, which PostgreSQL does not support; choose another folder: %q", root)
	}
	// 0711: PostgreSQL may run as another user, who must pass through (not list)
	// these folders; what is secret below is 0700 and 0600 by itself.
	if err := os.MkdirAll(root, 0o711); err != nil {
		return place{}, fmt.Errorf("making the data folder: %w", err)
	}
	return place{root: root, data: filepath.Join(root, "data"), run: filepath.Join(root, "run")}, nil
}

// lock makes this process the only one that handles the folder. The kernel drops
// the lock with the process, however it ends. A short wait covers a predecessor
// that is just stopping.
func (p place) lock(ctx context.Context) (func(), error) {
	file, err := os.OpenFile(filepath.Join(p.root, "lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("locking the data folder: %w", err)
	}
	deadline := time.Now().Add(5 * time.Second)
	for !tryLock(file) {
		if time.Now().After(deadline) || ctx.Err() != nil {
			file.Close()
			return nil, fmt.Errorf("%s: %w", p.root, ErrInUse)
		}
		time.Sleep(25 * time.Millisecond)
	}
	return func() { file.Close() }, nil
}

// dataVersion is the major version that made the data; empty: no data yet.
func (p place) dataVersion() (string, error) {
	b, err := os.ReadFile(filepath.Join(p.data, "PG_VERSION"))
	if err == nil {
		return strings.TrimSpace(string(b)), nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("reading the version of the data: %w", err)
	}
	entries, err := os.ReadDir(p.data)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	if len(entries) > 0 {
		return "", fmt.Errorf("%[1]s 非空，但不是 PostgreSQL 的数据；未做任何改动：请移走它，或另选数据目录。 "+
			"%[1]s is not empty but holds no PostgreSQL data (PG_VERSION is missing); "+
			"nothing was changed: move it away or choose another data folder", p.data)
	}
	return "", nil
}

// password returns the database password, made once per data folder.
func (p place) password(as identity) (string, error) {
	path := filepath.Join(p.root, "password")
	b, err := os.ReadFile(path)
	if err == nil && len(b) > 0 {
		return strings.TrimSpace(string(b)), as.own(path)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("reading the database password: %w", err)
	}
	if version, err := p.dataVersion(); err != nil || version != "" {
		return "", errors.Join(err, fmt.Errorf("%s is missing, but the data in %s needs it", path, p.data))
	}
	secret := make([]byte, 24)
	rand.Read(secret)
	text := hex.EncodeToString(secret)
	// initdb reads this file as the user PostgreSQL runs as, hence own.
	return text, errors.Join(os.WriteFile(path, []byte(text), 0o600), as.own(path))
}

// usableForSocket reports whether PostgreSQL and its clients can have a socket in a
// folder. Both read a comma as the end of one folder and the begin of another.
func usableForSocket(dir string) bool {
	return len(filepath.Join(dir, ".s.PGSQL.5432")) <= socketPathLimit && !strings.Contains(dir, ",")
}

// chooseSocketDir keeps run inside the data folder if a socket can be there; else it
// makes a folder in the machine's place for temporary files.
func (p *place) chooseSocketDir() error {
	if usableForSocket(p.run) {
		return nil
	}
	if dir := os.TempDir(); !usableForSocket(filepath.Join(dir, "litong3422-0000000000", "run")) {
		return fmt.Errorf("PostgreSQL 的套接字既不能放在 %[1]s，也不能放在 %[2]s（路径过长或含逗号）：请另选数据目录 "+
			"PostgreSQL can have its socket neither in %[1]s nor in %[2]s (too long, or a comma in the path); choose another data folder", p.run, dir)
	}
	parent, err := os.MkdirTemp("", "litong3422-")
	if err != nil {
		return fmt.Errorf("making a folder for the socket: %w", err)
	}
	p.run = filepath.Join(parent, "run")
	return os.Chmod(parent, 0o711)
}

// freshRun makes run anew: a socket lock left by a dead or zombie server in it
// would keep PostgreSQL from starting.
func (p place) freshRun(as identity) error {
	if err := os.RemoveAll(p.run); err != nil {
		return fmt.Errorf("clearing the socket folder: %w", err)
	}
	if err := os.Mkdir(p.run, 0o700); err != nil {
		return fmt.Errorf("making the socket folder: %w", err)
	}
	return as.own(p.run)
}

// remember writes how to reach the running server, for the product's other commands.
func (p place) remember(dsn string) error {
	path := filepath.Join(p.root, "connection")
	if err := os.WriteFile(path+".new", []byte(dsn), 0o600); err != nil {
		return fmt.Errorf("noting the connection: %w", err)
	}
	return os.Rename(path+".new", path)
}

// forget undoes remember and takes away the socket's folder.
func (p place) forget() {
	os.Remove(filepath.Join(p.root, "connection"))
	os.RemoveAll(p.run)
	if !strings.HasPrefix(p.run, p.root) {
		os.Remove(filepath.Dir(p.run))
	}
}

// dsn returns the connection URL of a database at a socket. A blank in the folder is
// written as %20: PostgreSQL's clients take a plus sign for itself.
func dsn(socketDir, password, database string) string {
	query := url.Values{"host": {socketDir}, "port": {"5432"}, "sslmode": {"disable"}}.Encode()
	u := url.URL{Scheme: "postgres", User: url.UserPassword("postgres", password), Path: "/" + database,
		RawQuery: strings.ReplaceAll(query, "+", "%20")}
	return u.String()
}
