package compile

import (
	"strconv"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/quality"
)

// Condition turns a checked condition on the rows of an entity into SQL over the alias t.
// Texts and the county's day of records become arguments after those that there are.
func Condition(e *catalogue.Entity, n quality.Node, today string, args []any) (sql string, _ []any) {
	c := condition{entity: e, today: today, args: args}
	return c.sql(n), c.args
}

type condition struct {
	entity *catalogue.Entity
	today  string
	args   []any
}

func (c *condition) argument(value, typ string) string {
	c.args = append(c.args, value)
	return "$" + strconv.Itoa(len(c.args)) + "::text::" + typ
}

func (c *condition) sql(n quality.Node) string {
	switch n := n.(type) {
	case quality.Field:
		if n.Kind == catalogue.Decimal || n.Kind == catalogue.Int {
			return "t." + Quote(n.Column) + "::numeric"
		}
		return "t." + Quote(n.Column)
	case quality.Edge:
		return "t." + Quote(n.Column)
	case quality.Literal:
		return c.literal(n)
	case quality.Nil:
		return "NULL"
	case quality.Today:
		return c.argument(c.today, "date")
	case quality.Not:
		return "(NOT " + c.sql(n.Of) + ")"
	case quality.Minus:
		return "(-" + c.sql(n.Of) + ")"
	case quality.Part:
		if n.Name == "abs" {
			return "abs(" + c.sql(n.Of) + ")"
		}
		return "extract(" + n.Name + " FROM " + c.sql(n.Of) + ")"
	case quality.In:
		items := make([]string, len(n.List))
		for i, l := range n.List {
			items[i] = c.literal(l)
		}
		return "(" + c.sql(n.Of) + " IN (" + strings.Join(items, ", ") + "))"
	case quality.Aggregate:
		return c.aggregate(n)
	case quality.Binary:
		return c.binary(n)
	}
	return "NULL" // a part of figures: checked conditions on rows have none
}

func (c *condition) literal(l quality.Literal) string {
	switch l.Is {
	case quality.Number:
		return c.argument(l.Text, "numeric")
	case quality.Date:
		return c.argument(l.Text, "date")
	case quality.Truth:
		return l.Text // true or false
	default:
		return c.argument(l.Text, "text")
	}
}

func (c *condition) aggregate(a quality.Aggregate) string {
	of := "count(*)"
	if a.Field != nil {
		of = "coalesce(sum(c." + Quote(a.Field.Column) + "), 0)"
	}
	return "(SELECT " + of + "::numeric FROM " + Quote(a.Edge.Target.Table) + " AS c WHERE c.county_code = t.county_code AND c." +
		Quote(a.Edge.Column) + " = t." + Quote(c.entity.Key) + ")"
}

func (c *condition) binary(b quality.Binary) string {
	left := c.sql(b.Left)
	if _, isNil := b.Right.(quality.Nil); isNil {
		if b.Operator == "==" {
			return "(" + left + " IS NULL)"
		}
		return "(" + left + " IS NOT NULL)"
	}
	right := c.sql(b.Right)
	switch {
	case b.Operator == "==":
		return "(" + left + " = " + right + ")"
	case b.Operator == "!=":
		return "(" + left + " <> " + right + ")"
	case b.Operator == "/":
		return "(" + left + " / nullif(" + right + ", 0))"
	case b.Is == quality.Date: // a day and a number of days
		return "(" + left + " " + b.Operator + " (" + right + ")::integer)"
	case b.Is == quality.Number && b.Left.Type() == quality.Date:
		return "(" + left + " - " + right + ")::numeric"
	default:
		return "(" + left + " " + b.Operator + " " + right + ")"
	}
}
