package request

import (
	"context"
	"encoding/json"
	"math"
	"reflect"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/model"
	"litong3422/internal/fault"
)

// The arguments of derived fields are read here and nowhere else, against the full
// schema. gqlgen does not see these arguments, and the validator checks literals only.
// Inside a variable it takes "3" for an Int and anything for a Date, applies no
// defaults, and lifts no single value to a list.

// Arguments reads the arguments of a field. A null argument is one that was not given:
// it has its default, or is absent.
func (r *Reader) Arguments(ctx context.Context, f *ast.Field) (map[string]any, error) {
	c := coercion{schema: r.Schema, variables: graphql.GetOperationContext(ctx).Variables}
	args := map[string]any{}
	for _, def := range f.Definition.Arguments {
		var given *ast.Value
		if a := f.Arguments.ForName(def.Name); a != nil {
			given = a.Value
		}
		v, isGiven, err := c.given(given, def.Type, def.Name)
		if err == nil && v == nil {
			v, err = c.byDefault(def.DefaultValue, def.Type, isGiven, def.Name)
		}
		if err != nil {
			return nil, err
		}
		if v != nil {
			args[def.Name] = v
		}
	}
	return args, nil
}

// Coerce reads a value of a type, as if a client had sent it in a variable. path names
// the value in errors.
func Coerce(schema *ast.Schema, v any, t *ast.Type, path string) (any, error) {
	return coercion{schema: schema}.value(v, t, path)
}

type coercion struct {
	schema    *ast.Schema
	variables map[string]any
	// nullsCount makes a null field of an input a value of its own: it empties what it names.
	nullsCount bool
}

// word is an enum literal, which is not a string.
type word string

// given reads a literal, if there is one. A variable without a value counts as none.
func (c coercion) given(v *ast.Value, t *ast.Type, path string) (value any, isGiven bool, err error) {
	if v != nil && v.Kind == ast.Variable {
		if _, set := c.variables[v.Raw]; !set {
			v = nil
		}
	}
	if v == nil {
		return nil, false, nil
	}
	value, err = c.literal(v, t, path)
	return value, true, err
}

// byDefault returns the default of an argument or input field that has no value: it was
// not given, or given as null where its type allows that. The result is nil without one.
func (c coercion) byDefault(v *ast.Value, t *ast.Type, isGiven bool, path string) (any, error) {
	switch {
	case v != nil:
		return c.literal(v, t, path)
	case t.NonNull && !isGiven:
		return nil, fault.InvalidArgument(path, "缺少必填值", "a value is required")
	}
	return nil, nil
}

// fields reads the fields of an input object; read returns the value of one field, and
// whether the client gave it. A null field beside a field with a value counts as not
// given, because many clients send all fields of an input. Where all are null they stay,
// and a filter refuses them: a forgotten variable must not match every row.
func (c coercion) fields(def *ast.Definition, path string, read func(*ast.FieldDefinition, string) (any, bool, error)) (map[string]any, error) {
	object := map[string]any{}
	var nulls []string
	valued := false
	for _, f := range def.Fields {
		at := path + "." + f.Name
		v, isGiven, err := read(f, at)
		if err == nil && v == nil {
			v, err = c.byDefault(f.DefaultValue, f.Type, isGiven, at)
		}
		if err != nil {
			return nil, err
		}
		switch {
		case v != nil:
			object[f.Name] = v
			valued = valued || isGiven
		case isGiven:
			nulls = append(nulls, f.Name)
		}
	}
	if !valued || c.nullsCount {
		for _, name := range nulls {
			object[name] = nil
		}
	}
	return object, nil
}

// literal reads a value written in the document.
func (c coercion) literal(v *ast.Value, t *ast.Type, path string) (any, error) {
	switch v.Kind {
	case ast.Variable:
		return c.value(c.variables[v.Raw], t, path)
	case ast.NullValue:
		return c.value(nil, t, path)
	case ast.ListValue:
		if t.Elem == nil {
			return nil, fault.InvalidArgument(path, "不接受列表", "takes no list")
		}
		list := make([]any, len(v.Children))
		for i, child := range v.Children {
			item, err := c.literal(child.Value, t.Elem, path+"["+strconv.Itoa(i)+"]")
			if err != nil {
				return nil, err
			}
			list[i] = item
		}
		return list, nil
	case ast.ObjectValue:
		if t.Elem != nil { // a single value stands for a list of one
			item, err := c.literal(v, t.Elem, path)
			return []any{item}, err
		}
		def := c.schema.Types[t.NamedType]
		if def.Kind != ast.InputObject {
			return nil, fault.InvalidArgument(path, "不接受对象", "takes no object")
		}
		return c.fields(def, path, func(f *ast.FieldDefinition, at string) (any, bool, error) {
			return c.given(v.Children.ForName(f.Name), f.Type, at)
		})
	case ast.IntValue, ast.FloatValue:
		return c.value(json.Number(v.Raw), t, path)
	case ast.BooleanValue:
		return c.value(v.Raw == "true", t, path)
	case ast.EnumValue:
		return c.value(word(v.Raw), t, path)
	}
	return c.value(v.Raw, t, path)
}

