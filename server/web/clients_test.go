package web

import (
	_ "embed"
	"strings"
	"testing"
)

// genqlientPointers is a request of genqlient with use_struct_references and pointers for
// what is optional (docs/clients.md): every unused field of every input is null.
//
//go:embed testdata/genqlient_pointers.json
var genqlientPointers string

func TestRequestsOfGenqlientAreAnswered(t *testing.T) {
	u := newAPI(t).user("analyst")
	r := u.post(genqlientPointers)
	if len(r.codes) > 0 || string(r.members["data"]) != `{"mediationCases":{"totalCount":0,"nodes":[]}}` {
		t.Errorf("%d %s", r.StatusCode, r.body)
	}
	forgotten := strings.NewReplacer(`"eq":"CLOSED"`, `"eq":null`).Replace(genqlientPointers)
	if r := u.post(forgotten); r.code() != "BAD_USER_INPUT" || r.hasData() && string(r.members["data"]) != "null" {
		t.Errorf("a forgotten variable: %d %s", r.StatusCode, r.body)
	}
	withNulls := strings.Replace(genqlientPointers, `"operationName"`, `"documentId":null,"extensions":{"persistedQuery":null},"operationName"`, 1)
	if r := u.post(withNulls); len(r.codes) > 0 {
		t.Errorf("nulls in the body: %d %s", r.StatusCode, r.body)
	}
}
