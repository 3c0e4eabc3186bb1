package graph_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
)

// statementTracer counts the statements that an operation really sent.
type statementTracer struct{}

type statementsKey struct{}

func (statementTracer) TraceQueryStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	if n, ok := ctx.Value(statementsKey{}).(*atomic.Int64); ok {
		n.Add(1)
	}
	return ctx
}

func (statementTracer) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

func (statementTracer) TraceBatchStart(ctx context.Context, _ *pgx.Conn, b pgx.TraceBatchStartData) context.Context {
	if n, ok := ctx.Value(statementsKey{}).(*atomic.Int64); ok {
		n.Add(int64(b.Batch.Len()))
	}
	return ctx
}

func (statementTracer) TraceBatchQuery(context.Context, *pgx.Conn, pgx.TraceBatchQueryData) {}
func (statementTracer) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData)     {}

// golden is a committed operation with its budget of statements.
type golden struct {
	name, query, variables string
	budget                 int64
}

func goldens(t testing.TB) []golden {
	t.Helper()
	files, err := filepath.Glob("testdata/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden operations: %v", err)
	}
	budget := regexp.MustCompile(`(?m)^# budget: (\d+)$`)
	variables := regexp.MustCompile(`(?m)^# variables: (\{.*\})$`)
	title := regexp.MustCompile(`(?m)\A# \p{Han}.*[A-Za-z]`)
	var all []golden
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		g := golden{name: filepath.Base(file), query: string(text)}
		m := budget.FindStringSubmatch(g.query)
		if m == nil || !title.MatchString(g.query) {
			t.Fatalf("%s: it begins with a title in Chinese and English, and says `# budget: N`", file)
		}
		g.budget, _ = strconv.ParseInt(m[1], 10, 64)
		if v := variables.FindStringSubmatch(g.query); v != nil {
			g.variables = v[1]
		}
		all = append(all, g)
	}
	return all
}

// Every golden operation answers without errors, and with no more statements than
// its budget, however many rows there are.
func TestGoldenOperationsKeepTheirBudgets(t *testing.T) {
	a := newAPI(t)
	for _, g := range goldens(t) {
		t.Run(g.name, func(t *testing.T) {
			a := a
			a.t = t
			for _, viewer := range []auth.Viewer{leader(), clerk()} {
				r := a.ask(viewer, g.query, g.variables)
				if r.Statements > g.budget {
					t.Errorf("%s: %d statements, the budget is %d", viewer.UserName, r.Statements, g.budget)
				}
				if viewer.Role == auth.Leader && r.Statements < g.budget {
					t.Errorf("%d statements: the budget of %d is too wide", r.Statements, g.budget)
				}
				if !json.Valid([]byte(r.Raw)) {
					t.Errorf("%s: the answer is no JSON", viewer.UserName)
				}
			}
		})
	}
}

// BenchmarkGoldenOperations runs each operation in process, without HTTP.
func BenchmarkGoldenOperations(b *testing.B) {
	a, asker := newAPI(b), leader()
	for _, g := range goldens(b) {
		b.Run(g.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				a.runBy(a.exec, &asker, g.query, g.variables)
			}
		})
	}
}
