package web

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/postgres"
)

// partnerKey makes a key of the demo partner and returns who bears it, and its prefix.
func (d *harness) partnerKey(mode auth.DocumentMode, perMinute int) (u user, prefix string) {
	d.t.Helper()
	text, prefix, digest := auth.NewPartnerKey()
	err := d.accounts.CreateKey(d.t.Context(), postgres.NewPartnerKey{
		Owner: "partner", Label: "test", Prefix: prefix, Digest: digest, PerMinute: perMinute, Documents: mode, Expires: d.clock().Add(24 * time.Hour),
	}, d.clock())
	if err != nil {
		d.t.Fatal(err)
	}
	return user{d, "Authorization: Bearer " + text}, prefix
}

const whoAmI = `{ viewer { userName role } }`

func TestPartnerKeys(t *testing.T) {
	d := newAPI(t)
	u, prefix := d.partnerKey(auth.DocumentsOff, 0)
	if r := u.ask(whoAmI); string(r.members["data"]) != `{"viewer":{"userName":"partner","role":"PARTNER"}}` {
		t.Fatalf("%d %s", r.StatusCode, r.body)
	}
	text := strings.TrimPrefix(u.bearer, "Authorization: Bearer ")
	if d.count(`SELECT count(*) FROM partner_key k WHERE k::text LIKE '%' || $1 || '%'`, text[len(text)-43:]) != 0 {
		t.Error("the secret is stored")
	}
	if d.count(`SELECT count(*) FROM partner_key WHERE prefix = $1 AND last_used_at = $2`, prefix, d.clock()) != 1 {
		t.Error("the use is not noted")
	}
	other, _ := d.partnerKey(auth.DocumentsOff, 0)
	secret := other.bearer[strings.LastIndex(other.bearer, "_"):]
	for name, header := range map[string]string{
		"another key's secret": u.bearer[:len(u.bearer)-len(secret)] + secret,
		"only the prefix":      "Authorization: Bearer litong_" + prefix + "_",
		"a letter less":        u.bearer[:len(u.bearer)-1],
		"an unknown prefix":    strings.Replace(u.bearer, prefix, "000000000000", 1),
		"no prefix":            "Authorization: Bearer litong_",
		"quotes":               "Authorization: Bearer litong_'--_" + strings.Repeat("A", 43),
		"as basic":             strings.Replace(u.bearer, "Bearer", "Basic", 1),
	} {
		if r := (user{d, header}).ask(whoAmI); r.StatusCode != http.StatusUnauthorized || r.code() != "UNAUTHENTICATED" {
			t.Errorf("%s: %d %s", name, r.StatusCode, r.body)
		}
	}
	if r := d.send("GET", "/graphql?query={__typename}&access_token="+text+"&key="+text, ""); r.StatusCode != http.StatusUnauthorized {
		t.Errorf("in the URL: %d", r.StatusCode)
	}
	if r := u.ask(`{ __schema { types { name } } }`); r.code() != "FORBIDDEN" {
		t.Errorf("the schema: %s", r.body)
	}
}

// Programs find out by the name of the root type whether a server is there. More of the
// schema is not shown, and people are not shown this either.
func TestKeysMayProbe(t *testing.T) {
	d := newAPI(t)
	u, prefix := d.partnerKey(auth.DocumentsOff, 0)
	probe := func() {
		t.Helper()
		for _, query := range []string{`{ __schema { queryType { name } } }`, `query Probe { __typename s: __schema { q: queryType { name kind __typename } } }`} {
			if r := u.ask(query); len(r.codes) > 0 || !strings.Contains(r.body, `"name":"Query"`) {
				t.Errorf("%s: %s", query, r.body)
			}
		}
		for _, query := range []string{
			`{ __schema { queryType { name fields { name } } } }`, `{ __schema { mutationType { name } } }`, `{ __schema { directives { name } } }`, `{ __type(name: "Query") { name } }`,
			`{ __schema { ... { types { name } } } }`, `{ ...F } fragment F on Query { __schema { queryType { name } } }`, `{ __schema { queryType { name } } viewer { role } }`,
			`{ __schema { queryType { possibleTypes { name } } } }`,
		} {
			if r := u.ask(query); r.code() != "FORBIDDEN" || r.hasData() {
				t.Errorf("%s: %s", query, r.body)
			}
		}
	}
	probe()
	d.limitKey(prefix, auth.Datasets{"Holiday"})
	probe()
	if r := d.user("leader").ask(`{ __schema { queryType { name } } }`); r.code() != "FORBIDDEN" {
		t.Errorf("a leader: %s", r.body)
	}
}

