package catalogue

import (
	"strings"
	"testing"
	"testing/fstest"
)

// refusal is a schema that is refused, and what the error says.
type refusal struct{ sdl, says string }

func refuse(t *testing.T, refusals map[string]refusal) {
	t.Helper()
	for name, r := range refusals {
		t.Run(name, func(t *testing.T) {
			if _, err := deriveFrom(r.sdl); err == nil || !strings.Contains(err.Error(), r.says) {
				t.Errorf("%v does not say %q", err, r.says)
			}
		})
	}
}

func TestContradictionsStopTheStart(t *testing.T) {
	refuse(t, map[string]refusal{
		"a list without @ref":         {`type A @table(name: "a", list: "as") { b: [String!]! }`, "A.b: a plain field has one value and no arguments; lists need @ref"},
		"a field with arguments":      {`type A @table(name: "a", list: "as") { x(y: Int): Int }`, "A.x: a plain field has one value and no arguments"},
		"an entity without @ref":      {`type A @table(name: "a", list: "as") { b: A }`, "A.b: a field of type A needs @ref"},
		"a scalar of no kind":         {`type A @table(name: "a", list: "as") { b: JSON }`, "A.b: a field of type JSON needs @ref"},
		"an enum of annotations":      {`type A @table(name: "a", list: "as") { b: RowScope }`, "A.b: RowScope is for annotations only"},
		"@ref to no entity":           {`type A @table(name: "a", list: "as") { b: PageInfo @ref(column: "b") }`, "A.b: PageInfo is not an entity"},
		"@ref without a column":       {`type A @table(name: "a", list: "as") { b: A @ref }`, "column"},
		"an edge with a grammar word": {`type A @table(name: "a", list: "as") { search: A @ref(column: "b") }`, "A.search: the grammar needs this name itself"},
		"a count's name taken":        {`type A @table(name: "a", list: "as") { bsCount: Int bs: [A!]! @ref(column: "a_id") }`, "A.bsCount: the order by its number of rows needs this name"},
		"a list field taken":          {`type A @table(name: "a", list: "as") { x: Int } type B @table(name: "b", list: "as") { x: Int }`, "B: the list field as is taken"},
		"a standard field again":      {`type A @table(name: "a", list: "as") { version: Int }`, "A.version: every entity has this field already"},
		"a key without a field":       {`type A @table(name: "a", key: "code", list: "as") { x: Int }`, "A: no field holds the key column code"},
		"a table without a name":      {`type A @table(list: "as") { x: Int }`, "name"},
		"an unknown directive":        {`type A @table(name: "a", list: "as") { x: Int @sums }`, "sums"},
		"an order by nothing":         {`type A @table(name: "a", list: "as", order: "y") { x: Int }`, "A: the default order names the column y, which no open field has"},
		"an order by what is masked":  {`type A @table(name: "a", list: "as", order: "x") { x: String @pii(kind: NAME) }`, "A: the default order names the column x"},
		"a derived type taken":        {`type A @table(name: "a", list: "as") { x: Int } type AWhere { x: Int }`, "A: the derived type AWhere is taken"},
		"a search of what is masked":  {`type A @table(name: "a", list: "as") { x: String @search @pii(kind: NAME) }`, "A.x: only text that is not masked can be searched"},
		"a search of a number":        {`type A @table(name: "a", list: "as") { x: Int @search }`, "A.x: only text that is not masked can be searched"},
		"an unknown scope":            {`type A @table(name: "a", list: "as", scope: VILLAGE) { x: Int }`, "A: @table takes no scope VILLAGE"},
		"broken text":                 {`type A {`, "annotated schema"},
	})
}

func TestMeasuresMustMakeSense(t *testing.T) {
	refuse(t, map[string]refusal{
		"a unit of a text":        {`type A @table(name: "a", list: "as") { x: String @unit(name: YUAN) }`, "A.x: only numbers have a unit"},
		"a unit that has no sign": {`type A @table(name: "a", list: "as") { x: Int @unit(name: FURLONG) }`, "A.x: no unit is called FURLONG"},
		"a unit of no enum":       {`type A @table(name: "a", list: "as") { x: Int @unit(name: ELL) }`, "A.x: @unit takes no name ELL"},
		"a sum of dates":          {`type A @table(name: "a", list: "as") { x: Date @sum }`, "A.x: only open numbers"},
		"a sum of years":          {`type A @table(name: "a", list: "as") { x: Int @unit(name: YEAR) @sum }`, "A.x: only open numbers"},
		"a sum of what is masked": {`type A @table(name: "a", list: "as") { x: Int @pii(kind: NAME) @sum }`, "A.x: only open numbers"},
	})
}

