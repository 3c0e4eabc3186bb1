package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"litong3422/internal/fault"
)

// Presenter turns errors into what a client may see: the text of a fault in the caller's
// language, its code, and the id of the request. It logs internal errors with the
// request, the operation, the path and the entity, never with a value.
type Presenter struct{ Log *slog.Logger }

// Present is gqlgen's graphql.ErrorPresenterFunc.
func (p Presenter) Present(ctx context.Context, err error) *gqlerror.Error {
	audience := fault.AudienceFrom(ctx)
	shown := &gqlerror.Error{}
	var placed *gqlerror.Error
	if errors.As(err, &placed) {
		shown.Path, shown.Locations = placed.Path, placed.Locations
	}
	f := p.faultOf(ctx, err, audience)
	shown.Message = f.Text.In(audience.Language)
	shown.Extensions = map[string]any{"code": f.Kind, "requestId": audience.RequestID}
	return shown
}

func (p Presenter) faultOf(ctx context.Context, err error, audience fault.Audience) *fault.Error {
	var f *fault.Error
	switch {
	case errors.As(err, &f):
		if f.Kind == fault.Unavailable {
			p.Log.WarnContext(ctx, "operation failed", placeOf(ctx, err)...)
		}
		return f
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled),
		errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fault.New(fault.Timeout, "查询超时或已取消，请缩小范围后重试", "the query timed out or was cancelled; narrow it and try again")
	case !isInternal(err) && argumentsUnread(ctx):
		return fault.New(fault.Invalid, "参数的值不合要求", "an argument has a value of the wrong kind")
	}
	p.Log.ErrorContext(ctx, "operation failed", placeOf(ctx, err)...)
	return fault.New(fault.Internal, "内部错误，请求编号 %s", "internal error, request %s", audience.RequestID)
}

// placeOf returns the attributes of the log for an error of an operation.
func placeOf(ctx context.Context, err error) []any {
	attributes := []any{"id", fault.AudienceFrom(ctx).RequestID}
	if graphql.HasOperationContext(ctx) {
		if name := graphql.GetOperationContext(ctx).OperationName; name != "" {
			attributes = append(attributes, "operation", name)
		}
	}
	if path := graphql.GetPath(ctx); len(path) > 0 {
		attributes = append(attributes, "path", path.String())
	}
	var read *fault.ReadError
	if errors.As(err, &read) {
		attributes = append(attributes, "entity", read.Entity)
	}
	return append(attributes, "error", err)
}

// errPanic is the error of a field whose resolver panicked.
var errPanic = errors.New("panic in a resolver")

// isInternal reports whether an error comes from a resolver, not from its arguments.
func isInternal(err error) bool {
	var read *fault.ReadError
	return errors.Is(err, errPanic) || errors.As(err, &read)
}

// argumentsUnread reports whether gqlgen failed to read the field's arguments. It does
// not mark that error, but the map of arguments is not set yet. It never sets the map of
// derived fields, whose arguments it does not see: their errors are faults or internal.
func argumentsUnread(ctx context.Context) bool {
	fc := graphql.GetFieldContext(ctx)
	return fc != nil && fc.Field.Field != nil && len(fc.Field.Arguments) > 0 && fc.Args == nil
}

// Recover is gqlgen's graphql.RecoverFunc. It logs a panic with its place and stack; the
// client sees an internal error.
func (p Presenter) Recover(ctx context.Context, panicked any) error {
	p.Log.ErrorContext(ctx, "panic in a resolver", append(placeOf(ctx, errPanic), "panic", fmt.Sprint(panicked), "stack", string(debug.Stack()))...)
	return errPanic
}
