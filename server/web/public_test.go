package web

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/http/httputil"
	"net/netip"
	"net/url"
	"strings"
	"testing"

	"litong3422/internal/postgres/pgtest"
)

func TestParsePublicURL(t *testing.T) {
	for text, want := range map[string]Public{
		"http://litong.example":               {Origin: "http://litong.example"},
		"http://10.1.2.3:8090/":               {Origin: "http://10.1.2.3:8090"},
		"HTTPS://Litong.Example:443/litong/":  {Origin: "https://litong.example", Base: "/litong", Secure: true},
		"http://litong.example:80/a/b-c_d.e~": {Origin: "http://litong.example", Base: "/a/b-c_d.e~"},
		"http://[2001:db8::1]:8080/x":         {Origin: "http://[2001:db8::1]:8080", Base: "/x"},
	} {
		if got, err := ParsePublicURL(text); err != nil || got.Origin != want.Origin || got.Base != want.Base || got.Secure != want.Secure {
			t.Errorf("%s: %+v %v", text, got, err)
		}
	}
	for _, text := range []string{
		"", "litong.example", "/litong", "ftp://litong.example", "http://", "http://user:secret@litong.example", "http://litong.example/?a=b", "http://litong.example/#x",
		"http://litong.example/a//b", "http://litong.example/../b", "http://litong.example/.hidden", "http://litong.example/利通", "http://litong.example/a%20b",
		"http://利通.example", "http://litong.example/graphql", "http://litong.example/auth/x", "http://litong.example/\"><script>",
	} {
		if got, err := ParsePublicURL(text); err == nil {
			t.Errorf("%s: taken as %+v", text, got)
		}
	}
}

func TestParseProxies(t *testing.T) {
	got, err := ParseProxies([]string{"10.0.0.5", " 10.1.2.3/16", "::1", "::ffff:10.0.0.6"})
	want := []netip.Prefix{netip.MustParsePrefix("10.0.0.5/32"), netip.MustParsePrefix("10.1.0.0/16"), netip.MustParsePrefix("::1/128"), netip.MustParsePrefix("10.0.0.6/32")}
	if err != nil || len(got) != len(want) {
		t.Fatal(got, err)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%v, want %v", got[i], want[i])
		}
	}
	for _, text := range []string{"", "proxy.example", "10.0.0.0/33", "10.0.0.1:80"} {
		if _, err := ParseProxies([]string{text}); err == nil {
			t.Errorf("%q is taken", text)
		}
	}
}

