package graph

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"litong3422/internal/fault"
)

// readVariables coerces the variables of an operation. The validator alone takes
// "5" for an Int, "closed" for CLOSED, and anything for a Date, inside of lists and
// objects too; what is wrong would turn up while fields are resolved, in an answer
// instead of a refusal. Its own errors do not say what is wanted, either.
func readVariables(schema *ast.Schema, op *ast.OperationDefinition, given map[string]any) (map[string]any, *gqlerror.Error) {
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

// checkVariables names the first value that is not of its variable's type, and what
// is wanted there; never the value.
func checkVariables(schema *ast.Schema, op *ast.OperationDefinition, values map[string]any) error {
	c := coercion{schema: schema}
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
		if _, err := c.value(value, def.Type, "$"+def.Variable); err != nil {
			return err
		}
	}
	return nil
}

// known tells whether a type can be read; validation refuses the others.
func known(schema *ast.Schema, t *ast.Type) bool { return schema.Types[t.Name()] != nil }

// nameOrNot is a name of a client's, if it is one: what it sent as a name may be
// anything.
func nameOrNot(name string) string {
	if quoted := quotedName(`"` + name + `"`); quoted != "" {
		return quoted
	}
	return "?"
}

// valueText says in our words what the validator found wrong with a literal: its
// own repeat the document.
func valueText(message string) fault.Text {
	name := quotedName(message)
	switch {
	case strings.Contains(message, "is not defined by type"):
		return fault.Text{ZH: "没有这个输入字段:" + name, EN: "there is no such input field: " + name}
	case strings.Contains(message, "was not provided"):
		return fault.Text{ZH: "缺少必填的输入字段:" + name, EN: "a required input field is missing: " + name}
	case strings.Contains(message, "does not exist in"):
		return fault.Text{ZH: "没有这个枚举值:" + name, EN: "there is no such enum value: " + name}
	case strings.HasPrefix(message, "Expected value of type "), strings.HasPrefix(message, "Enum "):
		return fault.Text{ZH: "值应为 " + name + " 类型", EN: "a value must be of type " + name}
	}
	scalar, _, _ := strings.Cut(message, " cannot represent ")
	return fault.Text{ZH: "值应为 " + scalar + " 类型", EN: "a value must be of type " + scalar}
}
