package web

import (
	"log/slog"
	"net/http"
	"strings"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/server/signin"
)

// signInAPI serves signing in and out. The page keeps the access token in memory; the
// refresh token is in a cookie that scripts cannot read. Each refresh changes the
// cookie. A cookie that comes again long after it was changed counts as stolen.
type signInAPI struct {
	service *signin.Service
	public  Public
	log     *slog.Logger
}

// newSignInAPI serves /auth/login, /auth/refresh and /auth/logout.
func newSignInAPI(service *signin.Service, public Public, log *slog.Logger) http.Handler {
	a := &signInAPI{service: service, public: public, log: log}
	mux := http.NewServeMux()
	mux.Handle("/auth/login", onlyPost(a.login))
	mux.Handle("/auth/refresh", onlyPost(a.refresh))
	mux.Handle("/auth/logout", onlyPost(a.logout))
	mux.HandleFunc("/", notFound)
	// The cookie alone is enough here, so requests that other sites cause are refused.
	protection := http.NewCrossOriginProtection()
	if public.Origin != "" {
		_ = protection.AddTrustedOrigin(public.Origin) // ParsePublicURL has made it
	}
	protection.SetDenyHandler(http.HandlerFunc(a.otherSite))
	return protection.Handler(mux)
}

// otherSite refuses a request that the page of another site seems to cause. Behind a
// proxy that changes the host, the product's own page seems to be another site: the log
// names both hosts.
func (a *signInAPI) otherSite(w http.ResponseWriter, r *http.Request) {
	a.log.Warn("refused a sign-in whose page seems to be another site's; a proxy must pass the Host header on, or --public-url must name the address of the page",
		append(whereOf(r), "page", printableOrigin(r.Header.Get("Origin")), "asked", r.Host, "public", a.public.Origin)...)
	refuse(w, r, http.StatusForbidden, fault.New(fault.Forbidden,
		"不接受来自其他网站的请求；如果您打开的正是本系统的页面，请管理员查看服务器日志",
		"requests from other sites are not accepted; if this is the system's own page, an administrator finds the cause in the server's log"))
}

// printableOrigin returns an Origin header for the log, or a word for one that no
// browser sends.
func printableOrigin(origin string) string {
	if _, host, found := strings.Cut(origin, "://"); found && len(origin) <= 300 && plausibleHost(host) || origin == "null" || origin == "" {
		return origin
	}
	return "malformed"
}

func onlyPost(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			w.Header().Set("Allow", http.MethodPost)
			refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, "请用 POST", "use POST"))
			return
		}
		next(w, r)
	})
}

// signedIn is the answer to signing in and refreshing.
type signedIn struct {
	AccessToken string       `json:"accessToken"`
	ExpiresIn   int          `json:"expiresIn"` // seconds
	Viewer      signedViewer `json:"viewer"`
}

type signedViewer struct {
	UserName    string    `json:"userName"`
	DisplayName string    `json:"displayName"`
	Role        auth.Role `json:"role"`
}

func (a *signInAPI) login(w http.ResponseWriter, r *http.Request) {
	body, err := readJSON(r)
	if err != nil {
		refuseError(w, r, a.log, err)
		return
	}
	userName, named := body["userName"].(string)
	password, given := body["password"].(string)
	if !named || !given || len(body) != 2 {
		refuseError(w, r, a.log, malformed(`需要 {"userName": 文本, "password": 文本}，且只有这两项`,
			`{"userName": text, "password": text} is needed, and nothing else`))
		return
	}
	credentials, err := a.service.SignIn(r.Context(), userName, password, a.cookie(r), originOf(r))
	a.answer(w, r, credentials, err)
}

func (a *signInAPI) refresh(w http.ResponseWriter, r *http.Request) {
	credentials, err := a.service.Refresh(r.Context(), a.cookie(r), originOf(r))
	// The cookie stays even if it is refused: it may be that of another tab by now.
	a.answer(w, r, credentials, err)
}

func (a *signInAPI) logout(w http.ResponseWriter, r *http.Request) {
	access, _ := bearer(r)
	if err := a.service.SignOut(r.Context(), a.cookie(r), access, originOf(r)); err != nil {
		refuseError(w, r, a.log, err)
		return
	}
	a.dropCookie(w, r)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusNoContent)
}

func (a *signInAPI) answer(w http.ResponseWriter, r *http.Request, c signin.Credentials, err error) {
	if err != nil {
		refuseError(w, r, a.log, err)
		return
	}
	cookie := a.newCookie(r, c.Refresh)
	cookie.Expires = c.Expires
	cookie.MaxAge = max(1, int(c.Lifetime/time.Second))
	http.SetCookie(w, cookie)
	writeJSON(w, http.StatusOK, signedIn{
		AccessToken: c.Access,
		ExpiresIn:   int(auth.TokenLife / time.Second),
		Viewer:      signedViewer{UserName: c.Viewer.UserName, DisplayName: c.Viewer.DisplayName, Role: c.Viewer.Role},
	})
}

// cookieName returns the name of the refresh cookie. With TLS the prefix __Host- keeps
// other hosts and plain HTTP from setting it.
func (a *signInAPI) cookieName(r *http.Request) string {
	name := "litong_refresh" + a.public.cookieSuffix()
	if a.tls(r) {
		return "__Host-" + name
	}
	return name
}

func (a *signInAPI) tls(r *http.Request) bool { return a.public.Secure || r.TLS != nil }

func (a *signInAPI) newCookie(r *http.Request, value string) *http.Cookie {
	path := a.public.Base + "/auth"
	if a.tls(r) {
		path = "/" // as __Host- demands
	}
	return &http.Cookie{
		Name: a.cookieName(r), Value: value, Path: path,
		HttpOnly: true, Secure: a.tls(r), SameSite: http.SameSiteStrictMode,
	}
}

func (a *signInAPI) dropCookie(w http.ResponseWriter, r *http.Request) {
	c := a.newCookie(r, "")
	c.MaxAge = -1
	http.SetCookie(w, c)
}

func (a *signInAPI) cookie(r *http.Request) string {
	c, err := r.Cookie(a.cookieName(r))
	if err != nil {
		return ""
	}
	return c.Value
}
