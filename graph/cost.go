package graph

import (
	"fmt"
	"math"
	"strings"

	"litong3422/internal/fault"
)

// The prices of what an operation asks for, in points. docs/http.md explains
// them to clients; a change there and here belongs together.
const (
	requestPrice   = 1   // of any request
	statementPrice = 10  // of a field that is read by a statement of its own
	scanPrice      = 100 // of a figure over all rows of a list, however few are shown
	rowPrice       = 1   // of a row that may be returned
	valuePrice     = 0.1 // of a value that may be returned
	explainPrice   = 100 // of explaining another operation's cost
	simulatePrice  = 300 // of deciding by a rule for every village or township
	bytesPrice     = 256 // bytes of an answer that cost one point
	unpagedSize    = 8   // rows assumed of a list that takes no page size
)

// Estimate is what an operation may cost at most.
type Estimate struct {
	Requested int // points
	Nodes     int // rows of pages, groups and named things, over all levels
	// Scans is how many figures over whole lists it asks for: what they cost does
	// not show in the rows that come back.
	Scans int
}

// Actual is what an operation has cost: what the database did, what was sent.
// It is never more than was asked for.
func (e Estimate) Actual(statements, rows int64, bytes int) int {
	spent := float64(requestPrice + e.Scans*scanPrice + bytes/bytesPrice)
	spent += float64(statements)*statementPrice + float64(rows)*rowPrice
	return int(math.Min(spent, float64(e.Requested)))
}

// priced is a selected field with what it costs. Plans of prices are made once
// for a document; page sizes in variables are looked up at each request.
type priced struct {
	name   string // as in the answer
	reads  int    // statements of its own, however many parents there are
	scans  int
	extra  int     // points for work that is neither
	size   pageOf  // how many of it there are for each parent
	ofPage bool    // its size is an argument of its parent, the connection
	page   *pageOf // of a connection, whether or not its rows are selected
	rows   float64 // rows of the database that each of them is: one or none
	// values are the scalars of each.
	values float64
	below  []priced
}

// pageOf is a number that stands in the document or in a variable.
type pageOf struct {
	fixed    float64
	variable string // overrules fixed where it is given
	list     bool   // the variable's length counts
	argument string // what sets it; empty: nothing
	// times are further factors: words in the document or in variables.
	times []wordSize
}

// wordSize is a number that a word stands for.
type wordSize struct {
	word     string
	variable string // overrules word where it is given
	size     func(word string) float64
}

func (p pageOf) in(variables map[string]any) float64 {
	n := p.number(variables)
	for _, t := range p.times {
		word := t.word
		if given, ok := variables[t.variable].(string); ok {
			word = given
		}
		n *= t.size(word)
	}
	return n
}

func (p pageOf) number(variables map[string]any) float64 {
	value, given := variables[p.variable]
	if p.variable == "" || !given || value == nil {
		return math.Max(p.fixed, 0)
	}
	if list, ok := value.([]any); ok && p.list {
		return float64(len(list))
	}
	if n, ok := numberIn(value); ok {
		return math.Max(n, 0)
	}
	return p.fixed
}

// own is what a field costs by itself, parents being how many it stands in.
func (p *priced) own(parents float64, variables map[string]any) (points, each float64) {
	each = parents * p.size.in(variables)
	fixed := float64(p.reads*statementPrice + p.scans*scanPrice + p.extra)
	return fixed + each*(p.rows*rowPrice+p.values*valuePrice), each
}

// tally adds up what an operation asks for.
type tally struct {
	variables     map[string]any
	points, nodes float64 // floating point, for a product may pass every integer
	scans         int
	wrong         error // the first page size that no list accepts
}

func (t *tally) add(p *priced, parents float64) {
	points, each := p.own(parents, t.variables)
	t.points += points
	t.scans += p.scans
	if p.size.argument != "" {
		t.nodes += each
	}
	if p.page != nil && t.wrong == nil {
		t.wrong = p.page.check(t.variables)
	}
	for i := range p.below {
		t.add(&p.below[i], each)
	}
}

// Estimate prices the operation with its variables. Its error is a page size that
// no list accepts, to be refused before anything is read.
func (o *Operation) Estimate(variables map[string]any) (Estimate, error) {
	if o.constant {
		return o.estimate, o.wrongPage
	}
	t := tally{variables: variables}
	t.add(&o.price, 1)
	return Estimate{Requested: inPoints(requestPrice + t.points), Nodes: inPoints(t.nodes), Scans: t.scans}, t.wrong
}

