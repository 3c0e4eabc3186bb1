package admission

import (
	"fmt"
	"math"
	"strings"

	"litong3422/graph/request"
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

// Actual returns the points that an operation has cost, by the work of the database and
// the bytes sent. It is never more than Requested.
func (e Estimate) Actual(statements, rows int64, bytes int) int {
	spent := float64(requestPrice + e.Scans*scanPrice + bytes/bytesPrice)
	spent += float64(statements)*statementPrice + float64(rows)*rowPrice
	return int(math.Min(spent, float64(e.Requested)))
}

// PriceOfRows returns the price in points of that many rows in a file: that of reading them
// page by page.
func PriceOfRows(rows int64) int {
	return inPoints(requestPrice + float64(rows)*rowPrice + math.Ceil(float64(rows)/request.MaxPageSize)*statementPrice)
}

// costNode is a selected field and its cost. The tree is built once for a document; page
// sizes in variables are looked up at each request.
type costNode struct {
	name   string // as in the answer
	reads  int    // statements of its own, however many parents there are
	scans  int
	extra  int       // points for work that is neither
	size   rowCount  // how many of it there are for each parent
	ofPage bool      // its size is an argument of its parent, the connection
	page   *rowCount // of a connection, whether or not its rows are selected
	rows   float64   // rows of the database that each of them is: one or none
	// values are the scalars of each.
	values float64
	below  []costNode
}

// rowCount is a number of rows that stands in the document or in a variable.
type rowCount struct {
	fixed    float64
	variable string // overrides fixed if it is given
	list     bool   // the variable's length counts
	argument string // what sets it; empty: nothing
	// times are further factors: words in the document or in variables.
	times []wordSize
}

// wordSize is the number that an enum word means.
type wordSize struct {
	word     string
	variable string // overrides word if it is given
	size     func(word string) float64
}

func (p rowCount) in(variables map[string]any) float64 {
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

func (p rowCount) number(variables map[string]any) float64 {
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

// own returns the points of a field without its selection. parents is the number of
// objects that hold it; each is the number of its values in all of them.
func (p *costNode) own(parents float64, variables map[string]any) (points, each float64) {
	each = parents * p.size.in(variables)
	fixed := float64(p.reads*statementPrice + p.scans*scanPrice + p.extra)
	return fixed + each*(p.rows*rowPrice+p.values*valuePrice), each
}

// costSum adds up the cost of an operation.
type costSum struct {
	variables     map[string]any
	points, nodes float64 // floating point, for a product may pass every integer
	scans         int
	wrong         error // the first page size that no list accepts
}

func (t *costSum) add(p *costNode, parents float64) {
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

// Estimate prices the operation with its variables. Its error is a page size that no
// list accepts.
func (o *Operation) Estimate(variables map[string]any) (Estimate, error) {
	if o.constant {
		return o.estimate, o.wrongPage
	}
	t := costSum{variables: variables}
	t.add(&o.cost, 1)
	return Estimate{Requested: inPoints(requestPrice + t.points), Nodes: inPoints(t.nodes), Scans: t.scans}, t.wrong
}

// inPoints rounds up to whole points, and ignores the error of floating point.
func inPoints(points float64) int { return int(math.Min(math.Ceil(points-1e-6), math.MaxInt32)) }

// Part is a share of an operation's cost.
type Part struct {
	Path  string // of response names, from the root
	Cost  int    // of the field itself, without what is below it
	Count int    // how many of it there may be
	// SetBy is the nearest argument that sets Count.
	SetBy Setting
}

// Setting is an argument that sets a number of rows. The zero value is none.
type Setting struct {
	Path     string // of the field that takes it
	Argument string
	Value    int
}

// Parts returns the shares of all fields that cost points, in the order of the document.
func (o *Operation) Parts(variables map[string]any) []Part {
	w := partWalk{variables: variables}
	for i := range o.cost.below {
		w.add(&o.cost.below[i], nil, 1, Setting{})
	}
	return w.parts
}

type partWalk struct {
	variables map[string]any
	parts     []Part
}

func (w *partWalk) add(p *costNode, above []string, parents float64, by Setting) {
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

// MostExpensive returns the part that costs most. ok is false if no field costs points.
func (o *Operation) MostExpensive(variables map[string]any) (most Part, ok bool) {
	for _, part := range o.Parts(variables) {
		if part.Cost > most.Cost {
			most, ok = part, true
		}
	}
	return most, ok
}

// Advice returns a text for the client: which argument to lower or which field to drop.
func (p Part) Advice() fault.Text {
	text := fault.Text{
		ZH: fmt.Sprintf("最贵的是 %s（%d点）：", p.Path, p.Cost),
		EN: fmt.Sprintf("the most expensive part is %s (%d points): ", p.Path, p.Cost),
	}
	if by := p.SetBy; by.Argument != "" {
		text.ZH += fmt.Sprintf("请减小 %s 的 %s（现为%d），或少选其下的字段", by.Path, by.Argument, by.Value)
		text.EN += fmt.Sprintf("lower %[2]s of %[1]s (now %[3]d), or select fewer fields below it", by.Path, by.Argument, by.Value)
		return text
	}
	text.ZH += "请少选字段，或去掉它"
	text.EN += "select fewer fields of it, or leave it out"
	return text
}

// CheckSize refuses an operation that could return too many nodes or cost too many
// points. The error holds the advice.
func (l Limits) CheckSize(op *Operation, variables map[string]any, e Estimate) error {
	switch {
	case e.Nodes > l.Nodes:
		advice := op.largest(variables).Advice()
		return &fault.Error{Kind: fault.LimitExceeded, Text: fault.Text{
			ZH: fmt.Sprintf("查询最多可能返回 %s 个节点（各级每页条数之积），上限%d;%s", shown(e.Nodes), l.Nodes, advice.ZH),
			EN: fmt.Sprintf("the query could return %s nodes (the product of its page sizes), the limit is %d; %s", shown(e.Nodes), l.Nodes, advice.EN),
		}}
	case e.Requested > l.Cost:
		most, _ := op.MostExpensive(variables)
		advice := most.Advice()
		return &fault.Error{Kind: fault.LimitExceeded, Text: fault.Text{
			ZH: fmt.Sprintf("查询的费用为 %s 点，上限%d点；%s", shown(e.Requested), l.Cost, advice.ZH),
			EN: fmt.Sprintf("the query costs %s points, the limit is %d; %s", shown(e.Requested), l.Cost, advice.EN),
		}}
	}
	return nil
}

// largest returns the part with the largest Count.
func (o *Operation) largest(variables map[string]any) (largest Part) {
	for _, part := range o.Parts(variables) {
		if part.Count > largest.Count {
			largest = part
		}
	}
	return largest
}
