package request

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/dataloader"
	"litong3422/internal/catalogue"
)

// collect lists the selected fields of a type as gqlgen's executor does: fragments are
// spread, equal fields merged, and @skip and @include applied.
func collect(ctx context.Context, set ast.SelectionSet, types ...string) []graphql.CollectedField {
	return graphql.CollectFields(graphql.GetOperationContext(ctx), set, types)
}

// Columns returns the columns and to-one edges that the selection of an entity needs.
func Columns(ctx context.Context, set ast.SelectionSet, e *catalogue.Entity) dataloader.Selection {
	var s dataloader.Selection
	addSelection(ctx, &s, set, e)
	return s
}

func addSelection(ctx context.Context, s *dataloader.Selection, set ast.SelectionSet, e *catalogue.Entity) {
	for _, f := range collect(ctx, set, e.Name, "Node") {
		if field := e.Field(f.Name); field != nil {
			if !slices.Contains(s.Fields, field) {
				s.Fields = append(s.Fields, field)
			}
		} else if ref := e.Ref(f.Name); ref != nil && !ref.Many && !slices.Contains(s.Refs, ref) {
			s.Refs = append(s.Refs, ref)
		}
	}
}

// connectionSelection is what an operation selects of a connection.
type connectionSelection struct {
	rows       bool // nodes, edges or pageInfo: without them no page is read
	cursors    bool
	more       bool // whether there are more
	of         dataloader.Selection
	aggregates []graphql.CollectedField
}

func connectionSelectionOf(ctx context.Context, set ast.SelectionSet, e *catalogue.Entity) connectionSelection {
	var s connectionSelection
	for _, f := range collect(ctx, set, e.Name+"Connection") {
		switch f.Name {
		case "nodes":
			s.rows = true
			addSelection(ctx, &s.of, f.Selections, e)
		case "edges":
			s.rows = true
			for _, g := range collect(ctx, f.Selections, e.Name+"Edge") {
				switch g.Name {
				case "node":
					addSelection(ctx, &s.of, g.Selections, e)
				case "cursor":
					s.cursors = true
				}
			}
		case "pageInfo":
			s.rows = true
			for _, g := range collect(ctx, f.Selections, "PageInfo") {
				s.cursors = s.cursors || g.Name == "startCursor" || g.Name == "endCursor"
				s.more = s.more || g.Name == "hasNextPage" || g.Name == "hasPreviousPage"
			}
		case "aggregate":
			s.aggregates = append(s.aggregates, f)
		}
	}
	return s
}
