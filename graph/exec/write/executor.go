package write

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/graph/exec"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/page"
)

// Executor runs derived mutations, and leaves every other operation to the executor
// behind. It is safe for concurrent use.
type Executor struct {
	graphql.ExecutableSchema // the executor behind
	resolver                 *graph.Resolver
	runner                   *command.Runner
}

// New puts an executor before next.
func New(r *graph.Resolver, runner *command.Runner, next graphql.ExecutableSchema) *Executor {
	return &Executor{ExecutableSchema: next, resolver: r, runner: runner}
}

// Exec returns the handler of the operation in ctx.
func (e *Executor) Exec(ctx context.Context) graphql.ResponseHandler {
	viewer, signedIn := auth.ViewerFrom(ctx)
	writes := e.writes(ctx)
	if !signedIn || len(writes) == 0 || len(writes) == 1 && writes[0].mutation == nil {
		return e.ExecutableSchema.Exec(ctx)
	}
	return exec.Chain(e.ExecutableSchema, func(ctx context.Context) *graphql.Response { return e.answer(ctx, viewer, writes) })
}

// write is a root field of a mutation.
type write struct {
	field    graphql.CollectedField
	mutation *catalogue.Mutation // nil: not a derived one
}

// writes returns the root fields of a mutation; nil for every other operation.
func (e *Executor) writes(ctx context.Context) (writes []write) {
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation != ast.Mutation {
		return nil
	}
	for _, f := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Mutation"}) {
		writes = append(writes, write{f, e.resolver.Catalogue().Mutation(f.Name)})
	}
	return writes
}

// answer runs the mutations and writes their payloads.
func (e *Executor) answer(ctx context.Context, viewer auth.Viewer, writes []write) *graphql.Response {
	data, err := e.run(ctx, viewer, writes)
	if err != nil {
		exec.AddError(ctx, writes[0].field, err)
		return &graphql.Response{Data: json.RawMessage("null")}
	}
	return &graphql.Response{Data: data}
}

// run makes the changes of all mutations or none, and returns the reply, which is the stored
// one if the same request was answered before. A refused request is not stored.
func (e *Executor) run(ctx context.Context, viewer auth.Viewer, writes []write) ([]byte, error) {
	asked := make([]change.Change, len(writes))
	for i, w := range writes {
		if w.mutation == nil {
			return nil, fault.New(fault.Invalid, "记录的写入可以在一个请求中一起完成，其他变更须单独请求。", "Records can be written together in one request; every other mutation needs a request of its own.")
		}
		var err error
		if asked[i], err = e.resolver.Requests().Change(ctx, w.field.Field, w.mutation); err != nil {
			return nil, err
		}
	}
	once, err := idempotency(graphql.GetOperationContext(ctx))
	if err != nil {
		return nil, err
	}
	request := command.Request{Viewer: viewer, At: time.Now(), Source: "ENTERED", Once: once, Changes: asked}
	answer, err := e.runner.Run(ctx, request)
	var refusal *command.Refusal
	if errors.As(err, &refusal) {
		return e.reply(ctx, writes, func(i int) (string, change.Problems) {
			if i == refusal.At {
				return "", refusal.Problems
			}
			return "", change.Problems{change.New(change.NotWritten, nil, "同一请求中的另一处写入被拒绝，本处没有写入。", "Another write of the request was refused, so this one was not made.")}
		})
	}
	if err != nil || len(answer.Reply) > 0 {
		return answer.Reply, err
	}
	text, err := e.reply(ctx, writes, func(i int) (string, change.Problems) { return answer.Results[i].Key, nil })
	if err != nil || once == nil {
		return text, err
	}
	return text, e.runner.StoreReply(ctx, request, answer, text)
}

// reply returns the data of mutations, each of which wrote a row with a key, or was refused.
func (e *Executor) reply(ctx context.Context, writes []write, of func(i int) (key string, problems change.Problems)) ([]byte, error) {
	data := object{}
	for i, w := range writes {
		key, problems := of(i)
		data.add(w.field.Alias, e.payload(ctx, w.field, w.mutation, key, problems))
	}
	return json.Marshal(data)
}

// payload returns the selected fields of a mutation's payload: the row with a key, or why
// it was not written.
func (e *Executor) payload(ctx context.Context, f graphql.CollectedField, m *catalogue.Mutation, key string, problems change.Problems) object {
	payload := object{}
	for _, part := range collect(ctx, f.Selections, m.Entity.Name+"Payload") {
		switch part.Name {
		case "__typename":
			payload.add(part.Alias, m.Entity.Name+"Payload")
		case "errors":
			payload.add(part.Alias, problemsOf(ctx, part, problems))
		case "result":
			var row json.RawMessage
			if len(problems) == 0 && m.Action != catalogue.Delete {
				row = e.read(ctx, part, m.Entity, key)
			}
			payload.add(part.Alias, row)
		}
	}
	return payload
}

// maxKey is the length of the longest Idempotency-Key.
const maxKey = 255

// idempotency returns what the Idempotency-Key of the request asks for, nil without one.
func idempotency(op *graphql.OperationContext) (*command.Idempotency, error) {
	key := op.Headers.Get("Idempotency-Key")
	if key == "" {
		return nil, nil
	}
	if len(key) > maxKey {
		return nil, fault.New(fault.Invalid, "Idempotency-Key 至多%d字节。", "An Idempotency-Key has at most %d bytes.", maxKey)
	}
	body, err := json.Marshal([]any{op.RawQuery, op.OperationName, op.Variables})
	return &command.Idempotency{Key: key, Body: body}, err
}

// read returns the selected fields of a row, by the executor behind.
func (e *Executor) read(ctx context.Context, f graphql.CollectedField, of *catalogue.Entity, key string) json.RawMessage {
	query := e.Schema().Query
	definition := query.Fields.ForName(of.Single)
	argument := &ast.Argument{Name: definition.Arguments[0].Name, Value: &ast.Value{Kind: ast.StringValue, Raw: key}}
	if argument.Name == "id" {
		argument.Value.Raw = page.ID(of.Name, key)
	}
	op := *graphql.GetOperationContext(ctx)
	operation := *op.Operation
	operation.Operation = ast.Query
	operation.SelectionSet = ast.SelectionSet{&ast.Field{Alias: f.Alias, Name: of.Single, Arguments: ast.ArgumentList{argument},
		SelectionSet: f.Selections, Position: f.Position, Definition: definition, ObjectDefinition: query}}
	op.Operation = &operation
	response := e.ExecutableSchema.Exec(graphql.WithOperationContext(ctx, &op))(graphql.WithOperationContext(ctx, &op))
	var data map[string]json.RawMessage
	if response == nil || json.Unmarshal(response.Data, &data) != nil {
		return nil
	}
	return data[f.Alias]
}

// collect returns the fields that a selection holds for a type.
func collect(ctx context.Context, set ast.SelectionSet, types ...string) []graphql.CollectedField {
	return graphql.CollectFields(graphql.GetOperationContext(ctx), set, types)
}
