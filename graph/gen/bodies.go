package main

import (
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/codegen"

	"litong3422/internal/catalogue"
)

// bodies fills the resolvers of everything derived with one line each, so that
// a new entity needs no Go. Resolvers of other types keep the body they have; a
// new one gets none.
type bodies struct{ catalogue *catalogue.Catalogue }

func (*bodies) Name() string { return "bodies" }

// Implement returns the body of a resolver.
func (b *bodies) Implement(previous string, f *codegen.Field) string {
	owner := f.Object.Name
	if owner == "Query" {
		if e := b.catalogue.ByList(f.Name); e != nil {
			return fmt.Sprintf("return list(ctx, r.Resolver, %q, model.New%sConnection)", e.Name, e.Name)
		}
		if e := b.catalogue.BySingle(f.Name); e != nil {
			return fmt.Sprintf("return single[model.%s](ctx, r.Resolver, %q)", e.Name, e.Name)
		}
	}
	if e := b.catalogue.Entity(strings.TrimSuffix(owner, "Connection")); e != nil && e.Name != owner {
		return fmt.Sprintf("return %s(ctx, r.Resolver, obj.Listing)", f.Name)
	}
	if e := b.catalogue.Entity(owner); e != nil {
		if f.Name == catalogue.HistoryField {
			return fmt.Sprintf("return history(ctx, r.Resolver, obj, %q)", e.Name)
		}
		if ref := e.Ref(f.Name); ref != nil && ref.Many {
			return fmt.Sprintf("return many(ctx, r.Resolver, obj, %q, %q, model.New%sConnection)", e.Name, ref.Name, ref.Target.Name)
		} else if ref != nil {
			return fmt.Sprintf("return one[model.%s](ctx, obj, r.Resolver.ref(%q, %q))", ref.Target.Name, e.Name, ref.Name)
		}
	}
	if previous != "" {
		return previous
	}
	return "// Write this resolver; until then the package does not compile."
}
