package admission

import (
	"encoding/json"
	"strconv"

	"litong3422/graph/request"
)

// check refuses a page size that no connection accepts.
func (p rowCount) check(variables map[string]any) error {
	n := p.fixed
	if value, given := variables[p.variable]; given && value != nil {
		given, ok := numberIn(value)
		if !ok {
			return nil // the executor says why
		}
		n = given
	}
	if n < 1 || n > request.MaxPageSize {
		return request.ErrPageSize(p.argument, strconv.FormatFloat(n, 'f', -1, 64))
	}
	return nil
}

// numberIn reads a page size from a variable's value, as coerced for Int.
func numberIn(value any) (float64, bool) {
	switch v := value.(type) {
	case int:
		return float64(v), true
	case int64:
		return float64(v), true
	case float64:
		return v, true
	case json.Number:
		n, err := v.Float64()
		return n, err == nil
	case string: // gqlgen takes "5" for 5
		n, err := strconv.ParseFloat(v, 64)
		return n, err == nil
	}
	return 0, false
}
