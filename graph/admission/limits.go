package admission

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
)

// Limits bound one request. All are checked before the document is validated, except
// Nodes and Cost, which need types and variables.
type Limits struct {
	Bytes      int // of the document
	Tokens     int // of the document: validation is quadratic in repeated fields
	Operations int
	Fragments  int
	Depth      int // levels of fields
	Aliases    int // as written
	Fields     int // with every fragment written out
	RootFields int // with every fragment written out
	ValueDepth int // of an argument's literal
	Nodes      int // product of page sizes
	Cost       int // points of one operation
}

// DefaultLimits are the documented limits of the API.
func DefaultLimits() Limits {
	return Limits{
		Bytes: 32 << 10, Tokens: 1000, Operations: 10, Fragments: 50, Depth: 10,
		Aliases: 30, Fields: 500, RootFields: 20, ValueDepth: 32, Nodes: 50_000, Cost: 50_000,
	}
}

// introspectionDepth replaces Depth below __schema and __type: the standard query of
// every tool unwraps types nine times.
const introspectionDepth = 20

// introspectionsAtOnce bounds __schema and __type. Tools read the whole schema once,
// which is a megabyte.
const introspectionsAtOnce = 2

// explanationsAtOnce bounds the fields that explain a cost: each validates a document of
// its own.
const explanationsAtOnce = 2

// CheckShape refuses a parsed document beyond the limits. Its time is linear in the
// document, whatever the fragments expand to: each fragment is measured once.
// The catalogue says which fields explain a cost.
func (l Limits) CheckShape(doc *ast.QueryDocument, c *catalogue.Catalogue) error {
	if err := over("个操作", "operations", len(doc.Operations), l.Operations); err != nil {
		return err
	}
	if err := over("个片段", "fragments", len(doc.Fragments), l.Fragments); err != nil {
		return err
	}
	w := extentWalk{limits: l, doc: doc, catalogue: c, measured: map[*ast.FragmentDefinition]*extent{}}
	for _, op := range doc.Operations {
		s, err := w.selections(op.SelectionSet)
		if err != nil {
			return err
		}
		if err := l.checkOperation(op, s); err != nil {
			return err
		}
	}
	if err := over("处内省", "readings of the schema", w.introspections, introspectionsAtOnce); err != nil {
		return err
	}
	if err := over("处费用说明", "explanations of a cost", w.explanations, explanationsAtOnce); err != nil {
		return err
	}
	return over("个别名", "aliases", w.aliases, l.Aliases)
}

func (l Limits) checkOperation(op *ast.OperationDefinition, s extent) error {
	if err := over("层深度", "levels of depth", s.depth, l.Depth); err != nil {
		return err
	}
	if err := over("层内省深度", "levels of introspection", s.introspection, introspectionDepth); err != nil {
		return err
	}
	if err := over("个根字段", "root fields", s.roots, l.RootFields); err != nil {
		return err
	}
	return over("个字段", "fields", s.fields, l.Fields)
}

func over(zh, en string, value, limit int) error {
	if value <= limit {
		return nil
	}
	return fault.New(fault.LimitExceeded, "查询有 %[1]s "+zh+"，上限%[2]d", "the query has %[1]s "+en+", the limit is %[2]d", shown(value), limit)
}

// shown writes a measure as text. Nested fragments can exceed any integer.
func shown(value int) string {
	if value >= math.MaxInt32 {
		return ">2147483647"
	}
	return strconv.Itoa(value)
}

// extent is the measure of a selection with all fragments expanded.
type extent struct {
	fields, roots, depth, introspection int
}

type extentWalk struct {
	limits    Limits
	doc       *ast.QueryDocument
	catalogue *catalogue.Catalogue
	measured  map[*ast.FragmentDefinition]*extent // nil: being measured
	aliases   int

	introspections, explanations int
}

func (w *extentWalk) selections(set ast.SelectionSet) (extent, error) {
	var sum extent
	for _, selection := range set {
		s, err := w.selection(selection)
		if err != nil {
			return extent{}, err
		}
		sum.fields = saturating(sum.fields + s.fields)
		sum.roots = saturating(sum.roots + s.roots)
		sum.depth = max(sum.depth, s.depth)
		sum.introspection = max(sum.introspection, s.introspection)
	}
	return sum, nil
}

