package main

import (
	"context"
	"net/http"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"litong3422/internal/embedded"
)

// The user's own PostgreSQL (DATABASE_URL) is absent at first, comes, goes, hangs
// and returns; the server waits, says so, and serves again without a hand.
func TestReadinessFollowsTheDatabase(t *testing.T) {
	folder := loadedFolder(t)
	own := func() *embedded.Server {
		t.Helper()
		s, err := embedded.Start(context.Background(), embedded.Options{DataDir: folder})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	first := own()
	dsn := first.DSN()
	if err := first.Stop(context.Background()); err != nil {
		t.Fatal(err)
	}

	p := launch(t, dataFolder(t), "DATABASE_URL="+dsn)
	until(t, "HTTP", func() bool { return p.get("/livez") == http.StatusOK })
	if code := p.get("/readyz"); code != http.StatusServiceUnavailable {
		t.Errorf("readyz without a database: %d", code)
	}
	second := own()
	p.awaitReady(t)

	// A database that hangs: readiness must say no, and soon.
	database := postmaster(t, folder)
	stopAll(t, database, syscall.SIGSTOP)
	until(t, "not ready with a hanging database", func() bool {
		return p.get("/readyz") == http.StatusServiceUnavailable
	})
	if code := p.get("/livez"); code != http.StatusOK {
		t.Errorf("livez with a hanging database: %d", code)
	}
	stopAll(t, database, syscall.SIGCONT)
	until(t, "ready after the hang", func() bool { return p.get("/readyz") == http.StatusOK })

	if err := second.Stop(context.Background()); err != nil {
		t.Fatal(err)
	}
	until(t, "not ready without a database", func() bool { return p.get("/readyz") == http.StatusServiceUnavailable })
	third := own()
	t.Cleanup(func() { _ = third.Stop(context.Background()) })
	until(t, "ready again", func() bool { return p.get("/readyz") == http.StatusOK })
}

// stopAll signals PostgreSQL and all its children, each of which has a process
// group of its own.
func stopAll(t *testing.T, postmaster int, signal syscall.Signal) {
	t.Helper()
	pid := strconv.Itoa(postmaster)
	children, err := os.ReadFile("/proc/" + pid + "/task/" + pid + "/children")
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range append([]string{pid}, strings.Fields(string(children))...) {
		process, err := strconv.Atoi(field)
		if err != nil {
			t.Fatal(err)
		}
		if err := syscall.Kill(process, signal); err != nil {
			t.Fatal(err)
		}
	}
}
