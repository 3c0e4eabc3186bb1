package catalogue

import (
	"fmt"
	"io/fs"
	"slices"
	"sort"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// Derived is all that follows from the annotated schema.
type Derived struct {
	Catalogue *Catalogue
	Schema    *ast.Schema // the full runtime schema, for validation and introspection
	SDL       string      // the same as text
	// Codegen is the schema gqlgen sees, one source per domain. Its derived
	// fields have no arguments and its figures are opaque: every argument is
	// read against the full schema instead, and gqlgen generates a tenth of the code.
	Codegen []*ast.Source
}

// Derive reads the annotated schema files and derives the catalogue and the schemas.
func Derive(files fs.FS) (*Derived, error) {
	annotated, c, sources, err := readFiles(files)
	if err != nil {
		return nil, err
	}
	d := &Derived{Catalogue: c, SDL: fullSDL(annotated, c), Codegen: codegenSources(annotated, c, sources)}
	d.Schema, err = load(&ast.Source{Name: "derived.graphqls", Input: d.SDL})
	if err != nil {
		return nil, fmt.Errorf("derived schema: %w", err)
	}
	return d, nil
}

// load reads a schema that clients see, without the directives of the library that no
// executor here serves.
func load(source *ast.Source) (*ast.Schema, error) {
	schema, err := gqlparser.LoadSchema(source)
	if err != nil {
		return nil, err
	}
	delete(schema.Directives, "defer")
	return schema, nil
}

// readFiles reads the annotated schema and the catalogue that it describes.
func readFiles(files fs.FS) (*ast.Schema, *Catalogue, []*ast.Source, error) {
	sources, err := loadSources(files)
	if err != nil {
		return nil, nil, nil, err
	}
	annotated, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("annotated schema: %w", err)
	}
	c, err := read(annotated)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("annotated schema: %w", err)
	}
	return annotated, c, sources, nil
}

func loadSources(files fs.FS) ([]*ast.Source, error) {
	names, err := fs.Glob(files, "*.graphqls")
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	var sources []*ast.Source
	for _, name := range names {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		sources = append(sources, &ast.Source{Name: name, Input: string(text)})
	}
	return sources, nil
}

// fullSDL is the schema that clients see.
func fullSDL(annotated *ast.Schema, c *Catalogue) string {
	var defs []*ast.Definition
	filtered := filteredEnums(c)
	for _, def := range inSourceOrder(annotated) {
		switch {
		case annotationType(annotated, def.Name):
		case def.Name == "Query":
			query := plain(def)
			for _, e := range c.Entities {
				query.Fields = append(query.Fields, e.rootFields()...)
			}
			defs = append(defs, query)
		case def.Name == "Mutation":
			mutation := plain(def)
			for _, e := range c.Entities {
				for _, m := range e.mutations() {
					mutation.Fields = append(mutation.Fields, m.definition())
				}
			}
			defs = append(defs, mutation)
		case c.byName[def.Name] != nil:
			defs = append(defs, c.byName[def.Name].derived()...)
		default:
			defs = append(defs, plain(def))
			if filtered[def.Name] {
				defs = append(defs, filterOf(def.Name, def.Name, Enum, c.byEnum[def.Name].Label.ZH)...)
			}
		}
	}
	return printSDL(reachable(slices.Concat(defs, sharedTypes(), c.writtenTypes())), nil)
}

// reachable returns the definitions that an operation can lead to, in their order.
// Others would be read by every tool and of use to none.
func reachable(defs []*ast.Definition) []*ast.Definition {
	byName := map[string]*ast.Definition{}
	implementing := map[string][]string{} // by interface
	for _, def := range defs {
		byName[def.Name] = def
		for _, name := range def.Interfaces {
			implementing[name] = append(implementing[name], def.Name)
		}
	}
	reached := map[string]bool{}
	var visit func(name string)
	visit = func(name string) {
		def := byName[name]
		if def == nil || reached[name] {
			return
		}
		reached[name] = true
		for _, f := range def.Fields {
			visit(f.Type.Name())
			for _, a := range f.Arguments {
				visit(a.Type.Name())
			}
		}
		for _, names := range [][]string{def.Interfaces, def.Types, implementing[name]} {
			for _, n := range names {
				visit(n)
			}
		}
	}
	for _, root := range []string{"Query", "Mutation", "Subscription"} {
		visit(root)
	}
	return slices.DeleteFunc(defs, func(def *ast.Definition) bool { return !reached[def.Name] })
}

