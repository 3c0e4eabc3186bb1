package catalogue

import (
	"fmt"
	"path"
	"sort"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// read makes the descriptors from the annotated schema. It refuses annotations
// that contradict each other, so that a slip in the schema stops the start.
func read(annotated *ast.Schema) (*Catalogue, error) {
	c := &Catalogue{byName: map[string]*Entity{}, byList: map[string]*Entity{}, bySingle: map[string]*Entity{}, byType: map[string]*Entity{},
		byEnum: map[string]*EnumType{}, byMutation: map[string]*Mutation{}, policies: map[string]map[string]Policy{}, datasets: map[string]Dataset{}}
	if err := checkWords(annotated); err != nil {
		return nil, err
	}
	c.readEnums(annotated)
	for _, def := range inSourceOrder(annotated) {
		table := def.Directives.ForName("table")
		if table == nil {
			continue
		}
		e, err := c.readEntity(annotated, def, table)
		if err != nil {
			return nil, err
		}
		if c.byList[e.List] != nil {
			return nil, fmt.Errorf("%s: the list field %s is taken", e.Name, e.List)
		}
		c.Entities = append(c.Entities, e)
		c.byName[e.Name], c.byList[e.List], c.bySingle[e.Single] = e, e, e
	}
	for _, e := range c.Entities {
		if err := c.readRefs(e, annotated.Types[e.Name]); err != nil {
			return nil, err
		}
		order, err := readOrder(e, annotated.Types[e.Name].Directives.ForName("table"))
		if err != nil {
			return nil, err
		}
		e.DefaultOrder = order
		if err := c.readWrite(annotated, e, annotated.Types[e.Name]); err != nil {
			return nil, err
		}
		for _, m := range e.mutations() {
			c.byMutation[m.Field()] = m
		}
		for _, def := range e.derived() {
			if c.byType[def.Name] != nil || annotated.Types[def.Name] != nil && def.Name != e.Name {
				return nil, fmt.Errorf("%s: the derived type %s is taken", e.Name, def.Name)
			}
			c.byType[def.Name] = e
		}
	}
	if err := c.readPolicies(annotated); err != nil {
		return nil, err
	}
	return c, c.checkLabels()
}

// checkWords refuses arguments of annotations that are no value of their enum: the
// parser takes any word there.
func checkWords(annotated *ast.Schema) error {
	for _, def := range inSourceOrder(annotated) {
		if err := checkDirectives(annotated, def.Name, def.Directives); err != nil {
			return err
		}
		for _, f := range def.Fields {
			if err := checkDirectives(annotated, def.Name+"."+f.Name, f.Directives); err != nil {
				return err
			}
		}
	}
	return nil
}

func checkDirectives(annotated *ast.Schema, at string, directives ast.DirectiveList) error {
	for _, d := range directives {
		for _, a := range d.Arguments {
			parameter := annotated.Directives[d.Name].Arguments.ForName(a.Name)
			enum := annotated.Types[parameter.Type.Name()]
			given := []*ast.Value{a.Value}
			if a.Value.Kind == ast.ListValue {
				given = nil
				for _, child := range a.Value.Children {
					given = append(given, child.Value)
				}
			}
			for _, v := range given {
				if enum.Kind == ast.Enum && enum.EnumValues.ForName(v.Raw) == nil {
					return fmt.Errorf("%s: @%s takes no %s %s", at, d.Name, a.Name, v.Raw)
				}
			}
		}
	}
	return nil
}

// inSourceOrder lists the definitions as the files have them; ast.Schema keeps a map.
func inSourceOrder(s *ast.Schema) []*ast.Definition {
	var defs []*ast.Definition
	for _, def := range s.Types {
		if !def.BuiltIn {
			defs = append(defs, def)
		}
	}
	sort.Slice(defs, func(i, j int) bool {
		a, b := defs[i].Position, defs[j].Position
		if a.Src.Name != b.Src.Name {
			return a.Src.Name < b.Src.Name
		}
		return a.Start < b.Start
	})
	return defs
}

func (c *Catalogue) readEntity(s *ast.Schema, def *ast.Definition, table *ast.Directive) (*Entity, error) {
	e := &Entity{
		Name:           def.Name,
		Table:          argument(s, table, "name"),
		Key:            argument(s, table, "key"),
		List:           argument(s, table, "list"),
		Single:         lowerFirst(def.Name),
		Domain:         domainOf(def.Position),
		TownshipScoped: argument(s, table, "scope") == "TOWNSHIP",
		SharedWhenNull: argument(s, table, "shared") == "true",
		byField:        map[string]*Field{},
		byRef:          map[string]*Ref{},
		Label:          readLabel(def.Directives),
		DataVersion:    def.Directives.ForName("dataVersion") != nil,
		description:    def.Description,
	}
	if def.Directives.ForName("dataset") != nil {
		return nil, fmt.Errorf("%s: an entity is a dataset of its own name", e.Name)
	}
	e.addField(&Field{Name: "id", Label: standardLabels["id"], Column: e.Key, Kind: ID, Standard: true,
		description: "不透明的全局标识。 Opaque global identifier."})
	for _, fd := range def.Fields {
		e.members = append(e.members, fd.Name)
		if fd.Directives.ForName("ref") != nil {
			continue
		}
		f, err := c.readField(s, e, fd)
		if err != nil {
			return nil, err
		}
		e.addField(f)
	}
	for _, f := range c.standardFields() {
		if e.byField[f.Name] != nil {
			return nil, fmt.Errorf("%s.%s: every entity has this field already", e.Name, f.Name)
		}
		e.addField(f)
	}
	if e.Key != "id" && e.fieldOfColumn(e.Key) == nil {
		return nil, fmt.Errorf("%s: no field holds the key column %s", e.Name, e.Key)
	}
	return e, nil
}

// standardFields are those that every entity gets beside its id.
func (c *Catalogue) standardFields() []*Field {
	source := c.byEnum["RecordSource"]
	fields := []*Field{
		{Name: "source", Column: "source", Kind: Enum, EnumType: source.Name, Enum: source.names(), values: source, Standard: true,
			description: "记录来源。 Where the record comes from."},
		{Name: "version", Column: "version", Kind: Int, Standard: true,
			description: "版本号，每次修改加一。 Version, one more with every change."},
		{Name: "createdAt", Column: "created_at", Kind: DateTime, Standard: true,
			description: "建立时刻。 When the record was made."},
		{Name: "updatedAt", Column: "updated_at", Kind: DateTime, Standard: true,
			description: "最近修改时刻。 When the record last changed."},
	}
	for _, f := range fields {
		f.Label = standardLabels[f.Name]
	}
	return fields
}

func (c *Catalogue) readField(s *ast.Schema, e *Entity, fd *ast.FieldDefinition) (*Field, error) {
	f := &Field{Name: fd.Name, Column: snake(fd.Name), Label: readLabel(fd.Directives), Nullable: !fd.Type.NonNull, description: fd.Description}
	if d := fd.Directives.ForName("column"); d != nil {
		f.Column = argument(s, d, "name")
	}
	if d := fd.Directives.ForName("pii"); d != nil {
		f.PII = argument(s, d, "kind")
		f.PostHolder = argument(s, d, "postHolder") == "true"
	}
	f.Search = fd.Directives.ForName("search") != nil
	target := s.Types[fd.Type.NamedType]
	switch {
	case fd.Type.NamedType == "" || len(fd.Arguments) > 0:
		return nil, fmt.Errorf("%s.%s: a plain field has one value and no arguments; lists need @ref", e.Name, fd.Name)
	case target.Kind == ast.Enum:
		f.values = c.byEnum[target.Name]
		if f.values == nil {
			return nil, fmt.Errorf("%s.%s: %s is for annotations only", e.Name, fd.Name, target.Name)
		}
		f.Kind, f.EnumType, f.Enum = Enum, target.Name, f.values.names()
	case target.Kind == ast.Scalar && isPlain(Kind(target.Name)):
		f.Kind = Kind(target.Name)
	default:
		return nil, fmt.Errorf("%s.%s: a field of type %s needs @ref", e.Name, fd.Name, fd.Type)
	}
	if f.Search && (f.PII != "" || f.Kind != String) {
		return nil, fmt.Errorf("%s.%s: only text that is not masked can be searched", e.Name, fd.Name)
	}
	return f, f.readMeasure(e.Name+"."+f.Name, fd.Directives)
}

func isPlain(k Kind) bool {
	switch k {
	case String, Int, Decimal, Boolean, Date, DateTime:
		return true
	}
	return false
}

func (c *Catalogue) readRefs(e *Entity, def *ast.Definition) error {
	for _, fd := range def.Fields {
		d := fd.Directives.ForName("ref")
		if d == nil {
			continue
		}
		r := &Ref{Name: fd.Name, Label: readLabel(fd.Directives), Many: fd.Type.Elem != nil, Column: d.Arguments.ForName("column").Value.Raw,
			Nullable: !fd.Type.NonNull, Target: c.byName[fd.Type.Name()], Domain: domainOf(fd.Position), description: fd.Description}
		if r.Target == nil {
			return fmt.Errorf("%s.%s: %s is not an entity", e.Name, r.Name, fd.Type.Name())
		}
		if reserved(r.Name) {
			return fmt.Errorf("%s.%s: the grammar needs this name itself", e.Name, r.Name)
		}
		if r.Many && e.byField[r.CountField().Name] != nil {
			return fmt.Errorf("%s.%s: the order by its number of rows needs this name", e.Name, r.CountField().Name)
		}
		e.Refs = append(e.Refs, r)
		e.byRef[r.Name] = r
	}
	return nil
}

// reserved reports whether a name stands next to edges in derived inputs.
func reserved(name string) bool {
	switch name {
	case throughField, "and", "or", "not", "field", "bucket", "fillGaps", "from", "to", "search":
		return true
	}
	return false
}

func readOrder(e *Entity, table *ast.Directive) ([]OrderTerm, error) {
	arg := table.Arguments.ForName("order")
	if arg == nil {
		return nil, nil
	}
	var terms []OrderTerm
	for _, word := range strings.Split(arg.Value.Raw, ",") {
		word = strings.TrimSpace(word)
		column := strings.TrimPrefix(word, "-")
		f := e.fieldOfColumn(column)
		if f == nil || f.PII != "" {
			return nil, fmt.Errorf("%s: the default order names the column %s, which no open field has", e.Name, column)
		}
		terms = append(terms, OrderTerm{Field: f, Desc: column != word, NullsLast: true})
	}
	return terms, nil
}

func (e *Entity) addField(f *Field) {
	e.Fields = append(e.Fields, f)
	e.byField[f.Name] = f
}

// fieldOfColumn returns the field, other than id, that shows the column.
func (e *Entity) fieldOfColumn(column string) *Field {
	for _, f := range e.Fields {
		if f.Column == column && f.Kind != ID {
			return f
		}
	}
	return nil
}

// argument returns what a directive was given, or the default of its definition.
func argument(s *ast.Schema, d *ast.Directive, name string) string {
	if a := d.Arguments.ForName(name); a != nil {
		return a.Value.Raw
	}
	if a := s.Directives[d.Name].Arguments.ForName(name); a != nil && a.DefaultValue != nil {
		return a.DefaultValue.Raw
	}
	return ""
}

// names are the enum's values.
func (t *EnumType) names() []string {
	names := make([]string, 0, len(t.Values))
	for _, v := range t.Values {
		names = append(names, v.Name)
	}
	return names
}

// domainOf names the schema file a definition stands in, without its suffix.
func domainOf(p *ast.Position) string {
	return strings.TrimSuffix(path.Base(p.Src.Name), ".graphqls")
}
