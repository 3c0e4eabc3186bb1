package graph

import (
	"errors"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"litong3422/graph/model"
	"litong3422/internal/fault"
)

// literalRule is a rule of ours beside those of the specification: a date, an
// instant or a decimal that is written in a document has to be one. The validator
// takes any text for a scalar that it does not know, and what is wrong would turn
// up while fields are resolved, in an answer instead of a refusal.
const literalRule = "LiteralsOfScalars"

// ourRules adds the rules of ours to those of the specification.
func ourRules(r *rules.Rules) *rules.Rules {
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

// literalText tells whether a text is no value of one of our scalars, and what one
// looks like.
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
	var told *fault.Error
	if errors.As(err, &told) {
		form = told.Text
	}
	return form, err != nil
}
