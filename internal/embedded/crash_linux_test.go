package embedded_test

import (
	"bufio"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"litong3422/internal/embedded"
)

// TestMain turns the test binary into a parent of PostgreSQL when it is asked to:
// the crash tests kill it.
func TestMain(m *testing.M) {
	if dir := os.Getenv("EMBEDDED_TEST_PARENT"); dir != "" {
		os.Exit(parent(dir))
	}
	os.Exit(m.Run())
}

// parent starts the server, prints its DSN and waits to be killed.
func parent(dir string) int {
	s, err := embedded.Start(context.Background(), embedded.Options{DataDir: dir})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	fmt.Println(s.DSN())
	select {}
}

// spawn runs the test binary as a parent and waits until its PostgreSQL answers.
func spawn(t *testing.T, dir string, as *syscall.Credential) (cmd *exec.Cmd, dsn string) {
	t.Helper()
	program := os.Args[0]
	if as != nil {
		program = shareable(t, program)
	}
	cmd = exec.Command(program)
	cmd.Env = append(os.Environ(), "EMBEDDED_TEST_PARENT="+dir, "HOME="+dir)
	cmd.Stderr = os.Stderr
	cmd.Dir = "/"
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: as}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		t.Fatalf("the parent ended: %v", cmd.Wait())
	}
	return cmd, lines.Text()
}

// shareable copies the test binary to where another user can run it.
func shareable(t *testing.T, program string) string {
	t.Helper()
	b, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder(t), "parent")
	if err := os.WriteFile(path, b, 0o755); err != nil {
		t.Fatal(err)
	}
	return path
}

func postmaster(t *testing.T, dir string) int {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, "postgres", "data", "postmaster.pid"))
	if err != nil {
		t.Fatal(err)
	}
	first, _, _ := strings.Cut(string(b), "\n")
	pid, err := strconv.Atoi(first)
	if err != nil {
		t.Fatal(err)
	}
	return pid
}

func kill(t *testing.T, pid int) {
	t.Helper()
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
}

// write makes a row that must survive everything.
func write(t *testing.T, dsn string) {
	t.Helper()
	execute(t, dsn, "CREATE TABLE survivor (word text)")
	query(t, dsn, "INSERT INTO survivor VALUES ('acknowledged') RETURNING word")
}

// heals starts on the folder again and finds what was acknowledged.
func heals(t *testing.T, dir string) {
	t.Helper()
	s := start(t, embedded.Options{DataDir: dir})
	if got := query(t, s.DSN(), "SELECT word FROM survivor"); got != "acknowledged" {
		t.Errorf("found %q", got)
	}
}

func TestKilledPostgresComesBackByItself(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	s := start(t, embedded.Options{DataDir: dir})
	write(t, s.DSN())
	for range 2 {
		kill(t, postmaster(t, dir))
		deadline := time.Now().Add(patience)
		for {
			word, err := try(t.Context(), s.DSN(), "SELECT word FROM survivor")
			if err == nil && word == "acknowledged" {
				break
			}
			if time.Now().After(deadline) {
				t.Fatalf("not back after %v: %v", patience, err)
			}
			time.Sleep(20 * time.Millisecond)
		}
	}
}

func TestKilledParentHeals(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	cmd, dsn := spawn(t, dir, nil)
	write(t, dsn)
	kill(t, cmd.Process.Pid)
	_ = cmd.Wait()
	heals(t, dir)
}

func TestPostgresEndsWithItsKilledParent(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	cmd, _ := spawn(t, dir, nil)
	pid := postmaster(t, dir)
	kill(t, cmd.Process.Pid)
	_ = cmd.Wait()
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
		if err != nil || strings.Contains(string(stat), ") Z ") {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("PostgreSQL %d outlived its parent: %s", pid, stat)
		}
	}
}

func TestKilledParentAndPostgresHeal(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	for round := range 3 {
		cmd, dsn := spawn(t, dir, nil)
		if round == 0 {
			write(t, dsn)
		}
		pid := postmaster(t, dir)
		if round%2 == 0 { // in either order
			kill(t, cmd.Process.Pid)
			kill(t, pid)
		} else {
			kill(t, pid)
			kill(t, cmd.Process.Pid)
		}
		_ = cmd.Wait()
	}
	heals(t, dir)
}

// A killed server's backend that is too busy to notice holds the shared memory.
func TestBusyBackendOfAKilledServerIsEnded(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	cmd, dsn := spawn(t, dir, nil)
	write(t, dsn)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	go func() { _, _ = try(ctx, dsn, "SELECT count(*)::text FROM generate_series(1, 2000000000) a") }()
	time.Sleep(300 * time.Millisecond)
	kill(t, postmaster(t, dir))
	kill(t, cmd.Process.Pid)
	_ = cmd.Wait()
	heals(t, dir)
}

// A pid file that names a living program which is not our server: after a crash
// and a reboot, or in a container, process numbers repeat.
func TestPidFileOfAnotherProgramIsNoObstacle(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	s := start(t, embedded.Options{DataDir: dir})
	write(t, s.DSN())
	stop(t, s)
	path := filepath.Join(dir, "postgres", "data", "postmaster.pid")
	text := fmt.Sprintf("%d\n%s\n1600000000\n5432\n\n\n", os.Getppid(), filepath.Dir(path))
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	heals(t, dir)
	if err := syscall.Kill(os.Getppid(), 0); err != nil {
		t.Errorf("the other program: %v", err)
	}
}

func TestOrdinaryUser(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		t.Log("not root: every test of this package runs as an ordinary user")
		return
	}
	const nobody = 65534
	dir := folder(t)
	home := filepath.Join(dir, "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(home, nobody, nobody); err != nil {
		t.Fatal(err)
	}
	as := &syscall.Credential{Uid: nobody, Gid: nobody}
	cmd, dsn := spawn(t, home, as)
	write(t, dsn)
	owners(t, home, nobody)
	kill(t, cmd.Process.Pid)
	_ = cmd.Wait()
	_, dsn = spawn(t, home, as)
	if got := query(t, dsn, "SELECT word FROM survivor"); got != "acknowledged" {
		t.Errorf("found %q", got)
	}
}

// owners checks that every file below dir is uid's.
func owners(t *testing.T, dir string, uid uint32) {
	t.Helper()
	_ = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return nil // PostgreSQL removes files while we look
		}
		if info, err := entry.Info(); err == nil && info.Sys().(*syscall.Stat_t).Uid != uid {
			t.Errorf("%s belongs to %d", path, info.Sys().(*syscall.Stat_t).Uid)
		}
		return nil
	})
}
