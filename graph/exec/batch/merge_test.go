package batch

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/exec"
)

// behind answers the root fields of an operation by their names, and counts them.
type behind struct {
	graphql.ExecutableSchema
	answers map[string]string
	ran     chan string
}

func (b behind) Exec(ctx context.Context) graphql.ResponseHandler {
	return func(ctx context.Context) *graphql.Response {
		out := []byte("{")
		for i, selection := range graphql.GetOperationContext(ctx).Operation.SelectionSet {
			f := selection.(*ast.Field)
			b.ran <- f.Alias
			if b.answers[f.Alias] == "" {
				graphql.AddError(ctx, errors.New("failed: "+f.Alias))
				return &graphql.Response{Data: nullData}
			}
			if i > 0 {
				out = append(out, ',')
			}
			out = append(out, `"`+f.Alias+`":`+b.answers[f.Alias]...)
		}
		return &graphql.Response{Data: append(out, '}')}
	}
}

// If the entities of a mixed operation are discarded, the executor behind runs them, and
// never the others again; the order of the members stays.
func TestDiscardedEntitiesRunOnceMore(t *testing.T) {
	field := func(name string) graphql.CollectedField {
		return graphql.CollectedField{Field: &ast.Field{Name: name, Alias: name}}
	}
	op := &ast.OperationDefinition{Operation: ast.Query}
	p := &plan{first: field("a"), others: only(op, []graphql.CollectedField{field("x"), field("y")}), entities: only(op, []graphql.CollectedField{field("a"), field("b")})}
	p.root.add(field("x"), other{0})
	p.root.add(field("a"), constant("1"))
	p.root.add(field("y"), other{1})
	p.root.add(field("b"), constant("2"))
	for _, test := range []struct {
		answers map[string]string
		want    string
		errors  int
	}{
		{map[string]string{"x": `{"t":"a\",}{"}`, "y": `[1,[2]]`, "a": `{"n":null}`, "b": `"\\"`}, `{"x":{"t":"a\",}{"},"a":{"n":null},"y":[1,[2]],"b":"\\"}`, 0},
		{map[string]string{"x": `1`, "y": `2`, "b": `3`}, `null`, 1},
		{map[string]string{"y": `2`, "a": `3`, "b": `3`}, `null`, 1},
	} {
		ran := make(chan string, 8)
		e := &Executor{ExecutableSchema: behind{answers: test.answers, ran: ran}, log: slog.New(slog.DiscardHandler)}
		ctx := graphql.WithOperationContext(t.Context(), &graphql.OperationContext{Operation: op})
		ctx = graphql.WithResponseContext(ctx, graphql.DefaultErrorPresenter, graphql.DefaultRecover)
		others := e.run(ctx, p.others, "")
		others.wait()
		got := e.runEntities(ctx, p, others, &exec.Buffer{}, "")
		if string(got.Data) != test.want || len(graphql.GetErrors(ctx)) != test.errors {
			t.Errorf("%s, errors %v; want %s", got.Data, graphql.GetErrors(ctx), test.want)
		}
		if !json.Valid(got.Data) {
			t.Errorf("no JSON: %s", got.Data)
		}
		close(ran)
		seen := map[string]int{}
		for name := range ran {
			if seen[name]++; seen[name] > 1 {
				t.Errorf("%s ran twice", name)
			}
		}
	}
}

// A panic of the executor behind goes on in the goroutine of the request.
func TestPanicsOfOtherFieldsReachTheRequest(t *testing.T) {
	p := &part{done: make(chan struct{}), panicked: "here"}
	close(p.done)
	defer func() {
		if recover() != "here" {
			t.Error("the panic is lost")
		}
	}()
	p.wait()
}
