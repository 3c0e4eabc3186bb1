package web

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"github.com/google/uuid"

	"litong3422/internal/fault"
	"litong3422/internal/observe"
	"litong3422/internal/postgres"
)

// contentPolicy allows content of this origin only, and nothing inline but styles,
// which the tooltips of charts need.
const contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
	"font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

// defaultBody is the limit of a request's body in bytes, unless it is configured.
const defaultBody = 1 << 20

// Middleware stands in front of every handler of the public address.
type Middleware struct {
	Public Public
	Body   int64 // limit of a request's body in bytes; 0: defaultBody
	Log    *slog.Logger
	// Observer records every request for metrics and traces; nil records nothing.
	Observer *observe.Observer
}

// Wrap gives each request an id, sets the security headers, refuses requests that no
// handler serves, recovers from panics and logs one line. The line never holds a path,
// a variable or a name of a person.
func (m Middleware) Wrap(next http.Handler) http.Handler {
	m.Body = cmp.Or(m.Body, defaultBody)
	page, api := fixedHeaders(), fixedAPIHeaders()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		about := &requestFacts{}
		audience := fault.Audience{
			Language:  fault.Language(r.Header.Get("Accept-Language")),
			RequestID: uuid.Must(uuid.NewV7()).String(),
		}
		ctx := context.WithValue(fault.WithAudience(r.Context(), audience), factsKey{}, about)
		ctx, endSpan := m.trace(postgres.WithQueryStats(ctx, &about.queryStats), about, r, audience.RequestID)
		r = r.WithContext(ctx)
		r.RemoteAddr = m.Public.client(r)
		seen := &recordingWriter{ResponseWriter: w, base: m.Public.Base}
		defer func() {
			endSpan(r.Pattern, seen.status)
			m.record(audience.RequestID, r, seen, about, began)
		}()
		defer m.recover(seen, r)
		fixed := page
		if r.URL.Path == graphqlPath {
			fixed = api
		}
		m.setHeaders(seen.Header(), fixed, r, audience)
		if !m.accept(seen, r) {
			return
		}
		next.ServeHTTP(seen, r)
	})
}

// fixedAPIHeaders stand in the answers of the API. No browser shows them as a
// document, so the policies that remain are those that forbid just that.
func fixedAPIHeaders() http.Header {
	return http.Header{
		"Content-Security-Policy": {"default-src 'none'; frame-ancestors 'none'"},
		"X-Content-Type-Options":  {"nosniff"},
		"X-Frame-Options":         {"DENY"},
		"Referrer-Policy":         {"no-referrer"},
	}
}

// fixedHeaders stand in every other answer.
func fixedHeaders() http.Header {
	return http.Header{
		"Content-Security-Policy":      {contentPolicy},
		"X-Content-Type-Options":       {"nosniff"},
		"X-Frame-Options":              {"DENY"},
		"Referrer-Policy":              {"no-referrer"},
		"Cross-Origin-Opener-Policy":   {"same-origin"},
		"Cross-Origin-Resource-Policy": {"same-origin"},
		"Permissions-Policy":           {"camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
	}
}

// setHeaders shares the values of fixed headers among answers. A handler
// that sets one replaces its value, and changes no other answer.
func (m Middleware) setHeaders(h, fixed http.Header, r *http.Request, audience fault.Audience) {
	maps.Copy(h, fixed)
	h["X-Request-Id"] = []string{audience.RequestID}
	if m.Public.Secure || r.TLS != nil {
		h.Set("Strict-Transport-Security", "max-age=31536000")
	}
}

// accept refuses methods, hosts and bodies that no handler serves, and reports whether
// the request goes on.
func (m Middleware) accept(w http.ResponseWriter, r *http.Request) bool {
	switch {
	case r.Method == http.MethodGet, r.Method == http.MethodHead, r.Method == http.MethodPost:
	case r.Method == http.MethodDelete && strings.HasPrefix(r.URL.Path, exportsPath+"/"):
	default:
		w.Header().Set("Allow", allowed(r.URL.Path))
		refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, "不支持的请求方法", "this method is not supported"))
		return false
	}
	if !plausibleHost(r.Host) {
		refuse(w, r, http.StatusBadRequest, fault.New(fault.Invalid, "主机名无效", "the host name is not valid"))
		return false
	}
	limit := m.Body
	if r.URL.Path == importsPath {
		limit = max(limit, uploadLimit)
	}
	if r.ContentLength < 0 || r.ContentLength > limit {
		r.Body = http.MaxBytesReader(w, r.Body, limit)
	}
	if r.URL.Path == graphqlPath {
		return true // the API refuses such bodies itself, because its refusals state their cost
	}
	if err := checkBody(r, limit); err != nil {
		refuseError(w, r, m.Log, err)
		return false
	}
	return true
}

