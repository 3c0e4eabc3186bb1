//go:build long && !race

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// smallest is a county that is built within seconds. Its townships have cases in nearly
// every month: lights need most of the reports.
func smallest(t *testing.T) CountyOptions {
	t.Helper()
	dir, err := os.MkdirTemp("", "litong3422-bench-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o711); err != nil { // PostgreSQL may run as another user
		t.Fatal(err)
	}
	return CountyOptions{Seed: 3422, Scale: 0.03, Data: dir, PgBin: os.Getenv("LITONG_PG_BIN")}
}

// TestTheWholeBenchmark runs everything on a small county: proof of equal answers,
// measuring, tables, profile. It asserts nothing that depends on the machine, and no times.
func TestTheWholeBenchmark(t *testing.T) {
	options := smallest(t)
	var out, progress bytes.Buffer
	defer func() {
		if t.Failed() {
			t.Logf("%s\n%s", &progress, &out)
		}
	}()
	c := console{out: &out, err: &progress}
	command := RunCommand{CountyOptions: options, Connections: []int{1, 2}, Length: time.Millisecond, Rounds: 2, Growth: 0.003,
		Against: filepath.Join(options.Data, "server")} // the run itself builds it
	if err := command.Validate(); err != nil {
		t.Fatal(err)
	}
	if err := command.Run(t.Context(), &c); err != nil {
		t.Fatal(err)
	}
	for _, s := range shapes() {
		if rows := strings.Count(out.String(), "\n| "+s.name+" | "); rows != 2+2+3*2+1 { // aims, growth; the other server at both; three sides at both, the reference at one
			t.Errorf("%s: %d rows of tables", s.name, rows)
		}
	}
	if !strings.Contains(progress.String(), "all answers are equal") {
		t.Error("nothing was proven")
	}

	out.Reset()
	writes := WritesCommand{CountyOptions: options, Connections: 2, Length: time.Millisecond, Rounds: 1}
	if err := writes.Run(t.Context(), &c); err != nil || !strings.Contains(out.String(), "| durable creates/s at 2 connections") {
		t.Errorf("writes: %v\n%s", err, &out)
	}

	profile := filepath.Join(options.Data, "cpu.pprof")
	p := ProfileCommand{CountyOptions: options, Shape: "point", Side: byProduct, Connections: 1, Seconds: 1, Out: profile}
	if err := p.Run(t.Context(), &c); err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(profile); err != nil || !bytes.HasPrefix(b, []byte{0x1f, 0x8b}) {
		t.Errorf("no profile: %v", err)
	}
}
