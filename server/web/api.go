package web

import (
	"log/slog"
	"net/http"
	"time"

	"litong3422/internal/postgres"
	"litong3422/internal/transfer"
	"litong3422/server/signin"
)

// API is what the handlers of the API need. All fields but Exports are required.
type API struct {
	SignIn   *signin.Service
	Accounts *postgres.Accounts
	Importer *transfer.Importer
	Schema   Schema
	Rules    Rules
	Public   Public
	Now      func() time.Time // clock of the budgets
	Log      *slog.Logger
	Exports  *Exports // nil: nothing is exported
}

// Handler returns the handler of sign-in, GraphQL and the schema's files.
func (a API) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/auth/", newSignInAPI(a.SignIn, a.Public, a.Log))
	operations := newGraphQLAPI(a.Schema, a.Rules, newTrustedDocuments(a.Accounts, a.Log), a.Now, a.Log)
	mux.Handle(graphqlPath, authenticate(a.SignIn, a.Log, operations))
	if a.Exports != nil {
		exports := authenticate(a.SignIn, a.Log, newExportsAPI(operations, a.Exports).handler())
		mux.Handle(exportsPath, exports)
		mux.Handle(exportsPath+"/", exports)
		mux.Handle(templatesPath, exports)
	}
	files := authenticate(a.SignIn, a.Log, newSchemaFiles(a.Rules.Introspect, a.Log))
	mux.Handle(sdlPath, files)
	mux.Handle(referencePath, files)
	imports := authenticate(a.SignIn, a.Log, newImportsAPI(a.Importer, a.Now, a.Log))
	mux.Handle(importsPath, imports)
	mux.Handle(importsPath+"/", imports)
	return mux
}
