package request

import (
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/filter"
	"litong3422/internal/page"
	"litong3422/internal/query"
)

// List is what a list field requests. It is the same for all rows of its level, and
// safe for concurrent use.
type List struct {
	Query      query.List
	Binding    page.Binding // of its cursors
	Rows       bool         // whether a page is selected: nodes, edges or pageInfo
	Aggregates *Aggregates
}

// List reads the arguments and the selection of a list field. name is the list's own
// name, or the entity's and the edge's ("Division.children"); cursors are bound to it.
func (r *Reader) List(ctx context.Context, field graphql.CollectedField, name string, e *catalogue.Entity) (*List, error) {
	args, err := r.Arguments(ctx, field.Field)
	if err != nil {
		return nil, err
	}
	selection := connectionSelectionOf(ctx, field.Selections, e)
	p := &List{Query: query.List{Entity: e}, Rows: selection.rows}
	canonical := canonicalWhere(args)
	if p.Query.Where, err = filter.Argument(args, e); err != nil {
		return nil, err
	}
	if p.Query.Order, err = orderOf(args, e); err != nil {
		return nil, err
	}
	if err = p.search(args); err != nil {
		return nil, err
	}
	p.Binding = binding(name, p.Query.Order, canonical)
	if p.Query.Page, err = r.pageOf(args, p.Binding, len(p.Query.Order)); err != nil {
		return nil, err
	}
	p.Query.Page.SkipCursors, p.Query.Page.SkipHasNext = !selection.cursors, !selection.more
	p.Query.Fields, p.Query.Refs = selection.of.Fields, selection.of.Refs
	p.Aggregates, err = r.aggregates(ctx, e, selection.aggregates)
	return p, err
}

// canonicalWhere returns the filter and the search as text, for the binding of cursors.
func canonicalWhere(args map[string]any) json.RawMessage {
	where := args["where"]
	if text, searched := args["search"]; searched {
		where = []any{where, text}
	}
	text, err := json.Marshal(where)
	if err != nil { // coerced values always marshal
		return nil
	}
	return text
}

// maxCountLimit bounds countUpTo: beyond it the exact count costs no more.
const maxCountLimit = 100_000

// CountLimit reads the argument of countUpTo.
func (r *Reader) CountLimit(ctx context.Context, f graphql.CollectedField) (int, error) {
	args, err := r.Arguments(ctx, f.Field)
	if err != nil {
		return 0, err
	}
	n := args["limit"].(int64)
	if n < 1 || n > maxCountLimit {
		return 0, fault.InvalidArgument("limit", "应在1与%d之间", "must lie between 1 and %d", maxCountLimit)
	}
	return int(n), nil
}

// SingleKey reads the key of a field of Query that returns one row: its id or code.
func (r *Reader) SingleKey(ctx context.Context, field graphql.CollectedField, e *catalogue.Entity) (string, error) {
	args, err := r.Arguments(ctx, field.Field)
	if err != nil {
		return "", err
	}
	if id, ok := args["id"].(string); ok {
		ids := []any{id}
		if err := filter.Keys(e, ids, "id"); err != nil {
			return "", err
		}
		return ids[0].(string), nil
	}
	for _, f := range e.Fields {
		if code, ok := args[f.Name].(string); ok {
			return code, checkCode(e, code, f.Name)
		}
	}
	return "", fault.InvalidArgument("id", "缺少必填值", "a value is required")
}

// checkCode refuses a division code that cannot be one.
func checkCode(e *catalogue.Entity, code, path string) error {
	if e.Name != "Division" {
		return nil
	}
	digits := len(code) == 12
	for _, c := range code {
		digits = digits && c >= '0' && c <= '9'
	}
	if !digits {
		return fault.InvalidArgument(path, "区划代码应为12位数字", "a division code has 12 digits")
	}
	return nil
}

// ErrNotFound returns the error of a row that does not exist, or that the viewer may
// not read.
func ErrNotFound(e *catalogue.Entity, key string) error {
	return fault.New(fault.NotFound, "没有编码或标识为 %q 的%s（或无权查看）。", "There is no %[2]s with the code or id %[1]q, or it is not yours to see.", key, e.Name)
}
