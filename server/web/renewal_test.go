package web

import (
	"net/http"
	"sync"
	"testing"

	"litong3422/internal/postgres"
)

// renew sends a refresh cookie; the answer must be a new one.
func (d *harness) renew(cookie string) (token, next string) {
	d.t.Helper()
	r := d.send("POST", "/auth/refresh", "", cookie)
	if r.StatusCode != http.StatusOK {
		d.t.Fatalf("refresh: %d %s", r.StatusCode, r.body)
	}
	return r.token(d.t), d.cookie(r)
}

// Tabs of one browser renew with one cookie, and reloads drop answers on the way.
func TestRenewalsAtTheSameTime(t *testing.T) {
	t.Parallel()
	d := newHarness(t, false)
	t.Run("all tabs at once get the same cookie", func(t *testing.T) {
		_, cookie := d.mustLogin("analyst")
		var group sync.WaitGroup
		var mu sync.Mutex
		next := map[string]int{}
		for range 8 {
			group.Go(func() {
				r := d.send("POST", "/auth/refresh", "", cookie)
				mu.Lock()
				defer mu.Unlock()
				if r.StatusCode != http.StatusOK || d.private(r.token(t)) != http.StatusOK {
					t.Errorf("%d %s", r.StatusCode, r.body)
					return
				}
				next[d.cookie(r)]++
			})
		}
		group.Wait()
		if len(next) != 1 {
			t.Errorf("%d cookies: %v", len(next), next)
		}
	})
	t.Run("an answer that was dropped is given again", func(t *testing.T) {
		_, cookie := d.mustLogin("leader")
		_, lost := d.renew(cookie)
		d.advance(postgres.RenewalTime / 2)
		access, again := d.renew(cookie)
		if again != lost || d.private(access) != http.StatusOK {
			t.Error("another cookie, or a token that is refused")
		}
		if _, third := d.renew(again); third == again {
			t.Error("not rotated")
		}
	})
	t.Run("a late tab gets the newest cookie", func(t *testing.T) {
		_, first := d.mustLogin("partner")
		_, second := d.renew(first)
		_, third := d.renew(second)
		if _, late := d.renew(first); late != third {
			t.Errorf("%s, want %s", late, third)
		}
	})
	t.Run("the time does not begin anew with each use", func(t *testing.T) {
		access, cookie := d.mustLogin("clerk")
		d.renew(cookie)
		d.advance(postgres.RenewalTime * 2 / 3)
		_, next := d.renew(cookie)
		d.advance(postgres.RenewalTime * 2 / 3)
		if r := d.send("POST", "/auth/refresh", "", cookie); r.StatusCode != http.StatusUnauthorized {
			t.Errorf("the old cookie: %d", r.StatusCode)
		}
		if r := d.send("POST", "/auth/refresh", "", next); r.StatusCode != http.StatusUnauthorized || d.private(access) != http.StatusUnauthorized {
			t.Errorf("the session goes on: %d", r.StatusCode)
		}
	})
	t.Run("signing out ends it at once", func(t *testing.T) {
		_, cookie := d.mustLogin("admin")
		_, next := d.renew(cookie)
		d.send("POST", "/auth/logout", "", next)
		for _, old := range []string{cookie, next} {
			if r := d.send("POST", "/auth/refresh", "", old); r.StatusCode != http.StatusUnauthorized {
				t.Errorf("%d", r.StatusCode)
			}
		}
	})
	t.Run("a refused cookie does not take another tab's away", func(t *testing.T) {
		_, old := d.mustLogin("leader")
		d.login("leader", d.passwords["leader"], old)
		if r := d.send("POST", "/auth/refresh", "", old); r.StatusCode != http.StatusUnauthorized || len(r.Cookies()) != 0 {
			t.Errorf("%d %v", r.StatusCode, r.Cookies())
		}
	})
}
