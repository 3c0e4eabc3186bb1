package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// process is a server that is measured.
type process struct {
	name    string
	cmd     *exec.Cmd
	address string // where it serves
	admin   string // where profiles and allocations can be read
	exited  chan struct{}
	log     *os.File // its standard error
}

// startLimit bounds the start of a process.
const startLimit = time.Minute

// freeAddress returns a free local address.
func freeAddress(ctx context.Context) (string, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer func() { _ = l.Close() }()
	return l.Addr().String(), nil
}

// start runs a program that takes --listen and --admin-listen, and waits until the path
// ready answers 200. Its error holds the beginning of the program's log.
func start(ctx context.Context, name, ready, program string, args []string, env ...string) (*process, error) {
	p := &process{name: name, exited: make(chan struct{})}
	var err error
	if p.address, err = freeAddress(ctx); err != nil {
		return nil, err
	}
	if p.admin, err = freeAddress(ctx); err != nil {
		return nil, err
	}
	p.cmd = exec.CommandContext(ctx, program, append(args, "--listen", p.address, "--admin-listen", p.admin)...)
	p.cmd.Cancel = func() error { return p.cmd.Process.Signal(syscall.SIGTERM) }
	p.cmd.Env = append(environment(), env...)
	// The log goes to a file, as in service. Reading it here would take time from the sides
	// that are measured.
	if p.log, err = os.CreateTemp("", "litong3422-bench-*.log"); err != nil {
		return nil, err
	}
	defer os.Remove(p.log.Name()) // the open file stays until the process ends
	p.cmd.Stderr = p.log
	if err := p.cmd.Start(); err != nil {
		_ = p.log.Close()
		return nil, fmt.Errorf("starting %s: %w", name, err)
	}
	go func() {
		_ = p.cmd.Wait()
		close(p.exited)
	}()
	if err := p.awaitReady(ctx, ready); err != nil {
		said := p.said()
		p.stop()
		return nil, fmt.Errorf("starting %s: %w: %s", name, err, said)
	}
	return p, nil
}

// environment returns this process's environment without the product's settings.
func environment() []string {
	var env []string
	for _, e := range os.Environ() {
		if !strings.HasPrefix(e, "LITONG_") && !strings.HasPrefix(e, "DATABASE_URL=") {
			env = append(env, e)
		}
	}
	return env
}

// said returns the beginning of the process's log.
func (p *process) said() []byte {
	beginning := make([]byte, 8<<10)
	n, _ := p.log.ReadAt(beginning, 0) // less is as good
	return beginning[:n]
}

func (p *process) awaitReady(ctx context.Context, path string) error {
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	for {
		if _, err := get(ctx, "http://"+p.address+path); err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-p.exited:
			return errors.New("it ended")
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// stop ends the process and waits for it; after 20 seconds it is killed.
func (p *process) stop() {
	defer p.log.Close()
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-p.exited:
	case <-time.After(20 * time.Second):
		_ = p.cmd.Process.Kill()
		<-p.exited
	}
}

func get(ctx context.Context, url string) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s: %.400s", url, answer.Status, body)
	}
	return body, err
}

// mallocs returns the number of objects that the process has allocated since its start. A
// call takes milliseconds of the process's own time, so it is made outside of measuring.
func (p *process) mallocs(ctx context.Context) (uint64, error) {
	heap, err := get(ctx, "http://"+p.admin+"/debug/pprof/heap?debug=1")
	if err != nil {
		return 0, err
	}
	// The profile's own counts are sampled; the runtime's, at its end, are exact.
	_, after, found := strings.Cut(string(heap), "\n# Mallocs = ")
	text, _, _ := strings.Cut(after, "\n")
	count, err := strconv.ParseUint(text, 10, 64)
	if !found || err != nil {
		return 0, fmt.Errorf("the heap profile does not count allocations: %w", err)
	}
	return count, nil
}

// cpu returns user and system time since the start, from /proc, in steps of ten
// milliseconds.
func (p *process) cpu() (time.Duration, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	// The second field, the name in parentheses, may hold spaces.
	fields := strings.Fields(string(stat[strings.LastIndexByte(string(stat), ')')+1:]))
	var ticks int64
	for _, f := range fields[11:13] { // utime, stime
		n, err := strconv.ParseInt(f, 10, 64)
		if err != nil {
			return 0, err
		}
		ticks += n
	}
	return time.Duration(ticks) * 10 * time.Millisecond, nil
}

// resident returns a memory figure of /proc in megabytes: VmRSS is the present one, VmHWM
// the highest.
func (p *process) resident(which string) (float64, error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(status)) {
		if value, found := strings.CutPrefix(line, which+":"); found {
			kb, err := strconv.ParseFloat(strings.Fields(value)[0], 64)
			return kb / 1024, err
		}
	}
	return 0, fmt.Errorf("no %s in the process's status", which)
}
