package observe

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
)

// mailbox is a collector that keeps what it is sent.
type mailbox struct {
	mu     sync.Mutex
	bodies []string
	status int
}

func (m *mailbox) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	m.mu.Lock()
	defer m.mu.Unlock()
	if r.Method == http.MethodPost && r.URL.Path == "/v1/traces" && r.Header.Get("Content-Type") == "application/json" {
		m.bodies = append(m.bodies, string(body))
	}
	w.WriteHeader(m.status)
}

// A request, its operation and its statements arrive as one trace in OTLP's JSON.
func TestTracesReachACollector(t *testing.T) {
	box := &mailbox{status: http.StatusOK}
	collector := httptest.NewServer(box)
	defer collector.Close()
	tracer := NewTracer(collector.URL+"/", Build{Version: "v1"}, slog.New(slog.DiscardHandler))
	ctx, endRequest := tracer.Request(t.Context(), "POST", "request-7")
	ctx, endOperation := tracer.Operation(ctx, "query", "Home")
	tracer.Statement(ctx, "SELECT division")(false)
	tracer.Statement(ctx, "SELECT county")(true)
	endOperation("TIMEOUT")
	endRequest("/graphql", 200)
	if err := tracer.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if len(box.bodies) != 1 {
		t.Fatalf("%d bodies: %q", len(box.bodies), box.bodies)
	}
	var sent otlpRequest
	strict := json.NewDecoder(strings.NewReader(box.bodies[0]))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&sent); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(box.bodies[0], `{"key":"service.name","value":{"stringValue":"litong3422"}}`) ||
		!strings.Contains(box.bodies[0], `{"key":"http.response.status_code","value":{"intValue":"200"}}`) {
		t.Errorf("attributes: %s", box.bodies[0])
	}
	spans := map[string]otlpSpan{}
	for _, s := range sent.ResourceSpans[0].ScopeSpans[0].Spans {
		spans[s.Name] = s
		if len(s.TraceID) != 32 || len(s.SpanID) != 16 || len(s.StartTimeUnixNano) != len("1574499603000000000") || s.EndTimeUnixNano < s.StartTimeUnixNano {
			t.Errorf("span %+v", s)
		}
	}
	request, operation, good, bad := spans["POST /graphql"], spans["query Home"], spans["SELECT division"], spans["SELECT county"]
	if request.ParentSpanID != "" || operation.ParentSpanID != request.SpanID || good.ParentSpanID != operation.SpanID || bad.ParentSpanID != operation.SpanID ||
		bad.TraceID != request.TraceID {
		t.Errorf("the spans are no tree: %+v", spans)
	}
	if request.Kind != 2 || operation.Kind != 1 || good.Kind != 3 || request.Status.Code != 0 || operation.Status.Code != 2 || good.Status.Code != 0 || bad.Status.Code != 2 {
		t.Errorf("kinds and statuses: %+v", spans)
	}
}

// A collector that is away disturbs no request, and the log says so once.
func TestALostCollectorIsSaidOnce(t *testing.T) {
	box := &mailbox{status: http.StatusServiceUnavailable}
	server := httptest.NewServer(box)
	defer server.Close()
	var lines bytes.Buffer
	c := newCollector(server.URL, slog.New(slog.NewTextHandler(&lines, nil)))
	tracer := NewTracer(server.URL, Build{}, slog.New(slog.DiscardHandler))
	_, end := tracer.Request(t.Context(), "GET", "1")
	end("/", 200)
	if err := tracer.Close(t.Context()); err != nil {
		t.Errorf("the program hears of it: %v", err)
	}
	spans := finished(t)
	for range 3 {
		if err := c.ExportSpans(t.Context(), spans); err != nil {
			t.Errorf("the SDK hears of it: %v", err)
		}
	}
	box.mu.Lock()
	box.status = http.StatusOK
	box.mu.Unlock()
	if err := c.ExportSpans(t.Context(), spans); err != nil {
		t.Error(err)
	}
	if log := lines.String(); strings.Count(log, "traces are lost") != 1 || strings.Count(log, "takes traces again") != 1 {
		t.Errorf("log: %s", log)
	}
	var off *Tracer
	if err := off.Close(t.Context()); err != nil {
		t.Errorf("no tracer: %v", err)
	}
}

// finished is one span as the SDK hands it to an exporter.
func finished(t *testing.T) []sdktrace.ReadOnlySpan {
	t.Helper()
	recorder := tracetest.NewSpanRecorder()
	provider := sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(recorder))
	_, span := provider.Tracer("test").Start(t.Context(), "span")
	span.End()
	return recorder.Ended()
}
