package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"runtime"
	"runtime/debug"
)

// CLI is the command line.
type CLI struct {
	Config  `embed:""`
	Serve   ServeCommand   `cmd:"" default:"withargs" help:"启动服务（默认）。 Serve (the default)."`
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
