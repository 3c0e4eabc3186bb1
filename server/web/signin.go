package web

import (
	"log/slog"
	"net"
	"net/http"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/server/signin"
)

// authAPI is the door over HTTP. The access token goes to the page's memory, the
// refresh token into a cookie that scripts cannot read. Refreshing changes the
// cookie: a page in several tabs takes turns (navigator.locks), for a cookie sent
// twice counts as stolen.
type authAPI struct {
	service *signin.Service
	secure  bool // reached by TLS only, be it ours or a proxy's
	log     *slog.Logger
}

// newAuthAPI serves /auth/login, /auth/refresh and /auth/logout.
func newAuthAPI(service *signin.Service, secure bool, log *slog.Logger) http.Handler {
	a := &authAPI{service: service, secure: secure, log: log}
	mux := http.NewServeMux()
	mux.Handle("/auth/login", onlyPost(a.login))
	mux.Handle("/auth/refresh", onlyPost(a.refresh))
	mux.Handle("/auth/logout", onlyPost(a.logout))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		refuse(w, r, http.StatusNotFound, fault.New(fault.NotFound, "没有这个地址", "there is no such address"))
	})
	// The cookie alone acts here, so requests that other sites cause are refused.
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refuse(w, r, http.StatusForbidden, fault.New(fault.Forbidden, "不接受来自其他网站的请求", "requests from other sites are not accepted"))
	}))
	return protection.Handler(mux)
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

func (a *authAPI) login(w http.ResponseWriter, r *http.Request) {
	body, err := readJSON(r)
	if err != nil {
		refuseError(w, r, a.log, err)
		return
	}
	userName, named := body["userName"].(string)
	password, given := body["password"].(string)
	if !named || !given || len(body) != 2 {
		refuseError(w, r, a.log, malformed(`需要 {"userName": 文本, "password": 文本},且只有这两项`,
			`{"userName": text, "password": text} is needed, and nothing else`))
		return
	}
	g, err := a.service.SignIn(r.Context(), userName, password, a.cookie(r), originOf(r))
	a.answer(w, r, g, err)
}

func (a *authAPI) refresh(w http.ResponseWriter, r *http.Request) {
	g, err := a.service.Refresh(r.Context(), a.cookie(r), originOf(r))
	if fault.KindOf(err) == fault.Unauthenticated {
		a.dropCookie(w, r)
	}
	a.answer(w, r, g, err)
}

func (a *authAPI) logout(w http.ResponseWriter, r *http.Request) {
	access, _ := bearer(r)
	if err := a.service.SignOut(r.Context(), a.cookie(r), access, originOf(r)); err != nil {
		refuseError(w, r, a.log, err)
		return
	}
	a.dropCookie(w, r)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusNoContent)
}

func (a *authAPI) answer(w http.ResponseWriter, r *http.Request, g signin.Credentials, err error) {
	if err != nil {
		refuseError(w, r, a.log, err)
		return
	}
	c := a.newCookie(r, g.Refresh)
	c.Expires = g.Expires
	c.MaxAge = max(1, int(g.Lifetime/time.Second))
	http.SetCookie(w, c)
	writeJSON(w, http.StatusOK, signedIn{
		AccessToken: g.Access,
		ExpiresIn:   int(auth.TokenLife / time.Second),
		Viewer:      signedViewer{UserName: g.Viewer.UserName, DisplayName: g.Viewer.DisplayName, Role: g.Viewer.Role},
	})
}

// cookieName: with TLS the __Host- prefix keeps other hosts and plain HTTP from
// setting it.
func (a *authAPI) cookieName(r *http.Request) string {
	if a.tls(r) {
		return "__Host-litong_refresh"
	}
	return "litong_refresh"
}

func (a *authAPI) tls(r *http.Request) bool { return a.secure || r.TLS != nil }

func (a *authAPI) newCookie(r *http.Request, value string) *http.Cookie {
	path := "/auth"
	if a.tls(r) {
		path = "/" // as __Host- demands
	}
	return &http.Cookie{
		Name: a.cookieName(r), Value: value, Path: path,
		HttpOnly: true, Secure: a.tls(r), SameSite: http.SameSiteStrictMode,
	}
}

func (a *authAPI) dropCookie(w http.ResponseWriter, r *http.Request) {
	c := a.newCookie(r, "")
	c.MaxAge = -1
	http.SetCookie(w, c)
}

func (a *authAPI) cookie(r *http.Request) string {
	c, err := r.Cookie(a.cookieName(r))
	if err != nil {
		return ""
	}
	return c.Value
}

// originOf is where a request comes from. Forwarding headers are not believed:
// anybody can write them.
func originOf(r *http.Request) postgres.Origin {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	return postgres.Origin{Address: host, RequestID: fault.AudienceFrom(r.Context()).RequestID}
}
