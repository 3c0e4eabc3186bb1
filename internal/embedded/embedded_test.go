package embedded_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/embedded"
)

// patience is how long tests wait for PostgreSQL: a busy machine is no failure.
const patience = 10 * time.Minute

func start(t *testing.T, o embedded.Options) *embedded.Server {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	s, err := embedded.Start(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stop(t, s) })
	return s
}

func stop(t *testing.T, s *embedded.Server) {
	t.Helper()
	if err := s.Stop(context.Background()); err != nil {
		t.Error(err)
	}
}

// query runs sql and returns its one text.
func query(t *testing.T, dsn, sql string) string {
	t.Helper()
	text, err := try(t.Context(), dsn, sql)
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return text
}

func try(ctx context.Context, dsn, sql string) (text string, err error) {
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return "", err
	}
	defer conn.Close(context.Background())
	return text, conn.QueryRow(ctx, sql).Scan(&text)
}

func execute(t *testing.T, dsn, sql string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatal(err)
	}
}

// folder is a data folder that the user PostgreSQL runs as can enter.
func folder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "litong3422-embedded-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestDataSurvivesStopAndStart(t *testing.T) {
	dir := folder(t)
	first := start(t, embedded.Options{DataDir: dir})
	if got := query(t, first.DSN(), "SELECT current_database() || ' ' || current_setting('listen_addresses')"); got != embedded.Database+" " {
		t.Errorf("database and TCP addresses: %q", got)
	}
	if got := query(t, first.DSN(), "SELECT string_agg(n, '' ORDER BY n COLLATE \"zh-x-icu\") FROM unnest(ARRAY['镇', '李', '阿']) n"); got != "阿李镇" {
		t.Errorf("pinyin order: %q", got)
	}
	execute(t, first.DSN(), "CREATE TABLE kept AS SELECT 'yes' AS word")
	stop(t, first)
	select {
	case <-first.Done():
	default:
		t.Error("Done is open after Stop")
	}
	if _, running := embedded.Running(dir); running {
		t.Error("Running after Stop")
	}
	second := start(t, embedded.Options{DataDir: dir})
	if got := query(t, second.DSN(), "SELECT word FROM kept"); got != "yes" {
		t.Errorf("kept: %q", got)
	}
	if dsn, running := embedded.Running(dir); !running || dsn != second.DSN() {
		t.Errorf("Running = %q, %v", dsn, running)
	}
}

func TestSecondServerOnTheSameFolderIsRefused(t *testing.T) {
	dir := folder(t)
	s := start(t, embedded.Options{DataDir: dir, Throwaway: true})
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := embedded.Start(ctx, embedded.Options{DataDir: dir}); !errors.Is(err, embedded.ErrInUse) {
		t.Errorf("second start: %v, want ErrInUse", err)
	}
	query(t, s.DSN(), "SELECT 'still here'")
}

