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

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/observe"
	"litong3422/internal/postgres"
	"litong3422/server/signin"
)

// contentPolicy: everything from here, nothing inline but styles, which the
// charts' tooltips need.
const contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
	"font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

// defaultBody is how many bytes a request's body may have, unless set otherwise.
const defaultBody = 1 << 20

// Middleware stands before everything that is served.
type Middleware struct {
	Secure bool  // reached by TLS only
	Body   int64 // most bytes of a request's body; 0: defaultBody
	Log    *slog.Logger
	// Observer takes in what was served; nil: nobody does.
	Observer *observe.Observer
}

// Wrap numbers each request, sets the security headers, refuses what no handler
// should see, catches panics, and writes one line about each request: never a
// path, a variable or a name of a person.
func (g Middleware) Wrap(next http.Handler) http.Handler {
	g.Body = cmp.Or(g.Body, defaultBody)
	page, api := fixedHeaders(), fixedAPIHeaders()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		about := &requestFacts{}
		audience := fault.Audience{
			Language:  fault.Language(r.Header.Get("Accept-Language")),
			RequestID: uuid.Must(uuid.NewV7()).String(),
		}
		ctx := context.WithValue(fault.WithAudience(r.Context(), audience), factsKey{}, about)
		ctx, endSpan := g.trace(postgres.WithQueryStats(ctx, &about.queryStats), about, r, audience.RequestID)
		r = r.WithContext(ctx)
		seen := &recordingWriter{ResponseWriter: w}
		defer func() {
			endSpan(r.Pattern, seen.status)
			g.account(audience.RequestID, r, seen, about, began)
		}()
		defer g.recover(seen, r)
		fixed := page
		if r.URL.Path == graphqlPath {
			fixed = api
		}
		g.headers(seen.Header(), fixed, r, audience)
		if !g.admit(seen, r) {
			return
		}
		next.ServeHTTP(seen, r)
	})
}

// fixedAPIHeaders stand in the answers of the API: JSON that no browser opens as a
// document, so that of the policies only those are left which say just that.
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

// headers share the values of those that are fixed: a handler that sets one
// replaces its value, and changes it for nobody else.
func (g Middleware) headers(h, fixed http.Header, r *http.Request, audience fault.Audience) {
	maps.Copy(h, fixed)
	h["X-Request-Id"] = []string{audience.RequestID}
	if g.Secure || r.TLS != nil {
		h.Set("Strict-Transport-Security", "max-age=31536000")
	}
}

// admit refuses what no handler of ours serves.
func (g Middleware) admit(w http.ResponseWriter, r *http.Request) bool {
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodPost:
	default:
		w.Header().Set("Allow", allowed(r.URL.Path))
		refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, "不支持的请求方法", "this method is not supported"))
		return false
	}
	if !plausibleHost(r.Host) {
		refuse(w, r, http.StatusBadRequest, fault.New(fault.Invalid, "主机名无效", "the host name is not valid"))
		return false
	}
	if r.ContentLength < 0 || r.ContentLength > g.Body {
		r.Body = http.MaxBytesReader(w, r.Body, g.Body)
	}
	if r.URL.Path == graphqlPath {
		return true // the API refuses such bodies itself, for its refusals say what they cost
	}
	if err := checkBody(r, g.Body); err != nil {
		refuseError(w, r, g.Log, err)
		return false
	}
	return true
}

// checkBody refuses a body by what is said of it, before it is read.
func checkBody(r *http.Request, limit int64) error {
	if encoding := r.Header.Get("Content-Encoding"); encoding != "" && !strings.EqualFold(encoding, "identity") {
		return &httpFault{http.StatusUnsupportedMediaType, fault.New(fault.Invalid, "不接受压缩的请求体", "compressed bodies are not accepted")}
	}
	if r.ContentLength > limit {
		return tooLarge(limit)
	}
	return nil
}

