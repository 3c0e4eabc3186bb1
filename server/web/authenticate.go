package web

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/server/signin"
)

// authenticate refuses requests without a valid access token or partner key. The
// handlers behind it find the viewer, and the key if there is one, in the context.
func authenticate(service *signin.Service, log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, ok := bearer(r)
		if !ok {
			refuse(w, r, http.StatusUnauthorized, fault.New(fault.Unauthenticated, "请先登录", "please sign in first"))
			return
		}
		ctx, err := identify(service, r, token)
		if err != nil {
			refuseError(w, r, log, err)
			return
		}
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// identify returns the request's context with the bearer of the token: a user, or a
// partner's program with its key.
func identify(service *signin.Service, r *http.Request, token string) (context.Context, error) {
	if !auth.IsPartnerKey(token) {
		viewer, err := service.Viewer(r.Context(), token)
		return auth.WithViewer(r.Context(), viewer), err
	}
	key, err := service.Partner(r.Context(), token, originOf(r).Address)
	return auth.WithKey(auth.WithViewer(r.Context(), key.Owner), key), err
}

// bearer returns the token of the one Authorization header. Tokens are read from
// nowhere else, least of all from the URL.
func bearer(r *http.Request) (token string, ok bool) {
	values := r.Header.Values("Authorization")
	if len(values) != 1 {
		return "", false
	}
	scheme, token, found := strings.Cut(values[0], " ")
	return token, found && strings.EqualFold(scheme, "Bearer") && token != ""
}

// originOf returns the address that a request comes from, as the middleware has found
// it.
func originOf(r *http.Request) postgres.Origin {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	return postgres.Origin{Address: host, RequestID: fault.AudienceFrom(r.Context()).RequestID}
}
