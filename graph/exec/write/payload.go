package write

import (
	"bytes"
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/internal/change"
	"litong3422/internal/fault"
)

// object is a JSON object whose members keep their order.
type object struct {
	names  []string
	values []any
}

func (o *object) add(name string, value any) {
	o.names, o.values = append(o.names, name), append(o.values, value)
}

// MarshalJSON writes the members in the order in which they were added.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, name := range o.names {
		if i > 0 {
			b.WriteByte(',')
		}
		key, err := json.Marshal(name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(o.values[i])
		if err != nil {
			return nil, err
		}
		b.Write(append(append(key, ':'), value...))
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// typeOf returns the type of the schema that a problem is shown as.
func typeOf(p change.Problem) string {
	switch p.Code {
	case change.NotUnique:
		return "NotUnique"
	case change.VersionConflict:
		return "VersionConflict"
	case change.NotPermitted:
		return "NotPermitted"
	case change.BudgetExceeded:
		return "BudgetExceeded"
	case change.NotWritten:
		return "NotWritten"
	case change.RuleViolation, change.InUse:
		return "RuleViolation"
	}
	return "ValidationError"
}

// problemsOf writes the selected fields of problems.
func problemsOf(ctx context.Context, f graphql.CollectedField, problems change.Problems) []object {
	list := make([]object, len(problems))
	for i, p := range problems {
		typ := typeOf(p)
		path := p.Path
		if path == nil {
			path = []string{}
		}
		for _, part := range collect(ctx, f.Selections, typ, "UserError") {
			var value any
			switch part.Name {
			case "__typename":
				value = typ
			case "code":
				value = p.Code
			case "message":
				value = p.Text.In(fault.AudienceFrom(ctx).Language)
			case "path":
				value = path
			case "current":
				value = p.Current
			case "available":
				value = p.Available
			case "rule":
				value = p.Rule
			}
			list[i].add(part.Alias, value)
		}
	}
	return list
}