func (w *extentWalk) selection(selection ast.Selection) (extent, error) {
	switch s := selection.(type) {
	case *ast.Field:
		return w.field(s)
	case *ast.InlineFragment:
		if err := w.directives(s.Directives); err != nil {
			return extent{}, err
		}
		return w.selections(s.SelectionSet)
	case *ast.FragmentSpread:
		if err := w.directives(s.Directives); err != nil {
			return extent{}, err
		}
		return w.fragment(s.Name)
	}
	return extent{}, nil
}

func (w *extentWalk) field(f *ast.Field) (extent, error) {
	if f.Alias != f.Name {
		w.aliases++
	}
	if err := w.directives(f.Directives); err != nil {
		return extent{}, err
	}
	for _, a := range f.Arguments {
		if err := w.literal(a.Value, 1); err != nil {
			return extent{}, err
		}
	}
	below, err := w.selections(f.SelectionSet)
	if err != nil {
		return extent{}, err
	}
	s := extent{fields: saturating(below.fields + 1), roots: 1, depth: below.depth + 1, introspection: below.introspection}
	if f.Name == "__schema" || f.Name == "__type" {
		s.depth, s.introspection = 1, s.depth
		w.introspections++
	}
	if w.catalogue.Policy("Query", f.Name).Cost == catalogue.CostExplanation {
		w.explanations++
	}
	return s, nil
}

func (w *extentWalk) fragment(name string) (extent, error) {
	def := w.doc.Fragments.ForName(name)
	if def == nil {
		return extent{}, nil // validation reports it
	}
	known, begun := w.measured[def]
	if begun && known == nil {
		return extent{}, fault.New(ValidationFailed, "片段循环引用自身", "a fragment spreads itself")
	}
	if begun {
		return *known, nil
	}
	w.measured[def] = nil
	s, err := w.selections(def.SelectionSet)
	w.measured[def] = &s
	return s, err
}

// directives refuses incremental delivery, which this API does not support.
func (w *extentWalk) directives(list ast.DirectiveList) error {
	for _, d := range list {
		if d.Name == "defer" || d.Name == "stream" {
			return fault.New(ValidationFailed, "不支持 @%s", "@%s is not supported", d.Name)
		}
	}
	return nil
}

func (w *extentWalk) literal(v *ast.Value, depth int) error {
	if v == nil {
		return nil
	}
	if err := over("层参数嵌套", "levels of nesting in an argument", depth, w.limits.ValueDepth); err != nil {
		return err
	}
	if (v.Kind == ast.StringValue || v.Kind == ast.BlockValue) && strings.ContainsRune(v.Raw, 0) {
		return fault.New(fault.Invalid, "文本不能含有 U+0000", "text must not hold U+0000")
	}
	for _, child := range v.Children {
		if err := w.literal(child.Value, depth+1); err != nil {
			return err
		}
	}
	return nil
}

func saturating(n int) int { return min(n, math.MaxInt32) }

// probes reports whether an operation reads no more of the schema than the name of the
// root type, in which most servers are alike: { __schema { queryType { name } } }.
func probes(op *ast.OperationDefinition) bool {
	only := func(set ast.SelectionSet, names ...string) (fields []*ast.Field, ok bool) {
		for _, selection := range set {
			f, isField := selection.(*ast.Field)
			if !isField || !slices.Contains(names, f.Name) {
				return nil, false
			}
			fields = append(fields, f)
		}
		return fields, true
	}
	roots, ok := only(op.SelectionSet, "__schema", "__typename")
	for _, root := range roots {
		types, known := only(root.SelectionSet, "queryType", "__typename")
		ok = ok && known
		for _, typ := range types {
			_, known := only(typ.SelectionSet, "name", "kind", "__typename")
			ok = ok && known
		}
	}
	return ok
}

// introspects reports whether an operation reads the schema.
func introspects(doc *ast.QueryDocument, op *ast.OperationDefinition) bool {
	seen := map[string]bool{} // each fragment is looked at once
	var look func(ast.SelectionSet) bool
	look = func(set ast.SelectionSet) bool {
		return slices.ContainsFunc(set, func(selection ast.Selection) bool {
			switch s := selection.(type) {
			case *ast.Field:
				return s.Name == "__schema" || s.Name == "__type"
			case *ast.InlineFragment:
				return look(s.SelectionSet)
			case *ast.FragmentSpread:
				def := doc.Fragments.ForName(s.Name)
				if def == nil || seen[s.Name] {
					return false
				}
				seen[s.Name] = true
				return look(def.SelectionSet)
			}
			return false
		})
	}
	return look(op.SelectionSet)
}
