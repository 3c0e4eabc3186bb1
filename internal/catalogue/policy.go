package catalogue

import (
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// Policy is how a field of the schema is granted, charged and cached, as far as
// its type and arguments do not say it.
type Policy struct {
	Dataset     Dataset  // of fields of Query; "" for those of entities, which their own names open
	Cost        CostKind // "" where it follows from the field's type and arguments
	DataVersion bool     // depends on the version of the county's data and nothing else
	RowsWith    []string // enum arguments of these values make it depend on rows as well
}

// Cacheable reports whether the answer with these arguments depends on the data
// version alone.
func (p Policy) Cacheable(arguments map[string]any) bool {
	if !p.DataVersion || len(p.RowsWith) == 0 {
		return p.DataVersion
	}
	for _, value := range arguments {
		if word, ok := value.(string); ok && slices.Contains(p.RowsWith, word) {
			return false
		}
	}
	return true
}

// Dataset is the grant that opens a field of Query to a narrowed key.
type Dataset string

// The grants of fields that stand for no entity.
const (
	AnyDataset        Dataset = "ANY"        // every narrowed key opens it
	IndicatorsDataset Dataset = "INDICATORS" // keys that are granted Indicators
	AllDatasets       Dataset = "ALL"        // only keys that are not narrowed
)

// CostKind is how a field is charged where its type and arguments do not say it.
type CostKind string

// The kinds. The first two are annotated; the others belong to connections.
const (
	CostExplanation CostKind = "EXPLANATION" // validates and prices another document
	CostSimulation  CostKind = "SIMULATION"  // decides all there is to decide
	CostPart        CostKind = "PART"        // a part of its parent, whatever its arguments
	CostPage        CostKind = "PAGE"        // the rows of a connection
	CostRead        CostKind = "READ"        // a statement that stops at a limit
	CostScan        CostKind = "SCAN"        // a figure over all rows of a connection
)

// derivedCosts are the kinds of the fields of derived types, by what their type's
// name adds to the entity's.
var derivedCosts = map[string]map[string]CostKind{
	"Connection": {
		"edges": CostPage, "nodes": CostPage, "pageInfo": CostPart, "countUpTo": CostRead,
		"totalCount": CostScan, "aggregate": CostScan, "groups": CostScan, "distinct": CostScan,
	},
	"Edge":  {"node": CostPart}, // the row is counted with its edge
	"Group": {"aggregate": CostPart},
}

// Policy returns the policy of a field of a type of the full schema; the zero
// Policy for a field that none is said of.
func (c *Catalogue) Policy(typ, field string) Policy {
	if e := c.byType[typ]; e != nil {
		if typ == e.Name {
			ref := e.byRef[field]
			return Policy{DataVersion: e.DataVersion && (e.byField[field] != nil || ref != nil && !ref.Many)}
		}
		suffix := typ[len(e.Name):]
		if suffix == "GroupKey" && e.byRef[field] != nil {
			return Policy{Cost: CostPart} // the row is counted with its group
		}
		return Policy{Cost: derivedCosts[suffix][field]}
	}
	return c.policies[typ][field]
}

// readPolicies reads @dataset, @cost and @dataVersion of all types but entities,
// which readEntity does.
func (c *Catalogue) readPolicies(annotated *ast.Schema) error {
	for _, def := range inSourceOrder(annotated) {
		if def.Kind != ast.Object || c.byName[def.Name] != nil {
			continue
		}
		if err := c.readTypePolicy(def); err != nil {
			return err
		}
		fields := map[string]Policy{}
		for _, f := range def.Fields {
			if f.Position == nil || f.Position.Src == nil || f.Position.Src.BuiltIn {
				continue // introspection
			}
			p, err := readPolicy(annotated, def, f)
			if err != nil {
				return fmt.Errorf("%s.%s: %w", def.Name, f.Name, err)
			}
			fields[f.Name] = p
		}
		c.policies[def.Name] = fields
	}
	return nil
}

// readTypePolicy reads what a type says of itself.
func (c *Catalogue) readTypePolicy(def *ast.Definition) error {
	if d := def.Directives.ForName("dataset"); d != nil {
		c.datasets[def.Name] = Dataset(word(d, "name"))
	}
	if def.Directives.ForName("dataVersion") == nil {
		return nil
	}
	for _, f := range def.Fields {
		if domainOf(f.Position) != domainOf(def.Position) {
			return fmt.Errorf("%s: other files extend it, so each field needs its own @dataVersion", def.Name)
		}
	}
	return nil
}

func readPolicy(annotated *ast.Schema, def *ast.Definition, f *ast.FieldDefinition) (Policy, error) {
	p := Policy{DataVersion: def.Directives.ForName("dataVersion") != nil}
	dataset := f.Directives.ForName("dataset")
	switch {
	case def == annotated.Query && dataset == nil:
		return p, fmt.Errorf("a field of Query needs @dataset")
	case def != annotated.Query && dataset != nil:
		return p, fmt.Errorf("@dataset is for fields of Query and for types")
	case dataset != nil:
		p.Dataset = Dataset(word(dataset, "name"))
	}
	if d := f.Directives.ForName("cost"); d != nil {
		p.Cost = CostKind(word(d, "kind"))
	}
	if d := f.Directives.ForName("dataVersion"); d != nil {
		p.DataVersion, p.RowsWith = true, words(d, "except")
	}
	for _, value := range p.RowsWith {
		if !takesEnumValue(annotated, f, value) {
			return p, fmt.Errorf("no argument takes the value %s that @dataVersion excepts", value)
		}
	}
	return p, nil
}

// takesEnumValue reports whether an argument of the field is of an enum with the value.
func takesEnumValue(s *ast.Schema, f *ast.FieldDefinition, value string) bool {
	return slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool {
		def := s.Types[a.Type.Name()]
		return def != nil && def.Kind == ast.Enum && def.EnumValues.ForName(value) != nil
	})
}
