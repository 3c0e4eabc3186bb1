//go:build !race

package graph_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/testsize"
)

const (
	cellsPerIndicator = 50  // of a long run
	windowsAtOnce     = 25  // spans of months in one operation of a long run
	drawnPerWindow    = 4   // divisions asked for together, over one span
	rowsOfACell       = 400 // cells with more are proven by the list's own aggregate, in indicators_test.go
	turnsOfDrawing    = 6   // some indicators have values for few cells
)

// cell is one drawn value with all that a client learns about it.
type cell struct {
	Division struct{ Code string }
	From, To string
	Value    *decimal.Decimal
	Lineage  *struct {
		Numerator   side
		Denominator *side
		Unmet       *side
		Complement  bool
		Factor      int64
	}
	name string
}

// side is where the rows of one side are, as the API says.
type side struct {
	Entity, List string
	Where        json.RawMessage
	SumField     *string
	Times        int64
}

func (s side) key() string {
	return fmt.Sprint(s.List, string(s.Where), s.field())
}

func (s side) field() string {
	if s.SumField == nil {
		return "id"
	}
	return *s.SumField
}

// Every figure leads to its exact rows: fifty random cells of every indicator are
// computed anew from the rows that their lineage names, fetched page by page as a
// client would, counted and summed here; each is what was served, to the last digit.
func TestEveryFigureIsComputedAnewFromItsRows(t *testing.T) {
	onBothSets(t, everyFigureIsComputedAnewFromItsRows)
}

func everyFigureIsComputedAnewFromItsRows(t *testing.T, a api) {
	seed := uint64(time.Now().UnixNano())
	if given := flag.Lookup("rapid.seed").Value.String(); given != "0" {
		seed, _ = strconv.ParseUint(given, 10, 64)
	}
	t.Logf("to draw the same cells again: -rapid.seed=%d", seed)
	draw := rand.New(rand.NewPCG(seed, 0))
	byLevel := map[string][]string{}
	for _, level := range []string{"DISTRICT", "TOWNSHIP", "VILLAGE"} {
		for _, v := range a.ask(leader(), `{ indicator(code: "SERVICE_REQUESTS") { values(level: `+level+`) { division { code } } } }`, "").at("indicator", "values").([]any) {
			byLevel[level] = append(byLevel[level], v.(map[string]any)["division"].(map[string]any)["code"].(string))
		}
	}
	rows := fetched{api: a, figures: map[string]*decimal.Decimal{}}
	compared, wanted := 0, testsize.Cases(cellsPerIndicator)
	if a.set != demotest.Litong() { // the same definitions: what differs is what is missing, late or open
		wanted = max(1, wanted/5)
	}
	for _, each := range a.ask(leader(), `{ indicators { code finest frequency } }`, "").at("indicators").([]any) {
		of := each.(map[string]any)
		n, large, begun := 0, []cell(nil), time.Now()
		finest, yearly := of["finest"].(string), of["frequency"] == "YEARLY"
		for turn := 0; turn < turnsOfDrawing && n < wanted; turn++ {
			var cells []cell
			if turn == turnsOfDrawing-1 && n == 0 && len(large) == 0 {
				cells = a.years(of["code"].(string)) // what falls due on one day of a year may lie in none of the spans so far
			} else {
				cells = a.draw(draw, of["code"].(string), finest, yearly, byLevel)
			}
			rows.fetch(cells, rowsOfACell)
			for _, c := range cells {
				if n < wanted && rows.proves(c) {
					n++
				} else if n < wanted {
					large = append(large, c)
				}
			}
		}
		if n == 0 && len(large) > 0 { // one at least, however many rows it has
			rows.figures = map[string]*decimal.Decimal{}
			rows.fetch(large[:1], math.MaxInt)
			if rows.proves(large[0]) {
				n++
			}
		}
		if compared += n; n == 0 {
			t.Errorf("no cell of %s could be computed anew", of["code"])
		}
		t.Logf("%-28s %d cells, %v", of["code"], n, time.Since(begun).Round(time.Millisecond))
	}
	t.Logf("%d cells, %d pages", compared, rows.pages)
}

