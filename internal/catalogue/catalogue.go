// Package catalogue knows what each entity is: its table, columns, references,
// rights and masks. It derives all of that, and the whole read grammar of the
// API, from the annotated GraphQL schema (graph/schema), so that an entity is
// defined in one place.
package catalogue

import "litong3422/internal/search"

// Kind is the value kind of a field; it decides operators, aggregates and buckets.
type Kind string

// The kinds of value.
const (
	ID       Kind = "ID" // the opaque global id; its column is the entity's key
	String   Kind = "String"
	Int      Kind = "Int"
	Decimal  Kind = "Decimal"
	Boolean  Kind = "Boolean"
	Date     Kind = "Date"
	DateTime Kind = "DateTime"
	Enum     Kind = "Enum"
)

// Catalogue is the set of all entities. It is immutable once derived.
type Catalogue struct {
	Entities   []*Entity   // in schema order
	Enums      []*EnumType // in schema order
	byName     map[string]*Entity
	byList     map[string]*Entity
	bySingle   map[string]*Entity
	byType     map[string]*Entity // every derived type
	byEnum     map[string]*EnumType
	byMutation map[string]*Mutation
	policies   map[string]map[string]Policy // by type and field, without entities and what is derived from them
	datasets   map[string]Dataset           // of types that say which grant opens them
}

// Entity returns the entity of that GraphQL type name, or nil.
func (c *Catalogue) Entity(name string) *Entity { return c.byName[name] }

// ByList returns the entity listed under that field of Query, or nil.
func (c *Catalogue) ByList(field string) *Entity { return c.byList[field] }

// BySingle returns the entity found one by one under that field of Query, or nil.
func (c *Catalogue) BySingle(field string) *Entity { return c.bySingle[field] }

// OwnerOf returns the entity that a type of the schema is derived from, be it the
// entity itself, its connection or its group key; nil for all other types.
func (c *Catalogue) OwnerOf(typ string) *Entity { return c.byType[typ] }

// Entity describes one entity.
type Entity struct {
	Name   string // GraphQL type, "MediationCase"
	Table  string // "mediation_case"
	List   string // field on Query, "mediationCases"
	Single string // field on Query for one of them, "mediationCase"
	Key    string // key column within a county: "id" (uuid) or a natural code ("code")
	Domain string // schema file without suffix, "mediation"; its resolvers live in that file
	Label  Label

	TownshipScoped bool   // rows are restricted by the township_code column
	SharedWhenNull bool   // rows with a null township_code are seen by everybody
	Write          *Write // nil: no mutation writes it
	DataVersion    bool   // its columns and to-one edges depend on the data version alone

	Fields       []*Field    // scalar and enum fields, id first
	Refs         []*Ref      // edges, in schema order
	DefaultOrder []OrderTerm // without the tiebreak, which the compiler appends

	description string
	members     []string // fields and edges as the schema has them
	byField     map[string]*Field
	byRef       map[string]*Ref
}

// Field returns the scalar field of that GraphQL name, or nil.
func (e *Entity) Field(name string) *Field { return e.byField[name] }

// Ref returns the edge of that GraphQL name, or nil.
func (e *Entity) Ref(name string) *Ref { return e.byRef[name] }

// Field describes one scalar or enum field.
type Field struct {
	Name     string // GraphQL name, "openedOn"
	Column   string // "opened_on"
	Label    Label
	Kind     Kind
	Unit     Unit     // of a number, "" without one
	Sum      bool     // lists may add it up
	EnumType string   // GraphQL enum type, for Kind Enum
	Enum     []string // its values
	Nullable bool
	PII      string // "", or NAME, PHONE, ID_NUMBER, ADDRESS: masked, and not filterable, sortable or groupable
	// PostHolder marks the name of a person in a public post: leaders see it unmasked.
	PostHolder bool
	Search     bool   // it is searched by @search
	Default    string // the value of a new row that is given none; "" without one
	Standard   bool   // one of the fields that every entity gets: id, source, version, createdAt, updatedAt

	description string
	values      *EnumType // for Kind Enum
	computed    bool      // by the database
	numbered    bool      // the database gives a number to a row that is created without one
	fixed       bool      // not changed after the row is created
}

// Ref describes an edge to another entity.
type Ref struct {
	Name     string // GraphQL name, "village"
	Label    Label
	Target   *Entity
	Many     bool   // to-many: Column is on the target and holds this entity's key
	Column   string // to-one: Column is on this entity and holds the target's key
	Nullable bool
	Domain   string // schema file that declares it: a domain owns every edge that leads to it

	description string
	fixed       bool // not changed after the row is created
}

// OrderTerm is one term of an order: by a scalar field, by the number of rows at
// the end of a to-many edge, or by the rank in a search.
type OrderTerm struct {
	Field     *Field
	Count     *Ref          // if set, Field is its CountField
	Rank      *search.Query // if set, the term is how well the row fits the search, and Field is RankField
	Desc      bool
	NullsLast bool      // nulls come after all values (true) or before them (false), in either direction
	Collation Collation // for text
}

// Collation is how text sorts.
type Collation string

// The collations; both Chinese ones are ICU's and work in every database locale.
const (
	ByCodepoint Collation = ""       // COLLATE "C"
	ByPinyin    Collation = "PINYIN" // COLLATE "zh-x-icu"
	ByStroke    Collation = "STROKE" // COLLATE "zh-u-co-stroke-x-icu", made by a migration
)
