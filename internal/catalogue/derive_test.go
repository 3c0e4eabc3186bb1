package catalogue

import (
	"reflect"
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
directive @label(zh: String!, en: String!, synonyms: [String!]) on OBJECT | FIELD_DEFINITION | ENUM | ENUM_VALUE
directive @unit(name: FieldUnit!) on FIELD_DEFINITION
directive @sum on FIELD_DEFINITION
directive @dataset(name: DatasetGrant!) on FIELD_DEFINITION | OBJECT
directive @cost(kind: CostKind!) on FIELD_DEFINITION
directive @dataVersion(except: [String!]) on FIELD_DEFINITION | OBJECT
enum RowScope { TOWNSHIP COUNTY }
enum PiiKind { NAME }
enum FieldUnit { YUAN YEAR FURLONG }
enum DatasetGrant { ANY INDICATORS ALL }
enum CostKind { EXPLANATION SIMULATION }
enum RecordSource @label(zh: "来源", en: "Sources") { DEMO @label(zh: "演示", en: "Demo") }
scalar Decimal scalar Date scalar DateTime scalar JSON
interface Node { id: ID! }
type PageInfo { hasNextPage: Boolean! }
type CountUpTo { value: Int! }
type LocalizedText { zh: String! en: String! }
type Yield @dataset(name: ALL) @dataVersion { tons: Int }
enum Crop @label(zh: "作物", en: "Crops") { WHEAT @label(zh: "小麦", en: "Wheat") RICE @label(zh: "水稻", en: "Rice") }
type Query {
  node(id: ID!): Node @dataset(name: ANY)
  yields(of: Crop): [Yield!]! @dataset(name: INDICATORS) @dataVersion(except: ["RICE"])
  simulateYield: Int @dataset(name: ALL) @cost(kind: SIMULATION)
}
`

func deriveFrom(sdl string) (*Derived, error) {
	return Derive(fstest.MapFS{"common.graphqls": {Data: []byte(annotations)}, "farm.graphqls": {Data: []byte(sdl)}})
}

const farm = `
"一个农场。 A farm."
type Farm @table(name: "farm", key: "code", list: "farms", scope: COUNTY, order: "-founded_on") @label(zh: "农场", en: "Farms") @dataVersion {
  code: String! @label(zh: "编码", en: "Code")
  areaKm2: Decimal @label(zh: "面积", en: "Area", synonyms: ["占地"])
  income: Decimal @label(zh: "收入", en: "Income") @unit(name: YUAN) @sum
  sizeClass: Size! @column(name: "size") @label(zh: "规模", en: "Size")
  foundedOn: Date! @label(zh: "建场日期", en: "Founded on")
  owner: String @pii(kind: NAME) @label(zh: "场主", en: "Owner")
  fields: [Acre!]! @ref(column: "farm_code") @label(zh: "地块", en: "Fields")
}
enum Size @label(zh: "规模", en: "Sizes") { SMALL @label(zh: "小", en: "Small", synonyms: ["小型"]) LARGE @label(zh: "大", en: "Large") }
"一块地。 A field."
type Acre @table(name: "acre", list: "acres") @label(zh: "地块", en: "Fields") {
  number: Int! @label(zh: "编号", en: "Number")
  farm: Farm! @ref(column: "farm_code") @label(zh: "农场", en: "Farm")
}
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

func TestLabelsUnitsAndSumsAreRead(t *testing.T) {
	d, err := deriveFrom(farm)
	if err != nil {
		t.Fatal(err)
	}
	e := d.Catalogue.Entity("Farm")
	if e.Label.ZH != "农场" || e.Label.EN != "Farms" || e.Ref("fields").Label.ZH != "地块" {
		t.Errorf("Farm is called %+v, its edge %+v", e.Label, e.Ref("fields").Label)
	}
	if f := e.Field("areaKm2"); f.Label.ZH != "面积" || f.Label.EN != "Area" || strings.Join(f.Label.Synonyms, " ") != "占地" || f.Unit != "" || f.Sum {
		t.Errorf("areaKm2 is %+v", f)
	}
	if f := e.Field("income"); f.Unit != Yuan || !f.Sum || f.Unit.Label().ZH != "元" {
		t.Errorf("income is %+v", f)
	}
	size := e.Field("sizeClass")
	if l := size.ValueLabel("SMALL"); l.ZH != "小" || l.EN != "Small" || strings.Join(l.Synonyms, " ") != "小型" {
		t.Errorf("SMALL is called %+v", l)
	}
	if l := size.ValueLabel("HUGE"); l.ZH != "" || e.Field("owner").ValueLabel("SMALL").ZH != "" {
		t.Errorf("an unknown value is called %+v", l)
	}
	if e.Field("source").ValueLabel("DEMO").EN != "Demo" || e.Field("source").Label.ZH == "" || d.Catalogue.Enum("Size").Label.ZH != "规模" {
		t.Error("the standard fields and the enums have no labels")
	}
}

func TestPoliciesAreRead(t *testing.T) {
	d, err := deriveFrom(farm)
	if err != nil {
		t.Fatal(err)
	}
	for at, want := range map[string]Policy{
		"Query.node":                {Dataset: AnyDataset},
		"Query.farms":               {},
		"Query.yields":              {Dataset: IndicatorsDataset, DataVersion: true, RowsWith: []string{"RICE"}},
		"Query.simulateYield":       {Dataset: AllDatasets, Cost: CostSimulation},
		"Yield.tons":                {DataVersion: true},
		"PageInfo.hasNextPage":      {},
		"Farm.code":                 {DataVersion: true},
		"Farm.fields":               {},
		"Acre.farm":                 {},
		"FarmConnection.nodes":      {Cost: CostPage},
		"FarmConnection.countUpTo":  {Cost: CostRead},
		"FarmConnection.totalCount": {Cost: CostScan},
		"FarmConnection.pageInfo":   {Cost: CostPart},
		"FarmEdge.node":             {Cost: CostPart},
		"FarmGroup.aggregate":       {Cost: CostPart},
		"FarmGroup.nodes":           {},
		"Nothing.atAll":             {},
	} {
		typ, field, _ := strings.Cut(at, ".")
		if got := d.Catalogue.Policy(typ, field); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, not %+v", at, got, want)
		}
	}
	yields := d.Catalogue.Policy("Query", "yields")
	if !yields.Cacheable(nil) || !yields.Cacheable(map[string]any{"of": "WHEAT"}) || yields.Cacheable(map[string]any{"of": "RICE"}) || (Policy{}).Cacheable(nil) {
		t.Error("rice depends on rows, wheat does not")
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
