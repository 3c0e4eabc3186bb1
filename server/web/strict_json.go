package web

import (
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"

	"litong3422/internal/fault"
)

// exactBody is the longest body in bytes whose memory is allocated at once, by its
// Content-Length. A longer one grows as it arrives, because any client can claim a length.
const exactBody = 64 << 10

// httpFault is a fault with an HTTP status other than that of its kind.
type httpFault struct {
	status int
	fault  *fault.Error
}

func (e *httpFault) Error() string { return e.fault.Error() }

func (e *httpFault) Unwrap() error { return e.fault }

func malformed(zh, en string, args ...any) error {
	return &httpFault{http.StatusBadRequest, fault.New(fault.Invalid, zh, en, args...)}
}

func tooLarge(limit int64) error {
	return &httpFault{http.StatusRequestEntityTooLarge, fault.New(fault.LimitExceeded,
		"请求体超过上限%d字节", "the body exceeds the limit of %d bytes", limit)}
}

// readJSON reads a body that must be one JSON object in UTF-8.
func readJSON(r *http.Request) (map[string]any, error) {
	body, err := readBody(r)
	if err != nil {
		return nil, err
	}
	return decodeObject(body)
}

// readBody reads a body whose Content-Type is JSON. The middleware has bounded it.
func readBody(r *http.Request) ([]byte, error) {
	if types := r.Header["Content-Type"]; len(types) != 1 || !isJSON(types[0]) {
		return nil, &httpFault{http.StatusUnsupportedMediaType, fault.New(fault.Invalid,
			"请以 application/json（UTF-8）发送", "send application/json in UTF-8")}
	}
	body, err := readAll(r)
	var over *http.MaxBytesError
	switch {
	case errors.As(err, &over):
		return nil, tooLarge(over.Limit)
	case err != nil:
		return nil, malformed("请求体不完整", "the body is incomplete")
	}
	return body, nil
}

// isJSON reports whether a media type is JSON in UTF-8.
func isJSON(given string) bool {
	if given == plainJSON { // the usual spelling
		return true
	}
	mediaType, params, err := mime.ParseMediaType(given)
	charset, set := params["charset"]
	return err == nil && mediaType == plainJSON && (!set || strings.EqualFold(charset, "utf-8"))
}

func readAll(r *http.Request) ([]byte, error) {
	if r.ContentLength <= 0 || r.ContentLength > exactBody {
		return io.ReadAll(r.Body)
	}
	body := make([]byte, r.ContentLength)
	_, err := io.ReadFull(r.Body, body)
	return body, err
}
