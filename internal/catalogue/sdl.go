package catalogue

import (
	"bytes"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

// typeOf reads a type reference: "[Division!]!".
func typeOf(s string) *ast.Type {
	t := &ast.Type{}
	if strings.HasSuffix(s, "!") {
		t.NonNull, s = true, strings.TrimSuffix(s, "!")
	}
	if strings.HasPrefix(s, "[") {
		t.Elem = typeOf(s[1 : len(s)-1])
	} else {
		t.NamedType = s
	}
	return t
}

func object(name, description string, fields ...*ast.FieldDefinition) *ast.Definition {
	return &ast.Definition{Kind: ast.Object, Name: name, Description: description, Fields: fields}
}

func input(name, description string, fields ...*ast.FieldDefinition) *ast.Definition {
	return &ast.Definition{Kind: ast.InputObject, Name: name, Description: description, Fields: fields}
}

func enum(name, description string, values ...*ast.EnumValueDefinition) *ast.Definition {
	return &ast.Definition{Kind: ast.Enum, Name: name, Description: description, EnumValues: values}
}

func field(name, typ, description string, args ...*ast.ArgumentDefinition) *ast.FieldDefinition {
	return &ast.FieldDefinition{Name: name, Type: typeOf(typ), Description: description, Arguments: args}
}

func arg(name, typ, description string) *ast.ArgumentDefinition {
	return &ast.ArgumentDefinition{Name: name, Type: typeOf(typ), Description: description}
}

func value(name, description string) *ast.EnumValueDefinition {
	return &ast.EnumValueDefinition{Name: name, Description: description}
}

func intDefault(a *ast.ArgumentDefinition, raw string) *ast.ArgumentDefinition {
	a.DefaultValue = &ast.Value{Kind: ast.IntValue, Raw: raw}
	return a
}

func argDefault(a *ast.ArgumentDefinition, word string) *ast.ArgumentDefinition {
	a.DefaultValue = &ast.Value{Kind: ast.EnumValue, Raw: word}
	return a
}

func boolDefault(f *ast.FieldDefinition, raw string) *ast.FieldDefinition {
	f.DefaultValue = &ast.Value{Kind: ast.BooleanValue, Raw: raw}
	return f
}

func enumDefault(f *ast.FieldDefinition, raw string) *ast.FieldDefinition {
	f.DefaultValue = &ast.Value{Kind: ast.EnumValue, Raw: raw}
	return f
}

// printSDL writes definitions as schema text.
func printSDL(defs []*ast.Definition, extensions []*ast.Definition) string {
	var b bytes.Buffer
	f := formatter.NewFormatter(&b, formatter.WithIndent("  "))
	f.FormatSchemaDocument(&ast.SchemaDocument{Definitions: defs, Extensions: extensions})
	return shortDescriptions(b.String())
}

// shortDescriptions puts descriptions of one line on one line; the formatter
// takes three, which makes the schema hard to read.
func shortDescriptions(sdl string) string {
	lines := strings.Split(sdl, "\n")
	var b strings.Builder
	for i := 0; i < len(lines); i++ {
		indent := lines[i][:len(lines[i])-len(strings.TrimLeft(lines[i], " "))]
		opens := lines[i] == indent+`"""`
		if opens && i+2 < len(lines) && lines[i+2] == indent+`"""` && !strings.Contains(lines[i+1], `\`) {
			b.WriteString(indent + `"` + strings.ReplaceAll(strings.TrimSpace(lines[i+1]), `"`, `\"`) + "\"\n")
			i += 2
			continue
		}
		if strings.TrimSpace(lines[i]) == "" {
			continue
		}
		if opens { // a longer description: copy it to its end
			for b.WriteString(lines[i] + "\n"); lines[i+1] != indent+`"""`; i++ {
				b.WriteString(lines[i+1] + "\n")
			}
			i++
		}
		b.WriteString(lines[i] + "\n")
	}
	return b.String()
}

// plain copies a definition without our annotations and comments.
func plain(def *ast.Definition) *ast.Definition {
	fields := make(ast.FieldList, 0, len(def.Fields))
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		args := make(ast.ArgumentDefinitionList, 0, len(f.Arguments))
		for _, a := range f.Arguments {
			args = append(args, &ast.ArgumentDefinition{Name: a.Name, Description: a.Description, Type: a.Type, DefaultValue: a.DefaultValue, Directives: standardDirectives(a.Directives)})
		}
		fields = append(fields, &ast.FieldDefinition{Name: f.Name, Description: f.Description, Type: f.Type, Arguments: args, DefaultValue: f.DefaultValue, Directives: standardDirectives(f.Directives)})
	}
	values := make(ast.EnumValueList, 0, len(def.EnumValues))
	for _, v := range def.EnumValues {
		values = append(values, &ast.EnumValueDefinition{Name: v.Name, Description: v.Description, Directives: standardDirectives(v.Directives)})
	}
	return &ast.Definition{Kind: def.Kind, Name: def.Name, Description: def.Description, Interfaces: def.Interfaces, Types: def.Types,
		Fields: fields, EnumValues: values, Directives: standardDirectives(def.Directives)}
}

// standardDirectives keeps what the GraphQL specification knows.
func standardDirectives(list ast.DirectiveList) ast.DirectiveList {
	var kept ast.DirectiveList
	for _, d := range list {
		switch d.Name {
		case "deprecated", "specifiedBy", "oneOf":
			kept = append(kept, d)
		}
	}
	return kept
}
