package batch

import (
	"context"
	"errors"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/exec"
)

// A field that exceeds a limit fails here and not in the reference: running the
// operation again would double the work of every such request. The failure is known
// once the rows are read. Values are then written with their paths, and a null
// propagates to the nearest nullable place, as the specification demands.

// failure is the error of a field, and its path in the response.
type failure struct {
	field graphql.CollectedField
	path  ast.Path
	err   error
}

// errFailed is the error of a value that holds a failed field.
var errFailed = errors.New("batch: a field failed")

// fail notes that the field at the present path failed.
func (x *execution) fail(f graphql.CollectedField, err error) error {
	x.failures = append(x.failures, failure{f, slices.Clone(x.path), err})
	return errFailed
}

// failList makes a list of groups fail, for all its parents.
func (x *execution) failList(r *read, parents int, err error) {
	x.failing = true
	into := &x.results[r.slot]
	into.failed = err
	into.rows.Truncate(0)
	into.pages = append(into.pages[:0], make([]rowPage, parents)...)
}

// report adds the errors of missing rows and of failed fields to the response.
func (x *execution) report(ctx context.Context) {
	for _, m := range x.missing {
		exec.AddError(ctx, m.field, m.error())
	}
	for _, f := range x.failures {
		exec.AddErrorAt(ctx, f.field, f.path, f.err)
	}
}

// appendFailing writes an object while some field fails. All members are written, so
// that each failure is reported.
func (o object) appendFailing(x *execution, out []byte, at int) (_ []byte, err error) {
	failed := false
	out = append(out, '{')
	for i := range o {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, o[i].name...)
		x.path = append(x.path, ast.PathName(o[i].name[1:len(o[i].name)-2]))
		out, err = o[i].value.append(x, out, at)
		x.path = x.path[:len(x.path)-1]
		switch {
		case errors.Is(err, errFailed):
			failed = true
		case err != nil:
			return out, err
		}
	}
	if failed {
		return out, errFailed
	}
	return append(out, '}'), nil
}

// appendFailing writes a page while some field fails.
func (l rowList) appendFailing(x *execution, out []byte, at int) (_ []byte, err error) {
	failed := false
	out = append(out, '[')
	p := &x.results[l.slot].pages[at]
	for i := range p.len() {
		if i > 0 {
			out = append(out, ',')
		}
		x.path = append(x.path, ast.PathIndex(i))
		out, err = l.of.append(x, out, p.row(i))
		x.path = x.path[:len(x.path)-1]
		switch {
		case errors.Is(err, errFailed):
			failed = true
		case err != nil:
			return out, err
		}
	}
	if failed {
		return out, errFailed
	}
	return append(out, ']'), nil
}

// appendNullable writes an object of a place that may be null. It writes null if a
// field of the object failed.
func (o object) appendNullable(x *execution, out []byte, at int, nullable bool) ([]byte, error) {
	from := len(out)
	out, err := o.append(x, out, at)
	if nullable && errors.Is(err, errFailed) {
		return append(out[:from], "null"...), nil
	}
	return out, err
}

// groupList writes the groups of one parent.
type groupList struct {
	rowList
	field graphql.CollectedField
}

func (g groupList) append(x *execution, out []byte, at int) ([]byte, error) {
	if err := x.results[g.slot].failed; err != nil {
		return out, x.fail(g.field, err)
	}
	return g.rowList.append(x, out, at)
}
