package admission

import (
	"strconv"
	"strings"

	"litong3422/graph/request"
	"litong3422/internal/catalogue"

	"github.com/vektah/gqlparser/v2/ast"
)

// costBuilder builds the cost tree of one operation. The cost of a field follows from
// its definition, so that a new entity needs no price of its own.
type costBuilder struct {
	schema    *ast.Schema
	catalogue *catalogue.Catalogue
	doc       *ast.QueryDocument
}

// operation returns the cost tree of an operation. Limits have bounded the number of its
// fields with all fragments expanded.
func (w costBuilder) operation(op *ast.OperationDefinition) costNode {
	return w.within(costNode{size: rowCount{fixed: 1}}, op.SelectionSet, rowCount{})
}

// within adds the fields of a selection below p. page is the page size of the connection
// that the fields belong to, if it is one.
func (w costBuilder) within(p costNode, set ast.SelectionSet, page rowCount) costNode {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			w.field(&p, s, page)
		case *ast.InlineFragment:
			p = w.within(p, s.SelectionSet, page)
		case *ast.FragmentSpread:
			if def := w.doc.Fragments.ForName(s.Name); def != nil {
				p = w.within(p, def.SelectionSet, page)
			}
		}
	}
	return p
}

func (w costBuilder) field(parent *costNode, f *ast.Field, page rowCount) {
	if f.Definition == nil || strings.HasPrefix(f.Name, "__") {
		return // introspection reads no rows and is free
	}
	p := costNode{name: f.Alias, size: rowCount{fixed: 1}}
	below := rowCount{}
	switch kind := w.kindOf(f); kind {
	case valueField:
		parent.values++
		return
	case explainField:
		p.extra = explainPrice
	case simulateField:
		p.extra = simulatePrice // however few of the decisions are shown
	case connectionField:
		below = sizeOf(f, "first", "last")
		p.page = &below
		if selectsRows(f.SelectionSet, w.doc) {
			p.reads = 1
		}
	case pageField:
		p.size, p.rows, p.ofPage = page, 1, true
	case scanField:
		p.scans, p.rows = 1, 1
		p.size = w.listSize(f)
	case readField:
		p.reads, p.rows = 1, 1
		p.size = w.listSize(f)
	case listField:
		p.rows = 1
		p.size = w.listSize(f)
	}
	parent.below = append(parent.below, w.within(p, f.SelectionSet, below))
}

type fieldKind int

const (
	valueField      fieldKind = iota // a scalar
	objectField                      // a part of its parent
	listField                        // a list of such parts
	readField                        // an entity, or another field with a statement of its own
	connectionField                  // a list of entities, in pages
	pageField                        // the rows of a connection
	scanField                        // a figure over all rows of a connection
	explainField
	simulateField // decisions of a rule over all there is to decide
)

// kindOf returns the kind of a field: by its policy in the schema, else by its type and
// arguments.
func (w costBuilder) kindOf(f *ast.Field) fieldKind {
	owner := ""
	if f.ObjectDefinition != nil {
		owner = f.ObjectDefinition.Name
	}
	switch w.catalogue.Policy(owner, f.Name).Cost {
	case catalogue.CostExplanation:
		return explainField
	case catalogue.CostSimulation:
		return simulateField
	case catalogue.CostPage:
		return pageField
	case catalogue.CostRead:
		return readField
	case catalogue.CostScan:
		return scanField
	case catalogue.CostPart:
		return objectField
	}
	of := w.schema.Types[f.Definition.Type.Name()]
	arguments := f.Definition.Arguments
	switch {
	case of != nil && of.IsLeafType() && len(arguments) == 0:
		return valueField
	case arguments.ForName("first") != nil && arguments.ForName("last") != nil:
		return connectionField
	case w.isNode(of), len(arguments) > 0:
		return readField
	case f.Definition.Type.Elem != nil:
		return listField
	}
	return objectField
}

func (w costBuilder) isNode(def *ast.Definition) bool {
	if def == nil {
		return false
	}
	for _, implemented := range w.schema.GetImplements(def) {
		if implemented.Name == "Node" {
			return true
		}
	}
	return def.Name == "Node"
}

// listSize returns the number of values of a field for each parent.
func (w costBuilder) listSize(f *ast.Field) rowCount {
	arguments := f.Definition.Arguments
	switch {
	case arguments.ForName("first") != nil:
		return sizeOf(f, "first")
	case arguments.ForName("months") != nil:
		return sizeOf(f, "months")
	case arguments.ForName("bucket") != nil && arguments.ForName("level") != nil:
		return placesAndPeriods(f)
	case f.Definition.Type.Elem == nil && f.Definition.Type.Name() != "JSON":
		return rowCount{fixed: 1}
	}
	return namedSize(f, unpagedSize)
}

// namedSize returns the length of the list argument that names the values.
func namedSize(f *ast.Field, otherwise float64) rowCount {
	for _, name := range []string{"ids", "codes", "divisions"} {
		if a := f.Arguments.ForName(name); a != nil && a.Value.Kind == ast.Variable {
			return rowCount{fixed: otherwise, variable: a.Value.Raw, list: true, argument: name}
		} else if a != nil && a.Value.Kind == ast.ListValue {
			return rowCount{fixed: float64(len(a.Value.Children)), argument: name}
		}
	}
	return rowCount{fixed: otherwise}
}

// placesAndPeriods returns the number of values of an indicator: one for each place of a
// level and each period of the data's span. Both are round numbers of a district.
func placesAndPeriods(f *ast.Field) rowCount {
	rows := namedSize(f, 1)
	for name, of := range map[string]func(string) float64{
		"level": func(level string) float64 {
			switch level {
			case "VILLAGE":
				return 150
			case "TOWNSHIP":
				return 20
			}
			return 1
		},
		"bucket": func(bucket string) float64 {
			switch bucket {
			case "MONTH":
				return 24
			case "QUARTER":
				return 8
			case "YEAR":
				return 2
			}
			return 1
		},
	} {
		t := wordSize{size: of}
		if a := f.Arguments.ForName(name); a != nil && a.Value.Kind == ast.Variable {
			t.variable = a.Value.Raw
		} else if a != nil {
			t.word = a.Value.Raw
		}
		rows.times = append(rows.times, t)
	}
	return rows
}

// sizeOf reads a page size from the first argument that is given, else from the default.
func sizeOf(f *ast.Field, names ...string) rowCount {
	rows := rowCount{fixed: request.DefaultPageSize, argument: names[0]}
	if def := f.Definition.Arguments.ForName(names[0]).DefaultValue; def != nil {
		if n, err := strconv.ParseFloat(def.Raw, 64); err == nil {
			rows.fixed = n
		}
	}
	for _, name := range names {
		a := f.Arguments.ForName(name)
		if a == nil {
			continue
		}
		rows.argument = name
		if a.Value.Kind == ast.Variable {
			rows.variable = a.Value.Raw
			return rows
		}
		if n, err := strconv.ParseFloat(a.Value.Raw, 64); err == nil {
			rows.fixed = n
			return rows
		}
	}
	return rows
}

// selectsRows reports whether the selection of a connection needs a page of rows.
func selectsRows(set ast.SelectionSet, doc *ast.QueryDocument) bool {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			if s.Name == "nodes" || s.Name == "edges" || s.Name == "pageInfo" {
				return true
			}
		case *ast.InlineFragment:
			if selectsRows(s.SelectionSet, doc) {
				return true
			}
		case *ast.FragmentSpread:
			if def := doc.Fragments.ForName(s.Name); def != nil && selectsRows(def.SelectionSet, doc) {
				return true
			}
		}
	}
	return false
}
