//go:build long && !race

package main

import (
	"net/http"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"litong3422/internal/embedded"
	"litong3422/internal/postgres"
)

// One data folder goes through everything that can happen to the processes.
func TestKilledProcessesHeal(whole *testing.T) {
	data := loadedFolder(whole)
	p := launch(whole, data)
	p.awaitReady(whole)
	t := whole

	t.Run("verify beside the running server", func(t *testing.T) {
		if stdout, stderr, code := shortCommand(t, data, "verify"); code != exitDone {
			t.Errorf("exit code %d\n%s%s", code, stdout, stderr)
		}
	})
	t.Run("verify finds what was changed", func(t *testing.T) {
		change(t, data, "UPDATE dividend SET amount = amount + 0.01 WHERE id = (SELECT id FROM dividend WHERE year = 2018 ORDER BY id LIMIT 1)")
		if stdout, _, code := shortCommand(t, data, "verify"); code != exitDifferent || !strings.Contains(stdout, "cell DIVIDENDS 640302000000 2018-12") {
			t.Errorf("exit code %d\n%s", code, stdout)
		}
		change(t, data, "UPDATE dividend SET amount = amount - 0.01 WHERE id = (SELECT id FROM dividend WHERE year = 2018 ORDER BY id LIMIT 1)")
	})
	t.Run("verify --repair computes cells anew, and says which", func(t *testing.T) {
		change(t, data, "UPDATE dividend SET amount = amount + 0.01 WHERE id = (SELECT id FROM dividend WHERE year = 2018 ORDER BY id LIMIT 1)")
		if stdout, _, _ := shortCommand(t, data, "verify", "--repair"); !strings.Contains(stdout, "repaired DIVIDENDS 640302000000 2018-12: ") || strings.Contains(stdout, "cell ") {
			t.Errorf("after the change: %s", stdout)
		}
		change(t, data, "UPDATE dividend SET amount = amount - 0.01 WHERE id = (SELECT id FROM dividend WHERE year = 2018 ORDER BY id LIMIT 1)")
		if stdout, stderr, code := shortCommand(t, data, "verify", "--repair"); code != exitDone || !strings.Contains(stdout, "repaired DIVIDENDS") {
			t.Errorf("exit code %d\n%s%s", code, stdout, stderr)
		}
		if stdout, stderr, code := shortCommand(t, data, "verify", "--repair"); code != exitDone || !strings.Contains(stdout, "repaired: 0") {
			t.Errorf("once more: exit code %d\n%s%s", code, stdout, stderr)
		}
	})
	t.Run("verify with a PostgreSQL of its own", func(t *testing.T) {
		if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		_ = p.wait()
		if stdout, stderr, code := shortCommand(t, data, "verify"); code != exitDone {
			t.Errorf("exit code %d\n%s%s", code, stdout, stderr)
		}
		p = launch(whole, data)
		p.awaitReady(t)
	})

	t.Run("kill -9 of PostgreSQL: the server brings it back", func(t *testing.T) {
		kill(t, postmaster(t, data))
		p.awaitLine(t, "private PostgreSQL is back")
		until(t, "ready again", func() bool { return p.get("/readyz") == http.StatusOK })
		if p.get("/livez") != http.StatusOK {
			t.Error("livez is not 200")
		}
	})
	t.Run("kill -9 of the server", func(t *testing.T) {
		database := postmaster(t, data)
		kill(t, p.cmd.Process.Pid)
		_ = p.wait()
		until(t, "PostgreSQL gone with its server", func() bool { return !alive(database) })
		p = launch(whole, data) // lives on in the next subtest
		p.awaitReady(t)
	})
	t.Run("kill -9 of both", func(t *testing.T) {
		database := postmaster(t, data)
		kill(t, p.cmd.Process.Pid)
		kill(t, database)
		_ = p.wait()
		p = launch(whole, data) // lives on in the next subtest
		p.awaitReady(t)
	})
	t.Run("SIGTERM stops both, with exit code 0", func(t *testing.T) {
		database := postmaster(t, data)
		if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		if err := p.wait(); err != nil {
			t.Errorf("exit: %v", err)
		}
		if alive(database) {
			t.Error("PostgreSQL is still there")
		}
		p.awaitLine(t, "msg=stopped")
		for _, forced := range []string{"cutting requests that did not finish", "PostgreSQL does not stop"} {
			if strings.Contains(p.out.String(), forced) {
				t.Errorf("the stop was forced: %s", forced)
			}
		}
	})
	t.Run("SIGTERM to go run stops the server it runs", func(t *testing.T) {
		p := launchCommand(t, exec.Command("go", "run", "."), data)
		p.awaitReady(t)
		database := postmaster(t, data)
		if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil { // to go, not to the server
			t.Fatal(err)
		}
		_ = p.wait()
		until(t, "server gone", func() bool { return p.get("/livez") == 0 })
		until(t, "PostgreSQL gone", func() bool { return !alive(database) })
	})
}

// change runs sql in the running server's database.
func change(t *testing.T, data, sql string) {
	t.Helper()
	dsn, running := embedded.Running(data)
	if !running {
		t.Fatal("no server runs on the data folder")
	}
	db, err := postgres.Open(t.Context(), dsn, postgres.Options{MaxConns: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if tag, err := db.Pool.Exec(t.Context(), sql); err != nil || tag.RowsAffected() != 1 {
		t.Fatalf("%s: %v, %v", sql, tag, err)
	}
}

// The first start is stopped, then killed at ever later moments: while initdb
// works, while the database is made, migrated, loaded. Each next start goes on
// where it can.
func TestFirstStartKilledAnywhereHeals(t *testing.T) {
	data := dataFolder(t)
	stopped := launch(t, data)
	until(t, "HTTP", func() bool { return stopped.get("/livez") == http.StatusOK })
	if err := stopped.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := stopped.wait(); err != nil {
		t.Errorf("exit of a stopped start: %v\n%s", err, stopped.out)
	}
	for _, moment := range []time.Duration{30, 100, 200, 400, 700, 1000, 1500} {
		p := launch(t, data)
		time.Sleep(moment * time.Millisecond)
		kill(t, p.cmd.Process.Pid)
		_ = p.wait()
	}
	p := launch(t, data)
	p.awaitReady(t)
}

// Killed in the middle of loading, with its PostgreSQL: nothing half-loaded is
// ever seen, and the next start loads it all.
func TestHalfLoadedDataSetHeals(t *testing.T) {
	data := dataFolder(t)
	p := launch(t, data)
	p.awaitLine(t, "mediation_case ")
	database := postmaster(t, data)
	kill(t, p.cmd.Process.Pid)
	kill(t, database)
	_ = p.wait()
	if stdout, stderr, code := shortCommand(t, data, "verify"); code != exitFailed || !strings.Contains(stderr, "the database holds no county") {
		t.Errorf("verify after a half load: exit code %d\n%s%s", code, stdout, stderr)
	}
	launch(t, data).awaitReady(t)
	if stdout, stderr, code := shortCommand(t, data, "verify"); code != exitDone {
		t.Errorf("verify after the next start: exit code %d\n%s%s", code, stdout, stderr)
	}
}
