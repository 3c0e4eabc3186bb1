package web

import (
	"net/http"
	"strings"
	"sync/atomic"

	"litong3422/internal/lru"

	"litong3422/graph/admission"
	"litong3422/internal/fault"
)

// operationRequest is a GraphQL request as its POST or GET has it.
type operationRequest struct {
	query         string
	operationName string
	variables     map[string]any
	extensions    map[string]any
	// documentID names a document that the client's key is trusted with, in place
	// of query.
	documentID string
	trusted    bool // query is such a document
	// run holds the operation as an equal request prepared it; nil if that is not cached.
	run *atomic.Pointer[preparedOperation]
}

// preparedOperation is an operation with its variables read.
type preparedOperation struct {
	operation *admission.Operation
	variables map[string]any
	text      string // of the variables, as JSON
	estimate  admission.Estimate
}

// requestCache keeps the requests that bodies were read into, because pages and programs
// send the same ones again and again. Requests in it are shared and never changed.
type requestCache struct {
	known *lru.Cache[string, operationRequest]
}

const (
	cachedRequests = 256
	longestCached  = 8 << 10
)

func newRequestCache() requestCache {
	return requestCache{lru.New[string, operationRequest](cachedRequests)}
}

// read reads a GraphQL request from the body or the URL of an HTTP request.
func (b requestCache) read(r *http.Request) (operationRequest, error) {
	if r.Method == http.MethodGet {
		return operationInURL(r)
	}
	body, err := readBody(r)
	if err != nil {
		return operationRequest{}, err
	}
	text := string(body)
	if asked, known := b.known.Get(text); known {
		return asked, nil
	}
	members, err := decodeObject(body)
	if err != nil {
		return operationRequest{}, err
	}
	asked, err := operationOf(members)
	if err == nil && len(text) <= longestCached {
		asked.run = new(atomic.Pointer[preparedOperation])
		b.known.Add(text, asked)
	}
	return asked, err
}

// member returns the setter of a member of the specification; it reports whether the
// value is of the member's type.
func (o *operationRequest) member(name string) (set func(any) bool, known bool) {
	text := func(into *string) func(any) bool {
		return func(v any) (ok bool) { *into, ok = v.(string); return ok }
	}
	object := func(into *map[string]any) func(any) bool {
		return func(v any) (ok bool) { *into, ok = v.(map[string]any); return ok }
	}
	switch name {
	case "query":
		return text(&o.query), true
	case "documentId":
		return func(v any) bool { return text(&o.documentID)(v) && o.documentID != "" }, true
	case "operationName":
		return text(&o.operationName), true
	case "variables":
		return object(&o.variables), true
	case "extensions":
		return object(&o.extensions), true
	}
	return nil, false
}

// operationOf takes exactly the members of the specification, each of its type.
func operationOf(members map[string]any) (operationRequest, error) {
	var asked operationRequest
	for name, value := range members {
		ok := true
		into, known := asked.member(name)
		switch {
		case known && value == nil: // as if it had not been sent
		case known:
			ok = into(value)
		default:
			return asked, malformed("只接受 query、documentId、operationName、variables、extensions", "only query, documentId, operationName, variables and extensions are accepted")
		}
		if !ok {
			return asked, malformed("%s 的类型不对", "%s is of the wrong type", name)
		}
	}
	persisted := asked.extensions["persistedQuery"] != nil // resolved later
	switch empty := strings.TrimSpace(asked.query) == ""; {
	case empty && asked.documentID == "" && !persisted:
		return asked, malformed("缺少 query", "query is missing")
	case !empty && asked.documentID != "":
		return asked, malformed("query 与 documentId 只能给一个", "give query or documentId, not both")
	}
	return asked, nil
}

// operationInURL reads the parameters of a GET; JSON stands in variables and
// extensions.
func operationInURL(r *http.Request) (operationRequest, error) {
	if r.ContentLength != 0 {
		return operationRequest{}, malformed("GET 请求不能有请求体", "a GET request has no body")
	}
	members := map[string]any{}
	parameters := r.URL.Query()
	for _, name := range []string{"query", "documentId", "operationName", "variables", "extensions"} {
		values := parameters[name]
		if len(values) > 1 {
			return operationRequest{}, malformed("%s 重复", "%s is repeated", name)
		}
		if len(values) == 0 {
			continue
		}
		members[name] = values[0]
		if name == "operationName" && values[0] == "" {
			delete(members, name)
		}
		if name != "variables" && name != "extensions" {
			continue
		}
		if values[0] == "" || values[0] == "null" {
			delete(members, name)
			continue
		}
		object, err := decodeObject([]byte(values[0]))
		if err != nil {
			return operationRequest{}, err
		}
		members[name] = object
	}
	if query, _ := members["query"].(string); strings.ContainsRune(query, 0) {
		return operationRequest{}, &httpFault{http.StatusBadRequest, fault.New(fault.Invalid, "文本不能含有 U+0000", "text must not hold U+0000")}
	}
	return operationOf(members)
}