// draw asks for cells of an indicator: some spans of months, for each some
// divisions of the levels at which it is computed.
func (a api) draw(r *rand.Rand, code, finest string, yearly bool, byLevel map[string][]string) []cell {
	a.t.Helper()
	levels := []string{"DISTRICT", "TOWNSHIP", "VILLAGE"}
	levels = levels[:slices.Index(levels, finest)+1]
	variables := map[string]any{"code": code}
	var declared, asked []string
	for i := range testsize.Cases(windowsAtOnce) {
		from := r.IntN(24)
		to := min(from+[]int{0, 2, 5, 11, 23}[r.IntN(5)], 23)
		if yearly {
			from, to = from/12*12, to/12*12+11
		}
		divisions := []string{}
		for range drawnPerWindow {
			of := byLevel[levels[r.IntN(len(levels))]]
			divisions = append(divisions, of[r.IntN(len(of))])
		}
		slices.Sort(divisions)
		first := time.Date(2018, time.Month(from+1), 1, 0, 0, 0, 0, time.UTC)
		last := time.Date(2018, time.Month(to+2), 0, 0, 0, 0, 0, time.UTC)
		variables[fmt.Sprint("d", i)] = slices.Compact(divisions)
		variables[fmt.Sprint("f", i)], variables[fmt.Sprint("t", i)] = first.Format(time.DateOnly), last.Format(time.DateOnly)
		declared = append(declared, fmt.Sprintf("$d%d: [String!], $f%d: Date, $t%d: Date", i, i, i))
		cumulative := !yearly && r.IntN(4) == 0
		asked = append(asked, fmt.Sprintf("v%d: values(divisions: $d%d, from: $f%d, to: $t%d, cumulative: %t) { ...Cell }", i, i, i, i, cumulative))
	}
	cells := a.cells(code, declared, asked, variables)
	r.Shuffle(len(cells), func(i, j int) { cells[i], cells[j] = cells[j], cells[i] })
	return cells
}

// years are the cells of the whole district in the two years of the data.
func (a api) years(code string) []cell {
	a.t.Helper()
	return a.cells(code, nil, []string{`v0: values(from: "2018-01-01", to: "2018-12-31") { ...Cell }`, `v1: values(from: "2019-01-01", to: "2019-12-31") { ...Cell }`}, map[string]any{"code": code})
}

// cells asks for values of an indicator, and returns those that are known.
func (a api) cells(code string, declared, asked []string, variables map[string]any) []cell {
	a.t.Helper()
	question := "query(" + strings.Join(append([]string{"$code: String!"}, declared...), ", ") + ") { indicator(code: $code) { " + strings.Join(asked, "\n") + ` } }
		fragment Cell on IndicatorValue { division { code } from to value lineage { complement factor numerator { ...Side } denominator { ...Side } unmet { ...Side } } }
		fragment Side on LineageRows { entity list where sumField times }`
	found := a.quick(leader(), question, variables)
	var answer struct{ Indicator map[string][]cell }
	if err := json.Unmarshal([]byte(found.Raw), &answer); err != nil {
		a.t.Fatal(err)
	}
	var cells []cell
	for i := range asked {
		for _, c := range answer.Indicator[fmt.Sprint("v", i)] {
			c.name = fmt.Sprintf("%s of %s, %s to %s", code, c.Division.Code, c.From, c.To)
			if (c.Value == nil) != (c.Lineage == nil) {
				a.t.Errorf("%s: value %v with lineage %v", c.name, c.Value, c.Lineage)
			} else if c.Value != nil {
				cells = append(cells, c)
			}
		}
	}
	return cells
}

// quick asks the fast executor only: that both say the same is proven elsewhere.
func (a api) quick(who auth.Viewer, question string, variables map[string]any) result {
	a.t.Helper()
	raw, err := json.Marshal(variables)
	if err != nil {
		a.t.Fatal(err)
	}
	r := a.runBy(a.chain, &who, question, string(raw))
	if len(r.Errors) > 0 {
		a.t.Fatalf("%s\n%s\n%v", question, raw, r.Errors)
	}
	return r
}

