package web

import (
	"log/slog"
	"net/http"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/server/signin"
)

// signInAPI serves signing in and out. The page keeps the access token in memory; the
// refresh token is in a cookie that scripts cannot read. Each refresh changes the
// cookie, and a cookie that is sent twice counts as stolen. So a page in several tabs
// refreshes in one of them at a time (navigator.locks).
type signInAPI struct {
	service *signin.Service
	secure  bool // clients reach the server by TLS only, its own or a proxy's
	log     *slog.Logger
}

// newSignInAPI serves /auth/login, /auth/refresh and /auth/logout.
func newSignInAPI(service *signin.Service, secure bool, log *slog.Logger) http.Handler {
	a := &signInAPI{service: service, secure: secure, log: log}
	mux := http.NewServeMux()
	mux.Handle("/auth/login", onlyPost(a.login))
	mux.Handle("/auth/refresh", onlyPost(a.refresh))
	mux.Handle("/auth/logout", onlyPost(a.logout))
	mux.HandleFunc("/", notFound)
	// The cookie alone is enough here, so requests that other sites cause are refused.
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
	if fault.KindOf(err) == fault.Unauthenticated {
		a.dropCookie(w, r)
	}
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
	if a.tls(r) {
		return "__Host-litong_refresh"
	}
	return "litong_refresh"
}

func (a *signInAPI) tls(r *http.Request) bool { return a.secure || r.TLS != nil }

func (a *signInAPI) newCookie(r *http.Request, value string) *http.Cookie {
	path := "/auth"
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
