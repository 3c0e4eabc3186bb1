package load

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestRun(t *testing.T) {
	var asked atomic.Int64
	var connections sync.Map
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		connections.Store(r.RemoteAddr, true)
		if r.Method != http.MethodPost || r.URL.Path != "/graphql" || r.Header.Get("Authorization") != "Bearer x" {
			t.Errorf("%s %s %v", r.Method, r.URL, r.Header)
		}
		_, _ = w.Write([]byte(`{"data":{}}`))
	}))
	defer server.Close()
	q := NewRequest(strings.TrimPrefix(server.URL, "http://"), "/graphql", []byte(`{}`), "Authorization: Bearer x")
	got, err := Run(t.Context(), q, 4, 20*time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	used := 0
	connections.Range(func(any, any) bool { used++; return true })
	if int64(got.Requests) != asked.Load() || got.Requests < 4 || used != 4 || got.P50 <= 0 || got.P99 < got.P50 || got.Rate() <= 0 {
		t.Errorf("%+v over %d connections; the server saw %d requests", got, used, asked.Load())
	}
}

func TestFaultyAnswersEndTheRun(t *testing.T) {
	for name, answer := range map[string]http.HandlerFunc{
		"status": func(w http.ResponseWriter, _ *http.Request) {
			http.Error(w, "gone away", http.StatusServiceUnavailable)
		},
		"errors": func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte(`{"errors":[{"message":"too much"}]}`))
		},
		"length": func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte(`{"data":`))
			w.(http.Flusher).Flush() // chunked: no length
		},
	} {
		server := httptest.NewServer(answer)
		q := NewRequest(strings.TrimPrefix(server.URL, "http://"), "/", nil)
		if r, err := Run(t.Context(), q, 2, time.Minute); err == nil {
			t.Errorf("%s: %+v", name, r)
		}
		server.Close()
	}
}

func TestQuantile(t *testing.T) {
	times := make([]time.Duration, 100)
	for i := range times {
		times[i] = time.Duration(i + 1)
	}
	if p50, p99 := quantile(times, 0.5), quantile(times, 0.99); p50 != 50 || p99 != 99 {
		t.Errorf("p50 %d, p99 %d", p50, p99)
	}
	if one := quantile(times[:1], 0.99); one != 1 {
		t.Errorf("p99 of one: %d", one)
	}
	if none := quantile(nil, 0.5); none != 0 {
		t.Errorf("p50 of none: %d", none)
	}
}
