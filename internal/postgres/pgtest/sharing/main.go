// Command sharing runs a command, say go test, with one throwaway PostgreSQL for
// all the test binaries that it starts:
//
//	go run ./internal/postgres/pgtest/sharing go test ./...
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"

	"litong3422/internal/embedded"
	"litong3422/internal/postgres/pgtest"
)

func main() {
	code, err := share(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "sharing:", err)
		code = max(code, 1)
	}
	os.Exit(code)
}

// share returns the command's exit code.
func share(command []string) (code int, err error) {
	if len(command) == 0 {
		return 2, errors.New("no command given")
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	dir, err := pgtest.Folder()
	if err != nil {
		return 1, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	server, err := embedded.Start(ctx, embedded.Options{
		DataDir: dir, BinDir: os.Getenv("LITONG_PG_BIN"), Throwaway: true,
		Progress: func(text string) { fmt.Fprintln(os.Stderr, text) },
	})
	if err != nil {
		return 1, err
	}
	defer func() { err = errors.Join(err, server.Stop(context.Background())) }()
	run := exec.CommandContext(ctx, command[0], command[1:]...)
	run.Env = append(os.Environ(), pgtest.ServerVariable+"="+server.DSN())
	run.Stdin, run.Stdout, run.Stderr = os.Stdin, os.Stdout, os.Stderr
	run.Cancel = func() error { return run.Process.Signal(syscall.SIGTERM) }
	run.WaitDelay = 20 * time.Second
	err = run.Run()
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		return max(failed.ExitCode(), 1), nil // it said why itself
	}
	return 0, err
}
