package web

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
	"litong3422/server/signin"
)

// harness is the sign-in API over a real database, with a clock that tests set forward.
type harness struct {
	t         *testing.T
	db        *postgres.DB
	signIn    *signin.Service
	accounts  *postgres.Accounts
	dir       string
	passwords map[string]string
	public    Public
	api       http.Handler // without the middleware
	handler   http.Handler
	viewer    auth.Viewer // of the last request that got through

	mu  sync.Mutex
	now time.Time
}

func (d *harness) clock() time.Time {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.now
}

func (d *harness) advance(by time.Duration) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.now = d.now.Add(by)
}

func newHarness(t *testing.T, secure bool) *harness {
	t.Helper()
	return newHarnessOver(t, pgtest.New(t), secure)
}

func newHarnessOver(t *testing.T, db *postgres.DB, secure bool) *harness {
	t.Helper()
	return newHarnessAt(t, db, Public{Secure: secure})
}

func newHarnessAt(t *testing.T, db *postgres.DB, public Public) *harness {
	t.Helper()
	d := &harness{t: t, db: db, public: public, dir: t.TempDir(), passwords: map[string]string{}, now: time.Date(2019, 12, 31, 9, 0, 0, 0, time.UTC)}
	key, err := auth.LoadKey(d.dir)
	if err != nil {
		t.Fatal(err)
	}
	d.accounts = postgres.NewAccounts(db, "640302")
	if d.signIn, err = signin.New(d.accounts, key, d.clock); err != nil {
		t.Fatal(err)
	}
	d.ensureTownship()
	made, err := d.signIn.EnsureDemoAccounts(t.Context(), d.dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range made {
		d.passwords[a.UserName] = a.Password
	}
	log := slog.New(slog.DiscardHandler)
	mux := http.NewServeMux()
	mux.Handle("/auth/", newSignInAPI(d.signIn, d.public, log))
	mux.Handle("/private", authenticate(d.signIn, log, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		d.viewer, _ = auth.ViewerFrom(r.Context())
		writeJSON(w, http.StatusOK, map[string]string{"role": string(d.viewer.Role)})
	})))
	d.api = mux
	d.handler = Middleware{Public: d.public, Log: log}.Wrap(mux)
	return d
}

// ensureTownship gives an empty database the township of the clerk.
func (d *harness) ensureTownship() {
	d.t.Helper()
	_, err := d.db.Pool.Exec(d.t.Context(), `
INSERT INTO division (county_code, code, name, short_name, level, kind, in_baseline, valid_from, parent_code, township_code, source) VALUES
	('640302', '640302000000', '利通区', '利通区', 'DISTRICT', 'DISTRICT', true, '2018-01-01', NULL, NULL, 'DEMO'),
	('640302', '640302100000', '金积镇', '金积镇', 'TOWNSHIP', 'TOWN', true, '2018-01-01', '640302000000', '640302100000', 'DEMO')
ON CONFLICT DO NOTHING`)
	if err != nil {
		d.t.Fatal(err)
	}
}

func (d *harness) log() *slog.Logger { return slog.New(slog.DiscardHandler) }

type reply struct {
	*http.Response
	body string
}

func (r reply) token(t *testing.T) string {
	t.Helper()
	var s signedIn
	if err := json.Unmarshal([]byte(r.body), &s); err != nil || s.AccessToken == "" {
		t.Fatalf("no access token in %d %s", r.StatusCode, r.body)
	}
	return s.AccessToken
}

func (r reply) code() string {
	var e struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code, RequestID string }
		}
	}
	if json.Unmarshal([]byte(r.body), &e) != nil || len(e.Errors) != 1 || e.Errors[0].Message == "" || e.Errors[0].Extensions.RequestID == "" {
		return "not one error: " + r.body
	}
	return e.Errors[0].Extensions.Code
}

// send makes a request; headers are "Name: value".
func (d *harness) send(method, target, body string, headers ...string) reply {
	d.t.Helper()
	r := httptest.NewRequestWithContext(d.t.Context(), method, target, strings.NewReader(body))
	r.Host = "litong.test"
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		r.Header.Add(name, value)
	}
	w := httptest.NewRecorder()
	d.handler.ServeHTTP(w, r)
	result := w.Result()
	text, err := io.ReadAll(result.Body)
	if err != nil {
		d.t.Fatal(err)
	}
	return reply{result, string(text)}
}

const sendsJSON = "Content-Type: application/json"

func (d *harness) login(userName, password string, headers ...string) reply {
	body, err := json.Marshal(map[string]string{"userName": userName, "password": password})
	if err != nil {
		d.t.Fatal(err)
	}
	return d.send("POST", "/auth/login", string(body), append(headers, sendsJSON)...)
}

func (d *harness) mustLogin(userName string) (token, cookie string) {
	d.t.Helper()
	r := d.login(userName, d.passwords[userName])
	if r.StatusCode != http.StatusOK {
		d.t.Fatalf("login of %s: %d %s", userName, r.StatusCode, r.body)
	}
	return r.token(d.t), d.cookie(r)
}

// cookie returns the one cookie set, as a request header.
func (d *harness) cookie(r reply) string {
	d.t.Helper()
	if len(r.Cookies()) != 1 {
		d.t.Fatalf("cookies: %v", r.Cookies())
	}
	c := r.Cookies()[0]
	return "Cookie: " + c.Name + "=" + c.Value
}

func (d *harness) private(token string) int {
	return d.send("GET", "/private", "", "Authorization: Bearer "+token).StatusCode
}

func (d *harness) exec(sql string, args ...any) {
	d.t.Helper()
	if _, err := d.db.Pool.Exec(d.t.Context(), sql, args...); err != nil {
		d.t.Fatal(err)
	}
}

func (d *harness) count(sql string, args ...any) (n int) {
	d.t.Helper()
	if err := d.db.Pool.QueryRow(d.t.Context(), sql, args...).Scan(&n); err != nil {
		d.t.Fatal(err)
	}
	return n
}