func TestClientBehindProxies(t *testing.T) {
	public := Public{Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}}
	for _, c := range []struct {
		name, peer string
		forwarded  []string
		want       string
	}{
		{"a client itself", "192.0.2.7:1", nil, "192.0.2.7:1"},
		{"a client that claims to forward", "192.0.2.7:1", []string{"172.16.0.1"}, "192.0.2.7:1"},
		{"the proxy itself", "10.0.0.1:1", nil, "10.0.0.1"},
		{"by the proxy", "10.0.0.1:1", []string{"172.16.0.1"}, "172.16.0.1"},
		{"by the proxy in IPv6", "[::1]:1", []string{"2001:db8::7"}, "2001:db8::7"},
		{"what a client wrote before", "10.0.0.1:1", []string{"1.1.1.1, 172.16.0.1"}, "172.16.0.1"},
		{"in two headers", "10.0.0.1:1", []string{"1.1.1.1", "172.16.0.1"}, "172.16.0.1"},
		{"by two proxies", "10.0.0.1:1", []string{"172.16.0.1, 10.0.0.2"}, "172.16.0.1"},
		{"with a port", "10.0.0.1:1", []string{"172.16.0.1:5555"}, "172.16.0.1"},
		{"a word", "10.0.0.1:1", []string{"172.16.0.1, unknown"}, "10.0.0.1"},
		{"only proxies", "10.0.0.1:1", []string{"10.0.0.3, 10.0.0.2"}, "10.0.0.3"},
	} {
		r := &http.Request{RemoteAddr: c.peer, Header: http.Header{"X-Forwarded-For": c.forwarded}}
		if got := public.client(r); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// front is the whole site behind a reverse proxy, and the browser before it.
type front struct {
	*harness
	url     string // of the proxy
	browser *http.Client
	lines   bytes.Buffer // of the server's log
}

// newFront puts a proxy in front of the site. The proxy removes the path strip, and sends
// the host of the browser on if it keeps it.
func newFront(t *testing.T, keepHost bool, strip string, publicURL func(proxy string) string) *front {
	t.Helper()
	f := &front{}
	proxy := httptest.NewUnstartedServer(nil)
	f.url = "http://" + proxy.Listener.Addr().String()
	public := Public{}
	if publicURL != nil {
		var err error
		if public, err = ParsePublicURL(publicURL(f.url)); err != nil {
			t.Fatal(err)
		}
	}
	f.harness = newHarnessAt(t, pgtest.New(t), public)
	log := slog.New(slog.NewTextHandler(&f.lines, nil))
	page := testPage()
	if public.Base != "" {
		page = NewPage(builtPage(), "index.html", public.Base)
	}
	site := &Site{Health: &Health{}, Page: page, Middleware: Middleware{Public: public, Log: log}}
	mux := http.NewServeMux()
	mux.Handle("/auth/", newSignInAPI(f.signIn, public, log))
	site.Open(mux, false)
	server := httptest.NewServer(site.Handler())
	t.Cleanup(server.Close)
	to, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	proxy.Config.Handler = http.StripPrefix(strip, &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(to) // with the server's own host, as nginx does by default
		if keepHost {
			r.Out.Host = r.In.Host
		}
		r.SetXForwarded()
	}})
	proxy.Start()
	t.Cleanup(proxy.Close)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	f.browser = &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return f
}

// ask sends a request as a page at the proxy does that has no TLS: with Origin, without
// Sec-Fetch-Site.
func (f *front) ask(method, path, accept string, body any) (int, http.Header, string) {
	f.t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		f.t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(f.t.Context(), method, f.url+path, bytes.NewReader(text))
	if err != nil {
		f.t.Fatal(err)
	}
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Origin", f.url)
	}
	r.Header.Set("Accept", accept)
	answer, err := f.browser.Do(r)
	if err != nil {
		f.t.Fatal(err)
	}
	defer answer.Body.Close()
	got, err := io.ReadAll(answer.Body)
	if err != nil {
		f.t.Fatal(err)
	}
	return answer.StatusCode, answer.Header, string(got)
}

func (f *front) enter(base string) int {
	status, _, _ := f.ask("POST", base+"/auth/login", "", map[string]string{"userName": "leader", "password": f.passwords["leader"]})
	return status
}

func TestSigningInBehindAProxy(t *testing.T) {
	t.Parallel()
	root := func(proxy string) string { return proxy }
	for _, c := range []struct {
		name     string
		keepHost bool
		public   func(string) string
		status   int
	}{
		{"the host is kept", true, nil, http.StatusOK},
		{"the host is changed", false, nil, http.StatusForbidden},
		{"the public address is configured", false, root, http.StatusOK},
		{"another address is configured", false, func(string) string { return "http://litong.example" }, http.StatusForbidden},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := newFront(t, c.keepHost, "", c.public)
			if status := f.enter(""); status != c.status {
				t.Errorf("%d\n%s", status, &f.lines)
			}
			said := strings.Contains(f.lines.String(), "page="+f.url) && strings.Contains(f.lines.String(), "asked=127.0.0.1:") && strings.Contains(f.lines.String(), "--public-url")
			if said != (c.status == http.StatusForbidden) {
				t.Errorf("the log: %s", &f.lines)
			}
		})
	}
	t.Run("a forged origin stays out of the log", func(t *testing.T) {
		for origin, want := range map[string]string{
			"http://evil.example": "http://evil.example", "null": "null", "": "", "http://a b": "malformed", "x": "malformed",
			"http://" + strings.Repeat("a", 300): "malformed", "http://a\nlevel=ERROR": "malformed",
		} {
			if got := printableOrigin(origin); got != want {
				t.Errorf("%q: %q", origin, got)
			}
		}
	})
}

