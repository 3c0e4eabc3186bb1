package compat

import "github.com/vektah/gqlparser/v2/ast"

// Uses are the coordinates of all that a document relies on: it notices a break
// whose Hits is among them. It must be valid in the schema. The values of its variables are followed as far as they are given.
func Uses(schema *ast.Schema, doc *ast.QueryDocument, variables map[string]any) map[string]bool {
	u := uses{schema: schema, found: map[string]bool{}}
	for _, op := range doc.Operations {
		for _, v := range op.VariableDefinitions {
			u.found[v.Type.Name()] = true
			u.given(v.Type, variables[v.Variable])
			u.literal(v.Type, v.DefaultValue)
		}
		u.directives(op.Directives)
		u.selections(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		u.found[f.TypeCondition] = true
		u.selections(f.SelectionSet)
	}
	return u.found
}

type uses struct {
	schema *ast.Schema
	found  map[string]bool
}

func (u uses) selections(set ast.SelectionSet) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			u.field(s)
		case *ast.InlineFragment:
			u.found[s.TypeCondition] = true
			u.directives(s.Directives)
			u.selections(s.SelectionSet)
		case *ast.FragmentSpread:
			u.directives(s.Directives)
		}
	}
}

func (u uses) field(f *ast.Field) {
	at := f.ObjectDefinition.Name + "." + f.Name
	u.found[at], u.found[f.ObjectDefinition.Name], u.found[f.Definition.Type.Name()] = true, true, true
	for _, a := range f.Arguments {
		u.found[at+"("+a.Name+")"] = true
		u.literal(f.Definition.Arguments.ForName(a.Name).Type, a.Value)
	}
	u.directives(f.Directives)
	u.selections(f.SelectionSet)
}

// directives take variables and literals of built-in types only.
func (u uses) directives(list ast.DirectiveList) {
	for _, d := range list {
		u.found["@"+d.Name] = true
	}
}

// literal follows a value as written in a document.
func (u uses) literal(t *ast.Type, v *ast.Value) {
	if t == nil || v == nil {
		return
	}
	def := u.schema.Types[t.Name()]
	u.found[def.Name] = true
	switch v.Kind {
	case ast.EnumValue:
		u.found[def.Name+"."+v.Raw] = true
	case ast.ListValue:
		for _, child := range v.Children {
			u.literal(t.Elem, child.Value)
		}
	case ast.ObjectValue:
		for _, child := range v.Children {
			if f := def.Fields.ForName(child.Name); f != nil {
				u.found[def.Name+"."+f.Name] = true
				u.literal(f.Type, child.Value)
			}
		}
	}
}

// given follows a variable's value, as JSON has it.
func (u uses) given(t *ast.Type, value any) {
	def := u.schema.Types[t.Name()]
	switch value := value.(type) {
	case string:
		if def.Kind == ast.Enum {
			u.found[def.Name+"."+value] = true
		}
	case []any:
		for _, child := range value {
			u.given(t, child)
		}
	case map[string]any:
		for name, child := range value {
			if f := def.Fields.ForName(name); f != nil {
				u.found[def.Name+"."+name] = true
				u.given(f.Type, child)
			}
		}
	}
}
