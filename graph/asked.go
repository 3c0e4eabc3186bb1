package graph

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/page"
	"litong3422/internal/query"
)

// What an executor other than gqlgen's needs of the edge: arguments are read, and
// figures computed, by the same code for both. The context of all of it holds
// the operation.

// Asked is what a list field asks.
type Asked struct {
	Query   query.List
	Binding page.Binding // of its cursors
	Rows    bool         // whether anything of a page is selected at all
	figures *figuresPlan
}

// Asked reads the arguments and the selection of a list field; name is the list's
// own, or the entity's and the edge's.
func (r *Resolver) Asked(ctx context.Context, f graphql.CollectedField, name string, e *catalogue.Entity) (*Asked, error) {
	p, err := r.readList(ctx, f, name, e)
	if err != nil {
		return nil, err
	}
	return &Asked{Query: p.query, Binding: p.binding, Rows: p.selection.rows, figures: p.figures}, nil
}

// Selected is what a selection of an entity needs of its rows.
func (r *Resolver) Selected(ctx context.Context, set ast.SelectionSet, e *catalogue.Entity) dataloader.Selection {
	return selectionOf(ctx, set, e)
}

// Catalogue is what the entities are.
func (r *Resolver) Catalogue() *catalogue.Catalogue { return r.catalogue }

// Cursors makes the cursors of the API.
func (r *Resolver) Cursors() page.Cursors { return r.cursors }

// WithMemo returns a context in which the figures of one operation are planned once.
func WithMemo(ctx context.Context) context.Context { return withMemo(ctx) }

// ListingAtRoot is the set that a list of Query lists, for its figures.
func (r *Resolver) ListingAtRoot(ctx context.Context, scope auth.Scope, a *Asked) *model.Listing {
	e := a.Query.Entity
	return &model.Listing{Entity: e, Where: a.Query.Where, Figures: a.figures.atRoot(ctx, r, scope, e, a.Query.Where)}
}

// ListingAtEdge is the set at the end of an owner's edge; path is the same for
// all siblings of the owner, and for nobody else.
func (r *Resolver) ListingAtEdge(ctx context.Context, a *Asked, owner dataloader.Record, path string, ref *catalogue.Ref) *model.Listing {
	return &model.Listing{Entity: ref.Target, Where: a.Query.Where, Owner: owner, Ref: ref,
		Figures: a.figures.atEdge(ctx, owner, path, ref, a.Query.Where)}
}

// HasFigures tells whether Figures computes a field of connections.
func HasFigures(field string) bool {
	return field == "aggregate" || field == "groups" || field == "distinct"
}

// Figures resolves aggregate, groups or distinct of a connection.
func (r *Resolver) Figures(ctx context.Context, f graphql.CollectedField, path string, l *model.Listing) (json.RawMessage, error) {
	at := &graphql.FieldContext{Field: graphql.CollectedField{Field: &ast.Field{Alias: path}}}
	ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: l.Entity.Name + "Connection", Field: f, Parent: at})
	switch f.Name {
	case "aggregate":
		return aggregate(ctx, r, l)
	case "groups":
		return groups(ctx, r, l)
	case "distinct":
		return distinct(ctx, r, l)
	}
	return nil, fmt.Errorf("graph: %s is no figure of a connection", f.Name)
}
