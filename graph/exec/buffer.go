package exec

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// Buffer is memory that a transport lends for an answer, so that an answer
// without errors is written by one call, from where it was made. It may be lent
// again when the answer has been written.
type Buffer struct{ bytes []byte }

// opening is what comes before the data in the body of an answer.
const opening = `{"data":`

// Body is the whole body of an answer of these data, with members (JSON, without
// braces) after them; ok is false where the data do not stand in the buffer.
func (b *Buffer) Body(data, members []byte) (body []byte, ok bool) {
	if len(data) == 0 || len(b.bytes) != len(opening)+len(data) || &b.bytes[len(opening)] != &data[0] {
		return nil, false
	}
	body = append(b.bytes, ',')
	body = append(append(body, members...), '}')
	b.bytes = body[:len(b.bytes)] // what grew is kept for the next answer
	return body, true
}

// Begin empties the buffer for the data of a new answer, which are appended to
// what it returns.
func (b *Buffer) Begin() []byte { return append(b.bytes[:0], opening...) }

// Response is the answer whose data have been appended to what Begin gave.
func (b *Buffer) Response(out []byte) *graphql.Response {
	b.bytes = out
	return &graphql.Response{Data: out[len(opening):]}
}

// Cap is how much memory the buffer holds.
func (b *Buffer) Cap() int { return cap(b.bytes) }

// Loan is what a transport lends an operation.
type Loan struct {
	Buffer *Buffer
	// Variables are the operation's as JSON; empty where there are none, or the
	// transport has not got them.
	Variables string
}

type loanKey struct{}

// Lend returns a context whose operation may write its answer into b. Its variables
// as JSON spare it writing them; empty where the transport has not got them.
func Lend(ctx context.Context, b *Buffer, variables string) context.Context {
	return context.WithValue(ctx, loanKey{}, &Loan{b, variables})
}

// Lent is what was lent to the operation of ctx; a buffer of its own where nothing was.
func Lent(ctx context.Context) *Loan {
	if l, ok := ctx.Value(loanKey{}).(*Loan); ok {
		return l
	}
	return &Loan{Buffer: &Buffer{}}
}
