package web

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
	"sync/atomic"

	"litong3422/internal/lru"

	"litong3422/graph/admission"
	"litong3422/internal/fault"
)

// operationRequest is what a client asks, by POST or GET.
type operationRequest struct {
	query         string
	operationName string
	variables     map[string]any
	extensions    map[string]any
	// documentID names a document that the client's key is trusted with, in place
	// of query.
	documentID string
	trusted    bool // query is such a document
	// run is how it was run before; nil for one that is not remembered.
	run *atomic.Pointer[preparedOperation]
}

// preparedOperation is an operation with its variables read: what a body asks for, once
// its document was found.
type preparedOperation struct {
	operation *admission.Operation
	variables map[string]any
	text      string // of the variables, as JSON
	estimate  admission.Estimate
}

// requestCache remembers what the bodies of requests ask for: pages and programs send
// the same ones again and again. What is remembered is shared, and nobody changes it.
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

// read reads what a request asks for.
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

// operationOf takes exactly the members of the specification, each of its type.
func operationOf(members map[string]any) (operationRequest, error) {
	var asked operationRequest
	for name, value := range members {
		ok := true
		switch name {
		case "query":
			asked.query, ok = value.(string)
		case "documentId":
			asked.documentID, ok = value.(string)
			ok = ok && asked.documentID != ""
		case "operationName":
			if value != nil {
				asked.operationName, ok = value.(string)
			}
		case "variables":
			if value != nil {
				asked.variables, ok = value.(map[string]any)
			}
		case "extensions":
			if value != nil {
				asked.extensions, ok = value.(map[string]any)
			}
		default:
			return asked, malformed("只接受 query、documentId、operationName、variables、extensions", "only query, documentId, operationName, variables and extensions are accepted")
		}
		if !ok {
			return asked, malformed("%s 的类型不对", "%s is of the wrong type", name)
		}
	}
	_, registers := asked.extensions["persistedQuery"] // refused later, with a word of its own
	switch empty := strings.TrimSpace(asked.query) == ""; {
	case empty && asked.documentID == "" && !registers:
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

const (
	graphqlJSON = "application/graphql-response+json"
	plainJSON   = "application/json"
)

// preference is how much a client wants a media type: by q, then by how exactly
// it named it, then by which it named first.
type preference struct {
	q     float64
	exact int // 0: not at all, 1: */*, 2: application/*, 3: by name
	place int
}

func (p preference) over(other preference) bool {
	switch {
	case p.q != other.q:
		return p.q > other.q
	case p.exact != other.exact:
		return p.exact > other.exact
	}
	return p.place < other.place
}

// negotiate chooses the answer's media type; application/json where the client
// does not care. ok is false when it wants neither.
func negotiate(accept []string) (mediaType string, ok bool) {
	header := strings.Join(accept, ",")
	switch strings.TrimSpace(header) {
	case "", plainJSON:
		return plainJSON, true
	case graphqlJSON:
		return graphqlJSON, true
	}
	var plain, modern preference
	place := 0
	for part := range strings.SplitSeq(header, ",") {
		name, params, err := mime.ParseMediaType(part)
		if err != nil || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
			continue
		}
		place++
		p := preference{q: 1, place: place}
		if given, set := params["q"]; set {
			if p.q, err = strconv.ParseFloat(given, 64); err != nil || p.q < 0 || p.q > 1 {
				continue
			}
		}
		switch name {
		case "*/*":
			p.exact = 1
		case "application/*":
			p.exact = 2
		case plainJSON, graphqlJSON:
			p.exact = 3
		default:
			continue
		}
		if p.exact > plain.exact && name != graphqlJSON {
			plain = p
		}
		if p.exact > modern.exact && name != plainJSON {
			modern = p
		}
	}
	if modern.q > 0 && modern.over(plain) {
		return graphqlJSON, true
	}
	return plainJSON, plain.q > 0
}
