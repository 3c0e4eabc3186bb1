package request

import (
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/catalogue"
	"litong3422/internal/page"
)

// Reader reads requests against a schema. It is safe for concurrent use. Its methods
// expect a context that holds the operation, as gqlgen makes it. Their errors are
// faults that name the argument, never its value.
type Reader struct {
	Schema    *ast.Schema          // the full schema, with all arguments
	Catalogue *catalogue.Catalogue // the entities of the schema
	Cursors   page.Cursors
}
