package compile

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
)

// maxDigits bounds a decimal from outside: numeric would take 131,072 digits.
const maxDigits = 40

// values binds values to compare a field with, as one array parameter or as one
// parameter each. They were coerced at the edge; what PostgreSQL would refuse in
// its own words is refused here in ours.
func (b *builder) values(e *catalogue.Entity, f *catalogue.Field, values []any) []any {
	out := make([]any, len(values))
	for i, v := range values {
		checked, ok := CheckValue(typeOf(e, f), v)
		if !ok {
			b.fail(fault.New(fault.Invalid, "字段 %s 的值无效", "invalid value for field %s", f.Name))
		}
		out[i] = checked
	}
	return out
}

// one binds a checked value. Text forms go over the wire as text and are cast by
// PostgreSQL, so that the driver needs to know no type of ours.
func (b *builder) one(typ string, value any) string {
	switch typ {
	case "text", "bigint", "boolean":
		return b.bind(value) + "::" + typ
	default:
		return b.bind(value) + "::text::" + typ
	}
}

// word writes a value into the statement where it is one of the few words that the
// catalogue knows: PostgreSQL then knows how many rows have it, also in a plan that
// serves for all parameters. All other values are bound.
func (b *builder) word(f *catalogue.Field, typ string, value any) string {
	switch value := value.(type) {
	case bool:
		if f.Kind == catalogue.Boolean {
			return sqlBool(value)
		}
	case string:
		if f.Kind == catalogue.Enum && slices.Contains(f.Enum, value) {
			return "'" + value + "'::text"
		}
	}
	return b.one(typ, value)
}

// array binds checked values as one array, so that the statement's text, and its
// plan, do not depend on their number.
func (b *builder) array(typ string, values []any) string {
	switch typ {
	case "bigint":
		return b.bind(sliceOf[int64](values)) + "::bigint[]"
	case "boolean":
		return b.bind(sliceOf[bool](values)) + "::boolean[]"
	case "text":
		return b.bind(sliceOf[string](values)) + "::text[]"
	default:
		return b.bind(sliceOf[string](values)) + "::text[]::" + typ + "[]"
	}
}

// key leaves room for a key of an entity.
func (b *builder) key(e *catalogue.Entity) string {
	b.keysAt, b.keyType = len(b.args), KeyType(e)
	return b.bind(nil) + "::text::" + b.keyType
}

// keys leaves room for keys of an entity, as one array. It hides how many they are
// from the planner, which would take a plan made for few to be so much better that
// it made one at each run.
func (b *builder) keys(e *catalogue.Entity) string {
	b.keysAt, b.keyType = len(b.args), KeyType(e)
	array := b.keyType + "[]"
	return "(SELECT " + b.bind(nil) + "::text[]::" + array + ")::" + array
}

func sliceOf[T any](values []any) []T {
	out := make([]T, 0, len(values))
	for _, v := range values {
		if t, ok := v.(T); ok { // check saw to it, or the builder has failed
			out = append(out, t)
		}
	}
	return out
}

// CheckValue reports whether PostgreSQL would take value as typ.
func CheckValue(typ string, value any) (any, bool) {
	switch v := value.(type) {
	case bool:
		return v, typ == "boolean"
	case int:
		return int64(v), typ == "bigint"
	case int64:
		return v, typ == "bigint"
	case string:
		switch typ {
		case "text":
			return v, utf8.ValidString(v) && !strings.Contains(v, "\x00")
		case "uuid":
			_, err := uuid.Parse(v)
			return v, err == nil && len(v) == 36
		case "numeric":
			return v, isDecimal(v)
		case "date":
			t, err := time.Parse(time.DateOnly, v)
			return v, err == nil && t.Year() > 0
		case "timestamptz":
			t, err := time.Parse(time.RFC3339Nano, v)
			t = t.UTC() // PostgreSQL refuses offsets that RFC 3339 allows
			return t.Format(time.RFC3339Nano), err == nil && t.Year() > 0 && t.Year() < 10000
		}
	}
	return value, false
}

// isDecimal accepts -12.50, not 1e9, NaN or an empty fraction.
func isDecimal(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole, fraction, dotted := strings.Cut(s, ".")
	if dotted && fraction == "" || whole == "" || len(s) > maxDigits {
		return false
	}
	return strings.Trim(whole+fraction, "0123456789") == ""
}

// likePattern makes text match itself inside LIKE.
func likePattern(text string) string {
	return strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(text)
}
