package web

import (
	_ "embed"
	"strings"
	"testing"
)

// genqlientPointers is the body that a program of genqlient v0.8.1 sent to a server with the
// shipped set, taken down by the RoundTripper of its http.Client. The program was generated
// from the server's schema with the configuration in docs/clients.md, which has pointers for
// what is optional, and the operation in the body. It called
//
//	Cases(ctx, client, &MediationCaseWhere{Status: &MediationStatusFilter{Eq: &closed},
//		OpenedOn: &DateFilter{Gte: &day}}, []*MediationCaseOrder{{Field: "OPENED_ON"}}, nil, nil)
//
// Each unused scalar of an input is null; an unused input object is left out. Bodies in
// which these are null, too, are those of package graph's TestNullBesideAValueCountsAsAbsent.
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
