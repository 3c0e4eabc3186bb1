package web

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"maps"
	"slices"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph/admission"
	"litong3422/graph/request"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/query"
	"litong3422/internal/transfer"
)

// ReadExport reads the body of a request for an export without HTTP, in the name of a viewer.
func ReadExport(ctx context.Context, schema Schema, rules Rules, viewer auth.Viewer, members map[string]any, log *slog.Logger) (transfer.Wanted, error) {
	operations := newGraphQLAPI(schema, rules, newTrustedDocuments(nil, log), time.Now, log)
	return newExportsAPI(operations, &Exports{}).wanted(ctx, viewer, members)
}

// exportRequest is the body of a request for an export: an operation of the API, or an
// entity with filter, order and columns.
type exportRequest struct {
	operation operationRequest
	entity    string
	columns   []query.Column // of an entity
	format    transfer.Format
	encoding  transfer.Encoding
	purpose   string
}

// longestPurpose is how many characters the purpose of an export has at most.
const longestPurpose = 200

// wanted reads the body of a request for an export.
func (x *exportsAPI) wanted(ctx context.Context, viewer auth.Viewer, members map[string]any) (transfer.Wanted, error) {
	asked, err := json.Marshal(withoutTexts(members))
	if err != nil {
		return transfer.Wanted{}, err
	}
	q, err := x.exportRequest(members)
	if err != nil {
		return transfer.Wanted{}, err
	}
	if err := x.operations.trusted.resolve(ctx, &q.operation); err != nil {
		return transfer.Wanted{}, err
	}
	table, err := x.table(ctx, viewer, &q)
	return transfer.Wanted{Viewer: viewer, Table: table, Asked: asked, Format: q.format, Encoding: q.encoding, Purpose: q.purpose}, err
}

// withoutTexts is the request without what its row holds in columns of their own.
func withoutTexts(members map[string]any) map[string]any {
	rest := maps.Clone(members)
	for _, name := range []string{"format", "encoding", "purpose"} {
		delete(rest, name)
	}
	return rest
}

// exportRequest splits the members of a body.
func (x *exportsAPI) exportRequest(members map[string]any) (q exportRequest, err error) {
	rest := maps.Clone(members)
	texts := map[string]string{}
	for _, name := range []string{"format", "encoding", "purpose", "entity"} {
		value, given := rest[name]
		delete(rest, name)
		if !given || value == nil {
			continue
		}
		text, ok := value.(string)
		if !ok {
			return q, malformed("%s 的类型不对", "%s is of the wrong type", name)
		}
		texts[name] = text
	}
	q.entity, q.purpose = texts["entity"], texts["purpose"]
	if utf8.RuneCountInString(q.purpose) > longestPurpose {
		return q, malformed("purpose 至多%d字", "purpose has at most %d characters", longestPurpose)
	}
	if q.format, q.encoding, err = transfer.ParseFormat(texts["format"], texts["encoding"]); err != nil {
		return q, err
	}
	if q.entity == "" {
		q.operation, err = operationOf(rest)
		return q, err
	}
	return q, x.entityRequest(&q, rest)
}

// entityRequest makes the operation that reads an entity.
func (x *exportsAPI) entityRequest(q *exportRequest, rest map[string]any) error {
	e := x.catalogue.Entity(q.entity)
	if e == nil {
		return fault.New(fault.Invalid, "没有这类记录", "there is no such entity")
	}
	var names []string
	variables := map[string]any{}
	for name, value := range rest {
		switch {
		case value == nil:
		case name == "columns":
			list, ok := value.([]any)
			for _, item := range list {
				text, isText := item.(string)
				names, ok = append(names, text), ok && isText
			}
			if !ok {
				return malformed("columns 应为字段名的列表", "columns must be a list of names of fields")
			}
		case name == "where", name == "orderBy", name == "search" && len(e.Searched()) > 0:
			variables[name] = value
		default:
			return malformed("只接受 entity、where、orderBy、search、columns、format、encoding、purpose", "only entity, where, orderBy, search, columns, format, encoding and purpose are accepted")
		}
	}
	columns, err := request.TableColumns(e, names)
	if err != nil {
		return err
	}
	q.columns = columns
	q.operation = operationRequest{query: request.TableQuery(e, columns), variables: variables}
	return nil
}

// table admits the operation as the API does, and reads it as a table.
func (x *exportsAPI) table(ctx context.Context, viewer auth.Viewer, q *exportRequest) (t query.Table, err error) {
	ctx, operations, err := x.operations.operationsOf(ctx, q.operation.trusted)
	if err != nil {
		return t, err
	}
	op, errs := operations.Prepare(admission.Request{
		Text: q.operation.query, Operation: q.operation.operationName, Suggest: slices.Contains(x.operations.rules.Suggest, viewer.Role)})
	if len(errs) > 0 {
		return t, faultOf(errs[0])
	}
	variables, _, errs := operations.Variables(op, q.operation.variables)
	if len(errs) > 0 {
		return t, faultOf(errs[0])
	}
	ctx = noteOperation(ctx, op.Definition, q.operation.query)
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{RawQuery: q.operation.query, Variables: variables, Doc: op.Document, Operation: op.Definition})
	if t, err = x.tables.Table(ctx, op.Definition); err == nil && q.columns != nil {
		t.Columns = q.columns
	}
	return t, err
}

// faultOf returns the fault of an error in a document.
func faultOf(err error) error {
	var f *fault.Error
	if errors.As(err, &f) {
		return f
	}
	return fault.New(fault.Invalid, "参数的值不合要求", "an argument has a value of the wrong kind").Wrap(err)
}
