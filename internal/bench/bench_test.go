package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

// TestMain runs the program instead of the tests when run starts the hand-written
// handler's process from its own executable.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "handler" {
		os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

func TestDifference(t *testing.T) {
	for _, test := range []struct{ a, b, want string }{
		{`{"data":{"x":[1,null,"a"]}}`, `{"data":{"x":[1,null,"a"]}}`, ""},
		{`{"data":{"x":1,"y":2}}`, `{"data":{"y":2,"x":1}}`, ""},
		{`{"data":{"x":[1,2]}}`, `{"data":{"x":[2,1]}}`, "data.x[0]: 1 and 2"},
		{`{"data":{"x":[1,2]}}`, `{"data":{"x":[1]}}`, "data.x: 2 items and 1"},
		{`{"data":{"x":1}}`, `{"data":{"y":1}}`, "data.x: 1 and <nil>"},
		{`{"data":{"x":1}}`, `{"data":{"x":1,"y":1}}`, "data: members differ"},
		{`{"data":{"x":"1"}}`, `{"data":{"x":1}}`, "data.x: 1 and 1"},
		{`{"data":{"x":null}}`, `{"data":{"x":0}}`, "data.x: <nil> and 0"},
	} {
		a, err := dataOf([]byte(test.a))
		if err != nil {
			t.Fatal(err)
		}
		b, err := dataOf([]byte(test.b))
		if err != nil {
			t.Fatal(err)
		}
		if got := difference(a, b, "data"); got != test.want {
			t.Errorf("%s, %s: %q", test.a, test.b, got)
		}
	}
	for _, faulty := range []string{`{"data":null}`, `{}`, `{"data":{},"errors":[{}]}`, `[`} {
		if data, err := dataOf([]byte(faulty)); err == nil {
			t.Errorf("%s: %v", faulty, data)
		}
	}
}

// TestMissedAimsAreMarked checks the report of figures that meet every aim, and of figures
// that miss one.
func TestMissedAimsAreMarked(t *testing.T) {
	good := func() *outcome {
		s := shape{name: "point", statements: 1, ratio: 0.8, rate: 1000, flat: true}
		return &outcome{
			scale: 1, growth: 0.1, shapes: []shape{s}, sides: []string{byProduct, byHand},
			plan:   plan{connections: []int{16, 64}, length: time.Second, rounds: 3},
			proven: map[string]proven{"point": {map[string]int{}, map[string]int64{byProduct: 1, byHand: 1}}},
			points: map[string]map[int]map[string]point{"point": {
				16: {byProduct: {rate: 8000, p50: 10, p99: 20, cpu: 15, resident: 96}, byHand: {rate: 10000, cpu: 10}},
				64: {byProduct: {rate: 8000, p50: 10, p99: 40, cpu: 15, resident: 90}, byHand: {rate: 10000, cpu: 10}},
			}},
			peak:    map[string]float64{byProduct: 120, byHand: 20},
			smaller: map[string]smaller{"point": {statements: 1, less: 10, more: 13}},
		}
	}
	if missed := good().write(io.Discard); missed != 0 {
		t.Errorf("%d aims missed by figures that meet all", missed)
	}
	at := func(o *outcome, connections int, change func(*point)) {
		p := o.points["point"][connections][byProduct]
		change(&p)
		o.points["point"][connections][byProduct] = p
	}
	for name, spoil := range map[string]func(*outcome){
		"ratio":      func(o *outcome) { at(o, 16, func(p *point) { p.rate = 7900 }) },
		"rate":       func(o *outcome) { o.shapes[0].rate = 9000 },
		"statements": func(o *outcome) { o.shapes[0].statements = 0 },
		"cpu":        func(o *outcome) { at(o, 16, func(p *point) { p.cpu = 16 }) },
		"tail":       func(o *outcome) { at(o, 64, func(p *point) { p.p99 = 41 }) },
		"memory":     func(o *outcome) { at(o, 64, func(p *point) { p.resident = 97 }) },
		"growth":     func(o *outcome) { o.smaller["point"] = smaller{1, 10, 14} },
		"rows":       func(o *outcome) { o.smaller["point"] = smaller{2, 10, 13} },
	} {
		o := good()
		spoil(o)
		var text strings.Builder
		if missed := o.write(&text); missed != 1 || strings.Count(text.String(), "✗") != 2 { // one, and the line about it
			t.Errorf("%s: %d aims missed:\n%s", name, missed, &text)
		}
	}
}

func TestMedians(t *testing.T) {
	m := medians([]point{{rate: 3, p50: 1, p99: 9, cpu: 5, mallocs: 7, resident: 1}, {rate: 1, p50: 3, p99: 7, cpu: 6, mallocs: 8, resident: 5}, {rate: 2, p50: 2, p99: 8, cpu: 4, mallocs: 9, resident: 2}})
	if m != (point{rate: 2, p50: 2, p99: 8, cpu: 5, mallocs: 8, resident: 5}) {
		t.Errorf("%+v", m)
	}
}

func TestMistakenCommands(t *testing.T) {
	for _, args := range [][]string{{"run", "--scale", "2"}, {"run", "--scale", "0.001"}, {"run", "--rounds", "0"}, {"run", "--connections", "0"}, {"run", "--shapes", "cube"}, {"run", "--against-data", "x"}, {"profile", "cube"}, {"handler"}} {
		var out, errs bytes.Buffer
		if code := run(args, &out, &errs); code != 1 || errs.Len() == 0 || out.Len() > 0 {
			t.Errorf("%q: exit code %d, %q, %q", args, code, &out, &errs)
		}
	}
}

// TestStartSaysWhyAProcessEnded starts a handler without a database.
func TestStartSaysWhyAProcessEnded(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
	defer cancel()
	_, err = start(ctx, "unknown", "/livez", self, []string{"handler"}, "DATABASE_URL=postgres://unknown@127.0.0.1:1/none")
	if err == nil || !strings.Contains(err.Error(), "connecting to the database") {
		t.Errorf("got %v", err)
	}
}
