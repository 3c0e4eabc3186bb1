package catalogue

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// Label is the name of an entity, a field, an edge, an enum or an enum value on
// the page and in imported files. An entity's label names its list.
type Label struct {
	ZH, EN   string
	Synonyms []string // further words that an import accepts
}

// EnumType is an enum of the annotated schema.
type EnumType struct {
	Name   string
	Label  Label
	Values []EnumValue // in schema order
}

// EnumValue is one value of an enum.
type EnumValue struct {
	Name  string
	Label Label
}

// ValueLabel returns the label of the enum's value of that name; the zero Label
// if there is none.
func (t *EnumType) ValueLabel(value string) Label {
	for i := range t.Values {
		if t.Values[i].Name == value {
			return t.Values[i].Label
		}
	}
	return Label{}
}

// ValueLabel returns the label of a value of an enum field; the zero Label for
// other fields and unknown values.
func (f *Field) ValueLabel(value string) Label {
	if f.values == nil {
		return Label{}
	}
	return f.values.ValueLabel(value)
}

// Enum returns the enum of that GraphQL type name, or nil.
func (c *Catalogue) Enum(name string) *EnumType { return c.byEnum[name] }

// standardLabels are the labels of the fields that every entity gets.
var standardLabels = map[string]Label{
	"id":        {ZH: "记录标识", EN: "Record id"},
	"source":    {ZH: "数据来源", EN: "Data source"},
	"version":   {ZH: "记录版本号", EN: "Record version"},
	"createdAt": {ZH: "建立时间", EN: "Created at"},
	"updatedAt": {ZH: "更新时间", EN: "Updated at"},
}

// readEnums reads every enum that the schema of clients has.
func (c *Catalogue) readEnums(annotated *ast.Schema) {
	for _, def := range inSourceOrder(annotated) {
		if def.Kind != ast.Enum || annotationType(annotated, def.Name) {
			continue
		}
		t := &EnumType{Name: def.Name, Label: readLabel(def.Directives)}
		for _, v := range def.EnumValues {
			t.Values = append(t.Values, EnumValue{Name: v.Name, Label: readLabel(v.Directives)})
		}
		c.Enums = append(c.Enums, t)
		c.byEnum[t.Name] = t
	}
}

// readLabel reads @label; without one the label is zero, which checkLabels refuses.
func readLabel(directives ast.DirectiveList) Label {
	d := directives.ForName("label")
	if d == nil {
		return Label{}
	}
	return Label{ZH: word(d, "zh"), EN: word(d, "en"), Synonyms: words(d, "synonyms")}
}

// word returns the argument of a directive as text, "" if it is absent.
func word(d *ast.Directive, argument string) string {
	if a := d.Arguments.ForName(argument); a != nil {
		return a.Value.Raw
	}
	return ""
}

// words returns the argument of a directive as a list of texts.
func words(d *ast.Directive, argument string) []string {
	a := d.Arguments.ForName(argument)
	if a == nil {
		return nil
	}
	var list []string
	for _, child := range a.Value.Children {
		list = append(list, child.Value.Raw)
	}
	return list
}

// checkLabels refuses what has no label, labels that a heading cannot show, and
// labels by which an import could not decide between two fields or two values.
func (c *Catalogue) checkLabels() error {
	lists := headings{}
	for _, e := range c.Entities {
		if err := lists.add("", e.Name, e.Label); err != nil {
			return err
		}
		headings := headings{}
		for _, f := range e.Fields {
			if err := headings.add(e.Name, f.Name, f.Label); err != nil {
				return err
			}
		}
		for _, r := range e.Refs {
			if r.Many {
				if err := r.Label.check(e.Name + "." + r.Name); err != nil {
					return err
				}
			} else if err := headings.add(e.Name, r.Name, r.Label); err != nil {
				return err
			}
		}
	}
	for _, t := range c.Enums {
		if err := t.Label.check(t.Name); err != nil {
			return err
		}
		words := headings{}
		for _, v := range t.Values {
			if err := words.add(t.Name, v.Name, v.Label); err != nil {
				return err
			}
		}
	}
	return nil
}

// check refuses a label that is missing or that a heading cannot show.
func (l Label) check(at string) error {
	switch {
	case l.ZH == "" || l.EN == "":
		return fmt.Errorf("%s: needs @label in Chinese and English", at)
	case strings.ContainsAny(l.ZH, "(),;:!?") || strings.HasSuffix(l.ZH, "。"):
		return fmt.Errorf("%s: the Chinese label %q needs full-width punctuation and no full stop", at, l.ZH)
	case strings.HasSuffix(l.EN, "."):
		return fmt.Errorf("%s: the English label %q ends in a full stop", at, l.EN)
	}
	for _, text := range append([]string{l.ZH, l.EN}, l.Synonyms...) {
		if text == "" || strings.TrimSpace(text) != text {
			return fmt.Errorf("%s: the label %q is empty or has spaces around it", at, text)
		}
	}
	return nil
}

// headings holds what each word stands for within one entity or enum.
type headings map[string]string

// add checks a label and refuses one whose words stand for another name already.
func (h headings) add(owner, name string, l Label) error {
	at := strings.TrimPrefix(owner+"."+name, ".")
	if err := l.check(at); err != nil {
		return err
	}
	for _, text := range append([]string{l.ZH, l.EN}, l.Synonyms...) {
		text = strings.ToLower(text)
		if other := h[text]; other != "" {
			return fmt.Errorf("%s: the label %q stands for %s already", at, text, other)
		}
		h[text] = name
	}
	return nil
}