func TestAnotherVersionsDataIsRefusedAndUntouched(t *testing.T) {
	dir := folder(t)
	stop(t, start(t, embedded.Options{DataDir: dir, Throwaway: true}))
	version := filepath.Join(dir, "postgres", "data", "PG_VERSION")
	if err := os.WriteFile(version, []byte("9.6\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	before := listing(t, dir)
	_, err := embedded.Start(t.Context(), embedded.Options{DataDir: dir})
	var mismatch *embedded.VersionError
	if !errors.As(err, &mismatch) {
		t.Fatalf("start on another version's data: %v", err)
	}
	for _, part := range []string{"9.6", "nothing was changed", "--pg-bin"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q does not say %q", err, part)
		}
	}
	if after := listing(t, dir); after != before {
		t.Errorf("files changed:\n%s\nwas\n%s", after, before)
	}
}

func TestForeignFolderIsRefusedAndUntouched(t *testing.T) {
	dir := folder(t)
	data := filepath.Join(dir, "postgres", "data")
	if err := os.MkdirAll(data, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(data, "diary.txt"), []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := embedded.Start(t.Context(), embedded.Options{DataDir: dir}); err == nil || !strings.Contains(err.Error(), "PG_VERSION is missing") {
		t.Errorf("start on a foreign folder: %v", err)
	}
	if b, _ := os.ReadFile(filepath.Join(data, "diary.txt")); string(b) != "mine" {
		t.Error("the foreign file is gone")
	}
}

// listing names all files but those of the lock and the connection.
func listing(t *testing.T, dir string) string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		names = append(names, path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(names, "\n")
}

func TestCutOffInitialisationHeals(t *testing.T) {
	dir := folder(t)
	half := filepath.Join(dir, "postgres", "data.init", "base")
	if err := os.MkdirAll(half, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "postgres", "data.init", "PG_VERSION"), []byte("15\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	query(t, start(t, embedded.Options{DataDir: dir, Throwaway: true}).DSN(), "SELECT 'ok'")
}

func TestMissingDatabaseIsMadeAtTheNextStart(t *testing.T) {
	dir := folder(t)
	first := start(t, embedded.Options{DataDir: dir, Throwaway: true})
	admin := strings.Replace(first.DSN(), "/"+embedded.Database, "/postgres", 1)
	execute(t, admin, "DROP DATABASE "+embedded.Database)
	stop(t, first)
	query(t, start(t, embedded.Options{DataDir: dir, Throwaway: true}).DSN(), "SELECT 'ok'")
}

func TestLongFolderNamesGetAShortSocket(t *testing.T) {
	dir := filepath.Join(folder(t), strings.Repeat("a-long-name-", 9))
	s := start(t, embedded.Options{DataDir: dir, Throwaway: true})
	query(t, s.DSN(), "SELECT 'ok'")
	address, err := pgx.ParseConfig(s.DSN())
	if err != nil {
		t.Fatal(err)
	}
	stop(t, s)
	if _, err := os.Stat(filepath.Dir(address.Host)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the socket's folder %s is left: %v", address.Host, err)
	}
}

// Paths stand in URLs, lists and command lines on the way to PostgreSQL.
func TestFolderNamesOfAllKinds(t *testing.T) {
	for _, name := range []string{"a b", "a,b", "a+b%20c", "利通区 数据", `"quoted" & 'more' $HOME;`} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(folder(t), name)
			s := start(t, embedded.Options{DataDir: dir, Throwaway: true})
			query(t, s.DSN(), "SELECT 'ok'")
			if dsn, running := embedded.Running(dir); !running || dsn != s.DSN() {
				t.Errorf("Running = %q, %v", dsn, running)
			}
		})
	}
	t.Run("a line break", func(t *testing.T) {
		dir := filepath.Join(folder(t), "a\nb")
		if _, err := embedded.Start(t.Context(), embedded.Options{DataDir: dir}); err == nil || !strings.Contains(err.Error(), `a\nb`) {
			t.Errorf("%v", err)
		}
		if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("made before it was refused: %v", err)
		}
	})
}

func TestServerThatCannotBeReachedIsRefused(t *testing.T) {
	elsewhere := folder(t)
	if err := os.Chmod(elsewhere, 0o777); err != nil {
		t.Fatal(err)
	}
	_, err := embedded.Start(t.Context(), embedded.Options{DataDir: folder(t), Throwaway: true, Settings: map[string]string{"unix_socket_directories": elsewhere}})
	if err == nil || !strings.Contains(err.Error(), "cannot be reached at") {
		t.Errorf("%v", err)
	}
}

func TestRootWorksInAFolderNobodyElseCanEnter(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Log("not root: PostgreSQL runs as this user, so no folder is closed to it")
	}
	dir := folder(t)
	if err := os.Chmod(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	query(t, start(t, embedded.Options{DataDir: dir, Throwaway: true}).DSN(), "SELECT 'ok'")
}

func TestNoBinariesIsExplained(t *testing.T) {
	_, err := embedded.Start(t.Context(), embedded.Options{DataDir: folder(t), BinDir: t.TempDir()})
	if err == nil || !strings.Contains(err.Error(), "DATABASE_URL") || !strings.Contains(err.Error(), "--pg-bin") {
		t.Errorf("%v", err)
	}
}
