package observe

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"sync/atomic"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// collector is an OpenTelemetry exporter: OTLP over HTTP in its JSON encoding. The
// official one links gRPC into the program for the same request (docs/adr).
type collector struct {
	url    string
	client *http.Client
	log    *slog.Logger
	failed atomic.Bool // the last request; a change is logged
}

func newCollector(endpoint string, log *slog.Logger) *collector {
	return &collector{url: strings.TrimSuffix(endpoint, "/") + "/v1/traces", client: &http.Client{Timeout: sendLimit}, log: log}
}

// The members of OTLP that are used here, as its JSON encoding writes them:
// identifiers in hexadecimal digits, 64-bit numbers as text.
type (
	otlpRequest struct {
		ResourceSpans []otlpResourceSpans `json:"resourceSpans"`
	}
	otlpResourceSpans struct {
		Resource   otlpResource     `json:"resource"`
		ScopeSpans []otlpScopeSpans `json:"scopeSpans"`
	}
	otlpResource struct {
		Attributes []otlpAttribute `json:"attributes"`
	}
	otlpScopeSpans struct {
		Scope otlpScope  `json:"scope"`
		Spans []otlpSpan `json:"spans"`
	}
	otlpScope struct {
		Name string `json:"name"`
	}
	otlpSpan struct {
		TraceID           string          `json:"traceId"`
		SpanID            string          `json:"spanId"`
		ParentSpanID      string          `json:"parentSpanId,omitempty"`
		Name              string          `json:"name"`
		Kind              int             `json:"kind"`
		StartTimeUnixNano string          `json:"startTimeUnixNano"`
		EndTimeUnixNano   string          `json:"endTimeUnixNano"`
		Attributes        []otlpAttribute `json:"attributes,omitempty"`
		Status            otlpStatus      `json:"status"`
	}
	otlpStatus struct {
		Code int `json:"code,omitempty"`
	}
	otlpAttribute struct {
		Key   string    `json:"key"`
		Value otlpValue `json:"value"`
	}
	otlpValue struct {
		StringValue *string `json:"stringValue,omitempty"`
		IntValue    *string `json:"intValue,omitempty"`
	}
)

// ExportSpans implements the SDK's exporter. It never fails: the SDK's own report
// of a failure goes past our log.
func (c *collector) ExportSpans(ctx context.Context, spans []sdktrace.ReadOnlySpan) error {
	if len(spans) == 0 {
		return nil
	}
	err := c.send(ctx, spans)
	if failed := err != nil; c.failed.Swap(failed) != failed {
		if failed {
			c.log.Warn("traces are lost: the collector does not take them", "error", err)
		} else {
			c.log.Info("the collector takes traces again")
		}
	}
	return nil
}

// Shutdown implements the SDK's exporter.
func (c *collector) Shutdown(context.Context) error {
	c.client.CloseIdleConnections()
	return nil
}

func (c *collector) send(ctx context.Context, spans []sdktrace.ReadOnlySpan) error {
	body, err := json.Marshal(encode(spans))
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := c.client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(response.Body, 64<<10)) // so that the connection can be used again
	if response.StatusCode/100 != 2 {
		return fmt.Errorf("the collector answers %s", response.Status)
	}
	return nil
}

// encode writes spans of this program: one resource, one scope.
func encode(spans []sdktrace.ReadOnlySpan) otlpRequest {
	group := otlpScopeSpans{Scope: otlpScope{Name: spans[0].InstrumentationScope().Name}}
	for _, s := range spans {
		span := otlpSpan{
			TraceID: s.SpanContext().TraceID().String(), SpanID: s.SpanContext().SpanID().String(),
			Name: s.Name(), Kind: int(s.SpanKind()), Attributes: attributes(s.Attributes()),
			StartTimeUnixNano: strconv.FormatInt(s.StartTime().UnixNano(), 10),
			EndTimeUnixNano:   strconv.FormatInt(s.EndTime().UnixNano(), 10),
		}
		if s.Parent().SpanID().IsValid() {
			span.ParentSpanID = s.Parent().SpanID().String()
		}
		if s.Status().Code == codes.Error {
			const otlpError = 2 // the SDK counts otherwise
			span.Status.Code = otlpError
		}
		group.Spans = append(group.Spans, span)
	}
	return otlpRequest{ResourceSpans: []otlpResourceSpans{{
		Resource: otlpResource{Attributes: attributes(spans[0].Resource().Attributes())}, ScopeSpans: []otlpScopeSpans{group},
	}}}
}

func attributes(list []attribute.KeyValue) []otlpAttribute {
	var encoded []otlpAttribute
	for _, a := range list {
		text := a.Value.String()
		value := otlpValue{StringValue: &text}
		if a.Value.Type() == attribute.INT64 {
			value = otlpValue{IntValue: &text}
		}
		encoded = append(encoded, otlpAttribute{Key: string(a.Key), Value: value})
	}
	return encoded
}
