package batch

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/exec"
)

// A mixed operation selects entities and other root fields. This executor runs the
// entities; the executor behind runs the others, at the same time, as an operation that
// holds nothing else. The members of both are merged in the order of the selection.

// other writes a root field that the executor behind answered.
type other struct{ index int }

func (o other) append(x *execution, out []byte, _ int) ([]byte, error) {
	if o.index >= len(x.others) { // the whole answer is null
		return out, nil
	}
	return append(out, x.others[o.index]...), nil
}

// only returns a copy of an operation that holds some of its root fields, as collected.
func only(op *ast.OperationDefinition, fields []graphql.CollectedField) *ast.OperationDefinition {
	part := *op
	part.SelectionSet = make(ast.SelectionSet, len(fields))
	for i, f := range fields {
		field := *f.Field
		field.SelectionSet = f.Selections
		part.SelectionSet[i] = &field
	}
	return &part
}

// part is the run of some root fields by the executor behind.
type part struct {
	done     chan struct{}
	response *graphql.Response
	panicked any
}

// run lets the executor behind run an operation in a goroutine of its own. The errors of
// its fields go to the response of ctx, as those of this executor do.
func (e *Executor) run(ctx context.Context, op *ast.OperationDefinition, variables string) *part {
	of := graphql.GetOperationContext(ctx)
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{
		RawQuery: of.RawQuery, Variables: of.Variables, OperationName: of.OperationName, Doc: of.Doc,
		Extensions: of.Extensions, Headers: of.Headers, Operation: op, DisableIntrospection: of.DisableIntrospection,
		RecoverFunc: of.RecoverFunc, ResolverMiddleware: of.ResolverMiddleware, RootResolverMiddleware: of.RootResolverMiddleware,
		Stats: of.Stats,
	})
	ctx = exec.WithBuffer(ctx, &exec.Buffer{}, variables)
	p := &part{done: make(chan struct{})}
	go func() {
		defer close(p.done)
		defer func() { p.panicked = recover() }()
		p.response = e.ExecutableSchema.Exec(ctx)(ctx)
	}()
	return p
}

// wait returns the response when the run has ended. A panic of the run goes on in the
// caller's goroutine, where the server recovers it. One goroutine only may call wait.
func (p *part) wait() *graphql.Response {
	<-p.done
	if p.panicked != nil {
		panic(p.panicked)
	}
	if p.response == nil { // an executor without an answer
		p.response = &graphql.Response{Data: nullData}
	}
	return p.response
}

// errMembers is the error of a response that does not hold the root fields of its
// operation, in their order.
var errMembers = errors.New("batch: a part of the operation has other members than its selection")

// members returns the values of a JSON object. names are its members in their order,
// quoted, with their colons. The values are nil if the object is null.
func members(data []byte, names []string) ([][]byte, error) {
	if bytes.Equal(data, nullData) {
		return nil, nil
	}
	values := make([][]byte, len(names))
	at := 1 // after the brace, or after a comma
	for i, name := range names {
		if at > len(data) || !bytes.HasPrefix(data[at:], []byte(name)) {
			return nil, fmt.Errorf("%w: no %s", errMembers, name)
		}
		from := at + len(name)
		to := len(data) - 1 // before the brace
		if i < len(names)-1 {
			to = valueEnd(data, from)
		}
		values[i], at = data[from:to], to+1
	}
	return values, nil
}

// valueEnd returns the index after the JSON value that begins at data[from].
func valueEnd(data []byte, from int) int {
	depth := 0
	for i := from; i < len(data); i++ {
		switch data[i] {
		case '"':
			for i++; i < len(data) && data[i] != '"'; i++ {
				if data[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return i
			}
			depth--
		case ',':
			if depth == 0 {
				return i
			}
		}
	}
	return len(data)
}

// merge joins the answers of both parts in the order of the selection. It is null if
// one of them is.
func (p *plan) merge(into *exec.Buffer, entities, others []byte) (*graphql.Response, error) {
	mine, err := members(entities, p.names(false))
	if err != nil {
		return nil, err
	}
	theirs, err := members(others, p.names(true))
	if err != nil {
		return nil, err
	}
	if mine == nil || theirs == nil {
		return &graphql.Response{Data: nullData}, nil
	}
	out := append(into.Begin(), '{')
	for i, m := range p.root {
		if i > 0 {
			out = append(out, ',')
		}
		from := &mine
		if _, isOther := m.value.(other); isOther {
			from = &theirs
		}
		out = append(append(out, m.name...), (*from)[0]...)
		*from = (*from)[1:]
	}
	return into.Response(append(out, '}')), nil
}

// names returns the names of the root fields of one part.
func (p *plan) names(others bool) []string {
	var names []string
	for _, m := range p.root {
		if _, isOther := m.value.(other); isOther == others {
			names = append(names, m.name)
		}
	}
	return names
}
