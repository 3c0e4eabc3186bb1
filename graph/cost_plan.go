package graph

import (
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// pricer makes the plan of prices of one operation. What a field costs follows
// from its definition, so that a new entity needs no price of its own.
type pricer struct {
	schema *ast.Schema
	doc    *ast.QueryDocument
}

// operation is the price of an operation. Limits have bounded how many fields it
// has with every fragment written out.
func (w pricer) operation(op *ast.OperationDefinition) priced {
	return w.within(priced{size: pageOf{fixed: 1}}, op.SelectionSet, pageOf{})
}

// within adds what is selected below p. page is the page of the connection whose
// fields these are, if it is one.
func (w pricer) within(p priced, set ast.SelectionSet, page pageOf) priced {
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

func (w pricer) field(parent *priced, f *ast.Field, page pageOf) {
	if f.Definition == nil || strings.HasPrefix(f.Name, "__") {
		return // introspection reads no rows: it is free, whatever it stands beside
	}
	p := priced{name: f.Alias, size: pageOf{fixed: 1}}
	below := pageOf{}
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
	readField                        // an entity, or what else is read by its own statement
	connectionField                  // a list of entities, in pages
	pageField                        // the rows of a connection
	scanField                        // a figure over all rows of a connection
	explainField
	simulateField // decisions of a rule over all there is to decide
)

func (w pricer) kindOf(f *ast.Field) fieldKind {
	of := w.schema.Types[f.Definition.Type.Name()]
	list := f.Definition.Type.Elem != nil
	arguments := f.Definition.Arguments
	onConnection := f.ObjectDefinition != nil && strings.HasSuffix(f.ObjectDefinition.Name, "Connection")
	switch {
	case f.Name == "explainCost":
		return explainField
	case strings.HasPrefix(f.Name, "simulate") && f.ObjectDefinition != nil && f.ObjectDefinition.Name == "Query":
		return simulateField
	case onConnection && (f.Name == "nodes" || f.Name == "edges"):
		return pageField
	case onConnection && f.Name == "countUpTo":
		return readField // it stops at its limit
	case onConnection && f.Name != "pageInfo":
		return scanField
	case of != nil && of.IsLeafType() && len(arguments) == 0:
		return valueField
	case arguments.ForName("first") != nil && arguments.ForName("last") != nil:
		return connectionField
	case f.ObjectDefinition != nil && strings.HasSuffix(f.ObjectDefinition.Name, "Edge"):
		return objectField // the row is counted with its edge
	case w.isNode(of), f.Name != "aggregate" && len(arguments) > 0:
		return readField
	case list:
		return listField
	}
	return objectField
}

func (w pricer) isNode(def *ast.Definition) bool {
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

// listSize is how many a field returns for each parent.
func (w pricer) listSize(f *ast.Field) pageOf {
	arguments := f.Definition.Arguments
	switch {
	case arguments.ForName("first") != nil:
		return sizeOf(f, "first")
	case arguments.ForName("months") != nil:
		return sizeOf(f, "months")
	case arguments.ForName("bucket") != nil && arguments.ForName("level") != nil:
		return placesAndPeriods(f)
	case f.Definition.Type.Elem == nil && f.Definition.Type.Name() != "JSON":
		return pageOf{fixed: 1}
	}
	return namedSize(f, unpagedSize)
}

// namedSize is the length of the list that names what is wanted.
func namedSize(f *ast.Field, otherwise float64) pageOf {
	for _, name := range []string{"ids", "codes", "divisions"} {
		if a := f.Arguments.ForName(name); a != nil && a.Value.Kind == ast.Variable {
			return pageOf{fixed: otherwise, variable: a.Value.Raw, list: true, argument: name}
		} else if a != nil && a.Value.Kind == ast.ListValue {
			return pageOf{fixed: float64(len(a.Value.Children)), argument: name}
		}
	}
	return pageOf{fixed: otherwise}
}

// placesAndPeriods is how many values an indicator has: those of each place of a
// level, for each period of the data's span. Both are round numbers of a district.
func placesAndPeriods(f *ast.Field) pageOf {
	size := namedSize(f, 1)
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
		size.times = append(size.times, t)
	}
	return size
}

// sizeOf reads a page size from the first of the arguments that is given, else
// from its default.
func sizeOf(f *ast.Field, names ...string) pageOf {
	size := pageOf{fixed: defaultPage, argument: names[0]}
	if def := f.Definition.Arguments.ForName(names[0]).DefaultValue; def != nil {
		if n, err := strconv.ParseFloat(def.Raw, 64); err == nil {
			size.fixed = n
		}
	}
	for _, name := range names {
		a := f.Arguments.ForName(name)
		if a == nil {
			continue
		}
		size.argument = name
		if a.Value.Kind == ast.Variable {
			size.variable = a.Value.Raw
			return size
		}
		if n, err := strconv.ParseFloat(a.Value.Raw, 64); err == nil {
			size.fixed = n
			return size
		}
	}
	return size
}

// selectsRows tells whether a connection has to read a page, and not only figures.
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
