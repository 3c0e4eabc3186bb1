package command_test

import (
	"bufio"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// TestAKilledBulkWriteLeavesNothing kills a process while its transaction has written some
// rows, and runs the same request again.
func TestAKilledBulkWriteLeavesNothing(t *testing.T) {
	w := open(t)
	count := func(sql string) (n int) {
		t.Helper()
		if err := w.db.Pool.QueryRow(t.Context(), sql).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	rows := func() int {
		return count(`SELECT (SELECT count(*) FROM holiday WHERE notice = '批量') + (SELECT count(*) FROM record_change) + (SELECT count(*) FROM idempotent_request)`)
	}
	writing := func() int {
		return count(`SELECT count(*) FROM pg_stat_activity WHERE application_name = 'bulk' AND backend_xid IS NOT NULL AND datname = current_database()`)
	}
	for range 3 {
		p := startBulk(t, w.db.Pool.Config().ConnString())
		for writing() == 0 {
			time.Sleep(time.Millisecond)
		}
		time.Sleep(100 * time.Millisecond)
		inTheMiddle := writing() == 1
		if err := p.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = p.Wait() // it was killed
		for count(`SELECT count(*) FROM pg_stat_activity WHERE application_name = 'bulk' AND datname = current_database()`) > 0 {
			time.Sleep(time.Millisecond)
		}
		if n := rows(); !inTheMiddle || n != 0 {
			t.Fatalf("killed in the middle: %v; %d rows are left", inTheMiddle, n)
		}
	}
	for range 2 { // the second time, the request is known
		if err := startBulk(t, w.db.Pool.Config().ConnString()).Wait(); err != nil {
			t.Fatal(err)
		}
	}
	if n := rows(); n != 2*bulkRows+1 {
		t.Errorf("%d rows, changes and requests", n)
	}
}

// startBulk starts a process that writes (writeBulk), and waits until it does.
func startBulk(t *testing.T, dsn string) *exec.Cmd {
	t.Helper()
	p := exec.CommandContext(t.Context(), os.Args[0])
	p.Env = append(os.Environ(), bulkDatabase+"="+dsn)
	out, err := p.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if strings.Contains(lines.Text(), "writing") {
			go func() {
				for lines.Scan() { // so that the process can write on
				}
			}()
			return p
		}
	}
	t.Fatalf("the process ended: %v", p.Wait())
	return nil
}
