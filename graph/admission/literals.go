package admission

import (
	"errors"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"litong3422/graph/model"
	"litong3422/internal/fault"
)

// literalRule is a rule beside those of the specification: a date, an instant or a
// decimal in a document must be one. The validator takes any text for a scalar that it
// does not know. The mistake would only be found while fields are resolved, in an answer
// instead of a refusal.
const literalRule = "LiteralsOfScalars"

// withLiteralRule adds the rule to those of the specification.
func withLiteralRule(r *rules.Rules) *rules.Rules {
	r.AddRule(literalRule, func(observers *validator.Events, addError validator.AddErrFunc) {
		observers.OnValue(func(_ *validator.Walker, value *ast.Value) {
			if value.Definition == nil || !isLeafLiteral(value.Kind) {
				return
			}
			if _, wrong := literalText(value.Definition.Name, value.Raw); wrong {
				addError(validator.Message("%s", value.Definition.Name), core.At(value.Position))
			}
		})
	})
	return r
}

func isLeafLiteral(kind ast.ValueKind) bool {
	return kind == ast.StringValue || kind == ast.BlockValue || kind == ast.IntValue || kind == ast.FloatValue
}

// literalText reports whether a text is no value of a scalar, and the form of a value.
func literalText(scalar, text string) (form fault.Text, wrong bool) {
	var err error
	switch scalar {
	case "Date":
		_, err = model.ParseDate(text)
	case "DateTime":
		_, err = model.ParseDateTime(text)
	case "Decimal":
		_, err = model.ParseDecimal(text)
	}
	var f *fault.Error
	if errors.As(err, &f) {
		form = f.Text
	}
	return form, err != nil
}
