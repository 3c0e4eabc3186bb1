package observe

import (
	"context"
	"log/slog"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// Tracer sends spans of requests, operations and SQL statements to a collector: names,
// times and counts. A nil Tracer can be closed; the other methods need one from NewTracer.
type Tracer struct {
	spans    trace.Tracer
	provider *sdktrace.TracerProvider
}

// NewTracer returns a tracer that sends to an OTLP/HTTP endpoint, such as
// http://127.0.0.1:4318. While the collector is away spans are lost, and the log says so
// once.
func NewTracer(endpoint string, build Build, log *slog.Logger) *Tracer {
	provider := sdktrace.NewTracerProvider(
		sdktrace.WithBatcher(newCollector(endpoint, log)),
		sdktrace.WithResource(resource.NewSchemaless(
			attribute.String("service.name", "litong3422"), attribute.String("service.version", build.Version))))
	return &Tracer{spans: provider.Tracer("litong3422"), provider: provider}
}

// Close sends the spans that are left, within the time of ctx.
func (t *Tracer) Close(ctx context.Context) error {
	if t == nil {
		return nil
	}
	return t.provider.Shutdown(ctx)
}

// Request begins the span of a request; end takes its route and status. The
// context's deadline and values stay. Trace headers of clients are ignored:
// otherwise clients would decide what is traced here.
func (t *Tracer) Request(ctx context.Context, method, id string) (traced context.Context, end func(route string, status int)) {
	traced, span := t.spans.Start(ctx, method, trace.WithNewRoot(), trace.WithSpanKind(trace.SpanKindServer),
		trace.WithAttributes(attribute.String("http.request.method", method), attribute.String("litong.request.id", id)))
	return traced, func(route string, status int) {
		span.SetName(method + " " + route)
		span.SetAttributes(attribute.String("http.route", route), attribute.Int("http.response.status_code", status))
		const serverError = 500
		if status >= serverError {
			span.SetStatus(codes.Error, "")
		}
		span.End()
	}
}

// Operation begins the span of a GraphQL operation; end takes its outcome.
func (t *Tracer) Operation(ctx context.Context, kind, name string) (traced context.Context, end func(outcome string)) {
	traced, span := t.spans.Start(ctx, kind+" "+name,
		trace.WithAttributes(attribute.String("graphql.operation.type", kind), attribute.String("graphql.operation.name", name)))
	return traced, func(outcome string) {
		span.SetAttributes(attribute.String("litong.outcome", outcome))
		if outcome != Answered {
			span.SetStatus(codes.Error, "")
		}
		span.End()
	}
}

// Statement begins the span of an SQL statement, given by its name.
func (t *Tracer) Statement(ctx context.Context, name string) (end func(failed bool)) {
	_, span := t.spans.Start(ctx, name, trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(attribute.String("db.system.name", "postgresql")))
	return func(failed bool) {
		if failed {
			span.SetStatus(codes.Error, "")
		}
		span.End()
	}
}

// sendLimit bounds one request to the collector.
const sendLimit = 5 * time.Second
