package main

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"litong3422/server/web"
)

func TestAdminAddressOfABarePort(t *testing.T) {
	if got := adminAddress(":9464"); got != "127.0.0.1:9464" {
		t.Errorf("a bare port listens on %s", got)
	}
	if got := adminAddress("0.0.0.0:9464"); got != "0.0.0.0:9464" {
		t.Errorf("a host that was asked for became %s", got)
	}
}

// While the server stops it says so, lives, and lets the request in flight finish.
func TestHealthWhileDraining(t *testing.T) {
	s := newServer(Config{}, slog.New(slog.DiscardHandler), &bytes.Buffer{})
	admin := web.Admin(s.observer.Metrics, s.site.Health)
	begun, release := make(chan struct{}), make(chan struct{})
	served := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(begun)
		<-release
		w.WriteHeader(http.StatusNoContent)
	}))
	defer served.Close()
	answer := make(chan int, 1)
	go func() {
		response, err := http.Get(served.URL)
		if err != nil {
			answer <- 0
			return
		}
		response.Body.Close()
		answer <- response.StatusCode
	}()
	<-begun
	drained := make(chan struct{})
	go func() { s.drain(served.Config); close(drained) }()
	until(t, "not ready", func() bool {
		w := httptest.NewRecorder()
		admin.ServeHTTP(w, httptest.NewRequest("GET", "http://127.0.0.1/readyz", nil))
		return w.Code == http.StatusServiceUnavailable && strings.Contains(w.Body.String(), "stopping")
	})
	w := httptest.NewRecorder()
	admin.ServeHTTP(w, httptest.NewRequest("GET", "http://127.0.0.1/livez", nil))
	if w.Code != http.StatusOK {
		t.Errorf("livez while draining: %d", w.Code)
	}
	close(release)
	if code := <-answer; code != http.StatusNoContent {
		t.Errorf("the request in flight: %d", code)
	}
	<-drained
}
