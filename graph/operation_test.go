package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"litong3422/graph"
	"litong3422/graph/exec/exectest"
	"litong3422/graph/exec/executors"
	"litong3422/internal/auth"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

const (
	county   = "640302"
	district = "640302000000"
	township = "640302100000" // of the clerk
)

func leader() auth.Viewer {
	return auth.Viewer{UserName: "leader", DisplayName: "领导", Role: auth.Leader, County: county}
}

func clerk() auth.Viewer {
	return auth.Viewer{UserName: "clerk", DisplayName: "办事员", Role: auth.Clerk, County: county, Townships: []string{township}}
}

// loaded returns a database with the shipped data set that tests only read.
func loaded(t testing.TB) *postgres.DB {
	t.Helper()
	return exectest.Loaded(t)
}

// api executes operations as gqlgen's handler would, without HTTP: with gqlgen's
// executor, and then again with the chain of executors, which must answer the same.
type api struct {
	t     testing.TB
	exec  *executor.Executor
	chain *executor.Executor
	set   demotest.Set // of onBothSets
}

// newAPI returns an api over the shared data set for a test that only reads: such
// tests run beside each other.
func newAPI(t testing.TB) api {
	t.Helper()
	if t, ok := t.(*testing.T); ok {
		t.Parallel()
	}
	return newAPIOf(t, graph.Deps{DB: loaded(t), CursorKey: bytes.Repeat([]byte{7}, 32)})
}

// onBothSets runs a test that only reads on each shipped set: on the one that is complete, and
// on the one that ends in the middle of a month.
func onBothSets(t *testing.T, test func(t *testing.T, a api)) {
	t.Helper()
	t.Parallel()
	for _, set := range demotest.Sets() {
		t.Run(set.Name, func(t *testing.T) {
			t.Parallel()
			a := newAPIOf(t, graph.Deps{DB: set.Shared(t), CursorKey: bytes.Repeat([]byte{7}, 32)})
			a.set = set
			test(t, a)
		})
	}
}

func newAPIOf(t testing.TB, deps graph.Deps) api {
	t.Helper()
	r, err := graph.NewResolver(deps)
	if err != nil {
		t.Fatal(err)
	}
	chain, err := executors.New(r, slog.New(slog.NewTextHandler(t.Output(), nil)))
	if err != nil {
		t.Fatal(err)
	}
	return api{t: t, exec: executor.New(r.Executable()), chain: executor.New(chain)}
}

type result struct {
	Data       map[string]any
	Errors     gqlerror.List
	Raw        string
	Statements int64
}

// run executes one operation for a viewer; variables are JSON.
func (a api) run(viewer *auth.Viewer, query, variables string) result {
	a.t.Helper()
	r, again := a.runBy(a.exec, viewer, query, variables), a.runBy(a.chain, viewer, query, variables)
	if r.Raw != again.Raw || !slices.Equal(r.sorted(), again.sorted()) {
		a.t.Fatalf("%s\ngqlgen's executor says\n%s\n%v\nthe chain\n%s\n%v", query, r.Raw, r.Errors, again.Raw, again.Errors)
	}
	if again.Statements > r.Statements && len(r.Errors) == 0 { // what ends in an error may have been begun twice
		a.t.Errorf("%s\nthe chain takes %d statements, not %d", query, again.Statements, r.Statements)
	}
	return r
}

// sorted are the errors in an order of their own: siblings fail in any.
func (r result) sorted() []string {
	var texts []string
	for _, e := range r.Errors {
		texts = append(texts, e.Error())
	}
	slices.Sort(texts)
	return texts
}

func (a api) runBy(exec *executor.Executor, viewer *auth.Viewer, query, variables string) result {
	a.t.Helper()
	ctx := context.Background()
	if viewer != nil {
		ctx = auth.WithViewer(ctx, *viewer)
	}
	ctx, statements := postgres.CountStatements(graphql.StartOperationTrace(ctx))
	params := &graphql.RawParams{Query: query}
	if variables != "" {
		d := json.NewDecoder(strings.NewReader(variables))
		d.UseNumber()
		if err := d.Decode(&params.Variables); err != nil {
			a.t.Fatalf("variables %s: %v", variables, err)
		}
	}
	op, errs := exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		return result{Errors: errs}
	}
	op.DisableIntrospection = false // as the server's transport says
	responses, ctx := exec.DispatchOperation(ctx, op)
	response := responses(ctx)
	r := result{Errors: response.Errors, Raw: string(response.Data), Statements: statements()}
	if len(response.Data) > 0 {
		if err := json.Unmarshal(response.Data, &r.Data); err != nil {
			a.t.Fatalf("the answer is no JSON: %v\n%s", err, response.Data)
		}
	}
	return r
}

// ask runs an operation that must succeed.
func (a api) ask(viewer auth.Viewer, query, variables string) result {
	a.t.Helper()
	r := a.run(&viewer, query, variables)
	if len(r.Errors) > 0 {
		a.t.Fatalf("%s\n%s: %v", query, viewer.UserName, r.Errors)
	}
	return r
}

// kinds are the kinds of the errors of an answer.
func (r result) kinds() []fault.Kind {
	var kinds []fault.Kind
	for _, e := range r.Errors {
		kinds = append(kinds, fault.KindOf(e.Err))
	}
	return kinds
}

// at walks into an answer: at("divisions", "nodes", 0, "code").
func (r result) at(path ...any) any {
	var v any = r.Data
	for _, step := range path {
		switch step := step.(type) {
		case string:
			object, _ := v.(map[string]any)
			v = object[step]
		case int:
			list, _ := v.([]any)
			if step >= len(list) {
				return nil
			}
			v = list[step]
		}
	}
	return v
}