// uploadLimit is how many bytes a file to be imported may have, with what surrounds it.
const uploadLimit = 32 << 20

// checkBody refuses a body by its headers, before it is read.
func checkBody(r *http.Request, limit int64) error {
	if encoding := r.Header.Get("Content-Encoding"); encoding != "" && !strings.EqualFold(encoding, "identity") {
		return &httpFault{http.StatusUnsupportedMediaType, fault.New(fault.Invalid, "不接受压缩的请求体", "compressed bodies are not accepted")}
	}
	if r.ContentLength > limit {
		return tooLarge(limit)
	}
	return nil
}

// allowed returns the methods of the handler at a path, for the Allow header.
func allowed(path string) string {
	switch {
	case path == graphqlPath, path == importsPath:
		return "GET, POST"
	case strings.HasPrefix(path, "/auth/"):
		return "POST"
	case path == exportsPath:
		return "GET, HEAD, POST"
	case strings.HasPrefix(path, exportsPath+"/"):
		return "GET, HEAD, DELETE"
	}
	return "GET, HEAD"
}

func plausibleHost(host string) bool {
	return host != "" && len(host) <= 255 && !strings.ContainsFunc(host, func(c rune) bool {
		return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.ContainsRune("-._:[]%", c))
	})
}

func (m Middleware) recover(w *recordingWriter, r *http.Request) {
	p := recover()
	if p == nil {
		return
	}
	if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) { // how handlers cut a connection on purpose
		panic(p)
	}
	m.Log.Error("panic", append(whereOf(r), "panic", fmt.Sprint(p), "stack", string(debug.Stack()))...)
	if w.status == 0 {
		refuse(w, r, http.StatusInternalServerError, internalFault(r))
	}
}

// record writes the access log and the metrics of a request. The pattern of the route
// stands for the path.
func (m Middleware) record(id string, r *http.Request, w *recordingWriter, about *requestFacts, began time.Time) {
	ended := time.Now()
	if m.Observer != nil {
		m.Observer.Metrics.Request(r.Pattern, w.status)
		if about.outcome != "" {
			m.Observer.Operation(about.observed(id, ended, ended.Sub(began)))
		}
	}
	level := levelOf(r.Pattern, w.status, about)
	handler := m.Log.Handler()
	if !handler.Enabled(r.Context(), level) {
		return
	}
	attributes := make([]slog.Attr, 0, 13)
	attributes = append(attributes, slog.String("id", id), slog.String("method", loggedMethod(r.Method)), slog.String("route", r.Pattern),
		slog.Int("status", w.status), slog.Int64("bytes", w.bytes), slog.Float64("ms", milliseconds(ended.Sub(began))))
	// Not by the logger, which would look up where in the program it was called.
	line := slog.NewRecord(ended, level, "request", 0)
	line.AddAttrs(about.attributes(attributes)...)
	_ = handler.Handle(r.Context(), line) // there is no other log to write to
}

// levelOf returns Info for operations and refusals, Debug for the rest. Probes arrive
// every second, and changes of readiness are logged elsewhere.
func levelOf(route string, status int, about *requestFacts) slog.Level {
	probe := strings.HasSuffix(route, " /livez") || strings.HasSuffix(route, " /readyz")
	if !probe && (about.outcome != "" || status >= http.StatusBadRequest) {
		return slog.LevelInfo
	}
	return slog.LevelDebug
}

// loggedMethod returns "other" for methods that clients invent: those stay out of the log.
func loggedMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost:
		return method
	}
	return "other"
}

// recordingWriter records the status and size of an answer, and writes redirects for
// the public address.
type recordingWriter struct {
	http.ResponseWriter
	base   string // of Public
	status int
	bytes  int64
}

func (w *recordingWriter) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	if to := w.Header().Get("Location"); w.base != "" && strings.HasPrefix(to, "/") {
		w.Header().Set("Location", w.base+to)
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recordingWriter) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(b)
	w.bytes += int64(n)
	return n, err
}

// Unwrap returns the wrapped writer, for http.ResponseController.
func (w *recordingWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