// fetched are the figures computed from fetched rows, by their side.
type fetched struct {
	api
	figures map[string]*decimal.Decimal // nil: too many rows
	pages   int
}

// reading is what is still to be fetched of a side.
type reading struct {
	side
	after string
	sum   decimal.Decimal
	rows  int
}

// listsAtOnce is how many lists one operation asks for.
const listsAtOnce = 20

// fetch reads the rows of the cells' sides, many lists in one operation, each to its end.
func (f *fetched) fetch(cells []cell, most int) {
	f.t.Helper()
	var queue []*reading
	want := func(s *side) {
		if s == nil {
			return
		}
		if _, known := f.figures[s.key()]; !known {
			f.figures[s.key()] = nil
			queue = append(queue, &reading{side: *s})
		}
	}
	for _, c := range cells[:min(len(cells), cellsPerIndicator)] {
		want(&c.Lineage.Numerator)
		want(c.Lineage.Denominator)
		want(c.Lineage.Unmet)
	}
	for len(queue) > 0 {
		n := min(len(queue), listsAtOnce)
		queue = append(f.turn(queue[:n], most), queue[n:]...)
	}
}

// turn fetches one page of each and returns those that have more.
func (f *fetched) turn(pages []*reading, most int) (more []*reading) {
	f.t.Helper()
	variables := map[string]any{}
	var declared, asked []string
	for i, p := range pages {
		variables[fmt.Sprint("w", i)] = p.Where
		declared = append(declared, fmt.Sprintf("$w%d: %sWhere, $a%d: String", i, p.Entity, i))
		if p.after != "" {
			variables[fmt.Sprint("a", i)] = p.after
		}
		asked = append(asked, fmt.Sprintf("p%d: %s(where: $w%d, first: 100, after: $a%d) { nodes { v: %s } pageInfo { hasNextPage endCursor } }", i, p.List, i, i, p.field()))
	}
	answer := f.quick(leader(), "query("+strings.Join(declared, ", ")+") { "+strings.Join(asked, "\n")+" }", variables)
	for i, p := range pages {
		f.pages++
		for _, node := range answer.at(fmt.Sprint("p", i), "nodes").([]any) {
			p.rows++
			if v := node.(map[string]any)["v"]; p.SumField == nil {
				p.sum = p.sum.Add(decimal.NewFromInt(1))
			} else if v != nil {
				p.sum = p.sum.Add(decimal.RequireFromString(fmt.Sprint(v)))
			}
		}
		switch hasMore := answer.at(fmt.Sprint("p", i), "pageInfo", "hasNextPage") == true; {
		case !hasMore:
			f.figures[p.key()] = &p.sum
		case p.rows < most:
			p.after = answer.at(fmt.Sprint("p", i), "pageInfo", "endCursor").(string)
			more = append(more, p)
		}
	}
	return more
}

// proves computes a cell's value from its rows and holds it against the one served;
// false where its rows were too many, or not fetched.
func (f *fetched) proves(c cell) bool {
	f.t.Helper()
	value, known := f.of(c.Lineage.Numerator)
	if !known {
		return false
	}
	if c.Lineage.Denominator != nil {
		d, known := f.of(*c.Lineage.Denominator)
		if !known {
			return false
		}
		if d.IsZero() {
			f.t.Errorf("%s: served %s, but there are no rows below the line", c.name, c.Value)
			return true
		}
		if c.Lineage.Complement {
			value = d.Sub(value)
		}
		value = value.Mul(decimal.NewFromInt(c.Lineage.Factor)).DivRound(d, 4)
	}
	if !value.Equal(*c.Value) {
		f.t.Errorf("%s: served %s, the rows give %s where %s", c.name, c.Value, value, c.Lineage.Numerator.Where)
	}
	return true
}

// of is what the rows of a side count or sum to.
func (f *fetched) of(s side) (decimal.Decimal, bool) {
	sum := f.figures[s.key()]
	if sum == nil {
		return decimal.Decimal{}, false
	}
	return sum.Mul(decimal.NewFromInt(s.Times)), true
}
