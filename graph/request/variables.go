package request

import (
	"errors"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"litong3422/internal/fault"
)

// Variables coerces the variables of an operation. The validator alone takes "5" for an
// Int and anything for a Date, inside lists and objects too. Such a mistake would only
// be found while fields are resolved, in an answer instead of a refusal. The error
// names the place in the variables and the type there, never the value.
func Variables(schema *ast.Schema, op *ast.OperationDefinition, given map[string]any) (map[string]any, *gqlerror.Error) {
	coerced, err := validator.VariableValues(schema, op, given)
	if err != nil {
		if plain := checkVariables(schema, op, given); plain != nil {
			return nil, &gqlerror.Error{Err: plain}
		}
		return nil, variableError(err)
	}
	if err := checkVariables(schema, op, coerced); err != nil {
		return nil, &gqlerror.Error{Err: err}
	}
	return coerced, nil
}

// checkVariables returns the error of the first value that is not of its variable's type.
func checkVariables(schema *ast.Schema, op *ast.OperationDefinition, values map[string]any) error {
	for _, def := range op.VariableDefinitions {
		value, set := values[def.Variable]
		if !set {
			if def.Type.NonNull && def.DefaultValue == nil {
				return fault.InvalidArgument("$"+def.Variable, "缺少必填值", "a value is required")
			}
			continue
		}
		if !known(schema, def.Type) {
			continue
		}
		if _, err := Coerce(schema, value, def.Type, "$"+def.Variable); err != nil {
			return err
		}
	}
	return nil
}

// known reports whether the schema has a type. Validation refuses other types.
func known(schema *ast.Schema, t *ast.Type) bool { return schema.Types[t.Name()] != nil }

// variableError returns the error of a variable that the validator refused. It names
// the place, never the value.
func variableError(err error) *gqlerror.Error {
	var e *gqlerror.Error
	place := ""
	if errors.As(err, &e) {
		place = QuotedName(`"` + strings.TrimPrefix(e.Path.String(), "variable.") + `"`)
	}
	return &gqlerror.Error{Err: fault.New(fault.Invalid, "变量 %s 的值不合要求", "variable %s has a value of the wrong kind", place).Wrap(err)}
}
