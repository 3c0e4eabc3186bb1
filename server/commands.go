package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime"
	"runtime/debug"

	"litong3422/internal/demo"
	"litong3422/internal/postgres"
)

// CLI is the command line.
type CLI struct {
	Config  `embed:""`
	Serve   ServeCommand   `cmd:"" default:"withargs" help:"启动服务（默认）。 Serve (the default)."`
	Verify  VerifyCommand  `cmd:"" help:"重新计算并核对全部汇总与原文数字。 Recompute every roll-up and document total; exit code 1 on a difference."`
	Version VersionCommand `cmd:"" help:"显示版本。 Print the version."`
}

// console is where commands write: results to out, everything else to err.
type console struct{ out, err io.Writer }

func (c *console) logger(config *Config) *slog.Logger {
	level, _ := config.level() // validated
	return slog.New(slog.NewTextHandler(c.err, &slog.HandlerOptions{Level: level}))
}

// ServeCommand runs the server until it is told to stop.
type ServeCommand struct{}

// Run implements the command.
func (*ServeCommand) Run(ctx context.Context, config *Config, console *console) error {
	return newServer(*config, console.logger(config), console.out).serve(ctx)
}

// VerifyCommand checks that every figure adds up.
type VerifyCommand struct{}

// Run implements the command.
func (*VerifyCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withDatabase(ctx, config, console, func(db *postgres.DB) error {
		differences, err := db.Verify(ctx, demo.County)
		if err != nil {
			return err
		}
		for _, d := range differences {
			fmt.Fprintln(console.out, d)
		}
		fmt.Fprintf(console.out, "差异 differences: %d\n", len(differences))
		if len(differences) > 0 {
			return errDifferent
		}
		return nil
	})
}

// withDatabase runs a short command on the prepared database, beside a running
// server or with a PostgreSQL of its own. Only do writes to the standard output.
func withDatabase(ctx context.Context, config *Config, console *console, do func(*postgres.DB) error) (err error) {
	log, say := console.logger(config), func(text string) { fmt.Fprintln(console.err, text) }
	d, err := joinDatabase(ctx, *config, log, say)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.close()) }()
	if err := d.prepare(ctx, log, say); err != nil {
		return err
	}
	db, err := d.open(ctx, postgres.Options{ApplicationName: "litong3422 command", MaxConns: 4, StatementTimeout: postgres.Unlimited}, log)
	if err != nil {
		return err
	}
	defer db.Close()
	return do(db)
}

// VersionCommand prints what was built.
type VersionCommand struct{}

// Run implements the command.
func (*VersionCommand) Run(console *console) error {
	version, revision := "dev", ""
	if info, ok := debug.ReadBuildInfo(); ok {
		version = info.Main.Version
		for _, setting := range info.Settings {
			if setting.Key == "vcs.revision" {
				revision = " " + setting.Value
			}
		}
	}
	_, err := fmt.Fprintf(console.out, "litong3422 %s%s %s\n", version, revision, runtime.Version())
	return err
}
