package quality

import (
	"errors"
	"regexp"
	"slices"
	"strconv"

	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/parser"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
)

// maxLength bounds a condition, in bytes.
const maxLength = 1000

func invalid(zh, en string, args ...any) error { return fault.New(fault.Invalid, zh, en, args...) }

// names resolves what a condition names.
type names interface {
	name(name string) (Node, error)
	aggregate(call string, of ast.Node) (Node, error)
}

// parse reads a condition.
func parse(text string) (ast.Node, error) {
	if len(text) > maxLength {
		return nil, invalid("条件过长，最多%d个字节", "the condition is too long: %d bytes at most", maxLength)
	}
	tree, err := parser.Parse(text)
	if err != nil {
		var at *file.Error
		if errors.As(err, &at) {
			return nil, invalid("条件在第%[1]d个字符处读不懂", "the condition cannot be read at character %d: %s", at.Column+1, at.Message)
		}
		return nil, invalid("条件读不懂", "the condition cannot be read")
	}
	return tree.Node, nil
}

// checker checks the parts of a condition.
type checker struct{ names }

func (c checker) node(n ast.Node) (Node, error) {
	switch n := n.(type) {
	case *ast.IdentifierNode:
		if n.Value == "today" {
			return Today{}, nil
		}
		return c.name(n.Value)
	case *ast.IntegerNode:
		return Literal{strconv.Itoa(n.Value), Number}, nil
	case *ast.FloatNode:
		return Literal{strconv.FormatFloat(n.Value, 'f', -1, 64), Number}, nil
	case *ast.StringNode:
		return Literal{n.Value, Text}, nil
	case *ast.BoolNode:
		return Literal{strconv.FormatBool(n.Value), Truth}, nil
	case *ast.NilNode:
		return Nil{}, nil
	case *ast.UnaryNode:
		return c.unary(n)
	case *ast.BinaryNode:
		return c.binary(n)
	case *ast.CallNode:
		if callee, ok := n.Callee.(*ast.IdentifierNode); ok {
			return c.call(callee.Value, n.Arguments)
		}
	case *ast.BuiltinNode:
		return c.call(n.Name, n.Arguments)
	}
	return nil, invalid("条件中有不支持的写法：%s", "the condition has something that is not supported: %s", n.String())
}

func (c checker) unary(n *ast.UnaryNode) (Node, error) {
	of, err := c.node(n.Node)
	if err != nil {
		return nil, err
	}
	switch {
	case (n.Operator == "not" || n.Operator == "!") && of.Type() == Truth:
		return Not{of}, nil
	case n.Operator == "-" && of.Type() == Number:
		return Minus{of}, nil
	}
	return nil, misfit(n)
}

func misfit(n ast.Node) error {
	return invalid("类型不符：%s", "the types do not fit: %s", n.String())
}

func (c checker) binary(n *ast.BinaryNode) (Node, error) {
	if n.Operator == "in" {
		return c.in(n)
	}
	left, err := c.node(n.Left)
	if err != nil {
		return nil, err
	}
	right, err := c.node(n.Right)
	if err != nil {
		return nil, err
	}
	if left, right, err = like(left, right); err != nil {
		return nil, err
	}
	result, ok := resultOf(operator(n.Operator), left.Type(), right.Type())
	if !ok {
		return nil, misfit(n)
	}
	return Binary{operator(n.Operator), left, right, result}, nil
}

func operator(written string) string {
	switch written {
	case "&&":
		return "and"
	case "||":
		return "or"
	default:
		return written
	}
}

// resultOf returns the type of an operation; ok is false if there is none of these types.
func resultOf(operator string, left, right Type) (result Type, ok bool) {
	switch operator {
	case "and", "or":
		return Truth, left == Truth && right == Truth
	case "==", "!=":
		return Truth, left == right && left != Nothing || right == Nothing && left != Nothing
	case "<", "<=", ">", ">=":
		return Truth, left == right && (left == Number || left == Date)
	case "+", "-":
		switch {
		case left == Number && right == Number, operator == "-" && left == Date && right == Date:
			return Number, true
		case left == Date && right == Number:
			return Date, true
		}
	case "*", "/":
		return Number, left == Number && right == Number
	}
	return 0, false
}

// like gives a text beside a day or an enum its meaning.
func like(left, right Node) (Node, Node, error) {
	var err error
	if l, ok := right.(Literal); ok {
		right, err = literalLike(l, left)
	} else if l, ok := left.(Literal); ok {
		left, err = literalLike(l, right)
	}
	return left, right, err
}

var plainDay = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)

func literalLike(l Literal, other Node) (Literal, error) {
	if l.Is != Text {
		return l, nil
	}
	if other.Type() == Date {
		if !plainDay.MatchString(l.Text) {
			return l, invalid("“%s”不是日期，应写成2019-12-31", "%q is no day: write 2019-12-31", l.Text)
		}
		return Literal{l.Text, Date}, nil
	}
	if f, ok := other.(Field); ok && f.Kind == catalogue.Enum && !slices.Contains(f.Enum, l.Text) {
		return l, invalid("“%s”没有取值“%s”", "%s has no value %q", f.Name, l.Text)
	}
	return l, nil
}

func (c checker) in(n *ast.BinaryNode) (Node, error) {
	of, err := c.node(n.Left)
	if err != nil {
		return nil, err
	}
	list, ok := n.Right.(*ast.ArrayNode)
	if !ok || len(list.Nodes) == 0 {
		return nil, misfit(n)
	}
	in := In{Of: of}
	for _, item := range list.Nodes {
		value, err := c.node(item)
		if err != nil {
			return nil, err
		}
		literal, ok := value.(Literal)
		if !ok {
			return nil, misfit(n)
		}
		if literal, err = literalLike(literal, of); err != nil {
			return nil, err
		}
		if literal.Is != of.Type() {
			return nil, misfit(n)
		}
		in.List = append(in.List, literal)
	}
	return in, nil
}

func (c checker) call(name string, arguments []ast.Node) (Node, error) {
	if len(arguments) != 1 {
		return nil, invalid("%s 应有一个参数", "%s takes one argument", name)
	}
	if name == "sum" || name == "count" {
		return c.aggregate(name, arguments[0])
	}
	of, err := c.node(arguments[0])
	if err != nil {
		return nil, err
	}
	if name == "abs" && of.Type() == Number || (name == "year" || name == "month") && of.Type() == Date {
		return Part{name, of}, nil
	}
	return nil, invalid("不能写 %s(%s)", "%s(%s) is not known", name, arguments[0].String())
}
