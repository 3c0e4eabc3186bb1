package cache

import (
	"context"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// ofVersion lists, by type, the fields that depend on the data version alone. An
// operation with a field that is not listed is not cached.
func ofVersion(typ string) string {
	switch typ {
	case "Query":
		return "county pillars subItem indicators indicator reconciliation"
	case "County":
		return "code name division dataThrough dataFrom demo facts"
	case "Pillar":
		return "number name subItems"
	case "SubItem":
		return "code name summary headline indicators facts"
	case "Indicator":
		return "code name definition numerator denominator unit decimals kind frequency direction subItem owner source " +
			"target targetProposed redLine baseline drill finest values trend ranking chart"
	case "IndicatorValue":
		return "division from to period value numerator denominator status light target yearOnYear periodOnPeriod drill"
	case "RankedValue":
		return "rank previousRank gapToAverage value"
	case "ReconciliationRow":
		return "fact computed difference matches drill"
	case "Drill":
		return "entity list where numeratorWhere dateField sumField"
	case "LocalizedText":
		return "zh en"
	}
	return ""
}

// dependsOnVersion reports whether fields of a type depend on the data version alone.
func (e *Executor) dependsOnVersion(ctx context.Context, fields []graphql.CollectedField, typ string) bool {
	listed := strings.Fields(ofVersion(typ))
	for _, f := range fields {
		switch {
		case len(f.Deferrables) > 0:
			return false
		case f.Name == "__typename":
			continue
		case f.Name == "chart" && f.ArgumentMap(graphql.GetOperationContext(ctx).Variables)["kind"] == "COMPOSITION":
			return false // counted from rows
		case !slices.Contains(listed, f.Name) && !e.columnOfVersion(typ, f.Name):
			return false
		}
		of := f.Definition.Type.Name()
		if len(f.Selections) > 0 && !e.dependsOnVersion(ctx, collect(ctx, f.Selections, of), of) {
			return false
		}
	}
	return true
}

// columnOfVersion reports whether a field is a column, or a to-one edge, of a table
// that the data version covers wholly.
func (e *Executor) columnOfVersion(typ, field string) bool {
	if typ != "Division" && typ != "DocumentFact" {
		return false
	}
	entity := e.resolver.Catalogue().Entity(typ)
	ref := entity.Ref(field)
	return entity.Field(field) != nil || ref != nil && !ref.Many
}

func rootFields(ctx context.Context) []graphql.CollectedField {
	return collect(ctx, graphql.GetOperationContext(ctx).Operation.SelectionSet, "Query")
}

func collect(ctx context.Context, set ast.SelectionSet, typ string) []graphql.CollectedField {
	return graphql.CollectFields(graphql.GetOperationContext(ctx), set, []string{typ, "Node"})
}
