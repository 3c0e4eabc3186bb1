package main

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// door is the sign-in API over a real database, with a clock to turn.
type door struct {
	t         *testing.T
	db        *postgres.DB
	gate      *gate
	key       auth.Key
	accounts  *postgres.Accounts
	dir       string
	passwords map[string]string
	handler   http.Handler
	viewer    auth.Viewer // of the last request that got through

	mu  sync.Mutex
	now time.Time
}

func (d *door) clock() time.Time {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.now
}

func (d *door) pass(by time.Duration) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.now = d.now.Add(by)
}

func newDoor(t *testing.T, secure bool) *door {
	t.Helper()
	return newDoorOver(t, pgtest.New(t), secure)
}

func newDoorOver(t *testing.T, db *postgres.DB, secure bool) *door {
	t.Helper()
	d := &door{t: t, db: db, dir: t.TempDir(), passwords: map[string]string{}, now: time.Date(2019, 12, 31, 9, 0, 0, 0, time.UTC)}
	key, err := auth.LoadKey(d.dir)
	if err != nil {
		t.Fatal(err)
	}
	d.key = key
	d.accounts = postgres.NewAccounts(db, "640302")
	if d.gate, err = newGate(d.accounts, key, d.clock); err != nil {
		t.Fatal(err)
	}
	made, err := ensureDemoAccounts(t.Context(), d.accounts, d.gate.hasher, d.dir, d.now)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range made {
		d.passwords[a.userName] = a.password
	}
	log := slog.New(slog.DiscardHandler)
	mux := http.NewServeMux()
	mux.Handle("/auth/", newAuthAPI(d.gate, secure, log))
	mux.Handle("/private", authenticate(d.gate, log, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		d.viewer, _ = auth.ViewerFrom(r.Context())
		writeJSON(w, http.StatusOK, map[string]string{"role": string(d.viewer.Role)})
	})))
	d.handler = guard{secure: secure, log: log}.wrap(mux)
	return d
}

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
func (d *door) send(method, target, body string, headers ...string) reply {
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

func (d *door) login(userName, password string, headers ...string) reply {
	body, err := json.Marshal(map[string]string{"userName": userName, "password": password})
	if err != nil {
		d.t.Fatal(err)
	}
	return d.send("POST", "/auth/login", string(body), append(headers, sendsJSON)...)
}

func (d *door) mustLogin(userName string) (token, cookie string) {
	d.t.Helper()
	r := d.login(userName, d.passwords[userName])
	if r.StatusCode != http.StatusOK {
		d.t.Fatalf("login of %s: %d %s", userName, r.StatusCode, r.body)
	}
	return r.token(d.t), d.cookie(r)
}

// cookie returns the one cookie set, as a request header.
func (d *door) cookie(r reply) string {
	d.t.Helper()
	if len(r.Cookies()) != 1 {
		d.t.Fatalf("cookies: %v", r.Cookies())
	}
	c := r.Cookies()[0]
	return "Cookie: " + c.Name + "=" + c.Value
}

func (d *door) private(token string) int {
	return d.send("GET", "/private", "", "Authorization: Bearer "+token).StatusCode
}

func (d *door) exec(sql string, args ...any) {
	d.t.Helper()
	if _, err := d.db.Pool.Exec(d.t.Context(), sql, args...); err != nil {
		d.t.Fatal(err)
	}
}

func (d *door) count(sql string, args ...any) (n int) {
	d.t.Helper()
	if err := d.db.Pool.QueryRow(d.t.Context(), sql, args...).Scan(&n); err != nil {
		d.t.Fatal(err)
	}
	return n
}

func TestSignIn(t *testing.T) {
	d := newDoor(t, false)
	for userName, role := range map[string]auth.Role{
		"leader": auth.Leader, "analyst": auth.Analyst, "partner": auth.Partner, "clerk": auth.Clerk, "admin": auth.Admin,
	} {
		token, _ := d.mustLogin(userName)
		if status := d.private(token); status != http.StatusOK || d.viewer.Role != role || d.viewer.UserName != userName {
			t.Errorf("%s: %d, viewer %+v", userName, status, d.viewer)
		}
	}
	t.Run("a clerk's scope comes from the account", func(t *testing.T) {
		token, _ := d.mustLogin("clerk")
		d.private(token)
		if got := d.viewer.Scope(); got.County != "640302" || len(got.Townships) != 1 || got.Townships[0] != "640302100000" {
			t.Errorf("scope %+v", got)
		}
	})
	t.Run("the name is taken without regard to case and blanks", func(t *testing.T) {
		if r := d.login(" Leader ", d.passwords["leader"]); r.StatusCode != http.StatusOK {
			t.Errorf("%d %s", r.StatusCode, r.body)
		}
	})
	t.Run("the cookie", func(t *testing.T) {
		r := d.login("leader", d.passwords["leader"])
		c := r.Cookies()[0]
		if c.Name != "litong_refresh" || !c.HttpOnly || c.SameSite != http.SameSiteStrictMode || c.Path != "/auth" || c.MaxAge != 12*3600 {
			t.Errorf("cookie %+v", c)
		}
		if r.Header.Get("Cache-Control") != "no-store" {
			t.Error("the answer may be stored")
		}
	})
	t.Run("no secret is stored in the clear", func(t *testing.T) {
		_, cookie := d.mustLogin("leader")
		_, value, _ := strings.Cut(cookie, "=")
		if n := d.count(`SELECT count(*) FROM account WHERE password_hash LIKE '$argon2id$v=19$m=19456,t=2,p=1$%'`); n != 5 {
			t.Errorf("%d argon2id hashes", n)
		}
		if n := d.count(`SELECT count(*) FROM refresh_token WHERE position($1 in encode(digest, 'escape')) > 0`, value); n != 0 {
			t.Error("a refresh token is stored in the clear")
		}
	})
}

func TestCookieOnTLS(t *testing.T) {
	d := newDoor(t, true)
	r := d.login("leader", d.passwords["leader"])
	c := r.Cookies()[0]
	if c.Name != "__Host-litong_refresh" || !c.Secure || !c.HttpOnly || c.Path != "/" || c.Domain != "" || c.SameSite != http.SameSiteStrictMode {
		t.Errorf("cookie %+v", c)
	}
	if r.Header.Get("Strict-Transport-Security") == "" {
		t.Error("no HSTS")
	}
	if r := d.send("POST", "/auth/refresh", "", d.cookie(r)); r.StatusCode != http.StatusOK {
		t.Errorf("refresh: %d %s", r.StatusCode, r.body)
	}
}

func TestFailuresLock(t *testing.T) {
	d := newDoor(t, false)
	for i := range 5 {
		if r := d.login("leader", "wrong"); r.StatusCode != http.StatusUnauthorized || r.code() != "UNAUTHENTICATED" {
			t.Fatalf("failure %d: %d %s", i+1, r.StatusCode, r.body)
		}
	}
	r := d.login("leader", d.passwords["leader"])
	if r.StatusCode != http.StatusTooManyRequests || r.code() != "RATE_LIMITED" || r.Header.Get("Retry-After") != "900" {
		t.Fatalf("the right password while locked: %d %v %s", r.StatusCode, r.Header, r.body)
	}
	if r := d.login("analyst", d.passwords["analyst"]); r.StatusCode != http.StatusOK {
		t.Errorf("another account: %d", r.StatusCode)
	}
	if n := d.count(`SELECT count(*) FROM sign_in_act WHERE act = 'LOCK' AND role IS NULL AND account_id IS NOT NULL`); n != 1 {
		t.Errorf("%d locks in the journal", n)
	}
	d.pass(14 * time.Minute)
	if r := d.login("leader", d.passwords["leader"]); r.StatusCode != http.StatusTooManyRequests {
		t.Errorf("after 14 minutes: %d", r.StatusCode)
	}
	d.pass(time.Minute + time.Second)
	d.mustLogin("leader")
	for range 4 { // the earlier failures are forgotten
		d.login("leader", "wrong")
	}
	d.mustLogin("leader")
}

func TestTwentyAtOnceAreTwenty(t *testing.T) {
	d := newDoor(t, false)
	var group sync.WaitGroup
	var mu sync.Mutex
	got := map[int]int{}
	for range 20 {
		group.Go(func() {
			r := d.login("leader", "wrong")
			mu.Lock()
			defer mu.Unlock()
			got[r.StatusCode]++
		})
	}
	group.Wait()
	if got[http.StatusUnauthorized] != 5 || got[http.StatusTooManyRequests] != 15 {
		t.Errorf("answers %v", got)
	}
}

func TestUnknownNamesLookLikeKnownOnes(t *testing.T) {
	d := newDoor(t, false)
	strip := func(s string) string { return s[:strings.Index(s, "requestId")] }
	for range 6 {
		known, unknown := d.login("leader", "wrong"), d.login("nobody", "wrong")
		if known.StatusCode != unknown.StatusCode || strip(known.body) != strip(unknown.body) ||
			known.Header.Get("Retry-After") != unknown.Header.Get("Retry-After") {
			t.Errorf("known %d %s, unknown %d %s", known.StatusCode, known.body, unknown.StatusCode, unknown.body)
		}
	}
	if n := d.count(`SELECT count(*) FROM sign_in_act WHERE act = 'SIGN_IN' AND account_id IS NULL`); n != 5 {
		t.Errorf("%d failures of the unknown name in the journal", n)
	}
}

func TestOneAddressCannotTryNameAfterName(t *testing.T) {
	d := newDoor(t, false)
	for range 100 {
		d.gate.addresses.Failed("192.0.2.1") // httptest's address
	}
	r := d.login("leader", d.passwords["leader"])
	if r.StatusCode != http.StatusTooManyRequests || r.Header.Get("Retry-After") == "" {
		t.Errorf("%d %s", r.StatusCode, r.body)
	}
	d.pass(time.Minute)
	d.mustLogin("leader")
}

func TestRefresh(t *testing.T) {
	d := newDoor(t, false)
	access, first := d.mustLogin("leader")
	r := d.send("POST", "/auth/refresh", "", first)
	if r.StatusCode != http.StatusOK {
		t.Fatalf("refresh: %d %s", r.StatusCode, r.body)
	}
	second := d.cookie(r)
	if second == first || d.private(r.token(t)) != http.StatusOK || d.private(access) != http.StatusOK {
		t.Error("not rotated, or a token is refused")
	}
	t.Run("a used token ends the session for both", func(t *testing.T) {
		if r := d.send("POST", "/auth/refresh", "", first); r.StatusCode != http.StatusUnauthorized || r.code() != "UNAUTHENTICATED" {
			t.Errorf("reuse: %d %s", r.StatusCode, r.body)
		}
		if r := d.send("POST", "/auth/refresh", "", second); r.StatusCode != http.StatusUnauthorized {
			t.Errorf("the owner's token: %d", r.StatusCode)
		}
		if status := d.private(access); status != http.StatusUnauthorized {
			t.Errorf("the access token: %d", status)
		}
	})
	t.Run("of many uses at once one succeeds", func(t *testing.T) {
		_, cookie := d.mustLogin("analyst")
		var group sync.WaitGroup
		var mu sync.Mutex
		ok := 0
		for range 8 {
			group.Go(func() {
				if d.send("POST", "/auth/refresh", "", cookie).StatusCode == http.StatusOK {
					mu.Lock()
					ok++
					mu.Unlock()
				}
			})
		}
		group.Wait()
		if ok != 1 {
			t.Errorf("%d succeeded", ok)
		}
	})
	t.Run("twelve hours and no more", func(t *testing.T) {
		_, cookie := d.mustLogin("partner")
		d.pass(11*time.Hour + 59*time.Minute)
		r := d.send("POST", "/auth/refresh", "", cookie)
		if r.StatusCode != http.StatusOK || r.Cookies()[0].MaxAge != 60 {
			t.Fatalf("before: %d %v", r.StatusCode, r.Cookies())
		}
		d.pass(time.Minute)
		if r := d.send("POST", "/auth/refresh", "", d.cookie(r)); r.StatusCode != http.StatusUnauthorized {
			t.Errorf("after: %d", r.StatusCode)
		}
		if status := d.private(r.token(t)); status != http.StatusUnauthorized {
			t.Errorf("its access token: %d", status)
		}
	})
	for name, cookie := range map[string]string{
		"none": "X-None: 1", "empty": "Cookie: litong_refresh=", "foreign": "Cookie: litong_refresh=" + auth.NewRefreshToken(), "junk": "Cookie: litong_refresh=%00'--",
	} {
		if r := d.send("POST", "/auth/refresh", "", cookie); r.StatusCode != http.StatusUnauthorized || r.code() != "UNAUTHENTICATED" {
			t.Errorf("cookie %s: %d %s", name, r.StatusCode, r.body)
		}
	}
}

func TestSessionsEnd(t *testing.T) {
	d := newDoor(t, false)
	t.Run("at logout with the cookie", func(t *testing.T) {
		access, cookie := d.mustLogin("leader")
		if d.private(access) != http.StatusOK {
			t.Fatal("refused before")
		}
		r := d.send("POST", "/auth/logout", "", cookie)
		if r.StatusCode != http.StatusNoContent || r.Cookies()[0].MaxAge >= 0 {
			t.Errorf("logout: %d %v", r.StatusCode, r.Cookies())
		}
		if d.private(access) != http.StatusUnauthorized || d.send("POST", "/auth/refresh", "", cookie).StatusCode != http.StatusUnauthorized {
			t.Error("the session goes on")
		}
	})
	t.Run("at logout with the access token only", func(t *testing.T) {
		access, cookie := d.mustLogin("leader")
		if r := d.send("POST", "/auth/logout", "", "Authorization: Bearer "+access); r.StatusCode != http.StatusNoContent {
			t.Errorf("logout: %d", r.StatusCode)
		}
		if d.private(access) != http.StatusUnauthorized || d.send("POST", "/auth/refresh", "", cookie).StatusCode != http.StatusUnauthorized {
			t.Error("the session goes on")
		}
	})
	t.Run("when the browser signs in anew", func(t *testing.T) {
		access, cookie := d.mustLogin("leader")
		d.private(access)
		if r := d.login("leader", d.passwords["leader"], cookie); r.StatusCode != http.StatusOK || d.cookie(r) == cookie {
			t.Errorf("login: %d", r.StatusCode)
		}
		if d.private(access) != http.StatusUnauthorized {
			t.Error("the earlier session goes on")
		}
	})
	for name, change := range map[string]string{
		"when the account is disabled": `UPDATE account SET disabled_at = now() WHERE user_name = 'analyst'`,
		"when the role changes":        `UPDATE account SET role = 'ADMIN' WHERE user_name = 'partner'`,
	} {
		t.Run(name, func(t *testing.T) {
			userName := strings.Split(change, "'")
			access, _ := d.mustLogin(userName[len(userName)-2])
			d.private(access)
			d.exec(change)
			d.pass(60 * time.Second)
			if status := d.private(access); status != http.StatusUnauthorized {
				t.Errorf("a minute later: %d", status)
			}
		})
	}
	t.Run("a disabled account cannot sign in", func(t *testing.T) {
		if r := d.login("analyst", d.passwords["analyst"]); r.StatusCode != http.StatusUnauthorized {
			t.Errorf("%d", r.StatusCode)
		}
	})
}

func TestExpiredAccessToken(t *testing.T) {
	d := newDoor(t, false)
	access, _ := d.mustLogin("leader")
	d.pass(auth.TokenLife + 29*time.Second)
	if status := d.private(access); status != http.StatusOK {
		t.Errorf("within the leeway: %d", status)
	}
	d.pass(2 * time.Second)
	if status := d.private(access); status != http.StatusUnauthorized {
		t.Errorf("expired: %d", status)
	}
}

func TestForeignTokens(t *testing.T) {
	d, other := newDoor(t, false), newDoor(t, false)
	foreign, _ := other.mustLogin("leader")
	if status := d.private(foreign); status != http.StatusUnauthorized {
		t.Errorf("a token of another server: %d", status)
	}
	access, _ := d.mustLogin("leader")
	for name, r := range map[string]reply{
		"none":           d.send("GET", "/private", ""),
		"in the URL":     d.send("GET", "/private?access_token="+access, ""),
		"basic":          d.send("GET", "/private", "", "Authorization: Basic "+access),
		"twice":          d.send("GET", "/private", "", "Authorization: Bearer "+access, "Authorization: Bearer "+access),
		"as a cookie":    d.send("GET", "/private", "", "Cookie: access_token="+access),
		"three blanks":   d.send("GET", "/private", "", "Authorization: Bearer   "+access),
		"only the start": d.send("GET", "/private", "", "Authorization: Bearer "+access[:len(access)-1]),
	} {
		if r.StatusCode != http.StatusUnauthorized || r.code() != "UNAUTHENTICATED" || r.Header.Get("WWW-Authenticate") != "Bearer" {
			t.Errorf("%s: %d %s", name, r.StatusCode, r.body)
		}
	}
}

func TestTokenCommand(t *testing.T) {
	d := newDoor(t, false)
	token, err := issueToken(t.Context(), d.accounts, d.key, "leader", d.clock())
	if err != nil {
		t.Fatal(err)
	}
	if status := d.private(token); status != http.StatusOK || d.viewer.UserName != "leader" {
		t.Errorf("%d %+v", status, d.viewer)
	}
	if _, err := issueToken(t.Context(), d.accounts, d.key, "nobody", d.clock()); fault.KindOf(err) != fault.NotFound {
		t.Errorf("unknown user: %v", err)
	}
}

func TestSignInTakesOnlyCleanRequests(t *testing.T) {
	d := newDoor(t, false)
	right := `"userName":"leader","password":"` + d.passwords["leader"] + `"`
	for _, c := range []struct {
		name, method, body string
		headers            []string
		status             int
	}{
		{"the honest twin", "POST", `{` + right + `}`, []string{sendsJSON}, 200},
		{"with a charset", "POST", `{` + right + `}`, []string{"Content-Type: application/json; charset=UTF-8"}, 200},
		{"from the page itself", "POST", `{` + right + `}`, []string{sendsJSON, "Origin: http://litong.test", "Sec-Fetch-Site: same-origin"}, 200},
		{"from another site", "POST", `{` + right + `}`, []string{sendsJSON, "Origin: https://evil.example", "Sec-Fetch-Site: cross-site"}, 403},
		{"from an old browser on another site", "POST", `{` + right + `}`, []string{sendsJSON, "Origin: https://evil.example"}, 403},
		{"as a form", "POST", "userName=leader", []string{"Content-Type: application/x-www-form-urlencoded"}, 415},
		{"as text", "POST", `{` + right + `}`, []string{"Content-Type: text/plain"}, 415},
		{"without a type", "POST", `{` + right + `}`, nil, 415},
		{"compressed", "POST", `{` + right + `}`, []string{sendsJSON, "Content-Encoding: gzip"}, 415},
		{"by GET", "GET", "", nil, 405},
		{"by PUT", "PUT", `{` + right + `}`, []string{sendsJSON}, 405},
		{"an array", "POST", `[{` + right + `}]`, []string{sendsJSON}, 400},
		{"a repeated name", "POST", `{` + right + `,"userName":"admin"}`, []string{sendsJSON}, 400},
		{"another member", "POST", `{` + right + `,"role":"ADMIN"}`, []string{sendsJSON}, 400},
		{"other case", "POST", `{"username":"leader","password":"x"}`, []string{sendsJSON}, 400},
		{"not text", "POST", `{"userName":1,"password":{}}`, []string{sendsJSON}, 400},
		{"text after the end", "POST", `{` + right + `}x`, []string{sendsJSON}, 400},
		{"empty", "POST", ``, []string{sendsJSON}, 400},
		{"two megabytes", "POST", `{"userName":"leader","password":"` + strings.Repeat("x", 2<<20) + `"}`, []string{sendsJSON}, 413},
		{"a long password", "POST", `{"userName":"leader","password":"` + strings.Repeat("x", 2000) + `"}`, []string{sendsJSON}, 400},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := d.send(c.method, "/auth/login", c.body, c.headers...)
			if r.StatusCode != c.status {
				t.Fatalf("%d %s", r.StatusCode, r.body)
			}
			if c.status != 200 && (strings.Contains(r.code(), "not one error") || len(r.body) > 2048) {
				t.Error(r.code())
			}
			if c.status == 405 && r.Header.Get("Allow") == "" {
				t.Error("no Allow")
			}
		})
	}
}