// allowed are the methods of what stands at a path.
func allowed(path string) string {
	switch {
	case path == graphqlPath:
		return "GET, POST"
	case strings.HasPrefix(path, "/auth/"):
		return "POST"
	}
	return "GET, HEAD"
}

func plausibleHost(host string) bool {
	return host != "" && len(host) <= 255 && !strings.ContainsFunc(host, func(c rune) bool {
		return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.ContainsRune("-._:[]%", c))
	})
}

func (g Middleware) recover(w *recordingWriter, r *http.Request) {
	p := recover()
	if p == nil {
		return
	}
	if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) { // how handlers cut a connection on purpose
		panic(p)
	}
	g.Log.Error("panic", "id", fault.AudienceFrom(r.Context()).RequestID, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
	if w.status == 0 {
		refuse(w, r, http.StatusInternalServerError, internalFault(r))
	}
}

// account writes the access log and tells the observer. The pattern of the route
// stands for the path.
func (g Middleware) account(id string, r *http.Request, w *recordingWriter, about *requestFacts, began time.Time) {
	ended := time.Now()
	if g.Observer != nil {
		g.Observer.Metrics.Request(r.Pattern, w.status)
		if about.outcome != "" {
			g.Observer.Operation(about.observed(id, ended, ended.Sub(began)))
		}
	}
	level := levelOf(r.Pattern, w.status, about)
	handler := g.Log.Handler()
	if !handler.Enabled(r.Context(), level) {
		return
	}
	attributes := make([]slog.Attr, 0, 13)
	attributes = append(attributes, slog.String("id", id), slog.String("method", loggedMethod(r.Method)), slog.String("route", r.Pattern),
		slog.Int("status", w.status), slog.Int64("bytes", w.bytes), slog.Float64("ms", milliseconds(ended.Sub(began))))
	// Not by the logger, which would look up where in the program it was called.
	line := slog.NewRecord(ended, level, "request", 0)
	line.AddAttrs(about.attributes(attributes)...)
	_ = handler.Handle(r.Context(), line) // there is no other place to complain
}

// levelOf: probes come every second; what they find is logged where it changes.
func levelOf(route string, status int, about *requestFacts) slog.Level {
	probe := strings.HasSuffix(route, " /livez") || strings.HasSuffix(route, " /readyz")
	if !probe && (about.outcome != "" || status >= http.StatusBadRequest) {
		return slog.LevelInfo
	}
	return slog.LevelDebug
}

// loggedMethod keeps words that clients invent out of the log.
func loggedMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost:
		return method
	}
	return "other"
}

// recordingWriter remembers what was answered.
type recordingWriter struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (w *recordingWriter) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
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

// Unwrap gives http.ResponseController the writer below.
func (w *recordingWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// authenticate lets nobody through without a valid access token or key, and tells the
// handlers behind it who it is.
func authenticate(g *signin.Service, log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, ok := bearer(r)
		if !ok {
			refuse(w, r, http.StatusUnauthorized, fault.New(fault.Unauthenticated, "请先登录", "please sign in first"))
			return
		}
		ctx, err := identify(g, r, token)
		if err != nil {
			refuseError(w, r, log, err)
			return
		}
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// identify returns the request's context with who bears the token: a user, or a
// partner's program with its key.
func identify(g *signin.Service, r *http.Request, token string) (context.Context, error) {
	if !auth.IsPartnerKey(token) {
		viewer, err := g.Viewer(r.Context(), token)
		return auth.WithViewer(r.Context(), viewer), err
	}
	key, err := g.Partner(r.Context(), token, originOf(r).Address)
	return auth.WithKey(auth.WithViewer(r.Context(), key.Owner), key), err
}

// bearer returns the token of the one Authorization header; nowhere else is
// looked, least of all in the URL.
func bearer(r *http.Request) (token string, ok bool) {
	values := r.Header.Values("Authorization")
	if len(values) != 1 {
		return "", false
	}
	scheme, token, found := strings.Cut(values[0], " ")
	return token, found && strings.EqualFold(scheme, "Bearer") && token != ""
}
