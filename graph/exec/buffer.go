package exec

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// Buffer is the memory of one response. The transport owns it and puts it into the
// operation's context. A response without errors is then sent from where it was
// written, by one call. A Buffer serves one operation at a time.
type Buffer struct{ bytes []byte }

// opening precedes the data in the body of a response.
const opening = `{"data":`

// Body returns the whole body of a response: the data, then members. The members
// are JSON without braces. ok is false if data do not stand in the buffer.
func (b *Buffer) Body(data, members []byte) (body []byte, ok bool) {
	if len(data) == 0 || len(b.bytes) != len(opening)+len(data) || &b.bytes[len(opening)] != &data[0] {
		return nil, false
	}
	body = append(b.bytes, ',')
	body = append(append(body, members...), '}')
	b.bytes = body[:len(b.bytes)] // keeps what grew for the next response
	return body, true
}

// Begin empties the buffer. The caller appends the data of a response to the
// returned slice and passes that to Response.
func (b *Buffer) Begin() []byte { return append(b.bytes[:0], opening...) }

// Response returns the response whose data were appended to the slice of Begin.
func (b *Buffer) Response(out []byte) *graphql.Response {
	b.bytes = out
	return &graphql.Response{Data: out[len(opening):]}
}

// Cap returns the capacity of the buffer in bytes.
func (b *Buffer) Cap() int { return cap(b.bytes) }

// transported is what a transport gives an operation by its context.
type transported struct {
	buffer    *Buffer
	variables string
}

type transportedKey struct{}

// WithBuffer returns a context whose operation may write its response into b.
// variables are the operation's variables as JSON. They are empty if the operation
// has none, or if the transport does not have them as text.
func WithBuffer(ctx context.Context, b *Buffer, variables string) context.Context {
	return context.WithValue(ctx, transportedKey{}, &transported{b, variables})
}

// BufferFrom returns the buffer and the variables that WithBuffer put into ctx, or
// a new buffer and no variables.
func BufferFrom(ctx context.Context) (b *Buffer, variables string) {
	if t, ok := ctx.Value(transportedKey{}).(*transported); ok {
		return t.buffer, t.variables
	}
	return &Buffer{}, ""
}
