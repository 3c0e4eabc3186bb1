package web

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// shownError is the one shape of an error outside GraphQL results.
type shownError struct {
	Message    string          `json:"message"`
	Extensions shownExtensions `json:"extensions"`
}

type shownExtensions struct {
	Code      fault.Kind `json:"code"`
	RequestID string     `json:"requestId"`
	// RetryAfter is the Retry-After header in seconds, for clients that read bodies only.
	RetryAfter int `json:"retryAfter,omitempty"`
	// Where in the files or the form of a set-up the error is.
	File   string `json:"file,omitempty"`
	Line   int    `json:"line,omitempty"`
	Column string `json:"column,omitempty"`
	Field  string `json:"field,omitempty"`
}

// refusalBody is the body of a refusal. Extensions is set at the API's address only.
type refusalBody struct {
	Errors     []shownError    `json:"errors"`
	Extensions json.RawMessage `json:"extensions,omitempty"`
}

// refuse answers with a fault, in the caller's language. At the API's address it answers
// as the API does: in a media type that the client accepts, and with a cost. The client
// is not known there, so that nothing is charged and nothing is left.
func refuse(w http.ResponseWriter, r *http.Request, status int, f *fault.Error) {
	audience := fault.AudienceFrom(r.Context())
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	retryAfter, _ := strconv.Atoi(w.Header().Get("Retry-After"))
	body := refusalBody{Errors: []shownError{{
		Message:    f.Text.In(audience.Language),
		Extensions: shownExtensions{Code: f.Kind, RequestID: audience.RequestID, RetryAfter: retryAfter},
	}}}
	mediaType := plainJSON
	if r.URL.Path == graphqlPath {
		if wanted, ok := negotiate(r.Header.Values("Accept")); ok {
			mediaType = wanted
		}
		body.Extensions = costReport{balance: auth.Balance{ResetAt: time.Now()}}.object()
	}
	writeJSONAs(w, mediaType, status, body)
}

// refuseInText is refuse for those who prefer text, a person at a browser.
func refuseInText(w http.ResponseWriter, r *http.Request, status int, f *fault.Error) {
	audience := fault.AudienceFrom(r.Context())
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = fmt.Fprintf(w, "%s (%s, %s)\n", f.Text.In(audience.Language), f.Kind, audience.RequestID)
}

// refuseError answers with any error. An error that is no fault is internal: the log
// gets its cause and where it failed, the client only the id of the request.
func refuseError(w http.ResponseWriter, r *http.Request, log *slog.Logger, err error) {
	var throttled *auth.Throttled
	if errors.As(err, &throttled) {
		w.Header().Set("Retry-After", strconv.Itoa(throttled.Seconds()))
	}
	var f *fault.Error
	if !errors.As(err, &f) {
		f = internalFault(r)
		log.Error("request failed", append(whereOf(r), "error", err)...)
	} else if f.Kind == fault.Unavailable {
		log.Warn("request failed", append(whereOf(r), "error", err)...)
	}
	status := statusOf(f.Kind)
	var precise *httpFault
	if errors.As(err, &precise) {
		status = precise.status
	}
	refuse(w, r, status, f)
}

// whereOf returns the attributes by which the log names a request that failed: its id,
// the pattern of its route and its operation. It has no values of the client's.
func whereOf(r *http.Request) []any {
	where := []any{"id", fault.AudienceFrom(r.Context()).RequestID, "method", loggedMethod(r.Method), "route", r.Pattern}
	if facts := factsOf(r.Context()); facts.kind != "" {
		where = append(where, "operation", facts.name(), "kind", facts.kind)
	}
	return where
}

func internalFault(r *http.Request) *fault.Error {
	id := fault.AudienceFrom(r.Context()).RequestID
	return fault.New(fault.Internal, "内部错误，请求编号 %s", "internal error, request %s", id)
}

func statusOf(kind fault.Kind) int {
	switch kind {
	case fault.Unauthenticated:
		return http.StatusUnauthorized
	case fault.Forbidden:
		return http.StatusForbidden
	case fault.NotFound:
		return http.StatusNotFound
	case fault.Conflict:
		return http.StatusConflict
	case fault.RateLimited:
		return http.StatusTooManyRequests
	case fault.Timeout:
		return http.StatusGatewayTimeout
	case fault.Unavailable, fault.SetupNeeded:
		return http.StatusServiceUnavailable
	case fault.Internal:
		return http.StatusInternalServerError
	default:
		return http.StatusBadRequest
	}
}

func writeJSON(w http.ResponseWriter, status int, value any) {
	writeJSONAs(w, plainJSON, status, value)
}

func writeJSONAs(w http.ResponseWriter, mediaType string, status int, value any) {
	body, err := json.Marshal(value)
	if err != nil {
		status, body = http.StatusInternalServerError, []byte("{}")
	}
	w.Header().Set("Content-Type", mediaType+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that hung up does not read it
}
