package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// clearOrphan ends a PostgreSQL that outlived its parent and removes the pid file
// of one that is dead. PostgreSQL's own check is not enough: kill(pid, 0) takes a
// zombie, or another program that got the same pid, for a living server.
func (s *Server) clearOrphan(ctx context.Context) error {
	pid, err := s.place.postmaster()
	if err != nil {
		return err
	}
	if pid != 0 && servesData(pid, s.place.data) {
		s.log.Warn("stopping a private PostgreSQL left by an earlier run", "pid", pid)
		if err := endOrphan(ctx, pid, s.place.data); err != nil {
			return err
		}
	}
	if err := endStrays(ctx, s.place.data); err != nil {
		return err
	}
	err = os.Remove(filepath.Join(s.place.data, "postmaster.pid"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("removing the pid file of a dead server: %w", err)
	}
	return nil
}

// postmaster is the pid noted in the data folder; 0: none.
func (p place) postmaster() (int, error) {
	b, err := os.ReadFile(filepath.Join(p.data, "postmaster.pid"))
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("reading the pid file: %w", err)
	}
	first, _, _ := strings.Cut(string(b), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(first))
	if err != nil || pid <= 1 {
		return 0, nil // a torn file: written by a server that died at once
	}
	return pid, nil
}

// ready reports whether the server has written into its pid file that it takes
// connections.
func (p place) ready() bool {
	const statusLine = 7 // counted from 0: PostgreSQL's LOCK_FILE_LINE_PM_STATUS
	b, err := os.ReadFile(filepath.Join(p.data, "postmaster.pid"))
	lines := strings.Split(string(b), "\n")
	return err == nil && len(lines) > statusLine && strings.TrimSpace(lines[statusLine]) == "ready"
}

// endOrphan asks a living server to shut down, ever more firmly.
func endOrphan(ctx context.Context, pid int, data string) error {
	gone := func() bool { return !servesData(pid, data) }
	for _, step := range []struct {
		signal syscall.Signal
		wait   time.Duration
	}{{syscall.SIGINT, fastStop}, {syscall.SIGQUIT, immediateStop}} {
		if err := syscall.Kill(pid, step.signal); err != nil && !errors.Is(err, syscall.ESRCH) {
			return fmt.Errorf("stopping the PostgreSQL left by an earlier run (process %d): %w", pid, err)
		}
		if await(ctx, step.wait, gone) {
			return nil
		}
	}
	return fmt.Errorf("the PostgreSQL left by an earlier run (process %d) does not stop", pid)
}

// endStrays waits for the children of a killed server: while one lives, the
// shared memory is in use and PostgreSQL refuses to start. They notice by
// themselves, except one that is busy, which is ended.
func endStrays(ctx context.Context, data string) error {
	none := func() bool { return len(serversOf(data)) == 0 }
	if await(ctx, time.Second, none) {
		return nil
	}
	for _, signal := range []syscall.Signal{syscall.SIGQUIT, syscall.SIGKILL} {
		for _, pid := range serversOf(data) {
			_ = syscall.Kill(pid, signal) // it may have ended by now
		}
		if await(ctx, 2*time.Second, none) {
			return nil
		}
	}
	return fmt.Errorf("processes of a dead PostgreSQL still hold %s: %v", data, serversOf(data))
}

// await polls until ok holds; false when the time is over.
func await(ctx context.Context, limit time.Duration, ok func() bool) bool {
	deadline := time.Now().Add(limit)
	for !ok() {
		if ctx.Err() != nil || time.Now().After(deadline) {
			return false
		}
		time.Sleep(10 * time.Millisecond)
	}
	return true
}