func TestLabelsMustBeHeadings(t *testing.T) {
	entity := func(fields string) string {
		return `type A @table(name: "a", list: "as") @label(zh: "甲", en: "As") { ` + fields + ` }`
	}
	refuse(t, map[string]refusal{
		"an entity without one":   {`type A @table(name: "a", list: "as") { x: Int @label(zh: "乙", en: "X") }`, "A: needs @label"},
		"a field without one":     {entity(`x: Int`), "A.x: needs @label"},
		"an edge without one":     {entity(`a: A @ref(column: "a_id")`), "A.a: needs @label"},
		"a list without one":      {entity(`as: [A!]! @ref(column: "a_id")`), "A.as: needs @label"},
		"an enum without one":     {`enum E { X @label(zh: "乙", en: "X") }`, "E: needs @label"},
		"a value without one":     {`enum E @label(zh: "乙", en: "E") { X }`, "E.X: needs @label"},
		"one language only":       {entity(`x: Int @label(zh: "乙", en: "")`), "A.x: needs @label"},
		"half-width punctuation":  {entity(`x: Int @label(zh: "乙\u0028丙\u0029", en: "X")`), "needs full-width punctuation"},
		"a Chinese full stop":     {entity(`x: Int @label(zh: "乙。", en: "X")`), "no full stop"},
		"an English full stop":    {entity(`x: Int @label(zh: "乙", en: "X.")`), "ends in a full stop"},
		"spaces around":           {entity(`x: Int @label(zh: "乙", en: " X")`), "has spaces around it"},
		"an empty synonym":        {entity(`x: Int @label(zh: "乙", en: "X", synonyms: [""])`), "is empty"},
		"one heading, two fields": {entity(`x: Int @label(zh: "乙", en: "X") y: Int @label(zh: "丙", en: "x")`), `A.y: the label "x" stands for x already`},
		"a synonym of another":    {entity(`x: Int @label(zh: "乙", en: "X") a: A @ref(column: "a_id") @label(zh: "丙", en: "Y", synonyms: ["乙"])`), `A.a: the label "乙" stands for x already`},
		"a standard field's":      {entity(`x: Int @label(zh: "更新时间", en: "X")`), "stands for"},
		"one word, two values":    {`enum E @label(zh: "乙", en: "E") { X @label(zh: "丙", en: "X") Y @label(zh: "丙", en: "Y") }`, `E.Y: the label "丙" stands for X already`},
		"one name, two entities":  {entity(`x: Int @label(zh: "乙", en: "X")`) + ` type B @table(name: "b", list: "bs") @label(zh: "甲", en: "Bs") { x: Int @label(zh: "乙", en: "X") }`, `B: the label "甲" stands for A already`},
	})
}

func TestPoliciesMustBeComplete(t *testing.T) {
	refuse(t, map[string]refusal{
		"a root field of no grant":    {`extend type Query { x: Int }`, "Query.x: a field of Query needs @dataset"},
		"a grant below the root":      {`type T { x: Int @dataset(name: ANY) }`, "T.x: @dataset is for fields of Query and for types"},
		"a grant of an entity":        {`type A @table(name: "a", list: "as") @dataset(name: ALL) { x: Int }`, "A: an entity is a dataset of its own name"},
		"a version of an extension":   {`extend type Yield { x: Int }`, "Yield: other files extend it"},
		"an exception of no argument": {`extend type Query { x(of: Crop): Int @dataset(name: ANY) @dataVersion(except: ["RYE"]) }`, "Query.x: no argument takes the value RYE"},
		"a cost of no kind":           {`extend type Query { x: Int @dataset(name: ANY) @cost(kind: CHEAP) }`, "Query.x: @cost takes no kind CHEAP"},
		"a dataset of no kind":        {`extend type Query { x: Int @dataset(name: SOME) }`, "Query.x: @dataset takes no name SOME"},
	})
}

// A grant takes types away; what is left is refused where it is not whole.
func TestGrantsFollowThePolicies(t *testing.T) {
	files := fstest.MapFS{"common.graphqls": {Data: []byte(annotations)}, "farm.graphqls": {Data: []byte(farm)}}
	for _, c := range []struct {
		datasets     []string
		open, closed string
	}{
		{nil, "node", "farms yields simulateYield"},
		{[]string{"Farm"}, "node farms farm", "acres yields simulateYield"},
		{[]string{FiguresDataset}, "node", "farms yields simulateYield"}, // Yield is closed, and so is what leads to it
	} {
		s, err := DeriveGranted(files, c.datasets)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range strings.Fields(c.open) {
			if s.Query.Fields.ForName(name) == nil {
				t.Errorf("%v does not open %s", c.datasets, name)
			}
		}
		for _, name := range strings.Fields(c.closed) {
			if s.Query.Fields.ForName(name) != nil {
				t.Errorf("%v opens %s", c.datasets, name)
			}
		}
	}
	for _, datasets := range [][]string{{"Barn"}, {"Farm.barns"}, {"Farm.source"}, {"Farm.areaKm2"}} {
		if err := CheckDatasets(files, datasets); err == nil {
			t.Errorf("%v is taken", datasets)
		}
	}
	if err := CheckDatasets(files, []string{"Farm.code", "Farm.foundedOn", FiguresDataset}); err != nil {
		t.Error(err)
	}
}
