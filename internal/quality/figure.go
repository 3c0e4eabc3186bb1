package quality

import (
	"github.com/expr-lang/expr/ast"
	"github.com/shopspring/decimal"
)

// Facts are what is known of a figure, by the names that conditions use. What is unknown is
// absent. rate and flow are 1 for figures of that kind.
type Facts map[string]decimal.Decimal

// Figures checks a condition on the figures of an indicator: a figure that fulfils it is at
// fault. It may name value, numerator, denominator; before and yearBefore, the values of the
// period before and of the same period of last year; rate and flow, whether the indicator is a
// rate, or a count or sum over a period.
func Figures(condition string) (Node, error) {
	parsed, err := parse(condition)
	if err != nil {
		return nil, err
	}
	root, err := checker{figureFacts{}}.node(parsed)
	if err != nil {
		return nil, err
	}
	if root.Type() != Truth {
		return nil, invalid("条件应当成立或不成立", "the condition must be true or false")
	}
	return root, nil
}

type figureFacts struct{}

func (figureFacts) name(name string) (Node, error) {
	switch name {
	case "rate", "flow":
		return Variable{name, Truth}, nil
	case "value", "numerator", "denominator", "before", "yearBefore":
		return Variable{name, Number}, nil
	}
	return nil, invalid("数字的条件不能写“%s”，可写 value、numerator、denominator、before、yearBefore、rate、flow",
		"a condition on figures does not know %s: it may name value, numerator, denominator, before, yearBefore, rate and flow", name)
}

func (figureFacts) aggregate(call string, of ast.Node) (Node, error) {
	return nil, invalid("数字的条件不能写 %s(%s)", "a condition on figures does not know %s(%s)", call, of.String())
}

// Holds reports whether a checked condition on figures holds. Where something that decides it
// is unknown, it does not.
func Holds(condition Node, facts Facts) bool {
	v := evaluate(condition, facts)
	return v.known && v.truth
}

// value is an evaluated part: unknown, a number or a truth value.
type value struct {
	known  bool
	number decimal.Decimal
	truth  bool
}

func truth(is bool) value              { return value{known: true, truth: is} }
func numberOf(n decimal.Decimal) value { return value{known: true, number: n} }
func evaluate(n Node, facts Facts) value {
	switch n := n.(type) {
	case Variable:
		known, ok := facts[n.Name]
		if n.Is == Truth {
			return truth(ok && known.IsPositive())
		}
		return value{known: ok, number: known}
	case Literal:
		if n.Is == Truth {
			return truth(n.Text == "true")
		}
		number, err := decimal.NewFromString(n.Text)
		return value{known: err == nil, number: number}
	case Not:
		of := evaluate(n.Of, facts)
		return value{known: of.known, truth: !of.truth}
	case Minus:
		of := evaluate(n.Of, facts)
		return value{known: of.known, number: of.number.Neg()}
	case Part:
		of := evaluate(n.Of, facts)
		return value{known: of.known && n.Name == "abs", number: of.number.Abs()}
	case In:
		of := evaluate(n.Of, facts)
		for _, item := range n.List {
			if of.known && of.number.Equal(evaluate(item, facts).number) {
				return truth(true)
			}
		}
		return value{known: of.known}
	case Binary:
		return combine(n, evaluate(n.Left, facts), evaluate(n.Right, facts))
	}
	return value{}
}

func combine(n Binary, left, right value) value {
	if _, isNil := n.Right.(Nil); isNil {
		return truth(left.known == (n.Operator == "!="))
	}
	switch n.Operator {
	case "and":
		decided := left.known && !left.truth || right.known && !right.truth
		return value{known: decided || left.known && right.known, truth: !decided}
	case "or":
		decided := left.known && left.truth || right.known && right.truth
		return value{known: decided || left.known && right.known, truth: decided}
	}
	if !left.known || !right.known {
		return value{}
	}
	if n.Left.Type() == Truth {
		return truth((left.truth == right.truth) == (n.Operator == "=="))
	}
	order := left.number.Cmp(right.number)
	switch n.Operator {
	case "==":
		return truth(order == 0)
	case "!=":
		return truth(order != 0)
	case "<":
		return truth(order < 0)
	case "<=":
		return truth(order <= 0)
	case ">":
		return truth(order > 0)
	case ">=":
		return truth(order >= 0)
	case "+":
		return numberOf(left.number.Add(right.number))
	case "-":
		return numberOf(left.number.Sub(right.number))
	case "*":
		return numberOf(left.number.Mul(right.number))
	case "/":
		if right.number.IsZero() {
			return value{}
		}
		return numberOf(left.number.DivRound(right.number, 12))
	}
	return value{}
}