func TestPartnerKeysEnd(t *testing.T) {
	d := newAPI(t)
	for name, end := range map[string]func(prefix string){
		"revoked": func(prefix string) {
			if err := d.accounts.RevokeKey(t.Context(), prefix, d.clock()); err != nil {
				t.Fatal(err)
			}
			d.advance(10 * time.Second)
		},
		"expired": func(string) { d.advance(24 * time.Hour) },
		"their owner is disabled": func(string) {
			d.exec(`UPDATE account SET disabled_at = now() WHERE user_name = 'partner'`)
			d.advance(10 * time.Second)
		},
	} {
		t.Run(name, func(t *testing.T) {
			d.exec(`UPDATE account SET disabled_at = NULL WHERE user_name = 'partner'`)
			u, prefix := d.partnerKey(auth.DocumentsOff, 0)
			if r := u.ask(whoAmI); len(r.codes) != 0 {
				t.Fatalf("before: %s", r.body)
			}
			end(prefix)
			if r := u.ask(whoAmI); r.StatusCode != http.StatusUnauthorized {
				t.Errorf("after: %d %s", r.StatusCode, r.body)
			}
		})
	}
	if err := d.accounts.CreateKey(t.Context(), postgres.NewPartnerKey{Owner: "leader", Label: "x", Prefix: "0123456789ab", Digest: make([]byte, 32), Documents: "OFF", Expires: d.clock().Add(time.Hour)}, d.clock()); err == nil {
		t.Error("a key of an account that is no partner")
	}
}

func TestBudgetsOfKeys(t *testing.T) {
	d := newAPI(t)
	poor, _ := d.partnerKey(auth.DocumentsOff, 150)
	rich, _ := d.partnerKey(auth.DocumentsOff, 0)
	const count = `{ mediationCases { totalCount } }` // 102 points
	if r := poor.ask(count); len(r.codes) != 0 {
		t.Fatalf("the first: %s", r.body)
	}
	if r := poor.ask(count); r.StatusCode != http.StatusTooManyRequests || r.Header.Get("Retry-After") == "" {
		t.Errorf("the second: %d %s", r.StatusCode, r.body)
	}
	if r := poor.ask(`{` + aliasesOf("mediationCases { totalCount }", 2) + `}`); r.code() != "LIMIT_EXCEEDED" {
		t.Errorf("more than there ever is: %d %s", r.StatusCode, r.body)
	}
	for name, u := range map[string]user{"another key of the same owner": rich, "the owner": d.user("partner")} {
		if r := u.ask(count); len(r.codes) != 0 {
			t.Errorf("%s: %s", name, r.body)
		}
	}
}

func TestTrustedDocuments(t *testing.T) {
	d := newAPI(t)
	long := "query Long { viewer { " + strings.Repeat("role ", 400) + "} } #" + strings.Repeat("x", 40<<10)
	for _, mode := range []auth.DocumentMode{auth.DocumentsOff, auth.DocumentsLog, auth.DocumentsEnforce} {
		t.Run(string(mode), func(t *testing.T) {
			u, prefix := d.partnerKey(mode, 0)
			for _, text := range []string{whoAmI, long} {
				if err := d.accounts.Trust(t.Context(), prefix, "test", text, d.clock()); err != nil {
					t.Fatal(err)
				}
			}
			byID := func(text string) result {
				return u.post(`{"documentId":"` + postgres.DocumentID(text) + `"}`)
			}
			for name, r := range map[string]result{
				"by id": byID(whoAmI), "by its digest": u.post(`{"documentId":"` + strings.TrimPrefix(postgres.DocumentID(whoAmI), postgres.DocumentScheme) + `"}`), "by text": u.ask(whoAmI), "by GET": u.get("documentId=" + postgres.DocumentID(whoAmI)), "more than others may send": byID(long),
			} {
				if len(r.codes) != 0 || !r.hasData() {
					t.Errorf("%s: %d %s", name, r.StatusCode, r.body)
				}
			}
			if r := byID(`{ viewer { role } }`); r.code() != "NOT_FOUND" || r.StatusCode != http.StatusBadRequest || r.hasData() {
				t.Errorf("an id that is not trusted: %d %s", r.StatusCode, r.body)
			}
			r := u.ask(`{ viewer { displayName } }`)
			if refused := mode == auth.DocumentsEnforce; refused != (r.code() == "FORBIDDEN" && r.StatusCode == http.StatusForbidden) || refused == r.hasData() {
				t.Errorf("a text that is not trusted: %d %s", r.StatusCode, r.body)
			}
		})
	}
	other, _ := d.partnerKey(auth.DocumentsEnforce, 0)
	if r := other.post(`{"documentId":"` + postgres.DocumentID(whoAmI) + `"}`); r.code() != "NOT_FOUND" {
		t.Errorf("another key: %s", r.body)
	}
	if r := other.ask(long); r.code() != "FORBIDDEN" {
		t.Errorf("another key: %s", r.body)
	}
	analyst := d.user("analyst")
	if r := analyst.ask(long); r.code() != "LIMIT_EXCEEDED" {
		t.Errorf("a user: %s", r.body)
	}
	for name, body := range map[string]string{
		"a user": `{"documentId":"` + postgres.DocumentID(whoAmI) + `"}`, "both": `{"documentId":"x","query":"{__typename}"}`,
		"a number": `{"documentId":1}`, "empty": `{"documentId":""}`,
	} {
		if r := analyst.post(body); r.StatusCode != http.StatusBadRequest || r.code() != "BAD_USER_INPUT" {
			t.Errorf("%s: %d %s", name, r.StatusCode, r.body)
		}
	}
}

