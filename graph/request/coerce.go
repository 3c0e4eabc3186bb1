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

// Arguments reads the arguments of a field. An argument that was not given, or given
// as a variable without a value, is absent. A null argument is present and nil.
func (r *Reader) Arguments(ctx context.Context, f *ast.Field) (map[string]any, error) {
	c := coercion{schema: r.Schema, variables: graphql.GetOperationContext(ctx).Variables}
	args := map[string]any{}
	for _, def := range f.Definition.Arguments {
		var given *ast.Value
		if a := f.Arguments.ForName(def.Name); a != nil {
			given = a.Value
		}
		if err := c.member(args, def.Name, def.Type, def.DefaultValue, given, def.Name); err != nil {
			return nil, err
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
}

// word is an enum literal, which is not a string.
type word string

// member sets one argument or input field from a literal, or from its default.
func (c coercion) member(into map[string]any, name string, t *ast.Type, byDefault, given *ast.Value, path string) error {
	if given != nil && given.Kind == ast.Variable {
		if _, set := c.variables[given.Raw]; !set {
			given = nil
		}
	}
	if given == nil {
		given = byDefault
	}
	if given == nil {
		if t.NonNull {
			return fault.InvalidArgument(path, "缺少必填值", "a value is required")
		}
		return nil
	}
	v, err := c.literal(given, t, path)
	if err != nil {
		return err
	}
	into[name] = v
	return nil
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
		object := map[string]any{}
		for _, f := range def.Fields {
			if err := c.member(object, f.Name, f.Type, f.DefaultValue, v.Children.ForName(f.Name), path+"."+f.Name); err != nil {
				return nil, err
			}
		}
		return object, nil
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
	object := map[string]any{}
	for _, f := range def.Fields {
		at := path + "." + f.Name
		inner, present := given[f.Name]
		if !present {
			if err := c.member(object, f.Name, f.Type, f.DefaultValue, nil, at); err != nil {
				return nil, err
			}
			continue
		}
		coerced, err := c.value(inner, f.Type, at)
		if err != nil {
			return nil, err
		}
		object[f.Name] = coerced
	}
	return object, nil
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
			return nil, fault.InvalidArgument(path, "应为 32 位整数", "must be a 32-bit integer")
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