// value reads a value that came in a variable, or a leaf of the document.
func (c coercion) value(v any, t *ast.Type, path string) (any, error) {
	if v == nil {
		if t.NonNull {
			return nil, fault.InvalidArgument(path, "不能为空", "must not be null")
		}
		return nil, nil
	}
	if t.Elem != nil {
		items := reflect.ValueOf(v) // the validator lifts some single values to typed slices
		if items.Kind() != reflect.Slice {
			item, err := c.value(v, t.Elem, path)
			return []any{item}, err
		}
		list := make([]any, items.Len())
		for i := range list {
			var err error
			if list[i], err = c.value(items.Index(i).Interface(), t.Elem, path+"["+strconv.Itoa(i)+"]"); err != nil {
				return nil, err
			}
		}
		return list, nil
	}
	def := c.schema.Types[t.NamedType]
	switch def.Kind {
	case ast.InputObject:
		return c.object(v, def, path)
	case ast.Enum:
		return enumWord(v, def, path)
	}
	return leaf(v, t.NamedType, path)
}

func (c coercion) object(v any, def *ast.Definition, path string) (any, error) {
	given, ok := v.(map[string]any)
	if !ok {
		return nil, fault.InvalidArgument(path, "应为对象", "must be an object")
	}
	for name := range given {
		if def.Fields.ForName(name) == nil {
			return nil, fault.InvalidArgument(path, "没有字段 %s", "has no field %s", nameOrNot(name))
		}
	}
	return c.fields(def, path, func(f *ast.FieldDefinition, at string) (any, bool, error) {
		inner, present := given[f.Name]
		if !present {
			return nil, false, nil
		}
		coerced, err := c.value(inner, f.Type, at)
		return coerced, true, err
	})
}

func enumWord(v any, def *ast.Definition, path string) (any, error) {
	var s string
	switch v := v.(type) {
	case word:
		s = string(v)
	case string:
		s = v
	default:
		return nil, fault.InvalidArgument(path, "应为枚举值", "must be an enum value")
	}
	if def.EnumValues.ForName(s) == nil {
		return nil, fault.InvalidArgument(path, "不是 %s 的值", "is not a value of %s", def.Name)
	}
	return s, nil
}

// leaf reads a scalar: Int as int64, Float as float64, Boolean as bool, and the
// others as text, which is how they are bound.
func leaf(v any, scalar, path string) (any, error) {
	var out any
	var err error
	switch scalar {
	case "Int":
		var ok bool
		if out, ok = wholeNumber(v); !ok {
			return nil, fault.InvalidArgument(path, "应为32位整数", "must be a 32-bit integer")
		}
	case "Float":
		n, ok := number(v)
		f, parseErr := strconv.ParseFloat(n, 64)
		if !ok || parseErr != nil {
			return nil, fault.InvalidArgument(path, "应为数", "must be a number")
		}
		out = f
	case "Boolean":
		if _, ok := v.(bool); !ok {
			return nil, fault.InvalidArgument(path, "应为 true 或 false", "must be true or false")
		}
		out = v
	case "Decimal":
		text, ok := v.(string)
		if n, isNumber := number(v); isNumber {
			text, ok = n, true
		}
		if !ok {
			return nil, fault.InvalidArgument(path, "应为十进制数", "must be a decimal number")
		}
		out, err = model.ParseDecimal(text)
	case "JSON":
		out = v
	default: // String, ID, Date, DateTime
		text, ok := v.(string)
		if n, whole := wholeNumber(v); whole && scalar == "ID" {
			text, ok = strconv.FormatInt(n.(int64), 10), true
		}
		if !ok {
			return nil, fault.InvalidArgument(path, "应为文本", "must be a string")
		}
		if strings.ContainsRune(text, 0) {
			return nil, fault.InvalidArgument(path, "文本中不能有空字符", "text must not contain the null character")
		}
		out = text
		switch scalar {
		case "Date":
			_, err = model.ParseDate(text)
		case "DateTime":
			_, err = model.ParseDateTime(text)
		}
	}
	if err != nil {
		return nil, fault.AtArgument(path, err)
	}
	return out, nil
}

// number gives the decimal text of a number that a literal or JSON held.
func number(v any) (string, bool) {
	switch v := v.(type) {
	case json.Number:
		return v.String(), true
	case int64:
		return strconv.FormatInt(v, 10), true
	case int:
		return strconv.Itoa(v), true
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), true
	}
	return "", false
}

func wholeNumber(v any) (any, bool) {
	text, ok := number(v)
	if !ok {
		return nil, false
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < math.MinInt32 || n > math.MaxInt32 {
		return nil, false
	}
	return n, true
}
