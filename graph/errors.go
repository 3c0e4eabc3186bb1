package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"litong3422/internal/fault"
)

// The kinds of faults that only GraphQL knows.
const (
	ParseFailed      fault.Kind = "GRAPHQL_PARSE_FAILED"
	ValidationFailed fault.Kind = "GRAPHQL_VALIDATION_FAILED"
)

// MaxErrors is how many errors one answer shows.
const MaxErrors = 5

// Presenter turns errors into what a client may see: the text of a fault in the
// caller's language, its code, and the number of the request.
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
			p.Log.Warn("operation failed", "id", audience.RequestID, "error", err)
		}
		return f
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled),
		errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fault.New(fault.Timeout, "查询超时或已取消,请缩小范围后重试", "the query timed out or was cancelled; narrow it and try again")
	case argumentsUnread(ctx):
		return fault.New(fault.Invalid, "参数的值不合要求", "an argument has a value of the wrong kind")
	}
	p.Log.Error("operation failed", "id", audience.RequestID, "error", err)
	return fault.New(fault.Internal, "内部错误,请求编号 %s", "internal error, request %s", audience.RequestID)
}

// argumentsUnread tells whether gqlgen failed to read the field's arguments, an
// error that it does not mark: then their map is not set yet.
func argumentsUnread(ctx context.Context) bool {
	fc := graphql.GetFieldContext(ctx)
	return fc != nil && fc.Field.Field != nil && len(fc.Field.Arguments) > 0 && fc.Args == nil
}

// Recover is gqlgen's graphql.RecoverFunc: a panic is logged here with its stack
// and shown like every internal error.
func (p Presenter) Recover(ctx context.Context, panicked any) error {
	p.Log.Error("panic in a resolver", "id", fault.AudienceFrom(ctx).RequestID, "panic", fmt.Sprint(panicked), "stack", string(debug.Stack()))
	return errors.New("panic in a resolver")
}

// validationError puts an error of the validator into our words: its own repeat
// the document, and there are none in Chinese. suggest passes on what the
// validator guesses was meant.
func validationError(e *gqlerror.Error, suggest bool) *gqlerror.Error {
	zh, en := "查询不符合规则", "the query breaks a rule of GraphQL"
	rule := strings.TrimSuffix(e.Rule, quietSuffix)
	if m, ok := ruleText(rule); ok {
		zh, en = m.ZH, m.EN
	}
	if rule == literalRule {
		m, _ := literalText(e.Message, "")
		zh, en = m.ZH, m.EN
	} else if rule == "ValuesOfCorrectType" {
		m := valueText(e.Message)
		zh, en = m.ZH, m.EN
	} else if name := quotedName(e.Message); name != "" {
		zh, en = zh+":"+name, en+": "+name
	}
	if meant := suggestedNames(e.Message); suggest && meant != "" {
		zh, en = zh+";是否指 "+meant, en+"; did you mean "+meant
	}
	return &gqlerror.Error{Err: &fault.Error{Kind: ValidationFailed, Text: fault.Text{ZH: zh, EN: en}}, Locations: e.Locations}
}

// suggestedNames are the names after the validator's last "Did you mean": what
// stands before it may repeat the document.
func suggestedNames(message string) string {
	at := strings.LastIndex(message, "Did you mean ")
	if at < 0 {
		return ""
	}
	var names []string
	for i, part := range strings.Split(message[at:], `"`) {
		if name := quotedName(`"` + part + `"`); i%2 == 1 && name != "" {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// quotedName is the first name in quotes in a message, if it is a name and short.
func quotedName(message string) string {
	_, rest, _ := strings.Cut(message, `"`)
	name, _, closed := strings.Cut(rest, `"`)
	const longest = 64
	if !closed || name == "" || len(name) > longest || strings.ContainsFunc(name, func(c rune) bool {
		return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.ContainsRune("_$@.[]!", c))
	}) {
		return ""
	}
	return name
}

// variableError names the place in the variables, never the value.
func variableError(err error) *gqlerror.Error {
	var e *gqlerror.Error
	place := ""
	if errors.As(err, &e) {
		place = quotedName(`"` + strings.TrimPrefix(e.Path.String(), "variable.") + `"`)
	}
	return &gqlerror.Error{Err: fault.New(fault.Invalid, "变量 %s 的值不合要求", "variable %s has a value of the wrong kind", place).Wrap(err)}
}