func (e *Entity) rootFields() []*ast.FieldDefinition {
	zh := e.Label.ZH
	list := field(e.List, e.Name+"Connection!", "列表："+zh+"。 List of "+e.Name+".", e.listArguments()...)
	if e.Key == "id" {
		return []*ast.FieldDefinition{list, field(e.Single, e.Name, "按标识取一个："+zh+"。 One "+e.Name+" by its id.",
			arg("id", "ID!", "全局标识。 Global id."))}
	}
	key := e.fieldOfColumn(e.Key)
	return []*ast.FieldDefinition{list, field(e.Single, e.Name, "按编码取一个："+zh+"。 One "+e.Name+" by its code.",
		arg(key.Name, key.Type()+"!", key.description))}
}

// filteredEnums are the enums that some entity's field has, and that so need a filter.
func filteredEnums(c *Catalogue) map[string]bool {
	used := map[string]bool{}
	for _, e := range c.Entities {
		for _, f := range e.Fields {
			used[f.EnumType] = f.Kind == Enum
		}
	}
	return used
}

// annotationType reports whether only our directives use the enum of that name.
func annotationType(annotated *ast.Schema, name string) bool {
	for _, d := range annotated.Directives {
		for _, a := range d.Arguments {
			if a.Type.Name() == name && annotated.Types[name].Kind == ast.Enum {
				return true
			}
		}
	}
	return false
}

// codegenSources is the schema gqlgen sees, file by file, so that its
// follow-schema layout keeps one file of resolvers per domain.
func codegenSources(annotated *ast.Schema, c *Catalogue, sources []*ast.Source) []*ast.Source {
	byDomain := map[string][]*ast.Definition{}
	extensions := map[string][]*ast.Definition{}
	for _, def := range inSourceOrder(annotated) {
		domain := domainOf(def.Position)
		switch {
		case annotationType(annotated, def.Name):
		case def.Name == "Query":
			byDomain["common"] = append(byDomain["common"], queryOf(def, "common"))
		case c.byName[def.Name] != nil:
			e := c.byName[def.Name]
			own, lent := e.objectByDomain()
			byDomain[domain] = append(byDomain[domain], opaque(own), opaque(e.connection()), opaque(e.edge()))
			for _, extension := range lent {
				extensions[extension.domain] = append(extensions[extension.domain], opaque(extension.def))
			}
			extensions[domain] = append(extensions[domain], opaque(object("Query", "", e.rootFields()...)))
		default:
			byDomain[domain] = append(byDomain[domain], plain(def))
		}
	}
	var out []*ast.Source
	for _, s := range sources {
		domain := strings.TrimSuffix(s.Name, ".graphqls")
		if query := queryOf(annotated.Query, domain); domain != "common" && len(query.Fields) > 0 {
			query.Description = "" // an extension has none
			extensions[domain] = append(extensions[domain], query)
		}
		out = append(out, &ast.Source{Name: s.Name, Input: printSDL(byDomain[domain], extensions[domain])})
	}
	return out
}

type lentFields struct {
	domain string
	def    *ast.Definition
}

// objectByDomain is an entity's object without the edges that other domains
// declare, and these as extensions in the order of the edges.
func (e *Entity) objectByDomain() (*ast.Definition, []lentFields) {
	own := e.object()
	var lent []lentFields
	for _, r := range e.Refs {
		if r.Domain == e.Domain {
			continue
		}
		edge := own.Fields.ForName(r.Name)
		own.Fields = slices.DeleteFunc(own.Fields, func(f *ast.FieldDefinition) bool { return f == edge })
		lent = append(lent, lentFields{r.Domain, object(e.Name, "", edge)})
	}
	return own, lent
}

// queryOf is Query with the fields that a domain's file declares.
func queryOf(query *ast.Definition, domain string) *ast.Definition {
	def := plain(query)
	def.Fields = nil
	for _, f := range query.Fields {
		if f.Position != nil && f.Position.Src != nil && !strings.HasPrefix(f.Name, "__") && domainOf(f.Position) == domain {
			def.Fields = append(def.Fields, plain(&ast.Definition{Fields: ast.FieldList{f}}).Fields...)
		}
	}
	return def
}

// opaque takes the arguments off derived fields and hides figures behind JSON.
func opaque(def *ast.Definition) *ast.Definition {
	for _, f := range def.Fields {
		f.Arguments = nil
		if strings.HasSuffix(def.Name, "Connection") && (f.Name == "aggregate" || f.Name == "groups" || f.Name == "distinct") {
			f.Type = typeOf("JSON!")
		}
	}
	return def
}