// TestBasePath runs the site below a path, behind a proxy that removes the path and
// behind one that does not.
func TestBasePath(t *testing.T) {
	t.Parallel()
	for name, strip := range map[string]string{"the proxy keeps the path": "", "the proxy removes the path": "/litong"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := newFront(t, false, strip, func(proxy string) string { return proxy + "/litong/" })
			for _, path := range []string{"/litong/", "/litong/index.html", "/litong/sections/3.1", "/litong/divisions/640302100000/"} {
				status, _, body := f.ask("GET", path, navigation, nil)
				if status != http.StatusOK || body != `<html data-base="/litong/"><script src="/litong/assets/app-1a2b.js"></script>` {
					t.Errorf("%s: %d %s", path, status, body)
				}
			}
			if status, _, body := f.ask("GET", "/litong/assets/app-1a2b.js", "", nil); status != http.StatusOK || body != `import("./lazy.js")` {
				t.Errorf("a script: %d %s", status, body)
			}
			if status, _, _ := f.ask("GET", "/litong/livez", "", nil); status != http.StatusOK {
				t.Errorf("health: %d", status)
			}
			if status, header, _ := f.ask("GET", "/litong/auth", navigation, nil); status/100 != 3 || header.Get("Location") != "/litong/auth/" {
				t.Errorf("a redirect leads out: %d %v", status, header)
			}
			if status := f.enter("/litong"); status != http.StatusOK {
				t.Fatalf("login: %d %s", status, &f.lines)
			}
			at, err := url.Parse(f.url + "/litong/auth/refresh")
			if err != nil {
				t.Fatal(err)
			}
			if got := f.browser.Jar.Cookies(at); len(got) != 1 || got[0].Name != "litong_refresh.litong" {
				t.Errorf("cookies at %s: %v", at, got)
			}
			if got := f.browser.Jar.Cookies(at.ResolveReference(&url.URL{Path: "/auth/refresh"})); len(got) != 0 {
				t.Errorf("cookies of another server on the host: %v", got)
			}
			if status, _, body := f.ask("POST", "/litong/auth/refresh", "", nil); status != http.StatusOK {
				t.Errorf("refresh: %d %s", status, body)
			}
		})
	}
	t.Run("without the path, for probes", func(t *testing.T) {
		f := newFront(t, false, "", func(proxy string) string { return proxy + "/litong/" })
		if status, _, _ := f.ask("GET", "/livez", "", nil); status != http.StatusOK {
			t.Errorf("%d", status)
		}
		if status, _, _ := f.ask("GET", "/litongx/livez", "application/json", nil); status != http.StatusNotFound {
			t.Errorf("another path: %d", status)
		}
	})
}

func TestCookieBelowABaseOnTLS(t *testing.T) {
	t.Parallel()
	public, err := ParsePublicURL("https://litong.example/litong/")
	if err != nil {
		t.Fatal(err)
	}
	d := newHarnessAt(t, pgtest.New(t), public)
	r := d.login("leader", d.passwords["leader"], "Origin: https://litong.example")
	if r.StatusCode != http.StatusOK {
		t.Fatalf("%d %s", r.StatusCode, r.body)
	}
	if c := r.Cookies()[0]; c.Name != "__Host-litong_refresh.litong" || !c.Secure || c.Path != "/" || c.Domain != "" {
		t.Errorf("cookie %+v", c)
	}
	if r := d.send("POST", "/auth/refresh", "", d.cookie(r), "Origin: https://litong.example"); r.StatusCode != http.StatusOK {
		t.Errorf("refresh: %d %s", r.StatusCode, r.body)
	}
	if r := d.login("leader", d.passwords["leader"], "Origin: http://litong.example"); r.StatusCode != http.StatusForbidden {
		t.Errorf("the same host without TLS: %d", r.StatusCode)
	}
}
