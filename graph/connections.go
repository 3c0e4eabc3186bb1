package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/graph/request"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// figuresAtRoot returns the reader of the aggregates of a list of Query. It reads them
// once, when the first aggregate field is resolved.
func figuresAtRoot(ctx context.Context, r *Resolver, scope auth.Scope, p *request.List) func(string) (json.RawMessage, error) {
	read := sync.OnceValues(func() ([][]*string, error) {
		figures, err := r.Reader.Aggregate(ctx, scope, p.Query.Entity, p.Query.Where, p.Aggregates.Figures)
		return figures, fault.Reading("computing aggregates", p.Query.Entity.Name, err)
	})
	return figuresBy(p, read)
}

// figuresAtEdge returns the reader of the aggregates of a to-many edge. It reads them
// once for all rows of the level.
func figuresAtEdge(ctx context.Context, owner dataloader.Record, path string, ref *catalogue.Ref, p *request.List) func(string) (json.RawMessage, error) {
	return figuresBy(p, func() ([][]*string, error) {
		return dataloader.Figures(ctx, owner, path+" figures", ref, func() (dataloader.FiguresPlan, error) {
			return dataloader.FiguresPlan{Where: p.Query.Where, Figures: p.Aggregates.Figures}, nil
		})
	})
}

func figuresBy(p *request.List, read func() ([][]*string, error)) func(string) (json.RawMessage, error) {
	return func(alias string) (json.RawMessage, error) {
		figures, err := read()
		if err != nil {
			return nil, err
		}
		return p.Aggregates.JSON(alias, figures), nil
	}
}

// aggregate resolves an aggregate field of a connection.
func aggregate(ctx context.Context, _ *Resolver, l *model.Listing) (json.RawMessage, error) {
	return l.Figures(graphql.GetFieldContext(ctx).Field.Alias)
}

// groups resolves the groups of a connection.
func groups(ctx context.Context, r *Resolver, l *model.Listing) (json.RawMessage, error) {
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	field := graphql.GetFieldContext(ctx)
	p, err := request.Planned(ctx, func() (*request.Groups, error) { return r.requests.Groups(ctx, field.Field, l.Entity, l.Where) })
	if err != nil {
		return nil, err
	}
	var found []postgres.Group
	var rows request.GroupRows
	if l.Owner == nil {
		if found, err = r.Reader.Groups(ctx, scope, p.Query); err == nil {
			rows, err = p.ReadRows(ctx, r.Reader, scope, found, r.rowsWithEdges)
		}
	} else {
		found, rows, err = dataloader.GroupsWith(ctx, l.Owner, request.PathOf(field), l.Ref,
			func() (query.Groups, error) { return p.Query, nil },
			func(ctx context.Context, at dataloader.Level, perRow [][]postgres.Group) ([]request.GroupRows, error) {
				return p.ReadRowsPer(ctx, at, perRow, r.rowsWithEdges)
			})
	}
	if err != nil {
		return nil, fault.Reading("grouping rows", l.Entity.Name, err)
	}
	var through time.Time
	if p.Partial() {
		county, _, err := r.DB.County(ctx, scope)
		if err != nil {
			return nil, fault.Reading("reading the last day", "County", err)
		}
		through = county.Through
	}
	return p.JSON(found, rows, through), nil
}

// distinct resolves the distinct values of a field over the rows of a connection.
func distinct(ctx context.Context, r *Resolver, l *model.Listing) (json.RawMessage, error) {
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	field := graphql.GetFieldContext(ctx)
	p, err := request.Planned(ctx, func() (*request.Distinct, error) { return r.requests.Distinct(ctx, field.Field, l.Entity, l.Where) })
	if err != nil {
		return nil, err
	}
	var found []postgres.Group
	if l.Owner == nil {
		found, err = r.Reader.Groups(ctx, scope, p.Query)
	} else {
		found, err = dataloader.Groups(ctx, l.Owner, request.PathOf(field), l.Ref, func() (query.Groups, error) { return p.Query, nil })
	}
	if err != nil {
		return nil, fault.Reading("reading distinct values", l.Entity.Name, err)
	}
	return p.JSON(found), nil
}

// totalCount resolves the exact number of rows of a connection.
func totalCount(ctx context.Context, r *Resolver, l *model.Listing) (int, error) {
	n, err := count(ctx, r, l, 0)
	return int(n), err
}

// countUpTo resolves a count that stops at its limit.
func countUpTo(ctx context.Context, r *Resolver, l *model.Listing) (*model.CountUpTo, error) {
	limit, err := request.Planned(ctx, func() (int, error) { return r.requests.CountLimit(ctx, graphql.GetFieldContext(ctx).Field) })
	if err != nil {
		return nil, err
	}
	n, err := count(ctx, r, l, limit+1) // the one more shows whether the count is exact
	return &model.CountUpTo{Value: min(int(n), limit), Exact: int(n) <= limit}, err
}

// count counts the rows of a connection, up to limit unless that is 0.
func count(ctx context.Context, r *Resolver, l *model.Listing, limit int) (int64, error) {
	if l.Owner == nil {
		scope, err := scopeOf(ctx)
		if err != nil {
			return 0, err
		}
		n, err := r.Reader.Count(ctx, scope, l.Entity, l.Where, limit)
		return n, fault.Reading("counting rows", l.Entity.Name, err)
	}
	return dataloader.Count(ctx, l.Owner, request.PathOf(graphql.GetFieldContext(ctx)), l.Ref, func() (dataloader.CountPlan, error) {
		return dataloader.CountPlan{Where: l.Where, Limit: limit}, nil
	})
}

// The rest lets another executor resolve fields of connections that only this package
// can resolve.

// ListingAtRoot returns the rows that a list of Query lists.
func (r *Resolver) ListingAtRoot(ctx context.Context, scope auth.Scope, p *request.List) *model.Listing {
	return &model.Listing{Entity: p.Query.Entity, Where: p.Query.Where, Figures: figuresAtRoot(ctx, r, scope, p)}
}

// ListingAtEdge returns the rows at the end of an owner's edge. path must be the same
// for all siblings of the owner, and differ from the paths of other rows.
func (r *Resolver) ListingAtEdge(ctx context.Context, p *request.List, owner dataloader.Record, path string, ref *catalogue.Ref) *model.Listing {
	return &model.Listing{Entity: ref.Target, Where: p.Query.Where, Owner: owner, Ref: ref, Figures: figuresAtEdge(ctx, owner, path, ref, p)}
}

// HasFigures reports whether Figures resolves a field of connections.
func HasFigures(field string) bool {
	return field == "aggregate" || field == "groups" || field == "distinct"
}

// Figures resolves the field aggregate, groups or distinct of a connection.
func (r *Resolver) Figures(ctx context.Context, f graphql.CollectedField, path string, l *model.Listing) (json.RawMessage, error) {
	// WithFieldContext makes the field of ctx the parent: the connection comes first.
	ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Field: graphql.CollectedField{Field: &ast.Field{Alias: path}}})
	ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: l.Entity.Name + "Connection", Field: f})
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
