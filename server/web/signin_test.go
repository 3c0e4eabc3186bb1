package web

import (
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"litong3422/internal/auth"
)

func TestSignIn(t *testing.T) {
	t.Parallel()
	d := newHarness(t, false)
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
	t.Run("names that look alike are one name", func(t *testing.T) {
		for _, name := range []string{" Leader ", "\u3000leader", "lead\u200ber\ufeff", "ｌｅａｄｅｒ"} {
			if r := d.login(name, d.passwords["leader"]); r.StatusCode != http.StatusOK {
				t.Errorf("%q: %d %s", name, r.StatusCode, r.body)
			}
		}
		if r := d.login("\u200b\u3000", "x"); r.StatusCode != http.StatusBadRequest {
			t.Errorf("nothing: %d %s", r.StatusCode, r.body)
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
	t.Parallel()
	d := newHarness(t, true)
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
	t.Parallel()
	d := newHarness(t, false)
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
	d.advance(14 * time.Minute)
	if r := d.login("leader", d.passwords["leader"]); r.StatusCode != http.StatusTooManyRequests {
		t.Errorf("after 14 minutes: %d", r.StatusCode)
	}
	d.advance(time.Minute + time.Second)
	d.mustLogin("leader")
	for range 4 { // the earlier failures are forgotten
		d.login("leader", "wrong")
	}
	d.mustLogin("leader")
}

func TestTwentyAtOnceAreTwenty(t *testing.T) {
	t.Parallel()
	d := newHarness(t, false)
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
	t.Parallel()
	d := newHarness(t, false)
	strip := func(s string) string { return s[:strings.Index(s, "requestId")] }
	for range 6 {
		known, unknown := d.login("leader", "wrong"), d.login("unknown", "wrong")
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
	t.Parallel()
	d := newHarness(t, false)
	for i := range 100 { // from the same address
		d.login("name"+strconv.Itoa(i), "wrong")
	}
	r := d.login("leader", d.passwords["leader"])
	if r.StatusCode != http.StatusTooManyRequests || r.Header.Get("Retry-After") == "" {
		t.Errorf("%d %s", r.StatusCode, r.body)
	}
	d.advance(time.Minute)
	d.mustLogin("leader")
}

func TestSignInTakesOnlyCleanRequests(t *testing.T) {
	t.Parallel()
	d := newHarness(t, false)
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
	t.Parallel()
	d := newHarness(t, false)
	for header, want := range map[string]string{
		"": "请先登录", "zh-CN,zh;q=0.9,en;q=0.8": "请先登录", "en-US,en;q=0.9": "please sign in first", "fr": "请先登录", "en;q=0.1,zh": "请先登录",
		strings.Repeat("en,", 1000): "请先登录",
	} {
		if r := d.send("GET", "/private", "", "Accept-Language: "+header); !strings.Contains(r.body, want) {
			t.Errorf("%.20q: %s", header, r.body)
		}
	}
}
