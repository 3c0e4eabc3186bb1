package embedded

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os/exec"
	"runtime"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// process is one life of the PostgreSQL server process.
type process struct {
	pid    int
	output *tail
	exited chan struct{} // closed when the process has been waited for
	err    error         // how it ended; read after exited
}

// failure describes how the process ended, with the last lines it wrote.
func (p *process) failure() error {
	return fmt.Errorf("PostgreSQL ended (%w): %s", p.err, p.output)
}

// boot removes what a dead predecessor left, starts PostgreSQL and waits until it
// answers and has the database.
func (s *Server) boot(ctx context.Context) (*process, error) {
	if err := s.clearOrphan(ctx); err != nil {
		return nil, err
	}
	if err := s.place.freshRun(s.as); err != nil {
		return nil, err
	}
	p, err := s.launch()
	if err != nil {
		return nil, err
	}
	if err := s.awaitReady(ctx, p); err != nil {
		s.halt(p)
		return nil, err
	}
	return p, nil
}

// settings are the command line settings, for a machine with about two cores and
// whatever memory it has.
func (s *Server) settings() map[string]string {
	shared, cached := caches(ram())
	set := map[string]string{
		"listen_addresses":        "", // the socket only: no port to find or to guard
		"unix_socket_directories": s.place.run,
		"unix_socket_permissions": "0700",
		"shared_buffers":          shared,
		"effective_cache_size":    cached,
		"work_mem":                "16MB",
		"maintenance_work_mem":    "128MB",
		"max_wal_size":            "2GB",
		"checkpoint_timeout":      "15min",
		"random_page_cost":        "1.1",
		"jit":                     "off", // compiling costs more than these queries take
		"max_connections":         "60",
		// Two cores serve many short queries better than a few parallel ones.
		"max_parallel_workers_per_gather": "0",
		// Failed statements and their values may be personal: they stay out of the log.
		"log_min_messages":        "log",
		"log_min_error_statement": "panic",
		"log_error_verbosity":     "terse",
	}
	if s.opt.Throwaway {
		maps.Copy(set, map[string]string{"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off",
			"shared_buffers": "128MB", "max_connections": "200", "autovacuum": "off"})
	}
	maps.Copy(set, s.opt.Settings)
	return set
}

// caches sizes PostgreSQL's own cache, and what it may expect of the system's, by
// the machine's memory: a county that fits into the first is read without a system
// call. Where the memory is not known, it is taken for 2 GB.
func caches(ram int64) (shared, cached string) {
	const mb = 1 << 20
	if ram == 0 {
		ram = 2048 * mb
	}
	return fmt.Sprintf("%dMB", min(max(ram/8, 128*mb), 4096*mb)/mb), fmt.Sprintf("%dMB", ram/2/mb)
}

func (s *Server) launch() (*process, error) {
	args := []string{"-D", s.place.data}
	set := s.settings()
	for _, name := range slices.Sorted(maps.Keys(set)) {
		args = append(args, "-c", name+"="+set[name])
	}
	cmd := exec.Command(s.bin.postgres(), args...)
	cmd.Env = cleanEnvironment()
	s.as.apply(cmd)
	p := &process{output: &tail{log: s.log}, exited: make(chan struct{})}
	cmd.Stdout, cmd.Stderr = p.output, p.output
	cmd.WaitDelay = time.Second // a child of a killed server may hold the pipe
	started := make(chan error)
	go func() {
		// The death signal is sent when the thread that forked ends, so this
		// goroutine keeps its thread for as long as PostgreSQL lives.
		runtime.LockOSThread()
		err := cmd.Start()
		if err == nil {
			p.pid = cmd.Process.Pid
		}
		started <- err
		if err == nil {
			p.err = cmd.Wait()
			close(p.exited)
		}
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("starting %s: %w", s.bin.postgres(), err)
	}
	return p, nil
}

// run runs a short command on a thread of its own and returns what it wrote.
func run(cmd *exec.Cmd) (string, error) {
	type result struct {
		out []byte
		err error
	}
	done := make(chan result)
	go func() {
		runtime.LockOSThread()
		out, err := cmd.CombinedOutput()
		done <- result{out, err}
	}()
	r := <-done
	return string(r.out), r.err
}

// How often awaitReady tries and reports that it waits, and how many tries it makes
// at a server that calls itself ready.
const (
	readyTick   = 25 * time.Millisecond
	reportEvery = 10 * time.Second
	readyTries  = 40
)

// awaitReady polls until PostgreSQL answers (after a crash it first recovers,
// which may take its time), then makes sure the database exists. That happens at
// each start, so that a first start cut off in between heals. A server that is ready
// and cannot be reached is an error: waiting would not help.
func (s *Server) awaitReady(ctx context.Context, p *process) error {
	config, err := pgx.ParseConfig(s.dsn)
	if err != nil {
		return err
	}
	config.Database = "postgres"
	config.ConnectTimeout = 5 * time.Second
	tick, report := time.NewTicker(readyTick), time.NewTicker(reportEvery)
	defer tick.Stop()
	defer report.Stop()
	for missed := 0; ; {
		err := createDatabase(ctx, config)
		if err == nil {
			return nil
		}
		var refused *pgconn.PgError
		if errors.As(err, &refused) && refused.Code != startingUp {
			return fmt.Errorf("connecting to the private PostgreSQL: %w", err)
		}
		if refused == nil && s.place.ready() {
			if missed++; missed == readyTries {
				return fmt.Errorf("PostgreSQL 已就绪，但在 %[1]s 无法连接：请检查该目录的路径与权限，或另选数据目录 "+
					"PostgreSQL is ready but cannot be reached at %[1]s; check the path and its permissions, or choose another data folder: %[2]w", s.place.run, err)
			}
		}
		select {
		case <-p.exited:
			return p.failure()
		case <-ctx.Done():
			return fmt.Errorf("waiting for the private PostgreSQL: %w (%w)", ctx.Err(), err)
		case <-report.C:
			s.log.Warn("the private PostgreSQL does not answer yet; waiting for it", "socket", s.place.run, "error", err)
		case <-tick.C:
		}
	}
}

// startingUp is the SQLSTATE cannot_connect_now.
const startingUp = "57P03"

func createDatabase(ctx context.Context, config *pgx.ConnConfig) error {
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	var exists bool
	if err := conn.QueryRow(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", Database).Scan(&exists); err != nil || exists {
		return err
	}
	_, err = conn.Exec(ctx, "CREATE DATABASE "+pgx.Identifier{Database}.Sanitize())
	return err
}
