package web

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

func TestRefresh(t *testing.T) {
	t.Parallel()
	d := newHarness(t, false)
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
		d.advance(postgres.RenewalTime)
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
	t.Run("twelve hours and no more", func(t *testing.T) {
		_, cookie := d.mustLogin("partner")
		d.advance(11*time.Hour + 59*time.Minute)
		r := d.send("POST", "/auth/refresh", "", cookie)
		if r.StatusCode != http.StatusOK || r.Cookies()[0].MaxAge != 60 {
			t.Fatalf("before: %d %v", r.StatusCode, r.Cookies())
		}
		d.advance(time.Minute)
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
	t.Parallel()
	d := newHarness(t, false)
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
			d.advance(60 * time.Second)
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
	t.Parallel()
	d := newHarness(t, false)
	access, _ := d.mustLogin("leader")
	d.advance(auth.TokenLife + 29*time.Second)
	if status := d.private(access); status != http.StatusOK {
		t.Errorf("within the leeway: %d", status)
	}
	d.advance(2 * time.Second)
	if status := d.private(access); status != http.StatusUnauthorized {
		t.Errorf("expired: %d", status)
	}
}

func TestForeignTokens(t *testing.T) {
	t.Parallel()
	d, other := newHarness(t, false), newHarness(t, false)
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
	t.Parallel()
	d := newHarness(t, false)
	token, err := d.signIn.IssueToken(t.Context(), "leader")
	if err != nil {
		t.Fatal(err)
	}
	if status := d.private(token); status != http.StatusOK || d.viewer.UserName != "leader" {
		t.Errorf("%d %+v", status, d.viewer)
	}
	if _, err := d.signIn.IssueToken(t.Context(), "unknown"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("unknown user: %v", err)
	}
}
