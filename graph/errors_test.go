package graph_test

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"litong3422/graph"
	"litong3422/graph/exec/executors"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres/pgtest"
)

// An internal error is logged with its request, operation, path and entity, and without
// any value. The client sees the id of the request alone.
func TestInternalErrorsAreLoggedWithTheirPlace(t *testing.T) {
	db := pgtest.New(t)
	if _, err := db.Pool.Exec(t.Context(), `ALTER TABLE mediation_case RENAME TO gone`); err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&log, nil))
	r, err := graph.NewResolver(graph.Deps{DB: db, CursorKey: make([]byte, 32)})
	if err != nil {
		t.Fatal(err)
	}
	chain, err := executors.New(r, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	for name, schema := range map[string]graphql.ExecutableSchema{"gqlgen's executor": r.Executable(), "the chain": chain} {
		for _, field := range []string{`nodes { number }`, `totalCount`, `aggregate { count }`, `groups(by: [{field: STATUS}]) { aggregate { count } }`, `distinct(field: STATUS) { hasMore }`} {
			log.Reset()
			e := executor.New(schema)
			e.SetErrorPresenter(graph.Presenter{Log: logger}.Present)
			ctx := fault.WithAudience(auth.WithViewer(context.Background(), leader()), fault.Audience{RequestID: "req-7"})
			ctx = graphql.StartOperationTrace(ctx)
			op, errs := e.CreateOperationContext(ctx, &graphql.RawParams{OperationName: "Broken",
				Query: `query Broken { viewer { role } cases: mediationCases(where: {number: {eq: "a secret"}}) { ` + field + ` } }`})
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			responses, ctx := e.DispatchOperation(ctx, op)
			response := responses(ctx)
			if len(response.Errors) != 1 || !strings.Contains(response.Errors[0].Message, "req-7") || strings.Contains(response.Errors[0].Message, "mediation") {
				t.Errorf("%s, %s: the client sees %v", name, field, response.Errors)
			}
			for _, want := range []string{"level=ERROR", "id=req-7", "operation=Broken", "path=cases", "entity=MediationCase"} {
				if !strings.Contains(log.String(), want) {
					t.Errorf("%s, %s: no %s in the log: %s", name, field, want, log.String())
				}
			}
			if strings.Contains(log.String(), "secret") {
				t.Errorf("%s, %s: a value is logged: %s", name, field, log.String())
			}
		}
	}
}
