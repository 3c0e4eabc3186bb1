package web

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"litong3422/internal/auth"
)

// A program with a wrong key must not keep out others behind the same address.
func TestWrongKeysKeepNoOtherOut(t *testing.T) {
	t.Parallel()
	d := newHarness(t, false)
	good, _ := d.partnerKey(auth.DocumentsOff, 0)
	late, _ := d.partnerKey(auth.DocumentsOff, 0)
	bearer := func(u user) string { return strings.TrimPrefix(u.bearer, "Authorization: Bearer ") }
	wrong := "litong_000000000000_" + strings.Repeat("A", 43)
	ask := func(token string) reply { return d.send("GET", "/private", "", "Authorization: Bearer "+token) }
	for i := range 101 {
		if r := ask(wrong); i < 100 && r.StatusCode != http.StatusUnauthorized {
			t.Fatalf("wrong key %d: %d", i, r.StatusCode)
		}
	}
	if r := ask(wrong); r.StatusCode != http.StatusTooManyRequests || r.Header.Get("Retry-After") == "" || r.code() != "RATE_LIMITED" {
		t.Errorf("the wrong key: %d %s", r.StatusCode, r.body)
	}
	for range 3 {
		if status := d.private(bearer(good)); status != http.StatusOK {
			t.Errorf("a good key: %d", status)
		}
	}
	d.advance(time.Second)
	if status := d.private(bearer(late)); status != http.StatusOK {
		t.Errorf("a good key that was not used before: %d", status)
	}
	d.mustLogin("leader")
	for i := range 101 {
		d.login("name"+string(rune('a'+i%26))+strings.Repeat("x", i/26), "wrong")
	}
	if r := d.login("leader", d.passwords["leader"]); r.StatusCode != http.StatusTooManyRequests {
		t.Errorf("after wrong passwords: %d", r.StatusCode)
	}
	if status := d.private(bearer(good)); status != http.StatusOK {
		t.Errorf("a good key after wrong passwords: %d", status)
	}
	if n := d.count(`SELECT count(*) FROM partner_key WHERE last_used_at IS NOT NULL`); n != 2 {
		t.Errorf("%d keys used", n)
	}
}

// Behind a proxy that is named each client has its own count; any other peer that claims
// to forward is a client itself.
func TestFailuresCountByTheClientsAddress(t *testing.T) {
	t.Parallel()
	proxies, err := ParseProxies([]string{"192.0.2.1"}) // httptest's peer is 192.0.2.1
	if err != nil {
		t.Fatal(err)
	}
	named := newHarness(t, false)
	served := Middleware{Public: Public{Proxies: proxies}, Log: named.log()}.Wrap(named.api)
	wrong := "Authorization: Bearer litong_000000000000_" + strings.Repeat("A", 43)
	fail := func(d *harness, client string) (status int) {
		for range 101 {
			status = d.send("GET", "/private", "", wrong, "X-Forwarded-For: "+client).StatusCode
		}
		return status
	}
	if status := fail(named, "10.0.0.7"); status != http.StatusTooManyRequests {
		t.Fatalf("without a named proxy: %d", status)
	}
	if r := named.send("GET", "/private", "", wrong, "X-Forwarded-For: 10.0.0.8"); r.StatusCode != http.StatusTooManyRequests {
		t.Errorf("the header of a peer that is not named is believed: %d", r.StatusCode)
	}
	named.handler = served
	if status := fail(named, "10.0.0.9, 10.0.0.7"); status != http.StatusTooManyRequests {
		t.Fatalf("behind the named proxy: %d", status)
	}
	if r := named.send("GET", "/private", "", wrong, "X-Forwarded-For: 10.0.0.7, 10.0.0.8"); r.StatusCode != http.StatusUnauthorized {
		t.Errorf("another client behind the same proxy: %d", r.StatusCode)
	}
	named.login("leader", "wrong", "X-Forwarded-For: 10.0.0.8")
	if n := named.count(`SELECT count(*) FROM sign_in_act WHERE address = '10.0.0.8'`); n != 1 {
		t.Error("the journal has not the client's address")
	}
}