// Clients register nothing: neither the hash alone nor hash and text. Clients know by the
// English message that they are to send the text.
func TestPersistedQueriesOfClientsAreRefused(t *testing.T) {
	d := newAPI(t)
	keyed, _ := d.partnerKey(auth.DocumentsOff, 0)
	const query, hash = `"query":"{__typename}",`, "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"
	for _, u := range []user{d.user("analyst"), keyed} {
		for _, language := range []string{"zh-CN", "en", "fr"} {
			for _, query := range []string{"", query} {
				r := u.post(`{`+query+`"extensions":{"persistedQuery":{"version":1,"sha256Hash":"`+hash+`"}}}`, "Accept-Language: "+language)
				if r.StatusCode != http.StatusOK && r.StatusCode != http.StatusBadRequest || r.code() != "PERSISTED_QUERY_NOT_SUPPORTED" || r.first != "PersistedQueryNotSupported" || r.hasData() {
					t.Errorf("%s: %d %s", language, r.StatusCode, r.body)
				}
			}
		}
		if r := u.post(`{"query":"{__typename}","extensions":{"persistedQuery":null}}`); len(r.codes) > 0 {
			t.Errorf("null: %s", r.body)
		}
	}
	for name, body := range map[string]string{
		"another text": `{"query":"{ viewer { role } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}}`,
		"two names":    `{"documentId":"x","extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}}`,
	} {
		if r := keyed.post(body); r.code() != "BAD_USER_INPUT" || r.hasData() {
			t.Errorf("%s: %s", name, r.body)
		}
	}
	for _, persisted := range []string{`{}`, `1`, `"x"`, `{"sha256Hash":1}`, `{"version":1,"sha256Hash":""}`} {
		if r := keyed.post(`{"extensions":{"persistedQuery":` + persisted + `}}`); r.code() != "PERSISTED_QUERY_NOT_SUPPORTED" {
			t.Errorf("%s: %s", persisted, r.body)
		}
	}
}

// The hash of a persisted query finds a document that the key is trusted with.
func TestPersistedQueriesFindTrustedDocuments(t *testing.T) {
	d := newAPI(t)
	for _, mode := range []auth.DocumentMode{auth.DocumentsOff, auth.DocumentsEnforce} {
		u, prefix := d.partnerKey(mode, 0)
		if err := d.accounts.Trust(t.Context(), prefix, "test", whoAmI, d.clock()); err != nil {
			t.Fatal(err)
		}
		id := postgres.DocumentID(whoAmI)
		hash := strings.TrimPrefix(id, postgres.DocumentScheme)
		persisted := `"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}`
		for name, r := range map[string]result{
			"the hash": u.post(`{` + persisted + `}`), "in capitals": u.post(`{` + strings.Replace(persisted, hash, strings.ToUpper(hash), 1) + `}`),
			"with its text": u.post(`{"query":"` + whoAmI + `",` + persisted + `}`), "with its id": u.post(`{"documentId":"` + id + `",` + persisted + `}`),
			"by GET": u.get("extensions=" + url.QueryEscape(`{"persistedQuery":{"version":1,"sha256Hash":"`+hash+`"}}`)),
		} {
			if string(r.members["data"]) != `{"viewer":{"userName":"partner","role":"PARTNER"}}` {
				t.Errorf("%s, %s: %d %s", mode, name, r.StatusCode, r.body)
			}
		}
		other, _ := d.partnerKey(mode, 0)
		if r := other.post(`{` + persisted + `}`); r.code() != "PERSISTED_QUERY_NOT_SUPPORTED" {
			t.Errorf("another key: %s", r.body)
		}
	}
}

func TestUntrustedDocumentsAreLogged(t *testing.T) {
	d := newAPI(t)
	_, prefix := d.partnerKey(auth.DocumentsLog, 0)
	var lines bytes.Buffer
	documents := newTrustedDocuments(d.accounts, slog.New(slog.NewTextHandler(&lines, nil)))
	stored, found, err := d.accounts.KeyByPrefix(t.Context(), prefix, d.clock())
	if err != nil || !found {
		t.Fatal(found, err)
	}
	asked := operationRequest{query: `{ planted: __typename }`}
	if err := documents.resolve(auth.WithKey(t.Context(), stored), &asked); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(lines.String(), prefix) || !strings.Contains(lines.String(), postgres.DocumentID(asked.query)) || strings.Contains(lines.String(), "planted") {
		t.Errorf("logged: %s", &lines)
	}
}
