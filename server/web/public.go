package web

import (
	"errors"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"path"
	"regexp"
	"strings"
)

// Public is how clients reach the server: directly, or through a proxy. Its zero value
// is a server that clients reach directly, at the root of any address.
type Public struct {
	Secure bool   // by TLS only, the server's own or a proxy's
	Origin string // of the page in browsers, such as "https://litong.example"; "" is not known
	Base   string // path that the page lies below, such as "/litong"; "" is the root
	// Proxies are believed when their X-Forwarded-For names the client.
	Proxies []netip.Prefix
}

// The parts of a base path: no escapes, and no dots that would lead elsewhere.
var basePath = regexp.MustCompile(`^(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$`)

// The addresses of the server itself: a page below one of them would hide it.
func ownPaths() []string {
	return []string{"/auth", "/graphql", "/assets", "/livez", "/readyz"}
}

// ParsePublicURL returns the origin and the base path of a public address, and whether
// it is reached by TLS.
func ParsePublicURL(text string) (Public, error) {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" || u.ForceQuery {
		return Public{}, errors.New("应为 http(s)://主机/路径/ want http(s)://host/path/")
	}
	if !plausibleHost(u.Host) {
		return Public{}, errors.New("主机名应为 ASCII（国际化域名写作 xn--…） the host must be ASCII (xn--… for others)")
	}
	base := strings.TrimSuffix(u.EscapedPath(), "/")
	if !basePath.MatchString(base) {
		return Public{}, errors.New("路径只能含字母、数字与 . _ ~ - the path may hold letters, digits and . _ ~ - only")
	}
	for _, own := range ownPaths() {
		if base == own || strings.HasPrefix(base, own+"/") {
			return Public{}, errors.New("路径 " + own + " 为服务器自身所用 the path " + own + " is the server's own")
		}
	}
	// Browsers leave the usual port out, and write hosts in lower case.
	host := strings.ToLower(u.Host)
	usual := map[string]string{"http": ":80", "https": ":443"}[u.Scheme]
	return Public{Secure: u.Scheme == "https", Origin: u.Scheme + "://" + strings.TrimSuffix(host, usual), Base: base}, nil
}

// ParseProxies reads addresses and networks of proxies.
func ParseProxies(texts []string) ([]netip.Prefix, error) {
	var proxies []netip.Prefix
	for _, text := range texts {
		text = strings.TrimSpace(text)
		network, err := netip.ParsePrefix(text)
		if err != nil {
			address, err := netip.ParseAddr(text)
			if err != nil {
				return nil, errors.New("应为 IP 地址或网段，如 10.0.0.5,10.1.0.0/16 want IP addresses or networks")
			}
			network = netip.PrefixFrom(address.Unmap(), address.Unmap().BitLen())
		}
		proxies = append(proxies, network.Masked())
	}
	return proxies, nil
}

// client returns the address that a request comes from. Of the addresses in
// X-Forwarded-For it takes the last that no trusted proxy has: what stands before it
// can be written by any client. Without a trusted proxy the header is not read.
func (p Public) client(r *http.Request) string {
	client, ok := readAddress(r.RemoteAddr)
	if !ok || !p.trusts(client) {
		return r.RemoteAddr
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		hop, ok := readAddress(strings.TrimSpace(hops[i]))
		if !ok {
			break
		}
		if client = hop; !p.trusts(hop) {
			break
		}
	}
	return client.String()
}

// readAddress reads an IP address, with or without a port.
func readAddress(text string) (netip.Addr, bool) {
	if host, _, err := net.SplitHostPort(text); err == nil {
		text = host
	}
	address, err := netip.ParseAddr(strings.Trim(text, "[]"))
	return address.Unmap(), err == nil
}

func (p Public) trusts(address netip.Addr) bool {
	for _, network := range p.Proxies {
		if network.Contains(address) {
			return true
		}
	}
	return false
}

// mount returns a handler of the addresses below the base path. Addresses without it
// are served as well: some proxies remove it, and probes do not know it.
func (p Public) mount(next http.Handler) http.Handler {
	if p.Base == "" {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if rest, below := strings.CutPrefix(r.URL.Path, p.Base); below && (rest == "" || rest[0] == '/') {
			inside := *r.URL
			inside.Path, inside.RawPath = path.Join("/", rest), ""
			if strings.HasSuffix(rest, "/") && inside.Path != "/" {
				inside.Path += "/"
			}
			r = r.WithContext(r.Context())
			r.URL = &inside
		}
		next.ServeHTTP(w, r)
	})
}

// cookieSuffix distinguishes the cookies of two servers on one host.
func (p Public) cookieSuffix() string { return strings.ReplaceAll(p.Base, "/", ".") }
