package catalogue

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/fault"
)

// FiguresDataset is the name of what is computed from many entities at once: the
// indicators and everything that leads to them.
const FiguresDataset = "Indicators"

// DeriveGranted derives the schema for a key that may read some datasets only: as
// Derive does, from the annotated schema without all the rest. What is not granted so has
// no name in any place, be it a field, a filter through edges, an order by counts,
// a group, a figure or a search. Names that nothing has are passed over.
func DeriveGranted(files fs.FS, datasets []string) (*ast.Schema, error) {
	sdl, err := GrantedSDL(files, datasets)
	if err != nil {
		return nil, err
	}
	source := &ast.Source{Name: "granted.graphqls", Input: sdl}
	schema, err := load(source)
	if err != nil {
		return nil, fmt.Errorf("granted schema: %w", err)
	}
	source.Input = "" // every position refers to it, and its text is not read again
	return schema, nil
}

// GrantedSDL returns the same schema as text.
func GrantedSDL(files fs.FS, datasets []string) (string, error) {
	annotated, whole, _, err := readFiles(files)
	if err != nil {
		return "", err
	}
	grant(datasets).narrow(annotated, whole)
	c, err := read(annotated)
	if err != nil {
		return "", fmt.Errorf("granted schema: %w", err)
	}
	return fullSDL(annotated, c), nil
}

// CheckDatasets refuses a list of datasets with a name that nothing has, or with
// an entity without the fields that every list of it shows (fault.Invalid).
func CheckDatasets(files fs.FS, datasets []string) error {
	_, whole, _, err := readFiles(files)
	if err != nil {
		return err
	}
	for _, name := range datasets {
		entity, field, single := strings.Cut(name, ".")
		e := whole.Entity(entity)
		switch {
		case name == FiguresDataset:
		case e == nil:
			return fault.New(fault.Invalid, "没有数据集 %s；名称见接口参考，指标为 "+FiguresDataset, "there is no dataset %s; the reference names them, and figures are "+FiguresDataset, entity)
		case single && (e.Field(field) == nil || e.Field(field).Standard) && e.Ref(field) == nil:
			return fault.New(fault.Invalid, "%s 没有可单独授权的字段 %s", "%s has no field %s to be granted by itself", entity, field)
		}
	}
	for _, name := range datasets {
		entity, _, single := strings.Cut(name, ".")
		if e := whole.Entity(entity); single {
			if missing := grant(datasets).missing(e); missing != "" {
				return fault.New(fault.Invalid, "授权 %[1]s 的部分字段时须含 %[2]s：列表按它排序或称呼", "some fields of %[1]s are granted, and %[2]s must be among them: its lists are ordered or named by it", entity, missing)
			}
		}
	}
	_, err = DeriveGranted(files, datasets)
	return err
}

// grant is a list of datasets, as auth.Datasets has it.
type grant []string

// fields are the single fields granted of an entity; all reports whether it is granted whole.
func (g grant) fields(entity string) (single []string, all bool) {
	for _, name := range g {
		switch owner, field, one := strings.Cut(name, "."); {
		case owner != entity:
		case !one:
			all = true
		default:
			single = append(single, field)
		}
	}
	return single, all
}

// missing is a field that the rows of an entity cannot be shown without: cursors
// carry what lists are ordered by, and drop-downs show what rows are called.
func (g grant) missing(e *Entity) string {
	single, all := g.fields(e.Name)
	if all {
		return ""
	}
	var needed []*Field
	for _, term := range e.DefaultOrder {
		needed = append(needed, term.Field)
	}
	if e.Key != "id" {
		needed = append(needed, e.fieldOfColumn(e.Key))
	}
	if label := e.NameField(); label != nil {
		needed = append(needed, label)
	}
	for _, f := range needed {
		if !f.Standard && !slices.Contains(single, f.Name) {
			return f.Name
		}
	}
	return ""
}

// narrow takes out of the annotated schema what is not granted.
func (g grant) narrow(annotated *ast.Schema, whole *Catalogue) {
	for _, e := range whole.Entities {
		single, all := g.fields(e.Name)
		def := annotated.Types[e.Name] // a narrowed key writes nothing
		def.Directives = slices.DeleteFunc(def.Directives, func(d *ast.Directive) bool { return d.Name == "write" || d.Name == "transition" || d.Name == "chain" })
		switch {
		case all:
		case len(single) == 0 || g.missing(e) != "":
			delete(annotated.Types, e.Name)
		default:
			keepFields(def, e, single)
		}
	}
	query := annotated.Query
	query.Fields = slices.DeleteFunc(query.Fields, func(f *ast.FieldDefinition) bool { return !g.opens(whole.Policy("Query", f.Name).Dataset) })
	for _, root := range []*ast.Definition{annotated.Mutation, annotated.Subscription} {
		if root != nil {
			delete(annotated.Types, root.Name)
		}
	}
	for typ, dataset := range whole.datasets {
		if !g.opens(dataset) {
			delete(annotated.Types, typ)
		}
	}
	withdraw(annotated)
}

// opens reports whether the grant opens what needs the dataset.
func (g grant) opens(needed Dataset) bool {
	switch needed {
	case AnyDataset:
		return true
	case IndicatorsDataset:
		return slices.Contains(g, FiguresDataset)
	}
	return false
}

// keepFields leaves an entity some of its fields. A search looks into all searched
// text of a row at once, so that it goes unless all of that is granted.
func keepFields(def *ast.Definition, e *Entity, single []string) {
	closed := func(name string) bool { return !slices.Contains(single, name) }
	searchable := !slices.ContainsFunc(e.Searched(), func(f *Field) bool { return closed(f.Name) })
	def.Fields = slices.DeleteFunc(def.Fields, func(f *ast.FieldDefinition) bool { return closed(f.Name) })
	for _, f := range def.Fields {
		if !searchable {
			f.Directives = slices.DeleteFunc(f.Directives, func(d *ast.Directive) bool { return d.Name == "search" })
		}
	}
}

// withdraw takes out the fields and arguments whose types have gone, and the types
// that nothing is left of, until nothing refers to what is not there.
func withdraw(s *ast.Schema) {
	gone := func(t *ast.Type) bool { return s.Types[t.Name()] == nil }
	for again := true; again; {
		again = false
		for name, def := range s.Types {
			if def.BuiltIn || def.Kind != ast.Object && def.Kind != ast.InputObject && def.Kind != ast.Interface {
				def.Types = slices.DeleteFunc(def.Types, func(member string) bool { return s.Types[member] == nil })
				continue
			}
			for _, f := range def.Fields {
				f.Arguments = slices.DeleteFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return gone(a.Type) && !a.Type.NonNull })
			}
			before := len(def.Fields)
			def.Fields = slices.DeleteFunc(def.Fields, func(f *ast.FieldDefinition) bool {
				return gone(f.Type) || slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return gone(a.Type) })
			})
			again = again || len(def.Fields) < before
			if len(def.Fields) == 0 && def != s.Query && def.Directives.ForName("table") == nil {
				delete(s.Types, name)
				again = true
			}
		}
	}
}
