// Command server is the product: the page, the GraphQL API and, unless
// DATABASE_URL names one, a private PostgreSQL.
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

	"litong3422/internal/fault"
	"litong3422/internal/memory"
	"litong3422/internal/observe"
)

func main() {
	exitWithParent()
	memory.Keep(context.Background())
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// exit codes: a difference found by verify, and a row refused by import, is 1, as promised;
// everything that kept a command from doing its work is 2.
const (
	exitDone      = 0
	exitDifferent = 1
	exitFailed    = 2
)

// errDifferent ends verify when a figure does not add up.
var errDifferent = errors.New("figures do not add up")

func run(args []string, stdout, stderr io.Writer) int {
	// The second signal ends the process the hard way; PostgreSQL then stops by
	// its death signal.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	lines := observe.NewLineWriter(stderr)
	defer lines.Flush()
	commands := &CLI{}
	parser, err := kong.New(commands,
		kong.Name("server"),
		kong.Description("乡镇政府服务能力建设平台。 The information platform of township governments."),
		kong.Writers(stdout, stderr),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(&commands.Config, &console{out: stdout, err: stderr, lines: lines}),
		kong.UsageOnError())
	if err != nil {
		panic(err) // the CLI struct itself is wrong
	}
	command, err := parser.Parse(args)
	if err != nil {
		fmt.Fprintf(stderr, "参数有误 wrong usage: %v\n", err)
		return exitFailed
	}
	switch err := command.Run(); {
	case err == nil:
		return exitDone
	case errors.Is(err, errDifferent), errors.Is(err, errRefused):
		return exitDifferent
	default:
		lines.Flush()
		fmt.Fprintf(stderr, "失败 failed: %s\n", inBoth(err))
		return exitFailed
	}
}

// inBoth returns the text of an error for a person at a console: a fault has one in each
// language.
func inBoth(err error) string {
	var f *fault.Error
	if errors.As(err, &f) {
		return f.Text.ZH + " " + f.Text.EN
	}
	return err.Error()
}
