package catalogue

import (
	"strings"
	"testing"
	"testing/fstest"
)

// annotations is a minimal common.graphqls.
const annotations = `
directive @table(name: String!, key: String = "id", list: String!, scope: RowScope = TOWNSHIP, shared: Boolean = false, order: String) on OBJECT
directive @column(name: String!) on FIELD_DEFINITION
directive @search on FIELD_DEFINITION
directive @ref(column: String!) on FIELD_DEFINITION
directive @pii(kind: PiiKind!) on FIELD_DEFINITION
enum RowScope { TOWNSHIP COUNTY }
enum PiiKind { NAME }
enum RecordSource { DEMO }
scalar Decimal scalar Date scalar DateTime scalar JSON
interface Node { id: ID! }
type PageInfo { hasNextPage: Boolean! }
type CountUpTo { value: Int! }
type LocalizedText { zh: String! en: String! }
type Query { node(id: ID!): Node }
`

func deriveFrom(sdl string) (*Derived, error) {
	return Derive(fstest.MapFS{"common.graphqls": {Data: []byte(annotations)}, "farm.graphqls": {Data: []byte(sdl)}})
}

const farm = `
"一个农场。 A farm."
type Farm @table(name: "farm", key: "code", list: "farms", scope: COUNTY, order: "-founded_on") {
  code: String!
  areaKm2: Decimal
  sizeClass: Size! @column(name: "size")
  foundedOn: Date!
  owner: String @pii(kind: NAME)
  fields: [Acre!]! @ref(column: "farm_code")
}
enum Size { SMALL LARGE }
"一块地。 A field."
type Acre @table(name: "acre", list: "acres") { number: Int! farm: Farm! @ref(column: "farm_code") }
`

func TestAnEntityIsDescribedByItsAnnotations(t *testing.T) {
	d, err := deriveFrom(farm)
	if err != nil {
		t.Fatal(err)
	}
	c := d.Catalogue
	e := c.Entity("Farm")
	if e == nil || c.ByList("farms") != e || c.BySingle("farm") != e || c.OwnerOf("FarmConnection") != e {
		t.Fatal("Farm cannot be found")
	}
	if e.Table != "farm" || e.Key != "code" || e.Domain != "farm" || e.TownshipScoped || e.SharedWhenNull {
		t.Errorf("Farm is %+v", e)
	}
	if f := e.Field("areaKm2"); f.Column != "area_km2" || !f.Nullable || f.Kind != Decimal || EnumName(f.Name) != "AREA_KM2" {
		t.Errorf("areaKm2 is %+v", f)
	}
	if f := e.Field("sizeClass"); f.Column != "size" || f.Kind != Enum || strings.Join(f.Enum, " ") != "SMALL LARGE" {
		t.Errorf("sizeClass is %+v", f)
	}
	if len(e.DefaultOrder) != 1 || e.DefaultOrder[0].Field.Name != "foundedOn" || !e.DefaultOrder[0].Desc {
		t.Errorf("the default order is %+v", e.DefaultOrder)
	}
	if r := e.Ref("fields"); !r.Many || r.Target != c.Entity("Acre") || r.Column != "farm_code" {
		t.Errorf("fields is %+v", r)
	}
	if acre := c.Entity("Acre"); !acre.TownshipScoped || acre.Key != "id" || acre.Field("version") == nil {
		t.Errorf("Acre is %+v", acre)
	}
}

func TestTheSchemaHidesWhatIsMaskedAndTheCodegenSchemaHidesTheGrammar(t *testing.T) {
	d, err := deriveFrom(farm)
	if err != nil {
		t.Fatal(err)
	}
	for typ, missing := range map[string]string{"FarmWhere": "owner", "FarmGroupKey": "owner", "Farm": "table"} {
		if d.Schema.Types[typ].Fields.ForName(missing) != nil {
			t.Errorf("%s has %s", typ, missing)
		}
	}
	if d.Schema.Types["Farm"].Fields.ForName("owner") == nil || d.Schema.Types["AcreNumbers"] == nil {
		t.Error("the schema is not whole")
	}
	if strings.Contains(d.SDL, "@table") || strings.Contains(d.SDL, "PiiKind") {
		t.Error("annotations are left in the schema")
	}
	for _, s := range d.Codegen {
		if strings.Contains(s.Input, "FarmWhere") || strings.Contains(s.Input, "(") && s.Name != "common.graphqls" {
			t.Errorf("%s shows gqlgen the grammar:\n%s", s.Name, s.Input)
		}
	}
}

func TestContradictionsStopTheStart(t *testing.T) {
	for name, c := range map[string]struct{ sdl, says string }{
		"a list without @ref":        {`type A @table(name: "a", list: "as") { b: [String!]! }`, "lists need @ref"},
		"an entity without @ref":     {`type A @table(name: "a", list: "as") { b: A }`, "needs @ref"},
		"@ref to no entity":          {`type A @table(name: "a", list: "as") { b: PageInfo @ref(column: "b") }`, "not an entity"},
		"a list field taken":         {`type A @table(name: "a", list: "as") { x: Int } type B @table(name: "b", list: "as") { x: Int }`, "taken"},
		"a standard field again":     {`type A @table(name: "a", list: "as") { version: Int }`, "already"},
		"a key without a field":      {`type A @table(name: "a", key: "code", list: "as") { x: Int }`, "key column"},
		"an order by nothing":        {`type A @table(name: "a", list: "as", order: "y") { x: Int }`, "default order"},
		"an order by what is masked": {`type A @table(name: "a", list: "as", order: "x") { x: String @pii(kind: NAME) }`, "default order"},
		"a derived type taken":       {`type A @table(name: "a", list: "as") { x: Int } type AWhere { x: Int }`, "taken"},
		"a search of what is masked": {`type A @table(name: "a", list: "as") { x: String @search @pii(kind: NAME) }`, "masked"},
		"a search of a number":       {`type A @table(name: "a", list: "as") { x: Int @search }`, "only text"},
		"a count's name taken":       {`type A @table(name: "a", list: "as") { bsCount: Int bs: [A!]! @ref(column: "a_id") }`, "needs this name"},
		"a field with arguments":     {`type A @table(name: "a", list: "as") { x(y: Int): Int }`, "no arguments"},
	} {
		if _, err := deriveFrom(c.sdl); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
