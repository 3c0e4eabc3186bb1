// Package graph is the GraphQL edge: it reads arguments against the full
// schema, turns them into query values, and leaves the reading to dataloader.
package graph

import (
	"context"
	"io/fs"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"litong3422/graph/admission"
	"litong3422/graph/generated"
	"litong3422/graph/request"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/dashboard"
	"litong3422/internal/evaluation"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/observe"
	"litong3422/internal/page"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
)

// Deps is what the edge needs.
type Deps struct {
	DB *postgres.DB
	// CursorKey authenticates cursors: 32 random bytes, the same for as long as cursors should live.
	CursorKey []byte
	// Slow is the record of slow operations; nil: an empty one.
	Slow *observe.Slow
	// Limits are what explanations of costs go by; nil: the default ones.
	Limits *admission.Limits
	// Budget returns the points that the caller has in a minute, which explanations go
	// by, too; nil: no end of them.
	Budget func(context.Context) int
	// Schema is the annotated schema; nil: that of graph/schema. Entities beyond
	// those of the generated code are answered by the batch executor only.
	Schema fs.FS
}

// Resolver is the root of all resolvers.
type Resolver struct {
	Deps
	Reader     *postgres.Reader
	catalogue  *catalogue.Catalogue
	evaluation *evaluation.Engine
	dashboard  *dashboard.Dashboard
	schema     *ast.Schema
	requests   *request.Reader
	operations *admission.Operations
}

//go:generate go -C .. run ./graph/gen

// New makes the executable schema, run by gqlgen's executor.
func New(d Deps) (graphql.ExecutableSchema, error) {
	r, err := NewResolver(d)
	if err != nil {
		return nil, err
	}
	return r.Executable(), nil
}

// NewResolver derives the schemas and makes the root of all resolvers.
func NewResolver(d Deps) (*Resolver, error) {
	if d.Schema == nil {
		d.Schema = schema.Files
	}
	derived, err := catalogue.Derive(d.Schema)
	if err != nil {
		return nil, err
	}
	if d.Slow == nil {
		d.Slow = observe.NewSlow(time.Time{})
	}
	limits := admission.DefaultLimits()
	if d.Limits != nil {
		limits = *d.Limits
	}
	r := &Resolver{
		Deps: d, Reader: postgres.NewReader(d.DB),
		catalogue: derived.Catalogue, schema: derived.Schema,
		requests:   &request.Reader{Schema: derived.Schema, Catalogue: derived.Catalogue, Cursors: page.NewCursors(d.CursorKey)},
		operations: admission.NewOperations(derived.Schema, derived.Catalogue, limits),
	}
	return r, r.compile()
}

// compile makes what computes figures and panels; a wrong definition is an error.
func (r *Resolver) compile() (err error) {
	if r.evaluation, err = evaluation.New(evaluation.Deps{
		DB: r.DB, Reader: r.Reader, Catalogue: r.catalogue, Indicators: indicator.NewCatalogue(),
	}); err != nil {
		return err
	}
	r.dashboard, err = dashboard.New(r.evaluation, panel.NewCatalogue())
	return err
}

// Executable is the schema run by gqlgen's executor.
func (r *Resolver) Executable() graphql.ExecutableSchema {
	return guarded{generated.NewExecutableSchema(generated.Config{Schema: r.schema, Resolvers: r})}
}

// guarded refuses everything, introspection too, to who has not signed in, and
// gives each operation its memo.
type guarded struct{ graphql.ExecutableSchema }

func (g guarded) Exec(ctx context.Context) graphql.ResponseHandler {
	if _, ok := auth.ViewerFrom(ctx); !ok {
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{gqlerror.WrapIfUnwrapped(errSignIn())}})
	}
	respond := g.ExecutableSchema.Exec(ctx)
	// The fields are resolved under the context given to the handler, not under this one.
	return func(ctx context.Context) *graphql.Response { return respond(request.WithMemo(ctx)) }
}

func errSignIn() error {
	return fault.New(fault.Unauthenticated, "请先登录。", "Please sign in first.")
}

// scopeOf is what the viewer may read; without a viewer there is none.
func scopeOf(ctx context.Context) (auth.Scope, error) {
	v, ok := auth.ViewerFrom(ctx)
	if !ok {
		return auth.Scope{}, errSignIn()
	}
	return v.Scope(), nil
}

// Requests returns the reader of requests against the full schema.
func (r *Resolver) Requests() *request.Reader { return r.requests }

// Catalogue returns the entities of the schema.
func (r *Resolver) Catalogue() *catalogue.Catalogue { return r.catalogue }

// ref returns an edge, for generated resolvers.
func (r *Resolver) ref(entity, name string) *catalogue.Ref {
	return r.catalogue.Entity(entity).Ref(name)
}