func TestErrorsSpeakTheCallersLanguage(t *testing.T) {
	d := newDoor(t, false)
	for header, want := range map[string]string{
		"": "请先登录", "zh-CN,zh;q=0.9,en;q=0.8": "请先登录", "en-US,en;q=0.9": "please sign in first", "fr": "请先登录", "en;q=0.1,zh": "请先登录",
		strings.Repeat("en,", 1000): "请先登录",
	} {
		if r := d.send("GET", "/private", "", "Accept-Language: "+header); !strings.Contains(r.body, want) {
			t.Errorf("%.20q: %s", header, r.body)
		}
	}
}

func TestDemoAccountsHeal(t *testing.T) {
	d := newDoor(t, false)
	path := filepath.Join(d.dir, demoAccountsFile)
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("%v %v", info, err)
	}
	text, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(text), d.passwords["clerk"]) {
		t.Fatalf("%s %v", text, err)
	}
	ensure := func() []demoAccount {
		made, err := ensureDemoAccounts(context.Background(), d.accounts, d.gate.hasher, d.dir, d.clock())
		if err != nil {
			t.Fatal(err)
		}
		return made
	}
	if made := ensure(); made != nil {
		t.Error("a second start makes them again")
	}
	access, _ := d.mustLogin("leader")
	if err := os.Remove(path); err != nil { // as if killed before it was written
		t.Fatal(err)
	}
	made := ensure()
	if len(made) != 5 {
		t.Fatalf("%d accounts", len(made))
	}
	if r := d.login("leader", d.passwords["leader"]); r.StatusCode != http.StatusUnauthorized {
		t.Errorf("the old password: %d", r.StatusCode)
	}
	if r := d.login("leader", made[0].password); r.StatusCode != http.StatusOK {
		t.Errorf("the new password: %d %s", r.StatusCode, r.body)
	}
	d.pass(time.Minute)
	if status := d.private(access); status != http.StatusUnauthorized {
		t.Errorf("a session of the old password: %d", status)
	}
}
