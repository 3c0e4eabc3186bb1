package fast_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	gqlgenlru "github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/graph/fast"
	"litong3422/internal/auth"
	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

const county = "640302"

func viewers() []auth.Viewer {
	as := func(name string, role auth.Role, townships ...string) auth.Viewer {
		return auth.Viewer{UserName: name, DisplayName: name, Role: role, County: county, Townships: townships}
	}
	return []auth.Viewer{
		as("leader", auth.Leader), as("analyst", auth.Analyst), as("partner", auth.Partner),
		as("clerk", auth.Clerk, "640302100000"), as("clerk of two", auth.Clerk, "640302100000", "640302101000"), as("clerk of none", auth.Clerk),
	}
}

// pair is the two executors over one database.
type pair struct {
	fast      *fast.Executor
	resolver  *graph.Resolver
	quick     *executor.Executor
	reference *executor.Executor
}

func newPair(t testing.TB, db *postgres.DB) pair {
	t.Helper()
	r, err := graph.NewResolver(graph.Deps{DB: db, CursorKey: bytes.Repeat([]byte{7}, 32)})
	if err != nil {
		t.Fatal(err)
	}
	f, err := fast.New(r, slog.New(slog.NewTextHandler(t.Output(), nil)))
	if err != nil {
		t.Fatal(err)
	}
	p := pair{fast: f, resolver: r, quick: executor.New(f), reference: executor.New(r.Executable())}
	// Documents are parsed once, as in the server: plans are kept by operation.
	p.quick.SetQueryCache(gqlgenlru.New[*ast.QueryDocument](1000))
	p.reference.SetQueryCache(gqlgenlru.New[*ast.QueryDocument](1000))
	return p
}

func loaded(t testing.TB) *postgres.DB {
	t.Helper()
	return pgtest.Shared(t, pgtest.County, func(ctx context.Context, db *postgres.DB) error {
		return demo.Load(ctx, db, func(string, int64, time.Duration) {})
	})
}

// answer is what a client sees, and what it cost.
type answer struct {
	data       string
	errors     []string // sorted
	statements int64
}

func ask(t interface {
	Helper()
	Fatalf(string, ...any)
}, e *executor.Executor, viewer auth.Viewer, query, variables string) answer {
	t.Helper()
	ctx, statements := postgres.CountStatements(auth.WithViewer(context.Background(), viewer))
	ctx = graphql.StartOperationTrace(ctx)
	params := &graphql.RawParams{Query: query}
	if variables != "" {
		d := json.NewDecoder(strings.NewReader(variables))
		d.UseNumber()
		if err := d.Decode(&params.Variables); err != nil {
			t.Fatalf("variables %s: %v", variables, err)
		}
	}
	op, errs := e.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		t.Fatalf("%s\nis refused: %v", query, errs)
	}
	responses, ctx := e.DispatchOperation(ctx, op)
	response := responses(ctx)
	a := answer{data: string(response.Data), statements: statements()}
	for _, e := range response.Errors {
		a.errors = append(a.errors, fmt.Sprintf("%s %v %v", e.Message, e.Path, e.Locations))
	}
	slices.Sort(a.errors)
	return a
}

func (a answer) String() string { return a.data + "\n" + strings.Join(a.errors, "\n") }

// golden is a committed operation of the edge.
type golden struct {
	name, query, variables string
}

func goldens(t testing.TB) []golden {
	t.Helper()
	files, err := filepath.Glob("../testdata/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden operations: %v", err)
	}
	variables := regexp.MustCompile(`(?m)^# variables: (\{.*\})$`)
	var all []golden
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		g := golden{name: filepath.Base(file), query: string(text)}
		if v := variables.FindStringSubmatch(g.query); v != nil {
			g.variables = v[1]
		}
		all = append(all, g)
	}
	return all
}
