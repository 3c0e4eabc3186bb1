package graph

import (
	"encoding/json"
	"math"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/fault"
)

// CheckNodes refuses an operation that could return too many nodes: each list
// counts its page size times the lists around it. The document is validated, the
// variables are coerced. @skip and @include are not believed: they may differ in
// the next request.
func (l Limits) CheckNodes(doc *ast.QueryDocument, op *ast.OperationDefinition, variables map[string]any) error {
	w := nodeWalk{doc: doc, variables: variables, known: map[*ast.FragmentDefinition]float64{}}
	// Floating point, for a product may pass every integer.
	n := w.selections(op.SelectionSet)
	if w.wrong != nil {
		return w.wrong
	}
	if n > float64(l.Nodes) {
		shown := strconv.FormatFloat(n, 'f', 0, 64)
		if n > math.MaxInt32 {
			shown = ">2147483647"
		}
		return fault.New(fault.LimitExceeded,
			"查询最多可能返回 %[1]s 个节点(各级每页条数之积),上限 %[2]d;请减小 first 或嵌套层数",
			"the query could return %[1]s nodes (the product of its page sizes), the limit is %[2]d; ask for smaller pages or fewer levels",
			shown, l.Nodes)
	}
	return nil
}

type nodeWalk struct {
	doc       *ast.QueryDocument
	variables map[string]any
	known     map[*ast.FragmentDefinition]float64
	wrong     error // the first page size that no list accepts
}

func (w *nodeWalk) selections(set ast.SelectionSet) float64 {
	sum := 0.0
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			below := w.selections(s.SelectionSet)
			if n, paged := w.pageSize(s); paged {
				sum += n * (1 + below)
			} else {
				sum += below
			}
		case *ast.InlineFragment:
			sum += w.selections(s.SelectionSet)
		case *ast.FragmentSpread:
			sum += w.fragment(s.Name)
		}
	}
	return sum
}

func (w *nodeWalk) fragment(name string) float64 {
	def := w.doc.Fragments.ForName(name)
	if def == nil {
		return 0
	}
	n, known := w.known[def]
	if !known {
		n = w.selections(def.SelectionSet)
		w.known[def] = n
	}
	return n
}

// pageSize tells how many nodes a field returns at most; paged is false for
// fields that are no lists of nodes.
func (w *nodeWalk) pageSize(f *ast.Field) (size float64, paged bool) {
	if f.Definition == nil {
		return 0, false
	}
	arguments := f.Definition.Arguments
	connection := arguments.ForName("first") != nil && arguments.ForName("last") != nil
	for _, name := range []string{"first", "last"} {
		def := arguments.ForName(name)
		if def == nil {
			continue
		}
		paged = true
		n, given := w.number(f.Arguments.ForName(name), def.DefaultValue)
		if given && connection && (n < 1 || n > maxPage) && w.wrong == nil {
			w.wrong = errPageSize(name, strconv.FormatFloat(n, 'f', -1, 64))
		}
		size = max(size, n)
	}
	if paged && size < 1 {
		size = defaultPage
	}
	if ids := f.Arguments.ForName("ids"); !paged && ids != nil && f.Definition.Type.Elem != nil {
		return w.length(ids.Value), true
	}
	return size, paged
}

func (w *nodeWalk) number(arg *ast.Argument, byDefault *ast.Value) (n float64, given bool) {
	value := byDefault
	if arg != nil {
		value = arg.Value
	}
	if value == nil {
		return 0, false
	}
	if value.Kind != ast.Variable {
		n, err := strconv.ParseFloat(value.Raw, 64)
		return n, err == nil
	}
	switch v := w.variables[value.Raw].(type) {
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

func (w *nodeWalk) length(v *ast.Value) float64 {
	if v.Kind == ast.Variable {
		if list, ok := w.variables[v.Raw].([]any); ok {
			return float64(len(list))
		}
		return 1
	}
	return float64(max(1, len(v.Children)))
}
