package quality

import (
	"github.com/expr-lang/expr/ast"

	"litong3422/internal/catalogue"
)

// Rows checks a condition on rows of an entity: those that fulfil it are at fault. It may name
// fields and to-one edges, sums and counts over to-many edges, and today.
func Rows(e *catalogue.Entity, condition string) (Node, error) {
	parsed, err := parse(condition)
	if err != nil {
		return nil, err
	}
	root, err := checker{rowNames{e}}.node(parsed)
	if err != nil {
		return nil, err
	}
	if root.Type() != Truth {
		return nil, invalid("条件应当成立或不成立", "the condition must be true or false")
	}
	return root, nil
}

// Alike checks the list of fields and to-one edges in which rows of an entity must not all be
// alike: [openedOn, village, amount].
func Alike(e *catalogue.Entity, list string) ([]Node, error) {
	parsed, err := parse(list)
	if err != nil {
		return nil, err
	}
	array, ok := parsed.(*ast.ArrayNode)
	if !ok || len(array.Nodes) == 0 {
		return nil, invalid("应列出字段，如 [openedOn, village, amount]", "list fields, such as [openedOn, village, amount]")
	}
	var nodes []Node
	for _, item := range array.Nodes {
		node, err := checker{rowNames{e}}.node(item)
		if err != nil {
			return nil, err
		}
		switch node.(type) {
		case Field, Edge:
			nodes = append(nodes, node)
		default:
			return nil, invalid("只能列出字段：%s", "list fields only: %s", item.String())
		}
	}
	return nodes, nil
}

// rowNames are the fields and edges of an entity.
type rowNames struct{ of *catalogue.Entity }

func (r rowNames) name(name string) (Node, error) {
	if f := r.of.Field(name); f != nil && f.Kind != catalogue.ID && f.Kind != catalogue.DateTime {
		return usable(f)
	}
	if ref := r.of.Ref(name); ref != nil && !ref.Many {
		return Edge{ref}, nil
	}
	return nil, invalid("%s没有字段“%s”", "%s has no field %s", r.of.Label.ZH, name)
}

func usable(f *catalogue.Field) (Node, error) {
	if f.PII != "" {
		return nil, invalid("“%s”是个人信息，不能用于条件", "%s is personal data and cannot be used", f.Name)
	}
	return Field{f}, nil
}

func (r rowNames) aggregate(call string, of ast.Node) (Node, error) {
	switch of := of.(type) {
	case *ast.IdentifierNode:
		if ref := r.of.Ref(of.Value); call == "count" && ref != nil && ref.Many {
			return Aggregate{Edge: ref}, nil
		}
	case *ast.MemberNode:
		edge, isEdge := of.Node.(*ast.IdentifierNode)
		name, isName := of.Property.(*ast.StringNode)
		if call != "sum" || !isEdge || !isName {
			break
		}
		ref := r.of.Ref(edge.Value)
		if ref == nil || !ref.Many {
			break
		}
		if f := ref.Target.Field(name.Value); f != nil && (f.Kind == catalogue.Int || f.Kind == catalogue.Decimal) {
			return Aggregate{ref, f}, nil
		}
	}
	return nil, invalid("不能写 %s(%s)：sum 后写下级记录的数值字段，count 后写下级记录", "%s(%s) is not known: sum takes a number of a to-many edge, count a to-many edge", call, of.String())
}
