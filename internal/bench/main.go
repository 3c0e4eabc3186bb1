// Command bench measures the product over HTTP and, in the same run on the same database, a
// hand-written handler that returns the same data. docs/performance.md describes it.
//
//	go run ./internal/bench county        builds the county
//	go run ./internal/bench run           proves the answers equal, measures, prints a table
//	go run ./internal/bench writes        measures durable creates beside bare inserts
//	go run ./internal/bench imports       measures the speed and the memory of an import
//	go run ./internal/bench exports       measures the speed and the memory of exports
//	go run ./internal/bench profile tree  stores a CPU profile of the server under one shape
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
)

// CLI is the command line.
type CLI struct {
	County  CountyCommand  `cmd:"" help:"造一个县（已有则不动）。 Build the county, unless it is there."`
	Run     RunCommand     `cmd:"" help:"先证明答案相等，再测量并打印表格。 Prove the answers equal, measure, print the table."`
	Writes  WritesCommand  `cmd:"" help:"测量持久写入，与裸 INSERT 对照。 Measure durable creates beside bare inserts."`
	Imports ImportsCommand `cmd:"" help:"测量导入的速度与内存。 Measure the speed and the memory of an import."`
	Exports ExportsCommand `cmd:"" help:"测量导出的速度与内存。 Measure the speed and the memory of exports."`
	Profile ProfileCommand `cmd:"" help:"在某一形状的负载下存储服务器的 CPU 剖析。 Store a CPU profile of the server under one shape."`
	Handler HandlerCommand `cmd:"" hidden:"" help:"手写处理器进程，由 run 启动。 The hand-written handler's process, started by run."`
}

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// console holds the writers of results (out) and progress (err).
type console struct{ out, err io.Writer }

func (c *console) say(format string, args ...any) { fmt.Fprintf(c.err, format+"\n", args...) }

// errMissed ends a run with --strict in which an aim was missed.
var errMissed = errors.New("an aim was missed")

func run(args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	parser, err := kong.New(&CLI{},
		kong.Name("bench"),
		kong.Writers(stdout, stderr),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(&console{out: stdout, err: stderr}))
	if err != nil {
		panic(err) // the CLI struct itself is wrong
	}
	command, err := parser.Parse(args)
	if err == nil {
		err = command.Run()
	}
	if err != nil {
		fmt.Fprintf(stderr, "失败 failed: %v\n", err)
		return 1
	}
	return 0
}