// inPoints rounds up, but not for what floating point has made of tenths.
func inPoints(points float64) int { return int(math.Min(math.Ceil(points-1e-6), math.MaxInt32)) }

// Part is a share of an operation's cost.
type Part struct {
	Path  string // of response names, from the root
	Cost  int    // of the field itself, without what is below it
	Count int    // how many of it there may be
	// SetBy is what sets how many there are, the nearest around it.
	SetBy Setting
}

// Setting is an argument that says how many. The zero value is none.
type Setting struct {
	Path     string // of the field that takes it
	Argument string
	Value    int
}

// Parts are the shares of all fields that cost something, in the order of the
// document.
func (o *Operation) Parts(variables map[string]any) []Part {
	w := partWalk{variables: variables}
	for i := range o.price.below {
		w.add(&o.price.below[i], nil, 1, Setting{})
	}
	return w.parts
}

type partWalk struct {
	variables map[string]any
	parts     []Part
}

func (w *partWalk) add(p *priced, above []string, parents float64, by Setting) {
	points, each := p.own(parents, w.variables)
	path := append(above[:len(above):len(above)], p.name)
	if p.size.argument != "" {
		by = Setting{Path: strings.Join(path, "."), Argument: p.size.argument, Value: inPoints(p.size.number(w.variables))}
		if p.ofPage {
			by.Path = strings.Join(above, ".")
		}
	}
	if points > 0 {
		w.parts = append(w.parts, Part{Path: strings.Join(path, "."), Cost: inPoints(points), Count: inPoints(each), SetBy: by})
	}
	for i := range p.below {
		w.add(&p.below[i], path, each, by)
	}
}

// Dearest is the part that costs most; ok is false for an operation of no parts.
func (o *Operation) Dearest(variables map[string]any) (dearest Part, ok bool) {
	for _, part := range o.Parts(variables) {
		if part.Cost > dearest.Cost {
			dearest, ok = part, true
		}
	}
	return dearest, ok
}

// Shrink says what to ask less of.
func (p Part) Shrink() fault.Text {
	text := fault.Text{
		ZH: fmt.Sprintf("最贵的是 %s(%d 点):", p.Path, p.Cost),
		EN: fmt.Sprintf("the dearest part is %s (%d points): ", p.Path, p.Cost),
	}
	if by := p.SetBy; by.Argument != "" {
		text.ZH += fmt.Sprintf("请减小 %s 的 %s(现为 %d),或少选其下的字段", by.Path, by.Argument, by.Value)
		text.EN += fmt.Sprintf("lower %[2]s of %[1]s (now %[3]d), or select fewer fields below it", by.Path, by.Argument, by.Value)
		return text
	}
	text.ZH += "请少选字段,或去掉它"
	text.EN += "select fewer fields of it, or leave it out"
	return text
}

// CheckSize refuses an operation that could return too much or cost too much, and
// says what to shrink.
func (l Limits) CheckSize(op *Operation, variables map[string]any, e Estimate) error {
	switch {
	case e.Nodes > l.Nodes:
		shrink := op.largest(variables).Shrink()
		return &fault.Error{Kind: fault.LimitExceeded, Text: fault.Text{
			ZH: fmt.Sprintf("查询最多可能返回 %s 个节点(各级每页条数之积),上限 %d;%s", shown(e.Nodes), l.Nodes, shrink.ZH),
			EN: fmt.Sprintf("the query could return %s nodes (the product of its page sizes), the limit is %d; %s", shown(e.Nodes), l.Nodes, shrink.EN),
		}}
	case e.Requested > l.Cost:
		dearest, _ := op.Dearest(variables)
		shrink := dearest.Shrink()
		return &fault.Error{Kind: fault.LimitExceeded, Text: fault.Text{
			ZH: fmt.Sprintf("查询的费用为 %s 点,上限 %d 点;%s", shown(e.Requested), l.Cost, shrink.ZH),
			EN: fmt.Sprintf("the query costs %s points, the limit is %d; %s", shown(e.Requested), l.Cost, shrink.EN),
		}}
	}
	return nil
}

// largest is the part that there may be most of.
func (o *Operation) largest(variables map[string]any) (largest Part) {
	for _, part := range o.Parts(variables) {
		if part.Count > largest.Count {
			largest = part
		}
	}
	return largest
}
