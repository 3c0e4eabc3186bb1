package web

import (
	"context"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"litong3422/internal/postgres"
)

// Health answers the probes of the operator: whether the process lives, and whether it
// can serve now. Its zero value is starting. It is safe for concurrent use.
type Health struct {
	stopping atomic.Bool
	probe    atomic.Pointer[postgres.DB]

	mu      sync.Mutex // one probe at a time; its answer serves all requests that wait
	checked time.Time
	answer  bool
}

const (
	probeLimit = 700 * time.Millisecond // a silent database must not make readiness silent
	probeFresh = 100 * time.Millisecond
)

// Ready turns readiness on; probe is the pool that later probes use.
func (h *Health) Ready(probe *postgres.DB) { h.probe.Store(probe) }

// Stop turns readiness off for good.
func (h *Health) Stop() { h.stopping.Store(true) }

// livez answers 200 while the process runs. A lost database is no reason to restart it.
func (h *Health) livez(w http.ResponseWriter, _ *http.Request) {
	writeStatus(w, http.StatusOK, "ok")
}

// readyz answers 200 when the start is complete, no stop has begun and the database
// answers now; otherwise 503 with the reason.
func (h *Health) readyz(w http.ResponseWriter, r *http.Request) {
	switch probe := h.probe.Load(); {
	case h.stopping.Load():
		writeStatus(w, http.StatusServiceUnavailable, "stopping")
	case probe == nil:
		writeStatus(w, http.StatusServiceUnavailable, "starting")
	case !h.database(r.Context(), probe):
		writeStatus(w, http.StatusServiceUnavailable, "database unavailable")
	default:
		writeStatus(w, http.StatusOK, "ok")
	}
}

func (h *Health) database(ctx context.Context, probe *postgres.DB) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if time.Since(h.checked) < probeFresh {
		return h.answer
	}
	// A caller that hangs up must not turn the answer for the others to "no".
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), probeLimit)
	defer cancel()
	err := probe.Ping(ctx)
	if err != nil && ctx.Err() == nil {
		err = probe.Ping(ctx) // the first may have met a connection from before a restart
	}
	h.answer, h.checked = err == nil, time.Now()
	return h.answer
}

func writeStatus(w http.ResponseWriter, code int, status string) {
	writeJSON(w, code, map[string]string{"status": status})
}
