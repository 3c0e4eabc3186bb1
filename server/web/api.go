package web

import (
	"log/slog"
	"net/http"
	"time"

	"litong3422/internal/postgres"
	"litong3422/server/signin"
)

// API is what the handlers of the API need. All fields are required.
type API struct {
	SignIn   *signin.Service
	Accounts *postgres.Accounts
	Schema   Schema
	Rules    Rules
	Public   Public
	Now      func() time.Time // clock of the budgets
	Log      *slog.Logger
}

// Handler returns the handler of sign-in, GraphQL and the schema's files.
func (a API) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/auth/", newSignInAPI(a.SignIn, a.Public, a.Log))
	mux.Handle(graphqlPath, authenticate(a.SignIn, a.Log, newGraphQLAPI(a.Schema, a.Rules, newTrustedDocuments(a.Accounts, a.Log), a.Now, a.Log)))
	files := authenticate(a.SignIn, a.Log, newSchemaFiles(a.Rules.Introspect, a.Log))
	mux.Handle(sdlPath, files)
	mux.Handle(referencePath, files)
	return mux
}
