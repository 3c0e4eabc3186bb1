// Package exectest compares the executors of the edge: their answers to each kind of
// viewer, and the number of statements.
package exectest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	gqlgenlru "github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/graph/exec/executors"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// County is the county of all viewers.
const County = demo.County

// Viewers are one of each kind; the first sees the whole county.
func Viewers() []auth.Viewer {
	as := func(name string, role auth.Role, townships ...string) auth.Viewer {
		return auth.Viewer{UserName: name, DisplayName: name, Role: role, County: County, Townships: townships}
	}
	return []auth.Viewer{
		as("leader", auth.Leader), as("analyst", auth.Analyst), as("partner", auth.Partner),
		as("clerk", auth.Clerk, County+"100000"), as("clerk of two", auth.Clerk, County+"100000", County+"101000"), as("clerk of none", auth.Clerk),
	}
}

// Pair is the whole chain of executors and the reference, gqlgen's, over one database.
type Pair struct {
	Resolver  *graph.Resolver
	Executors *executors.Chain
	Chain     *executor.Executor // of Executors
	Reference *executor.Executor
}

// NewPair makes a pair over a database.
func NewPair(t testing.TB, db *postgres.DB) Pair {
	t.Helper()
	r, err := graph.NewResolver(graph.Deps{DB: db, CursorKey: bytes.Repeat([]byte{7}, 32)})
	if err != nil {
		t.Fatal(err)
	}
	chain, err := executors.New(r, slog.New(slog.NewTextHandler(t.Output(), nil)))
	if err != nil {
		t.Fatal(err)
	}
	p := Pair{Resolver: r, Executors: chain, Chain: executor.New(chain), Reference: executor.New(r.Executable())}
	// Each document is parsed once, as in the server: plans are cached by operation.
	p.Chain.SetQueryCache(gqlgenlru.New[*ast.QueryDocument](1000))
	p.Reference.SetQueryCache(gqlgenlru.New[*ast.QueryDocument](1000))
	return p
}

// Load loads the shipped data set.
func Load(ctx context.Context, db *postgres.DB) error {
	return demo.Load(ctx, db, schema.Catalogue(), func(string, int64, time.Duration) {})
}

// Loaded is a database with the shipped data set that tests only read.
func Loaded(t testing.TB) *postgres.DB {
	t.Helper()
	return pgtest.Shared(t, pgtest.County, Load)
}

// Answer is what a client sees, and what it cost.
type Answer struct {
	Data       string
	Errors     []string // sorted
	Statements int64
}

// Ask lets an executor answer a query; variables are JSON, or empty.
func Ask(t interface {
	Helper()
	Fatalf(string, ...any)
}, e *executor.Executor, viewer auth.Viewer, query, variables string) Answer {
	t.Helper()
	return Send(auth.WithViewer(context.Background(), viewer), t, e, query, variables, nil)
}

// Send is Ask for the viewer and the audience of a context, with headers of the request.
func Send(ctx context.Context, t interface {
	Helper()
	Fatalf(string, ...any)
}, e *executor.Executor, query, variables string, headers http.Header) Answer {
	t.Helper()
	ctx, statements := postgres.CountStatements(ctx)
	ctx = graphql.StartOperationTrace(ctx)
	params := &graphql.RawParams{Query: query, Headers: headers}
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
	a := Answer{Data: string(response.Data), Statements: statements()}
	for _, e := range response.Errors {
		a.Errors = append(a.Errors, fmt.Sprintf("%s %v %v", e.Message, e.Path, e.Locations))
	}
	slices.Sort(a.Errors)
	return a
}

// String returns the part that must be equal for all executors.
func (a Answer) String() string { return a.Data + "\n" + strings.Join(a.Errors, "\n") }

// Operation is a committed operation of the edge. Variables are JSON, or empty. Budget
// is the number of statements that a leader's request may take.
type Operation struct {
	Name, Query, Variables string
	Budget                 int64
}

// Operations reads the committed operations in the folder testdata. It fails the test
// for an operation without a title in both languages or without a budget.
func Operations(t testing.TB, testdata string) []Operation {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(testdata, "*.graphql"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no operations: %v", err)
	}
	variables := regexp.MustCompile(`(?m)^# variables: (\{.*\})$`)
	budget := regexp.MustCompile(`(?m)^# budget: (\d+)$`)
	title := regexp.MustCompile(`(?m)\A# \p{Han}.*[A-Za-z]`)
	var all []Operation
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		op := Operation{Name: filepath.Base(file), Query: string(text)}
		m := budget.FindStringSubmatch(op.Query)
		if m == nil || !title.MatchString(op.Query) {
			t.Fatalf("%s: it must begin with a title in Chinese and English, and say `# budget: N`", file)
		}
		op.Budget, _ = strconv.ParseInt(m[1], 10, 64)
		if v := variables.FindStringSubmatch(op.Query); v != nil {
			op.Variables = v[1]
		}
		all = append(all, op)
	}
	return all
}
