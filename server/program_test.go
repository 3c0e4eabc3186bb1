package main

import (
	"bufio"
	"bytes"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"litong3422/internal/postgres/pgtest"
)

// buildOnce builds the real program, once for all tests of this package.
var buildOnce = sync.OnceValues(func() (string, error) {
	path, err := filepath.Abs(filepath.Join("..", "bin", "server-under-test"))
	if err != nil {
		return "", err
	}
	out, err := exec.Command("go", "build", "-o", path, ".").CombinedOutput()
	if err != nil {
		return string(out), err
	}
	return path, nil
})

func buildProgram(t testing.TB) string {
	t.Helper()
	path, err := buildOnce()
	if err != nil {
		t.Fatalf("building the server: %v\n%s", err, path)
	}
	return path
}

// program is a running server process under test.
type program struct {
	cmd  *exec.Cmd
	base string
	out  *transcript
	once sync.Once
	err  error
}

// transcript collects what a process writes and wakes the test that waits for a line.
type transcript struct {
	mu    sync.Mutex
	text  bytes.Buffer
	lines chan string
}

func (c *transcript) follow(r io.Reader) {
	scanner := bufio.NewScanner(r)
	for scanner.Scan() {
		c.mu.Lock()
		c.text.WriteString(scanner.Text() + "\n")
		c.mu.Unlock()
		c.lines <- scanner.Text()
	}
}

func (c *transcript) String() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.text.String()
}

// dataFolder is a folder that the user PostgreSQL runs as can enter.
func dataFolder(t testing.TB) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "litong3422-server-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	return dir
}

// started is a data folder as a first start and a stop leave it.
type started struct {
	once sync.Once
	dir  string
}

// firstStart is made once for all tests: loading the data set takes its time.
var firstStart started

func (s *started) remove() error {
	if s.dir == "" {
		return nil
	}
	return os.RemoveAll(s.dir)
}

// loadedFolder is a data folder of its own, with the data set.
func loadedFolder(t testing.TB) string {
	t.Helper()
	firstStart.once.Do(func() {
		dir, err := pgtest.Folder()
		if err != nil {
			t.Fatal(err)
		}
		p := launch(t, dir)
		p.awaitReady(t)
		if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		if err := p.wait(); err != nil {
			t.Fatalf("stopping after the first start: %v", err)
		}
		firstStart.dir = dir
	})
	if firstStart.dir == "" {
		t.Fatal("the first start failed in an earlier test")
	}
	dir := dataFolder(t)
	// The files belong to the user PostgreSQL runs as, and must go on doing so.
	if out, err := exec.Command("cp", "-a", firstStart.dir+"/.", dir).CombinedOutput(); err != nil {
		t.Fatalf("copying the data folder: %v: %s", err, out)
	}
	return dir
}

func freeAddress(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// launch starts the program on the data folder without waiting for it to be ready.
func launch(t testing.TB, data string, env ...string) *program {
	t.Helper()
	return launchCommand(t, exec.Command(buildProgram(t)), data, env...)
}

func launchCommand(t testing.TB, cmd *exec.Cmd, data string, env ...string) *program {
	t.Helper()
	address := freeAddress(t)
	cmd.Env = append(environment(), append(env, "LITONG_LISTEN="+address, "LITONG_DATA="+data)...)
	// Of its own group, as in a shell: a killed group leaves nothing of the test behind.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	p := &program{cmd: cmd, base: "http://" + address, out: &transcript{lines: make(chan string, 10_000)}}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stdout, cmd.Stderr = write, write
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	write.Close()
	go p.out.follow(read)
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		p.wait()
		if t.Failed() {
			t.Logf("the server wrote:\n%s", p.out)
		}
	})
	return p
}

// environment is ours without what would configure the program.
func environment() []string {
	var env []string
	for _, entry := range os.Environ() {
		if !strings.HasPrefix(entry, "LITONG_") && !strings.HasPrefix(entry, "DATABASE_URL=") {
			env = append(env, entry)
		}
	}
	if bin := os.Getenv("LITONG_PG_BIN"); bin != "" {
		env = append(env, "LITONG_PG_BIN="+bin)
	}
	return env
}

func (p *program) wait() error {
	p.once.Do(func() { p.err = p.cmd.Wait() })
	return p.err
}

// get returns the status code; 0: no answer.
func (p *program) get(path string) int {
	client := &http.Client{Timeout: 5 * time.Second}
	response, err := client.Get(p.base + path)
	if err != nil {
		return 0
	}
	defer response.Body.Close()
	_, _ = io.Copy(io.Discard, response.Body)
	return response.StatusCode
}

// patience is how long tests wait for a process: a busy machine is no failure.
const patience = 10 * time.Minute

// until waits for a condition.
func until(t testing.TB, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(patience); !ok(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s: not within %v", what, patience)
		}
	}
}

func (p *program) awaitReady(t testing.TB) {
	t.Helper()
	until(t, "ready", func() bool {
		if p.ended() {
			t.Fatalf("the server ended: %v\n%s", p.wait(), p.out)
		}
		return p.get("/readyz") == http.StatusOK
	})
}

// ended reports whether the process is gone, without waiting for it.
func (p *program) ended() bool { return !alive(p.cmd.Process.Pid) }

// awaitLine waits until the program writes a line containing text, and returns it.
func (p *program) awaitLine(t testing.TB, text string) string {
	t.Helper()
	timeout := time.After(patience)
	for {
		select {
		case line := <-p.out.lines:
			if strings.Contains(line, text) {
				return line
			}
		case <-timeout:
			t.Fatalf("no line with %q", text)
		}
	}
}

func kill(t testing.TB, pid int) {
	t.Helper()
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatalf("kill -9 %d: %v", pid, err)
	}
}

// postmaster is the process of the data folder's PostgreSQL.
func postmaster(t testing.TB, data string) int {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(data, "postgres", "data", "postmaster.pid"))
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

// alive: a zombie is not.
func alive(pid int) bool {
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return false
	}
	_, rest, _ := strings.Cut(string(stat), ") ")
	return rest != "" && rest[0] != 'Z' && rest[0] != 'X'
}

// shortCommand runs a short command of the program on the data folder.
func shortCommand(t testing.TB, data string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	cmd := exec.Command(buildProgram(t), args...)
	cmd.Env = append(environment(), "LITONG_DATA="+data)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}
